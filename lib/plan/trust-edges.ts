import { hurtsOf, refusesPlaintext, sameRoot } from '../model/accepts';
import type { Accept } from '../model/change';
import { kubedbCertificateName } from '../model/names';
import { issuerText, type TlsState } from '../model/tls';
import type { ClientCertificate } from './client-certificates';
import type { TrustEdge } from './types';

/** One operation's step from one TLS to another. */
export interface Transition {
  /** Name of the pool. */
  readonly name: string;
  readonly before: TlsState | undefined;
  readonly after: TlsState | undefined;
  /** Certificates of applications, as head renders them. */
  readonly clients: readonly ClientCertificate[];
  /** Roots that git has distributed to clients before the merge. */
  readonly trusted: readonly string[];
  /** Root of PostgreSQL's certificate, as main.ts says before and after the merge. @default - it says none */
  readonly backend?: { readonly before?: string; readonly after?: string };
}

function holds(reason: string): TrustEdge {
  return { verdict: 'holds', reason };
}

function unknown(reason: string, accept?: Accept): TrustEdge {
  return { verdict: 'unknown', reason, ...(accept === undefined ? {} : { accept }) };
}

/** An edge breaks only where a change has to accept it: `check` and the plan refuse by the same rule. */
function breaks({ before, after, clients, trusted }: Transition, accept: Accept, reason: string): TrustEdge {
  const change = after === undefined ? { verb: 'remove' as const } : { verb: 'update' as const, tls: after };
  const asked = hurtsOf(before, change, { replicas: 2, trusted, clientCertificates: clients.length > 0 }).some(
    (hurt) => hurt.accept === accept,
  );
  return asked ? { verdict: 'breaks', reason, accept } : unknown(reason);
}

/** Client -> server certificate: what clients of the pool so far see once a pod has restarted. */
export function serverEdge(transition: Transition): TrustEdge {
  const { before, after, name } = transition;
  if (after === undefined) {
    if (before === undefined) return holds('the pool serves no TLS: no certificate is checked');
    return breaks(transition, 'plaintext', 'the pool serves no TLS any more: clients that demand it are refused');
  }
  if (before === undefined) return addedEdge(name, after);
  if (!sameRoot(before, after)) return movedEdge(transition, before, after);
  const lost = lostNames(before, after);
  if (lost.length > 0) {
    return unknown(
      `the server certificate names ${lost.join(', ')} no more: clients that verify those names are refused`,
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
      `the server certificate has an issuer of its own, ${own}, whose root nobody names; the pool goes from ${roots}`,
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
      `Certificate ${stay} stays with ${rootText(before)}, which pods trust no more after their restart`,
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

/** Pool -> PostgreSQL: Pgpool-II has one CA file for both directions. */
export function backendEdge({ before, after, backend = {} }: Transition): TrustEdge {
  if (after === undefined) {
    if (before === undefined) return holds('the pool has no CA file, so no certificate of PostgreSQL is checked');
    return unknown('a pool without TLS needs a PostgreSQL without TLS: postgresRef.tls in main.ts says which it is');
  }
  if (before === undefined) return holds('KubeDB admitted this pool without TLS, so its PostgreSQL serves none');
  if (sameRoot(before, after)) return holds(sameText(before, after, 'the CA file of the pods'));
  const file = `one CA file is for clients and PostgreSQL: it goes from ${rootText(before)} to ${rootText(after)}, and main.ts`;
  if (backend.after === undefined) {
    return unknown(`${file} does not say that PostgreSQL serves TLS (postgresRef.tls): if it does, pods refuse it`);
  }
  if (backend.before === backend.after) return holds(`${file} said before that PostgreSQL is under ${backend.after}`);
  return unknown(
    `${file} says that PostgreSQL comes to root ${backend.after} with this merge: unless its chain leads to both roots, ` +
      'pods refuse it before or after their restart',
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

function sameText(before: TlsState, after: TlsState, what: string): string {
  if (issuerText(before.issuerRef) === issuerText(after.issuerRef)) return `${what} stays with ${rootText(after)}`;
  return `${what} goes from ${issuerText(before.issuerRef)} to ${issuerText(after.issuerRef)}, both under root ${after.root}`;
}

/** `ClusterIssuer platform-g2 (root platform-root)`. */
export function rootText(tls: TlsState): string {
  return `${issuerText(tls.issuerRef)} (${tls.root === undefined ? 'root not named' : `root ${tls.root}`})`;
}
