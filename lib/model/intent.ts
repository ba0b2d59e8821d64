import type { CohortIntent } from './cohorts';
import type { CatalogueVersion } from './kubedb/versions';
import type { PgpoolFields } from './pgpool-spec';
import type { PkiIntent } from './pki';
import type { PodSettings } from './pod-settings';
import type { PoolResources } from './resources';
import type { IssuerRef, PlainAuthMode, TlsIntent } from './tls';
import type { TrustIntent } from './trust';
import type { ArgoCdVersion } from './versions';

/** A whole number of Pgpool pods, 1 to 9, as KubeDB's webhook demands. */
export const REPLICAS = { min: 1, max: 9, default: 1 } as const;

/** `spec.deletionPolicy` of a Pgpool: what happens to its pods, Secrets and itself when it is deleted. */
export const DELETION_POLICIES = ['Halt', 'Delete', 'WipeOut', 'DoNotTerminate'] as const;
/** One of {@link DELETION_POLICIES}. */
export type DeletionPolicy = (typeof DELETION_POLICIES)[number];

/** The PostgreSQL behind a pool: a KubeDB AppBinding. */
export interface PostgresRef {
  /** Name of the AppBinding. */
  readonly name: string;
  /** Namespace of the AppBinding. @default - the pool's namespace */
  readonly namespace?: string;
  /** Whether PostgreSQL itself serves TLS. KubeDB refuses a pool without TLS before a PostgreSQL with it. @default false */
  readonly tls?: boolean;
  /**
   * Name of the root that PostgreSQL's certificate is under. Needed with `tls`: Pgpool-II has one CA file for PostgreSQL and
   * for clients, the root of the pool's own issuer.
   */
  readonly root?: string;
  /**
   * `max_connections` of PostgreSQL, as far as this pool may take them: then pods and settings of pgpool.conf that may open more are
   * refused. @default - not compared
   */
  readonly maxConnections?: number;
}

/** A CA that cert-manager makes in the pool's namespace: it signs itself, its key never leaves the cluster. */
export interface SelfSignedCaIntent {
  /** Subject of the CA. @default - the issuer's name */
  readonly commonName?: string;
  /** Life of the CA, `3650d` or `87600h`. @default '87600h', ten years */
  readonly duration?: string;
  /**
   * How long before its end the CA is renewed. Every certificate that it signs must live shorter than this, or one
   * could outlive its CA.
   * @default '17520h', two years
   */
  readonly renewBefore?: string;
  /** Secret of the CA. @default - the issuer's name */
  readonly secretName?: string;
}

/** HashiCorp Vault as the signer: `spec.vault` of a cert-manager issuer. */
export interface VaultIntent {
  /** URL of Vault, `https://vault.example.com:8200`. */
  readonly server: string;
  /** Path of the sign endpoint, `pki_int/sign/pgpool`. */
  readonly path: string;
  /** Vault role that the Kubernetes service account logs in as. */
  readonly role: string;
  /** ServiceAccount whose token is exchanged. */
  readonly serviceAccountName: string;
  /** Path of Vault's Kubernetes auth. @default '/v1/auth/kubernetes' */
  readonly mountPath?: string;
}

/** An Issuer that lives and dies with a pool. Exactly one of `selfSignedCa`, `ca`, `vault`. */
export interface IssuerIntent {
  /** Name of the Issuer. */
  readonly name: string;
  /** A CA made by cert-manager, rendered with the issuer. @default - none */
  readonly selfSignedCa?: SelfSignedCaIntent;
  /** A CA whose certificate and key are in a Secret that exists already; it is not rendered. @default - none */
  readonly ca?: {
    /** Secret with its tls.crt and tls.key. */
    readonly secretName: string;
  };
  /** Vault signs. @default - none */
  readonly vault?: VaultIntent;
}

