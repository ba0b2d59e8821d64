import { recordOf, textOf } from '../json';
import { stageOf } from '../rollout/stages';
import type { RenderedObject } from './objects';
import { poolOfPath } from './snapshot';

/** Who signs for whom, in the manifests of one revision or of two. */
export interface AuthorityGraph {
  /** Issuers that sign with a CA Certificate, or with what an issuer signs, all the way down. */
  issuersUnder(object: RenderedObject): ReadonlySet<string>;
  /** Who asks one of these issuers for certificates. */
  usersOf(issuers: ReadonlySet<string>): AuthorityUsers;
}

/** Who depends on an authority; each list is sorted. */
export interface AuthorityUsers {
  /** `demo/pgpool`. */
  readonly pools: readonly string[];
  /** `demo/pgpool-app`: rendered Certificates; those that KubeDB makes belong to their pools. */
  readonly certificates: readonly string[];
  /** Namespaces whose clients got a root of one of these pools. */
  readonly namespaces: readonly string[];
}

/** `Issuer demo/orders-ca`, `ClusterIssuer platform-g1`. */
function issuerId(kind: string, namespace: string, name: string): string {
  return kind === 'ClusterIssuer' ? `${kind} ${name}` : `${kind} ${namespace}/${name}`;
}

/** Whether an object signs, or is what an issuer signs with. */
export function isAuthority({ kind, value }: RenderedObject): boolean {
  return isIssuer(kind) || (kind === 'Certificate' && recordOf(value.spec).isCA === true);
}

function isIssuer(kind: string): boolean {
  return kind === 'Issuer' || kind === 'ClusterIssuer';
}

/** The graph of some objects. An object of two revisions may be in it twice: then both of its references count. */
export function authorityGraph(objects: readonly RenderedObject[]): AuthorityGraph {
  const authorities = objects.filter(isAuthority);
  const below = (object: RenderedObject): RenderedObject[] =>
    isIssuer(object.kind)
      ? authorities.filter((other) => !isIssuer(other.kind) && issuerOf(other) === idOf(object))
      : authorities.filter((other) => isIssuer(other.kind) && signsWith(other, object));
  return {
    issuersUnder: (object) => {
      const found = new Set<string>();
      const seen = new Set<RenderedObject>();
      const visit = (current: RenderedObject) => {
        if (seen.has(current)) return;
        seen.add(current);
        if (isIssuer(current.kind)) found.add(idOf(current));
        below(current).forEach(visit);
      };
      visit(object);
      return found;
    },
    usersOf: (issuers) => usersOf(objects, issuers),
  };
}

/** What an issuer is called by those who ask it for certificates. */
export function idOf({ kind, namespace, name }: RenderedObject): string {
  return issuerId(kind, namespace, name);
}

/** The issuers that an object asks for certificates: a Pgpool by its TLS, or a Certificate. */
export function issuersAskedBy(object: RenderedObject): string[] {
  if (object.kind === 'Pgpool') return issuersOfPool(object);
  return object.kind === 'Certificate' ? [issuerOf(object)] : [];
}

function issuerOf({ namespace, value }: RenderedObject): string {
  const { kind, name } = recordOf(recordOf(value.spec).issuerRef);
  return issuerId(textOf(kind), namespace, textOf(name));
}

/** Whether an issuer's Secret is the one of a CA. That of a ClusterIssuer is where its CA is rendered beside it. */
function signsWith(issuer: RenderedObject, authority: RenderedObject): boolean {
  const secret = recordOf(recordOf(issuer.value.spec).ca).secretName;
  if (secret === undefined || secret !== recordOf(authority.value.spec).secretName) return false;
  return issuer.kind === 'ClusterIssuer' ? issuer.file === authority.file : issuer.namespace === authority.namespace;
}

function usersOf(objects: readonly RenderedObject[], issuers: ReadonlySet<string>): AuthorityUsers {
  const pools = new Set<string>();
  const certificates = new Set<string>();
  for (const object of objects) {
    if (object.kind === 'Pgpool' && issuersOfPool(object).some((issuer) => issuers.has(issuer))) {
      pools.add(`${object.namespace}/${object.name}`);
    }
    if (object.kind === 'Certificate' && !isAuthority(object) && issuers.has(issuerOf(object))) {
      certificates.add(`${object.namespace}/${object.name}`);
    }
  }
  const roots = objects.filter(({ file }) => stageOf(file).stage === 'trust' && pools.has(poolOfPath(file) ?? ''));
  const namespaces = new Set(roots.flatMap(clientNamespaces));
  return { pools: [...pools].sort(), certificates: [...certificates].sort(), namespaces: [...namespaces].sort() };
}

function issuersOfPool({ namespace, value }: RenderedObject): string[] {
  const tls = recordOf(recordOf(value.spec).tls);
  const certificates = Array.isArray(tls.certificates) ? tls.certificates : [];
  return [tls, ...certificates]
    .map((holder) => recordOf(recordOf(holder).issuerRef))
    .filter(({ name }) => name !== undefined)
    .map(({ kind, name }) => issuerId(textOf(kind), namespace, textOf(name)));
}

/** The namespaces that a ConfigMap of roots is in, or that a Bundle writes one to. */
export function clientNamespaces({ kind, namespace, value }: RenderedObject): string[] {
  if (kind !== 'Bundle') return [namespace];
  const selector = recordOf(recordOf(recordOf(value.spec).target).namespaceSelector);
  const expressions = Array.isArray(selector.matchExpressions) ? selector.matchExpressions : [];
  return expressions.flatMap((expression) => {
    const { values } = recordOf(expression);
    return Array.isArray(values) ? values.map(String) : [];
  });
}
