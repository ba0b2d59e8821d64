import type { LiveObject } from '../../lib/import/live-objects';
import { addPools } from '../../lib/import/main-file';
import { ownVersions } from '../../lib/import/versions';

function version(name: string, spec: object = {}): LiveObject {
  const allowed = { updateConstraints: { allowlist: [`>= ${name}, <= 4.6.0`] } };
  const image = { pgpool: { image: `ghcr.io/appscode-images/pgpool2:${name}` } };
  return {
    apiVersion: 'catalog.kubedb.com/v1alpha1',
    kind: 'PgpoolVersion',
    metadata: { name },
    spec: { version: name, ...image, ...allowed, ...spec },
  };
}

const versionsOf = (objects: readonly LiveObject[], ...used: string[]) =>
  ownVersions(
    objects,
    used.map((each) => ({ version: each })),
  );

test("what KubeDB's release installs is not said again, wherever its images come from", () => {
  const own = { pgpool: { image: 'mirror.example.com/pgpool2:4.5.3' } };
  expect(versionsOf([version('4.6.0'), version('4.5.3', own), version('4.4.5')])).toEqual([]);
});

test('another version is said with its image and what may follow it, and one that is deprecated is not', () => {
  const newer = { updateConstraints: { allowlist: ['>= 4.7.0, < 5.0.0'], denylist: ['4.7.2'] } };
  expect(versionsOf([version('4.7.0', newer), version('4.3.0', { deprecated: true })])).toEqual([
    {
      name: '4.7.0',
      version: '4.7.0',
      image: 'ghcr.io/appscode-images/pgpool2:4.7.0',
      updateConstraints: newer.updateConstraints,
    },
  ]);
});

test('a version that is deprecated is said where a pool has it, because that may be upgraded from it', () => {
  const found = versionsOf([version('4.3.0', { deprecated: true }), version('4.2.0', { deprecated: true })], '4.3.0');
  expect(found.map(({ name }) => name)).toEqual(['4.3.0']);
});

test('a version of the release that may be followed by others is said, and one without constraints as well', () => {
  const open = { updateConstraints: { allowlist: ['>= 4.6.0, <= 4.7.0'] } };
  const found = versionsOf([
    version('4.6.0', open),
    version('4.6.0-acme', { version: '4.6.0', updateConstraints: {} }),
  ]);
  expect(found.map(({ name, updateConstraints }) => [name, updateConstraints])).toEqual([
    ['4.6.0', open.updateConstraints],
    ['4.6.0-acme', undefined],
  ]);
});

test('what is no PgpoolVersion as its schema says, and any other kind, is left', () => {
  expect(versionsOf([version('4.9.0', { version: 4.9 }), { ...version('4.9.1'), kind: 'PgpoolVersionX' }])).toEqual([]);
});

test('a version that only a pool names is said by its name, because main.ts has to know it', () => {
  expect(versionsOf([version('4.7.0', { updateConstraints: {} })], '4.7.1', '4.6.0', '4.7.1')).toEqual([
    expect.objectContaining({ name: '4.7.0' }),
    { name: '4.7.1', version: '4.7.1' },
  ]);
});

test('a new main.ts says them', () => {
  const pool = { namespace: 'demo', name: 'live', version: '4.7.0', postgresRef: { name: 'pg' } };
  const versions = versionsOf([version('4.7.0', { updateConstraints: {} })]);
  expect(addPools(undefined, [pool], { versions })).toContain(
    "  kubedb: { versions: [{ name: '4.7.0', version: '4.7.0', image: 'ghcr.io/appscode-images/pgpool2:4.7.0' }] },\n",
  );
});
