import { kubernetesTime } from '../../cluster/clock';
import { conditionOf } from '../../cluster/objects';
import type { PoolName } from '../../cluster/pool-objects';
import type { Operation, Pgpool, PgpoolSpec } from '../../cluster/resources';
import type { Look } from '../../cluster/wait';
import { withCondition } from '../conditions';
import type { OperatorContext } from '../context';
import type { TlsVerb } from './target';

/** One look at an operation under way: what was read at its start, and what it is to reach. */
export interface OperationRun {
  readonly context: OperatorContext;
  readonly pool: PoolName;
  readonly pgpool: Pgpool & { readonly spec: PgpoolSpec };
  readonly verb: TlsVerb;
  /** `spec` of the pool when the operation has succeeded. */
  readonly target: PgpoolSpec;
  readonly progress: OperationProgress;
}

/** One of the ordered parts of an operation. It may be killed and run again at any point. */
export interface OperationStep {
  /** Condition that says that it is done. @default - none: it is looked at every time */
  readonly condition?: string;
  /** What it did, for the condition's message. */
  readonly message: string;
  /** Looks, and acts on what it saw. */
  readonly look: (run: OperationRun) => Promise<Look<true>>;
}

/** The status of an operation, as this look has read and written it. */
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
   * Writes conditions that are True from now on, those that are already so excepted, and the phase.
   *
   * @throws ClusterError with reason Conflict when somebody else has written meanwhile.
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
