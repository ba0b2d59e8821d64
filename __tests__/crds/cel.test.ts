import { compileCel, ruleSites } from '../../lib/synth/cel-rules';
import { objectSchemas } from '../../lib/synth/object-schema';
import { readCrds } from '../../lib/synth/read-crds';
import { type Edits, edited } from '../synth/valid-objects';
import { CRDS, loadCrds, schemaOf } from './load-crds';

const schemas = objectSchemas(readCrds());

interface RuleCase {
  readonly kind: string;
  /** What is refused, to end the sentence "fails on ...". */
  readonly title: string;
  readonly refused: Edits;
  readonly accepted: Edits;
  readonly path: string;
  readonly message: string;
}

const P = 'Pgpool';
const O = 'PgpoolOpsRequest';
const issuer = (kind: string) => ({ apiGroup: 'cert-manager.io', kind, name: 'x' });
const certificates = (...aliases: readonly string[]) => aliases.map((alias) => ({ alias }));
const own = (alias: string) => ({ alias, issuerRef: issuer('Issuer') });
/** An operation of another type than that of the valid object. */
const ops = (type: string, payload: Edits = {}): Edits => ({
  'spec.type': type,
  'spec.tls': undefined,
  ...Object.fromEntries(Object.entries(payload).map(([name, value]) => [`spec.${name}`, value])),
});

const REPLICAS = 'replicas is out of range: 1 to 9 is allowed';
const SSL_MODE = 'sslMode needs tls: without tls only disable is allowed';
const AUTH_MODE = 'clientAuthMode cert needs tls: without tls md5 or scram is allowed';
const NO_ISSUER = 'tls names no issuer: issuerRef is needed in tls or in every certificate';
const ISSUER_KIND = 'unknown issuer kind: Issuer or ClusterIssuer is allowed';
const ALIAS = 'unknown certificate alias: server, client or metrics-exporter is allowed';
const ALIAS_TWICE = 'two certificates have one alias: each alias is allowed once';
const together = (field: string, type: string) =>
  `${field} and type ${type} go together: neither is allowed without the other`;
const only = (field: string, type: string) => `${field} does not fit the type: it is allowed with ${type} only`;
const NOTHING =
  'tls asks for nothing: rotateCertificates, remove or any of issuerRef, certificates, sslMode, clientAuthMode is needed';
const SEVERAL =
  'tls asks for several things: only one is allowed of rotateCertificates, remove and the group issuerRef, certificates, sslMode, clientAuthMode';
const TIMEOUT = 'timeout is no duration: numbers with ms, s, m or h are allowed, such as 1h30m';
const NODE = 'node is missing or out of range: 1 to 9 is allowed';

/** Both schemas hold the same block of certificates. */
const CERTIFICATE_CASES: readonly RuleCase[] = [P, O].flatMap((kind) => [
  {
    kind,
    title: 'an issuer of another kind',
    refused: { 'spec.tls.issuerRef': issuer('AWSPCAIssuer') },
    accepted: { 'spec.tls.issuerRef': issuer('ClusterIssuer') },
    path: 'spec.tls.issuerRef.kind',
    message: ISSUER_KIND,
  },
  {
    kind,
    title: 'a certificate with an issuer of another kind',
    refused: { 'spec.tls.certificates.0.issuerRef': issuer('issuer') },
    accepted: { 'spec.tls.certificates.0.issuerRef': issuer('ClusterIssuer') },
    path: 'spec.tls.certificates[0].issuerRef.kind',
    message: ISSUER_KIND,
  },
  {
    kind,
    title: 'an unknown certificate alias',
    refused: { 'spec.tls.certificates': certificates('server', 'exporter') },
    accepted: { 'spec.tls.certificates': certificates('server', 'client', 'metrics-exporter') },
    path: 'spec.tls.certificates[1].alias',
    message: ALIAS,
  },
  {
    kind,
    title: 'a certificate alias that is there twice',
    refused: { 'spec.tls.certificates': certificates('server', 'server') },
    accepted: { 'spec.tls.certificates': certificates('server') },
    path: 'spec.tls.certificates',
    message: ALIAS_TWICE,
  },
]);

