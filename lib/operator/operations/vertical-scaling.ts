import type { PgpoolSpec } from '../../cluster/resources';
import { recordedResources, withResources } from '../../model/resources';
import { HopelessError, type OperationStep, type ProcedureOf } from '../operation-run';
import { resize } from '../operation-steps/resize-pods';
import { restart } from '../operation-steps/restart-pods';
import { database, workload } from '../operation-steps/workload';

/** Gives every pod other resources, by a restart or where it runs. KubeDB says of no moment that it writes the Pgpool then. */
export const verticalScaling: ProcedureOf = ({ verticalScaling: { mode, node } = {} }, pool) => {
  if (node?.resources === undefined) throw new HopelessError('spec.verticalScaling.node.resources is missing');
  const target: PgpoolSpec = withResources(pool, recordedResources(node.resources));
  return { target, steps: [workload, written, mode === 'InPlace' ? resize : restart] };
};

const written: OperationStep = { message: database.message, run: database.run };
