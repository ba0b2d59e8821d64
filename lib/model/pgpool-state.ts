import { recordOf } from '../json';
import { auth } from './facets/auth';
import type { PoolIntent } from './intent';
import { copyOf } from './kubedb/stored';
import { poolSpec } from './pool-spec';
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
  const { annotations, clientAuthMode, deletionPolicy = 'Delete', labels, namespace, postgresRef } = pool;
  const { configuration: _, ...spec } = poolSpec(pool);
  return copyOf({
    labels,
    annotations,
    clientAuthMode,
    spec: {
      postgresRef: { name: postgresRef.name, namespace: postgresRef.namespace ?? namespace },
      deletionPolicy,
      ...withoutCredentials(spec),
    },
  });
}

/** A spec without which Secret holds the administrator's credentials, which is a facet of its own; how long they live stays. */
export function withoutCredentials({
  authSecret,
  ...rest
}: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const plain = Object.entries(recordOf(authSecret)).filter(
    ([key]) => !auth.ignoredPaths.includes(`/spec/authSecret/${key}`),
  );
  return plain.length === 0 ? rest : { ...rest, authSecret: Object.fromEntries(plain) };
}
