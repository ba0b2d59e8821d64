import { conditionOf } from '../cluster/objects';
import { count } from '../model/count';
import { REPLICAS } from '../model/intent';
import type { StepRun } from './context';
import type { PromiseFinding } from './findings';
import { type Operated, readOperated } from './operated-pods';
import { prove } from './prove';

/**
 * Proves that every pod of a pool was restarted: each was made since the operation began, and is Ready.
 *
 * @throws GitopsError with the pods that are older, and the command that restarts them.
 */
export async function provePods(run: StepRun): Promise<void> {
  const { pods } = await prove(run, readOperated, async (operated) => judge(operated));
  run.log.info(`${count(pods.length, 'pod')} Ready, all made since the operation began`);
}

function judge({ pgpool, pods, span }: Operated): PromiseFinding[] {
  const replicas = pgpool.spec?.replicas ?? REPLICAS.default;
  const enough: PromiseFinding = {
    about: 'promise',
    where: 'the Pgpool',
    key: 'pods',
    verdict: pods.length >= replicas ? 'right' : 'silent',
    text: `has ${count(pods.length, 'pod')}, not ${replicas}`,
  };
  const all = pods.map((pod): PromiseFinding => {
    const { name, uid = '', creationTimestamp = '' } = pod.metadata;
    const base = { about: 'promise', where: `pod ${name}`, key: uid } as const;
    if (Date.parse(creationTimestamp) < span.begin) {
      return {
        ...base,
        verdict: 'wrong',
        text: `was made at ${creationTimestamp}, before the operation: it was not restarted`,
      };
    }
    const isReady = conditionOf(pod, 'Ready')?.status === 'True';
    return {
      ...base,
      verdict: isReady ? 'right' : 'silent',
      text: `is not Ready, it is ${pod.status?.phase ?? 'not started'}`,
    };
  });
  return [enough, ...all];
}
