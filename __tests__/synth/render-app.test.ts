import { ApiObject, App, type AppProps, Chart, JsonPatch, Lazy } from 'cdk8s';
import { ConfigMap, Deployment, Namespace, Service } from 'cdk8s-plus-28';
import fc from 'fast-check';
import { Pgpool } from '../../lib/constructs/pgpool';
import { renderApp } from '../../lib/synth/render-app';
import { yamlText } from '../../lib/synth/yaml-text';

/** What cdk8s renders, as the bytes that we would write, chart by chart. */
function byCdk8s(app: App): string[] {
  return app.node
    .findAll()
    .filter((construct) => construct instanceof Chart)
    .map((chart) => chart.toJson().map(yamlText).join('---\n'));
}

function byUs(app: App): string[] {
  return [...renderApp(app).values()].map((objects) => objects.map(yamlText).join('---\n'));
}

/** Two apps, for what renders may be changed by it. */
function compare(make: () => App): string[] {
  const rendered = byUs(make());
  expect(rendered).toEqual(byCdk8s(make()));
  return rendered;
}

function appOf(build: (chart: Chart) => void, props: AppProps = {}): () => App {
  return () => {
    const app = new App(props);
    build(new Chart(app, 'chart', { namespace: 'demo', labels: { team: 'demo' } }));
    return app;
  };
}

const configMap = (chart: Chart, id: string, data: unknown) =>
  new ApiObject(chart, id, { apiVersion: 'v1', kind: 'ConfigMap', data });

function web(chart: Chart): Deployment {
  const deployment = new Deployment(chart, 'web', { replicas: 2, metadata: { name: 'web' } });
  deployment.addContainer({ image: 'registry.example.com/web:1.0.0', portNumber: 8080 });
  return deployment;
}

test('A Deployment of cdk8s-plus with dependencies, a Lazy and patches is rendered as by cdk8s', () => {
  const make = appOf((chart) => {
    const deployment = web(chart);
    const service = new Service(chart, 'service', { ports: [{ port: 80 }] });
    service.select(deployment);
    let token = 'early';
    const lazy = configMap(chart, 'lazy', { token: Lazy.any({ produce: () => token }) });
    token = 'late';
    const config = new ConfigMap(chart, 'config', { data: { a: 'b' } });
    config.node.addDependency(service);
    deployment.node.addDependency(config, lazy);
    ApiObject.of(deployment).addJsonPatch(
      JsonPatch.add('/spec/minReadySeconds', 5),
      JsonPatch.remove('/spec/replicas'),
    );
    new Pgpool(chart, 'pool', { version: '4.6.0', postgresRef: { name: 'ha-postgres' } });
  });
  const [text = ''] = compare(make);
  const kinds = [...text.matchAll(/^kind: (.*)$/gm)].map(([, kind]) => kind);
  expect(kinds.indexOf('ConfigMap')).toBeLessThan(kinds.indexOf('Deployment'));
  expect(text).toContain('minReadySeconds: 5');
  expect(text).toContain('token: late');
});

test('Without dependencies objects come in the order in which they are made, chart by chart', () => {
  const make = () => {
    const app = new App();
    for (const id of ['b', 'a']) {
      const chart = new Chart(app, id, { namespace: id });
      web(chart);
      new Pgpool(chart, 'pool', { metadata: { name: 'pool' }, version: '4.6.0', postgresRef: { name: 'p' } });
    }
    return app;
  };
  const rendered = compare(make);
  expect(rendered.map((text) => [...text.matchAll(/^kind: (.*)$/gm)].map(([, kind]) => kind))).toEqual([
    ['Deployment', 'Pgpool'],
    ['Deployment', 'Pgpool'],
  ]);
});

test('A chart in a chart, and a dependency between charts, are left to cdk8s', () => {
  compare(() => {
    const app = new App();
    const outer = new Chart(app, 'outer');
    const inner = new Chart(outer, 'inner');
    const other = new Chart(app, 'other');
    new Namespace(outer, 'namespace');
    other.addDependency(inner);
    web(inner);
    web(other);
    return app;
  });
});

test.each<[string, (chart: Chart) => void]>([
  [
    'metadata that is added later',
    (chart) => {
      const { metadata } = configMap(chart, 'a', { a: 'b' });
      metadata.addLabel('later', 'yes');
      metadata.addAnnotation('later', 'true');
      metadata.addFinalizers('example.com/keep');
      metadata.add('generateName', 'x-');
    },
  ],
  [
    'a Lazy in the labels',
    (chart) => {
      configMap(chart, 'a', {}).metadata.addLabel('lazy', Lazy.any({ produce: () => 'late' }) as unknown as string);
    },
  ],
  [
    'empty labels, lists and maps',
    (chart) => {
      new ApiObject(chart, 'a', {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { labels: {}, annotations: {} },
        data: {},
        list: [],
      });
    },
  ],
  ['a token', (chart) => void configMap(chart, 'a', { a: { resolve: () => 'resolved' } })],
  ['nulls, in maps and in lists', (chart) => void configMap(chart, 'a', { a: null, b: [1, null], c: { d: null } })],
  ['fields that are undefined', (chart) => void configMap(chart, 'a', { a: undefined, b: { c: undefined } })],
])('%s: rendered as by cdk8s', (_, build) => {
  compare(appOf(build));
});

test("A resolver of the app's own sees every value", () => {
  const resolver = {
    resolve: (context: { value: unknown; replaceValue(by: unknown): void }) => {
      if (context.value === 'secret') context.replaceValue('hidden');
    },
  };
  const [text] = compare(appOf((chart) => void configMap(chart, 'a', { a: 'secret' }), { resolvers: [resolver] }));
  expect(text).toContain('a: hidden');
});

test('fails with what cdk8s says where a validation finds something', () => {
  const make = appOf((chart) => {
    web(chart).node.addValidation({ validate: () => ['has no probe'] });
  });
  expect(() => byUs(make())).toThrow('Validation failed with the following errors:\n  [chart/web] has no probe');
  expect(() => byCdk8s(make())).toThrow('Validation failed with the following errors:\n  [chart/web] has no probe');
});

test('fails with what cdk8s says for a value that no manifest can hold', () => {
  const make = appOf((chart) => void configMap(chart, 'a', { a: new Map() }));
  expect(() => byUs(make())).toThrow("can't render non-simple object of type 'Map'");
});

test('Whatever JSON an object holds, it is rendered as by cdk8s', () => {
  const json = fc.jsonValue({ depthSize: 'small', noUnicodeString: true } as never) as fc.Arbitrary<unknown>;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'spec', 'zeta'), json, { noNullPrototype: true }), (data) => {
      compare(appOf((chart) => void new ApiObject(chart, 'a', { apiVersion: 'v1', kind: 'ConfigMap', ...data })));
    }),
    { numRuns: 300 },
  );
});
