import type { RoleRule } from '../../lib/model/role-rule';
import type { Call, Rule } from './fake-cluster';

/** Lines of a role, as a fake cluster takes them. */
export function rulesOf(rules: readonly RoleRule[]): Rule[] {
  return rules.map(({ apiGroup, resource, name, verbs }) => ({
    apiGroups: [apiGroup],
    resources: [resource],
    verbs,
    ...(name === undefined ? {} : { resourceNames: [name] }),
  }));
}

/** `update kubedb.com/pgpools/status`: the right that a call needs. */
export function rightOf({ verb, group, resource, subresource }: Call): string {
  return `${verb} ${group}/${resource}${subresource === '' ? '' : `/${subresource}`}`;
}
