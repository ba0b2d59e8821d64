import type { OperationSpec, PgpoolSpec } from '../../lib/cluster/resources';
import { ISSUER, OTHER_ISSUER, TLS } from './world';

/** An operation, and the pool that it is for. */
export interface Verb {
  readonly name: string;
  readonly from: Partial<PgpoolSpec>;
  readonly spec: Omit<OperationSpec, 'databaseRef'>;
}

export const VERBS: readonly Verb[] = [
  { name: 'add', from: {}, spec: { type: 'ReconfigureTLS', tls: { sslMode: 'require', issuerRef: ISSUER } } },
  { name: 'update', from: TLS, spec: { type: 'ReconfigureTLS', tls: { issuerRef: OTHER_ISSUER } } },
  { name: 'rotate', from: TLS, spec: { type: 'ReconfigureTLS', tls: { rotateCertificates: true } } },
  { name: 'remove', from: TLS, spec: { type: 'ReconfigureTLS', tls: { remove: true } } },
  { name: 'restart', from: TLS, spec: { type: 'Restart' } },
];
