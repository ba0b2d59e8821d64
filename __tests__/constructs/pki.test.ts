import { App, Chart } from 'cdk8s';
import { Pki, type PkiProps } from '../../lib/constructs/pki';
import { formatProblem, GitopsError } from '../../lib/errors';
import { type Manifest, manifestsOf } from './manifests';

const PLATFORM: PkiProps = { name: 'platform', intermediates: [{ generation: 1 }, { generation: 2 }] };

function pki(props: PkiProps = PLATFORM) {
  const chart = new Chart(new App(), 'test');
  return { construct: new Pki(chart, 'pki', props), objects: () => manifestsOf(chart) };
}

const waveOf = ({ metadata }: Manifest) =>
  Number((metadata.annotations as Record<string, string>)['argocd.argoproj.io/sync-wave']);
const title = ({ kind, metadata }: Manifest) =>
  `${kind} ${metadata.namespace === undefined ? '' : `${metadata.namespace}/`}${metadata.name}`;

/** Who signs what: a Certificate's Secret by the name that an Issuer finds it under. */
function issuersOf(objects: readonly Manifest[]): Record<string, string> {
  const certificates = objects.filter(({ kind }) => kind === 'Certificate');
  return Object.fromEntries(
    certificates.map((certificate) => {
      const { issuerRef } = certificate.spec as { issuerRef: { kind: string; name: string } };
      return [String(certificate.metadata.name), `${issuerRef.kind} ${issuerRef.name}`];
    }),
  );
}

test('A PKI of ClusterIssuers keeps its Secrets in the namespace of cert-manager, and each CA comes before what it signs', () => {
  const objects = pki()
    .objects()
    .sort((a, b) => waveOf(a) - waveOf(b));
  expect(objects.map((object) => [waveOf(object), title(object)])).toEqual([
    [-50, 'Issuer cert-manager/platform-root-selfsigned'],
    [-45, 'Certificate cert-manager/platform-root'],
    [-40, 'Issuer cert-manager/platform-root'],
    [-35, 'Certificate cert-manager/platform-g1'],
    [-35, 'Certificate cert-manager/platform-g2'],
    [-30, 'ClusterIssuer platform-g1'],
    [-30, 'ClusterIssuer platform-g2'],
  ]);
  expect(issuersOf(objects)).toEqual({
    'platform-root': 'Issuer platform-root-selfsigned',
    'platform-g1': 'Issuer platform-root',
    'platform-g2': 'Issuer platform-root',
  });
});

test('Every CA keeps its key when it is renewed, and each Issuer finds its Secret', () => {
  const objects = pki().objects();
  for (const { kind, metadata, spec } of objects) {
    if (kind === 'Certificate') expect(spec).toMatchObject({ isCA: true, privateKey: { rotationPolicy: 'Never' } });
    else if (!String(metadata.name).endsWith('selfsigned')) expect(spec).toEqual({ ca: { secretName: metadata.name } });
  }
});

test('A PKI of a namespace renders Issuers there, and nothing outside of it', () => {
  const objects = pki({ ...PLATFORM, namespace: 'demo' }).objects();
  expect([...new Set(objects.map(({ metadata }) => metadata.namespace))]).toEqual(['demo']);
  expect(objects.filter(({ kind }) => kind === 'ClusterIssuer')).toEqual([]);
  expect(pki({ ...PLATFORM, namespace: 'demo' }).construct.issuer(2).issuerRef).toEqual({
    apiGroup: 'cert-manager.io',
    kind: 'Issuer',
    name: 'platform-g2',
  });
});

test('A root by reference is used, and not rendered', () => {
  const objects = pki({ ...PLATFORM, root: { name: 'corp-root', secretName: 'corp-ca' } }).objects();
  expect(objects.map(title)).not.toContain('Certificate cert-manager/corp-root');
  expect(objects[0]).toMatchObject({
    kind: 'Issuer',
    metadata: { name: 'corp-root' },
    spec: { ca: { secretName: 'corp-ca' } },
  });
  expect(issuersOf(objects)).toEqual({ 'platform-g1': 'Issuer corp-root', 'platform-g2': 'Issuer corp-root' });
});

test('The root is not pruned, whatever becomes of its declaration', () => {
  const kept = pki()
    .objects()
    .filter(({ metadata }) => JSON.stringify(metadata).includes('Prune=false'));
  expect(kept.map(title)).toEqual(['Certificate cert-manager/platform-root']);
});

test('A PKI whose CAs do not outlive what they sign cannot be made, and a generation that is not there cannot be named', () => {
  const problems = (make: () => unknown): string[] => {
    try {
      make();
    } catch (error) {
      if (GitopsError.is(error)) return error.problems.map(formatProblem);
      throw error;
    }
    return [];
  };
  const short = { ...PLATFORM, root: { duration: '43800h', renewBefore: '100h' } };
  expect(problems(() => pki(short)).map((text) => text.split(' (')[0])).toEqual(
    [0, 1].map(
      () => 'test/pki: pki platform: root.duration: found 43800h, allowed: longer than the certificates that it signs',
    ),
  );
  expect(problems(() => pki().construct.issuer(3))).toEqual([
    'test/pki: intermediates: has no generation 3, there are: 1, 2',
  ]);
});
