import { KnownFleet } from '../../lib/import/known-fleet';
import { readLiveObjects } from '../../lib/import/live-objects';
import { takePools } from '../../lib/import/pool-intent';
import { newFieldsOf } from '../../lib/import/sound-objects';
import type { FleetIntent } from '../../lib/model/intent';
import { storedSpec } from '../../lib/model/kubedb/stored';

const LEAST = { version: '4.6.0', postgresRef: { name: 'pg', namespace: 'demo' } };
const ISSUER = { apiGroup: 'cert-manager.io', kind: 'Issuer', name: 'ca' };

const pgpool = (name: string, spec: object | undefined, metadata: object = {}) => ({
  apiVersion: 'kubedb.com/v1alpha2',
  kind: 'Pgpool',
  metadata: { name, namespace: 'demo', ...metadata },
  ...(spec === undefined ? {} : { spec: { ...LEAST, ...spec } as Record<string, unknown> }),
});
const live = (name: string, spec: object, metadata: object = {}) => {
  const object = pgpool(name, spec, metadata);
  return { ...object, spec: storedSpec(object.spec ?? {}, name) };
};
const certificate = (name: string, more: object = {}) => ({
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { name, namespace: 'demo' },
  spec: {
    secretName: name,
    commonName: 'app',
    issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name: 'ca' },
    privateKey: { rotationPolicy: 'Always' },
    usages: ['digital signature', 'key encipherment', 'client auth'],
    ...more,
  } as Record<string, unknown>,
});
const take = (...objects: object[]) => takePools(objects as never, 'live.yaml');
const FLEET: FleetIntent = { repository: { url: 'https://git.test/x' }, steps: { image: 'steps:1' }, pools: [] };
/** What is taken into a fleet that main.ts declares. */
const takeInto = (fleet: FleetIntent, ...objects: object[]) =>
  takePools(objects as never, 'live.yaml', { fleet: new KnownFleet(fleet, 'live.yaml') });

describe('the intent of a live pool', () => {
  const base = { namespace: 'demo', name: 'orders', version: '4.6.0', postgresRef: { name: 'pg' } };

  test.each<[string, object, object]>([
    ['says nothing that KubeDB has filled in', {}, {}],
    ['keeps how clients without TLS prove who they are', { clientAuthMode: 'scram' }, { clientAuthMode: 'scram' }],
    [
      'names no host that KubeDB has chosen, nor a Secret',
      { tls: { issuerRef: ISSUER } },
      { tls: { sslMode: 'verify-full', issuerRef: { name: 'ca' } } },
    ],
    [
      'keeps fields of a certificate that are there and empty, as KubeDB takes them',
      { sslMode: 'require', tls: { issuerRef: ISSUER, certificates: [{ alias: 'client', privateKey: {}, uris: [] }] } },
      {
        tls: {
          sslMode: 'require',
          issuerRef: { name: 'ca' },
          certificates: [{ alias: 'client', privateKey: {}, uris: [] }],
        },
      },
    ],
    [
      'has an issuer for each certificate where there is no common one',
      {
        sslMode: 'require',
        tls: {
          certificates: [
            { alias: 'server', issuerRef: ISSUER, duration: '90m' },
            { alias: 'client', issuerRef: ISSUER },
            { alias: 'metrics-exporter', issuerRef: ISSUER },
          ],
        },
      },
      {
        tls: {
          sslMode: 'require',
          certificates: [
            { alias: 'server', issuerRef: { name: 'ca' }, duration: '1h30m' },
            { alias: 'client', issuerRef: { name: 'ca' } },
            { alias: 'metrics-exporter', issuerRef: { name: 'ca' } },
          ],
        },
      },
    ],
    [
      'keeps an issuer that cert-manager does not have itself',
      { tls: { issuerRef: { apiGroup: 'awspca.cert-manager.io', kind: 'AWSPCAIssuer', name: 'pca' } } },
      {
        tls: {
          sslMode: 'verify-full',
          issuerRef: { kind: 'AWSPCAIssuer', apiGroup: 'awspca.cert-manager.io', name: 'pca' },
        },
      },
    ],
    [
      'says resources in a field of their own',
      { podTemplate: { spec: { containers: [{ name: 'pgpool', resources: { requests: { cpu: '1' } } }] } } },
      { resources: { requests: { cpu: '1' } } },
    ],
    [
      'keeps what else a container has, and its place among others',
      {
        podTemplate: {
          spec: {
            nodeSelector: { disk: 'ssd' },
            containers: [{ name: 'shipper' }, { name: 'pgpool', resources: { limits: { memory: '2Gi' } } }],
          },
        },
      },
      {
        resources: { requests: { memory: '2Gi' } },
        spec: {
          podTemplate: {
            spec: { nodeSelector: { disk: 'ssd' }, containers: [{ name: 'shipper' }, { name: 'pgpool' }] },
          },
        },
      },
    ],
    [
      'keeps resources in their place that it could not say elsewhere',
      { podTemplate: { spec: { containers: [{ name: 'pgpool', resources: { claims: [{ name: 'gpu' }] } }] } } },
      {
        spec: { podTemplate: { spec: { containers: [{ name: 'pgpool', resources: { claims: [{ name: 'gpu' }] } }] } } },
      },
    ],
    [
      'has the other fields in the words of KubeDB',
      { replicas: 2, deletionPolicy: 'Halt', healthChecker: { periodSeconds: 15 }, syncUsers: true },
      { replicas: 2, deletionPolicy: 'Halt', spec: { healthChecker: { periodSeconds: 15 }, syncUsers: true } },
    ],
    [
      'names no Secret that KubeDB has made, nor since when it is in use',
      { authSecret: { name: 'orders-auth', activeFrom: '2026-01-31T12:00:00Z', rotateAfter: '720h' } },
      { spec: { authSecret: { rotateAfter: '720h0m0s' } } },
    ],
    [
      'names the Secret that an operation gave it',
      { authSecret: { name: 'admin', externallyManaged: true, activeFrom: '2026-01-31T12:00:00Z' } },
      { spec: { authSecret: { name: 'admin', externallyManaged: true } } },
    ],
  ])('%s', (_, spec, intent) => {
    expect(take(live('orders', spec))).toEqual({ pools: [{ ...base, ...intent }], problems: [], notes: [] });
  });

  test('keeps labels and annotations, but for the notes of tools', () => {
    const metadata = {
      labels: { team: 'a', 'argocd.argoproj.io/instance': 'x' },
      annotations: { owner: 'b', 'kubectl.kubernetes.io/last-applied-configuration': '{}', 'pgpool-gitops/root': 'r' },
    };
    const [pool] = take(live('orders', {}, metadata)).pools;
    expect(pool).toEqual({ ...base, labels: { team: 'a' }, annotations: { owner: 'b' } });
  });
});