const PGPOOL_CASES: readonly RuleCase[] = [
  ...[0, 10].map((replicas) => ({
    kind: P,
    title: `${replicas} replicas`,
    refused: { 'spec.replicas': replicas },
    accepted: { 'spec.replicas': replicas === 0 ? 1 : 9 },
    path: 'spec.replicas',
    message: REPLICAS,
  })),
  {
    kind: P,
    title: 'an sslMode without tls',
    refused: { 'spec.tls': undefined, 'spec.sslMode': 'prefer' },
    accepted: { 'spec.tls': undefined, 'spec.sslMode': 'disable' },
    path: 'spec.sslMode',
    message: SSL_MODE,
  },
  {
    kind: P,
    title: 'authentication by certificate without tls',
    refused: { 'spec.tls': undefined, 'spec.sslMode': undefined, 'spec.clientAuthMode': 'cert' },
    accepted: { 'spec.tls': undefined, 'spec.sslMode': undefined, 'spec.clientAuthMode': undefined },
    path: 'spec.clientAuthMode',
    message: AUTH_MODE,
  },
  {
    kind: P,
    title: 'an empty tls',
    refused: { 'spec.tls': {} },
    accepted: { 'spec.tls': { issuerRef: issuer('Issuer') } },
    path: 'spec.tls',
    message: NO_ISSUER,
  },
  {
    kind: P,
    title: 'a certificate without issuer in a tls without issuer',
    refused: { 'spec.tls': { certificates: [own('server'), { alias: 'client' }] } },
    accepted: { 'spec.tls': { certificates: [own('server'), own('client')] } },
    path: 'spec.tls',
    message: NO_ISSUER,
  },
];

const TLS = { issuerRef: issuer('Issuer') };
const NODE_SIZE = { node: { resources: { limits: { cpu: 1 } } } };

const PAYLOAD_CASES: readonly RuleCase[] = (
  [
    ['tls', 'ReconfigureTLS', TLS],
    ['updateVersion', 'UpdateVersion', { targetVersion: '4.5.0' }],
    ['verticalScaling', 'VerticalScaling', NODE_SIZE],
    ['horizontalScaling', 'HorizontalScaling', { node: 3 }],
    ['configuration', 'Reconfigure', { applyConfig: { 'pgpool.conf': 'x' } }],
  ] as const
).flatMap(([field, type, payload]) => [
  {
    kind: O,
    title: `type ${type} without ${field}`,
    refused: ops(type),
    accepted: ops(type, { [field]: payload }),
    path: `spec.${field}`,
    message: together(field, type),
  },
  {
    kind: O,
    title: `${field} with another type than ${type}`,
    refused: ops('Restart', { [field]: payload }),
    accepted: ops('Restart'),
    path: `spec.${field}`,
    message: together(field, type),
  },
]);

const OPS_TLS_CASES: readonly RuleCase[] = [
  ...[{}, { rotateCertificates: false, remove: false }].map((tls) => ({
    kind: O,
    title: `a tls that asks for nothing: ${JSON.stringify(tls)}`,
    refused: { 'spec.tls': tls },
    accepted: { 'spec.tls': { clientAuthMode: 'scram' } },
    path: 'spec.tls',
    message: NOTHING,
  })),
  ...[
    { rotateCertificates: true, remove: true },
    { rotateCertificates: true, ...TLS },
    { rotateCertificates: true, certificates: certificates('server') },
    { remove: true, sslMode: 'disable' },
    { remove: true, clientAuthMode: 'md5' },
    { rotateCertificates: true, remove: true, ...TLS },
  ].map((tls) => ({
    kind: O,
    title: `a tls that asks for ${Object.keys(tls).join(' and ')}`,
    refused: { 'spec.tls': tls },
    accepted: { 'spec.tls': { [Object.keys(tls)[0] ?? '']: true } },
    path: 'spec.tls',
    message: SEVERAL,
  })),
];

const OPS_CASES: readonly RuleCase[] = [
  {
    kind: O,
    title: 'an operation without spec',
    refused: { spec: undefined },
    accepted: {},
    path: '',
    message: 'spec is missing: type and databaseRef are needed',
  },
  ...(['authentication', 'restart'] as const).map((field) => {
    const type = field === 'restart' ? 'Restart' : 'RotateAuth';
    const message = only(field, type);
    const accepted = ops(type, { [field]: {} });
    return { kind: O, title: `${field} with another type`, refused: { [`spec.${field}`]: {} }, accepted, path: `spec.${field}`, message };
  }),
  ...[{}, { name: '' }].map((databaseRef) => ({
    kind: O,
    title: `a databaseRef of ${JSON.stringify(databaseRef)}`,
    refused: { 'spec.databaseRef': databaseRef },
    accepted: { 'spec.databaseRef': { name: 'x' } },
    path: 'spec.databaseRef.name',
    message: 'databaseRef names no pool: the name of a Pgpool is needed',
  })),
  ...['10', '1d', '', 'h', '1h 30m'].map((timeout) => ({
    kind: O,
    title: `a timeout of "${timeout}"`,
    refused: { 'spec.timeout': timeout },
    accepted: { 'spec.timeout': '1h30m1.5s' },
    path: 'spec.timeout',
    message: TIMEOUT,
  })),
  {
    kind: O,
    title: 'negative maxRetries',
    refused: { 'spec.maxRetries': -1 },
    accepted: { 'spec.maxRetries': 0 },
    path: 'spec.maxRetries',
    message: 'maxRetries is negative: 0 or more is allowed',
  },
  {
    kind: O,
    title: 'an update to no version',
    refused: ops('UpdateVersion', { updateVersion: {} }),
    accepted: ops('UpdateVersion', { updateVersion: { targetVersion: '4.5.0' } }),
    path: 'spec.updateVersion',
    message: 'targetVersion is missing: the name of a PgpoolVersion is needed',
  },
  ...[{}, { node: 0 }, { node: 10 }].map((horizontalScaling) => ({
    kind: O,
    title: `a horizontal scaling of ${JSON.stringify(horizontalScaling)}`,
    refused: ops('HorizontalScaling', { horizontalScaling }),
    accepted: ops('HorizontalScaling', { horizontalScaling: { node: 9 } }),
    path: 'spec.horizontalScaling',
    message: NODE,
  })),
  {
    kind: O,
    title: 'a vertical scaling of nothing',
    refused: ops('VerticalScaling', { verticalScaling: { mode: 'InPlace' } }),
    accepted: ops('VerticalScaling', { verticalScaling: NODE_SIZE }),
    path: 'spec.verticalScaling',
    message: 'verticalScaling changes nothing: node is needed',
  },
];

