import type { Clock } from '../cluster/clock';
import type { Cluster, WatchEvent } from '../cluster/cluster';
import type { Kind } from '../cluster/kinds';
import type { Log } from '../cluster/log';
import type { KubeObject } from '../cluster/objects';
import { INSTANCE_LABEL, poolNameOf } from '../cluster/pool-objects';
import type { Operation } from '../cluster/resources';
import { OPERATOR_NAME } from '../model/operator-rules';
import { checkCluster } from './check-cluster';
import { type ControllerOptions, type Outcome, runController, type Source } from './controller';
import { eventTeller } from './events';
import { lead } from './leader-election';
import { offshootLabels } from './names';
import { operate } from './ops-manager';
import { provision } from './provisioner';

/** Which of the two controllers. */
export type ControllerName = 'provisioner' | 'ops-manager';

/** What {@link runOperator} needs, its world among it. */
export interface OperatorOptions {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Where the Lease is, and who this process is. */
  readonly lease: { readonly namespace: string; readonly identity: string };
  /** Told what the watches see of Pgpools and PgpoolOpsRequests. @default - nobody */
  readonly onEvent?: (event: WatchEvent) => void;
  /** Told of every look. @default - nobody */
  readonly onLook?: (controller: ControllerName, outcome: Outcome, seconds: number) => void;
  /** Told when this process begins to lead, and when it ends. @default - nobody */
  readonly onLead?: (leads: boolean) => void;
}

/** Everything of a pool has the labels of KubeDB's offshoots. */
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
 * Runs provisioner and ops-manager, as long as this process leads.
 *
 * @throws ClusterError when a kind is not there or a right is missing, or the lead is lost.
 */
export async function runOperator(options: OperatorOptions): Promise<void> {
  const { clock, cluster, lease, log, onEvent, signal } = options;
  await checkCluster(options);
  if (signal.aborted) return;
  const told = onEvent === undefined ? {} : { onEvent };
  const context = { cluster, clock, event: eventTeller({ cluster, clock, log }) };
  const pools: Source = { target: { kind: 'Pgpool' }, poolOf: ownName, ...told };
  const operations: Source = { target: { kind: 'PgpoolOpsRequest' }, poolOf: database, ...told };
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
        onLook: (outcome, seconds) => options.onLook?.(name, outcome, seconds),
        ...rest,
      });
    try {
      await Promise.all([
        start('provisioner', { sources: [pools, ...owned], reconcile: (pool) => provision(context, pool) }),
        start('ops-manager', {
          sources: [operations, { target: pools.target, poolOf: ownName }, ...owned, offshoot('Pod')],
          reconcile: (pool) => operate(context, pool),
        }),
      ]);
    } finally {
      options.onLead?.(false);
    }
  });
}
