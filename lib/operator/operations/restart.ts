import type { ProcedureOf } from '../operation-run';
import { restart as restartPods } from '../operation-steps/restart-pods';
import { workload } from '../operation-steps/workload';

/** Restarts every pod. The pods take what the Pgpool says by now, as KubeDB's do. */
export const restart: ProcedureOf = (_operation, pool) => ({
  target: pool,
  steps: [
    { message: workload.message, run: workload.run },
    { ...restartPods, condition: 'RestartNodes' },
  ],
});
