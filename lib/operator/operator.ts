import type { Clock } from '../cluster/clock';
import type { Cluster, WatchEvent } from '../cluster/cluster';
import type { Kind } from '../cluster/kinds';
import type { Log } from '../cluster/log';
import type { KubeObject } from '../cluster/objects';
import { INSTANCE_LABEL, poolNameOf } from '../cluster/pool-objects';
import type { Operation } from '../cluster/resources';
import { OPERATOR_NAME } from '../model/operator-rules';
import { checkCluster } from './check-cluster';
import { type ControllerOptions, runController, type Source } from './controller';
import { eventRecorder } from './events';
import { lead } from './leader-election';
import { offshootLabels } from './names';
import { OperationIndex } from './operation-index';
import { operate } from './ops-manager';
import type { Outcome } from './pool-queue';
import { provision } from './provisioner';

/** Name of one of the two controllers. */
export type ControllerName = 'provisioner' | 'ops-manager';

/** Options of {@link runOperator}. */
export interface OperatorOptions {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Namespace of the Lease, and the unique name of this process. */
  readonly lease: { readonly namespace: string; readonly identity: string };
  /** Called for every event of Pgpools and PgpoolOpsRequests. @default - not called */
  readonly onEvent?: (event: WatchEvent) => void;
  /** Called after every reconcile. @default - not called */
  readonly onReconcile?: (controller: ControllerName, outcome: Outcome, seconds: number) => void;
  /** Called when an operation is set aside, because its status is refused. @default - not called */
  readonly onRefused?: () => void;
  /** Called when this process starts and stops to lead. @default - not called */
  readonly onLead?: (leads: boolean) => void;
}

/** Selects the offshoots of all pools. */
const OFFSHOOTS = Object.entries(offshootLabels({ namespace: '', name: '' }))
  .filter(([key]) => key !== INSTANCE_LABEL)
  .map(([key, value]) => `${key}=${value}`)
  .join(',');

const ownName = ({ metadata }: KubeObject) => metadata.name;
const database = (object: KubeObject) => (object as Operation).spec?.databaseRef?.name;

function offshoot(kind: Kind): Source {
  return { target: { kind, labelSelector: OFFSHOOTS }, poolOf: poolNameOf };
}

/**
 * Runs provisioner and ops-manager while this process leads.
 *
 * @throws GitopsError when a kind or a right is missing.
 * @throws ClusterError when leadership is lost.
 */
export async function runOperator(options: OperatorOptions): Promise<void> {
  const { clock, cluster, lease, log, onEvent, signal } = options;
  await checkCluster(options);
  if (signal.aborted) return;
  const observed = onEvent === undefined ? {} : { onEvent };
  const event = eventRecorder({ cluster, clock, log });
  const setAside = (operation: KubeObject, reason: string) => {
    const { name, namespace } = operation.metadata;
    log.warn(`operation ${namespace}/${name} is set aside: ${reason}`);
    options.onRefused?.();
    return event(operation, 'Warning', 'StatusRefused', `it is carried out no further, delete it: ${reason}`);
  };
  const context = { cluster, clock, event, setAside };
  const pools: Source = { target: { kind: 'Pgpool' }, poolOf: ownName, ...observed };
  const index = new OperationIndex(cluster, clock);
  const operations: Source = {
    target: { kind: 'PgpoolOpsRequest' },
    poolOf: database,
    onEvent: (event) => {
      index.observe(event);
      onEvent?.(event);
    },
  };
  const owned = [offshoot('StatefulSet'), offshoot('Certificate')];
  const election = { cluster, clock, log, signal, name: OPERATOR_NAME, ...lease };
  await lead(election, async (leading) => {
    options.onLead?.(true);
    const start = (name: ControllerName, rest: Pick<ControllerOptions, 'sources' | 'reconcile'>) =>
      runController({
        name,
        cluster,
        clock,
        log,
        signal: leading,
        onReconcile: (outcome, seconds) => options.onReconcile?.(name, outcome, seconds),
        ...rest,
      });
    try {
      await Promise.all([
        start('provisioner', { sources: [pools, ...owned], reconcile: (pool) => provision(context, pool) }),
        start('ops-manager', {
          sources: [operations, { target: pools.target, poolOf: ownName }, ...owned, offshoot('Pod')],
          reconcile: (pool) => operate(context, pool, index),
        }),
      ]);
    } finally {
      options.onLead?.(false);
    }
  });
}
