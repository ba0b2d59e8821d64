import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { DEADLINE_ANNOTATION } from '../../lib/model/annotations';
import { dashboardModel } from '../../lib/objects/dashboard';
import { type AlarmStory, buildPromtool, testAlarms } from '../../tools/promtool';
import { REPOSITORY } from '../cluster/layout';
import { until } from '../cluster/run';
import { expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { KubeStateMetrics, Scraper } from '../support/scraper';
import { TLS } from '../support/tls';

const NAMESPACE = 'alarms';
const ACCOUNT = { namespace: NAMESPACE, serviceAccountName: 'kube-state-metrics' };
const CONFIG = 'dist/argocd/config/kube-state-metrics.k8s.yaml';
/** Who exports pools and operations: with KubeDB's own operators the first one alone. */
const EXPORTERS = ['kube-state-metrics', 'operator'];
const MINUTE = 60;
/** How long the last state of a story stays. */
const HOLD = 45 * MINUTE;

let scenario: Scenario;
let metrics: KubeStateMetrics | undefined;
let scraper: Scraper;
let tools: string;
let promtool: string;
/** From where to where the rotation went. */
let rotation: { from: number; to: number };

beforeAll(async () => {
  tools = mkdtempSync(join(tmpdir(), 'pgpool-e2e-promtool-'));
  promtool = buildPromtool(tools);
  scenario = await Scenario.open(NAMESPACE);
  const { kubectl } = scenario.cluster;
  kubectl.applyFiles([join(REPOSITORY, 'crds', 'monitoring.coreos.com_prometheusrules.yaml')]);
  scenario.fleet.configure({ alarms: { kubeStateMetrics: ACCOUNT } });
  scenario.fleet.declare([
    scenario.pool('orders', 'plain', { tls: TLS }),
    scenario.pool('short', 'plain', {
      tls: { ...TLS, certificates: [{ alias: 'server', duration: '48h', renewBefore: '24h' }] },
    }),
  ]);
  scenario.fleet.change();
  await scenario.rollOut('two pools with TLS');
  const { name, namespace } = { name: ACCOUNT.serviceAccountName, namespace: NAMESPACE };
  kubectl.apply([{ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } }]);
  kubectl.applyFiles([join(scenario.fleet.repository.folder, CONFIG)]);
  const config = scenario.find<{ data: Record<string, string> }>('configmap', 'pgpool-gitops-kube-state-metrics');
  metrics = await KubeStateMetrics.start(scenario.cluster, NAMESPACE, name, config?.data['config.yaml'] ?? '');
  const pod = 'jsonpath={.items[0].status.podIP}';
  const operator = kubectl.run(['get', 'pods', '-n', 'kubedb', '-o', pod]);
  scraper = new Scraper(
    {
      'kube-state-metrics': metrics.url,
      operator: `http://${operator}:8080/metrics`,
      'cert-manager': `http://${scenario.cluster.node()}:9402/metrics`,
    },
    NAMESPACE,
  );
  for (const job of EXPORTERS) await scraper.until(job, /pool_phase.*pool="short"/);
});

afterAll(async () => {
  scraper?.stop();
  metrics?.stop();
  rmSync(tools, { recursive: true, force: true });
  const text = scenario.fleet.repository.read(CONFIG);
  const roles = parseAllDocuments(text).map(
    (document) => document.toJS() as { kind: string; metadata: { name: string } },
  );
  for (const { kind, metadata } of roles.filter((each) => each.kind.startsWith('Cluster'))) {
    scenario.cluster.kubectl.run(['delete', kind, metadata.name, '--ignore-not-found']);
  }
  await scenario.close();
});

/** The alarms that Argo CD has applied for a pool, evaluated by Prometheus's own engine over what was scraped. */
function judge(
  pool: string,
  exporter: string,
  window: { from: number; to: number },
  story: Omit<AlarmStory, 'start' | 'interval' | 'series'>,
): string {
  const rule = scenario.find<{ spec: object }>('prometheusrule', `${pool}-alarms`);
  const series = scraper.series([exporter, 'cert-manager'], window.from, window.to, HOLD);
  return testAlarms(promtool, rule?.spec ?? {}, [{ ...story, ...series }]);
}

/** Seconds from the beginning of a story to its last scrape. */
function length({ from, to }: { from: number; to: number }): number {
  return (to - from) * 2;
}

test('a rotation goes through, and is exported all the while', async () => {
  const from = scraper.next;
  scenario.fleet.change('rotate', `${NAMESPACE}/orders`, '--reason', 'a key was copied');
  await scenario.rollOut('rotate');
  expectStages(scenario, 'orders', '0001-rotate');
  await expectSettled(scenario, 'orders');
  for (const job of EXPORTERS) await scraper.until(job, /pool="orders".*type="Paused"/, false);
  rotation = { from, to: scraper.next - 1 };
});

