import type { PoolIntent } from './intent';
import { copyOf } from './kubedb/stored';
import type { PlainAuthMode } from './tls';

/** What Argo CD writes of a Pgpool when its sync finds a difference. */
export interface PgpoolState {
  /** @default - none */
  readonly labels?: Readonly<Record<string, string>>;
  /** @default - none */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Written when the Pgpool is created, and left alone later. @default - md5, KubeDB's */
  readonly clientAuthMode?: PlainAuthMode;
  /** Without what operations change. */
  readonly spec: Readonly<Record<string, unknown>>;
}

/** What main.ts declares of it. */
export function resolvedPgpool(pool: PoolIntent): PgpoolState {
  const { annotations, clientAuthMode, deletionPolicy = 'Delete', labels, namespace, postgresRef, spec } = pool;
  return copyOf({
    labels,
    annotations,
    clientAuthMode,
    spec: {
      postgresRef: { name: postgresRef.name, namespace: postgresRef.namespace ?? namespace },
      deletionPolicy,
      ...spec,
    },
  });
}
