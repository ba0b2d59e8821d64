import type { DeletionPolicy } from '../model/intent';
import type {
  CertificateIntent,
  CertificateSubject,
  ClientAuthMode,
  IssuerRef,
  ResolvedIssuerRef,
  SslMode,
} from '../model/tls';
import type { Kind } from './kinds';
import type { Condition, KubeObject } from './objects';

/**
 * The objects of a cluster with the fields that any part of this project reads, one type for each kind. A field is optional
 * unless its CRD requires it, because defaults are written by webhooks that a cluster may lack.
 */
export interface Resources {
  readonly Pgpool: Pgpool;
  readonly PgpoolOpsRequest: Operation;
  readonly PgpoolVersion: PgpoolVersion;
  readonly AppBinding: AppBinding;
  readonly Certificate: Certificate;
  readonly CertificateRequest: CertificateRequest;
  readonly Application: Application;
  readonly Pod: Pod;
  readonly Secret: Secret;
  readonly StatefulSet: StatefulSet;
  readonly Job: Job;
  readonly Lease: Lease;
}

/** The type of a kind's objects: typed for those of {@link Resources}, a plain object for the others. */
export type ResourceOf<K extends Kind> = K extends keyof Resources ? Resources[K] : KubeObject;

/** A status with conditions, and a phase where the kind has one. */
export interface PhaseStatus {
  readonly phase?: string;
  readonly conditions?: readonly Condition[];
  readonly observedGeneration?: number;
}

/** `spec.tls` of a Pgpool, and a part of it in an operation. */
export interface LiveTls {
  readonly issuerRef?: IssuerRef;
  readonly certificates?: readonly CertificateIntent[];
}

/** The fields that decide a pool's TLS: of a Pgpool in `spec`, of an operation in `spec.tls`. */
export interface TlsSettings {
  readonly sslMode?: SslMode;
  readonly clientAuthMode?: ClientAuthMode;
  readonly tls?: LiveTls;
}

