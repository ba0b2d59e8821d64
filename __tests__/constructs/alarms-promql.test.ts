import { parser } from '@prometheus-io/lezer-promql';
import { Duration } from 'cdk8s';
import { Alarms, type AlarmsProps } from '../../lib/constructs/alarms';
import { operatorMetrics } from '../../lib/operator/metrics';
import { VirtualClock } from '../cluster/virtual-clock';
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

test.each(expressions())('Prometheus can read %s, and it compares', (expression) => {
  const nodes = parse(expression);
  expect(nodes.filter(({ isError }) => isError)).toEqual([]);
  // An alarm fires for every series that its expression yields, so one that compares nothing would fire for ever.
  expect(nodes.map(({ name }) => name)).toEqual(expect.arrayContaining([expect.stringMatching(/^(Gtr|Lss)$/)]));
});

test('the parser does see a mistake', () => {
  expect(parse('up{namespace="demo"} >').some(({ isError }) => isError)).toBe(true);
  expect(parse('up{namespace=demo} > 1').some(({ isError }) => isError)).toBe(true);
});

test('every metric of ours that an alarm asks for, and every label, is one that the operator exports', async () => {
  const { registry } = operatorMetrics(new VirtualClock());
  const exported = new Map(
    (await registry.getMetricsAsArray()).map((metric) => [
      metric.name,
      (metric as unknown as { labelNames: string[] }).labelNames,
    ]),
  );
  const own = expressions().filter((expression) => expression.includes('pgpool_gitops_'));
  expect(own).toHaveLength(3);
  for (const expression of own) {
    const metrics = textsOf(expression, 'Identifier');
    const labels = metrics.flatMap((metric) => exported.get(metric) ?? [`${metric} is not exported`]);
    expect(labels).toEqual(expect.arrayContaining(textsOf(expression, 'LabelName')));
    expect(labels.filter((label) => label.includes(' '))).toEqual([]);
  }
});
