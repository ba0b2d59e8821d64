import type { Accept, Change } from './change';
import { issuerText, type SslMode, type TlsState } from './tls';

/** Something that a change hurts, and why. */
export interface Hurt {
  readonly accept: Accept;
  /** Lower case, no full stop. */
  readonly reason: string;
}

const REFUSES_PLAINTEXT: readonly SslMode[] = ['require', 'verify-ca', 'verify-full'];

/** Whether clients without TLS are turned away. */
export function refusesPlaintext(tls: Pick<TlsState, 'sslMode'> | undefined): boolean {
  return tls !== undefined && REFUSES_PLAINTEXT.includes(tls.sslMode);
}

/** Whether both states' server certificates lead to one root. Unknown counts as no. */
export function sameRoot(before: TlsState, after: TlsState): boolean {
  // The root that is named belongs to the pool's issuer; a server certificate with an issuer of its own has another.
  const own = (tls: TlsState) => JSON.stringify(tls.certificates.find(({ alias }) => alias === 'server')?.issuerRef);
  if (own(before) !== own(after)) return false;
  if (before.root !== undefined && after.root !== undefined) return before.root === after.root;
  return JSON.stringify(before.issuerRef) === JSON.stringify(after.issuerRef);
}

/**
 * What the author of a change has to accept.
 *
 * @param before the TLS of the pool before the change.
 * @param replicas pods of the pool: with one of them a restart is an outage.
 */
export function hurtsOf(before: TlsState | undefined, change: Pick<Change, 'verb' | 'tls'>, replicas: number): Hurt[] {
  if (change.verb === 'baseline') return [];
  const hurts: Hurt[] = [];
  if (replicas === 1) {
    hurts.push({
      accept: 'outage',
      reason: 'the pool has one replica, so it is down while its pod restarts (about 35 s)',
    });
  }
  if (change.verb === 'remove') {
    hurts.push({ accept: 'plaintext', reason: 'without TLS passwords and data cross the network in the clear' });
  } else if (change.tls !== undefined && refusesPlaintext(before) && !refusesPlaintext(change.tls)) {
    const modes = `from ${before?.sslMode} to ${change.tls.sslMode}`;
    hurts.push({ accept: 'plaintext', reason: `sslMode goes ${modes}, so clients may connect without TLS` });
  }
  if (before !== undefined && change.tls !== undefined && !sameRoot(before, change.tls)) {
    const roots = `from ${rootText(before)} to ${rootText(change.tls)}`;
    hurts.push({
      accept: 'client-trust',
      reason: `the issuer goes ${roots}, so clients that trust only the old root are refused`,
    });
  }
  return hurts;
}

function rootText(tls: TlsState): string {
  return `${issuerText(tls.issuerRef)} (${tls.root === undefined ? 'root unknown' : `root ${tls.root}`})`;
}
