import type { Pod } from '../cluster/resources';
import { count } from '../model/count';
import { podOrdinal } from '../model/names';
import type { Proof } from '../model/proof';
import type { StepRun } from './context';
import type { PromiseFinding } from './findings';
import { isMadeIn, readOperated, readyFinding, type Span } from './operated-pods';
import { prove } from './prove';

type ReplicasProof = Extract<Proof, { kind: 'replicas' }>;

/**
 * Proves that a pool has as many Ready pods as git says, and that scaling it has restarted none of those that stay.
 *
 * Nobody remembers which pods there were before. But a pod that was made while the operation ran is new, and those of the lowest
 * ordinals cannot be: every cluster had them already. One that was made later was restarted by something else.
 *
 * @throws GitopsError with the pods that are missing, too many, not Ready or restarted.
 */
export async function proveReplicas(run: StepRun, { kept, replicas }: ReplicasProof): Promise<void> {
  const { pods, span } = await prove(run, readOperated, async (input) => [
    numberFinding(input.pods.length, replicas),
    ...input.pods.map((pod) => podFinding(pod, kept, input.span)),
  ]);
  const added = pods.filter((pod) => isMadeIn(pod, span)).length;
  run.log.info(`${count(pods.length, 'pod')} Ready, of which scaling has made ${added}; it has restarted none`);
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
  const ready = readyFinding(pod);
  const { name = '', creationTimestamp } = pod.metadata;
  if (podOrdinal(name) >= kept || !isMadeIn(pod, span)) return ready;
  const text = `was made at ${creationTimestamp}, while the operation ran: scaling restarts no pod that stays`;
  return { ...ready, verdict: 'wrong', text };
}
