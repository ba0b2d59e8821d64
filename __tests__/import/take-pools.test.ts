import { readLiveObjects } from '../../lib/import/live-objects';
import { takePools } from '../../lib/import/pool-intent';
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
      'has an issuer for each certificate where there is no common one',
      { sslMode: 'require', tls: { certificates: [{ alias: 'server', issuerRef: ISSUER, duration: '90m' }] } },
      {
        tls: { sslMode: 'require', certificates: [{ alias: 'server', issuerRef: { name: 'ca' }, duration: '1h30m' }] },
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
      'has the other fields in the words of KubeDB',
      { replicas: 2, deletionPolicy: 'Halt', healthChecker: { periodSeconds: 15 }, syncUsers: true },
      { replicas: 2, deletionPolicy: 'Halt', spec: { healthChecker: { periodSeconds: 15 }, syncUsers: true } },
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

  test('is told with the root that pods trust', () => {
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
    ['no postgresRef', pgpool('x', { postgresRef: undefined }), 'has no spec.postgresRef'],
    ['no issuer', pgpool('x', { tls: {} }), 'has spec.tls without an issuer: nobody signs its certificates'],
  ])('A pool with %s is a problem that names it, and others are taken', (_, broken, message) => {
    const { pools, problems } = take(broken, live('orders', {}));
    expect(problems).toEqual([{ code: 'import-invalid', file: 'live.yaml', path: 'Pgpool demo/x', message }]);
    expect(pools.map(({ name }) => name)).toEqual(['orders']);
  });

  test('A pool that is there twice is told', () => {
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
  ])('are left when they differ in %s, and that is told', (field, more) => {
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

  test('belong to the first of two pools that share an issuer, and that is told', () => {
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