describe('a PostgreSQL with TLS', () => {
  const binding = (more: object) => ({
    apiVersion: 'appcatalog.appscode.com/v1alpha1',
    kind: 'AppBinding',
    metadata: { name: 'pg', namespace: 'demo' },
    spec: { clientConfig: { service: { name: 'pg', port: 5432 }, ...more } },
  });
  const served = binding({ caBundle: 'eA==' });
  const issuer = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Issuer',
    metadata: { name: 'ca', namespace: 'demo' },
    spec: { ca: { secretName: 'root' } },
  };
  const selfSigned = { ...issuer, metadata: { name: 'self', namespace: 'demo' }, spec: { selfSigned: {} } };
  const authority = certificate('root', { isCA: true, issuerRef: { name: 'self' } });

  test('is reported with the root that pods trust', () => {
    const { pools, notes } = take(
      live('orders', { tls: { issuerRef: ISSUER } }),
      served,
      issuer,
      selfSigned,
      authority,
    );
    expect(pools[0]?.postgresRef).toEqual({ name: 'pg', tls: true, root: 'demo/root' });
    expect(notes).toEqual([]);
  });

  test('asks for a name of that root where the chain does not lead to one', () => {
    const { pools, notes } = take(live('orders', { tls: { issuerRef: ISSUER } }), served);
    expect(pools[0]?.postgresRef).toEqual({ name: 'pg' });
    expect(notes).toEqual([expect.stringContaining('demo/orders: its PostgreSQL serves TLS: name the root')]);
  });

  test('keeps a pool without TLS from being taken, because nobody can update it', () => {
    expect(take(live('orders', {}), served).problems).toEqual([
      {
        code: 'import-invalid',
        file: 'live.yaml',
        path: 'Pgpool demo/orders',
        message: expect.stringContaining('KubeDB refuses every update of it'),
      },
    ]);
    expect(take(live('orders', {}), binding({})).problems).toEqual([]);
  });
});

