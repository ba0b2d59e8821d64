import { conditionOf } from '../cluster/objects';
import { readOperations } from '../cluster/pool-objects';
import type { Operation, Pod } from '../cluster/resources';
import type { PollResult } from '../cluster/wait';
import { count } from '../model/count';
import { podOrdinal } from '../model/names';
import type { Proof } from '../model/proof';
import { ownOperation, type StepRun } from './context';
import type { PromiseFinding } from './findings';
import { livingPods, prove } from './prove';

type ReplicasProof = Extract<Proof, { kind: 'replicas' }>;

/** When the operation of a change began and ended, in milliseconds since 1970. */
interface Span {
  readonly begin: number;
  readonly end: number;
}

/**
 * Proves that a pool has as many Ready pods as git says, and that scaling it has restarted none of those that stay.
 *
 * Nobody remembers which pods there were before. But a pod that was made while the operation ran is new, and those of the lowest
 * ordinals cannot be: every cluster had them already. One that was made later was restarted by something else.
 *
 * @throws GitopsError with the pods that are missing, too many, not Ready or restarted.
 */
export async function proveReplicas(run: StepRun, { kept, replicas }: ReplicasProof): Promise<void> {
  const { pods, span } = await prove(run, readPods, async (input) => [
    numberFinding(input.pods.length, replicas),
    ...input.pods.map((pod) => podFinding(pod, kept, input.span)),
  ]);
  const added = pods.filter((pod) => isMadeIn(pod, span)).length;
  run.log.info(`${count(pods.length, 'pod')} Ready, of which scaling has made ${added}; it has restarted none`);
}

async function readPods(run: StepRun): Promise<PollResult<{ readonly pods: readonly Pod[]; readonly span: Span }>> {
  const { own } = await readOperations(run.cluster, run.options.pool, ownOperation(run));
  if (own === undefined) return { waiting: `operation ${ownOperation(run)}, which does not exist` };
  return { done: { pods: await livingPods(run), span: spanOf(own) } };
}

function spanOf(operation: Operation): Span {
  const end = conditionOf(operation, 'Successful')?.lastTransitionTime;
  const begin = Date.parse(operation.metadata.creationTimestamp ?? '');
  return { begin, end: end === undefined ? Number.POSITIVE_INFINITY : Date.parse(end) };
}

/** Kubernetes writes whole seconds, and one that was made in the second before the operation is older than it. */
function isMadeIn({ metadata }: Pod, { begin, end }: Span): boolean {
  const made = Date.parse(metadata.creationTimestamp ?? '');
  return made > begin && made <= end;
}

/** Another pod may take the place of one that was lost. */
function numberFinding(found: number, wanted: number): PromiseFinding {
  const verdict = found === wanted ? 'right' : found > wanted ? 'wrong' : 'silent';
  return {
    about: 'promise',
    where: 'the pool',
    key: 'replicas',
    verdict,
    text: `has ${count(found, 'pod')}, not ${wanted}`,
  };
}

function podFinding(pod: Pod, kept: number, span: Span): PromiseFinding {
  const { name = '', uid = '', creationTimestamp } = pod.metadata;
  const base = { about: 'promise', where: `pod ${name}`, key: uid } as const;
  if (podOrdinal(name) < kept && isMadeIn(pod, span)) {
    const text = `was made at ${creationTimestamp}, while the operation ran: scaling restarts no pod that stays`;
    return { ...base, verdict: 'wrong', text };
  }
  const isReady = conditionOf(pod, 'Ready')?.status === 'True';
  return {
    ...base,
    verdict: isReady ? 'right' : 'silent',
    text: `is not Ready, it is ${pod.status?.phase ?? 'not started'}`,
  };
}
