import type { Condition } from '../cluster/objects';
import type { Pgpool, PhaseStatus, StatefulSet } from '../cluster/resources';
import { REPLICAS } from '../model/intent';
import { type NewCondition, withCondition } from './conditions';

/** State of a pool's pods. */
export type PodsState =
  /** A prerequisite is missing. Pods that run serve all the same. */
  | {
      readonly kind: 'blocked';
      readonly reason: string;
      readonly message: string;
      /** @default - the pool has no pods, or they do not count because its own spec is refused */
      readonly statefulSet?: StatefulSet;
    }
  | { readonly kind: 'running'; readonly statefulSet: StatefulSet };

/** Conditions that the provisioner writes, in KubeDB's order. */
const POOL_CONDITIONS = {
  started: 'ProvisioningStarted',
  replicas: 'ReplicaReady',
  accepting: 'AcceptingConnection',
  ready: 'Ready',
  provisioned: 'Provisioned',
} as const;

/** Returns the status of a pool from the state of its pods, and keeps every other condition. */
export function pgpoolStatus(pgpool: Pgpool, state: PodsState, time: string): PhaseStatus {
  const { generation } = pgpool.metadata;
  const wanted = pgpool.spec?.replicas ?? REPLICAS.default;
  const serving = state.statefulSet === undefined ? 0 : servingPods(state.statefulSet);
  const conditions = poolConditions(pgpool, state, serving, wanted).reduce<Condition[]>(
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

/** Returns how many pods serve; 0 until the StatefulSet's controller has seen its newest spec. */
function servingPods({ metadata, status }: StatefulSet): number {
  const observed = (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0);
  return observed ? (status?.readyReplicas ?? 0) : 0;
}

function phaseOf(provisioned: boolean, serving: number, wanted: number): string {
  if (!provisioned) return 'Provisioning';
  if (serving >= wanted) return 'Ready';
  return serving > 0 ? 'Critical' : 'NotReady';
}

function poolConditions(pgpool: Pgpool, state: PodsState, serving: number, wanted: number): NewCondition[] {
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
  const blocked =
    state.kind === 'blocked' ? entry(POOL_CONDITIONS.replicas, false, state.reason, state.message) : undefined;
  if (blocked !== undefined && state.statefulSet === undefined) return [started, blocked];
  const all = serving >= wanted;
  const text = `${serving} of ${wanted} pods serve`;
  const wasProvisioned = pgpool.status?.conditions?.some(
    ({ type, status }) => type === POOL_CONDITIONS.provisioned && status === 'True',
  );
  return [
    started,
    blocked ?? entry(POOL_CONDITIONS.replicas, all, all ? 'AllReplicasReady' : 'SomeReplicasNotReady', text),
    entry(
      POOL_CONDITIONS.accepting,
      serving > 0,
      serving > 0 ? 'DatabaseAcceptingConnectionRequest' : 'DatabaseNotAcceptingConnectionRequest',
      text,
    ),
    entry(POOL_CONDITIONS.ready, all, all ? 'ReadinessCheckSucceeded' : 'ReadinessCheckFailed', text),
    ...(all || wasProvisioned
      ? [entry(POOL_CONDITIONS.provisioned, true, 'DatabaseSuccessfullyProvisioned', `${name} was provisioned`)]
      : []),
  ];
}
