import { TRAPS, trapped } from '../../__tests__/synth/yaml-traps';
import { yamlText } from '../../lib/synth/yaml-writer';
import { Scenario } from '../support/scenario';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('read-by-kubectl');
});

afterAll(() => scenario.close());

/** An object as kubectl's own parser reads it from our text: what it looks like as JSON. */
function readByKubectl(object: object): unknown {
  return JSON.parse(
    scenario.cluster.kubectl.run(['label', '--local', '-f', '-', '-o', 'json', 'read=it'], yamlText(object)),
  );
}

test('kubectl reads every trap as it was written, as a value, a key and an item', () => {
  const object = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'traps', labels: { a: 'b' } },
    traps: TRAPS.map(trapped),
  };
  expect(readByKubectl(object)).toEqual({ ...object, metadata: { name: 'traps', labels: { a: 'b', read: 'it' } } });
});

test('the API server has every one of them as it was written', async () => {
  const data = Object.fromEntries(TRAPS.map((trap, i) => [`trap-${i}`, trap]));
  const object = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'traps', namespace: scenario.namespace },
    data,
  };
  // Not by server-side apply: there the API server reads kubectl's JSON as YAML, and takes no U+007F in it.
  scenario.cluster.kubectl.run(['create', '-f', '-'], yamlText(object));
  const found = await scenario.cluster.api.get(`/api/v1/namespaces/${scenario.namespace}/configmaps/traps`);
  expect((found as { data?: unknown } | undefined)?.data).toEqual(data);
});
