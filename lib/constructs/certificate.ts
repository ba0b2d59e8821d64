import { type ApiObject, Duration } from 'cdk8s';
import type { Construct } from 'constructs';
import { Certificate as L1Certificate } from '../../imports/cert-manager.io';
import { GitopsError } from '../errors';
import type { CertificateSubject } from '../model/tls';
import { ApiConstruct, type ApiConstructProps } from './api-construct';
import { goDuration } from './go-duration';
import type { IIssuer } from './issuer';

/** What a certificate may be used for, as cert-manager writes it. */
export type CertificateUsage =
  | 'server auth'
  | 'client auth'
  | 'digital signature'
  | 'key encipherment'
  | 'cert sign'
  | 'crl sign';

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
   * @throws GitopsError when renewBefore is not shorter than the duration.
   */
  constructor(scope: Construct, id: string, props: CertificateProps) {
    super(scope, id);
    this.secretName = props.secretName;
    this.isCa = props.isCa ?? false;
    const { renewBefore, duration = Duration.days(90) } = props;
    if (renewBefore !== undefined && seconds(renewBefore) >= seconds(duration)) {
      const message = `found ${renewBefore.toHumanString()}, allowed: less than the duration, ${duration.toHumanString()}`;
      throw GitopsError.of({ code: 'intent-invalid', file: this.node.path, path: 'renewBefore', message });
    }
    this.apiObject = this.makeResource(L1Certificate.GVK, props, { spec: this.toSpec(props) });
  }

  private toSpec(props: CertificateProps): Record<string, unknown> {
    const { apiGroup, kind, name } = props.issuer.issuerRef;
    return {
      secretName: this.secretName,
      issuerRef: { group: apiGroup, kind, name },
      ...(props.commonName === undefined ? {} : { commonName: props.commonName }),
      ...(props.subject === undefined ? {} : { subject: { ...props.subject } }),
      ...(props.dnsNames === undefined ? {} : { dnsNames: [...props.dnsNames] }),
      ...(props.duration === undefined ? {} : { duration: goDuration(props.duration) }),
      ...(props.renewBefore === undefined ? {} : { renewBefore: goDuration(props.renewBefore) }),
      ...(this.isCa ? { isCA: true } : {}),
      // cert-manager's default would give a CA a new key at each renewal, and break all that it has signed.
      privateKey: { rotationPolicy: this.isCa ? 'Never' : 'Always' },
      ...(props.usages === undefined ? {} : { usages: [...props.usages] }),
    };
  }
}

function seconds(duration: Duration): number {
  return duration.toSeconds({ integral: false });
}
