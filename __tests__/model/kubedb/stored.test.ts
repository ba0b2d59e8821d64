import {
  DURATIONS,
  QUANTITIES,
  SCHEMA_DEFAULTS,
  TIMES,
  UNIQUE_ENTRIES,
} from '../../../lib/model/kubedb/schema-defaults';
import { storedResources, storedSpec } from '../../../lib/model/kubedb/stored';
import type { StructuralSchema } from '../../../lib/validation/structural-schema';
import { CRDS, loadCrds, schemaOf } from '../../crds/load-crds';

const LEAST = { version: '4.5.0', postgresRef: { name: 'pg', namespace: 'demo' } };
const RESIZE = ['cpu', 'memory'].map((resourceName) => ({ resourceName, restartPolicy: 'NotRequired' }));
const SECURITY = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  runAsGroup: 70,
  runAsNonRoot: true,
  runAsUser: 70,
  seccompProfile: { type: 'RuntimeDefault' },
};
const POOL = {
  name: 'pgpool',
  resizePolicy: RESIZE,
  resources: { limits: { memory: '1Gi' }, requests: { cpu: '500m', memory: '1Gi' } },
  securityContext: SECURITY,
};
const stored = (spec: object) => storedSpec({ ...LEAST, ...spec }, 'orders') as Record<string, never>;

describe('what KubeDB stores', () => {
  test('The least that it admits gets every default', () => {
    expect(stored({})).toEqual({
      ...LEAST,
      authSecret: { apiGroup: '', kind: 'Secret', name: '' },
      autoOps: {},
      clientAuthMode: 'md5',
      deletionPolicy: 'Delete',
      healthChecker: { failureThreshold: 1, periodSeconds: 10, timeoutSeconds: 10 },
      podTemplate: {
        controller: {},
        metadata: {},
        spec: {
          containers: [POOL],
          podPlacementPolicy: { name: 'default' },
          securityContext: { fsGroup: 70 },
        },
      },
      replicas: 1,
      sslMode: 'disable',
    });
  });

  test('What is given stays, and storing it again changes nothing', () => {
    const once = stored({
      replicas: 3,
      tls: { issuerRef: { name: 'ca' }, certificates: [{ alias: 'client', duration: '90m' }] },
      monitor: { agent: 'prometheus.io/operator' },
      podTemplate: { spec: { containers: [{ name: 'side', ports: [{ containerPort: 1 }] }], overhead: { cpu: 0.5 } } },
    });
    expect(once.replicas).toBe(3);
    expect(storedSpec(once, 'orders')).toEqual(once);
  });

  test('Certificates get the Secrets of the pool where the whole of them has one issuer', () => {
    const issuerRef = { name: 'ca' };
    expect(stored({ tls: { issuerRef, certificates: [{ alias: 'client', secretName: 'mine' }] } })).toMatchObject({
      sslMode: 'verify-full',
      tls: {
        certificates: [
          { alias: 'client', secretName: 'mine' },
          { alias: 'server', secretName: 'orders-server-cert' },
          { alias: 'metrics-exporter', secretName: 'orders-metrics-exporter-cert' },
        ],
      },
    });
    const own = { certificates: [{ alias: 'server', issuerRef }] };
    expect(stored({ tls: own })).toMatchObject({ tls: own });
  });

  test('The container of Pgpool-II is made, or filled in where it is; others get only a policy of resizing', () => {
    const side = { name: 'side', image: 'side:1' };
    const containers = (given: object[]) => stored({ podTemplate: { spec: { containers: given } } });
    expect(containers([side])).toMatchObject({
      podTemplate: { spec: { containers: [{ ...side, resizePolicy: RESIZE, resources: {} }, POOL] } },
    });
    const mine = { name: 'pgpool', resizePolicy: [], securityContext: { runAsUser: 5, capabilities: {} } };
    expect(containers([mine])).toMatchObject({
      podTemplate: {
        spec: { containers: [{ ...POOL, resizePolicy: [], securityContext: { runAsUser: 5, capabilities: {} } }] },
      },
    });
  });

  test('An exporter of Prometheus gets port and user; that of another agent gets the port of the schema', () => {
    const exporter = { port: 9719, resources: {}, securityContext: SECURITY };
    expect(stored({ monitor: { agent: 'prometheus.io/builtin' } })).toMatchObject({
      monitor: { prometheus: { exporter } },
    });
    const monitor = { agent: 'other', prometheus: { exporter: { securityContext: { runAsUser: 1 } } } };
    expect(stored({ monitor }).monitor).toEqual({
      agent: 'other',
      prometheus: { exporter: { port: 56790, resources: {}, securityContext: { runAsUser: 1, runAsGroup: 1 } } },
    });
  });

  test('Times are stored in whole seconds of UTC, and what is no time is left alone', () => {
    const activeFrom = (given: string) => stored({ authSecret: { activeFrom: given } }).authSecret;
    expect(activeFrom('2026-11-28T01:00:00.5+01:00')).toMatchObject({ activeFrom: '2026-11-28T00:00:00Z' });
    expect(activeFrom('soon')).toMatchObject({ activeFrom: 'soon' });
  });

  test.each([
    [{}, { limits: { memory: '1Gi' }, requests: { cpu: '500m', memory: '1Gi' } }],
    [{ limits: { memory: '2Gi' } }, { limits: { memory: '2Gi' }, requests: { cpu: '500m', memory: '2Gi' } }],
    [{ limits: { cpu: '2' } }, { limits: { cpu: '2', memory: '1Gi' }, requests: { cpu: '2', memory: '1Gi' } }],
    [
      { requests: { memory: '2Gi' }, limits: { memory: '1Gi' } },
      { limits: { memory: '2Gi' }, requests: { cpu: '500m', memory: '2Gi' } },
    ],
  ])('Resources %j are filled in', (given, filled) => {
    expect(storedResources(given)).toEqual(filled);
  });
});

