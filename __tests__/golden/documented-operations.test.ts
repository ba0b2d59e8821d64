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
function renderedFor(before: PoolIntent, after: PoolIntent, verb?: 'restart'): Record<string, Rendered['spec']> {
  const options = verb === undefined ? {} : { asked: [[verb, 'demo/pgpool']] as const };
  const base = commit(new Map(), { pools: [before] });
  const files = commit(base, { pools: [after], ...options });
  const objects = [...files]
    .filter(([path]) => path.startsWith('dist/demo/pgpool/'))
    .map(([, text]) => parse(text.split('\n---\n')[0] ?? '') as Rendered);
  return Object.fromEntries(objects.map(({ kind, spec }) => [kind, spec]));
}

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
  ])('%s', (_title, before, after, operation, pgpool) => {
    const rendered = renderedFor(before, after);
    expect(rendered.PgpoolOpsRequest).toMatchObject({ ...DATABASE, ...operation });
    expect(rendered.Pgpool).toMatchObject(pgpool);
  });

  test('Restart', () => {
    const { PgpoolOpsRequest, Pgpool } = renderedFor(POOL, POOL, 'restart');
    expect(PgpoolOpsRequest).toMatchObject({ ...DATABASE, type: 'Restart' });
    expect(Pgpool).toMatchObject({ version: '4.5.3', replicas: 1 });
  });
});

// Argo CD writes into the Pgpool what the documented operation would write there, and a Restart lets pods take it.
describe("KubeDB's documented operations whose effect a sync and a Restart have", () => {
  const inline = { configuration: { inline: { 'pgpool.conf': 'max_pool = 60' } } };
  const bySecret = { configuration: { secretName: 'pp-custom-config' } };
  const resources = { requests: { cpu: '800m', memory: '2Gi' }, limits: { cpu: '800m', memory: '2Gi' } };
  test.each<[string, PoolIntent['spec'], PoolIntent['spec'], object]>([
    ['Reconfigure with a Secret', {}, bySecret, bySecret],
    ['Reconfigure with applyConfig', {}, inline, inline],
    ['Reconfigure with applyConfig in the place of a Secret', bySecret, inline, inline],
    ['Reconfigure with removeCustomConfig', inline, {}, {}],
    ['RotateAuth with a Secret', {}, { authSecret: { name: 'mine' } }, { authSecret: { name: 'mine' } }],
    [
      'VerticalScaling',
      {},
      { podTemplate: { spec: { containers: [{ name: 'pgpool', resources }] } } },
      { podTemplate: { spec: { containers: [expect.objectContaining({ name: 'pgpool', resources })] } } },
    ],
  ])('%s', (_title, before = {}, after = {}, pgpool) => {
    const rendered = renderedFor({ ...POOL, spec: before }, { ...POOL, spec: after });
    expect(rendered.PgpoolOpsRequest).toMatchObject({ ...DATABASE, type: 'Restart' });
    expect(rendered.Pgpool).toMatchObject(pgpool);
    const { configuration } = rendered.Pgpool ?? {};
    expect(configuration).toEqual(after.configuration);
  });
});
