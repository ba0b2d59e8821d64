import { stepAccessName } from '../model/names';
import type { RoleRule } from '../model/role-rule';
import { stepRules } from '../model/step-rules';
import type { KubernetesObject, Metadata } from './object';

const RBAC = 'rbac.authorization.k8s.io';

/**
 * ServiceAccount, Role and RoleBinding of the steps of a pool.
 *
 * @param metadata what all three have in common; its namespace is where the account is.
 */
export function stepAccessObjects(pool: string, metadata: Metadata): KubernetesObject[] {
  const name = stepAccessName(pool);
  const subject = { apiGroup: '', kind: 'ServiceAccount', name, namespace: metadata.namespace };
  const named = { ...metadata, name };
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: named, automountServiceAccountToken: false },
    { apiVersion: `${RBAC}/v1`, kind: 'Role', metadata: named, rules: stepRules(pool).map(ruleSpec) },
    {
      apiVersion: `${RBAC}/v1`,
      kind: 'RoleBinding',
      metadata: named,
      roleRef: { apiGroup: RBAC, kind: 'Role', name },
      subjects: [subject],
    },
  ];
}

function ruleSpec({ apiGroup, resource, name, verbs }: RoleRule): Record<string, unknown> {
  return {
    apiGroups: [apiGroup],
    resourceNames: name === undefined ? undefined : [name],
    resources: [resource],
    verbs: [...verbs],
  };
}
