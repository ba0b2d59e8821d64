import { ApiObject } from 'cdk8s';
import { ClusterIssuer } from '../../lib/constructs/cluster-issuer';
import { demoChart, manifestOf, specOf } from './manifests';

test('defaultChild', () => {
  const child = ClusterIssuer.selfSigned(demoChart(), 'issuer').node.defaultChild;
  expect(child?.node.id).toBe('Resource');
  expect(ApiObject.isApiObject(child) && `${child.apiVersion} ${child.kind}`).toBe('cert-manager.io/v1 ClusterIssuer');
});

test('A ClusterIssuer has no namespace, even in a chart that has one', () => {
  const chart = demoChart({ namespace: 'demo', labels: { team: 'platform' } });
  const metadata = { name: 'platform-g2', namespace: 'shop', annotations: { note: 'x' } };
  const issuer = ClusterIssuer.ca(chart, 'issuer', { metadata, secretName: 'platform-g2-key' });
  expect(issuer.namespace).toBeUndefined();
  expect(manifestOf(chart)).toEqual({
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: 'platform-g2', labels: { team: 'platform' }, annotations: { note: 'x' } },
    spec: { ca: { secretName: 'platform-g2-key' } },
  });
});

test('selfSigned needs nothing', () => {
  const chart = demoChart();
  ClusterIssuer.selfSigned(chart, 'issuer');
  expect(specOf(chart)).toEqual({ selfSigned: {} });
});

test('vault logs in as a ServiceAccount of its own namespace', () => {
  const chart = demoChart();
  ClusterIssuer.vault(chart, 'issuer', {
    server: 'https://vault.example.com:8200',
    path: 'pki_int/sign/pgpool',
    role: 'pgpool',
    serviceAccountName: 'issuer',
  });
  const kubernetes = { role: 'pgpool', mountPath: '/v1/auth/kubernetes', serviceAccountRef: { name: 'issuer' } };
  expect(specOf(chart)).toEqual({
    vault: { server: 'https://vault.example.com:8200', path: 'pki_int/sign/pgpool', auth: { kubernetes } },
  });
});

test('acme proves names by its solvers', () => {
  const chart = demoChart();
  const solvers = [{ dns01: { route53: { region: 'eu-west-1' } } }];
  const server = 'https://acme.example.com/directory';
  ClusterIssuer.acme(chart, 'issuer', { server, privateKeySecretName: 'acme-account', solvers });
  expect(specOf(chart)).toEqual({ acme: { server, privateKeySecretRef: { name: 'acme-account' }, solvers } });
});

test('The reference to a ClusterIssuer always has kind and group, whether it is owned or exists already', () => {
  const owned = ClusterIssuer.selfSigned(demoChart(), 'issuer', { metadata: { name: 'platform-g2' } });
  const whole = { apiGroup: 'cert-manager.io', kind: 'ClusterIssuer', name: 'platform-g2' };
  expect(owned.issuerRef).toEqual(whole);
  expect(ClusterIssuer.fromName('platform-g2').issuerRef).toEqual(whole);
});
