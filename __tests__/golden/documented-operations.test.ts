import { parse } from 'yaml';
import type { PoolIntent } from '../../lib/model/intent';
import { commit } from '../plan/commits';

/** The tutorial's pool, one version before the newest. */
const POOL: PoolIntent = {
  namespace: 'demo',
  name: 'pgpool',
  version: '4.5.3',
  replicas: 1,
  postgresRef: { name: 'ha-postgres', namespace: 'demo' },
};

interface Rendered {
  readonly kind: string;
  readonly spec: Readonly<Record<string, unknown>>;
}

/** The operation and the Pgpool that are rendered for an edit of main.ts. */
function renderedFor(
  before: PoolIntent,
  after: PoolIntent,
  verb?: 'restart' | 'rotate-password',
): Record<string, Rendered['spec']> {
  const options = verb === undefined ? {} : { asked: [[verb, 'demo/pgpool']] as const };
  const base = commit(new Map(), { pools: [before] });
  const files = commit(base, { pools: [after], ...options });
  const objects = [...files]
    .filter(([path]) => path.startsWith('dist/demo/pgpool/'))
    .map(([, text]) => parse(text.split('\n---\n')[0] ?? '') as Rendered);
  return Object.fromEntries(objects.map(({ kind, spec }) => [kind, spec]));
}

const RESOURCES = { requests: { cpu: '800m', memory: '2Gi' }, limits: { cpu: '800m', memory: '2Gi' } };
const LARGER = { requests: { cpu: '500m', memory: '4Gi' }, limits: { memory: '4Gi' } };
const DEFAULTS = { requests: { cpu: '500m', memory: '1Gi' }, limits: { memory: '1Gi' } };

const withContainer = (resources: object) => ({
  podTemplate: { spec: { containers: [expect.objectContaining({ name: 'pgpool', resources })] } },
});

const DATABASE = { databaseRef: { name: 'pgpool' } };

describe("KubeDB's documented operations that an edit of main.ts renders", () => {
  test.each<[string, PoolIntent, PoolIntent, object, object]>([
    [
      'UpdateVersion',
      POOL,
      { ...POOL, version: '4.6.0' },
      { type: 'UpdateVersion', updateVersion: { targetVersion: '4.6.0' } },
      { version: '4.6.0' },
    ],
    [
      'HorizontalScaling, up',
      POOL,
      { ...POOL, replicas: 3 },
      { type: 'HorizontalScaling', horizontalScaling: { node: 3 } },
      { replicas: 3 },
    ],
    [
      'HorizontalScaling, down',
      { ...POOL, replicas: 3 },
      { ...POOL, replicas: 2 },
      { type: 'HorizontalScaling', horizontalScaling: { node: 2 } },
      { replicas: 2 },
    ],
    [
      'RotateAuth with a Secret',
      POOL,
      { ...POOL, spec: { authSecret: { name: 'quick-pgpool-user-auth' } } },
      { type: 'RotateAuth', authentication: { secretRef: { kind: 'Secret', name: 'quick-pgpool-user-auth' } } },
      { authSecret: { kind: 'Secret', name: 'quick-pgpool-user-auth' } },
    ],
    [
      'VerticalScaling',
      POOL,
      { ...POOL, resources: RESOURCES },
      { type: 'VerticalScaling', verticalScaling: { node: { resources: RESOURCES }, mode: 'Restart' } },
      withContainer(RESOURCES),
    ],
    [
      'VerticalScaling, in place, of one limit alone',
      { ...POOL, resources: RESOURCES },
      { ...POOL, resources: { limits: { memory: '4Gi' }, mode: 'InPlace' } },
      { type: 'VerticalScaling', verticalScaling: { node: { resources: LARGER }, mode: 'InPlace' } },
      withContainer(LARGER),
    ],
    [
      'VerticalScaling, back to what KubeDB gives',
      { ...POOL, spec: { podTemplate: { spec: { containers: [{ name: 'pgpool', resources: RESOURCES }] } } } },
      POOL,
      { type: 'VerticalScaling', verticalScaling: { node: { resources: DEFAULTS }, mode: 'Restart' } },
      { version: '4.5.3' },
    ],
  ])('%s', (_title, before, after, operation, pgpool) => {
    const rendered = renderedFor(before, after);
    expect(rendered.PgpoolOpsRequest).toMatchObject({ ...DATABASE, ...operation });
    expect(rendered.Pgpool).toMatchObject(pgpool);
  });

  const conf = { 'pgpool.conf': 'max_pool = 60' };
  const bySecret = { secretName: 'pp-custom-config' };
  const servers = [{ hostName: 'replica.demo.svc', port: 5432, weight: 1 }];
  const asked = { configSecret: { name: 'pp-custom-config' }, applyConfig: conf, backend: { sync: servers } };
  // Each in the form that says all: whatever a cluster has, it comes to the same.
  test.each<[string, object | undefined, object | undefined, object]>([
    ['a Secret', undefined, bySecret, { configSecret: asked.configSecret }],
    ['applyConfig', undefined, { inline: conf }, { applyConfig: conf }],
    ['applyConfig in the place of a Secret', bySecret, { inline: conf }, { applyConfig: conf }],
    ['removeCustomConfig', { inline: conf }, undefined, {}],
    ['backend', {}, { backends: servers }, { backend: asked.backend }],
    ['all of it', { backends: servers }, { ...bySecret, inline: conf, backends: servers }, asked],
  ])('Reconfigure with %s', (_title, before, after, request) => {
    const specOf = (configuration: object | undefined) =>
      configuration === undefined ? {} : { spec: { configuration } };
    const { PgpoolOpsRequest, Pgpool } = renderedFor({ ...POOL, ...specOf(before) }, { ...POOL, ...specOf(after) });
    expect(PgpoolOpsRequest).toMatchObject({ ...DATABASE, type: 'Reconfigure' });
    expect(PgpoolOpsRequest?.configuration).toEqual({ removeCustomConfig: true, ...request, restart: 'true' });
    expect(Pgpool?.configuration).toEqual(after);
  });

  test('Restart', () => {
    const { PgpoolOpsRequest, Pgpool } = renderedFor(POOL, POOL, 'restart');
    expect(PgpoolOpsRequest).toMatchObject({ ...DATABASE, type: 'Restart' });
    expect(Pgpool).toMatchObject({ version: '4.5.3', replicas: 1 });
  });

  test('RotateAuth without a Secret: KubeDB makes a password', () => {
    const { PgpoolOpsRequest, Pgpool } = renderedFor(POOL, POOL, 'rotate-password');
    expect(PgpoolOpsRequest).toEqual({ ...DATABASE, type: 'RotateAuth', timeout: '5m', apply: 'IfReady' });
    expect(Pgpool?.authSecret).toEqual({ kind: 'Secret', name: '' });
  });
});
