import { lastWriter, writerText } from '../cluster/managed-fields';
import type { Operation } from '../cluster/resources';
import { recordOf } from '../json';
import { CHANGE_ANNOTATION } from '../model/annotations';
import { FACETS, type PoolState } from '../model/facets';
import { operationTypeFacts } from '../model/operation-types';
import { operationStatus } from './change-status';
import type { ForeignOperation } from './types';

/**
 * Describes a running operation that no change of the ledger made: who made it, and what becomes of its effect.
 *
 * @param state what the ledger has reached.
 */
export function foreignOperation(operation: Operation, state: PoolState, replicas: number): ForeignOperation {
  return {
    ...operationStatus(operation, operationTypeFacts(operation.spec?.type), replicas),
    madeBy: makerOf(operation),
    effect: effectOf(operation, state),
  };
}

/** KubeDB's controllers name what they make in ways of their own. */
function makerOf(operation: Operation): string {
  const { annotations, name = '' } = operation.metadata;
  const change = annotations?.[CHANGE_ANNOTATION];
  if (change !== undefined) return `change ${change}, which this checkout does not have`;
  if (name.startsWith('ppops-')) return 'a PgpoolAutoscaler';
  if (name.includes('-rcfg-merged-')) return 'KubeDB, which merged Reconfigures that waited';
  if (name.endsWith('-auto')) return "KubeDB's Supervisor";
  const writer = lastWriter(operation, '/spec');
  return writer === undefined ? 'somebody, past git' : `somebody, past git: ${writerText(writer)}`;
}

/** What git does when the operation has ended. */
function effectOf({ spec = {} }: Operation, state: PoolState): string {
  switch (spec.type) {
    case 'HorizontalScaling':
      return recordedEffect(state, 'replicas', spec.horizontalScaling?.node);
    case 'UpdateVersion':
      return recordedEffect(state, 'version', spec.updateVersion?.targetVersion);
    case 'ReconfigureTLS':
      return spec.tls?.rotateCertificates === true
        ? 'git says nothing of when certificates are issued, so it stays'
        : `git says ${FACETS.tls.text(state.tls)}: another TLS stays as drift until the next change of TLS`;
    case 'VerticalScaling':
      return appliedEffect(state, 'podTemplate.spec.containers', 'resources');
    case 'Reconfigure':
      return appliedEffect(state, 'configuration', 'pgpool.conf');
    case 'RotateAuth':
      return appliedEffect(state, 'authSecret', 'credentials');
    case 'Restart':
      return 'it changes nothing that git says';
    default:
      return 'not known';
  }
}

/** Of a facet that only operations change: Argo CD leaves what another one brings. */
function recordedEffect(state: PoolState, facet: 'replicas' | 'version', wanted: number | string | undefined): string {
  const recorded = state[facet];
  const value = String(wanted ?? 'another value');
  if (recorded === undefined) return `the ledger has not recorded ${facet}, so the next sync writes that of main.ts`;
  if (recorded === wanted) return `git says the same ${facet}`;
  const back = facet === 'version' ? '; no operation takes it back' : '';
  return `git says ${facet} ${recorded}: ${value} stays as drift until the next change of it${back}. To keep it, write it into main.ts`;
}

/** Of a field that Argo CD applies: a sync takes back what git has, and leaves what it does not have. */
function appliedEffect({ template }: PoolState, field: string, what: string): string {
  if (template === undefined) return `a sync writes ${what} of main.ts back, where it says any`;
  const said = field.split('.').reduce<unknown>((value, key) => recordOf(value)[key], template);
  if (said === undefined) return `git says no ${what}, so it stays`;
  return `git says ${what} (spec.${field}): Argo CD writes that back, and pods take it at their next restart. To keep it, write it into main.ts`;
}
