import type { CertificateSpec } from '../cluster/resources';
import { CERT_MANAGER_GROUP, type IssuerRef } from '../model/tls';
import type { LiveObject } from './live-objects';

/** A chain longer than this is a circle. */
const LONGEST_CHAIN = 8;

/**
 * The root that an issuer's certificates lead to: `demo/pgpool-ca`, the namespace and name of the CA Certificate that signs
 * itself.
 *
 * @param namespace where a namespaced issuer lives.
 * @returns undefined when the objects do not lead to one: then only people know its name.
 */
export function rootName(ref: IssuerRef, namespace: string, objects: readonly LiveObject[]): string | undefined {
  let current: IssuerRef = ref;
  let place = namespace;
  let root: string | undefined;
  for (let i = 0; i < LONGEST_CHAIN; i++) {
    const spec = findIssuer(current, place, objects)?.spec as { ca?: { secretName: string }; selfSigned?: object };
    if (spec?.selfSigned !== undefined) return root;
    const secret = spec?.ca?.secretName;
    const scope = current.kind === 'ClusterIssuer' ? undefined : place;
    const authorities = secret === undefined ? [] : findAuthorities(secret, scope, objects);
    const [authority] = authorities;
    const next = (authority?.spec as CertificateSpec | undefined)?.issuerRef;
    // Two CAs that write one Secret: which of them signs is not known.
    if (authority === undefined || authorities.length > 1 || next === undefined) return undefined;
    place = authority.metadata.namespace ?? 'default';
    root = `${place}/${authority.metadata.name}`;
    current = next;
  }
  return undefined;
}

function findIssuer({ kind = 'Issuer', name }: IssuerRef, namespace: string, objects: readonly LiveObject[]) {
  return objects.find(
    ({ apiVersion, kind: found, metadata }) =>
      apiVersion.startsWith(`${CERT_MANAGER_GROUP}/`) &&
      found === kind &&
      metadata.name === name &&
      (kind === 'ClusterIssuer' || (metadata.namespace ?? 'default') === namespace),
  );
}

function findAuthorities(secret: string, namespace: string | undefined, objects: readonly LiveObject[]) {
  return objects.filter(({ apiVersion, kind, metadata, spec }) => {
    if (kind !== 'Certificate' || !apiVersion.startsWith(`${CERT_MANAGER_GROUP}/`)) return false;
    const { isCA, secretName } = (spec ?? {}) as Partial<CertificateSpec>;
    const here = namespace === undefined || (metadata.namespace ?? 'default') === namespace;
    return isCA === true && secretName === secret && here;
  });
}
