import { FACETS } from '../../model/facets';
import type { Accept } from '../../model/risk';
import { issuerText, rootText, type TlsState } from '../../model/tls';
import type { TrustEdge } from '../types';
import type { ClientCertificate } from './client-certificates';

/** The TLS before and after one operation, and who depends on it. */
export interface Transition {
  /** Name of the pool. */
  readonly name: string;
  readonly before: TlsState | undefined;
  readonly after: TlsState | undefined;
  /** Certificates of applications, as head renders them. */
  readonly clients: readonly ClientCertificate[];
  /** Roots that git has distributed to clients before the merge. */
  readonly trusted: readonly string[];
  readonly backend: BackendFacts;
}

/** What main.ts says of the PostgreSQL behind a pool, before and after the merge. */
export interface BackendFacts {
  /** Root of its certificate. @default - it serves no TLS */
  readonly before?: string;
  /** Root of its certificate. @default - it serves no TLS */
  readonly after?: string;
  /** The AppBinding that the pool goes to, `data/pg`. @default - it stays with its own */
  readonly movesTo?: string;
}

/** An edge that carries connections during and after the transition. */
export function holds(reason: string): TrustEdge {
  return { verdict: 'holds', reason };
}

/** An edge that depends on a fact which is not in git. */
export function unknown(reason: string, accept?: Accept): TrustEdge {
  return { verdict: 'unknown', reason, ...(accept === undefined ? {} : { accept }) };
}

/** An edge breaks only where a change has to accept it: `check` and the plan refuse by the same rule. */
export function breaks({ before, after, clients, trusted }: Transition, accept: Accept, reason: string): TrustEdge {
  const facts = { replicas: 2, trusted, clientCertificates: clients.length > 0 };
  const isAtRisk = FACETS.tls.risks(before, after, facts).some((risk) => risk.accept === accept);
  return isAtRisk ? { verdict: 'breaks', reason, accept } : unknown(reason);
}

/** The reason of an edge whose root stays: from which issuer it moves to which. */
export function sameText(before: TlsState, after: TlsState, what: string): string {
  if (issuerText(before.issuerRef) === issuerText(after.issuerRef)) return `${what} stays with ${rootText(after)}`;
  return `${what} goes from ${issuerText(before.issuerRef)} to ${issuerText(after.issuerRef)}, both under root ${after.root}`;
}
