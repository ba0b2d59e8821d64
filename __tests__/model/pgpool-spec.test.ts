import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFleet } from '../../lib/model/check-fleet';
import { type PgpoolFields, SPELLED } from '../../lib/model/pgpool-spec';
import { fleetOf, poolOf } from '../synth/fleet-of';

const problemsOf = (spec: PgpoolFields) => checkFleet(fleetOf(poolOf({ spec })), 'main.ts').map(({ path }) => path);

test('TypeScript knows the fields of a Pgpool that main.ts may say, in the form of a manifest', () => {
  expect(
    problemsOf({
      syncUsers: true,
      authSecret: { name: 'admin', rotateAfter: '720h' },
      configuration: { inline: { 'pgpool.conf': 'num_init_children = 10' } },
      monitor: { agent: 'prometheus.io/operator', prometheus: { exporter: { resources: { limits: { cpu: 1 } } } } },
      podTemplate: { spec: { containers: [{ name: 'side', resources: { requests: { memory: '1Gi' } } }] } },
      serviceTemplates: [{ alias: 'primary', spec: { type: 'LoadBalancer', loadBalancerIP: '192.0.2.1' } }],
      init: { archiver: { recoveryTimestamp: '2026-01-31T00:00:00Z' } },
    }),
  ).toEqual([]);
});

// The compiler, which CI runs, fails where one of these would be no error.
const REFUSED: readonly (readonly [path: string, spec: PgpoolFields])[] = [
  // @ts-expect-error a field that is misspelt
  ['spec.podTemplat', { podTemplat: {} }],
  // @ts-expect-error one further down
  ['spec.podTemplate.spec.nodeSelecter', { podTemplate: { spec: { nodeSelecter: {} } } }],
  // @ts-expect-error a name as classes of cdk8s write it
  ['spec.podTemplate.spec.hostPid', { podTemplate: { spec: { hostPid: true } } }],
  // @ts-expect-error a value of another type
  ['spec.healthChecker.periodSeconds', { healthChecker: { periodSeconds: '5' } }],
  // @ts-expect-error another word than those allowed
  ['spec.serviceTemplates[0].alias', { serviceTemplates: [{ alias: 'main' }] }],
  // @ts-expect-error a field that a pool says elsewhere
  ['spec.version', { version: '4.6.0' }],
];

test.each(REFUSED)('TypeScript refuses %s, as check does', (path, spec) => {
  expect(problemsOf(spec)).toEqual([`pools demo/pgpool: ${path}`]);
});

test('TypeScript spells every field as KubeDB does, wherever cdk8s import does not', () => {
  const text = readFileSync(join(__dirname, '../../imports/kubedb.com.ts'), 'utf8');
  const written = [...text.matchAll(/^ +'(\w+)': [^\n]*\bobj\.(\w+)/gm)].map(([, name, property]) => [property, name]);
  expect(written.length).toBeGreaterThan(500);
  const differing = new Map(written.filter(([property, name]) => property !== name) as [string, string][]);
  expect(Object.fromEntries([...differing].sort())).toEqual(SPELLED);
});
