import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';
import type { KubeObject } from '../../lib/cluster/objects';
import { GitopsError } from '../../lib/errors';
import { foreignIssuerGroups, takePools } from '../../lib/import/pool-intent';
import { isRecord, recordOf } from '../../lib/json';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { facetOf, recordedFacets } from '../../lib/model/facets';
import { stateOf } from '../../lib/model/fold';
import { storedSpec } from '../../lib/model/kubedb/stored';
import { commit, planBetween } from '../plan/commits';

/** As the live object is in a cluster: the recordings were made outside of one, where no seccomp profile is filled in. */
export function inCluster(live: KubeObject): KubeObject {
  return { ...live, spec: storedSpec(recordOf(live.spec), live.metadata.name) };
}

/** Where a rendered object is not what is live, as Argo CD compares: fields of git alone, and lists as a whole. */
function outOfSync(rendered: unknown, live: unknown, path: string): string[] {
  if (!isRecord(rendered)) return isDeepStrictEqual(rendered, live) ? [] : [path];
  return Object.entries(rendered).flatMap(([key, value]) => outOfSync(value, recordOf(live)[key], `${path}.${key}`));
}

/** Fields that a sync leaves as they are in the cluster. */
const IGNORED = ['.tls', '.sslMode', '.clientAuthMode'];
/** Rotations belong to git, so the first sync writes this; import says so. */
const OURS = '.autoOps.disabled';

function problemsOf(act: () => void): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!GitopsError.is(error)) throw error;
    return error.problems.map(({ path, message }) => `${path}: ${message}`);
  }
}

/** What an import of one live pool comes to. */
interface Taken {
  readonly problems: string[];
  /** Where its rendered Pgpool is not what is live. */
  readonly outOfSync: string[];
  /** Where its ledger is not what is live. */
  readonly drift: string[];
  /** What the next plan says of it, when nobody has edited anything. */
  readonly planned: number;
}

/** Imports and renders one pool. */
export function taken(live: KubeObject): Taken {
  const { pools, problems } = takePools([live as never], 'live.yaml');
  const found = problems.map(({ path, message }) => `${path}: ${message}`);
  let differing: string[] = [];
  let drift: string[] = [];
  let planned = 0;
  found.push(
    ...problemsOf(() => {
      if (pools.length === 0) return;
      const fleet = { certManager: { issuerGroups: foreignIssuerGroups(pools) } };
      const files = commit(new Map(), { pools, fleet });
      const text = [...files].find(([path]) => path.endsWith('/30-pgpool.k8s.yaml'))?.[1] ?? '';
      const pgpool = parseAllDocuments(text)
        .map((each) => each.toJS())
        .find(({ kind }) => kind === 'Pgpool');
      differing = outOfSync(pgpool.spec, live.spec, '').filter(
        (path) => path !== OURS && !IGNORED.some((ignored) => path.startsWith(ignored)),
      );
      const [changes = []] = [...readLedgers(changesOf(files)).ledgers.values()];
      const pgpoolNow = { name: String(live.metadata.name), spec: recordOf(live.spec) };
      const state = stateOf(changes);
      drift = recordedFacets(state).flatMap(
        (name) =>
          facetOf(name)
            .live?.drift(pgpoolNow, state[name])
            .map(({ path }) => path) ?? [],
      );
      // Of pools that did not change nothing is read: the first plan reads them whole.
      expect(planBetween(new Map(), files).refusals).toEqual([]);
      planned = planBetween(files, commit(files, { pools, fleet })).pools.length;
      expect([...files.keys()].filter((path) => /operation/.test(path))).toEqual([]);
    }),
  );
  return { problems: found, outOfSync: differing, drift, planned };
}

function changesOf(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].filter(([path]) => path.startsWith('changes/')));
}

/** That of a pool which is taken over with nothing left to do. */
export const NOTHING_LEFT: Taken = { problems: [], outOfSync: [], drift: [], planned: 0 };
