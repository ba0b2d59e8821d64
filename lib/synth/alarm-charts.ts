import { App, Chart } from 'cdk8s';
import { SyncWave } from '../argocd/sync-wave';
import { Alarms, type AlarmsProps, type WatchedCertificate } from '../constructs/alarms';
import type { AllowedKind } from '../constructs/app-project';
import { POOL_LABEL } from '../model/annotations';
import type { AlarmsIntent, ResolvedFleet } from '../model/intent';
import { kubedbCertificateName } from '../model/names';
import type { Pki } from '../model/pki';
import type { Rollout } from '../rollout/rollout';
import { POOL_STAGES } from '../rollout/stages';
import { type Json, renderApp } from './render-app';

/** The kind that an AppProject allows where alarms are rendered. */
export function alarmKinds({ alarms }: ResolvedFleet): AllowedKind[] {
  return alarms === undefined ? [] : [{ group: 'monitoring.coreos.com', kind: 'PrometheusRule' }];
}

/** The alarms of a pool: every certificate of it that cert-manager keeps, and a pause that nobody lifts. */
export function renderPoolAlarms(intent: AlarmsIntent, { pool, tls }: Rollout): readonly Json[] {
  const { namespace, name } = pool;
  const leaf = (certificate: string): WatchedCertificate => ({ name: certificate, namespace, role: 'leaf' });
  const authorities = (pool.issuers ?? []).filter(({ selfSignedCa }) => selfSignedCa !== undefined);
  return renderAlarms(intent, {
    metadata: { name: `${name}-alarms`, namespace, labels: { [POOL_LABEL]: name } },
    certificates: [
      ...authorities.map((issuer) => ({ name: issuer.name, namespace, role: 'root' as const })),
      ...(tls?.certificates ?? []).map(({ alias }) => leaf(kubedbCertificateName(name, alias))),
      ...(tls === undefined ? [] : (pool.clientCertificates ?? []).map((client) => leaf(client.name))),
    ],
    pools: [{ namespace, name }],
    operations: 'of-pools',
  });
}

/** The alarms of a PKI: its root, unless that is kept elsewhere, and every generation. */
export function renderPkiAlarms(intent: AlarmsIntent, { name, namespace, root, intermediates }: Pki): readonly Json[] {
  const watch = (certificate: string, role: WatchedCertificate['role']) => ({ name: certificate, namespace, role });
  return renderAlarms(intent, {
    metadata: { name: `${name}-alarms`, namespace },
    certificates: [
      ...(root.isReference ? [] : [watch(root.name, 'root')]),
      ...intermediates.map((intermediate) => watch(intermediate.name, 'intermediate')),
    ],
    operations: 'of-pools',
  });
}

function renderAlarms({ labels = {} }: AlarmsIntent, props: AlarmsProps): readonly Json[] {
  const app = new App();
  const chart = new Chart(app, 'alarms');
  const annotations = SyncWave.of(POOL_STAGES.access.wave).toAnnotations();
  const metadata = { ...props.metadata, annotations, labels: { ...props.metadata?.labels, ...labels } };
  new Alarms(chart, 'alarms', { ...props, metadata });
  return renderApp(app).get(chart) ?? [];
}