describe('what cannot be taken', () => {
  test.each<[string, object, string]>([
    ['no spec', pgpool('x', undefined), 'has no spec'],
    [
      'an early backend',
      pgpool('x', { backend: {} }),
      'has spec.backend, which no KubeDB since 2024 knows: let KubeDB bring it up to date first',
    ],
    ['no version', pgpool('x', { version: undefined }), 'has no spec.version'],
    ['a version that is a number', pgpool('x', { version: 4.6 }), 'spec.version: found 4.6, allowed: a string'],
    ['no postgresRef', pgpool('x', { postgresRef: undefined }), 'has no spec.postgresRef'],
    ['no issuer', pgpool('x', { tls: {} }), 'has spec.tls without an issuer: nobody signs its certificates'],
  ])('A pool with %s is a problem that names it, and others are taken', (_, broken, message) => {
    const { pools, problems } = take(broken, live('orders', {}));
    expect(problems).toEqual([{ code: 'import-invalid', file: 'live.yaml', path: 'Pgpool demo/x', message }]);
    expect(pools.map(({ name }) => name)).toEqual(['orders']);
  });

  test('A part of a second in the life of a certificate, which KubeDB takes and a ledger does not, is named', () => {
    const certificates = [{ alias: 'server', duration: '2160h0m0.5s' }];
    const { pools, problems } = take(live('x', { tls: { issuerRef: ISSUER, certificates } }), live('orders', {}));
    expect(problems).toEqual([
      expect.objectContaining({
        path: 'pools demo/x: tls.certificates[0].duration',
        message: expect.stringContaining('found "2160h0m0.5s", allowed: a duration such as 90d'),
      }),
    ]);
    expect(pools.map(({ name }) => name)).toEqual(['orders']);
  });

  test('Credentials of a kind without a name are named, because no operation could carry them', () => {
    const { problems } = take(
      live('orders', { authSecret: { kind: 'ExternalSecret', activeFrom: '2026-01-31T12:00:00Z' } }),
    );
    expect(problems.map(({ path }) => path)).toEqual(['pools demo/orders: spec.authSecret.name']);
  });

  test('A field of a newer KubeDB is a problem until main.ts names it', () => {
    const newer = live('orders', { pods: { mode: 'x' } });
    expect(take(newer).problems).toEqual([expect.objectContaining({ path: 'pools demo/orders: spec.pods' })]);
    expect(newFieldsOf([newer] as never)).toEqual(['spec.pods']);
    const kubedb = { newFields: ['spec.pods'] };
    expect(takeInto({ ...FLEET, kubedb }, newer)).toMatchObject({ pools: [{ spec: { pods: {} } }], problems: [] });
  });

  test('A name that is taken in main.ts already is a problem of the pool that comes', () => {
    const tls = { sslMode: 'require', issuerRef: { name: 'ca' } } as const;
    const clientCertificates = [{ name: 'x', user: 'x', secretName: 'orders-auth' }];
    const declared = {
      namespace: 'demo',
      name: 'a',
      version: '4.6.0',
      postgresRef: { name: 'pg' },
      tls,
      clientCertificates,
    };
    expect(takeInto({ ...FLEET, pools: [declared] }, live('orders', {}), live('others', {}))).toMatchObject({
      pools: [{ name: 'others' }],
      problems: [{ code: 'name-collision', path: 'pools demo/orders: name (auth Secret)' }],
    });
  });

  test('A pool that is there twice is reported', () => {
    expect(take(live('orders', {}), live('orders', { replicas: 2 })).problems).toMatchObject([
      { path: 'Pgpool demo/orders', message: 'is there twice' },
    ]);
  });
});

