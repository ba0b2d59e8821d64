import type { Clock } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import { ClusterError } from '../cluster/errors';
import { type Installs, unknownKind } from '../cluster/explain-refusal';
import type { Log } from '../cluster/log';
import { GitopsError, type Problem } from '../errors';

const OURS = 'pgpool-gitops operator manifests --image IMAGE | kubectl apply --server-side -f -';

/** The kinds that the operator needs, and how to install them. */
const INSTALLS = {
  Pgpool: OURS,
  PgpoolOpsRequest: OURS,
  PgpoolVersion: OURS,
  AppBinding: OURS,
  Certificate: 'install cert-manager, with its CRDs',
} as const satisfies Installs;
const NEEDED = Object.keys(INSTALLS) as (keyof typeof INSTALLS)[];

const PAUSE = { first: 1000, last: 30_000 } as const;

/** Options of {@link checkCluster}. */
export interface CheckClusterOptions {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Checks that every kind and right that the operator needs exists. Waits for an API server that does not answer.
 *
 * @throws GitopsError that names every missing kind and right.
 */
export async function checkCluster({ clock, cluster, log, signal }: CheckClusterOptions): Promise<void> {
  for (let pause: number = PAUSE.first; !signal.aborted; pause = Math.min(PAUSE.last, pause * 2)) {
    const found = await Promise.all(NEEDED.map((kind) => tryKind(cluster, kind)));
    const transient = found.find((each) => each instanceof ClusterError);
    if (transient === undefined) {
      const problems = found.filter((each): each is Problem => each !== undefined && !(each instanceof ClusterError));
      if (problems.length > 0) throw new GitopsError(problems);
      return;
    }
    log.warn(`${transient.about}: ${transient.detail}; retries in ${pause / 1000} s`);
    await clock.sleep(pause, signal);
  }
}

/** @returns the problem, a transient error, or undefined when the kind can be listed */
async function tryKind(cluster: Cluster, kind: keyof typeof INSTALLS): Promise<Problem | ClusterError | undefined> {
  try {
    await cluster.list({ kind }, { atMost: 1 });
    return undefined;
  } catch (error) {
    if (ClusterError.isTransient(error)) return error;
    if (!ClusterError.isCluster(error)) throw error;
    const [problem] = error.problems;
    return error.reason === 'NotFound' ? unknownKind('operator', kind, INSTALLS) : problem;
  }
}
