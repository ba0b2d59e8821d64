import { REPLICAS } from '../../model/intent';
import { HopelessError, type ProcedureOf } from '../operation-run';
import { scale } from '../operation-steps/scale-pods';
import { database } from '../operation-steps/workload';

/** Adds or removes pods. The webhook admits any number, so that is refused here. */
export const horizontalScaling: ProcedureOf = ({ horizontalScaling: { node = 0 } = {} }, pool) => {
  const { min, max } = REPLICAS;
  if (node < min || node > max) {
    throw new HopelessError(`spec.horizontalScaling.node: found ${node}, allowed: ${min} to ${max}`);
  }
  return { target: { ...pool, replicas: node }, steps: [scale, database] };
};
