import { ApiObject, Duration } from 'cdk8s';
import { Alarms, type AlarmsProps } from '../../lib/constructs/alarms';
import { OPERATION_PHASES } from '../../lib/model/phases';
import { demoChart, specOf } from './manifests';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly runbook: string };
}

function groups(props: AlarmsProps): Record<string, Rule[]> {
  const chart = demoChart();
  new Alarms(chart, 'alarms', { metadata: { name: 'alarms' }, ...props });
  const { groups: found } = specOf(chart) as { groups: { name: string; rules: Rule[] }[] };
  return Object.fromEntries(found.map(({ name, rules }) => [name, rules]));
}

test('defaultChild', () => {
  const child = new Alarms(demoChart(), 'alarms', {}).node.defaultChild;
  expect(ApiObject.isApiObject(child) && `${child.apiVersion} ${child.kind}`).toBe(
    'monitoring.coreos.com/v1 PrometheusRule',
  );
});

test('A certificate fires its alarm as long before its end as its role demands, by the metric of cert-manager', () => {
  const certificates = (['root', 'intermediate', 'leaf'] as const).map((role) => ({
    name: role,
    namespace: 'pki',
    role,
  }));
  const rules = groups({ certificates })['pgpool-gitops-certificates'] ?? [];
  expect(rules.map(({ expr, labels }) => [expr, labels.severity])).toEqual([
    [
      '(certmanager_certificate_expiration_timestamp_seconds{namespace="pki", name="root"} > 0) - time() < 31536000',
      'warning',
    ],
    [
      '(certmanager_certificate_expiration_timestamp_seconds{namespace="pki", name="intermediate"} > 0) - time() < 15552000',
      'warning',
    ],
    [
      '(certmanager_certificate_expiration_timestamp_seconds{namespace="pki", name="leaf"} > 0) - time() < 864000',
      'critical',
    ],
  ]);
  const before = Duration.hours(1);
  const own = groups({ certificates: [{ name: 'leaf', namespace: 'pki', role: 'leaf', before }] });
  expect(own['pgpool-gitops-certificates']?.[0]?.expr).toMatch(/ < 3600$/);
});

test('A pool may be paused as long as an operation may take, or as long as it says', () => {
  const pools = [
    { namespace: 'demo', name: 'orders' },
    { namespace: 'demo', name: 'slow', pausedFor: Duration.hours(2) },
  ];
  const expressions = groups({ pools })['pgpool-gitops-pools']?.map(({ expr }) => expr) ?? [];
  expect(expressions.map((expr) => [/pool="(\w+)"/.exec(expr)?.[1], / > (\d+)$/.exec(expr)?.[1]])).toEqual([
    ['orders', '1800'],
    ['slow', '7200'],
  ]);
});

test('An operation is late unless it is in a phase that is an end, by the deadline that is exported beside its age', () => {
  const [rule] = groups({})['pgpool-gitops-operations'] ?? [];
  const [, phases = ''] = /phase=~"([^"]*)"/.exec(rule?.expr ?? '') ?? [];
  expect(phases.split('|')).toEqual(['Successful', 'Failed', 'Denied', 'Skipped']);
  expect(Object.keys(OPERATION_PHASES)).toEqual(expect.arrayContaining(phases.split('|')));
  expect(rule?.annotations.runbook).toBe('docs/runbook.md');
});

test('Each pool, and each namespace of certificates, has an alarm that says that nobody exports it', () => {
  const pools = [{ namespace: 'demo', name: 'orders' }];
  const certificates = ['a', 'b'].map((name) => ({ name, namespace: 'pki', role: 'leaf' as const }));
  expect(groups({ pools, certificates })['pgpool-gitops-unseen']?.map(({ expr }) => expr)).toEqual([
    'absent(pgpool_gitops_pool_phase{namespace="demo", pool="orders"})',
    'absent(certmanager_certificate_expiration_timestamp_seconds{namespace="pki"})',
  ]);
  expect(groups({})['pgpool-gitops-unseen']).toBeUndefined();
});
