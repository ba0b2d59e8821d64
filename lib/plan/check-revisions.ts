import { GitopsError, type Problem } from '../errors';
import { recordOf } from '../json';
import { editedProblems, poolsWithLedger } from '../ledger/append-only';
import { changeName } from '../model/change';
import { FACET_NAMES, facetOf } from '../model/facets';
import { stateOf } from '../model/fold';
import { DIST, operationName } from '../model/names';
import { pendingChanges } from '../model/pending';
import { foreignProblem } from '../synth/dist';
import { MARKER } from '../synth/manifest';
import { holds, type PoolRevision } from './revision';
import { poolOfPath, type Revision, type Snapshot } from './snapshot';

/** Whether a revision holds rendered manifests. A base without them is an empty fleet: a merge creates everything. */
export function hasDist({ ids }: Snapshot): boolean {
  return [...ids.keys()].some((path) => path.startsWith(`${DIST}/`));
}

/**
 * Refuses a head without rendered manifests: next to them everything would be removed, which no merge does.
 *
 * @throws GitopsError with one line.
 */
export function requireDist(head: Snapshot): void {
  if (hasDist(head)) return;
  throw GitopsError.of({
    code: 'dist-stale',
    file: DIST,
    message: `${head.side.revision} has no dist/, so there is nothing to plan`,
    fix: 'pgpool-gitops synth',
  });
}

/** A base that this version cannot read, as one problem however much of it is unknown. */
export function otherVersion(base: Revision, found: readonly Problem[]): Problem[] {
  const unmarked = [...base.dist].find(([path, text]) => poolOfPath(path) !== undefined && !text.startsWith(MARKER));
  const first = found[0];
  if (first === undefined && unmarked === undefined) return [];
  const file = first?.file ?? unmarked?.[0] ?? '';
  const where = first?.path === undefined ? '' : `${first.path} `;
  const why = first === undefined ? `does not begin with "${MARKER}"` : `${where}${first.message}`;
  const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
  return [
    {
      code: 'base-unreadable',
      file,
      message: `${base.side.revision} was made by another version of pgpool-gitops, or by hand: ${why}${more}`,
      fix: 'compare with a newer revision: --base REF',
    },
  ];
}

/** Refuses files of head that Argo CD would read beside what is rendered, and that no plan shows: of jsonnet, Helm, Kustomize, or its own. */
export function checkForeign({ dist }: Revision): Problem[] {
  return [...dist.keys()].filter((path) => !RENDERED.test(path)).map((path) => foreignProblem(path));
}

const RENDERED = /\.k8s\.yaml$|^dist\/argocd\/config\/[^/]+\.yaml$/;

/** Refuses a head whose ledger is no continuation of that of base. */
export function checkComparable(base: Revision, head: Revision): Problem[] {
  const alive = poolsWithLedger(head.changes);
  const edits = [...base.changes].flatMap(([path, text]) => {
    const after = head.changes.get(path);
    return after === text ? [] : [{ path, deleted: after === undefined }];
  });
  return editedProblems(edits, base.side.revision, alive);
}

/** Refuses manifests of head that its ledger does not lead to: a plan of them would not be what is merged. */
export function checkHead(pool: string, revision: PoolRevision | undefined): Problem[] {
  const stale = (file: string, message: string): Problem[] => [
    { code: 'dist-stale', file, message, fix: 'pgpool-gitops synth, and commit what it writes' },
  ];
  if (revision === undefined) return stale(`dist/${pool}`, `holds no Pgpool, but there is changes/${pool}`);
  const { changes, pgpool, operations } = revision;
  if (changes.length === 0) return stale(pgpool.file, `is rendered, but there is no changes/${pool}`);
  const wanted = pendingChanges(changes).map((change) => operationName(pgpool.name, changeName(change)));
  const found = operations.map(({ name }) => name);
  if (wanted.join() !== found.join()) {
    const lists = `${found.join(', ') || 'no operation'}, but its ledger leads to ${wanted.join(', ') || 'none'}`;
    return stale(`dist/${pool}`, `holds ${lists}`);
  }
  const state = stateOf(changes);
  const spec = recordOf(pgpool.value.spec);
  return FACET_NAMES.filter((name) => !holds(spec, facetOf(name).pgpoolFields(state[name], spec))).flatMap((name) =>
    stale(pgpool.file, `has another ${facetOf(name).label} than its ledger has reached`),
  );
}
