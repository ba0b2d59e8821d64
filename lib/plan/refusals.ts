import type { Problem } from '../errors';
import { riskProblems } from '../ledger/check-intent';
import { changePath, headPath } from '../ledger/layout';
import { changeName } from '../model/change';
import { mayLackTls } from '../model/tls-first';
import { verbOf } from '../model/verbs';
import { editedOperations, factsAtMerge, type NewOperation } from './operations';
import { type PoolComparison, pgpoolFields } from './revision';
import { postgresRootOf } from './trust/matrix';

/**
 * Why a pool must not be merged as it is: risks that are not accepted, and operations that cannot be applied.
 *
 * @param base the revision to go back to, for the commands that mend it.
 */
export function planRefusals(comparison: PoolComparison, operations: readonly NewOperation[], base: string): Problem[] {
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
    ...deniedEdits(comparison),
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

/** Edits of a Pgpool that KubeDB refuses where the pool has no TLS yet, with the operation that would bring it behind them. */
function deniedEdits(comparison: PoolComparison): Problem[] {
  const { after, before, pool } = comparison;
  if (before === undefined || after === undefined || postgresRootOf(after) === undefined) return [];
  if (!mayLackTls(after.changes)) return [];
  const edits = pgpoolFields(comparison).filter(({ effect }) => effect === 'sync');
  if (edits.length === 0) return [];
  const paths = edits.map(({ path }) => path).join(', ');
  const message =
    `KubeDB refuses every update of a Pgpool without TLS whose PostgreSQL serves TLS, and this merge changes ${paths}: ` +
    'where the pool has no TLS yet, the sync fails there';
  const fix = `take those edits back until tls has rolled out: pgpool-gitops change settle ${pool}`;
  return [{ code: 'ledger-order', file: after.pgpool.file, message, fix }];
}
