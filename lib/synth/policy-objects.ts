import { pgpoolPaths, recordedFacets } from '../model/facets';
import { stateOf } from '../model/fold';
import type { PoliciesIntent } from '../model/intent';
import type { ResolvedFleet } from '../model/resolve-fleet';
import type { KubernetesObject } from '../objects/object';
import { policyObjects } from '../objects/policies';
import type { EvaluatedPool } from './evaluate';

/** The policies of a fleet: the paths of every facet that the ledger of any pool has recorded, in the namespaces of its pools. */
export function fleetPolicies(
  { argocd }: ResolvedFleet,
  { kubedb, argocd: controller, allow = {} }: PoliciesIntent,
  evaluated: readonly EvaluatedPool[],
): KubernetesObject[] {
  const facets = new Set(evaluated.flatMap(({ changes }) => recordedFacets(stateOf(changes))));
  const operators = [
    kubedb ?? { groups: ['system:serviceaccounts:kubedb'] },
    controller ?? { users: [`system:serviceaccount:${argocd.namespace}:argocd-application-controller`] },
  ];
  return policyObjects({
    name: argocd.project,
    namespaces: [...new Set(evaluated.map(({ pool }) => pool.namespace))].sort(),
    paths: [...facets].flatMap(pgpoolPaths).sort(),
    operators: {
      users: operators.flatMap(({ users = [] }) => users),
      groups: operators.flatMap(({ groups = [] }) => groups),
    },
    allowed: allow,
  });
}
