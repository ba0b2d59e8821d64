import { parseAllDocuments } from 'yaml';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { AlarmsIntent, FleetIntent, PoolIntent } from '../../lib/model/intent';
import type { PkiIntent } from '../../lib/model/pki';
import { dashboardModel } from '../../lib/objects/dashboard';
import { kubeStateMetricsConfig } from '../../lib/objects/kube-state-metrics';
import { fleetOf, poolOf, render } from './fleet-of';

interface PrometheusRule {
  readonly metadata: { readonly name: string; readonly namespace: string; readonly labels?: Record<string, string> };
  readonly spec: { readonly groups: readonly { readonly rules: readonly { alert: string; expr: string }[] }[] };
}

const POOLS: readonly PoolIntent[] = [
  poolOf({
    issuers: [{ name: 'own-ca', selfSignedCa: {} }],
    clientCertificates: [{ name: 'app', user: 'app' }],
    tls: { sslMode: 'require', issuerRef: { name: 'own-ca' } },
  }),
  poolOf({ name: 'bare', namespace: 'shop' }),
];
const PKIS: readonly PkiIntent[] = [
  { name: 'platform', intermediates: [{ generation: 1 }, { generation: 2 }] },
  { name: 'corp', namespace: 'demo', root: { secretName: 'corp-root' }, intermediates: [{ generation: 1 }] },
];

function filesOf(alarms?: AlarmsIntent): ReadonlyMap<string, string> {
  const fleet: FleetIntent = { ...fleetOf(...POOLS), pki: PKIS, ...(alarms === undefined ? {} : { alarms }) };
  const recorded = recordIntent(fleet.pools, readLedgers(new Map()).ledgers, {}, 'main.ts');
  const changes = new Map(recorded.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])]));
  return render({ fleet, changes }).files;
}

function ruleOf(path: string, alarms: AlarmsIntent = {}): PrometheusRule {
  const [document] = parseAllDocuments(filesOf(alarms).get(path) ?? '');
  return document?.toJS() as PrometheusRule;
}

/** `PgpoolCertificateEnds: app`: what is watched, by the name in its expression. */
function watched({ spec }: PrometheusRule): string[] {
  const names = /(?:name|pool)="([^"]+)"|namespace="([^"]+)"}\)$/;
  return spec.groups.flatMap(({ rules }) =>
    rules.map(({ alert, expr }) => `${alert}: ${names.exec(expr)?.slice(1).join('')}`),
  );
}

test('nothing is rendered unless main.ts asks for it', () => {
  const files = filesOf();
  expect([...files.keys()].filter((path) => path.includes('alarms'))).toEqual([]);
  expect([...files.values()].join()).not.toContain('PrometheusRule');
});

test('a pool has alarms for every certificate that cert-manager keeps for it, its pause and its own operations', () => {
  const rule = ruleOf('demo/pgpool/22-alarms.k8s.yaml');
  expect(rule.metadata).toMatchObject({ name: 'pgpool-alarms', namespace: 'demo' });
  expect(watched(rule)).toEqual([
    'PgpoolCertificateEnds: own-ca',
    'PgpoolCertificateEnds: pgpool-server-cert',
    'PgpoolCertificateEnds: pgpool-client-cert',
    'PgpoolCertificateEnds: pgpool-metrics-exporter-cert',
    'PgpoolCertificateEnds: app',
    'PgpoolPaused: pgpool',
    'PgpoolOperationLate: pgpool',
    'PgpoolUnseen: pgpool',
    'PgpoolCertificatesUnseen: demo',
  ]);
});

test('a pool without TLS has alarms for its pause and its operations', () => {
  expect(watched(ruleOf('shop/bare/22-alarms.k8s.yaml'))).toEqual([
    'PgpoolPaused: bare',
    'PgpoolOperationLate: bare',
    'PgpoolUnseen: bare',
  ]);
});

test('a PKI has alarms for what is rendered of it', () => {
  const alert = 'PgpoolCertificateEnds';
  const own = ['platform-root', 'platform-g1', 'platform-g2'].map((name) => `${alert}: ${name}`);
  const unseen = (namespace: string) => `PgpoolCertificatesUnseen: ${namespace}`;
  expect(watched(ruleOf('pki/platform/22-alarms.k8s.yaml'))).toEqual([...own, unseen('cert-manager')]);
  expect(watched(ruleOf('pki/corp/22-alarms.k8s.yaml'))).toEqual([`${alert}: corp-g1`, unseen('demo')]);
});

test('they bear the labels by which a Prometheus selects its rules', () => {
  const labels = { release: 'prometheus' };
  expect(ruleOf('demo/pgpool/22-alarms.k8s.yaml', { labels }).metadata.labels).toEqual({
    'pgpool-gitops/pool': 'pgpool',
    ...labels,
  });
  expect(ruleOf('pki/platform/22-alarms.k8s.yaml', { labels }).metadata.labels).toEqual(labels);
});

test('both AppProjects allow the kind', () => {
  const files = filesOf({});
  for (const path of ['argocd/00-project.demo.k8s.yaml', 'argocd/00-project.pki.k8s.yaml']) {
    expect(files.get(path)).toContain('- group: monitoring.coreos.com\n      kind: PrometheusRule');
  }
});

interface Monitoring {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: Record<string, string> };
  readonly data?: Record<string, string>;
  readonly rules?: readonly { readonly resources: readonly string[]; readonly verbs: readonly string[] }[];
  readonly subjects?: readonly object[];
}

function configOf(name: string, alarms: AlarmsIntent): Monitoring[] {
  const text = filesOf(alarms).get(`argocd/config/${name}.k8s.yaml`) ?? '';
  return parseAllDocuments(text).map((document) => document.toJS() as Monitoring);
}

test('kube-state-metrics gets its configuration, and may read what it exports and nothing else', () => {
  expect(configOf('kube-state-metrics', {})).toEqual([]);
  const kubeStateMetrics = { namespace: 'observability', serviceAccountName: 'ksm' };
  const [config, role, binding] = configOf('kube-state-metrics', { kubeStateMetrics });
  expect(JSON.parse(config?.data?.['config.yaml'] ?? '')).toEqual(kubeStateMetricsConfig());
  expect(config?.metadata.namespace).toBe('observability');
  expect(role?.rules?.flatMap(({ resources, verbs }) => resources.map((each) => `${verbs} ${each}`))).toEqual([
    'list,watch pgpools',
    'list,watch pgpoolopsrequests',
    'list,watch customresourcedefinitions',
  ]);
  expect(binding?.subjects).toEqual([{ kind: 'ServiceAccount', name: 'ksm', namespace: 'observability' }]);
});

test('a dashboard is rendered where Grafana looks for it', () => {
  const [object] = configOf('dashboard', { dashboard: {} });
  expect(object?.metadata).toMatchObject({ namespace: 'monitoring', labels: { grafana_dashboard: '1' } });
  expect(JSON.parse(object?.data?.['pgpool-gitops.json'] ?? '')).toEqual(dashboardModel());
});

test('no two panels of the dashboard lie on one another, and each is in its row', () => {
  const panels = dashboardModel().panels as {
    title: string;
    gridPos: { x: number; y: number; w: number; h: number };
  }[];
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, i) => `${x + (i % w)} ${y + Math.floor(i / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(panels.filter(({ gridPos: { x, w } }) => x + w > 24)).toEqual([]);
});