/** A certificate for an application that connects to the pool, for `clientAuthMode: cert`. */
export interface ClientCertificateIntent {
  /** Name of the Certificate. */
  readonly name: string;
  /** The PostgreSQL user: Pgpool-II takes the common name for it. */
  readonly user: string;
  /** Secret of the certificate and its key, which the application mounts. @default - the Certificate's name */
  readonly secretName?: string;
  /** Who signs it. @default - the issuer of the pool, for Pgpool-II trusts only one */
  readonly issuerRef?: IssuerRef;
  /** Life of the certificate, `90d` or `2160h`. @default - cert-manager's, 90 days */
  readonly duration?: string;
  /** How long before its end it is renewed. @default - cert-manager's, a third of its life */
  readonly renewBefore?: string;
}

/** What the certificate of a client may be used for, as cert-manager writes it. */
export const CLIENT_USAGES = ['digital signature', 'key encipherment', 'client auth'] as const;

/** What `main.ts` declares for one pool. */
export interface PoolIntent {
  /** Namespace of the Pgpool. */
  readonly namespace: string;
  /** Name of the Pgpool. */
  readonly name: string;
  /** Name of a PgpoolVersion in KubeDB's catalogue, `4.6.0`. A change is recorded: `upgrade`. It never goes back. */
  readonly version: string;
  /** Pods, 1 to 9. With one, every operation that restarts it is an outage of about 35 seconds. A change is recorded: `scale`. @default 1 */
  readonly replicas?: number;
  /**
   * Processor and memory of Pgpool-II's container in each pod: requests, limits, and how an edit reaches the pods; or `'autoscaled'`,
   * where a PgpoolAutoscaler chooses them. A change is recorded: `resize`.
   * @default - KubeDB's: requests of 500m and 1Gi, a limit of 1Gi of memory
   */
  readonly resources?: PoolResources | 'autoscaled';
  /** The PostgreSQL behind it. */
  readonly postgresRef: PostgresRef;
  /** What KubeDB deletes with the Pgpool. DoNotTerminate refuses the deletion. @default 'Delete', KubeDB's */
  readonly deletionPolicy?: DeletionPolicy;
  /** Labels of the Pgpool, which KubeDB hands on to its pods. @default - none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations of the Pgpool. @default - none but those that are rendered */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * How clients of a pool without TLS prove who they are; with TLS it is `tls.clientAuthMode`. No operation changes it in a live pool.
   * @default 'md5', KubeDB's
   */
  readonly clientAuthMode?: PlainAuthMode;
  /** The TLS that it should have. A change of it is recorded in the ledger. @default - none */
  readonly tls?: TlsIntent;
  /** Issuers that are rendered with the pool. Others are only named in `tls.issuerRef`. @default - none */
  readonly issuers?: readonly IssuerIntent[];
  /** Certificates of the pool's clients. @default - none */
  readonly clientCertificates?: readonly ClientCertificateIntent[];
  /**
   * Roots that the pool's clients trust, given to their namespaces. A change of it is recorded: `trust` and `distrust`.
   * @default - clients get their roots elsewhere, so git cannot say whom another root hurts
   */
  readonly trust?: TrustIntent;
  /** Name of its Argo CD Application, behind the name of the fleet, where the default is too long. @default - NAMESPACE-NAME */
  readonly application?: string;
  /** Cohort of `argocd.cohorts` that its Application belongs to. @default - the last one */
  readonly cohort?: string;
  /** Every other field of `spec` of a Pgpool, as KubeDB names it: `syncUsers`, `configuration`, `monitor`, `podTemplate`.
   * @default - none */
  readonly spec?: PgpoolFields;
}

/** The branch that Argo CD follows unless main.ts names another. */
export const DEFAULT_REVISION = 'main';

/** The git repository that Argo CD reads. */
export interface RepositoryIntent {
  /** URL, as Argo CD should use it. */
  readonly url: string;
  /** Branch, tag or commit. @default 'main' */
  readonly revision?: string;
  /** Folder of the rendered manifests in the repository. @default - dist/ of the project, wherever it lies: `fleets/prod/dist` */
  readonly path?: string;
}

