import type { Problem } from '../errors';
import { riskProblems } from '../ledger/check-intent';
import { changePath, headPath } from '../ledger/layout';
import { changeName, lastBaseline } from '../model/change';
import { mayLackTls } from '../model/tls-first';
import { verbOf } from '../model/verbs';
import { ignoredFields } from './compare';
import { compareObjects, readObjects } from './objects';
import { editedOperations, factsAtMerge, type NewOperation } from './operations';
import { type PoolComparison, type PoolRevision, pgpoolFields } from './revision';
import { postgresRootOf } from './trust/matrix';
import type { FieldChange } from './types';

/** What a file was at some commit before base. */
export interface EarlierText {
  /** Name of the commit. */
  readonly revision: string;
  readonly text: string;
}

/**
 * Returns every text that a file has had since another one came, newest first, up to base.
 *
 * @param file `dist/demo/pgpool/30-pgpool.k8s.yaml`.
 * @param since `changes/demo/pgpool/0004-baseline.yaml`.
 */
export type EarlierTexts = (file: string, since: string) => readonly EarlierText[];

/**
 * Why a pool must not be merged as it is: risks that are not accepted, and operations that cannot be applied.
 *
 * @param base the revision to go back to, for the commands that mend it.
 * @param earlier what files were before base. @default - nothing is known of it
 */
export function planRefusals(
  comparison: PoolComparison,
  operations: readonly NewOperation[],
  base: string,
  earlier: EarlierTexts = () => [],
): Problem[] {
  const { pool, after } = comparison;
  if (after === undefined) return [];
  const facts = factsAtMerge(comparison);
  const unaccepted = operations.flatMap(({ change, before, accepts, pods }) => {
    const file = changePath(pool, changeName(change));
    const command = verbOf(change.verb).recordedBy === 'command' ? `${change.verb} ${pool} ` : '';
    const again = `rm ${file} && git checkout ${base} -- ${headPath(pool)} && pgpool-gitops change ${command}`;
    const risky = { pool, change: { ...change, accepts }, before, facts: { ...facts, replicas: pods } };
    return riskProblems(risky, file, ({ accept }) => `${again}--accept ${accept} --reason "why this change is made"`);
  });
  return [
    ...unaccepted,
    ...deniedEdits(comparison, earlier),
    ...editedOperations(comparison).map(({ name, file }): Problem => {
      const message = `PgpoolOpsRequest ${name} is not what base renders: its spec cannot be changed, so the sync would fail`;
      return {
        code: 'operation-edited',
        file,
        message,
        fix: `if it has rolled out: pgpool-gitops change settle ${pool}`,
      };
    }),
  ];
}

const DENIED = 'KubeDB refuses every update of a Pgpool without TLS whose PostgreSQL serves TLS';

/** Edits of a Pgpool that KubeDB refuses where the pool has no TLS yet, with the operation that would bring it behind them. */
function deniedEdits(comparison: PoolComparison, earlier: EarlierTexts): Problem[] {
  const { after, before, pool } = comparison;
  if (before === undefined || after === undefined || postgresRootOf(after) === undefined) return [];
  if (!mayLackTls(after.changes)) return [];
  const refuse = (message: string, fix: string): Problem[] => [
    { code: 'ledger-order', file: after.pgpool.file, message: `${DENIED}, and ${message}`, fix },
  ];
  const settle = `pgpool-gitops change settle ${pool}`;
  const edits = pathsText(pgpoolFields(comparison));
  if (edits !== '') {
    const message = `this merge changes ${edits}: where the pool has no TLS yet, the sync fails there`;
    return refuse(message, `take those edits back until tls has rolled out: ${settle}`);
  }
  const back = takenBack(pool, after, earlier);
  if (back === undefined) return [];
  const message = `${back.paths} was otherwise at commit ${back.revision}: in a cluster that has missed what came since, the sync fails there`;
  return refuse(message, `take tls out again; when every cluster has synced what is merged: ${settle}, and then tls`);
}

/** The newest commit since the last baseline in which a Pgpool had what a sync would now write back. */
function takenBack(pool: string, { changes, pgpool }: PoolRevision, earlier: EarlierTexts) {
  const baseline = changes[lastBaseline(changes)];
  if (baseline === undefined) return undefined;
  const ignored = ignoredFields(pool, changes);
  for (const { revision, text } of earlier(pgpool.file, changePath(pool, changeName(baseline)))) {
    const { objects } = readObjects(new Map([[pgpool.file, text]]));
    const was = [...objects.values()].find(({ kind, name }) => kind === pgpool.kind && name === pgpool.name);
    const paths = was === undefined ? '' : pathsText(compareObjects(was, pgpool, ignored));
    if (paths !== '') return { revision, paths };
  }
  return undefined;
}

/** Fields that a sync writes. */
function pathsText(fields: readonly FieldChange[]): string {
  return fields
    .filter(({ effect }) => effect === 'sync')
    .map(({ path }) => path)
    .join(', ');
}