test.each(EXPORTERS)(
  'nothing fires during the rotation, and three quarters of an hour later, by the metrics of %s',
  (exporter) => {
    const seconds = length(rotation);
    const at = Array.from({ length: Math.floor(seconds / 30) }, (_, index) => index * 30);
    const moments = [...at, seconds + HOLD - MINUTE].map((each) => ({ at: each, firing: {} }));
    const middle = scraper.first(exporter, /operation_phase.*phase="Progressing"/);
    const panels = dashboardModel().panels as readonly { readonly targets?: readonly { readonly expr: string }[] }[];
    const expressions = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr.replace(/\$\w+/g, '.*')));
    const yields = { at: (middle - rotation.from) * 2, expressions };
    expect(judge('orders', exporter, rotation, { name: 'rotation', moments, yields })).toBe('');
  },
);

test.each(EXPORTERS)(
  'an operation that stays as it was in the middle is late, then its pool is paused too long, by %s',
  (exporter) => {
    const to = scraper.first(exporter, /operation_phase.*phase="Progressing"/) + 1;
    const window = { from: rotation.from, to };
    // An operation with a timeout of 5 minutes has a deadline of 30, and a pool may be paused as long.
    const moments: AlarmStory['moments'] = [
      { at: length(window) + 27 * MINUTE, firing: {} },
      { at: length(window) + 35 * MINUTE, firing: { PgpoolOperationLate: 1, PgpoolPaused: 1 } },
    ];
    expect(judge('orders', exporter, window, { name: 'stuck', moments })).toBe('');
  },
);

test.each(EXPORTERS)('the certificate that ends in two days fires for its own pool alone, by %s', (exporter) => {
  const at = length(rotation) + 20 * MINUTE;
  expect(
    judge('short', exporter, rotation, { name: 'ends', moments: [{ at, firing: { PgpoolCertificateEnds: 1 } }] }),
  ).toBe('');
  expect(judge('orders', exporter, rotation, { name: 'ends', moments: [{ at, firing: {} }] })).toBe('');
});

test('an operation with a shorter deadline is late long before its pool is paused too long', async () => {
  const from = scraper.next;
  const name = 'short-by-hand';
  scenario.cluster.kubectl.apply([
    {
      apiVersion: 'ops.kubedb.com/v1alpha1',
      kind: 'PgpoolOpsRequest',
      metadata: { name, namespace: NAMESPACE, annotations: { [DEADLINE_ANNOTATION]: '60' } },
      spec: { type: 'Restart', databaseRef: { name: 'short' } },
    },
  ]);
  const begun = new RegExp(`operation_phase.*"${name}"`);
  const seen: number[] = [];
  for (const job of EXPORTERS) seen.push(await scraper.until(job, begun));
  const moments: AlarmStory['moments'] = [{ at: 5 * MINUTE, firing: { PgpoolOperationLate: 1 } }];
  for (const exporter of EXPORTERS) {
    const window = { from, to: Math.max(...seen) };
    expect(judge('short', exporter, window, { name: 'late', moments })).toBe('');
  }
});

test('a pause that somebody has left fires, and no other alarm', async () => {
  const conditions = scenario.find<{ status: { conditions: object[] } }>('pgpool', 'orders')?.status.conditions ?? [];
  const paused = {
    type: 'Paused',
    status: 'True',
    reason: 'ByHand',
    message: 'look',
    lastTransitionTime: new Date().toISOString(),
  };
  const from = scraper.next;
  scenario.patch('pgpool', 'orders', { status: { conditions: [...conditions, paused] } }, 'status');
  const seen: number[] = [];
  for (const job of EXPORTERS) seen.push(await scraper.until(job, /pool="orders".*type="Paused"/));
  const window = { from, to: Math.max(...seen) };
  const moments: AlarmStory['moments'] = [
    { at: length(window) + 25 * MINUTE, firing: {} },
    { at: length(window) + 35 * MINUTE, firing: { PgpoolPaused: 1 } },
  ];
  for (const exporter of EXPORTERS) expect(judge('orders', exporter, window, { name: 'left', moments })).toBe('');
});

test('where nobody exports the pool any more, that is what fires', async () => {
  const from = scraper.next;
  await until('three scrapes', 30, () => scraper.next > from + 2 || undefined);
  const window = { from, to: from + 2 };
  const moments = [{ at: 20 * MINUTE, firing: { PgpoolUnseen: 1 } }];
  expect(judge('orders', 'nobody', window, { name: 'unseen', moments })).toBe('');
});