/** Where Argo CD runs and what it may touch. */
export interface ArgoCdIntent {
  /** Its minor version. @default '3.6' */
  readonly version?: ArgoCdVersion;
  /** Namespace of Argo CD and of the Applications. @default 'argocd' */
  readonly namespace?: string;
  /**
   * What the names of the AppProjects begin with, behind the name of the fleet: there is one for each namespace of pools,
   * PROJECT-NAMESPACE.
   * @default 'pgpool'
   */
  readonly project?: string;
  /** API server of the cluster that the pools are in. @default 'https://kubernetes.default.svc' */
  readonly server?: string;
  /**
   * Times in which Argo CD begins to sync pools by itself; outside of them a merge waits. A person may sync at any time. A rollout
   * that has begun continues after the end of its window. Argo CD 3.4 cannot do that: there each window has to be as long as the longest
   * rollout, and a rollout for which too little of a window is left does not begin.
   * @default - at any time
   */
  readonly maintenance?: readonly MaintenanceWindow[];
  /**
   * Whether one ApplicationSet makes the Applications of all pools, where else each has a file in dist/argocd.
   * @default false
   */
  readonly applicationSet?: boolean;
  /**
   * Whether Argo CD makes the namespace of a pool where there is none, with these labels and annotations.
   * @default - namespaces have to be there: a sync fails where one is not
   */
  readonly createNamespaces?: MetadataIntent;
  /**
   * Who owns the settings of Argo CD, and so the form in which its health scripts are rendered: `manifests` for a patch of
   * argocd-cm, `helm` for values of the chart argo-cd, `operator` for the resource ArgoCD.
   * @default 'manifests'
   */
  readonly installedBy?: ArgoCdInstaller;
  /**
   * What every Application bears, for tools that find Applications by it: Kargo, GitOps Promoter, notifications.
   * @default - only what is rendered here
   */
  readonly applications?: MetadataIntent;
  /**
   * Groups of pools that a change reaches one after the other, the first one first: canaries, then the rest. A pool says by
   * `cohort` which one it is in.
   * @default - all pools at once
   */
  readonly cohorts?: readonly CohortIntent[];
}

/** Who installs Argo CD. */
export const ARGO_CD_INSTALLERS = ['manifests', 'helm', 'operator'] as const;
/** One of {@link ARGO_CD_INSTALLERS}. */
export type ArgoCdInstaller = (typeof ARGO_CD_INSTALLERS)[number];

