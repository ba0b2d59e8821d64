import { formatProblem } from '../../lib/errors';
import { readLiveObjects } from '../../lib/import/live-objects';
import { takePools } from '../../lib/import/pool-intent';
import { missingIssuers } from '../../lib/import/read-cluster';
import { readLedgers } from '../../lib/ledger/read-ledger';
import type { FleetIntent } from '../../lib/model/intent';
import { readObjects } from '../../lib/plan/objects';
import { evaluate } from '../../lib/synth/evaluate';
import { fleetOf, poolOf } from '../synth/fleet-of';
import { onlyProblems } from './fuzz';
import { LIVE } from './live-objects';

/** What the fuzzers of this folder have found, each once a stack trace. */
const ODD = { toString: 1 };

test('a namespace in main.ts that no text can be made of', () => {
  const fleet = fleetOf(poolOf(), { ...poolOf(), namespace: ODD as never }) as FleetIntent;
  const problems = onlyProblems(() => evaluate({ fleet, changes: new Map() })).map(formatProblem);
  expect(problems).toContain('main.ts: pools [1]: namespace: found {"toString":1}, allowed: a string');
});

test('a PKI of the wrong type, beside a repository of the wrong type', () => {
  const fleet = { ...fleetOf(poolOf()), repository: null, pki: [null] } as unknown as FleetIntent;
  expect(onlyProblems(() => evaluate({ fleet, changes: new Map() })).map(({ path }) => path)).toContain('repository');
});

test('names that every object has a property of: a namespace, and a field of spec', () => {
  const problemsOf = (more: object) =>
    onlyProblems(() => evaluate({ fleet: fleetOf({ ...poolOf(), ...more }), changes: new Map() })).map(formatProblem);
  expect(problemsOf({ namespace: 'constructor' })).toEqual([
    expect.stringContaining('pools constructor/pgpool: has no ledger yet'),
  ]);
  expect(problemsOf({ spec: { toString: [] } })).toEqual([
    expect.stringMatching(/^main\.ts: pools demo\/pgpool: spec\.toString: unknown field, allowed: /),
  ]);
});

test.each([
  ['apiVersion that is a list', '{apiVersion: [], kind: Job, metadata: {name: a}}'],
  ['name that no text can be made of', '{apiVersion: v1, kind: Job, metadata: {name: {toString: 1}}}'],
  ['namespace that is a number', '{apiVersion: v1, kind: Job, metadata: {name: a, namespace: 1}}'],
])('an object in dist/ with an %s', (_, text) => {
  const { objects, problems } = readObjects(new Map([['dist/demo/x.yaml', text]]));
  expect([objects.size, problems.map(formatProblem)]).toEqual([
    0,
    [
      'dist/demo/x.yaml: holds a Job that is no Kubernetes object, which has apiVersion and metadata.name\n' +
        '    fix: pgpool-gitops synth',
    ],
  ]);
});

test.each(['{kind: {toString: 1}}', 'text', '- a', '5'])('a document in dist/ that is no object: %s', (text) => {
  const { objects, problems } = readObjects(new Map([['dist/demo/x.yaml', text]]));
  expect([objects.size, problems]).toEqual([0, []]);
});

test('a wave that is no text counts as 0', () => {
  const text =
    '{apiVersion: v1, kind: Job, metadata: {name: a, annotations: {argocd.argoproj.io/sync-wave: {toString: 1}}}}';
  expect([...readObjects(new Map([['dist/demo/x.yaml', text]])).objects.values()]).toMatchObject([{ wave: 0 }]);
});

test('a list in an import whose kind no text can be made of', () => {
  const problems = onlyProblems(() => readLiveObjects(new Map([['live.yaml', '{kind: {toString: 1}, items: []}']])));
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^is no Kubernetes object/)]);
});

test.each(['{a: b}: c', '? {a: b}\n: c', 'x: [{{}: 1}]'])('a key that is a mapping: %s', (text) => {
  const message = 'is not YAML that Kubernetes takes: a key is a mapping, allowed: text';
  const change = readLedgers(new Map([['changes/demo/a/0000-baseline.yaml', text]])).problems;
  const manifest = readObjects(new Map([['dist/demo/x.yaml', text]])).problems;
  const objects = onlyProblems(() => readLiveObjects(new Map([['live.yaml', text]])));
  for (const problems of [change, manifest, objects])
    expect(problems).toContainEqual(expect.objectContaining({ message }));
});

describe('an object of an import', () => {
  const [pgpool, client] = LIVE as unknown as { metadata: object; spec: object }[];
  const taken = (...objects: object[]) => {
    const found = takePools(objects as never, 'live.yaml');
    return [...found.problems.map(formatProblem), ...found.notes];
  };

  test('whose issuer has a name that is no text', () => {
    const object = { ...pgpool, spec: { ...pgpool?.spec, tls: { issuerRef: { name: ODD } } } };
    expect(missingIssuers([object] as never)).toEqual([]);
    expect(taken(object)).toEqual([
      expect.stringMatching(/^live\.yaml: Pgpool demo\/orders: spec\.tls\.issuerRef\.name: found /),
    ]);
  });

  test('whose annotations are no texts, as where somebody wrote y', () => {
    const object = { ...pgpool, metadata: { ...pgpool?.metadata, annotations: { note: true } } };
    expect(taken(object)).toEqual(['live.yaml: Pgpool demo/orders: metadata.annotations: is no map of texts']);
  });

  test('of a group that every object has a property of', () => {
    expect(taken({ ...pgpool, apiVersion: '__proto__/v1' }, { ...pgpool, apiVersion: 'constructor' })).toEqual([]);
  });

  test('that is a Certificate with a field that every object has', () => {
    const sound = takePools([pgpool, client] as never, 'live.yaml').notes;
    expect(sound).toEqual(['demo/orders: Certificate app is taken']);
    expect(taken(pgpool as object, { ...client, spec: { ...client?.spec, constructor: 1 } })).toEqual([
      'demo/orders: Certificate app is left: constructor of it would be rendered otherwise',
    ]);
  });

  test('that is no object, with its place', () => {
    const text = 'apiVersion: v1\nkind: List\nitems: [5, {kind: Pgpool}]\n---\njust text\n';
    expect(onlyProblems(() => readLiveObjects(new Map([['live.yaml', text]]))).map(({ path }) => path)).toEqual([
      'document 1: items[0]',
      'document 1: items[1]',
      'document 2',
    ]);
  });
});
