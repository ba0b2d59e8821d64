import { HopelessError, type ProcedureOf } from '../operation-run';
import { restart } from '../operation-steps/restart-pods';
import { database, workload } from '../operation-steps/workload';

/** Restarts every pod with another version. The Pgpool gets it last, as KubeDB's does. */
export const updateVersion: ProcedureOf = ({ updateVersion: { targetVersion = '' } = {} }, pool) => {
  if (targetVersion === '') throw new HopelessError('spec.updateVersion.targetVersion is missing');
  return { target: { ...pool, version: targetVersion }, steps: [workload, restart, database] };
};