const C = 'Certificate';
const RENEW = 'renewBefore is not shorter than duration: a shorter one is allowed';
const REKEY = 'a CA would change its key at each renewal: privateKey.rotationPolicy Never is needed';
const CERT_MANAGER_CASES: readonly RuleCase[] = [
  ...['8760h', '8761h', 'soon'].map((renewBefore) => ({
    kind: C,
    title: `a renewal ${renewBefore} before the end of 8760h`,
    refused: { 'spec.renewBefore': renewBefore },
    accepted: { 'spec.renewBefore': '8759h59m' },
    path: 'spec.renewBefore',
    message: RENEW,
  })),
  ...[undefined, {}, { rotationPolicy: 'Always' }].map((privateKey) => ({
    kind: C,
    title: `a CA with the private key ${JSON.stringify(privateKey)}`,
    refused: { 'spec.privateKey': privateKey },
    accepted: { 'spec.privateKey': privateKey, 'spec.isCA': false },
    path: 'spec.privateKey',
    message: REKEY,
  })),
];

const CASES: readonly RuleCase[] = [
  ...PGPOOL_CASES,
  ...CERTIFICATE_CASES,
  ...PAYLOAD_CASES,
  ...OPS_TLS_CASES,
  ...OPS_CASES,
  ...CERT_MANAGER_CASES,
];

describe.each(CASES)('$kind', ({ kind, title, refused, accepted, path, message }) => {
  test(`fails on ${title}`, () => {
    const problems = schemas.validate(edited(kind, refused));
    expect(problems.map((problem) => ({ path: problem.path, message: problem.message }))).toContainEqual({ path, message });
  });

  test(`The nearest to ${title} that is allowed is accepted`, () => {
    expect(schemas.validate(edited(kind, accepted))).toEqual([]);
  });
});

const sites = [...loadCrds(CRDS).values()].flatMap((crd) =>
  ruleSites(schemaOf(crd)).map((site) => ({ kind: crd.spec.names.kind, ...site })),
);

test('Every rule that is no transition rule has a case that it refuses', () => {
  const key = (kind: string, path: string, message: string) => `${kind} ${path.replace(/\[\d+\]/g, '[]')}: ${message}`;
  const covered = CASES.map(({ kind, path, message }) => key(kind, path, message));
  const rules = sites.filter(({ transition }) => !transition).map(({ kind, path, message }) => key(kind, path, message));
  expect([...new Set(covered)].sort()).toEqual([...new Set(rules)].sort());
});

test('Every rule has a message that begins in lower case, tells what is allowed after a colon and has no full stop', () => {
  const wrong = sites.filter(({ message }) => !/^[a-z][^:]*: .*[^.]$/.test(message) && !/^a CA /.test(message));
  expect(wrong).toEqual([]);
});

describe('transition rules, which objectSchemas skips', () => {
  test('The only one makes the spec of an operation immutable', () => {
    const transitions = sites.filter(({ transition }) => transition).map(({ kind, path, rule }) => [kind, path, rule]);
    expect(transitions).toEqual([[O, 'spec', 'self == oldSelf']]);
  });

  test('It holds when nothing changed, and fails when a field did', () => {
    const immutable = compileCel('self == oldSelf', 'test');
    const spec = () => ({ type: 'Restart', databaseRef: { name: 'x' }, maxRetries: 1n, tls: { certificates: [{ alias: 'a' }] } });
    expect(immutable({ self: spec(), oldSelf: spec() })).toBe(true);
    expect(immutable({ self: spec(), oldSelf: { ...spec(), maxRetries: 2n } })).toBe(false);
    expect(immutable({ self: spec(), oldSelf: { ...spec(), timeout: '1m' } })).toBe(false);
  });
});
