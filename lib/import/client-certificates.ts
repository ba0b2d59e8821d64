import { isDeepStrictEqual } from 'node:util';
import type { CertificateSpec } from '../cluster/resources';
import { recordedDuration } from '../model/duration';
import { CLIENT_USAGES, type ClientCertificateIntent, poolKey } from '../model/intent';
import { canonicalGoDuration } from '../model/kubedb/go-duration';
import { kubedbCertificateNames } from '../model/names';
import { CERT_MANAGER_GROUP, type ResolvedIssuerRef, resolveTls, type TlsIntent } from '../model/tls';
import type { LiveObject } from './live-objects';
import { shortDuration } from './short-duration';

interface Pool {
  readonly namespace: string;
  readonly name: string;
}

/**
 * Certificates of people's own for clients of pools. One is taken only when what would be rendered for it is what is live,
 * field by field: else the first sync would change, and issue anew, what nobody has asked for.
 */
export class ClientCertificates {
  /** What was taken, and what was left and why. */
  readonly notes: string[] = [];
  private readonly owners = new Map<LiveObject, Pool>();

  constructor(private readonly objects: readonly LiveObject[]) {}

  /** Those that the issuer of a pool signs. A Certificate belongs to one pool: the first of those that share the issuer. */
  take(pool: Pool, tls: TlsIntent): ClientCertificateIntent[] {
    const { issuerRef } = resolveTls(tls);
    return this.objects
      .filter((object) => isClientCertificate(object, pool) && hasIssuer(object, issuerRef))
      .flatMap((object) => {
        const about = `${poolKey(pool)}: Certificate ${object.metadata.name}`;
        const owner = this.owners.get(object);
        const intent = intentOf(object);
        const differing = differingFields(object, intent, issuerRef);
        if (owner !== undefined) {
          this.notes.push(`${about} is left: ${poolKey(owner)} has the same issuer, and it is taken there`);
        } else if (differing.length > 0) {
          this.notes.push(`${about} is left: ${differing.join(', ')} of it would be rendered otherwise`);
        } else {
          this.owners.set(object, pool);
          this.notes.push(`${about} is taken`);
          return [intent];
        }
        return [];
      });
  }
}

function specOf({ spec }: LiveObject): CertificateSpec {
  return spec as unknown as CertificateSpec;
}

function isClientCertificate(object: LiveObject, pool: Pool): boolean {
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

/** Fields of a Certificate that would be rendered otherwise than they are live. */
function differingFields(object: LiveObject, intent: ClientCertificateIntent, issuer: ResolvedIssuerRef): string[] {
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
  return [...fields].sort().filter((field) => !isDeepStrictEqual(fieldOf(live, field), fieldOf(rendered, field)));
}

/** A field of its own, not of what every object has. Durations have several spellings. */
function fieldOf(object: Readonly<Record<string, unknown>>, field: string): unknown {
  const value = Object.hasOwn(object, field) ? object[field] : undefined;
  return canonicalGoDuration(value) ?? JSON.parse(JSON.stringify(value ?? null));
}
