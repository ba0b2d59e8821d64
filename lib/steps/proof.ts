import { ClusterError } from '../cluster/errors';
import { operationsTarget, operationText, podsTarget, poolRef, readOperations } from '../cluster/pool-objects';
import type { Pgpool, Pod } from '../cluster/resources';
import type { Look } from '../cluster/wait';
import { poolKey, REPLICAS } from '../model/intent';
import { serviceDnsNames } from '../model/names';
import { operationState } from '../model/operation-state';
import { lookUntil, ownOperation, type StepRun, stepFailed } from './context';
import { type ExpectedCertificate, expectedCertificate } from './expected-certificate';
import { type Finding, findingsText, judgeCertificate } from './findings';
import type { Endpoint } from './probe';

/** Where KubeDB lets Pgpool listen. */
export const PGPOOL_PORT = 9999;

/** How long something may be wrong before it counts: a kubelet or a load balancer may be a moment behind. */
const GRACE = { share: 0.25, mostSeconds: 30 } as const;
/** A socket cannot be watched, so the proof looks more often. */
const EVERY_SECONDS = 5;

/** Something that answers for a pool. */
export interface Place {
  readonly where: string;
  readonly key: string;
  readonly endpoint: Endpoint;
}

/** What a look has to judge. */
export interface Scene {
  readonly pgpool: Pgpool;
  readonly pods: readonly Place[];
  /** @default - the pool should have no TLS */
  readonly expected?: ExpectedCertificate;
}

/**
 * Looks until everything that `judge` finds is right.
 *
 * Something that stays wrong, of the same pod, ends the proof after a short grace; what cannot be judged yet (a pod
 * that is not up) is waited for until the time is over. Nothing is judged while an operation is under way.
 *
 * @throws GitopsError with a table of what is not right.
 */
export async function prove(run: StepRun, judge: (scene: Scene) => Promise<Finding[]>): Promise<Scene> {
  const { pool, deadlineSeconds } = run.options;
  const patience = new Patience(run, Math.min(GRACE.mostSeconds, deadlineSeconds * GRACE.share));
  const look = async (): Promise<Look<Scene>> => {
    const scene = await readScene(run);
    if ('waiting' in scene) return scene;
    return patience.judge(await judge(scene.done), scene.done);
  };
  try {
    return await lookUntil(run, [operationsTarget(pool)], look, EVERY_SECONDS);
  } catch (error) {
    if (!ClusterError.isCluster(error, 'DeadlineExceeded') || patience.last.length === 0) throw error;
    throw stepFailed(run, `${error.detail}\n${findingsText(patience.last)}`, patience.fix());
  }
}

/** The pods' part of every proof: the certificate last issued, on the pod's own address. */
export function judgePlaces(run: StepRun, places: readonly Place[], { expected }: Scene): Promise<Finding[]> {
  return Promise.all(
    places.map(async (place): Promise<Finding> => {
      const answer =
        place.endpoint.host === ''
          ? ({ kind: 'none', reason: 'has no address yet' } as const)
          : await run.prober.tls(place.endpoint);
      return judgeCertificate(place, answer, expected?.certificate);
    }),
  );
}

async function readScene(run: StepRun): Promise<Look<Scene>> {
  const { pool, sslMode } = run.options;
  const unfinished = await waitsForOperation(run);
  if (unfinished !== undefined) return { waiting: unfinished };
  const pgpool = await run.cluster.tryGet(poolRef(pool));
  if (pgpool === undefined) throw stepFailed(run, 'the Pgpool does not exist');
  const expected = sslMode === 'disable' ? undefined : await expectedCertificate(run.cluster, pool);
  if (expected !== undefined && 'waiting' in expected) return expected;
  const pods = (await run.cluster.list(podsTarget(pool))).filter(isAlive);
  const wanted = pgpool.spec?.replicas ?? REPLICAS.default;
  if (pods.length < wanted) return { waiting: `${wanted} pods, there are ${pods.length}` };
  const places = pods.map((pod) => placeOf(pod, run));
  return { done: { pgpool, pods: places, ...(expected === undefined ? {} : { expected: expected.done }) } };
}

async function waitsForOperation(run: StepRun): Promise<string | undefined> {
  const name = ownOperation(run);
  const { own, running } = await readOperations(run.cluster, run.options.pool, name);
  if (running[0] !== undefined) return `the end of ${operationText(running[0])}`;
  if (name === undefined) return undefined;
  if (own === undefined) return `operation ${name}, which does not exist`;
  const state = operationState(own.status?.phase);
  if (state === 'failed') throw stepFailed(run, `${operationText(own)} did not succeed, so there is nothing to prove`);
  return state === 'successful' ? undefined : `the end of ${operationText(own)}`;
}

/** A pod that is on its way out is replaced by one that counts. */
function isAlive({ metadata, status }: Pod): boolean {
  return metadata.deletionTimestamp === undefined && status?.phase !== 'Failed' && status?.phase !== 'Succeeded';
}

function placeOf({ metadata, status }: Pod, run: StepRun): Place {
  const endpoint = { host: status?.podIP ?? '', port: PGPOOL_PORT, serverName: serviceName(run) };
  return { where: `pod ${metadata.name}`, key: metadata.uid ?? '', endpoint };
}

/** `checkout.shop.svc`: the name by which a Job reaches the Service, whatever the cluster's domain. */
export function serviceName({ options: { pool } }: StepRun): string {
  return serviceDnsNames(pool)[2] ?? pool.name;
}

/** Remembers since when something has been wrong. */
class Patience {
  /** What the last look has found. */
  last: readonly Finding[] = [];
  private since = new Map<string, number>();

  constructor(
    private readonly run: StepRun,
    private readonly seconds: number,
  ) {}

  /** @throws GitopsError when something has been wrong for too long. */
  judge<T>(findings: readonly Finding[], result: T): Look<T> {
    this.last = findings;
    const now = this.run.clock.now();
    const wrong = findings.filter(({ verdict }) => verdict === 'wrong').map(keyOf);
    // What is right again, or wrong in another way, starts anew.
    this.since = new Map(wrong.map((key) => [key, this.since.get(key) ?? now]));
    const steady = wrong.filter((key) => now - (this.since.get(key) ?? now) >= this.seconds * 1000);
    if (steady.length > 0) {
      const { pool, sslMode } = this.run.options;
      const message = `${poolKey(pool)} is not as git says (sslMode ${sslMode}), and stays so:`;
      throw stepFailed(this.run, `${message}\n${findingsText(findings)}`, this.fix());
    }
    const open = findings.filter(({ verdict }) => verdict !== 'right');
    return open.length === 0 ? { done: result } : { waiting: `${open.map(openText).join('; ')}` };
  }

  fix(): string | undefined {
    const stale = this.last.some(({ about, verdict }) => about === 'certificate' && verdict === 'wrong');
    if (!stale) return undefined;
    return `pgpool-gitops change restart ${poolKey(this.run.options.pool)} --reason 'serve the certificate last issued'`;
  }
}

function keyOf(finding: Finding): string {
  return JSON.stringify([finding.key, finding.about === 'certificate' ? finding.served : finding.text]);
}

function openText(finding: Finding): string {
  if (finding.about === 'promise') return `${finding.where}, which ${finding.text}`;
  if (finding.verdict === 'silent') return `${finding.where}: ${finding.served}`;
  return `${finding.where} to serve ${finding.expected}, it serves ${finding.served}`;
}
