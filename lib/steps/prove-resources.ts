import type { LiveResources, Pod } from '../cluster/resources';
import { count } from '../model/count';
import { POOL_CONTAINER } from '../model/kubedb/stored';
import type { PodResources } from '../model/proof';
import { holdsResources, resourcesText } from '../model/resources';
import type { StepRun } from './context';
import type { PromiseFinding, ProofVerdict } from './findings';
import { enoughFinding, isOlder, type Operated, readOperated, readyFinding, type Span } from './operated-pods';
import { prove } from './prove';

/**
 * Proves that Pgpool-II's container has its requests and limits in every pod, and, where a kubelet reports what it has given a
 * container, that this is the same.
 *
 * A request or limit beside them may come from a LimitRange of the namespace, but only in a pod that was made since the operation began.
 *
 * @throws GitopsError with what is not so.
 */
export async function proveResources(run: StepRun, wanted: PodResources): Promise<void> {
  const { pods } = await prove(run, readOperated, async (operated) => judge(operated, wanted));
  const reported = pods.filter((pod) => reportedBy(pod) !== undefined).length;
  const by = `the kubelets of ${reported} of them report the same`;
  run.log.info(`${count(pods.length, 'pod')} Ready with ${resourcesText(wanted)}; ${by}`);
}

function judge(operated: Operated, wanted: PodResources): PromiseFinding[] {
  return [
    enoughFinding(operated),
    ...resourcesFindings(operated, wanted),
    ...operated.pods.map((pod) => readyFinding(pod, `${pod.metadata.uid ?? ''}/ready`)),
  ];
}

/** Finds of every pod whether it has its requests and limits. */
export function resourcesFindings({ pods, span }: Operated, wanted: PodResources): PromiseFinding[] {
  return pods.flatMap((pod) => podFindings(pod, wanted, span));
}

function podFindings(pod: Pod, wanted: PodResources, span: Span): PromiseFinding[] {
  const { name, uid = '' } = pod.metadata;
  const has = pod.spec?.containers?.find((container) => container.name === POOL_CONTAINER)?.resources ?? {};
  const reported = reportedBy(pod);
  const finding = (key: string, isRight: boolean, otherwise: ProofVerdict, text: string): PromiseFinding => ({
    about: 'promise',
    where: `pod ${name}`,
    key: `${uid}/${key}`,
    verdict: isRight ? 'right' : otherwise,
    text,
  });
  return [
    finding(
      'resources',
      holdsResources(has, wanted, !isOlder(pod, span)),
      'wrong',
      `has ${resourcesText(has)}, not ${resourcesText(wanted)}`,
    ),
    // A kubelet resizes when its node has room.
    finding(
      'reported',
      reported === undefined || holdsResources(reported, wanted, true),
      'silent',
      `was given ${resourcesText(reported)} by its kubelet so far, not ${resourcesText(wanted)}`,
    ),
  ];
}

function reportedBy(pod: Pod): LiveResources | undefined {
  return pod.status?.containerStatuses?.find(({ name }) => name === POOL_CONTAINER)?.resources;
}
