import { changeName } from '../model/change';
import type { PoolComparison } from './compare';
import { operationSeconds, POD_SECONDS, STAGE_SECONDS } from './estimate';
import { type NewOperation, pgpoolFields, replicasOf } from './impact';
import { restartsBySync } from './spec-impact';
import { stageOf } from './stage-of';
import type { Span } from './types';

/** The parts of a pool's rollout one after the other: what is created, then every new operation, then the proof. */
export function timelineOf(comparison: PoolComparison, operations: readonly NewOperation[]): Span[] {
  const { after } = comparison;
  if (after === undefined) return [];
  const spans: Span[] = [];
  const add = (span: Omit<Span, 'from' | 'to'>, seconds: number) => {
    const from = spans.at(-1)?.to ?? 0;
    spans.push({ ...span, from, to: from + seconds });
  };
  const replicas = replicasOf(after);
  // How long KubeDB takes to create a pool is not known, and nobody waits for it: only changes of live pools are timed.
  if (comparison.before !== undefined) {
    for (const stage of ['issuer', 'certificates'] as const) addCertificates(comparison, stage, add);
  }
  if (restartsBySync(pgpoolFields(comparison))) {
    add({ stage: 'pgpool', when: '0', object: `Pgpool ${after.pgpool.name}` }, POD_SECONDS * replicas);
  }
  for (const { change } of operations) {
    const name = changeName(change);
    for (const object of after.objects.filter(({ file }) => stageOf(file).change === name)) {
      const { stage } = stageOf(object.file);
      const seconds =
        object.kind === 'PgpoolOpsRequest'
          ? operationSeconds(change.verb, replicas)
          : STAGE_SECONDS[stage as keyof typeof STAGE_SECONDS].seconds;
      add({ stage, when: String(object.wave), change: name, object: `${object.kind} ${object.name}` }, seconds);
    }
  }
  const verify = after.objects.find(({ file }) => stageOf(file).stage === 'verify');
  if (verify !== undefined && spans.length > 0) {
    add({ stage: 'verify', when: 'PostSync', object: `Job ${verify.name}` }, STAGE_SECONDS.verify.seconds);
  }
  return spans;
}

function addCertificates(
  { objects, after }: PoolComparison,
  stage: 'issuer' | 'certificates',
  add: (span: Omit<Span, 'from' | 'to'>, seconds: number) => void,
): void {
  const made = objects.filter(({ file, action }) => action !== 'prune' && stageOf(file).stage === stage);
  const first = made[0];
  if (first === undefined) return;
  const wave = after?.objects.find(({ file }) => file === first.file)?.wave;
  const more = made.length > 1 ? ` and ${made.length - 1} more` : '';
  add({ stage, when: String(wave), object: `${first.kind} ${first.name}${more}` }, STAGE_SECONDS[stage].seconds);
}
