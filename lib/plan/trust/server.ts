import { kubedbCertificateName } from '../../model/names';
import { issuerText, refusesPlaintext, rootText, sameRoot, type TlsState } from '../../model/tls';
import type { TrustEdge } from '../types';
import { breaks, holds, sameText, type Transition, unknown } from './transition';

/** Client -> server certificate, for today's clients once a pod has restarted. */
export function serverEdge(transition: Transition): TrustEdge {
  const { before, after, name } = transition;
  if (after === undefined) {
    if (before === undefined) return holds('the pool serves no TLS: no certificate is checked');
    return breaks(transition, 'plaintext', 'the pool stops serving TLS: clients that require it are refused');
  }
  if (before === undefined) return addedEdge(name, after);
  if (!sameRoot(before, after)) return movedEdge(transition, before, after);
  const lost = lostNames(before, after);
  if (lost.length > 0) {
    return unknown(
      `the server certificate no longer names ${lost.join(', ')}: clients that verify those names are refused`,
    );
  }
  if (refusesPlaintext(after) && !refusesPlaintext(before)) {
    return unknown(
      `sslMode goes from ${before.sslMode} to ${after.sslMode}: clients without TLS are refused, git knows none of them`,
    );
  }
  return holds(sameText(before, after, `Secret ${kubedbCertificateName(name, 'server')}`));
}

function addedEdge(name: string, after: TlsState): TrustEdge {
  const secret = `Secret ${kubedbCertificateName(name, 'server')}, signed by ${rootText(after)}`;
  if (!refusesPlaintext(after))
    return holds(`sslMode ${after.sslMode} serves clients without TLS still; with TLS they get ${secret}`);
  return unknown(
    `sslMode ${after.sslMode} refuses clients without TLS, git knows none of them; the others get ${secret}`,
  );
}

function movedEdge(transition: Transition, before: TlsState, after: TlsState): TrustEdge {
  const server = `Secret ${kubedbCertificateName(transition.name, 'server')}`;
  const own = ownIssuer(before) ?? ownIssuer(after);
  const roots = `${rootText(before)} to ${rootText(after)}`;
  if (own !== undefined) {
    return unknown(
      `the server certificate has an issuer of its own, ${own}, whose root is not named; the pool goes from ${roots}`,
      'client-trust',
    );
  }
  if (before.root === undefined || after.root === undefined) {
    return unknown(`${server} goes from ${roots}: whether that is one root is not said`, 'client-trust');
  }
  if (transition.trusted.includes(after.root)) {
    return holds(`${server} goes from ${roots}: clients got both roots before this merge`);
  }
  return breaks(
    transition,
    'client-trust',
    `${server} goes from ${roots}: clients that trust only ${before.root} refuse it`,
  );
}

function lostNames(before: TlsState, after: TlsState): string[] {
  const names = (tls: TlsState) => tls.certificates.find(({ alias }) => alias === 'server')?.dnsNames;
  const now = names(after);
  return now === undefined ? [] : (names(before) ?? []).filter((name) => !now.includes(name));
}

function ownIssuer(tls: TlsState): string | undefined {
  const own = tls.certificates.find(({ alias }) => alias === 'server')?.issuerRef;
  return own === undefined ? undefined : issuerText(own);
}