/** Labels and annotations. */
export interface MetadataIntent {
  /** Labels by name. @default - none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations by name. @default - none */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A time of maintenance. */
export interface MaintenanceWindow {
  /** When it begins, as Argo CD reads cron: `0 2 * * 6`. Sunday is 0, and there is no L, W or #. */
  readonly schedule: string;
  /** How long it lasts: `4h`, `1.5d`. */
  readonly duration: string;
  /** Time zone of the schedule, `Europe/Berlin`. @default 'UTC' */
  readonly timeZone?: string;
}

/** The Jobs that pause, prove and resume, and how their pods run. */
export interface StepsIntent extends PodSettings {
  /** Image of this project, pinned by tag or digest. */
  readonly image: string;
}

/** Alarms of what is rendered, as PrometheusRules. */
export interface AlarmsIntent {
  /** Labels by which a Prometheus selects its rules, `release: prometheus`. @default - none */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * What kube-state-metrics needs to export Pgpools and their operations, where KubeDB's own operators run, which export neither:
   * its configuration, and a ClusterRole for its account.
   * @default - none is rendered: the reference operator exports the same
   */
  readonly kubeStateMetrics?: KubeStateMetricsIntent;
  /** A dashboard of Grafana in a ConfigMap. @default - none is rendered */
  readonly dashboard?: DashboardIntent;
}

/** Where kube-state-metrics runs. */
export interface KubeStateMetricsIntent {
  /** Namespace that it runs in. @default 'monitoring' */
  readonly namespace?: string;
  /** The account that it runs as. @default 'kube-state-metrics' */
  readonly serviceAccountName?: string;
}

/** Where Grafana looks for dashboards. */
export interface DashboardIntent {
  /** Namespace of the ConfigMap. @default 'monitoring' */
  readonly namespace?: string;
  /** Labels by which it finds them. @default - those of its chart's sidecar, `grafana_dashboard: "1"` */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Accounts of a cluster, as Kubernetes names them. */
export interface Accounts {
  /** `jane@example.com`, `system:serviceaccount:argocd:argocd-application-controller`. @default - none */
  readonly users?: readonly string[];
  /** `dba`, `system:serviceaccounts:kubedb`. @default - none */
  readonly groups?: readonly string[];
}

/** Who may go past git. Everybody else is refused what git has recorded, and operations. */
export interface PoliciesIntent {
  /** Accounts of KubeDB's operators, which carry operations out. @default - all of namespace kubedb */
  readonly kubedb?: Accounts;
  /** Accounts of Argo CD's application controller. @default - `argocd-application-controller` of `argocd.namespace` */
  readonly argocd?: Accounts;
  /** Others who may do both: an autoscaler, the people of a break-glass group. @default - nobody */
  readonly allow?: Accounts;
}

/** Everything that `main.ts` declares. */
export interface FleetIntent {
  /**
   * Name of the fleet, which is one cluster: `prod`. It stands in front of every name that several fleets could both take: of
   * Applications, ApplicationSets and AppProjects, and of the branches of cohorts.
   * @default - none: nothing is prefixed
   */
  readonly name?: string;
  /** Where the rendered manifests are. */
  readonly repository: RepositoryIntent;
  /** Which Argo CD applies them, and how. @default - Argo CD in namespace argocd of the same cluster */
  readonly argocd?: ArgoCdIntent;
  /** How the Jobs of a rollout run. */
  readonly steps: StepsIntent;
  /** What is to know about KubeDB. @default - it is the release that this project knows, v2026.7.10, or an older one */
  readonly kubedb?: {
    /** Fields of a Pgpool that a newer release has, `spec.poolerMode`: they are let through unchecked. @default - none */
    readonly newFields?: readonly string[];
    /**
     * PgpoolVersions of the cluster that its release does not install, or that differ from it. @default - those of its release
     */
    readonly versions?: readonly CatalogueVersion[];
  };
  /** What is to know about cert-manager. @default - it runs in namespace cert-manager, with its own issuers alone */
  readonly certManager?: {
    /** Where it looks for the Secrets of ClusterIssuers. @default 'cert-manager' */
    readonly namespace?: string;
    /** API groups of other issuers that run in the cluster, `awspca.cert-manager.io`. @default - none */
    readonly issuerGroups?: readonly string[];
  };
  /** Whether trust-manager runs in the cluster: then roots are given to clients by a Bundle. @default false: by ConfigMaps */
  readonly trustManager?: boolean;
  /** A PrometheusRule for each pool and each PKI; Prometheus's operator has to be there. @default - none is rendered */
  readonly alarms?: AlarmsIntent;
  /** ValidatingAdmissionPolicies that refuse edits of pools past git. @default - none are rendered */
  readonly policies?: PoliciesIntent;
  /** Certificate authorities that are rendered. @default - none: issuers are rendered with pools, or exist already */
  readonly pki?: readonly PkiIntent[];
  /** The pools of the fleet. */
  readonly pools: readonly PoolIntent[];
}

/** `demo/pgpool`: how a pool is called on the command line and in messages. */
export function poolKey(pool: { readonly namespace: string; readonly name: string }): string {
  return `${pool.namespace}/${pool.name}`;
}
