import { SyncWave } from '../argocd/sync-wave';
import { POOL_LABEL } from '../model/annotations';
import type { AlarmsIntent } from '../model/intent';
import { kubedbCertificateName } from '../model/names';
import type { Pki } from '../model/pki';
import { type AlarmsFields, alarmsObject, type CertificateAlarm } from '../objects/alarms';
import type { AllowedKind } from '../objects/app-project';
import { dashboardObject } from '../objects/dashboard';
import { kubeStateMetricsObjects } from '../objects/kube-state-metrics';
import type { KubernetesObject, Metadata } from '../objects/object';
import type { Rollout } from '../rollout/rollout';
import { POOL_STAGES } from '../rollout/stages';

/** The kind that an AppProject allows where alarms are rendered. */
export function alarmKinds(alarms: AlarmsIntent | undefined): AllowedKind[] {
  return alarms === undefined ? [] : [{ group: 'monitoring.coreos.com', kind: 'PrometheusRule' }];
}

/** The alarms of a pool: every certificate of it that cert-manager keeps, and a pause that nobody lifts. */
export function poolAlarms(intent: AlarmsIntent, { pool, tls }: Rollout): KubernetesObject {
  const { namespace, name } = pool;
  const leaf = (certificate: string): CertificateAlarm => ({ name: certificate, namespace, role: 'leaf' });
  const authorities = (pool.issuers ?? []).filter(({ selfSignedCa }) => selfSignedCa !== undefined);
  return alarms(
    intent,
    { name: `${name}-alarms`, namespace, labels: { [POOL_LABEL]: name } },
    {
      certificates: [
        ...authorities.map((issuer) => ({ name: issuer.name, namespace, role: 'root' as const })),
        ...(tls?.certificates ?? []).map(({ alias }) => leaf(kubedbCertificateName(name, alias))),
        ...(tls === undefined ? [] : (pool.clientCertificates ?? []).map((client) => leaf(client.name))),
      ],
      pools: [{ namespace, name }],
      operations: 'of-pools',
    },
  );
}

/** The alarms of a PKI: its root, unless that is kept elsewhere, and every generation. */
export function pkiAlarms(intent: AlarmsIntent, { name, namespace, root, intermediates }: Pki): KubernetesObject {
  const watch = (certificate: string, role: CertificateAlarm['role']) => ({ name: certificate, namespace, role });
  return alarms(
    intent,
    { name: `${name}-alarms`, namespace },
    {
      certificates: [
        ...(root.isReference ? [] : [watch(root.name, 'root')]),
        ...intermediates.map((intermediate) => watch(intermediate.name, 'intermediate')),
      ],
      operations: 'of-pools',
    },
  );
}

/** What the alarms need of kube-state-metrics, by the name of its file; a dashboard. Neither is Argo CD's to apply. */
export function monitoringObjects({ kubeStateMetrics, dashboard }: AlarmsIntent): Map<string, KubernetesObject[]> {
  const files = new Map<string, KubernetesObject[]>();
  if (kubeStateMetrics !== undefined) {
    const account = { namespace: MONITORING, serviceAccountName: 'kube-state-metrics', ...kubeStateMetrics };
    files.set('kube-state-metrics', kubeStateMetricsObjects(account));
  }
  if (dashboard !== undefined) {
    const place = { namespace: MONITORING, labels: { grafana_dashboard: '1' }, ...dashboard };
    files.set('dashboard', [dashboardObject(place)]);
  }
  return files;
}

/** Where the charts of Prometheus and Grafana are installed, mostly. */
const MONITORING = 'monitoring';

function alarms({ labels = {} }: AlarmsIntent, metadata: Metadata, fields: AlarmsFields): KubernetesObject {
  const annotations = SyncWave.of(POOL_STAGES.access.wave).toAnnotations();
  return alarmsObject({ ...metadata, annotations, labels: { ...metadata.labels, ...labels } }, fields);
}
