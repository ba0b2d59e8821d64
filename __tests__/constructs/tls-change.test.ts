import { TlsChange } from '../../lib/constructs/tls-change';
import { resolveTls, type TlsIntent } from '../../lib/model/tls';

const TLS: TlsIntent = {
  sslMode: 'verify-full',
  clientAuthMode: 'cert',
  issuerRef: { kind: 'ClusterIssuer', name: 'platform-g2' },
  root: 'platform-root',
  certificates: [{ alias: 'client', subject: { organizations: ['shop'] } }],
};
const WHOLE = {
  sslMode: 'verify-full',
  clientAuthMode: 'cert',
  issuerRef: { apiGroup: 'cert-manager.io', kind: 'ClusterIssuer', name: 'platform-g2' },
  certificates: [
    { alias: 'server' },
    { alias: 'client', subject: { organizations: ['shop'] } },
    { alias: 'metrics-exporter' },
  ],
};

test.each(['add', 'update'] as const)('%s holds the whole TLS, every certificate among it', (verb) => {
  expect(TlsChange[verb](TLS).toSpec()).toEqual(WHOLE);
});

test.each(['add', 'update'] as const)('%s of a recorded state is the same as of its intent', (verb) => {
  expect(TlsChange[verb](resolveTls(TLS)).toSpec()).toEqual(WHOLE);
});

test('rotate holds nothing else, as KubeDB would let a mix pass', () => {
  expect(TlsChange.rotate().toSpec()).toEqual({ rotateCertificates: true });
});

test('remove holds nothing else, as KubeDB would let a mix pass', () => {
  expect(TlsChange.remove().toSpec()).toEqual({ remove: true });
});

test('What toSpec returns is a copy', () => {
  const change = TlsChange.rotate();
  change.toSpec().remove = true;
  expect(change.toSpec()).toEqual({ rotateCertificates: true });
});