describe('Certificates of clients', () => {
  const tls = { sslMode: 'require', tls: { issuerRef: ISSUER } };
  const taken = (...objects: object[]) => {
    const { notes, pools } = take(live('orders', tls), ...objects);
    return { notes, clients: pools.map(({ clientCertificates }) => clientCertificates ?? []) };
  };

  test('are taken when what would be rendered is what is live', () => {
    expect(taken(certificate('app', { secretName: 'app-tls', duration: '720h0m0s' }))).toEqual({
      notes: ['demo/orders: Certificate app is taken'],
      clients: [[{ name: 'app', user: 'app', secretName: 'app-tls', duration: '30d' }]],
    });
  });

  test.each<[string, object]>([
    ['usages', { usages: ['client auth'] }],
    ['dnsNames', { dnsNames: ['app'] }],
    ['keystores', { keystores: {} }],
    ['privateKey', { privateKey: { rotationPolicy: 'Always', algorithm: 'ECDSA' } }],
    ['privateKey', { privateKey: undefined }],
    ['issuerRef', { issuerRef: { name: 'ca' } }],
  ])('are left when they differ in %s, and a note says so', (field, more) => {
    expect(taken(certificate('app', more))).toEqual({
      notes: [`demo/orders: Certificate app is left: ${field} of it would be rendered otherwise`],
      clients: [[]],
    });
  });

  test.each<[string, object]>([
    ['another issuer', { issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name: 'other' } }],
    ['an issuer of another kind', { issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'ca' } }],
    ['an issuer of another group', { issuerRef: { group: 'example.com', kind: 'Issuer', name: 'ca' } }],
    ['no user', { commonName: undefined }],
    ['another use', { usages: ['server auth'] }],
  ])('with %s are nobody of its clients', (_, more) => {
    expect(taken(certificate('app', more))).toEqual({ notes: [], clients: [[]] });
  });

  test.each<[string, object, string]>([
    ['user', { commonName: 'x'.repeat(64) }, `found "${'x'.repeat(64)}" of 64 characters, allowed: at most 63`],
    ['duration', { duration: '720h0m0.5s' }, 'found "720h0m0.5s", allowed: a duration such as'],
    ['secretName', { secretName: 'orders-auth' }, 'Secret demo/orders-auth is taken by pools demo/orders'],
    ['secretName', { secretName: 'orders-config' }, 'Secret demo/orders-config is taken by pools demo/orders'],
    ['secretName', { secretName: 'first' }, 'Secret demo/first is taken by pools demo/orders: clientCertificates[0]'],
  ])('are left when main.ts cannot declare their %s, and the pool is taken: %j', (field, more, reason) => {
    expect(taken(certificate('first'), certificate('app', more))).toEqual({
      notes: [
        'demo/orders: Certificate first is taken',
        expect.stringContaining(`demo/orders: Certificate app is left: ${field}: ${reason}`),
      ],
      clients: [[{ name: 'first', user: 'app' }]],
    });
  });

  test.each<[string, object]>([
    ['Ingress shop', { ownerReferences: [{ apiVersion: 'x/v1', kind: 'Ingress', name: 'shop', uid: '1' }] }],
    [
      'Application shop',
      { annotations: { 'argocd.argoproj.io/tracking-id': 'shop:cert-manager.io/Certificate:demo/a' } },
    ],
    ['the release shop of Helm', { annotations: { 'meta.helm.sh/release-name': 'shop' } }],
  ])('are left when they belong to %s, unless the pool does as well', (owner, metadata) => {
    const own = { ...certificate('app'), metadata: { name: 'app', namespace: 'demo', ...metadata } };
    expect(taken(own)).toEqual({
      notes: [`demo/orders: Certificate app is left: it belongs to ${owner}`],
      clients: [[]],
    });
    const { notes } = take(live('orders', tls, metadata), own);
    expect(notes).toEqual(['demo/orders: Certificate app is taken']);
  });

  test('are left when a pool of main.ts has them already', () => {
    const clientCertificates = [{ name: 'app', user: 'app' }];
    const tlsIntent = { sslMode: 'require', issuerRef: { name: 'ca' } } as const;
    const base = { namespace: 'demo', version: '4.6.0', postgresRef: { name: 'pg' } };
    const fleet = { ...FLEET, pools: [{ ...base, name: 'a', tls: tlsIntent, clientCertificates }] };
    expect(takeInto(fleet, live('orders', tls), certificate('app'))).toEqual({
      pools: [{ ...base, name: 'orders', tls: tlsIntent }],
      problems: [],
      notes: [expect.stringContaining('app is left: name: Certificate demo/app is taken by pools demo/a: clientCert')],
    });
  });

  test('belong to the first of two pools that share an issuer, and a note says so', () => {
    expect(taken(live('sessions', tls), certificate('app'))).toEqual({
      notes: [
        'demo/orders: Certificate app is taken',
        'demo/sessions: Certificate app is left: demo/orders has the same issuer, and it is taken there',
      ],
      clients: [[{ name: 'app', user: 'app' }], []],
    });
  });
});

test('Files are read as kubectl reads them: words and numbers of YAML 1.1, merge keys, lists of kind List, no times', () => {
  const text = `
kind: List
items:
  - &pool { apiVersion: v1, kind: Pgpool, metadata: { name: x }, spec: { a: yes, b: 010, c: 2026-11-29, d: 1:30 } }
  - <<: *pool
    kind: Other
    items: [1]
`;
  const spec = { a: true, b: 8, c: '2026-11-29', d: '1:30' };
  expect(readLiveObjects(new Map([['a.yaml', text]]))).toMatchObject([
    { kind: 'Pgpool', spec },
    { kind: 'Other', spec },
  ]);
});
