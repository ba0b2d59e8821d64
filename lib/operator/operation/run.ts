import { kubernetesTime } from '../../cluster/clock';
import { conditionOf } from '../../cluster/objects';
import type { PoolName } from '../../cluster/pool-objects';
import type { Operation, Pgpool, PgpoolSpec } from '../../cluster/resources';
import type { PollResult } from '../../cluster/wait';
import { withCondition } from '../conditions';
import type { OperatorContext } from '../context';
import type { TlsVerb } from './target';

/** One reconcile of a running operation: the pool as it was read, and the spec that the operation brings it to. */
export interface OperationRun {
  readonly context: OperatorContext;
  readonly pool: PoolName;
  readonly pgpool: Pgpool & { readonly spec: PgpoolSpec };
  readonly verb: TlsVerb;
  /** `spec` of the pool after the operation. */
  readonly target: PgpoolSpec;
  readonly progress: OperationProgress;
}

/** One of the ordered parts of an operation. It may be killed at any point and run again. */
export interface OperationStep {
  /** Condition that says that it is done. @default - none: it runs at every reconcile */
  readonly condition?: string;
  /** Message of the condition. */
  readonly message: string;
  /** Reads the cluster and does what is left to do. */
  readonly run: (run: OperationRun) => Promise<PollResult<true>>;
}

/** The status of an operation, as this reconcile has read and written it. */
export class OperationProgress {
  constructor(
    private readonly context: OperatorContext,
    private current: Operation,
  ) {}

  get operation(): Operation {
    return this.current;
  }

  /** Whether a condition is True. */
  has(type: string): boolean {
    return conditionOf(this.current, type)?.status === 'True';
  }

  /**
   * Sets conditions to True, unless they are already, and writes the phase.
   *
   * @throws ClusterError with reason Conflict when the operation has changed since it was read.
   */
  async record(types: Readonly<Record<string, string>>, phase?: string): Promise<void> {
    const { clock, cluster, event } = this.context;
    const { generation } = this.current.metadata;
    const fresh = Object.entries(types).filter(([type]) => !this.has(type));
    if (fresh.length === 0 && (phase === undefined || phase === this.current.status?.phase)) return;
    const time = kubernetesTime(clock.now());
    const conditions = fresh.reduce(
      (all, [type, message]) =>
        withCondition(
          all,
          {
            type,
            status: 'True',
            reason: type.replace(/--.*/, ''),
            message,
            ...(generation === undefined ? {} : { observedGeneration: generation }),
          },
          time,
        ),
      [...(this.current.status?.conditions ?? [])],
    );
    const status = {
      ...this.current.status,
      conditions,
      ...(phase === undefined ? {} : { phase }),
      ...(generation === undefined ? {} : { observedGeneration: generation }),
    };
    this.current = await cluster.replaceStatus({ ...this.current, status });
    for (const [type, message] of fresh)
      await event(this.current, phase === 'Failed' ? 'Warning' : 'Normal', type, message);
  }
}
