import type { OperationSpec, PgpoolSpec } from '../../lib/cluster/resources';
import { GIVEN_SECRET, ISSUER, OTHER_ISSUER, TLS } from './world';

/** An operation, and the pool that it is for. */
export interface Verb {
  readonly name: string;
  readonly from: Partial<PgpoolSpec>;
  readonly spec: Omit<OperationSpec, 'databaseRef'>;
  /** Pods that it deletes, in order. @default - both, one after the other */
  readonly deletes?: readonly string[];
  /** Fewest pods that serve meanwhile. @default 1, of two */
  readonly serving?: number;
}

const RESOURCES = { resources: { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '2Gi' } } };

export const VERBS: readonly Verb[] = [
  { name: 'add', from: {}, spec: { type: 'ReconfigureTLS', tls: { sslMode: 'require', issuerRef: ISSUER } } },
  { name: 'update', from: TLS, spec: { type: 'ReconfigureTLS', tls: { issuerRef: OTHER_ISSUER } } },
  { name: 'rotate', from: TLS, spec: { type: 'ReconfigureTLS', tls: { rotateCertificates: true } } },
  { name: 'remove', from: TLS, spec: { type: 'ReconfigureTLS', tls: { remove: true } } },
  { name: 'upgrade', from: TLS, spec: { type: 'UpdateVersion', updateVersion: { targetVersion: '4.6.0' } } },
  {
    name: 'scale up',
    from: TLS,
    spec: { type: 'HorizontalScaling', horizontalScaling: { node: 4 } },
    deletes: [],
    serving: 2,
  },
  {
    name: 'scale down',
    from: { ...TLS, replicas: 4 },
    spec: { type: 'HorizontalScaling', horizontalScaling: { node: 2 } },
    deletes: ['checkout-3', 'checkout-2'],
    serving: 2,
  },
  {
    name: 'configure',
    from: { ...TLS, configuration: { inline: { 'pgpool.conf': 'max_pool = 2' } } },
    spec: {
      type: 'Reconfigure',
      configuration: {
        removeCustomConfig: true,
        applyConfig: { 'pgpool.conf': 'num_init_children = 5' },
        restart: 'true',
      },
    },
  },
  {
    name: 'credentials',
    from: TLS,
    spec: { type: 'RotateAuth', authentication: { secretRef: { kind: 'Secret', name: GIVEN_SECRET } } },
  },
  { name: 'rotate-password', from: TLS, spec: { type: 'RotateAuth' } },
  { name: 'resize', from: TLS, spec: { type: 'VerticalScaling', verticalScaling: { node: RESOURCES } } },
  {
    name: 'resize in place',
    from: TLS,
    spec: { type: 'VerticalScaling', verticalScaling: { node: RESOURCES, mode: 'InPlace' } },
    deletes: [],
    serving: 2,
  },
  { name: 'restart', from: TLS, spec: { type: 'Restart' } },
];

/** Two Reconfigures that wait: of these one is made. */
export const TWO_RECONFIGURES: readonly Verb['spec'][] = ['max_pool = 4', 'max_pool = 5\nnum_init_children = 6'].map(
  (text) => ({ type: 'Reconfigure', configuration: { applyConfig: { 'pgpool.conf': text } } }),
);
