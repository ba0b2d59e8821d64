import { type Accept, type Change, hasOperation } from './change';
import { servedRoot } from './roots';
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

/** Who may be hurt by a change of a pool. */
export interface Exposure {
  /** Pods of the pool: with one of them a restart is an outage. */
  readonly replicas: number;
  /** Roots that clients are known to trust before the change. @default - none is known */
  readonly trusted?: readonly string[];
  /** Whether Certificates of clients are declared: they are verified by the pods' only root. @default false */
  readonly clientCertificates?: boolean;
}

/**
 * What the author of a change has to accept.
 *
 * @param before the TLS of the pool before the change.
 */
export function hurtsOf(
  before: TlsState | undefined,
  change: Pick<Change, 'verb' | 'tls' | 'trust'>,
  exposure: Exposure,
): Hurt[] {
  if (change.verb === 'distrust' && change.trust?.length === 0) return [UNDISTRIBUTED];
  if (!hasOperation(change.verb)) return [];
  const hurts: Hurt[] = [];
  if (exposure.replicas === 1) {
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
    const reason = rootHurt(before, change.tls, exposure);
    if (reason !== undefined) hurts.push({ accept: 'client-trust', reason });
  }
  return hurts;
}

const UNDISTRIBUTED: Hurt = {
  accept: 'client-trust',
  reason: 'roots are no longer distributed: the ConfigMaps of clients are deleted',
};

/** Whom a change of root hurts; nobody when clients trust the new one already and show no certificates. */
function rootHurt(
  before: TlsState,
  after: TlsState,
  { trusted = [], clientCertificates }: Exposure,
): string | undefined {
  const roots = `the issuer goes from ${rootText(before)} to ${rootText(after)}`;
  const served = servedRoot(after);
  if (served === undefined || !trusted.includes(served)) {
    return `${roots}, so clients that trust only the old root are refused`;
  }
  if (before.clientAuthMode !== 'cert' && after.clientAuthMode !== 'cert' && clientCertificates !== true)
    return undefined;
  return (
    `${roots}, and Pgpool-II verifies client certificates by one root only: until all pods have restarted, some refuse ` +
    'those of the old root, some those of the new one. A new intermediate under the same root breaks no client'
  );
}

function rootText(tls: TlsState): string {
  return `${issuerText(tls.issuerRef)} (${tls.root === undefined ? 'root unknown' : `root ${tls.root}`})`;
}
