import { type Change, lastBaseline, statesOf } from './change';
import { readRootCertificate } from './root-certificate';
import type { TlsState } from './tls';

/** A root that clients trust: its name, and its public certificate. */
export interface RootIntent {
  /** As `tls.root` names it. One name means one key: a new key needs a new name. */
  readonly name: string;
  /** PEM of the public certificate. It is distributed and recorded, so that git remembers every root. */
  readonly certificate: string;
}

/** Which roots the clients of a pool trust, and where those clients are. */
export interface TrustIntent {
  /** Namespaces of the clients. Each gets a ConfigMap NAMESPACE-POOL-roots with key ca.crt. */
  readonly namespaces: readonly string[];
  /** One, and two while one replaces the other. */
  readonly roots: readonly RootIntent[];
}

/** The roots that a ledger says are distributed. */
export type TrustState = readonly RootIntent[];

/** The ConfigMap, and the Bundle, of a pool's roots. The pool's namespace is part of it: its clients are in others. */
export function rootsName(pool: { readonly namespace: string; readonly name: string }): string {
  return `${pool.namespace}-${pool.name}-roots`;
}

/** Key of the roots in their ConfigMap. */
export const ROOTS_KEY = 'ca.crt';

/** The roots that an intent asks for, each certificate without what stood around it; unreadable ones as they are. */
export function resolveTrust(intent: TrustIntent | undefined): TrustState {
  return (intent?.roots ?? []).map(({ name, certificate }) => {
    const reading = readRootCertificate(certificate);
    return { name, certificate: 'root' in reading ? reading.root.pem : certificate };
  });
}

/** Roots that are distributed after each change: `trustsOf(changes)[i]` belongs to `changes[i]`. */
export function trustsOf(changes: readonly Change[]): TrustState[] {
  let trust: TrustState = [];
  return changes.map((change) => {
    if (change.verb === 'baseline' || change.trust !== undefined) trust = change.trust ?? [];
    return trust;
  });
}

/** Roots that a ledger says are distributed now. */
export function trustOf(changes: readonly Change[]): TrustState {
  return trustsOf(changes).at(-1) ?? [];
}

/** The root that clients meet; undefined when nobody has named it. */
export function servedRoot(tls: TlsState | undefined): string | undefined {
  // The root that is named belongs to the pool's issuer; a server certificate with an issuer of its own has another.
  const own = tls?.certificates.find(({ alias }) => alias === 'server')?.issuerRef;
  return own === undefined ? tls?.root : undefined;
}

/** A root that some pod may serve, and the change that says so. */
export interface UsedRoot {
  readonly root: string;
  readonly change: Change;
}

/**
 * Roots that a pool may serve somewhere: those of every state since the last baseline, for a cluster may stand at any of
 * them. Only `settle` says that all have reached the last.
 */
export function usedRoots(changes: readonly Change[]): UsedRoot[] {
  const states = statesOf(changes);
  const used = new Map<string, UsedRoot>();
  for (let i = lastBaseline(changes); i < changes.length; i++) {
    const root = servedRoot(states[i]);
    const change = changes[i];
    if (root !== undefined && change !== undefined && !used.has(root)) used.set(root, { root, change });
  }
  return [...used.values()];
}

/** Names of roots. */
export function rootNames(trust: TrustState): string[] {
  return trust.map(({ name }) => name);
}
