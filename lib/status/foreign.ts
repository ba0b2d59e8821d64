import { lastWriter, writerText } from '../cluster/managed-fields';
import type { Operation } from '../cluster/resources';
import { CHANGE_ANNOTATION } from '../model/annotations';
import { FACETS, type PoolState } from '../model/facets';
import { operationTypeFacts } from '../model/operation-types';
import { AUTOSCALED, holdsResources, recordedResources } from '../model/resources';
import { operationStatus } from './change-status';
import type { ForeignOperation } from './types';

/**
 * Describes an operation that no change of the ledger made: who made it, and what becomes of its effect.
 *
 * @param state what the ledger has reached.
 */
export function foreignOperation(
  operation: Operation,
  state: PoolState,
  replicas: number,
): Omit<ForeignOperation, 'state'> {
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
      return resourcesEffect(state, spec.verticalScaling?.node?.resources);
    case 'Reconfigure':
      return configurationEffect(state);
    case 'RotateAuth':
      return credentialsEffect(state, spec.authentication?.secretRef?.name);
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

/** @param secret that the operation names. @default - none: it makes a new password in the Secret that the pool has */
function credentialsEffect({ auth }: PoolState, secret: string | undefined): string {
  if (secret === undefined) return 'git says nothing of passwords, so it stays';
  if (auth === undefined) return 'the ledger has not recorded credentials, so the next sync writes what main.ts says';
  if (auth.name === secret) return 'git says the same Secret';
  return `git says ${FACETS.auth.text(auth)}: Secret ${secret} stays as drift until the next change of it. To keep it, write it into main.ts`;
}

function configurationEffect({ configuration }: PoolState): string {
  if (configuration === undefined) return 'a sync writes pgpool.conf of main.ts back, where it says any';
  const said = FACETS.configuration.text(configuration);
  return `git says ${said}: other settings stay as drift until the next change of them. To keep them, write them into main.ts`;
}

/** Of resources: Argo CD writes those that main.ts says, leaves others alone, and those of an autoscaler as well. */
function resourcesEffect({ resources }: PoolState, wanted: object | undefined): string {
  if (resources === undefined) return 'a sync writes resources of main.ts back, where it says any';
  if (resources === AUTOSCALED) return 'git leaves resources to an autoscaler, so it stays';
  if (holdsResources(recordedResources(wanted), resources)) return 'git says the same resources';
  return `git says ${FACETS.resources.text(resources)}: Argo CD writes that back where main.ts says it, and pods take it at their next restart; else it stays as drift. To keep it, write it into main.ts; to leave resources to an autoscaler, resources: '${AUTOSCALED}'`;
}
