import { type ApiObject, Duration } from 'cdk8s';
import type { Construct } from 'constructs';
import { GitopsError } from '../errors';
import type { CertificateSubject } from '../model/tls';
import { CERTIFICATE_USAGES, type CertificateUsage, certificateObject } from '../objects/certificate';
import { ApiConstruct, type ApiConstructProps, addResource } from './api-construct';
import {
  API_PROPS,
  checkProps,
  DURATION,
  FIELDS,
  FLAG,
  ISSUER,
  listOf,
  oneOf,
  optional,
  type PropChecks,
  RENDERED_TEXT,
  TEXT,
} from './check-props';
import type { IIssuer } from './issuer';

export type { CertificateUsage };

/** Properties of {@link Certificate}. */
export interface CertificateProps extends ApiConstructProps {
  /** Secret that cert-manager writes. @see `spec.secretName` */
  readonly secretName: string;
  /** Who signs it. @see `spec.issuerRef` */
  readonly issuer: IIssuer;
  /** For a client certificate of Pgpool-II, the PostgreSQL user. @default - none @see `spec.commonName` */
  readonly commonName?: string;
  /** @default - none @see `spec.subject` */
  readonly subject?: CertificateSubject;
  /** @default - none @see `spec.dnsNames` */
  readonly dnsNames?: readonly string[];
  /** @default - 2160h (90 days), cert-manager's @see `spec.duration` */
  readonly duration?: Duration;
  /** @default - a third of its life, cert-manager's @see `spec.renewBefore` */
  readonly renewBefore?: Duration;
  /** Whether it may sign others. Its key is then never changed behind git's back. @default false @see `spec.isCA` */
  readonly isCa?: boolean;
  /** @default - cert-manager's: digital signature, key encipherment @see `spec.usages` */
  readonly usages?: readonly CertificateUsage[];
}

const PROPS: PropChecks<CertificateProps> = {
  ...API_PROPS,
  secretName: RENDERED_TEXT,
  issuer: ISSUER,
  commonName: optional(RENDERED_TEXT),
  subject: optional(FIELDS),
  dnsNames: optional(listOf(TEXT)),
  duration: optional(DURATION),
  renewBefore: optional(DURATION),
  isCa: optional(FLAG),
  usages: optional(listOf(oneOf(CERTIFICATE_USAGES))),
};

/** A Certificate, owned or foreign. */
export interface ICertificate {
  /** Name of the Certificate. */
  readonly name: string;
}

class ImportedCertificate implements ICertificate {
  constructor(readonly name: string) {}
}

/**
 * A cert-manager Certificate. KubeDB makes those of a pool itself; these are for CAs and for a pool's clients.
 *
 * @see https://cert-manager.io/docs/usage/certificate/
 */
export class Certificate extends ApiConstruct implements ICertificate {
  /** A Certificate that exists in the cluster. */
  static fromName(name: string): ICertificate {
    return new ImportedCertificate(name);
  }

  /** Secret that cert-manager writes. */
  readonly secretName: string;
  /** Whether it may sign others. */
  readonly isCa: boolean;

  protected readonly apiObject: ApiObject;

  /**
   * @throws GitopsError when renewBefore is not shorter than the duration, or a property is missing, unknown or no such
   * thing.
   */
  constructor(scope: Construct, id: string, props: CertificateProps) {
    checkProps(scope, id, props, PROPS);
    super(scope, id);
    this.secretName = props.secretName;
    this.isCa = props.isCa ?? false;
    const { renewBefore, duration = Duration.days(90) } = props;
    if (renewBefore !== undefined && seconds(renewBefore) >= seconds(duration)) {
      const message = `found ${renewBefore.toHumanString()}, allowed: less than the duration, ${duration.toHumanString()}`;
      throw GitopsError.of({ code: 'intent-invalid', file: this.node.path, path: 'renewBefore', message });
    }
    const { metadata, issuer, ...fields } = props;
    const object = certificateObject(metadata, {
      ...fields,
      issuerRef: issuer.issuerRef,
      duration: props.duration === undefined ? undefined : seconds(props.duration),
      renewBefore: renewBefore === undefined ? undefined : seconds(renewBefore),
    });
    this.apiObject = addResource(this, 'Resource', object);
  }
}

function seconds(duration: Duration): number {
  return duration.toSeconds({ integral: false });
}
