import { type Certificates, makeCertificates, messages, World } from './world';

const OPERATION = 'checkout-0007-update';
let certificates: Certificates;
let world: World;

beforeAll(async () => {
  certificates = await makeCertificates();
});

/** A pool of version 4.5.3, whose operation begins in ten seconds. */
beforeEach(async () => {
  world = new World(certificates);
  world.writeSpec({ version: '4.5.3' });
  world.proof = { kind: 'version', version: '4.6.0' };
  await world.clock.sleep(10_000);
  world.apply(OPERATION);
});

function restart(name: string, host: string, image: string): void {
  world.store.remove({ kind: 'Pod', namespace: 'shop', name });
  world.addPod(name, host, image);
}

/** What KubeDB does in a minute, but for what is left out. */
function upgrades(
  leaves: { readonly pods?: readonly number[]; readonly version?: boolean; readonly image?: string } = {},
) {
  const { pods = [0, 1], version = true, image = 'pgpool:2' } = leaves;
  for (const i of pods) world.clock.after(20 + 20 * i, () => restart(`checkout-${i}`, `10.0.0.${i + 1}`, image));
  if (version) world.clock.after(55, () => world.writeSpec({ version: '4.6.0' }));
  world.clock.after(60, () => world.end(OPERATION));
}

describe('the proof of a version', () => {
  test('succeeds when the Pgpool has it and every pod is new, and writes nothing', async () => {
    upgrades();
    const ended = await world.run('proof');
    expect([ended.ok, ended.writes, messages(ended).at(-2)]).toEqual([
      true,
      0,
      '2 pods run version 4.6.0, image pgpool:2',
    ]);
    expect(world.calls.filter(({ resource }) => resource === 'secrets' || resource === 'pgpoolversions')).toEqual([]);
  });

  test('fails when the operation is Successful and has done nothing', async () => {
    upgrades({ pods: [], version: false });
    const ended = await world.run('proof');
    expect([ended.ok, ended.log.at(-1)?.message]).toEqual([
      false,
      expect.stringContaining('the Pgpool has version 4.5.3, not 4.6.0'),
    ]);
  });

  test('fails when a pod was not restarted', async () => {
    upgrades({ pods: [0] });
    expect((await world.run('proof')).log.at(-1)?.message).toMatch(
      /the Pgpool has pods of different images: pgpool:2, pgpool:1\npod checkout-1 was made at \S+, before the operation/,
    );
  });

  test('fails when the Pgpool has the version and no pod was restarted, also where all images have one name', async () => {
    upgrades({ pods: [] });
    const ended = await world.run('proof');
    expect(ended.log.at(-1)?.message).toContain('pod checkout-0 was made at');
  });

  test('fails when pods came up with another image than main.ts names', async () => {
    world.proof = { kind: 'version', version: '4.6.0', image: 'pgpool:2' };
    upgrades({ image: 'pgpool:1' });
    expect((await world.run('proof')).log.at(-1)?.message).toContain(
      'pod checkout-1 runs image pgpool:1, not pgpool:2',
    );
  });

  test('succeeds on a new cluster, whose pods were made with the version before the operation', async () => {
    const fresh = new World(certificates);
    fresh.writeSpec({ version: '4.6.0' });
    fresh.proof = { kind: 'version', version: '4.6.0' };
    await fresh.clock.sleep(10_000);
    fresh.apply(OPERATION);
    fresh.clock.after(30, () => fresh.end(OPERATION));
    expect((await fresh.run('proof')).ok).toBe(true);
  });
});
