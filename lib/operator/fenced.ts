import type { Cluster } from '../cluster/cluster';
import { aboutText, ClusterError } from '../cluster/errors';
import { type KubeObject, refOf } from '../cluster/objects';

/**
 * Returns a cluster that writes nothing once the object has changed that a reconcile acts upon. A process that stood still between a
 * read and a write may lead no longer, and what it then reads and replaces can be the work of the process that leads.
 *
 * Any other process changes that object before all else: an operation pauses the Pgpool, and the next one begins when the status of the one
 * before has its end. So a write of theirs that the reconcile has read comes with that change, and one that it has not read ends in a conflict.
 *
 * @param basis the object as the reconcile has read or written it last; its own writes name its version already.
 */
export function fenced(cluster: Cluster, basis: () => KubeObject): Cluster {
  const check = async ({ metadata }: KubeObject) => {
    const known = basis();
    if (metadata.uid !== undefined && metadata.uid === known.metadata.uid) return;
    const live = await cluster.tryGet(refOf(known));
    if (live?.metadata.resourceVersion === known.metadata.resourceVersion) return;
    throw new ClusterError('Conflict', aboutText(refOf(known)), 'has changed since this reconcile has read it');
  };
  return {
    get: (ref) => cluster.get(ref),
    tryGet: (ref) => cluster.tryGet(ref),
    list: (target, options) => cluster.list(target, options),
    watch: (target, options) => cluster.watch(target, options),
    create: (object) => check(object).then(() => cluster.create(object)),
    replace: (object) => check(object).then(() => cluster.replace(object)),
    replaceStatus: (object) => check(object).then(() => cluster.replaceStatus(object)),
    delete: (object) => check(object).then(() => cluster.delete(object)),
    evict: (pod) => check(pod).then(() => cluster.evict(pod)),
    resize: (pod) => check(pod).then(() => cluster.resize(pod)),
  };
}
