import { recordOf, textOf } from '../../json';
import { type IssuerKind, issuerText, resolveIssuerRef, type TlsState } from '../../model/tls';
import { stageOf } from '../../rollout/stages';
import type { RenderedObject } from '../objects';
import type { PoolComparison, PoolRevision } from '../revision';

/** A rendered Certificate of an application. */
export interface ClientCertificate {
  readonly name: string;
  readonly secret: string;
  /** The PostgreSQL user. */
  readonly user: string;
  /** `Issuer orders-ca`. */
  readonly issuer: string;
  /** Whether the pool's own issuer signs it, so that it moves along. */
  readonly follows: boolean;
}

/** Certificates of applications, as a revision renders them. */
export function clientCertificates(revision: PoolRevision, tls: TlsState | undefined): ClientCertificate[] {
  return revision.objects.filter(isClient).map(({ name, value }) => {
    const spec = recordOf(value.spec);
    const issuer = issuerOf(spec);
    return {
      name,
      secret: textOf(spec.secretName),
      user: textOf(spec.commonName),
      issuer,
      follows: tls !== undefined && issuer === issuerText(tls.issuerRef),
    };
  });
}

function isClient({ kind, value }: RenderedObject): boolean {
  return kind === 'Certificate' && recordOf(value.spec).isCA !== true;
}

/** Who signs a rendered Certificate, by its `spec`: `Issuer orders-ca`. */
export function issuerOf(spec: Record<string, unknown>): string {
  const { name, kind } = recordOf(spec.issuerRef);
  return issuerText(resolveIssuerRef({ name: textOf(name), kind: textOf(kind ?? 'Issuer') as IssuerKind }));
}

/** Whether a sync makes cert-manager sign a certificate by another issuer. */
export function isReissued({ before }: PoolComparison, client: ClientCertificate): boolean {
  const old = before?.objects.find((object) => isClient(object) && object.name === client.name);
  return old !== undefined && issuerOf(recordOf(old.value.spec)) !== client.issuer;
}

/** Objects of the stage issuer that a sync changes such that they may sign with another CA: `Certificate orders-ca`. */
export function reissuedAuthorities({ objects }: PoolComparison): string[] {
  return objects
    .filter(({ kind, action, fields, file }) => {
      if (stageOf(file).stage !== 'issuer') return false;
      const signs = fields.some(({ path }) => path.startsWith('spec.') && !path.startsWith('spec.renewBefore'));
      return action === 'update' && signs && (kind === 'Issuer' || isAuthority(kind, fields));
    })
    .map(({ kind, name }) => `${kind} ${name}`);
}

/** Fields that only a change of which makes cert-manager issue a CA anew. */
const ISSUING = [
  'spec.commonName',
  'spec.duration',
  'spec.issuerRef',
  'spec.subject',
  'spec.privateKey',
  'spec.secretName',
];

function isAuthority(kind: string, fields: readonly { path: string }[]): boolean {
  return kind === 'Certificate' && fields.some(({ path }) => ISSUING.some((field) => path.startsWith(field)));
}
