import { parseAllDocuments } from 'yaml';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { AlarmsIntent, FleetIntent, PoolIntent } from '../../lib/model/intent';
import type { PkiIntent } from '../../lib/model/pki';
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
  const names = /(?:name|pool|operation)=~?"([^"]+)"/;
  return spec.groups.flatMap(({ rules }) => rules.map(({ alert, expr }) => `${alert}: ${names.exec(expr)?.[1]}`));
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
    'PgpoolOperationLate: pgpool-[0-9]{4}-.+',
  ]);
});

test('a pool without TLS has alarms for its pause and its operations', () => {
  expect(watched(ruleOf('shop/bare/22-alarms.k8s.yaml'))).toEqual([
    'PgpoolPaused: bare',
    'PgpoolOperationLate: bare-[0-9]{4}-.+',
  ]);
});

test('a PKI has alarms for what is rendered of it', () => {
  const alert = 'PgpoolCertificateEnds';
  const own = ['platform-root', 'platform-g1', 'platform-g2'].map((name) => `${alert}: ${name}`);
  expect(watched(ruleOf('pki/platform/22-alarms.k8s.yaml'))).toEqual(own);
  expect(watched(ruleOf('pki/corp/22-alarms.k8s.yaml'))).toEqual([`${alert}: corp-g1`]);
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
