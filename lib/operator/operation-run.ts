import { kubernetesTime } from '../cluster/clock';
import { ClusterError } from '../cluster/errors';
import { conditionOf } from '../cluster/objects';
import type { PoolName } from '../cluster/pool-objects';
import type { Operation, OperationSpec, Pgpool, PgpoolSpec, PhaseStatus } from '../cluster/resources';
import type { PollResult } from '../cluster/wait';
import { operationState } from '../model/operation-state';
import { beginningOf } from '../printable';
import { withCondition } from './conditions';
import type { OperatorContext } from './context';

/** One reconcile of a running operation: the pool as it was read, and the spec that the operation brings it to. */
export interface OperationRun {
  readonly context: OperatorContext;
  readonly pool: PoolName;
  readonly pgpool: Pgpool & { readonly spec: PgpoolSpec };
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
  readonly run: (run: OperationRun) => Promise<PollResult<unknown>>;
}

/** What an operation does to a pool. */
export interface Procedure {
  /** `spec` of the pool after it, the same before and after it was written to the pool. */
  readonly target: PgpoolSpec;
  /** Between the pause and the end, in order, with KubeDB's conditions. The last one has a condition. */
  readonly steps: readonly OperationStep[];
}

/**
 * Reads what an operation of one type does to a pool.
 *
 * @throws HopelessError when it can succeed by no retry: KubeDB's webhook admits contradictions.
 */
export type ProcedureOf = (operation: OperationSpec, pool: PgpoolSpec) => Procedure;

/** An operation that cannot succeed by any retry. */
export class HopelessError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HopelessError';
  }
}

/** An operation whose status the API server does not take: its object is as large as it stores one, say. */
export class StatusRefusedError extends HopelessError {}

/** Longest message of a condition that is written where there is no room. */
const MOST_CHARACTERS = 100;

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
   * @param reason of the conditions. @default - their type
   * @throws ClusterError with reason Conflict when the operation has changed since it was read.
   * @throws StatusRefusedError when the API server does not take the status; of an end, not even that alone.
   */
  async record(types: Readonly<Record<string, string>>, phase?: string, reason?: string): Promise<void> {
    const { clock, event } = this.context;
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
            reason: reason ?? type.replace(/--.*/, ''),
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
    this.current = await this.write(status);
    for (const [type, message] of fresh)
      await event(this.current, phase === 'Failed' ? 'Warning' : 'Normal', type, message);
  }

  /** An object that has no room for another condition has it for the end alone, in place of all others. */
  private async write(status: PhaseStatus): Promise<Operation> {
    try {
      return await this.tryWrite(status);
    } catch (error) {
      const last = status.conditions?.at(-1);
      const isEnd = ['successful', 'failed'].includes(operationState(status.phase));
      if (!(error instanceof StatusRefusedError) || !isEnd || last === undefined) throw error;
      const message = beginningOf(last.message ?? '', MOST_CHARACTERS);
      return this.tryWrite({ phase: status.phase, conditions: [{ ...last, message }] });
    }
  }

  private async tryWrite(status: PhaseStatus): Promise<Operation> {
    try {
      return await this.context.cluster.replaceStatus({ ...this.current, status });
    } catch (error) {
      if (!ClusterError.isCluster(error, 'Invalid', 'TooLarge')) throw error;
      throw new StatusRefusedError(`its status is refused: ${error.detail}`);
    }
  }
}
