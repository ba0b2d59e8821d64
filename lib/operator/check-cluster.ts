import type { Clock } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import { ClusterError } from '../cluster/errors';
import { type Kind, resourceName } from '../cluster/kinds';
import type { Log } from '../cluster/log';
import { GitopsError, type Problem } from '../errors';

const OURS = 'pgpool-gitops operator manifests | kubectl apply --server-side -f -';
const CERT_MANAGER = 'install cert-manager, with its CRDs';

/** What the operator cannot do without, and how it comes into a cluster. */
const NEEDED: readonly { readonly kind: Kind; readonly install: string }[] = [
  { kind: 'Pgpool', install: OURS },
  { kind: 'PgpoolOpsRequest', install: OURS },
  { kind: 'PgpoolVersion', install: OURS },
  { kind: 'AppBinding', install: OURS },
  { kind: 'Certificate', install: CERT_MANAGER },
];

const PAUSE = { first: 1000, last: 30_000 } as const;

/** What {@link checkCluster} needs. */
export interface CheckClusterOptions {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Looks whether everything that the operator needs is there. An API server that does not answer is waited for.
 *
 * @throws GitopsError that names every kind and every right that is missing.
 */
export async function checkCluster({ clock, cluster, log, signal }: CheckClusterOptions): Promise<void> {
  for (let pause: number = PAUSE.first; !signal.aborted; pause = Math.min(PAUSE.last, pause * 2)) {
    const found = await Promise.all(NEEDED.map(async ({ kind, install }) => tryKind(cluster, kind, install)));
    const passing = found.find((each) => each instanceof ClusterError);
    if (passing === undefined) {
      const problems = found.filter((each): each is Problem => each !== undefined && !(each instanceof ClusterError));
      if (problems.length > 0) throw new GitopsError(problems);
      return;
    }
    log.warn(`${passing.about}: ${passing.detail}; tried again in ${pause / 1000} s`);
    await clock.sleep(pause, signal);
  }
}

/** @returns what is missing, a trouble that may pass, or undefined when all is well */
async function tryKind(cluster: Cluster, kind: Kind, install: string): Promise<Problem | ClusterError | undefined> {
  try {
    await cluster.list({ kind });
    return undefined;
  } catch (error) {
    if (ClusterError.isTransient(error)) return error;
    if (!ClusterError.isCluster(error)) throw error;
    const [problem] = error.problems;
    if (error.reason !== 'NotFound') return problem;
    const message = `the cluster does not know ${resourceName(kind)}`;
    return { code: 'cluster-refused', file: 'operator', message, fix: install };
  }
}
