import { CHANGE_ANNOTATION, POOL_LABEL } from '../model/annotations';
import type { Accounts } from '../model/intent';
import type { KubernetesObject } from './object';

const API = 'admissionregistration.k8s.io/v1';

/** What the policies are made of. */
export interface PoliciesFields {
  /** What their names begin with. */
  readonly name: string;
  /** Namespaces of the pools. */
  readonly namespaces: readonly string[];
  /** JSON pointers into a Pgpool that git has recorded: `/spec/tls`. */
  readonly paths: readonly string[];
  /** Those who carry out what git says: KubeDB's operators and Argo CD. They may change the paths. */
  readonly operators: Accounts;
  /** Those who may do both, in whatever way. */
  readonly allowed: Accounts;
}

interface Policy {
  readonly name: string;
  readonly rule: {
    readonly group: string;
    readonly version: string;
    readonly resource: string;
    readonly operation: string;
  };
  /** Accounts that it is not about. */
  readonly exempt: readonly Accounts[];
  readonly matches: Readonly<Record<string, string>>;
  readonly validations: readonly { readonly expression: string; readonly messageExpression: string }[];
  /** Whether it is evaluated for each Pgpool of the namespace that has our label. */
  readonly eachPool: boolean;
}

/**
 * Two ValidatingAdmissionPolicies and their bindings, for a Pgpool with the label of a pool: what git has recorded of it is changed by
 * KubeDB and Argo CD alone, and an operation for it bears the annotation of a change.
 *
 * @see https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/
 */
export function policyObjects(fields: PoliciesFields): KubernetesObject[] {
  return [recordedPolicy(fields), operationsPolicy(fields)].flatMap((policy) => [
    policyObject(policy),
    bindingObject(policy, fields.namespaces),
  ]);
}

function recordedPolicy({ name, paths, operators, allowed }: PoliciesFields): Policy {
  const label = text(POOL_LABEL);
  const whose = `"Pgpool " + object.metadata.namespace + "/" + object.metadata.name`;
  return {
    name: `${name}-recorded`,
    rule: { group: 'kubedb.com', version: 'v1alpha2', resource: 'pgpools', operation: 'UPDATE' },
    exempt: [operators, allowed],
    matches: { 'is-a-pool': `has(oldObject.metadata.labels) && ${label} in oldObject.metadata.labels` },
    validations: [
      ...paths.map((path) => ({
        expression: `object.${optionalPath(path)} == oldObject.${optionalPath(path)}`,
        messageExpression: `${text(`${fieldOf(path)} of `)} + ${whose} + ${text(
          ' is recorded in git: edit main.ts, then pgpool-gitops change',
        )}`,
      })),
      // Without the label the next edit would be let through.
      {
        expression: `has(object.metadata.labels) && ${label} in object.metadata.labels && object.metadata.labels[${label}] == oldObject.metadata.labels[${label}]`,
        messageExpression: `${text(`label ${POOL_LABEL} of `)} + ${whose} + " says that git keeps it, and stays"`,
      },
    ],
    eachPool: false,
  };
}

function operationsPolicy({ name, allowed }: PoliciesFields): Policy {
  const annotation = text(CHANGE_ANNOTATION);
  return {
    name: `${name}-operations`,
    rule: { group: 'ops.kubedb.com', version: 'v1alpha1', resource: 'pgpoolopsrequests', operation: 'CREATE' },
    exempt: [allowed],
    matches: {},
    validations: [
      {
        expression:
          `object.spec.databaseRef.name != params.metadata.name || ` +
          `(has(object.metadata.annotations) && ${annotation} in object.metadata.annotations)`,
        messageExpression: `"the operations of Pgpool " + params.metadata.namespace + "/" + params.metadata.name + ${text(
          ` are recorded in git, and bear the annotation ${CHANGE_ANNOTATION}: use pgpool-gitops change`,
        )}`,
      },
    ],
    eachPool: true,
  };
}

function policyObject({ name, rule, exempt, matches, validations, eachPool }: Policy): KubernetesObject {
  const conditions = { ...matches, ...exemptions(exempt) };
  return {
    apiVersion: API,
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name },
    spec: {
      failurePolicy: 'Fail',
      ...(eachPool ? { paramKind: { apiVersion: 'kubedb.com/v1alpha2', kind: 'Pgpool' } } : {}),
      matchConstraints: {
        resourceRules: [
          {
            apiGroups: [rule.group],
            apiVersions: [rule.version],
            operations: [rule.operation],
            resources: [rule.resource],
          },
        ],
      },
      matchConditions: Object.entries(conditions).map(([condition, expression]) => ({ name: condition, expression })),
      validations: validations.map((each) => ({ ...each, reason: 'Forbidden' })),
    },
  };
}

/** Only the namespaces of the fleet: another one may share the cluster. */
function bindingObject({ name, eachPool }: Policy, namespaces: readonly string[]): KubernetesObject {
  const selector = { key: 'kubernetes.io/metadata.name', operator: 'In', values: [...namespaces] };
  const paramRef = {
    selector: { matchExpressions: [{ key: POOL_LABEL, operator: 'Exists' }] },
    parameterNotFoundAction: 'Allow',
  };
  return {
    apiVersion: API,
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name },
    spec: {
      policyName: name,
      ...(eachPool ? { paramRef } : {}),
      matchResources: { namespaceSelector: { matchExpressions: [selector] } },
      validationActions: ['Deny'],
    },
  };
}

function exemptions(accounts: readonly Accounts[]): Record<string, string> {
  const all = (key: keyof Accounts) => [...new Set(accounts.flatMap((each) => each[key] ?? []))];
  const [users, groups] = [all('users'), all('groups')];
  return {
    ...(users.length > 0 ? { 'by-no-such-user': `!(request.userInfo.username in ${list(users)})` } : {}),
    ...(groups.length > 0
      ? { 'by-no-such-group': `!request.userInfo.groups.exists(group, group in ${list(groups)})` }
      : {}),
  };
}

/** `?spec.?tls`: a field that is absent on both sides is the same. */
function optionalPath(path: string): string {
  const [first = '', ...rest] = path.split('/').slice(1);
  return [first, ...rest.map((field) => `?${field}`)].join('.');
}

/** `/spec/tls` as people write it. */
function fieldOf(path: string): string {
  return path.slice(1).replaceAll('/', '.');
}

/** A text of CEL: what JSON escapes, CEL reads in the same way. */
function text(value: string): string {
  return JSON.stringify(value);
}

function list(values: readonly string[]): string {
  return `[${values.map(text).join(', ')}]`;
}
