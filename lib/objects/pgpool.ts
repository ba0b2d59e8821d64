import { type PoolState, pgpoolFields } from '../model/facets';
import type { DeletionPolicy } from '../model/intent';
import { renderedSpec } from '../model/kubedb/spec-forms';
import type { PlainAuthMode } from '../model/tls';
import type { KubernetesObject, Metadata } from './object';

/** What the spec of a Pgpool is made of. */
export interface PgpoolFields {
  /** Name of a PgpoolVersion. */
  readonly version: string;
  /** Pods, 1 to 9. */
  readonly replicas: number;
  /** The AppBinding of the PostgreSQL behind it. */
  readonly postgresRef: { readonly name: string; readonly namespace?: string };
  readonly deletionPolicy: DeletionPolicy;
  /** What its ledger has recorded: a sync of a live pool leaves that to operations. */
  readonly state: PoolState;
  /** How clients of a pool without TLS prove who they are. @default - md5, KubeDB's */
  readonly clientAuthMode?: PlainAuthMode;
  /** Other fields of `spec`. @default - none */
  readonly spec?: object;
}

/** A Pgpool. KubeDB's own rotation of certificates is switched off, because rotations belong to git. */
export function pgpoolObject(metadata: Metadata | undefined, fields: PgpoolFields): KubernetesObject {
  const { version, replicas, postgresRef, deletionPolicy, clientAuthMode, state } = fields;
  const spec = renderedSpec(fields.spec ?? {});
  return {
    apiVersion: 'kubedb.com/v1alpha2',
    kind: 'Pgpool',
    metadata,
    spec: {
      ...spec,
      version,
      replicas,
      postgresRef: { name: postgresRef.name, namespace: postgresRef.namespace },
      deletionPolicy,
      autoOps: { disabled: true },
      ...pgpoolFields(state, spec),
      ...(state.tls !== undefined || clientAuthMode === undefined ? {} : { clientAuthMode }),
    },
  };
}
