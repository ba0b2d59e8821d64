import { ApiObject, Duration } from 'cdk8s';
import { Certificate, type CertificateProps } from '../../lib/constructs/certificate';
import { ClusterIssuer } from '../../lib/constructs/cluster-issuer';
import { Issuer } from '../../lib/constructs/issuer';
import { demoChart, manifestOf, specOf } from './manifests';

function certificate(props: Partial<CertificateProps> = {}) {
  const chart = demoChart();
  const issuer = Issuer.fromName('pool-ca');
  const construct = new Certificate(chart, 'cert', { secretName: 'app-tls', issuer, ...props });
  return { chart, construct };
}

test('defaultChild', () => {
  const child = certificate().construct.node.defaultChild;
  expect(child?.node.id).toBe('Resource');
  expect(ApiObject.isApiObject(child) && `${child.apiVersion} ${child.kind}`).toBe('cert-manager.io/v1 Certificate');
});

test('The issuer is named with kind and group, as a reference without them once re-issued whole fleets', () => {
  expect(manifestOf(certificate({ metadata: { name: 'app' } }).chart)).toEqual({
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: 'app', namespace: 'demo' },
    spec: {
      secretName: 'app-tls',
      issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name: 'pool-ca' },
      privateKey: { rotationPolicy: 'Always' },
    },
  });
  expect(specOf(certificate({ issuer: ClusterIssuer.fromName('platform-g2') }).chart)).toMatchObject({
    issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'platform-g2' },
  });
});

test('The key of a CA is never changed behind the back of git', () => {
  const { chart, construct } = certificate({ isCa: true });
  expect(construct.isCa).toBe(true);
  expect(specOf(chart)).toMatchObject({ isCA: true, privateKey: { rotationPolicy: 'Never' } });
});

test('A certificate that is no CA does not say so, and gets a new key at each renewal', () => {
  const { chart, construct } = certificate({ isCa: false });
  expect(construct.isCa).toBe(false);
  expect(specOf(chart)).not.toHaveProperty('isCA');
  expect(specOf(chart)).toHaveProperty('privateKey.rotationPolicy', 'Always');
});

test('Names, usages and durations are written as cert-manager has them', () => {
  const { chart, construct } = certificate({
    commonName: 'app',
    subject: { organizations: ['shop'] },
    dnsNames: ['app.demo'],
    usages: ['digital signature', 'key encipherment', 'client auth'],
    duration: Duration.days(90),
    renewBefore: Duration.minutes(90),
  });
  expect(construct.secretName).toBe('app-tls');
  expect(specOf(chart)).toMatchObject({
    commonName: 'app',
    subject: { organizations: ['shop'] },
    dnsNames: ['app.demo'],
    usages: ['digital signature', 'key encipherment', 'client auth'],
    duration: '2160h',
    renewBefore: '90m',
  });
});

test('A Certificate that exists is a name', () => {
  expect({ ...Certificate.fromName('app') }).toEqual({ name: 'app' });
});

test('A certificate may be renewed a moment after it was issued', () => {
  const durations = { duration: Duration.hours(2), renewBefore: Duration.seconds(7199.5) };
  expect(specOf(certificate(durations).chart)).toMatchObject({ duration: '2h', renewBefore: '7199500ms' });
});

test.each([
  [{ duration: Duration.days(1), renewBefore: Duration.hours(24) }, '1 day', '1 day'],
  [{ duration: Duration.days(1), renewBefore: Duration.hours(48) }, '2 days', '1 day'],
  [{ renewBefore: Duration.days(90) }, '90 days', '90 days'],
])('fails when it would be renewed before it was issued: %j', (durations, found, allowed) => {
  expect(() => certificate(durations)).toThrow(
    new Error(`test/cert: renewBefore: found ${found}, allowed: less than the duration, ${allowed}`),
  );
});