/** Labels and annotations of a template. */
export interface Labelled {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** `spec.podTemplate.spec.containers[]` of a Pgpool: what a pod's container of that name gets. */
export interface ContainerTemplate {
  readonly name: string;
  readonly resources?: LiveResources;
  readonly env?: readonly object[];
  readonly securityContext?: object;
}

/** `spec.podTemplate` of a Pgpool. */
export interface PodTemplate {
  readonly metadata?: Labelled;
  readonly controller?: Labelled;
  readonly spec?: { readonly containers?: readonly ContainerTemplate[] } & Readonly<Record<string, unknown>>;
}

/** `spec.serviceTemplates[]` of a Pgpool. */
export interface ServiceTemplate {
  readonly alias: string;
  readonly metadata?: Labelled;
  readonly spec?: Readonly<Record<string, unknown>>;
}

/** A PostgreSQL server behind a pool, beside the one of `postgresRef`: it has one of both names. */
export interface BackendServer {
  readonly hostName?: string;
  readonly groupName?: string;
  readonly port?: number;
  readonly weight?: number;
  readonly flag?: string;
}

/** `spec.configuration` of a Pgpool: what of its files differs from the defaults. `inline` counts for more than the Secret. */
export interface PoolConfiguration {
  readonly secretName?: string;
  /** Text of files by name, `pgpool.conf`. */
  readonly inline?: Readonly<Record<string, string>>;
  readonly backends?: readonly BackendServer[];
}

/** `spec.configuration` of a PgpoolOpsRequest. */
export interface ConfigurationRequest {
  /** Whether what the pool has is discarded first. */
  readonly removeCustomConfig?: boolean;
  readonly configSecret?: { readonly name?: string };
  /** Text of files by name, merged into what the pool has. */
  readonly applyConfig?: Readonly<Record<string, string>>;
  readonly backend?: { readonly delete?: readonly string[]; readonly sync?: readonly BackendServer[] };
  /** Whether pods restart; `auto`: where a setting needs it. */
  readonly restart?: 'auto' | 'true' | 'false';
}

/** `spec.authSecret` of a Pgpool: which Secret holds the administrator's credentials. */
export interface AuthSecret {
  readonly apiGroup?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly externallyManaged?: boolean;
  /** Since when these credentials are in use. */
  readonly activeFrom?: string;
}

/** `spec` of a Pgpool. */
export interface PgpoolSpec extends TlsSettings {
  readonly version?: string;
  readonly replicas?: number;
  readonly postgresRef?: { readonly name: string; readonly namespace?: string };
  readonly deletionPolicy?: DeletionPolicy;
  readonly authSecret?: AuthSecret;
  readonly configuration?: PoolConfiguration;
  readonly podTemplate?: PodTemplate;
  readonly serviceTemplates?: readonly ServiceTemplate[];
}

/** A KubeDB Pgpool: one pool. */
export type Pgpool = KubeObject<PgpoolSpec, PhaseStatus>;

/** `spec` of a PgpoolOpsRequest. */
export interface OperationSpec {
  readonly type?: string;
  readonly databaseRef?: { readonly name?: string };
  readonly updateVersion?: { readonly targetVersion?: string };
  readonly horizontalScaling?: { readonly node?: number };
  readonly configuration?: ConfigurationRequest;
  readonly authentication?: { readonly secretRef?: { readonly kind?: string; readonly name?: string } };
  readonly verticalScaling?: { readonly node?: { readonly resources?: LiveResources }; readonly mode?: string };
  readonly tls?: TlsSettings & LiveTls & { readonly rotateCertificates?: boolean; readonly remove?: boolean };
  readonly apply?: string;
  readonly timeout?: string;
  readonly maxRetries?: number;
}

/** A KubeDB PgpoolOpsRequest: an operation. */
export type Operation = KubeObject<OperationSpec, PhaseStatus>;

/** A KubeDB PgpoolVersion: an image, and the user that it runs as. */
export type PgpoolVersion = KubeObject<{
  readonly version?: string;
  readonly pgpool?: { readonly image?: string };
  readonly securityContext?: { readonly runAsUser?: number };
  /** Which versions may follow, as ranges of semantic versions. */
  readonly updateConstraints?: { readonly allowlist?: readonly string[]; readonly denylist?: readonly string[] };
}>;

/** An AppBinding: the address and the credentials of a PostgreSQL. */
export type AppBinding = KubeObject<{
  readonly clientConfig?: {
    readonly service?: {
      readonly name: string;
      readonly namespace?: string;
      readonly port: number;
      /** Parameters of a connection, `sslmode=verify-ca`. */
      readonly query?: string;
    };
    readonly url?: string;
    readonly caBundle?: string;
  };
  readonly secret?: { readonly name: string };
  readonly tlsSecret?: { readonly name: string };
}>;

/** `spec.issuerRef` of a Certificate; KubeDB's apiGroup is called group here. */
export interface CertificateIssuerRef {
  readonly group?: string;
  readonly kind?: ResolvedIssuerRef['kind'];
  readonly name: string;
}

/** `spec` of a Certificate. */
export interface CertificateSpec {
  readonly secretName: string;
  readonly issuerRef: CertificateIssuerRef;
  readonly isCA?: boolean;
  readonly commonName?: string;
  readonly subject?: CertificateSubject;
  readonly dnsNames?: readonly string[];
  readonly ipAddresses?: readonly string[];
  readonly uris?: readonly string[];
  readonly emailAddresses?: readonly string[];
  readonly usages?: readonly string[];
  readonly duration?: string;
  readonly renewBefore?: string;
  readonly privateKey?: { readonly encoding?: 'PKCS1' | 'PKCS8'; readonly rotationPolicy?: 'Always' | 'Never' };
  readonly secretTemplate?: Labelled;
}

/** Status of a Certificate. Times as Kubernetes writes them; all but `conditions` are missing until it was issued once. */
export interface CertificateStatus {
  readonly conditions?: readonly Condition[];
  /** How many times it was issued. */
  readonly revision?: number;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly renewalTime?: string;
}

/** A cert-manager Certificate. */
export type Certificate = KubeObject<CertificateSpec, CertificateStatus>;

/** A cert-manager CertificateRequest; `status.certificate` is the signed chain, PEM in base64. */
export type CertificateRequest = KubeObject<
  unknown,
  { readonly conditions?: readonly Condition[]; readonly certificate?: string }
>;

/** A commit, as Argo CD writes it for an Application of one source, or of several. */
export interface AppliedRevision {
  readonly revision?: string;
  readonly revisions?: readonly string[];
}

/** Status of an Argo CD Application. */
export interface ApplicationStatus {
  /** Result of the last comparison of cluster and git. */
  readonly sync?: AppliedRevision & { readonly status?: string };
  readonly health?: { readonly status?: string };
  readonly operationState?: {
    readonly phase?: string;
    readonly message?: string;
    readonly operation?: { readonly sync?: { readonly resources?: readonly unknown[] } };
    readonly syncResult?: AppliedRevision;
  };
  /** Full syncs that succeeded, the newest last. */
  readonly history?: readonly (AppliedRevision & { readonly deployedAt?: string })[];
}

/** An Argo CD Application. */
export interface Application extends KubeObject<unknown, ApplicationStatus> {
  /** A sync that was requested and has not begun. */
  readonly operation?: unknown;
}

/** Processor and memory of a container. */
export interface LiveResources {
  readonly requests?: Readonly<Record<string, string>>;
  readonly limits?: Readonly<Record<string, string>>;
}

/** A Pod. */
export type Pod = KubeObject<
  {
    readonly containers?: readonly {
      readonly name: string;
      readonly image?: string;
      readonly resources?: LiveResources;
    }[];
  },
  {
    readonly containerStatuses?: readonly {
      readonly name: string;
      readonly imageID?: string;
      /** What the node has given the container. @default - its kubelet does not say */
      readonly resources?: LiveResources;
    }[];
    readonly phase?: string;
    readonly podIP?: string;
    readonly startTime?: string;
    readonly conditions?: readonly Condition[];
  }
>;

/** A Secret; values are base64. */
export interface Secret extends KubeObject {
  readonly type?: string;
  readonly data?: Readonly<Record<string, string>>;
}

/** A StatefulSet. */
export type StatefulSet = KubeObject<
  {
    readonly replicas?: number;
    readonly template: {
      readonly metadata?: Labelled;
      readonly spec: {
        readonly containers: readonly {
          readonly name: string;
          readonly image: string;
          readonly resources?: LiveResources;
        }[];
      };
    };
  } & Readonly<Record<string, unknown>>,
  { readonly observedGeneration?: number; readonly readyReplicas?: number; readonly updateRevision?: string }
>;

/** A Job. */
export type Job = KubeObject<
  unknown,
  { readonly active?: number; readonly startTime?: string; readonly conditions?: readonly Condition[] }
>;

/** A Lease, by which one of several processes becomes the leader. */
export type Lease = KubeObject<{
  readonly holderIdentity?: string;
  readonly leaseDurationSeconds?: number;
  readonly acquireTime?: string;
  readonly renewTime?: string;
  readonly leaseTransitions?: number;
}>;