/** `podTemplate.spec.{a,b}[].c` as all the paths that it stands for. */
function spelledOut(place: string): string[] {
  const choice = /\{([^}]*)\}/.exec(place);
  if (choice === null) return [place];
  return (choice[1] ?? '').split(',').flatMap((name) => spelledOut(place.replace(choice[0], name)));
}

/** Every place of the schema's spec, with the schema of what is there. */
const SCHEMA = new Map<string, StructuralSchema>();

function collect(schema: StructuralSchema, path: string): void {
  SCHEMA.set(path, schema);
  for (const [name, child] of Object.entries(schema.properties ?? {})) collect(child, path ? `${path}.${name}` : name);
  if (schema.items !== undefined) collect(schema.items, `${path}[]`);
  if (typeof schema.additionalProperties === 'object') collect(schema.additionalProperties, `${path}.*`);
}

collect(schemaOf(loadCrds(CRDS).get('kubedb.com_pgpools.yaml') as never).properties?.spec ?? {}, '');

function places(found: (schema: StructuralSchema) => boolean): string[] {
  return [...SCHEMA].flatMap(([path, schema]) => (found(schema) ? [path] : [])).sort();
}

const sorted = (patterns: readonly string[]) => patterns.flatMap(spelledOut).sort();

describe('the tables', () => {
  test('They hold every default of the schema, with its value', () => {
    expect(sorted(SCHEMA_DEFAULTS.map(([place]) => place))).toEqual(places((schema) => schema.default !== undefined));
    for (const [place, value] of SCHEMA_DEFAULTS) {
      for (const path of spelledOut(place)) expect(SCHEMA.get(path)?.default).toEqual(value);
    }
  });

  test('They hold every quantity and every time of the schema', () => {
    expect(sorted(QUANTITIES)).toEqual(places((schema) => schema.pattern?.includes('numkMGTPE') === true));
    expect(sorted(TIMES)).toEqual(places(({ format }) => format === 'date-time'));
  });

  test('They hold every list whose entries have keys, with these, and every set', () => {
    const lists = [...SCHEMA].flatMap(([path, schema]) => {
      const rules = schema as { 'x-kubernetes-list-map-keys'?: string[]; 'x-kubernetes-list-type'?: string };
      if (rules['x-kubernetes-list-type'] === 'set') return [[path]];
      const keys = rules['x-kubernetes-list-map-keys'];
      return keys === undefined ? [] : [[path, ...keys]];
    });
    const table = UNIQUE_ENTRIES.flatMap(([list, ...keys]) => spelledOut(list).map((path) => [path, ...keys]));
    expect(table.sort()).toEqual(lists.sort());
  });

  test('They name durations that are there', () => {
    for (const path of sorted(DURATIONS)) expect(SCHEMA.get(path)?.type).toBe('string');
  });
});
