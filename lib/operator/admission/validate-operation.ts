import { isDeepStrictEqual } from 'node:util';
import type { Cluster } from '../../cluster/cluster';
import { recordOf } from '../../json';
import { refuseOperation } from '../../model/kubedb/operation-refusals';
import type { Refuse } from '../../model/kubedb/refusal';
import { type CatalogueVersion, mayUpgrade } from '../../model/kubedb/versions';
import { isLabelName, isObjectName } from '../../model/object-names';

type Json = Record<string, unknown>;

/** What is refused of an operation. */
export interface OperationReview {
  readonly object: Json;
  /** The object as it was. @default - it is being created */
  readonly before?: Json;
}

/**
 * Refuses a PgpoolOpsRequest as KubeDB's webhook does, at its creation and at every later write, of its status too: its spec
 * never changes, and it has to fit the Pgpool as it is now. RotateAuth is not looked at.
 */
export async function validateOperation(review: OperationReview, cluster: Cluster, refuse: Refuse): Promise<void> {
  const [spec, metadata] = [recordOf(review.object.spec), recordOf(review.object.metadata)];
  if (review.before !== undefined && !isDeepStrictEqual(recordOf(review.before.spec), spec)) {
    refuse('spec', 'differs from what was created: an operation never changes', 'create another operation');
  }
  let refused = false;
  refuseOperation(spec, (...refusal) => {
    refused = true;
    refuse(...refusal);
  });
  if (refused || spec.type === 'RotateAuth') return;
  const [namespace, name] = [String(metadata.namespace ?? ''), String(recordOf(spec.databaseRef).name ?? '')];
  // An empty name would be a list.
  const pgpool =
    !isObjectName(name) || !isLabelName(namespace)
      ? undefined
      : await cluster.tryGet({ kind: 'Pgpool', namespace, name });
  if (pgpool === undefined) return refuse('spec.databaseRef.name', `there is no Pgpool ${namespace}/${name}`);
  if (spec.type === 'UpdateVersion') await refuseUpgrade(spec, pgpool.spec?.version ?? '', cluster, refuse);
}

async function refuseUpgrade(spec: Json, current: string, cluster: Cluster, refuse: Refuse): Promise<void> {
  const target = String(recordOf(spec.updateVersion).targetVersion ?? '');
  const versions = await cluster.list({ kind: 'PgpoolVersion' });
  const catalogue = versions.map(
    ({ metadata, spec: version }): CatalogueVersion => ({
      name: metadata.name ?? '',
      version: version?.version ?? '',
      ...(version?.updateConstraints === undefined ? {} : { updateConstraints: version.updateConstraints }),
    }),
  );
  if (mayUpgrade(catalogue, current, target)) return;
  refuse('spec.updateVersion.targetVersion', `PgpoolVersion ${current} allows no upgrade to "${target}"`);
}
