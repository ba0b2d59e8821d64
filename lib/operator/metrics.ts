import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { WatchEvent } from '../cluster/cluster';
import { conditionOf, type KubeObject } from '../cluster/objects';
import type { Operation, Pgpool } from '../cluster/resources';
import { DEADLINE_ANNOTATION } from '../model/annotations';
import { METRICS } from '../model/metrics';
import { operationState } from '../model/operation-state';
import { PAUSED } from '../model/pause';
import { POOL_PHASES } from '../model/phases';
import type { ControllerName } from './operator';
import type { Outcome } from './pool-queue';

/** Metrics of the operator, and the callbacks that feed them. */
export interface OperatorMetrics {
  readonly registry: Registry;
  readonly onEvent: (event: WatchEvent) => void;
  readonly onReconcile: (controller: ControllerName, outcome: Outcome, seconds: number) => void;
  readonly onRefused: () => void;
  readonly onLead: (leads: boolean) => void;
}

/** Makes the metrics of an operator. Pools and operations are exported as its watches saw them last. */
export function operatorMetrics(): OperatorMetrics {
  const registry = new Registry();
  const pools = new Map<string, Pgpool>();
  const operations = new Map<string, Operation>();
  poolGauges(registry, pools);
  operationGauges(registry, operations);
  const onReconcile = reconcileMetrics(registry);
  const leader = new Gauge({
    name: 'pgpool_gitops_operator_leader',
    help: 'Whether this process leads (1) or is on standby (0)',
    registers: [registry],
  });
  leader.set(0);
  const refused = new Counter({
    name: 'pgpool_gitops_operation_set_aside_total',
    help: 'PgpoolOpsRequests that are carried out no further, because their status is refused',
    registers: [registry],
  });
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    onReconcile,
    onRefused: () => refused.inc(),
    onLead: (leads) => leader.set(leads ? 1 : 0),
    onEvent: (event) => {
      if (event.type === 'SYNCED') return;
      const { object } = event;
      const seen = object.kind === 'Pgpool' ? pools : operations;
      if (event.type === 'DELETED') seen.delete(keyOf(object));
      else (seen as Map<string, KubeObject>).set(keyOf(object), object);
    },
  };
}

function reconcileMetrics(registry: Registry): OperatorMetrics['onReconcile'] {
  const reconciles = new Counter({
    name: 'pgpool_gitops_reconcile_total',
    help: 'Reconciles of a pool, by outcome',
    labelNames: ['controller', 'outcome'],
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'pgpool_gitops_reconcile_duration_seconds',
    help: 'Duration of a reconcile of a pool',
    labelNames: ['controller'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  });
  return (controller, outcome, seconds) => {
    reconciles.inc({ controller, outcome });
    duration.observe({ controller }, seconds);
  };
}

function poolGauges(registry: Registry, pools: ReadonlyMap<string, Pgpool>): void {
  gauge(registry, METRICS.poolPhase, 'Phase of a Pgpool (1)', (set) => {
    for (const pgpool of pools.values()) {
      const phase = pgpool.status?.phase ?? 'Provisioning';
      set({ ...poolLabels(pgpool), phase: Object.hasOwn(POOL_PHASES, phase) ? phase : 'Unknown' }, 1);
    }
  });
  gauge(registry, METRICS.poolCondition, 'When a condition of a Pgpool became what it is; of Paused alone', (set) => {
    for (const pgpool of pools.values()) {
      const paused = conditionOf(pgpool, PAUSED);
      if (paused === undefined) continue;
      set({ ...poolLabels(pgpool), type: PAUSED, status: paused.status }, secondsOf(paused.lastTransitionTime));
    }
  });
}

function operationGauges(registry: Registry, operations: ReadonlyMap<string, Operation>): void {
  const open = () =>
    [...operations.values()].filter(({ status }) => ['waiting', 'running'].includes(operationState(status?.phase)));
  gauge(registry, METRICS.operationPhase, 'Phase of a PgpoolOpsRequest that has not ended (1)', (set) => {
    for (const operation of open()) {
      set({ ...operationLabels(operation), phase: operation.status?.phase ?? 'Pending' }, 1);
    }
  });
  gauge(registry, METRICS.operationCreated, 'When a PgpoolOpsRequest that has not ended was created', (set) => {
    for (const operation of open()) {
      set(operationLabels(operation), secondsOf(operation.metadata.creationTimestamp));
    }
  });
  const help = 'Seconds after which a PgpoolOpsRequest that has not ended counts as failed';
  gauge(registry, METRICS.operationDeadline, help, (set) => {
    for (const operation of open()) {
      const seconds = Number(operation.metadata.annotations?.[DEADLINE_ANNOTATION]);
      if (seconds > 0) set(operationLabels(operation), seconds);
    }
  });
}

type Labels = Record<string, string>;

/** A gauge whose values are collected anew at each scrape. */
function gauge(
  registry: Registry,
  { name, labels }: (typeof METRICS)[keyof typeof METRICS],
  help: string,
  collect: (set: (labels: Labels, value: number) => void) => void,
): void {
  new Gauge<string>({
    name,
    help,
    labelNames: [...labels],
    registers: [registry],
    collect() {
      this.reset();
      collect((each, value) => {
        if (!Number.isNaN(value)) this.set(each, value);
      });
    },
  });
}

/** Unix time of a time as Kubernetes writes it; NaN for any other text, which is not exported. */
function secondsOf(time: string | undefined): number {
  return Date.parse(time ?? '') / 1000;
}

function poolLabels({ metadata }: Pgpool) {
  return { namespace: metadata.namespace ?? '', pool: metadata.name ?? '' };
}

function operationLabels({ metadata, spec }: Operation) {
  return {
    namespace: metadata.namespace ?? '',
    pool: spec?.databaseRef?.name ?? '',
    operation: metadata.name ?? '',
  };
}

function keyOf({ metadata }: KubeObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}
