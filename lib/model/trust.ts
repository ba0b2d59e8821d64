import { readRootCertificate } from './root-certificate';

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

/** The roots that an intent asks for, each with its PEM normalised; an invalid PEM stays as it is, for validation. */
export function resolveTrust(intent: TrustIntent | undefined): TrustState {
  return (intent?.roots ?? []).map(({ name, certificate }) => {
    const reading = readRootCertificate(certificate);
    return { name, certificate: 'root' in reading ? reading.root.pem : certificate };
  });
}

/** Names of roots. */
export function rootNames(trust: TrustState): string[] {
  return trust.map(({ name }) => name);
}

/** Roots that `after` adds to `before`, and those that it drops. A renewed certificate counts as added. */
export function compareRoots(before: TrustState, after: TrustState): { added: TrustState; dropped: TrustState } {
  const same = (set: TrustState, root: RootIntent) =>
    set.some(({ name, certificate }) => name === root.name && certificate === root.certificate);
  return {
    added: after.filter((root) => !same(before, root)),
    dropped: before.filter(({ name }) => !rootNames(after).includes(name)),
  };
}
