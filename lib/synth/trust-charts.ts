import type { Chart } from 'cdk8s';
import { SyncWave } from '../argocd/sync-wave';
import { Bundle, RootsConfigMap } from '../constructs/roots';
import { rootsName } from '../model/trust';
import type { Rollout } from '../rollout/rollout';
import { POOL_STAGES } from '../rollout/stages';

/**
 * The roots of a pool's clients, in the pool's own Application: so that in every sync they are there before an operation
 * brings a certificate that needs them, whichever commits the cluster has missed.
 */
export function addRoots(chart: Chart, { pool, trust = [] }: Rollout, trustManager: boolean): void {
  const namespaces = pool.trust?.namespaces ?? [];
  const certificates = trust.map(({ certificate }) => certificate);
  const metadata = { name: rootsName(pool), annotations: SyncWave.of(POOL_STAGES.trust.wave).toAnnotations() };
  if (trustManager) new Bundle(chart, 'roots', { metadata, certificates, namespaces });
  else {
    for (const namespace of namespaces) {
      new RootsConfigMap(chart, `roots-${namespace}`, { metadata: { ...metadata, namespace }, certificates });
    }
  }
}
