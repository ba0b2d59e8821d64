import type { Cluster } from '../../cluster/cluster';
import { isRecord, recordOf } from '../../json';
import { servesTls } from '../../model/kubedb/app-binding';
import { refusePgpool } from '../../model/kubedb/pgpool-refusals';
import type { Refuse } from '../../model/kubedb/refusal';
import { isLabelName, isObjectName } from '../../model/object-names';

type Json = Record<string, unknown>;

/**
 * Refuses a Pgpool as KubeDB's webhook does, at its creation and at every later write: it looks at the new object alone, and
 * at the PgpoolVersion and the AppBinding that it names.
 */
export async function validatePgpool(object: Json, cluster: Cluster, refuse: Refuse): Promise<void> {
  const spec = recordOf(object.spec);
  refusePgpool(spec, refuse);
  await refuseVersion(spec, cluster, refuse);
  // Its finalizer is taken off by an update, and PostgreSQL may be gone by then.
  if (recordOf(object.metadata).deletionTimestamp === undefined) await refusePostgres(spec, cluster, refuse);
}

async function refuseVersion({ version }: Json, cluster: Cluster, refuse: Refuse): Promise<void> {
  if (typeof version !== 'string' || version === '') return;
  // What is no name is the name of nothing, and is not sent.
  if (isObjectName(version) && (await cluster.tryGet({ kind: 'PgpoolVersion', name: version })) !== undefined) return;
  refuse('spec.version', `there is no PgpoolVersion ${version}`, 'kubectl get pgpoolversions lists them');
}

async function refusePostgres(spec: Json, cluster: Cluster, refuse: Refuse): Promise<void> {
  const { name, namespace } = recordOf(spec.postgresRef);
  if (typeof name !== 'string' || typeof namespace !== 'string' || namespace === '') return;
  const isNamed = isObjectName(name) && isLabelName(namespace);
  const binding = isNamed ? await cluster.tryGet({ kind: 'AppBinding', namespace, name }) : undefined;
  if (binding === undefined) return refuse('spec.postgresRef', `there is no AppBinding ${namespace}/${name}`);
  const tls = servesTls(binding.spec ?? {});
  if (tls === undefined) {
    return refuse(
      'spec.postgresRef',
      `the query of AppBinding ${namespace}/${name} is none that KubeDB reads: sslmode=MODE`,
    );
  }
  if (isRecord(spec.tls) || !tls) return;
  refuse('spec.tls', `is missing, but the PostgreSQL of AppBinding ${namespace}/${name} serves TLS`);
}

/** Refuses to delete a Pgpool that says so. */
export function validateDeletion(object: Json, refuse: Refuse): void {
  if (recordOf(object.spec).deletionPolicy !== 'DoNotTerminate') return;
  refuse('spec.deletionPolicy', 'found DoNotTerminate: it cannot be deleted', 'set another deletionPolicy first');
}
