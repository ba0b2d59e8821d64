import type { Pod } from '../cluster/resources';
import { count } from '../model/count';
import type { Proof } from '../model/proof';
import { resourcesText } from '../model/resources';
import type { StepRun } from './context';
import type { PromiseFinding } from './findings';
import { enoughFinding, isOlder, type Operated, readOperated, readyFinding, type Span } from './operated-pods';
import { prove } from './prove';
import { resourcesFindings } from './prove-resources';

/**
 * Proves that every pod of a pool was restarted: each was made since the operation began, and is Ready; and that it has the resources
 * that came with the restart.
 *
 * @throws GitopsError with the pods that are older or have others, and the command that restarts them.
 */
export async function provePods(run: StepRun, { resources }: Extract<Proof, { kind: 'pods' }>): Promise<void> {
  const { pods } = await prove(run, readOperated, async (operated) => [
    ...podsFindings(operated),
    ...(resources === undefined ? [] : resourcesFindings(operated, resources)),
  ]);
  const beside = resources === undefined ? '' : `, with ${resourcesText(resources)}`;
  run.log.info(`${count(pods.length, 'pod')} Ready, all made since the operation began${beside}`);
}

/** Finds of every pod whether it was made since the operation began, and is Ready. */
export function podsFindings(operated: Operated): PromiseFinding[] {
  return [enoughFinding(operated), ...operated.pods.map((pod) => podFinding(pod, operated.span))];
}

function podFinding(pod: Pod, span: Span): PromiseFinding {
  const ready = readyFinding(pod);
  if (!isOlder(pod, span)) return ready;
  const text = `was made at ${pod.metadata.creationTimestamp}, before the operation: it was not restarted`;
  return { ...ready, verdict: 'wrong', text };
}
