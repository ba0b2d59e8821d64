import type { Condition, KubeObject } from '../cluster/objects';
import type { CertificateState, ClientAuthMode, IssuerRef, SslMode } from '../model/tls';

/** `spec.tls` of a Pgpool and of an operation, as far as the operator reads it. Nothing in it need be there. */
export interface LiveTls {
  readonly issuerRef?: IssuerRef;
  readonly certificates?: readonly (Omit<CertificateState, 'issuerRef'> & { readonly issuerRef?: IssuerRef })[];
}

/** What decides about a pool's TLS, wherever it is written. */
export interface TlsSettings {
  readonly sslMode?: SslMode;
  readonly clientAuthMode?: ClientAuthMode;
  readonly tls?: LiveTls;
}

/** A change of one container, matched by its name. */
export interface ContainerTemplate {
  readonly name: string;
  readonly resources?: object;
  readonly env?: readonly object[];
  readonly securityContext?: object;
}

/** `spec.podTemplate` of a Pgpool, as far as the operator carries it out. */
export interface PodTemplate {
  readonly metadata?: Labelled;
  readonly controller?: Labelled;
  readonly spec?: { readonly containers?: readonly ContainerTemplate[] } & Readonly<Record<string, unknown>>;
}

/** Labels and annotations of a template. */
export interface Labelled {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** `spec.serviceTemplates[]` of a Pgpool. */
export interface ServiceTemplate {
  readonly alias: string;
  readonly metadata?: Labelled;
  readonly spec?: Readonly<Record<string, unknown>>;
}

/** `spec` of a Pgpool, as far as the operator carries it out. */
export interface PgpoolSpec extends TlsSettings {
  readonly version: string;
  readonly replicas?: number;
  readonly postgresRef?: { readonly name: string; readonly namespace?: string };
  readonly deletionPolicy?: string;
  readonly authSecret?: { readonly name?: string; readonly externallyManaged?: boolean };
  readonly configuration?: { readonly inline?: Readonly<Record<string, string>>; readonly secretName?: string };
  readonly podTemplate?: PodTemplate;
  readonly serviceTemplates?: readonly ServiceTemplate[];
}

/** Status of a Pgpool and of an operation. */
export interface PhaseStatus {
  readonly phase?: string;
  readonly conditions?: readonly Condition[];
  readonly observedGeneration?: number;
}

/** A Pgpool, as the operator reads it. */
export type Pgpool = KubeObject<PgpoolSpec, PhaseStatus>;

/** `spec` of a PgpoolOpsRequest, as far as the operator carries it out. */
export interface OperationSpec {
  readonly type?: string;
  readonly databaseRef?: { readonly name?: string };
  readonly tls?: TlsSettings & LiveTls & { readonly rotateCertificates?: boolean; readonly remove?: boolean };
  readonly apply?: string;
  readonly timeout?: string;
  readonly maxRetries?: number;
}

/** A PgpoolOpsRequest, as the operator reads it. */
export type Operation = KubeObject<OperationSpec, PhaseStatus>;

/** A PgpoolVersion: which image, and as which user it runs. */
export type PgpoolVersion = KubeObject<{
  readonly version: string;
  readonly pgpool: { readonly image: string };
  readonly securityContext?: { readonly runAsUser?: number };
}>;

/** An AppBinding: where the PostgreSQL is, and with which credentials. */
export type AppBinding = KubeObject<{
  readonly clientConfig: {
    readonly service?: { readonly name: string; readonly namespace?: string; readonly port: number };
    readonly url?: string;
    readonly caBundle?: string;
  };
  readonly secret?: { readonly name: string };
  readonly tlsSecret?: { readonly name: string };
}>;

/** A Secret; values are base64. */
export interface Secret extends KubeObject {
  readonly type?: string;
  readonly data?: Readonly<Record<string, string>>;
}

/** `spec.issuerRef` of a Certificate: what KubeDB calls apiGroup is called group here. */
export interface CertificateIssuerRef {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
}

/** A cert-manager Certificate, as far as the operator reads it. */
export type Certificate = KubeObject<
  { readonly secretName: string; readonly issuerRef: CertificateIssuerRef } & Readonly<Record<string, unknown>>,
  { readonly revision?: number; readonly conditions?: readonly Condition[] }
>;

/** A StatefulSet, as far as the operator reads it. */
export type StatefulSet = KubeObject<
  {
    readonly replicas?: number;
    readonly template: {
      readonly metadata?: Labelled;
      readonly spec: { readonly containers: readonly { readonly name: string; readonly image: string }[] };
    };
  } & Readonly<Record<string, unknown>>,
  { readonly observedGeneration?: number; readonly readyReplicas?: number; readonly updateRevision?: string }
>;

/** A Pod of a pool. */
export type Pod = KubeObject<unknown, { readonly phase?: string; readonly conditions?: readonly Condition[] }>;
