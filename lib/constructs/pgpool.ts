import { type ApiObject, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { GitopsError } from '../errors';
import { DELETION_POLICIES, type DeletionPolicy, REPLICAS } from '../model/intent';
import type { PgpoolFields } from '../model/pgpool-spec';
import { intendedTls, type PlainAuthMode, type TlsIntent, type TlsState } from '../model/tls';
import { pgpoolObject } from '../objects/pgpool';
import { ApiConstruct, type ApiConstructProps, addResource } from './api-construct';
import type { IAppBinding } from './app-binding';
import {
  API_PROPS,
  checkProps,
  FIELDS,
  NUMBER,
  named,
  oneOf,
  optional,
  type PropChecks,
  RENDERED_TEXT,
  TLS,
} from './check-props';

/** Properties of {@link Pgpool}. */
export interface PgpoolProps extends ApiConstructProps {
  /** Name of a PgpoolVersion. @see `spec.version` */
  readonly version: string;
  /** The PostgreSQL behind it. @see `spec.postgresRef` */
  readonly postgresRef: IAppBinding;
  /** Pods, 1 to 9. @default 1 @see `spec.replicas` */
  readonly replicas?: number;
  /** TLS of clients to the pool. @default - none: sslMode disable @see `spec.tls`, `spec.sslMode`, `spec.clientAuthMode` */
  readonly tls?: TlsIntent;
  /** How clients of a pool without TLS prove who they are. @default - md5, KubeDB's @see `spec.clientAuthMode` */
  readonly clientAuthMode?: PlainAuthMode;
  /** @default 'Delete' @see `spec.deletionPolicy` */
  readonly deletionPolicy?: DeletionPolicy;
  /**
   * Other fields of `spec`, as KubeDB names them. They are rendered as KubeDB stores them: `cpu: 1000m` as `1`, and a list
   * with everything that KubeDB adds to it.
   * @default - none
   */
  readonly spec?: PgpoolFields;
}

const PROPS: PropChecks<PgpoolProps> = {
  ...API_PROPS,
  version: RENDERED_TEXT,
  postgresRef: named('AppBinding'),
  replicas: optional(NUMBER),
  tls: optional(TLS),
  clientAuthMode: optional(oneOf(['md5', 'scram'])),
  deletionPolicy: optional(oneOf(DELETION_POLICIES)),
  spec: optional(FIELDS),
};

/** A Pgpool, owned or foreign. */
export interface IPgpool {
  /** Name of the Pgpool. */
  readonly name: string;
  /** Its namespace. @default - that of the object which refers to it */
  readonly namespace?: string;
}

class ImportedPgpool implements IPgpool {
  constructor(
    readonly name: string,
    readonly namespace?: string,
  ) {}
}

/**
 * A KubeDB Pgpool: Pgpool-II before a PostgreSQL.
 *
 * KubeDB's own certificate rotation is always switched off (`spec.autoOps.disabled`): rotations belong to git.
 *
 * @see https://kubedb.com/docs/latest/guides/pgpool/concepts/pgpool/
 */
export class Pgpool extends ApiConstruct implements IPgpool {
  /** A Pgpool that exists in the cluster. */
  static fromName(name: string, namespace?: string): IPgpool {
    return new ImportedPgpool(name, namespace);
  }

  /** Name of the PgpoolVersion. */
  readonly version: string;
  /** Pods. */
  readonly replicas: number;
  /** The PostgreSQL behind it. */
  readonly postgresRef: IAppBinding;
  /** TLS, nothing left to a default. @default - none */
  readonly tls?: TlsState;
  /** What is deleted with it. */
  readonly deletionPolicy: DeletionPolicy;

  protected readonly apiObject: ApiObject;

  /**
   * @throws GitopsError when replicas are outside 1..9, when the namespace of the AppBinding is not known, or when a property is
   * missing, unknown or no such thing.
   */
  constructor(scope: Construct, id: string, props: PgpoolProps) {
    checkProps(scope, id, props, PROPS);
    super(scope, id);
    this.version = props.version;
    this.replicas = props.replicas ?? REPLICAS.default;
    this.postgresRef = props.postgresRef;
    this.tls = intendedTls(props);
    this.deletionPolicy = props.deletionPolicy ?? 'Delete';
    if (!Number.isInteger(this.replicas) || this.replicas < REPLICAS.min || this.replicas > REPLICAS.max) {
      const message = `found ${this.replicas}, allowed: ${REPLICAS.min} to ${REPLICAS.max}`;
      throw GitopsError.of({ code: 'intent-invalid', file: this.node.path, path: 'replicas', message });
    }
    const { version, replicas, postgresRef, deletionPolicy, tls } = this;
    const fields = {
      version,
      replicas,
      postgresRef: { name: postgresRef.name, namespace: this.bindingNamespace(props) },
      deletionPolicy,
      state: { tls },
      clientAuthMode: props.clientAuthMode,
      spec: props.spec,
    };
    this.apiObject = addResource(this, 'Resource', pgpoolObject(props.metadata, fields));
  }

  /** KubeDB refuses a Pgpool that does not say it, whatever namespace the Pgpool is applied to. */
  private bindingNamespace({ postgresRef, metadata }: PgpoolProps): string {
    const namespace = postgresRef.namespace ?? metadata?.namespace ?? Chart.of(this).namespace;
    if (namespace) return namespace;
    throw GitopsError.of({
      code: 'intent-invalid',
      file: this.node.path,
      path: 'postgresRef.namespace',
      message: 'is missing: KubeDB takes the namespace of the AppBinding from nothing else',
      fix: "AppBinding.fromName('NAME', 'NAMESPACE'), or a namespace in metadata or in the chart",
    });
  }
}
