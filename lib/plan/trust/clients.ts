import { issuerText, rootText, sameRoot, type TlsState } from '../../model/tls';
import type { TrustEdge } from '../types';
import type { ClientCertificate } from './client-certificates';
import { breaks, holds, sameText, type Transition, unknown } from './transition';

/** Pool -> client certificates while pods restart: some trust the old CA, some the new one. */
export function clientsDuring(transition: Transition, moving: readonly ClientCertificate[]): TrustEdge {
  const { before, after } = transition;
  if (after === undefined) return withoutTls(before);
  if (before !== undefined && !sameRoot(before, after)) return movedClients(transition, before, after, moving);
  const demanded = after.clientAuthMode === 'cert' && before?.clientAuthMode !== 'cert';
  if (demanded) {
    const declared = transition.clients.map(({ user, secret }) => `${user} (Secret ${secret})`).join(', ');
    return unknown(
      `every client must show a certificate with its user as common name; declared here: ${declared || 'none'}`,
    );
  }
  if (before === undefined) return holds('clients that show no certificate are let in');
  return holds(sameText(before, after, 'the CA file of the pods'));
}

function withoutTls(before: TlsState | undefined): TrustEdge {
  if (before?.clientAuthMode !== 'cert') return holds('the pool serves no TLS: no client is asked for a certificate');
  return unknown('clients proved who they are by certificate: without TLS they need a password, git knows none of it');
}

function movedClients(
  transition: Transition,
  before: TlsState,
  after: TlsState,
  moving: readonly ClientCertificate[],
): TrustEdge {
  const roots = `${rootText(before)} to ${rootText(after)}`;
  if (before.root === undefined || after.root === undefined) {
    return unknown(`the CA that pods trust goes from ${roots}: whether that is one root is not said`, 'client-trust');
  }
  const left = transition.clients.filter(({ follows, issuer }) => !follows && issuer === issuerText(before.issuerRef));
  if (left.length > 0) {
    const stay = left.map(({ name }) => name).join(', ');
    return breaks(
      transition,
      'client-trust',
      `Certificate ${stay} stays with ${rootText(before)}, which pods no longer trust after their restart`,
    );
  }
  const names = moving.map(({ name }) => name).join(', ');
  if (moving.length > 0) {
    return breaks(
      transition,
      'client-trust',
      `Certificate ${names} stays with ${rootText(before)} until every pod has restarted, and a pod trusts only ${after.root} from then on`,
    );
  }
  if (after.clientAuthMode === 'cert') {
    return breaks(
      transition,
      'client-trust',
      `pods trust only ${after.root} after their restart: client certificates of ${before.root} are refused`,
    );
  }
  if (transition.trusted.includes(after.root)) {
    return holds(
      `the CA that pods trust goes from ${roots}: no client certificate is declared here, and clientAuthMode ` +
        `${after.clientAuthMode} asks for none`,
    );
  }
  return unknown(
    `the CA that pods trust goes from ${roots}: a client that shows a certificate of ${before.root} is refused, one that shows none is let in`,
    'client-trust',
  );
}

/** Pool -> client certificates once every pod has the new root. */
export function clientsAfter(transition: Transition): TrustEdge {
  const { after, before, clients } = transition;
  const following = clients.filter(({ follows }) => follows);
  const during = before === undefined || after === undefined ? undefined : movedClients(transition, before, after, []);
  const named = after?.root !== undefined && before?.root !== undefined;
  const left = clients.some(
    ({ follows, issuer }) => !follows && before !== undefined && issuer === issuerText(before.issuerRef),
  );
  if (after === undefined || !named || left || following.length === 0) return during ?? clientsDuring(transition, []);
  const secrets = following.map(({ secret }) => `Secret ${secret}`).join(', ');
  return holds(`${secrets} is signed by ${rootText(after)}, which every pod trusts now; clients have to load it anew`);
}
