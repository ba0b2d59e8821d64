import type { TlsIntent } from '../../lib/model/tls';

const TLS: TlsIntent = { sslMode: 'require', issuerRef: { name: 'ca' } };

/** Where a problem of pgpool.conf is. */
const PGPOOL_CONF = 'spec.configuration.inline["pgpool.conf"]';

function pgpoolConf(text: string) {
  return { configuration: { inline: { 'pgpool.conf': text } } };
}

function container(resources: object) {
  return { podTemplate: { spec: { containers: [{ name: 'pgpool', resources }] } } };
}

/** Fields of a pool that are refused: when that is, the fields, where the problem is, and what its text has to hold. */
export type RefusedIntent = [when: string, fields: unknown, at: string, ...holds: string[]];

export const REFUSED_INTENTS: readonly RefusedIntent[] = [
  [
    'sslMode is a word of the documentation that KubeDB refuses',
    { tls: { ...TLS, sslMode: 'disabled' } },
    'tls.sslMode',
    '"disabled"',
    'disable, allow, prefer, require, verify-ca, verify-full',
    'did you mean "disable"?',
  ],
  [
    'sslMode is said without TLS',
    { sslMode: 'require' },
    'sslMode',
    'unknown field',
    'namespace, name, version',
    '`tls`',
  ],
  [
    'TLS has no issuer',
    { tls: { sslMode: 'require' } },
    'tls.issuerRef',
    'is missing',
    'server, client, metrics-exporter',
  ],
  [
    'clients show certificates without TLS',
    { tls: { ...TLS, sslMode: 'disable', clientAuthMode: 'cert' } },
    'tls.clientAuthMode',
    '"cert"',
    '"disable"',
    'allow, prefer, require, verify-ca, verify-full',
  ],
  ['replicas are none', { replicas: 0 }, 'replicas', 'found 0', '1 to 9'],
  ['replicas are ten', { replicas: 10 }, 'replicas', 'found 10', '1 to 9'],
  ['replicas are no whole number', { replicas: 1.5 }, 'replicas', 'found 1.5', 'whole number'],
  [
    'a certificate is renewed before it begins',
    { tls: { ...TLS, certificates: [{ alias: 'server', duration: '720h', renewBefore: '720h' }] } },
    'tls.certificates[0].renewBefore',
    'found 720h',
    'less than its duration 720h',
  ],
  [
    'renewBefore passes the life that a certificate has by default',
    { tls: { ...TLS, certificates: [{ alias: 'server', renewBefore: '2161h' }] } },
    'tls.certificates[0].renewBefore',
    'found 2161h',
    '2160h',
  ],
  [
    'a certificate lives shorter than cert-manager takes',
    { tls: { ...TLS, certificates: [{ alias: 'server', duration: '30m' }] } },
    'tls.certificates[0].duration',
    'found 30m',
    'at least 1h',
  ],
  [
    'a duration is in weeks',
    { tls: { ...TLS, certificates: [{ alias: 'server', duration: '12w' }] } },
    'tls.certificates[0].duration',
    '"12w"',
    '90d',
  ],
  [
    'a CA does not outlast what it signs',
    { tls: TLS, issuers: [{ name: 'ca', selfSignedCa: { duration: '2160h', renewBefore: '100h' } }] },
    'issuers[0].selfSignedCa.duration',
    'found 2160h',
    'longer than',
    'tls.certificates (default life): 2160h',
  ],
  [
    'a certificate could outlive its CA, because the CA is renewed late',
    { tls: TLS, issuers: [{ name: 'ca', selfSignedCa: { renewBefore: '2000h' } }] },
    'issuers[0].selfSignedCa.renewBefore',
    'found 2000h',
    'at least the life',
    'tls.certificates (default life): 2160h',
  ],
  [
    'verify-full has no server certificate with the name of the Service',
    { tls: { ...TLS, sslMode: 'verify-full', certificates: [{ alias: 'server', dnsNames: [] }] } },
    'tls.certificates[0].dnsNames',
    'verify-full',
    '"pgpool.demo.svc"',
    "{ alias: 'server', dnsNames: ['pgpool', 'pgpool.demo', 'pgpool.demo.svc', 'pgpool.demo.svc.cluster.local'] }",
  ],
  [
    'a pool without TLS stands before a PostgreSQL with it',
    { postgresRef: { name: 'pg', tls: true } },
    'tls',
    'is missing',
    'postgresRef.tls',
  ],
  [
    'an issuer is of two kinds',
    { issuers: [{ name: 'ca', ca: { secretName: 's' }, selfSignedCa: {} }] },
    'issuers[0]',
    'selfSignedCa and ca',
    'exactly one of selfSignedCa, ca, vault',
  ],
  [
    'one certificate is declared twice',
    { tls: { ...TLS, certificates: [{ alias: 'server' }, { alias: 'server' }] } },
    'tls.certificates[1].alias',
    '"server"',
    'certificates[0]',
  ],
  [
    'a field of spec is said elsewhere',
    { spec: { sslMode: 'require' } },
    'spec.sslMode',
    'not allowed',
    '`tls.sslMode`',
  ],
  [
    'clientAuthMode stands beside TLS',
    { clientAuthMode: 'scram', tls: TLS },
    'clientAuthMode',
    'not allowed',
    '`tls.clientAuthMode`',
  ],
  [
    'an issuer has a kind that cert-manager lacks',
    { tls: { ...TLS, issuerRef: { name: 'ca', kind: 'ClusterIsuer' } } },
    'tls.issuerRef.kind',
    '"ClusterIsuer"',
    'allowed: Issuer, ClusterIssuer',
    'did you mean "ClusterIssuer"?',
  ],
  [
    'an issuer has a group that main.ts does not name',
    { tls: { ...TLS, issuerRef: { name: 'pca', kind: 'AWSPCAIssuer', apiGroup: 'awspca.cert-manager.io' } } },
    'tls.issuerRef.apiGroup',
    '"awspca.cert-manager.io"',
    "certManager: { issuerGroups: ['awspca.cert-manager.io'] }",
  ],
  [
    'a field of spec is misspelt',
    { spec: { podTemplate: { metadata: { lables: {} } } } },
    'spec.podTemplate.metadata.lables',
    'unknown field',
    'labels, annotations',
    'did you mean "labels"?',
  ],
  ['a field of spec is of another type', { spec: { syncUsers: 'yes' } }, 'spec.syncUsers', '"yes"', 'boolean'],
  [
    "KubeDB's webhook would refuse a field of spec",
    { spec: { healthChecker: { periodSeconds: 0 } } },
    'spec.healthChecker.periodSeconds',
    'found 0',
    '1 or more',
  ],
  [
    'an address is none',
    { tls: { ...TLS, certificates: [{ alias: 'server', ipAddresses: ['localhost'] }] } },
    'tls.certificates[0].ipAddresses[0]',
    '"localhost"',
    'IPv4 or IPv6',
  ],
  ...['shop', 'Shop <shop@example.com>', 'a@example.com, b@example.com', '@example.com'].map(
    (address): RefusedIntent => [
      `a mail address is none: ${address}`,
      { tls: { ...TLS, certificates: [{ alias: 'client', emailAddresses: [address] }] } },
      'tls.certificates[0].emailAddresses[0]',
      JSON.stringify(address),
      'pools@example.com',
    ],
  ),
  [
    'a limit of Pgpool-II is below its request',
    { spec: container({ requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '900Mi' } }) },
    'spec.podTemplate.spec.containers[0].resources.limits.memory',
    'found 900Mi',
    'request 1Gi',
    '1Gi or more',
  ],
  [
    'a limit of the exporter is below its request',
    {
      spec: {
        monitor: {
          agent: 'prometheus.io',
          prometheus: { exporter: { resources: { requests: { cpu: '200m' }, limits: { cpu: '0.1' } } } },
        },
      },
    },
    'spec.monitor.prometheus.exporter.resources.limits.cpu',
    'found 0.1',
    'request 200m',
  ],
  [
    'pgpool.conf holds a password',
    { spec: pgpoolConf("sr_check_user = 'check'\nsr_check_password = 'secret'") },
    PGPOOL_CONF,
    'sr_check_password',
    'Secret',
    'spec.configuration.secretName',
  ],
  [
    'pgpool.conf holds the password of one server',
    { spec: pgpoolConf('health_check_password1 secret') },
    PGPOOL_CONF,
    'health_check_password1',
  ],
  [
    'pgpool.conf sets what KubeDB writes from tls',
    { spec: pgpoolConf("SSL_CERT = '/tmp/tls.crt'") },
    PGPOOL_CONF,
    'sets ssl_cert',
    'KubeDB writes itself, from tls',
    'leave it out',
  ],
  [
    'pgpool.conf sets what KubeDB writes from postgresRef',
    { spec: pgpoolConf("backend_hostname1 = 'other'") },
    PGPOOL_CONF,
    'sets backend_hostname1',
    'from postgresRef',
  ],
  [
    'pgpool.conf sets what no such version knows',
    { spec: pgpoolConf('num_init_childen = 5') },
    PGPOOL_CONF,
    'sets num_init_childen',
    'Pgpool-II 4.6.0',
    'did you mean "num_init_children"?',
    'has no effect',
  ],
  [
    'pgpool.conf sets what only an older version knows',
    { spec: pgpoolConf("socket_dir = '/tmp'") },
    PGPOOL_CONF,
    'sets socket_dir',
    'Pgpool-II 4.6.0 does not know',
  ],
  [
    'the pool may open more connections than PostgreSQL has',
    {
      replicas: 3,
      postgresRef: { name: 'pg', maxConnections: 359 },
      spec: pgpoolConf('num_init_children = 15\nmax_pool = 4 # four'),
    },
    'postgresRef.maxConnections',
    'found 359',
    'may open 360: 2 x num_init_children 15 x max_pool 4 x replicas 3',
  ],
  [
    'it may with the max_pool that KubeDB writes',
    { replicas: 1, postgresRef: { name: 'pg', maxConnections: 100 }, spec: pgpoolConf('num_init_children = 4') },
    'postgresRef.maxConnections',
    'may open 120: 2 x num_init_children 4 x max_pool 15 x replicas 1',
  ],
];
