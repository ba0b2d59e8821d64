import { ApiObject, type Chart } from 'cdk8s';
import { Pgpool } from '../../lib/constructs/pgpool';
import { StepAccess, type StepAccessProps } from '../../lib/constructs/step-access';
import { stepRules } from '../../lib/model/step-rules';
import { demoChart, type Manifest, manifestsOf } from './manifests';

interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

function access(props: Partial<StepAccessProps> = {}) {
  const chart = demoChart();
  const construct = new StepAccess(chart, 'steps', { pgpool: Pgpool.fromName('orders'), ...props });
  return { chart, construct };
}

function ofKind(chart: Chart, kind: string): Manifest {
  return manifestsOf(chart).find((manifest) => manifest.kind === kind) as Manifest;
}

const rulesOf = (chart: Chart) => ofKind(chart, 'Role').rules as Rule[];

test('defaultChild is none, as these are three objects: each of them is the default of its own construct', () => {
  const { construct } = access();
  expect(construct.node.defaultChild).toBeUndefined();
  expect(construct.node.children.map((child) => `${child.node.id} ${ApiObject.of(child).kind}`)).toEqual([
    'ServiceAccount ServiceAccount',
    'Role Role',
    'RoleBinding RoleBinding',
  ]);
});

test('The three objects have one name, in the namespace of the pool, and give the Role to the account', () => {
  const { chart } = access({ pgpool: Pgpool.fromName('orders', 'shop') });
  expect(manifestsOf(chart).map(({ metadata }) => metadata)).toEqual([
    { name: 'orders-steps', namespace: 'shop' },
    { name: 'orders-steps', namespace: 'shop' },
    { name: 'orders-steps', namespace: 'shop' },
  ]);
  expect(ofKind(chart, 'RoleBinding')).toMatchObject({
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'orders-steps' },
    subjects: [{ kind: 'ServiceAccount', name: 'orders-steps', namespace: 'shop' }],
  });
});

test('Only a pod that asks for it gets the token of the account', () => {
  expect(ofKind(access().chart, 'ServiceAccount')).toMatchObject({ automountServiceAccountToken: false });
});

test('Labels and annotations are those that are given', () => {
  const { chart } = access({ metadata: { annotations: { 'argocd.argoproj.io/sync-wave': '-20' } } });
  for (const { metadata } of manifestsOf(chart)) {
    expect(metadata.annotations).toEqual({ 'argocd.argoproj.io/sync-wave': '-20' });
  }
});

test('The Role holds exactly the rules of the steps, in their order', () => {
  expect(rulesOf(access().chart)).toEqual(
    stepRules('orders').map(({ apiGroup, resource, name, verbs }) => ({
      apiGroups: [apiGroup],
      resources: [resource],
      ...(name === undefined ? {} : { resourceNames: [name] }),
      verbs: [...verbs],
    })),
  );
});

test('The steps may do this and nothing else', () => {
  const lines = rulesOf(access().chart).map(
    ({ apiGroups, resources, resourceNames = ['(any)'], verbs }) =>
      `${apiGroups.join()}/${resources.join()} ${resourceNames.join()}: ${verbs.join(' ')}`,
  );
  expect(lines).toEqual([
    'kubedb.com/pgpools orders: get list watch',
    'kubedb.com/pgpools/status orders: update',
    'ops.kubedb.com/pgpoolopsrequests (any): list watch',
    '/pods (any): list',
    'cert-manager.io/certificates orders-server-cert: get',
    'cert-manager.io/certificaterequests (any): list',
  ]);
});

test('No rule reads a Secret, has a wildcard, or lets the steps give themselves more', () => {
  for (const { apiGroups, resources, resourceNames = [], verbs } of rulesOf(access().chart)) {
    const all = [...apiGroups, ...resources, ...resourceNames, ...verbs].join(' ');
    expect(all).not.toMatch(/\*|secret|role|token|serviceaccount|escalate|bind|impersonate/i);
    expect(verbs).not.toContain('create');
    expect(verbs).not.toContain('delete');
  }
});
