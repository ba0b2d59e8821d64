import type { StructuralSchema } from '../structural-schema';
import { kindOf, list, object, oneOf, STRING, STRINGS } from './dsl';
import { LABEL_SELECTOR } from './meta';

const GROUP = 'rbac.authorization.k8s.io';
const RULE = object(
  { apiGroups: STRINGS, resources: STRINGS, resourceNames: STRINGS, verbs: STRINGS, nonResourceURLs: STRINGS },
  ['verbs'],
);
const SUBJECT = object(
  { kind: oneOf('ServiceAccount', 'User', 'Group'), apiGroup: STRING, name: STRING, namespace: STRING },
  ['kind', 'name'],
);

function roleRef(...kinds: readonly string[]): StructuralSchema {
  return object({ apiGroup: oneOf(GROUP), kind: oneOf(...kinds), name: STRING }, ['apiGroup', 'kind', 'name']);
}

/** A name of this group may hold a colon, as in `system:node`. */
const RBAC_META = object({ name: { type: 'string', pattern: '^[^/%]+$' } });

/** Kinds of rbac.authorization.k8s.io, v1. */
export const RBAC: Readonly<Record<string, StructuralSchema>> = {
  [`${GROUP}/v1/Role`]: kindOf({ metadata: RBAC_META, rules: list(RULE) }, ['rules']),
  [`${GROUP}/v1/ClusterRole`]: kindOf({
    metadata: RBAC_META,
    rules: list(RULE),
    aggregationRule: object({ clusterRoleSelectors: list(LABEL_SELECTOR) }),
  }),
  [`${GROUP}/v1/RoleBinding`]: kindOf(
    { metadata: RBAC_META, roleRef: roleRef('Role', 'ClusterRole'), subjects: list(SUBJECT) },
    ['roleRef'],
  ),
  [`${GROUP}/v1/ClusterRoleBinding`]: kindOf(
    { metadata: RBAC_META, roleRef: roleRef('ClusterRole'), subjects: list(SUBJECT) },
    ['roleRef'],
  ),
};
