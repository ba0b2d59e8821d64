import { parseRecordedField } from '../../lib/model/facets';
import type { PoolIntent } from '../../lib/model/intent';
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
  return [...(files.get(path) ?? '').matchAll(/^ +- (--(?:proof|replicas|kept|version-name|image)=\S+)$/gm)].map(
    ([, arg]) => arg,
  );
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

test('Verify knows every recorded facet that a live Pgpool has', () => {
  const recordedIn = (files: ReadonlyMap<string, string>) =>
    /--recorded=(\S+)/.exec(files.get('dist/demo/pgpool/90-verify.k8s.yaml') ?? '')?.[1] ?? '';
  const [before, after] = [poolOf({ replicas: 2 }), poolOf({ replicas: 4, tls: tlsOf() })];
  const base = commit(new Map(), { pools: [before] });
  const head = commit(base, { pools: [after] });
  expect(JSON.parse(recordedIn(base))).toEqual({ version: '4.6.0', replicas: 2 });
  expect(JSON.parse(recordedIn(head))).toEqual({
    tls: expect.objectContaining({ sslMode: 'require' }),
    version: '4.6.0',
    replicas: 4,
  });
  expect(parseRecordedField(recordedIn(head))).toEqual(JSON.parse(recordedIn(head)));
});

test.each(['', 'no JSON', '[]', '{"spec":{}}', '{"tls":3}', '{"tls":{}}', '{"constructor":{}}'])(
  'What is no recorded facet is refused: %s',
  (text) => expect(parseRecordedField(text)).toBeUndefined(),
);
