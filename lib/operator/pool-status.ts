import type { Condition } from '../cluster/objects';
import type { Pgpool, PhaseStatus, StatefulSet } from '../cluster/resources';
import { REPLICAS } from '../model/intent';
import { type NewCondition, withCondition } from './conditions';

/** What the provisioner has seen of a pool's pods. */
export type PodsSeen =
  /** Something has to come first. */
  | { readonly kind: 'blocked'; readonly reason: string; readonly message: string }
  | { readonly kind: 'running'; readonly statefulSet: StatefulSet };

/** Conditions of a Pgpool that the provisioner writes, in the order of KubeDB's. */
export const POOL_CONDITIONS = {
  started: 'ProvisioningStarted',
  replicas: 'ReplicaReady',
  accepting: 'AcceptingConnection',
  ready: 'Ready',
  provisioned: 'Provisioned',
} as const;

/** Status of a pool, from what was seen of its pods. All that is not about them stays. */
export function poolStatus(pgpool: Pgpool, seen: PodsSeen, time: string): PhaseStatus {
  const { generation } = pgpool.metadata;
  const wanted = pgpool.spec?.replicas ?? REPLICAS.default;
  const serving = seen.kind === 'running' ? servingPods(seen.statefulSet) : 0;
  const conditions = poolConditions(pgpool, seen, serving, wanted).reduce<Condition[]>(
    (all, condition) => withCondition(all, condition, time),
    [...(pgpool.status?.conditions ?? [])],
  );
  const provisioned = conditions.some(({ type, status }) => type === POOL_CONDITIONS.provisioned && status === 'True');
  return {
    ...pgpool.status,
    phase: phaseOf(provisioned, serving, wanted),
    conditions,
    ...(generation === undefined ? {} : { observedGeneration: generation }),
  };
}

/** Pods of the StatefulSet that serve; none as long as its controller has not looked at its newest spec. */
function servingPods({ metadata, status }: StatefulSet): number {
  const seen = (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0);
  return seen ? (status?.readyReplicas ?? 0) : 0;
}

function phaseOf(provisioned: boolean, serving: number, wanted: number): string {
  if (!provisioned) return 'Provisioning';
  if (serving >= wanted) return 'Ready';
  return serving > 0 ? 'Critical' : 'NotReady';
}

function poolConditions(pgpool: Pgpool, seen: PodsSeen, serving: number, wanted: number): NewCondition[] {
  const { generation } = pgpool.metadata;
  const entry = (type: string, is: boolean, reason: string, message: string): NewCondition => ({
    type,
    status: is ? 'True' : 'False',
    reason,
    message,
    ...(generation === undefined ? {} : { observedGeneration: generation }),
  });
  const name = pgpool.metadata.name;
  const started = entry(
    POOL_CONDITIONS.started,
    true,
    'DatabaseProvisioningStartedSuccessfully',
    `the operator has started to provision ${name}`,
  );
  if (seen.kind === 'blocked') {
    return [started, entry(POOL_CONDITIONS.replicas, false, seen.reason, seen.message)];
  }
  const all = serving >= wanted;
  const text = `${serving} of ${wanted} pods serve`;
  const been = pgpool.status?.conditions?.some(
    ({ type, status }) => type === POOL_CONDITIONS.provisioned && status === 'True',
  );
  return [
    started,
    entry(POOL_CONDITIONS.replicas, all, all ? 'AllReplicasReady' : 'SomeReplicasNotReady', text),
    entry(
      POOL_CONDITIONS.accepting,
      serving > 0,
      serving > 0 ? 'DatabaseAcceptingConnectionRequest' : 'DatabaseNotAcceptingConnectionRequest',
      text,
    ),
    entry(POOL_CONDITIONS.ready, all, all ? 'ReadinessCheckSucceeded' : 'ReadinessCheckFailed', text),
    ...(all || been
      ? [entry(POOL_CONDITIONS.provisioned, true, 'DatabaseSuccessfullyProvisioned', `${name} was provisioned`)]
      : []),
  ];
}
