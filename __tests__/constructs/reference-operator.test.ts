import { App, Chart } from 'cdk8s';
import { ReferenceOperator } from '../../lib/constructs/reference-operator';
import { OPERATOR_LEASE_RULES, OPERATOR_RULES } from '../../lib/model/operator-rules';

type Rendered = Record<string, unknown> & {
  readonly kind: string;
  readonly rules?: readonly Record<string, unknown>[];
};

function render(props: { image: string; namespace?: string; replicas?: number }): Map<string, Rendered> {
  const chart = new Chart(new App(), 'operator');
  new ReferenceOperator(chart, 'Operator', props);
  return new Map((chart.toJson() as Rendered[]).map((object) => [object.kind, object]));
}

test('the roles are the tables of the model, everywhere but for the Lease', () => {
  const objects = render({ image: 'x:1' });
  const lines = (kind: string) =>
    objects.get(kind)?.rules?.map(({ apiGroups, resources, verbs }) => ({ apiGroups, resources, verbs }));
  const expected = (rules: typeof OPERATOR_RULES) =>
    rules.map(({ apiGroup, resource, verbs }) => ({ apiGroups: [apiGroup], resources: [resource], verbs }));
  expect(lines('ClusterRole')).toEqual(expected(OPERATOR_RULES));
  expect(lines('Role')).toEqual(expected(OPERATOR_LEASE_RULES));
});

test('its namespace demands restricted pods, and the Deployment is one', () => {
  const objects = render({ image: 'registry.example.com/pgpool-gitops:1', namespace: 'poolers', replicas: 3 });
  expect(objects.get('Namespace')).toMatchObject({
    metadata: { name: 'poolers', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
  });
  expect(objects.get('Deployment')).toMatchObject({
    spec: {
      replicas: 3,
      template: {
        spec: {
          containers: [
            {
              image: 'registry.example.com/pgpool-gitops:1',
              args: ['operator', '--lease-namespace=poolers', '--port=8080'],
              securityContext: {
                allowPrivilegeEscalation: false,
                capabilities: { drop: ['ALL'] },
                seccompProfile: { type: 'RuntimeDefault' },
              },
            },
          ],
        },
      },
    },
  });
});
