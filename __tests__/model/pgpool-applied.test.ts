import { recordOf } from '../../lib/json';
import { CHANGE_DEFAULTS, type Change } from '../../lib/model/change';
import { intendedState } from '../../lib/model/facets';
import type { PoolIntent } from '../../lib/model/intent';
import { storedSpec } from '../../lib/model/kubedb/stored';
import { unappliedFields, type WrittenPgpool } from '../../lib/model/pgpool-applied';
import { readYaml } from '../../lib/model/read-yaml';
import { commit, tlsOf } from '../plan/commits';
import { poolOf } from '../synth/fleet-of';

function baselineOf(pool: PoolIntent): Change {
  return { number: 0, verb: 'baseline', reason: '', ...CHANGE_DEFAULTS, accepts: [], ...intendedState(pool) };
}

/** The Pgpool of a pool as a cluster has it after a sync: rendered, and filled in by KubeDB's webhook. */
function synced(pool: PoolIntent): WrittenPgpool {
  const path = 'dist/demo/pgpool/30-pgpool.k8s.yaml';
  const reading = readYaml(path, commit(new Map(), { pools: [pool] }).get(path) ?? '', '');
  const object = recordOf('documents' in reading ? reading.documents[0] : undefined);
  const { labels, annotations } = recordOf(object.metadata);
  return {
    labels: labels as Record<string, string>,
    annotations: annotations as Record<string, string>,
    spec: storedSpec(recordOf(object.spec), 'pgpool'),
  };
}

const env = [{ name: 'SHOP', value: 'eu' }];
const container = (cpu: string) => ({ name: 'pgpool', env, resources: { requests: { cpu } } });
const PLAIN = poolOf();
const RICH = poolOf({
  labels: { team: 'shop' },
  annotations: { owner: 'data' },
  deletionPolicy: 'Halt',
  spec: {
    syncUsers: true,
    authSecret: { name: 'pgpool-auth', rotateAfter: '720h' },
    monitor: { agent: 'prometheus.io/operator' },
    podTemplate: { spec: { nodeSelector: { disk: 'ssd' }, containers: [container('1000m')] } },
  },
});

test.each<[string, PoolIntent]>([
  ['of which only the needed is said', PLAIN],
  ['with much', RICH],
  ['with TLS', { ...RICH, tls: tlsOf() }],
])('A pool %s lacks nothing after its sync', (_, pool) => {
  expect(unappliedFields(synced(pool), baselineOf(pool))).toEqual([]);
});

test('What a cluster has missed is named field by field, and a list as a whole', () => {
  expect(unappliedFields(synced(PLAIN), baselineOf(RICH))).toEqual([
    'annotations.owner',
    'labels.team',
    'spec.authSecret.rotateAfter',
    'spec.deletionPolicy',
    'spec.monitor',
    'spec.podTemplate.spec.containers',
    'spec.podTemplate.spec.nodeSelector',
    'spec.syncUsers',
  ]);
});

test('A field that main.ts no longer says is missed as long as the cluster has what it was', () => {
  const taken = ['spec.podTemplate.spec.nodeSelector.disk', 'spec.syncUsers'];
  expect(unappliedFields(synced(RICH), baselineOf(PLAIN), baselineOf(RICH))).toEqual(expect.arrayContaining(taken));
  expect(unappliedFields(synced(PLAIN), baselineOf(PLAIN), baselineOf(RICH))).toEqual([]);
});

test('How clients without TLS prove who they are is compared, and an old value that git no longer says', () => {
  const scram = poolOf({ clientAuthMode: 'scram' });
  expect(unappliedFields(synced(PLAIN), baselineOf(scram))).toEqual(['spec.clientAuthMode']);
  expect(unappliedFields(synced(scram), baselineOf(PLAIN), baselineOf(scram))).toEqual(['spec.clientAuthMode']);
});

test('Of a pool with TLS only what pods take at a restart is recorded, so only that is compared', () => {
  const tls = tlsOf();
  expect(unappliedFields(synced({ ...PLAIN, tls }), baselineOf({ ...RICH, tls }))).toEqual([
    'spec.monitor',
    'spec.podTemplate.spec.containers',
    'spec.podTemplate.spec.nodeSelector',
  ]);
});

test('Resources are recorded apart: a baseline that holds them otherwise than the one before lacks nothing', () => {
  const resources = { requests: { cpu: '2' }, limits: { memory: '2Gi' } };
  const plain = { ...PLAIN, resources };
  const withTls = { ...plain, tls: tlsOf() };
  expect(unappliedFields(synced(withTls), baselineOf(withTls), baselineOf(plain))).toEqual([]);
  const contained = poolOf({ spec: { podTemplate: { spec: { containers: [{ name: 'pgpool', resources }] } } } });
  expect(unappliedFields(synced(plain), baselineOf(plain), baselineOf(contained))).toEqual([]);
  const autoscaled: PoolIntent = { ...PLAIN, resources: 'autoscaled' };
  expect(unappliedFields(synced(plain), baselineOf(autoscaled), baselineOf(plain))).toEqual([]);
});

test('What others add beside it is no difference', () => {
  const live = synced(RICH);
  const more = {
    ...live,
    labels: { ...live.labels, seen: 'yes' },
    spec: { ...live.spec, init: { waitForInitialRestore: true } },
  };
  expect(unappliedFields(more, baselineOf(RICH), baselineOf(RICH))).toEqual([]);
});

test("Which Secret holds the administrator's credentials is another facet: KubeDB names it, and a RotateAuth another", () => {
  const pool = poolOf({ spec: { authSecret: { rotateAfter: '720h' } } });
  const live = synced(pool);
  const authSecret = { ...recordOf(live.spec.authSecret), name: 'pgpool-auth', activeFrom: '2026-01-31T12:00:00Z' };
  expect(unappliedFields({ ...live, spec: { ...live.spec, authSecret } }, baselineOf(pool))).toEqual([]);
});
