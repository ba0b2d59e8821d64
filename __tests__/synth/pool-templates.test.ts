import fc from 'fast-check';
import { recordedFiles } from '../../lib/ledger/write-change';
import { stateOf } from '../../lib/model/change';
import { type PoolIntent, poolKey } from '../../lib/model/intent';
import { planRollout } from '../../lib/rollout/rollout';
import { evaluate, type ProjectInput } from '../../lib/synth/evaluate';
import { objectSchemas } from '../../lib/synth/object-schema';
import { readCrds } from '../../lib/synth/read-crds';
import { renderFile } from '../../lib/synth/render-files';
import { poolContents } from '../../lib/synth/render-fleet';
import { history } from '../rollout/histories';
import { fleetOf, poolOf, render } from './fleet-of';

const schemas = objectSchemas(readCrds());

/** Names that are words of Kubernetes or of ours, that YAML could misread, that are parts of others, and long ones. */
const NAMES = [
  'a',
  'no',
  'yes',
  'null',
  'e6',
  'off',
  'false',
  'tru',
  'true',
  'o17',
  'x1',
  'pool',
  'pools',
  'pool-1',
  'step',
  'steps',
  'update',
  'require',
  'server',
];
const MORE = [
  'client',
  'demo',
  'team',
  'team-1',
  'issuer',
  'kubedb',
  'job',
  'name',
  'svc',
  'orders',
  'abcdef',
  'a-much-longer-name-of-a-pool',
];
const name = fc.constantFrom(...NAMES, ...MORE);

/** What else pools name: some make one shape of all of them, with some a pool names what YAML could misread. */
const OTHERS: readonly ((own: string) => string)[] = [
  (own) => own,
  () => 'orders',
  () => 'true',
  (own) => `${own}e`,
  (own) => `0${own}`,
  (own) => `${own}-${own}`,
];

/** Pools of one shape, as far as their names allow, that say their own names and others wherever a name may stand. */
const fleet = fc.record({
  pools: fc.uniqueArray(fc.record({ namespace: name, name }), { minLength: 3, maxLength: 6, selector: poolKey }),
  other: fc.constantFrom(...OTHERS),
  full: fc.boolean(),
  replicas: fc.constantFrom(2, 3),
  changes: history,
});

function intentOf({
  namespace,
  name: own,
  other,
  full,
  replicas,
}: {
  namespace: string;
  name: string;
  other: string;
  full: boolean;
  replicas: number;
}): Partial<PoolIntent> {
  return {
    namespace,
    name: own,
    replicas,
    postgresRef: { name: other, namespace: full ? namespace : other },
    ...(full
      ? {
          issuers: [
            { name: `${own}-issuer`, selfSignedCa: {} },
            { name: `1-${other}`, ca: { secretName: `${own}-${other}` } },
          ],
          clientCertificates: [{ name: `${own}-${other}-app`, user: other, issuerRef: { name: `${own}-issuer` } }],
          spec: { configuration: { secretName: own }, podTemplate: { spec: { nodeSelector: { [other]: own } } } },
        }
      : {}),
  };
}

/** Every pool by itself. */
function oneByOne(input: ProjectInput): Map<string, string> {
  const { fleet, pools } = evaluate(input);
  const contents = pools.flatMap(({ pool: one, changes }) => poolContents(fleet, planRollout(one, changes)));
  return new Map(contents.map((content) => [content.path, renderFile(content, schemas).file.text]));
}

/** @returns undefined for a fleet that is refused: another test's business */
function tryEvaluate(input: ProjectInput): boolean {
  try {
    evaluate(input);
    return true;
  } catch {
    return false;
  }
}

test('A fleet has the bytes that each of its pools has by itself', () => {
  let compared = 0;
  fc.assert(
    fc.property(fleet, ({ changes, other, ...made }) => {
      const pools = made.pools.map((each) =>
        poolOf({ ...intentOf({ ...made, ...each, other: other(each.name) }), tls: stateOf(changes) }),
      );
      const files = pools.flatMap((each) => [...recordedFiles(poolKey(each), changes)]);
      const input = { fleet: fleetOf(...pools), changes: new Map(files) };
      if (!tryEvaluate(input)) return;
      compared++;
      const { files: together } = render(input);
      for (const [path, text] of oneByOne(input)) expect({ path, text: together.get(path) }).toEqual({ path, text });
    }),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(30);
});

test('A pool that is wrong is told under its own name', () => {
  const pools = ['orders', 'catalog'].map((own) => poolOf({ name: own, spec: { unknownField: own } }));
  const files = pools.flatMap((each) => [
    ...recordedFiles(poolKey(each), [
      { number: 0, verb: 'baseline', reason: 'created', timeout: '5m', apply: 'IfReady', accepts: [] },
    ]),
  ]);
  expect(() => render({ fleet: fleetOf(...pools), changes: new Map(files) })).toThrow(
    /dist\/demo\/catalog\/30-pgpool.*dist\/demo\/orders\/30-pgpool/s,
  );
});

test('A fleet that says what stands for names is rendered as it says', () => {
  const pools = ['orders', 'catalog', 'stock'].map((own) => poolOf({ name: own }));
  const files = pools.flatMap((each) => [
    ...recordedFiles(poolKey(each), [
      { number: 0, verb: 'baseline', reason: 'created', timeout: '5m', apply: 'IfReady', accepts: [] },
    ]),
  ]);
  const url = 'https://git.example.com/zqx0pgpool0gitops0pool0name0xqz.git';
  const { files: rendered } = render({ fleet: { ...fleetOf(...pools), repository: { url } }, changes: new Map(files) });
  for (const pool of pools) expect(rendered.get(`argocd/demo-${pool.name}.k8s.yaml`)).toContain(`repoURL: ${url}`);
});

test('An issuer with the name of another one and -ca is no other object of it', () => {
  for (const [i, other] of ['aga-ca', 'aga-bootstrap'].entries()) {
    const issuers = [
      { name: 'aga', selfSignedCa: {} },
      { name: other, ca: { secretName: 'key' } },
    ];
    const pool = poolOf({ name: `pool-${i}`, issuers });
    const files = recordedFiles(poolKey(pool), [
      { number: 0, verb: 'baseline', reason: 'created', timeout: '5m', apply: 'IfReady', accepts: [] },
    ]);
    const text = render({ fleet: fleetOf(pool), changes: files }).files.get(`demo/pool-${i}/10-issuer.k8s.yaml`);
    expect(text?.match(/^kind: Issuer$/gm)).toHaveLength(3);
  }
});
