import { parser } from '@prometheus-io/lezer-promql';
import { Duration } from 'cdk8s';
import { Alarms, type AlarmsProps } from '../../lib/constructs/alarms';
import { dashboardModel } from '../../lib/objects/dashboard';
import { kubeStateMetricsConfig } from '../../lib/objects/kube-state-metrics';
import { operatorMetrics } from '../../lib/operator/metrics';
import { demoChart, specOf } from './manifests';

/** A node of Prometheus's own grammar, and its text. */
interface Node {
  readonly name: string;
  readonly text: string;
  readonly isError: boolean;
}

function parse(expression: string): Node[] {
  const nodes: Node[] = [];
  const cursor = parser.parse(expression).cursor();
  do {
    const { from, to, name, type } = cursor;
    nodes.push({ name, text: expression.slice(from, to), isError: type.isError });
  } while (cursor.next());
  return nodes;
}

function textsOf(expression: string, name: string): string[] {
  return parse(expression).flatMap((node) => (node.name === name ? [node.text] : []));
}

function rulesOf(props: AlarmsProps): string[] {
  const chart = demoChart();
  new Alarms(chart, 'alarms', { metadata: { name: 'alarms' }, ...props });
  const { groups } = specOf(chart) as { groups: { rules: { expr: string }[] }[] };
  return groups.flatMap(({ rules }) => rules.map(({ expr }) => expr));
}

interface DashboardPanel {
  readonly targets?: readonly { readonly expr: string }[];
}

function dashboardExpressions(): string[] {
  const panels = dashboardModel().panels as readonly DashboardPanel[];
  return panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
}

function expressions(): string[] {
  const namespace = 'demo';
  const pools = [{ namespace, name: 'orders' }];
  const roles = ['root', 'intermediate', 'leaf'] as const;
  const certificates = [
    ...roles.map((role) => ({ name: role, namespace, role })),
    { name: 'soon', namespace, role: 'leaf' as const, before: Duration.minutes(90) },
  ];
  return [...new Set([...rulesOf({ certificates, pools }), ...rulesOf({ pools, operations: 'of-pools' })])];
}

test.each(expressions())('Prometheus can read %s, and it is one that yields nothing most of the time', (expression) => {
  const nodes = parse(expression);
  expect(nodes.filter(({ isError }) => isError)).toEqual([]);
  // An alarm fires for every series that its expression yields, so one that compares nothing would fire for ever.
  expect(nodes.map(({ name }) => name)).toEqual(expect.arrayContaining([expect.stringMatching(/^(Gtr|Lss|Absent)$/)]));
});

test('the parser does see a mistake', () => {
  expect(parse('up{namespace="demo"} >').some(({ isError }) => isError)).toBe(true);
  expect(parse('up{namespace=demo} > 1').some(({ isError }) => isError)).toBe(true);
});

interface Exported {
  readonly name: string;
  readonly labels: readonly string[];
}

/** What the reference operator exports. */
async function ofOperator(): Promise<Exported[]> {
  const metrics = await operatorMetrics().registry.getMetricsAsArray();
  return metrics.map((metric) => ({
    name: metric.name,
    labels: (metric as unknown as { labelNames: string[] }).labelNames,
  }));
}

interface Resource {
  readonly labelsFromPath: object;
  readonly metrics: readonly {
    readonly name: string;
    readonly each: Readonly<Record<string, { readonly labelsFromPath?: object; readonly labelName?: string }>>;
  }[];
}

/** What kube-state-metrics exports by our configuration. */
function ofKubeStateMetrics(): Exported[] {
  const { resources } = kubeStateMetricsConfig().spec as { resources: Resource[] };
  return resources.flatMap(({ labelsFromPath, metrics }) =>
    metrics.map(({ name, each }) => {
      const own = Object.values(each).flatMap(({ labelsFromPath: paths = {}, labelName = [] }) =>
        Object.keys(paths).concat(labelName),
      );
      return { name, labels: [...Object.keys(labelsFromPath), ...own] };
    }),
  );
}

test.each([
  ['the reference operator', ofOperator],
  ['kube-state-metrics', ofKubeStateMetrics],
])(
  'every metric of ours that an alarm or the dashboard asks for, and every label, is one that %s exports',
  async (_, read) => {
    const exported = new Map((await read()).map(({ name, labels }) => [name, labels]));
    const own = [...expressions(), ...dashboardExpressions()].filter((text) => text.includes('pgpool_gitops_'));
    expect(own.length).toBeGreaterThan(10);
    for (const expression of own) {
      const metrics = textsOf(expression, 'Identifier');
      const labels = metrics.flatMap((metric) => exported.get(metric) ?? [`${metric} is not exported`]);
      expect(labels).toEqual(expect.arrayContaining(textsOf(expression, 'LabelName')));
      expect(labels.filter((label) => label.includes(' '))).toEqual([]);
    }
  },
);

test.each(dashboardExpressions())('Prometheus can read %s of the dashboard', (expression) => {
  expect(parse(expression).filter(({ isError }) => isError)).toEqual([]);
});
