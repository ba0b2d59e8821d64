import { App, Chart } from 'cdk8s';
import { ReferenceOperator, type ReferenceOperatorProps } from '../../lib/constructs/reference-operator';
import { OPERATOR_LEASE_RULES, OPERATOR_RULES } from '../../lib/model/operator-rules';

type Rendered = Record<string, unknown> & {
  readonly kind: string;
  readonly rules?: readonly Record<string, unknown>[];
};

function render(props: ReferenceOperatorProps): Map<string, Rendered> {
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
              args: [
                'operator',
                '--lease-namespace=poolers',
                '--port=8080',
                '--webhook-port=9443',
                '--webhook-certificate=/tls',
              ],
              volumeMounts: [{ mountPath: '/tls', name: 'certificate', readOnly: true }],
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

test('its pods run as the settings say', () => {
  const settings = {
    imagePullSecrets: ['registry'],
    labels: { mesh: 'off' },
    annotations: { note: 'x' },
    resources: { limits: { memory: '1Gi' } },
    nodeSelector: { pool: 'tools' },
    tolerations: [{ key: 'tools', operator: 'Exists' as const }],
    priorityClassName: 'high',
  };
  expect(render({ image: 'x:1', pod: settings }).get('Deployment')).toMatchObject({
    spec: {
      template: {
        metadata: { labels: { mesh: 'off', 'app.kubernetes.io/name': expect.any(String) }, annotations: { note: 'x' } },
        spec: {
          imagePullSecrets: [{ name: 'registry' }],
          nodeSelector: settings.nodeSelector,
          tolerations: settings.tolerations,
          priorityClassName: 'high',
          containers: [{ resources: { limits: { memory: '1Gi' } } }],
        },
      },
    },
  });
});

describe('its admission webhooks', () => {
  const objects = render({ image: 'x:1', namespace: 'poolers' });
  const name = 'pgpool-gitops-operator-webhooks';
  const clientConfig = (path: string) => ({ service: { name, namespace: 'poolers', path } });

  test('are served with a certificate of cert-manager for the name of their Service', () => {
    expect(objects.get('Certificate')).toMatchObject({
      metadata: { name, namespace: 'poolers' },
      spec: {
        secretName: name,
        issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name },
        dnsNames: [`${name}.poolers.svc`],
      },
    });
    expect(objects.get('Issuer')).toMatchObject({ metadata: { name, namespace: 'poolers' }, spec: { selfSigned: {} } });
    const pod = { volumes: [{ name: 'certificate', secret: { secretName: name } }] };
    expect(objects.get('Deployment')).toMatchObject({ spec: { template: { spec: pod } } });
  });

  test('are reached by a Service that selects the pods of the operator', () => {
    const labels = { 'app.kubernetes.io/name': 'pgpool-gitops-operator' };
    expect(objects.get('Service')).toMatchObject({
      metadata: { name, namespace: 'poolers' },
      spec: { selector: labels, ports: [{ port: 443, targetPort: 9443 }] },
    });
    expect(objects.get('Deployment')).toMatchObject({ spec: { template: { metadata: { labels } } } });
  });

  test('judge no write of an operation by the operator itself, which has to end also those that they would refuse', () => {
    const account = 'system:serviceaccount:poolers:pgpool-gitops-operator';
    expect(objects.get('ServiceAccount')).toMatchObject({ metadata: { name: 'pgpool-gitops-operator' } });
    expect(objects.get('ValidatingWebhookConfiguration')).toMatchObject({
      webhooks: [{}, { matchConditions: [{ expression: `request.userInfo.username != '${account}'` }] }],
    });
  });

  test('stop nobody while the operator is away, and get the CA of their certificate from cert-manager', () => {
    const metadata = { annotations: { 'cert-manager.io/inject-ca-from': `poolers/${name}` } };
    expect(objects.get('MutatingWebhookConfiguration')).toMatchObject({
      metadata,
      webhooks: [
        {
          name: 'pgpools.webhooks.pgpool-gitops',
          clientConfig: clientConfig('/mutate'),
          failurePolicy: 'Ignore',
          sideEffects: 'None',
          rules: [{ resources: ['pgpools'], operations: ['CREATE', 'UPDATE'] }],
        },
      ],
    });
    expect(objects.get('ValidatingWebhookConfiguration')).toMatchObject({
      metadata,
      webhooks: [
        {
          clientConfig: clientConfig('/validate'),
          failurePolicy: 'Ignore',
          sideEffects: 'None',
          rules: [{ resources: ['pgpools'], operations: ['CREATE', 'UPDATE', 'DELETE'] }],
        },
        {
          clientConfig: clientConfig('/validate'),
          failurePolicy: 'Ignore',
          sideEffects: 'None',
          rules: [{ resources: ['pgpoolopsrequests', 'pgpoolopsrequests/status'], operations: ['CREATE', 'UPDATE'] }],
        },
      ],
    });
  });

  test('refuse what nobody has checked where that is asked for', () => {
    const strict = render({ image: 'x:1', failurePolicy: 'Fail' });
    for (const kind of ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration']) {
      const { webhooks } = strict.get(kind) as unknown as { webhooks: { failurePolicy: string }[] };
      expect(webhooks.map(({ failurePolicy }) => failurePolicy)).toEqual(webhooks.map(() => 'Fail'));
    }
  });
});
