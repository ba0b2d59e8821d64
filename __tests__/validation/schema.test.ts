import { ACCEPTS } from '../../lib/model/risk';
import { checkSchema, type SchemaName } from '../../lib/validation/schema';
import { told } from './object-problems';

const pool = {
  namespace: 'demo',
  name: 'pool',
  version: '4.5.0',
  replicas: 2,
  deletionPolicy: 'Delete',
  postgresRef: { name: 'pg', namespace: 'demo', tls: true, root: 'corp' },
  issuers: [
    { name: 'a', selfSignedCa: { commonName: 'a', duration: '720h' } },
    { name: 'b', ca: { secretName: 'b' } },
  ],
  trust: { namespaces: ['web', 'shop'], roots: [{ name: 'corp', certificate: 'PEM' }] },
  tls: {
    sslMode: 'verify-full',
    issuerRef: { name: 'ca' },
    certificates: [{ alias: 'server', dnsNames: ['*.demo.svc'], ipAddresses: ['10.0.0.1', '::1'], duration: '1h30m' }],
  },
  spec: { syncUsers: true },
};
const VALID: Readonly<Record<SchemaName, object>> = {
  pool,
  pki: { name: 'platform', root: { duration: '1h' }, intermediates: [{ generation: 1 }] },
  fleet: {
    repository: { url: 'https://git.test/fleet' },
    steps: { image: 'steps:1' },
    pools: [],
    pki: [],
    argocd: { maintenance: [{ schedule: '*', duration: '1h' }] },
  },
  change: {
    format: 1,
    verb: 'restart',
    reason: 'why not, é 😀',
    timeout: '5m',
    accepts: ACCEPTS,
    retries: '0001-restart',
  },
};

/** A copy of a valid value in which the value at `path` is another. */
function withValue(name: SchemaName, path: string, value: unknown): object {
  const copy = JSON.parse(JSON.stringify(VALID[name]));
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce((at, step) => at[step], copy);
  parent[last] = value;
  return copy;
}

test.each(Object.entries(VALID) as [SchemaName, object][])('A %s that is valid has no finding', (name, value) => {
  expect(checkSchema(name, value)).toEqual([]);
});

const self: Record<string, unknown> = {};
self.self = self;

/** The whole wording: what was found, what is allowed, and the word that was meant. */
test.each<[SchemaName, string, unknown, string]>([
  [
    'pool',
    'tls.sslMod',
    'x',
    'tls.sslMod: unknown field, allowed: sslMode, clientAuthMode, issuerRef, root, certificates; did you mean "sslMode"?',
  ],
  [
    'pool',
    'deletionPolicy',
    'delete',
    'deletionPolicy: found "delete", allowed: Halt, Delete, WipeOut, DoNotTerminate; did you mean "Delete"?',
  ],
  ['pool', 'replicas', '3', 'replicas: found "3", allowed: a whole number'],
  ['pool', 'replicas', 1.5, 'replicas: found 1.5, allowed: a whole number'],
  ['pool', 'issuers', {}, 'issuers: found {}, allowed: a list'],
  ['pool', 'tls', null, 'tls: found null, allowed: an object'],
  ['pool', 'postgresRef', {}, 'postgresRef.name: is missing'],
  ['pool', 'version', '', 'version: is empty'],
  ['pool', 'version', self, 'version: found a value of type object that is no JSON, allowed: a string'],
  ['pool', 'version', () => 1, 'version: found a value of type function that is no JSON, allowed: a string'],
  ['pool', 'trust.namespaces', ['a', 'a'], 'trust.namespaces: found ["a","a"], each may be named once'],
  [
    'pool',
    'tls.certificates.0.duration',
    '1w',
    'tls.certificates[0].duration: found "1w", allowed: a duration such as 90d, 12h, 1.5h, 5m, 90s',
  ],
  [
    'pool',
    'tls.certificates.0.dnsNames.0',
    'a b',
    'tls.certificates[0].dnsNames[0]: found "a b", allowed: a host name such as pgpool.demo.svc or *.demo.svc',
  ],
  [
    'pool',
    'tls.certificates.0.ipAddresses.1',
    '10.0.0.256',
    'tls.certificates[0].ipAddresses[1]: found "10.0.0.256", allowed: an IPv4 or IPv6 address',
  ],
  ['pool', 'name', 'a'.repeat(64), `name: found "${'a'.repeat(64)}" of 64 characters, allowed: at most 63`],
  [
    'pool',
    'name',
    'A',
    'name: found "A", allowed: a Kubernetes name (lower case letters, digits and "-", beginning and ending with a letter or digit)',
  ],
  ['pki', 'intermediates.0.generation', 0, 'intermediates[0].generation: found 0, allowed: 1 or more'],
  [
    'change',
    'timeout',
    '1d',
    'timeout: found "1d", allowed: a duration such as 90s, 5m, 2160h (Kubernetes knows no days)',
  ],
  ['change', 'format', 2, 'format: found 2, allowed: 1'],
  ['change', 'reason', 'a\nb', 'reason: found "a\\nb", allowed: text of one line, without control characters'],
  ['change', 'retries', '1-x', 'retries: found "1-x", allowed: the name of a change such as 0007-update'],
])('fails on a %s whose %s is %p', (name, path, value, message) => {
  const copy = withValue(name, path, value);
  expect(told(checkSchema(name, copy)).map((found) => `${found.path}: ${found.message}`)).toEqual([message]);
});

test('A message cuts a value that nobody can read, and says how long it is', () => {
  const [finding] = checkSchema('pool', { ...pool, name: 'x'.repeat(100_000) });
  expect(finding?.message).toBe(
    `found "${'x'.repeat(199)}… (100002 characters) of 100000 characters, allowed: at most 63`,
  );
});
