import { createHash } from 'node:crypto';
import { type Clock, kubernetesTime } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import { ClusterError } from '../cluster/errors';
import type { Log } from '../cluster/log';
import { OPERATOR_NAME } from '../model/operator-rules';
import type { RecordEvent } from './context';
import { shortText } from './short-text';

/**
 * Records Kubernetes Events. Their names are made from their content, so a step that was killed and run again records an Event
 * once.
 */
export function eventRecorder({
  clock,
  cluster,
  log,
}: {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
}): RecordEvent {
  return async (about, type, reason, message) => {
    const { name, namespace, resourceVersion, uid } = about.metadata;
    const hash = createHash('sha256').update([uid, type, reason, message].join('\n')).digest('hex').slice(0, 10);
    const time = kubernetesTime(clock.now());
    const event = {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: `${nameStart(name)}.${hash}`, ...(namespace === undefined ? {} : { namespace }) },
      involvedObject: { apiVersion: about.apiVersion, kind: about.kind, name, namespace, uid, resourceVersion },
      type,
      reason,
      message: shortText(message),
      firstTimestamp: time,
      lastTimestamp: time,
      count: 1,
      source: { component: OPERATOR_NAME },
      reportingComponent: OPERATOR_NAME,
      reportingInstance: OPERATOR_NAME,
    };
    try {
      await cluster.create(event);
    } catch (error) {
      if (!ClusterError.isCluster(error)) throw error;
      if (error.reason !== 'AlreadyExists')
        log.warn(`the event ${reason} of ${about.kind} ${name} is lost: ${error.detail}`);
    }
  };
}

/** The name of an Event may be as long as that of any object, and a part of it does not end in a dash. */
function nameStart(name = ''): string {
  return name.slice(0, 240).replace(/[.-]+$/, '');
}
