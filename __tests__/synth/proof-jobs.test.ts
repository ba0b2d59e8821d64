import { configurationHash } from '../../lib/model/configuration';
import { parseRecordedField } from '../../lib/model/facets';
import type { PoolIntent } from '../../lib/model/intent';
import { parseResources } from '../../lib/model/proof';
import { recordedResources } from '../../lib/model/resources';
import { commit, tlsOf } from '../plan/commits';
import { poolOf } from './fleet-of';

/** Arguments of the proof of the last change, between two commits. */
function argsOf(
  before: PoolIntent,
  after: PoolIntent,
  versions: readonly { name: string; version: string; image?: string }[] = [],
) {
  const fleet = { kubedb: { versions } };
  const files = commit(commit(new Map(), { pools: [before], fleet }), { pools: [after], fleet });
  const path = [...files.keys()].filter((each) => each.endsWith('-3-proof.k8s.yaml')).at(-1) ?? '';
  const options = /^ +- (--(?:proof|replicas|kept|version-name|image|secret|configuration)=\S+)$/gm;
  return [...(files.get(path) ?? '').matchAll(options)].map(([, arg]) => arg);
}

test('The proof of TLS needs no word about what it proves', () => {
  expect(argsOf(poolOf(), poolOf({ tls: tlsOf() }))).toEqual([]);
});

test('The proof of a scaling knows how many pods there are, and how many were there before', () => {
  expect(argsOf(poolOf({ replicas: 2 }), poolOf({ replicas: 4 }))).toEqual([
    '--proof=replicas',
    '--replicas=4',
    '--kept=2',
  ]);
});

test('The proof of an edit is that pods are new, and its pause waits until the provisioner has seen the edit', () => {
  const after = poolOf({ spec: { monitor: { agent: 'prometheus.io' } } });
  expect(argsOf(poolOf(), after)).toEqual(['--proof=pods']);
  const files = commit(commit(new Map(), { pools: [poolOf()] }), { pools: [after] });
  expect(files.get('dist/demo/pgpool/40-0001-edit-1-pause.k8s.yaml')).toContain('- --awaits-edit');
  expect(files.get('dist/demo/pgpool/30-pgpool.k8s.yaml')).toContain('agent: prometheus.io');
});

test('The proof of an edit knows the resources that its restart brings along, and none where a resize brings them', () => {
  const resources = { requests: { cpu: '1' } };
  const textOf = (before: PoolIntent, verb: string) => {
    const after = poolOf({ resources, spec: { monitor: { agent: 'prometheus.io' } } });
    const files = commit(commit(new Map(), { pools: [before] }), { pools: [after] });
    return files.get(`dist/demo/pgpool/40-${verb}-3-proof.k8s.yaml`) ?? '';
  };
  const [, text = ''] = /--resources=(\S+)/.exec(textOf(poolOf(), '0002-edit')) ?? [];
  expect(parseResources(text)).toEqual({ requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '1Gi' } });
  expect(textOf(poolOf({ resources }), '0001-edit')).not.toContain('--resources');
  const autoscaled = textOf(poolOf({ resources: 'autoscaled' }), '0002-edit');
  expect([autoscaled.includes('--proof=pods'), autoscaled.includes('--resources')]).toEqual([true, false]);
});

test('The proof of settings knows a hash of them, and not a word of pgpool.conf', () => {
  const configuration = { inline: { 'pgpool.conf': 'max_pool = 4' } };
  expect(argsOf(poolOf(), poolOf({ spec: { configuration } }))).toEqual([
    '--proof=configuration',
    `--configuration=${configurationHash(configuration)}`,
  ]);
});

test('The proof of other resources knows them all, and its pause waits until the provisioner has seen the edit', () => {
  const after = poolOf({ resources: { requests: { cpu: '1' } } });
  const files = commit(commit(new Map(), { pools: [poolOf()] }), { pools: [after] });
  expect(files.get('dist/demo/pgpool/40-0001-resize-1-pause.k8s.yaml')).toContain('- --awaits-edit');
  const [, text = ''] =
    /--resources=(\S+)/.exec(files.get('dist/demo/pgpool/40-0001-resize-3-proof.k8s.yaml') ?? '') ?? [];
  expect(parseResources(text)).toEqual({ requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '1Gi' } });
});

test('The proof of an upgrade knows the version, and the image that main.ts names', () => {
  const [before, after] = [poolOf({ version: '4.5.3' }), poolOf()];
  expect(argsOf(before, after)).toEqual(['--proof=version', '--version-name=4.6.0']);
  const versions = [{ name: '4.6.0', version: '4.6.0', image: 'registry/pgpool2:4.6.0' }];
  expect(argsOf(before, after, [...versions, { name: '4.5.3', version: '4.5.3' }])).toEqual([
    '--proof=version',
    '--version-name=4.6.0',
    '--image=registry/pgpool2:4.6.0',
  ]);
});

test('The proof of credentials knows the Secret, and that of a new password needs none', () => {
  expect(argsOf(poolOf(), poolOf({ spec: { authSecret: { name: 'admin' } } }))).toEqual([
    '--proof=credentials',
    '--secret=admin',
  ]);
  const base = commit(new Map(), { pools: [poolOf()] });
  const files = commit(base, { pools: [poolOf()], asked: [['rotate-password', 'demo/pgpool']] });
  const job = files.get('dist/demo/pgpool/40-0001-rotate-password-3-proof.k8s.yaml') ?? '';
  expect(job).toContain('--proof=credentials');
  expect(job).not.toContain('--secret');
});

test('Verify knows every recorded facet that a live Pgpool has', () => {
  const recordedIn = (files: ReadonlyMap<string, string>) =>
    /--recorded=(\S+)/.exec(files.get('dist/demo/pgpool/90-verify.k8s.yaml') ?? '')?.[1] ?? '';
  const [before, after] = [poolOf({ replicas: 2 }), poolOf({ replicas: 4, tls: tlsOf() })];
  const base = commit(new Map(), { pools: [before] });
  const head = commit(base, { pools: [after] });
  const resources = recordedResources({});
  expect(JSON.parse(recordedIn(base))).toEqual({
    version: '4.6.0',
    replicas: 2,
    resources,
    auth: {},
    configuration: {},
  });
  expect(JSON.parse(recordedIn(head))).toEqual({
    tls: expect.objectContaining({ sslMode: 'require' }),
    version: '4.6.0',
    replicas: 4,
    auth: {},
    configuration: {},
    resources,
  });
  expect(parseRecordedField(recordedIn(head))).toEqual(JSON.parse(recordedIn(head)));
});

test.each(['', 'no JSON', '[]', '{"spec":{}}', '{"tls":3}', '{"tls":{}}', '{"constructor":{}}'])(
  'What is no recorded facet is refused: %s',
  (text) => expect(parseRecordedField(text)).toBeUndefined(),
);
