import { ApiObject } from 'cdk8s';
import { Issuer } from '../../lib/constructs/issuer';
import { demoChart, manifestOf, specOf } from './manifests';

test('defaultChild', () => {
  const child = Issuer.selfSigned(demoChart(), 'issuer').node.defaultChild;
  expect(child?.node.id).toBe('Resource');
  expect(ApiObject.isApiObject(child) && `${child.apiVersion} ${child.kind}`).toBe('cert-manager.io/v1 Issuer');
});

test('ca signs with a Secret of the namespace', () => {
  const chart = demoChart();
  Issuer.ca(chart, 'issuer', { metadata: { name: 'pool-ca' }, secretName: 'pool-ca-key' });
  expect(manifestOf(chart)).toEqual({
    apiVersion: 'cert-manager.io/v1',
    kind: 'Issuer',
    metadata: { name: 'pool-ca', namespace: 'demo' },
    spec: { ca: { secretName: 'pool-ca-key' } },
  });
});

test('selfSigned needs nothing', () => {
  const chart = demoChart();
  Issuer.selfSigned(chart, 'issuer');
  expect(specOf(chart)).toEqual({ selfSigned: {} });
});

const VAULT = {
  server: 'https://vault.example.com:8200',
  path: 'pki_int/sign/pgpool',
  role: 'pgpool',
  serviceAccountName: 'issuer',
};

test.each([
  ['at its usual path', {}, '/v1/auth/kubernetes'],
  ['at a path of its own', { mountPath: '/v1/auth/cluster-2' }, '/v1/auth/cluster-2'],
])('vault logs in as a ServiceAccount, %s', (_, more, mountPath) => {
  const chart = demoChart();
  Issuer.vault(chart, 'issuer', { ...VAULT, ...more });
  expect(specOf(chart)).toEqual({
    vault: {
      server: 'https://vault.example.com:8200',
      path: 'pki_int/sign/pgpool',
      auth: { kubernetes: { role: 'pgpool', mountPath, serviceAccountRef: { name: 'issuer' } } },
    },
  });
});

test.each([
  ['without', {}],
  ['with', { email: 'platform@example.com' }],
])('acme proves names by its solvers, %s a mail address', (_, more) => {
  const chart = demoChart();
  const solvers = [{ http01: { ingress: { ingressClassName: 'nginx' } } }];
  const server = 'https://acme.example.com/directory';
  Issuer.acme(chart, 'issuer', { server, privateKeySecretName: 'acme-account', solvers, ...more });
  expect(specOf(chart)).toEqual({
    acme: { server, privateKeySecretRef: { name: 'acme-account' }, solvers, ...more },
  });
});

test('The reference to an Issuer always has kind and group, whether it is owned or exists already', () => {
  const owned = Issuer.selfSigned(demoChart(), 'issuer', { metadata: { name: 'pool-ca' } });
  const whole = { apiGroup: 'cert-manager.io', kind: 'Issuer', name: 'pool-ca' };
  expect(owned.issuerRef).toEqual(whole);
  expect(Issuer.fromName('pool-ca').issuerRef).toEqual(whole);
});
