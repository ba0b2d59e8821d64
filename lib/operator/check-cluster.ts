import type { Clock } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import { ClusterError } from '../cluster/errors';
import { type Installs, unknownKind } from '../cluster/explain-refusal';
import type { Log } from '../cluster/log';
import { GitopsError, type Problem } from '../errors';

const OURS = 'pgpool-gitops operator manifests --image IMAGE | kubectl apply --server-side -f -';

/** What the operator cannot do without, and how it comes into a cluster. */
const INSTALLS = {
  Pgpool: OURS,
  PgpoolOpsRequest: OURS,
  PgpoolVersion: OURS,
  AppBinding: OURS,
  Certificate: 'install cert-manager, with its CRDs',
} as const satisfies Installs;
const NEEDED = Object.keys(INSTALLS) as (keyof typeof INSTALLS)[];

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
    const found = await Promise.all(NEEDED.map((kind) => tryKind(cluster, kind)));
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
async function tryKind(cluster: Cluster, kind: keyof typeof INSTALLS): Promise<Problem | ClusterError | undefined> {
  try {
    await cluster.list({ kind });
    return undefined;
  } catch (error) {
    if (ClusterError.isTransient(error)) return error;
    if (!ClusterError.isCluster(error)) throw error;
    const [problem] = error.problems;
    return error.reason === 'NotFound' ? unknownKind('operator', kind, INSTALLS) : problem;
  }
}
