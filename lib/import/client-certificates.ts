import { isDeepStrictEqual } from 'node:util';
import type { CertificateSpec } from '../cluster/resources';
import { recordedDuration } from '../model/duration';
import { CLIENT_USAGES, type ClientCertificateIntent, type PoolIntent, poolKey } from '../model/intent';
import { canonicalGoDuration } from '../model/kubedb/go-duration';
import { kubedbCertificateNames } from '../model/names';
import { CERT_MANAGER_GROUP, type ResolvedIssuerRef, resolveTls } from '../model/tls';
import type { KnownFleet } from './known-fleet';
import type { LiveObject } from './live-objects';
import { shortDuration } from './short-duration';

/**
 * Certificates of people's own for clients of pools. One is taken only when nobody else applies it, main.ts can declare it, and what
 * would be rendered for it is what is live, field by field: else the first sync would change, and issue anew, what nobody has asked
 * for.
 */
export class ClientCertificates {
  /** What was taken, and what was left and why. */
  readonly notes: string[] = [];
  private readonly owners = new Map<LiveObject, PoolIntent>();

  /**
   * @param fleet that they come to.
   */
  constructor(
    private readonly objects: readonly LiveObject[],
    private readonly fleet: KnownFleet,
  ) {}

  /**
   * The intent with the certificates that the issuer of the pool signs. A Certificate belongs to one pool: the first of those that
   * share the issuer.
   */
  addTo(pool: PoolIntent, pgpool: LiveObject): PoolIntent {
    if (pool.tls === undefined) return pool;
    const { issuerRef } = resolveTls(pool.tls);
    const taken: ClientCertificateIntent[] = [];
    for (const object of this.objects) {
      if (!isClientCertificate(object, pool) || !hasIssuer(object, issuerRef)) continue;
      const about = `${poolKey(pool)}: Certificate ${object.metadata.name}`;
      const intent = intentOf(object);
      const reason =
        this.ownerReason(object, pgpool) ??
        differenceReason(object, intent, issuerRef) ??
        this.declarationReason(pool, [...taken, intent]);
      this.notes.push(reason === undefined ? `${about} is taken` : `${about} is left: ${reason}`);
      if (reason !== undefined) continue;
      this.owners.set(object, pool);
      taken.push(intent);
    }
    return taken.length === 0 ? pool : { ...pool, clientCertificates: taken };
  }

  /** Whose the Certificate is already. */
  private ownerReason(object: LiveObject, pgpool: LiveObject): string | undefined {
    const pool = this.owners.get(object);
    if (pool !== undefined) return `${poolKey(pool)} has the same issuer, and it is taken there`;
    const applier = applierOf(object);
    return applier === undefined || applier === applierOf(pgpool) ? undefined : `it belongs to ${applier}`;
  }

  /** Why main.ts cannot declare the last of the certificates. */
  private declarationReason(pool: PoolIntent, clientCertificates: readonly ClientCertificateIntent[]) {
    const at = `pools ${poolKey(pool)}: clientCertificates[${clientCertificates.length - 1}].`;
    const found = this.fleet.refuse({ ...pool, clientCertificates }).find(({ path }) => path?.startsWith(at));
    return found && `${found.path?.slice(at.length)}: ${found.message}`;
  }
}

/** Who applies an object, or makes it. @returns undefined where it does not say */
function applierOf({ metadata }: LiveObject): string | undefined {
  const [owner] = metadata.ownerReferences ?? [];
  if (owner !== undefined) return `${owner.kind} ${owner.name}`;
  const application = metadata.annotations?.['argocd.argoproj.io/tracking-id']?.split(':')[0];
  if (application !== undefined) return `Application ${application}`;
  const release = metadata.annotations?.['meta.helm.sh/release-name'];
  return release === undefined ? undefined : `the release ${release} of Helm`;
}

function specOf({ spec }: LiveObject): CertificateSpec {
  return spec as unknown as CertificateSpec;
}

function isClientCertificate(object: LiveObject, pool: PoolIntent): boolean {
  const { apiVersion, kind, metadata, spec } = object;
  if (kind !== 'Certificate' || !apiVersion.startsWith(`${CERT_MANAGER_GROUP}/`) || spec === undefined) return false;
  if ((metadata.namespace ?? 'default') !== pool.namespace) return false;
  if (kubedbCertificateNames(pool.name).includes(metadata.name)) return false;
  if (metadata.labels?.['app.kubernetes.io/managed-by'] === 'kubedb.com') return false;
  const { commonName, isCA, usages } = specOf(object);
  return isCA !== true && commonName !== undefined && usages?.includes('client auth') === true;
}

function hasIssuer(object: LiveObject, { apiGroup, kind, name }: ResolvedIssuerRef): boolean {
  const live = specOf(object).issuerRef;
  const wanted = { group: apiGroup, kind, name };
  return isDeepStrictEqual(
    { group: live?.group ?? CERT_MANAGER_GROUP, kind: live?.kind ?? 'Issuer', name: live?.name },
    wanted,
  );
}

function intentOf(object: LiveObject): ClientCertificateIntent {
  const { commonName = '', secretName, duration, renewBefore } = specOf(object);
  const { name } = object.metadata;
  return {
    name,
    user: commonName,
    ...(secretName === name ? {} : { secretName }),
    ...(duration === undefined ? {} : { duration: shortDuration(duration) }),
    ...(renewBefore === undefined ? {} : { renewBefore: shortDuration(renewBefore) }),
  };
}

/** Which fields of a Certificate would be rendered otherwise than they are live. */
function differenceReason(
  object: LiveObject,
  intent: ClientCertificateIntent,
  issuer: ResolvedIssuerRef,
): string | undefined {
  const live: Readonly<Record<string, unknown>> = { ...object.spec };
  const rendered: Readonly<Record<string, unknown>> = {
    secretName: intent.secretName ?? intent.name,
    issuerRef: { group: issuer.apiGroup, kind: issuer.kind, name: issuer.name },
    commonName: intent.user,
    ...(intent.duration === undefined ? {} : { duration: recordedDuration(intent.duration) }),
    ...(intent.renewBefore === undefined ? {} : { renewBefore: recordedDuration(intent.renewBefore) }),
    privateKey: { rotationPolicy: 'Always' },
    usages: [...CLIENT_USAGES],
  };
  const fields = new Set([...Object.keys(live), ...Object.keys(rendered)]);
  const differing = [...fields].filter((field) => !isDeepStrictEqual(fieldOf(live, field), fieldOf(rendered, field)));
  return differing.length === 0 ? undefined : `${differing.sort().join(', ')} of it would be rendered otherwise`;
}

/** A field of its own, not of what every object has. Durations have several spellings. */
function fieldOf(object: Readonly<Record<string, unknown>>, field: string): unknown {
  const value = Object.hasOwn(object, field) ? object[field] : undefined;
  return canonicalGoDuration(value) ?? JSON.parse(JSON.stringify(value ?? null));
}
