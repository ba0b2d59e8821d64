import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Clock } from '../cluster/clock';
import type { WatchEvent } from '../cluster/cluster';
import { conditionOf, type KubeObject } from '../cluster/objects';
import type { Operation, Pgpool } from '../cluster/resources';
import { DEADLINE_ANNOTATION } from '../model/annotations';
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
  readonly onLead: (leads: boolean) => void;
}

/** Makes the metrics of an operator. Pools and operations are exported as its watches saw them last. */
export function operatorMetrics(clock: Clock): OperatorMetrics {
  const registry = new Registry();
  const pools = new Map<string, Pgpool>();
  const operations = new Map<string, Operation>();
  poolGauges(registry, clock, pools);
  operationGauges(registry, clock, operations);
  const onReconcile = reconcileMetrics(registry);
  const leader = new Gauge({
    name: 'pgpool_gitops_operator_leader',
    help: 'Whether this process leads (1) or is on standby (0)',
    registers: [registry],
  });
  leader.set(0);
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    onReconcile,
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

function poolGauges(registry: Registry, clock: Clock, pools: ReadonlyMap<string, Pgpool>): void {
  new Gauge({
    name: 'pgpool_gitops_pool_phase',
    help: 'Phase of a Pgpool (1)',
    labelNames: ['namespace', 'pool', 'phase'],
    registers: [registry],
    collect() {
      this.reset();
      for (const pgpool of pools.values()) {
        const phase = pgpool.status?.phase ?? 'Provisioning';
        this.set({ ...poolLabels(pgpool), phase: phase in POOL_PHASES ? phase : 'Unknown' }, 1);
      }
    },
  });
  new Gauge({
    name: 'pgpool_gitops_pool_paused_seconds',
    help: 'Seconds since a Pgpool was paused; absent when it is not',
    labelNames: ['namespace', 'pool'],
    registers: [registry],
    collect() {
      this.reset();
      for (const pgpool of pools.values()) {
        const paused = conditionOf(pgpool, PAUSED);
        if (paused?.status !== 'True') continue;
        this.set(poolLabels(pgpool), secondsSince(clock, paused.lastTransitionTime));
      }
    },
  });
}

function operationGauges(registry: Registry, clock: Clock, operations: ReadonlyMap<string, Operation>): void {
  const open = () =>
    [...operations.values()].filter(({ status }) => ['waiting', 'running'].includes(operationState(status?.phase)));
  new Gauge({
    name: 'pgpool_gitops_operation_age_seconds',
    help: 'Seconds since a PgpoolOpsRequest that has not ended was created',
    labelNames: ['namespace', 'operation', 'phase'],
    registers: [registry],
    collect() {
      this.reset();
      for (const operation of open()) {
        const labels = { ...operationLabels(operation), phase: operation.status?.phase ?? 'Pending' };
        this.set(labels, secondsSince(clock, operation.metadata.creationTimestamp));
      }
    },
  });
  new Gauge({
    name: 'pgpool_gitops_operation_deadline_seconds',
    help: 'Seconds after which a PgpoolOpsRequest that has not ended counts as failed',
    labelNames: ['namespace', 'operation'],
    registers: [registry],
    collect() {
      this.reset();
      for (const operation of open()) {
        const seconds = Number(operation.metadata.annotations?.[DEADLINE_ANNOTATION]);
        if (seconds > 0) this.set(operationLabels(operation), seconds);
      }
    },
  });
}

function secondsSince(clock: Clock, time: string | undefined): number {
  const since = Date.parse(time ?? '');
  return Number.isNaN(since) ? 0 : Math.max(0, (clock.now() - since) / 1000);
}

function poolLabels({ metadata }: Pgpool) {
  return { namespace: metadata.namespace ?? '', pool: metadata.name ?? '' };
}

function operationLabels({ metadata }: Operation) {
  return { namespace: metadata.namespace ?? '', operation: metadata.name ?? '' };
}

function keyOf({ metadata }: KubeObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}
