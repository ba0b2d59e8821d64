import { ClusterError } from '../cluster/errors';
import { operationsTarget, operationText, poolRef, readOperations } from '../cluster/pool-objects';
import type { Pgpool, Pod } from '../cluster/resources';
import type { PollResult } from '../cluster/wait';
import { poolKey, REPLICAS } from '../model/intent';
import { serviceDnsNames } from '../model/names';
import { operationState } from '../model/operation-state';
import { ownOperation, pollUntil, type StepRun, stepFailed } from './context';
import { type ExpectedCertificate, expectedCertificate } from './expected-certificate';
import { findingsTable, judgeCertificate, type ProofFinding } from './findings';
import { livingPods } from './living-pods';
import type { Endpoint } from './probe';

/** Port that KubeDB gives Pgpool-II. */
export const PGPOOL_PORT = 9999;

/** How long a finding may be wrong before the proof fails: a kubelet or a load balancer can lag behind. */
const GRACE = { share: 0.25, mostSeconds: 30 } as const;
/** A socket cannot be watched, so a proof polls more often. */
const EVERY_SECONDS = 5;

/** A pod or a Service that answers for a pool. */
export interface ProofTarget {
  readonly where: string;
  readonly key: string;
  readonly endpoint: Endpoint;
}

/** Input of the judgement of a proof. */
export interface ProofInput {
  readonly pgpool: Pgpool;
  readonly pods: readonly ProofTarget[];
  /** @default - the pool must have no TLS */
  readonly expected?: ExpectedCertificate;
}

/**
 * Polls until every finding of `judge` is right.
 *
 * A finding that stays wrong for the same pod fails the proof after a short grace period; one that cannot be judged yet (a
 * pod that is not up) is waited for until the deadline. Nothing is judged while an operation runs.
 *
 * @throws GitopsError with a table of the findings that are not right.
 */
export async function prove<T>(
  run: StepRun,
  read: (run: StepRun) => Promise<PollResult<T>>,
  judge: (input: T) => Promise<ProofFinding[]>,
): Promise<T> {
  const { pool, deadlineSeconds } = run.options;
  const grace = new GracePeriod(run, Math.min(GRACE.mostSeconds, deadlineSeconds * GRACE.share));
  const poll = async (): Promise<PollResult<T>> => {
    const unfinished = await waitsForOperation(run);
    if (unfinished !== undefined) return { waiting: unfinished };
    const input = await read(run);
    if ('waiting' in input) return input;
    return grace.judge(await judge(input.done), input.done);
  };
  try {
    return await pollUntil(run, [operationsTarget(pool)], poll, EVERY_SECONDS);
  } catch (error) {
    if (!ClusterError.isCluster(error, 'DeadlineExceeded') || grace.last.length === 0) throw error;
    throw stepFailed(run, error.detail, grace.fix(), findingsTable(grace.last));
  }
}

/** Checks that each target serves the certificate issued last. */
export function judgeTargets(
  run: StepRun,
  targets: readonly ProofTarget[],
  { expected }: ProofInput,
): Promise<ProofFinding[]> {
  return Promise.all(
    targets.map(async (target): Promise<ProofFinding> => {
      const answer =
        target.endpoint.host === ''
          ? ({ kind: 'none', reason: 'has no address yet' } as const)
          : await run.prober.tls(target.endpoint);
      return judgeCertificate(target, answer, expected?.certificate);
    }),
  );
}

/** Reads the pods of a pool and the certificate that they have to serve. */
export async function readServers(run: StepRun): Promise<PollResult<ProofInput>> {
  const { pool, sslMode } = run.options;
  const pgpool = await run.cluster.tryGet(poolRef(pool));
  if (pgpool === undefined) throw stepFailed(run, 'the Pgpool does not exist');
  const expected = sslMode === 'disable' ? undefined : await expectedCertificate(run.cluster, pool);
  if (expected !== undefined && 'waiting' in expected) return expected;
  const pods = await livingPods(run);
  if ('waiting' in pods) return pods;
  const wanted = pgpool.spec?.replicas ?? REPLICAS.default;
  if (pods.done.length < wanted) return { waiting: `${wanted} pods, there are ${pods.done.length}` };
  const targets = pods.done.map((pod) => targetOf(pod, run));
  return { done: { pgpool, pods: targets, ...(expected === undefined ? {} : { expected: expected.done }) } };
}

async function waitsForOperation(run: StepRun): Promise<string | undefined> {
  const name = ownOperation(run);
  const { own, running } = await readOperations(run.cluster, run.options.pool, name);
  if (running[0] !== undefined) return `the end of ${operationText(running[0])}`;
  if (name === undefined) return undefined;
  if (own === undefined) return `operation ${name}, which does not exist`;
  const state = operationState(own.status?.phase);
  if (state === 'failed') throw stepFailed(run, `${operationText(own)} did not succeed, so nothing can be proved`);
  return state === 'successful' ? undefined : `the end of ${operationText(own)}`;
}

function targetOf({ metadata, status }: Pod, run: StepRun): ProofTarget {
  const endpoint = { host: status?.podIP ?? '', port: PGPOOL_PORT, serverName: serviceName(run) };
  return { where: `pod ${metadata.name}`, key: metadata.uid ?? '', endpoint };
}

/** Returns the host name of the Service in any cluster domain: `checkout.shop.svc`. */
export function serviceName({ options: { pool } }: StepRun): string {
  return serviceDnsNames(pool)[2] ?? pool.name;
}

/** Tracks since when each finding has been wrong. */
class GracePeriod {
  /** Findings of the last poll. */
  last: readonly ProofFinding[] = [];
  private since = new Map<string, number>();

  constructor(
    private readonly run: StepRun,
    private readonly seconds: number,
  ) {}

  /** @throws GitopsError when a finding has been wrong for too long. */
  judge<T>(findings: readonly ProofFinding[], result: T): PollResult<T> {
    this.last = findings;
    const now = this.run.clock.now();
    const wrong = findings.filter(({ verdict }) => verdict === 'wrong').map(keyOf);
    // The period starts again when a finding becomes right or changes.
    this.since = new Map(wrong.map((key) => [key, this.since.get(key) ?? now]));
    const steady = wrong.filter((key) => now - (this.since.get(key) ?? now) >= this.seconds * 1000);
    if (steady.length > 0) {
      const { pool, sslMode, proof } = this.run.options;
      const promise = proof === undefined || proof.kind === 'certificate' ? ` (sslMode ${sslMode})` : '';
      const message = `${poolKey(pool)} stays different from git${promise}:`;
      throw stepFailed(this.run, message, this.fix(), findingsTable(findings));
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

function keyOf(finding: ProofFinding): string {
  return JSON.stringify([finding.key, finding.about === 'certificate' ? finding.served : finding.text]);
}

function openText(finding: ProofFinding): string {
  if (finding.about === 'promise') return `${finding.where}, which ${finding.text}`;
  if (finding.verdict === 'silent') return `${finding.where}: ${finding.served}`;
  return `${finding.where} to serve ${finding.expected}, it serves ${finding.served}`;
}
