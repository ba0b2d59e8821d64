import { isDeepStrictEqual } from 'node:util';
import { kubernetesTime } from '../../lib/cluster/clock';
import { type Condition, conditionOf, type KubeObject, type ListTarget, refOf } from '../../lib/cluster/objects';
import type { Certificate, StatefulSet } from '../../lib/cluster/resources';
import { withoutNulls } from '../../lib/json';
import type { FakeStore } from '../cluster/fake-store';
import type { VirtualClock } from '../cluster/virtual-clock';

/** How long cert-manager, the kubelet and a pod's end take, in seconds. */
export interface Delays {
  readonly issue: number;
  readonly start: number;
  readonly end: number;
}

export const DELAYS: Delays = { issue: 3, start: 8, end: 4 };

/** cert-manager, the StatefulSet controller and the kubelet, as far as the operator sees them. */
export class ClusterControllers {
  /** Whether cert-manager signs. */
  signs = true;
  /** Whether a pod that starts comes to serve. */
  serves: (pod: KubeObject) => boolean = () => true;
  /** Whether they look at what has changed soon. */
  private isAsked = false;
  private readonly issuing = new Set<string>();
  private readonly starting = new Set<string>();

  constructor(
    private readonly store: FakeStore,
    private readonly clock: VirtualClock,
    private readonly delays: Delays = DELAYS,
  ) {
    store.gracefulPods = true;
    store.evictionBlocked = (pod) => this.isBudgetSpent(pod);
    store.listen(() => {
      if (this.isAsked) return;
      this.isAsked = true;
      queueMicrotask(() => {
        this.isAsked = false;
        this.act();
      });
    });
  }

  /** Acts on the current state again, after a switch above has changed. */
  act(): void {
    for (const object of this.list({ kind: 'Certificate' })) this.issue(object as Certificate);
    for (const object of this.list({ kind: 'StatefulSet' })) this.scale(object as StatefulSet);
    for (const pod of this.list({ kind: 'Pod' })) this.runPod(pod);
  }

  /** As a program in Go reads them: what is stored never changes, so each once. */
  private list(target: ListTarget): KubeObject[] {
    return this.store.list(target).map((object) => {
      const known = read.get(object) ?? withoutNulls(object);
      read.set(object, known);
      return known;
    });
  }

  private issue(certificate: Certificate): void {
    const key = `${certificate.metadata.uid}`;
    const { generation } = certificate.metadata;
    const ready = conditionOf(certificate, 'Ready');
    const current = ready?.status === 'True' && ready.observedGeneration === generation;
    const asked = conditionOf(certificate, 'Issuing')?.status === 'True';
    if (!this.signs || (current && !asked) || this.issuing.has(key)) return;
    this.issuing.add(key);
    this.clock.after(this.delays.issue, () => {
      this.issuing.delete(key);
      const ref = refOf(certificate);
      const live = this.store.find(ref) as Certificate | undefined;
      if (live === undefined || live.metadata.uid !== certificate.metadata.uid || !this.signs) return;
      const conditions: Condition[] = [
        { type: 'Ready', status: 'True', observedGeneration: live.metadata.generation ?? 0 },
      ];
      const revision = (live.status?.revision ?? 0) + 1;
      this.writeSecret(live);
      this.store.edit(ref, (object) => ({ ...object, status: { conditions, revision } }));
    });
  }

  private writeSecret({ metadata, spec }: Certificate): void {
    const ref = { kind: 'Secret', namespace: metadata.namespace ?? '', name: spec?.secretName ?? '' } as const;
    if (this.store.find(ref) !== undefined) return;
    const { labels = {} } =
      (spec as { readonly secretTemplate?: { readonly labels?: Record<string, string> } }).secretTemplate ?? {};
    this.store.create({ apiVersion: 'v1', kind: 'Secret', metadata: { ...ref, labels } } as KubeObject);
  }

  private scale(set: StatefulSet): void {
    const { namespace = '', name = '', generation = 0 } = set.metadata;
    const pods = Array.from({ length: set.spec?.replicas ?? 1 }, (_, i) => `${name}-${i}`);
    const { template } = set.spec ?? {};
    for (const each of pods) {
      if (this.store.find({ kind: 'Pod', namespace, name: each }) !== undefined) continue;
      const owner = { apiVersion: set.apiVersion, kind: set.kind, name, uid: set.metadata.uid ?? '', controller: true };
      const metadata = { ...template?.metadata, name: each, namespace, ownerReferences: [owner] };
      this.store.create({ apiVersion: 'v1', kind: 'Pod', metadata, spec: template?.spec });
    }
    const ordinals = this.list({ kind: 'Pod', namespace }).filter(({ metadata }) =>
      metadata.ownerReferences?.some((each) => each.uid === set.metadata.uid && each.controller),
    );
    for (const pod of ordinals) if (!pods.includes(pod.metadata.name ?? '')) this.store.delete(refOf(pod));
    const live = pods.map((each) => this.store.find({ kind: 'Pod', namespace, name: each }));
    const readyReplicas = live.filter((pod) => pod !== undefined && isServing(pod)).length;
    const status = { observedGeneration: generation, readyReplicas };
    const seen = this.store.find(refOf(set));
    if (seen === undefined || isDeepStrictEqual(seen.status, status)) return;
    this.store.edit(refOf(set), (object) => ({ ...object, status }));
  }

  private runPod(pod: KubeObject): void {
    const key = `${pod.metadata.uid}/${pod.metadata.deletionTimestamp === undefined ? 'start' : 'end'}`;
    if (this.starting.has(key) || (isServing(pod) && pod.metadata.deletionTimestamp === undefined)) return;
    if (pod.metadata.deletionTimestamp === undefined && !this.serves(pod)) return;
    this.starting.add(key);
    const ending = pod.metadata.deletionTimestamp !== undefined;
    this.clock.after(ending ? this.delays.end : this.delays.start, () => {
      this.starting.delete(key);
      const live = this.store.find(refOf(pod));
      if (live === undefined || live.metadata.uid !== pod.metadata.uid) return;
      if (ending) return this.store.remove(refOf(pod));
      if (live.metadata.deletionTimestamp !== undefined || !this.serves(live)) return;
      const conditions: Condition[] = [
        { type: 'Ready', status: 'True', lastTransitionTime: kubernetesTime(this.clock.now()) },
      ];
      this.store.edit(refOf(pod), (object) => ({ ...object, status: { phase: 'Running', conditions } }));
    });
  }

  /** A disruption budget of one: a pod that serves may go only when all others do. */
  private isBudgetSpent(pod: KubeObject): boolean {
    if (!isServing(pod)) return false;
    const namespace = pod.metadata.namespace ?? '';
    const [owner] = pod.metadata.ownerReferences ?? [];
    const others = this.list({ kind: 'Pod', namespace }).filter(
      (each) => each.metadata.ownerReferences?.[0]?.uid === owner?.uid && each.metadata.uid !== pod.metadata.uid,
    );
    const set = this.store.find({ kind: 'StatefulSet', namespace, name: owner?.name ?? '' }) as StatefulSet | undefined;
    return others.filter(isServing).length < (set?.spec?.replicas ?? 1) - 1;
  }
}

/** Whether a pod serves. */
export function isServing(pod: KubeObject): boolean {
  return pod.metadata.deletionTimestamp === undefined && conditionOf(pod, 'Ready')?.status === 'True';
}

const read = new WeakMap<KubeObject, KubeObject>();
