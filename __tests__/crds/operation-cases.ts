import type { Edits } from '../synth/valid-objects';
import { certificates, issuer, O, type RuleCase } from './rule-cases';

/** An operation of another type than that of the valid object. */
const ops = (type: string, payload: Edits = {}): Edits => ({
  'spec.type': type,
  'spec.tls': undefined,
  ...Object.fromEntries(Object.entries(payload).map(([name, value]) => [`spec.${name}`, value])),
});

const together = (field: string, type: string) =>
  `${field} and type ${type} go together: neither is allowed without the other`;
const only = (field: string, type: string) => `${field} does not fit the type: it is allowed with ${type} only`;
const NOTHING =
  'tls asks for nothing: rotateCertificates, remove or any of issuerRef, certificates, sslMode, clientAuthMode is needed';
const SEVERAL =
  'tls asks for several things: only one is allowed of rotateCertificates, remove and the group issuerRef, certificates, sslMode, clientAuthMode';
const TIMEOUT = 'timeout is no duration: numbers with ms, s, m or h are allowed, such as 1h30m';
const NODE = 'node is missing or out of range: 1 to 9 is allowed';

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
    return {
      kind: O,
      title: `${field} with another type`,
      refused: { [`spec.${field}`]: {} },
      accepted,
      path: `spec.${field}`,
      message,
    };
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

/** Rules of the operation. */
export const OPERATION_CASES: readonly RuleCase[] = [...PAYLOAD_CASES, ...OPS_TLS_CASES, ...OPS_CASES];
