import { type Condition, conditionOf } from '../cluster/objects';
import type { Job, Operation } from '../cluster/resources';
import { CHANGE_DEFAULTS, type Change, changeName } from '../model/change';
import { type ChangeStep, operationName, stepJobName } from '../model/names';
import { operationState } from '../model/operation-state';
import { type OperationTypeFacts, operationTypeFacts } from '../model/operation-types';
import { verbOf } from '../model/verbs';
import type { NamespaceObjects } from './gather';
import type {
  ChangeState,
  ChangeStatus,
  OperationProgress,
  OperationStatus,
  StageStatus,
  TimelineEntry,
} from './types';

/** The pool of a change, and the objects of its namespace. */
export interface ChangeInput {
  readonly pool: string;
  readonly replicas: number;
  readonly objects: NamespaceObjects;
}

/** The state of a change whose operation is rendered. */
export function changeStatus(change: Change, scene: ChangeInput): ChangeStatus {
  const name = changeName(change);
  const wanted = operationName(scene.pool, name);
  const operation = scene.objects.operations.find(({ metadata }) => metadata.name === wanted);
  const stages = stagesOf(change, operation, scene);
  return {
    change: name,
    verb: change.verb,
    reason: change.reason,
    accepts: change.accepts,
    state: operation === undefined ? 'absent' : operationState(operation.status?.phase),
    ...(operation === undefined
      ? {}
      : { operation: operationStatus(operation, operationFacts(change, operation), scene.replicas) }),
    stages,
  };
}

/** A verb knows the conditions of its own operation better than its type does. */
function operationFacts(change: Change, operation: Operation): OperationTypeFacts {
  return verbOf(change.verb).operation ?? operationTypeFacts(operation.spec?.type);
}

/** Pause, the operation, its proof where the verb has one, resume. */
function stagesOf(change: Change, operation: Operation | undefined, scene: ChangeInput): StageStatus[] {
  const job = (step: ChangeStep) => jobStage(step, stepJobName(scene.pool, step, change.number), scene);
  return [
    job('pause'),
    operationStage(change, operation, scene.pool),
    ...(verbOf(change.verb).operation?.proof === undefined ? [] : [job('proof')]),
    job('resume'),
  ];
}

function jobStage(stage: StageStatus['stage'], name: string, { objects }: ChangeInput): StageStatus {
  const job = objects.jobs.find(({ metadata }) => metadata.name === name);
  const failed = job === undefined ? undefined : trueCondition(job, 'Failed');
  return {
    stage,
    object: `Job ${name}`,
    state: jobState(job),
    ...(failed?.message ? { message: failed.message } : {}),
  };
}

function jobState(job: Job | undefined): StageStatus['state'] {
  if (job === undefined) return 'absent';
  if (trueCondition(job, 'Failed') !== undefined) return 'failed';
  return trueCondition(job, 'Complete') === undefined ? 'running' : 'done';
}

const OPERATION_STAGE: Readonly<Record<ChangeState, StageStatus['state']>> = {
  absent: 'absent',
  waiting: 'running',
  running: 'running',
  successful: 'done',
  failed: 'failed',
};

function operationStage({ verb, number }: Change, operation: Operation | undefined, pool: string): StageStatus {
  const name = operationName(pool, changeName({ verb, number }));
  const state = operation === undefined ? 'absent' : operationState(operation.status?.phase);
  const message = state === 'failed' ? failureOf(operation) : undefined;
  return {
    stage: 'operation',
    object: `PgpoolOpsRequest ${name}`,
    state: OPERATION_STAGE[state],
    ...(message === undefined ? {} : { message }),
  };
}

function failureOf(operation: Operation | undefined): string | undefined {
  const { phase, conditions = [] } = operation?.status ?? {};
  const reason = conditions.find(({ type }) => type === 'Failed' || type === 'Denied')?.message;
  return reason || (phase === 'Failed' ? undefined : phase);
}

/** Prefix of the condition that each restarted pod gets: `CheckPodRunning--checkout-0`. */
const POD_MILESTONE = 'CheckPodRunning--';

/** An operation of the cluster and its progress. */
export function operationStatus(operation: Operation, facts: OperationTypeFacts, replicas: number): OperationStatus {
  const { metadata, spec, status } = operation;
  const conditions = status?.conditions ?? [];
  const ended = operationState(status?.phase) === 'running' ? undefined : endOf(conditions);
  return {
    name: metadata.name ?? '',
    type: spec?.type ?? '',
    apply: spec?.apply ?? CHANGE_DEFAULTS.apply,
    ...(status?.phase ? { phase: status.phase } : {}),
    created: metadata.creationTimestamp ?? '',
    ...(ended === undefined ? {} : { ended }),
    progress: progressOf(conditions, facts, replicas),
    timeline: timelineOf(conditions),
    ...(conditions.length > MOST_CONDITIONS ? { timelineLeftOut: conditions.length - MOST_CONDITIONS } : {}),
  };
}

/** KubeDB writes a condition at the end of every operation that has begun. */
function endOf(conditions: readonly Condition[]): string | undefined {
  const last = conditions.find(
    ({ type, status }) => ['Successful', 'Failed', 'Denied'].includes(type) && status === 'True',
  );
  return last?.lastTransitionTime;
}

function progressOf(
  conditions: readonly Condition[],
  { milestones, restartsPods }: OperationTypeFacts,
  replicas: number,
): OperationProgress {
  const passed = new Set(conditions.filter(({ status }) => status === 'True').map(({ type }) => type));
  // The schema of a Pgpool takes any number, where KubeDB's webhook is not asked.
  const pods = restartsPods ? Math.max(0, replicas) : 0;
  const up = Math.min(pods, [...passed].filter((type) => type.startsWith(POD_MILESTONE)).length);
  const over = passed.has('Successful');
  const total = milestones.length + pods;
  const next = milestones.find((type) => !passed.has(type));
  return {
    done: over ? total : milestones.filter((type) => passed.has(type)).length + up,
    total,
    ...(over || next === undefined ? {} : { next }),
  };
}

/** Conditions of an operation that are shown: more than one of nine pods has that was tried again a hundred times. */
const MOST_CONDITIONS = 200;

/** The newest conditions, by time. */
function timelineOf(conditions: readonly Condition[]): TimelineEntry[] {
  const entries = conditions.map(({ lastTransitionTime, type, status = 'Unknown', message }) => ({
    ...(lastTransitionTime === undefined ? {} : { time: lastTransitionTime }),
    type,
    status,
    ...(message ? { message } : {}),
  }));
  // The sort is stable: within one second, the order of the array is kept.
  entries.sort((a, b) => Date.parse(a.time ?? '') - Date.parse(b.time ?? '') || 0);
  return entries.slice(-MOST_CONDITIONS);
}

function trueCondition(object: Job, type: string): Condition | undefined {
  const found = conditionOf(object, type);
  return found?.status === 'True' ? found : undefined;
}
