import type { OperationType } from '../../model/operation-types';
import type { ProcedureOf } from '../operation-run';
import { horizontalScaling } from './horizontal-scaling';
import { reconfigure } from './reconfigure';
import { reconfigureTls } from './reconfigure-tls';
import { restart } from './restart';
import { rotateAuth } from './rotate-auth';
import { updateVersion } from './update-version';
import { verticalScaling } from './vertical-scaling';

/** The types that the reference operator carries out: the only list. */
export const OPERATIONS: Readonly<Partial<Record<OperationType, ProcedureOf>>> = {
  UpdateVersion: updateVersion,
  HorizontalScaling: horizontalScaling,
  Reconfigure: reconfigure,
  RotateAuth: rotateAuth,
  VerticalScaling: verticalScaling,
  ReconfigureTLS: reconfigureTls,
  Restart: restart,
};

/** How a type is carried out. @returns undefined for a type that is not */
export function procedureFor(type = ''): ProcedureOf | undefined {
  return Object.hasOwn(OPERATIONS, type) ? OPERATIONS[type as OperationType] : undefined;
}
