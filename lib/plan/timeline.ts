import { changeName } from '../model/change';
import { stageOf } from '../rollout/stages';
import { operationSeconds, POD_SECONDS, STAGE_SECONDS } from './estimate';
import type { RenderedObject } from './objects';
import type { NewOperation } from './operations';
import { type PoolComparison, pgpoolFields, replicasOf } from './revision';
import { restartsBySync } from './spec-impact';
import type { Span } from './types';

/** The spans of a pool's rollout in order: what is created, then every new operation, then verify. */
export function timelineOf(comparison: PoolComparison, operations: readonly NewOperation[]): Span[] {
  const { after } = comparison;
  if (after === undefined) return [];
  const spans: Span[] = [];
  const add = (span: Omit<Span, 'from' | 'to'>, seconds: number) => {
    const from = spans.at(-1)?.to ?? 0;
    spans.push({ ...span, from, to: from + seconds });
  };
  const replicas = replicasOf(after);
  // Only changes of live pools are timed: how long KubeDB takes to create a pool is unknown.
  if (comparison.before !== undefined) {
    for (const stage of ['issuer', 'certificates'] as const) addCertificates(comparison, stage, add);
  }
  if (restartsBySync(pgpoolFields(comparison))) {
    add({ stage: 'pgpool', when: '0', object: `Pgpool ${after.pgpool.name}` }, POD_SECONDS * replicas);
  }
  for (const operation of operations) {
    const { change } = operation;
    const name = changeName(change);
    for (const [stage, objects] of stagesOf(after.objects, name)) {
      const [object] = objects;
      const seconds =
        object.kind === 'PgpoolOpsRequest'
          ? operationSeconds(operation)
          : STAGE_SECONDS[stage as keyof typeof STAGE_SECONDS].seconds;
      add({ stage, when: String(object.wave), change: name, object: objectText(objects) }, seconds);
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
  const made = objects.filter(
    ({ file, action }) => action !== 'prune' && stageOf(file).stage === stage && stageOf(file).change === undefined,
  );
  const first = made[0];
  if (first === undefined) return;
  const wave = after?.objects.find(({ file }) => file === first.file)?.wave;
  add({ stage, when: String(wave), object: objectText([first, ...made.slice(1)]) }, STAGE_SECONDS[stage].seconds);
}

/** What a change renders, by stage: one object each, but for Certificates of clients. */
function stagesOf(
  objects: readonly RenderedObject[],
  change: string,
): Map<string, [RenderedObject, ...RenderedObject[]]> {
  const stages = new Map<string, [RenderedObject, ...RenderedObject[]]>();
  for (const object of objects) {
    const { stage, change: of } = stageOf(object.file);
    if (of !== change) continue;
    const before = stages.get(stage);
    if (before === undefined) stages.set(stage, [object]);
    else before.push(object);
  }
  return stages;
}

/** `Certificate orders-app and 2 more`. */
function objectText([first, ...more]: readonly [Named, ...Named[]]): string {
  return `${first.kind} ${first.name}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}

type Named = Pick<RenderedObject, 'kind' | 'name'>;
