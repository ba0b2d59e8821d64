import { kubernetesTime } from '../../lib/cluster/clock';
import { type Certificates, makeCertificates, messages, World } from './world';

const OPERATION = 'checkout-0007-update';
let certificates: Certificates;
let world: World;

beforeAll(async () => {
  certificates = await makeCertificates();
});

/** A pool with the Secret that KubeDB made an hour before its operation. */
beforeEach(async () => {
  world = await poolOf('checkout-auth');
  world.proof = { kind: 'credentials', secret: 'checkout-admin' };
});

/** A pool whose Secret was named before its pods were made, and an operation on it an hour later. */
async function poolOf(secret: string): Promise<World> {
  const pool = new World(certificates);
  for (const i of [0, 1]) pool.store.remove({ kind: 'Pod', namespace: 'shop', name: `checkout-${i}` });
  pool.writeSpec({ authSecret: { kind: 'Secret', name: secret, activeFrom: kubernetesTime(pool.clock.now()) } });
  await pool.clock.sleep(10_000);
  for (const i of [0, 1]) pool.addPod(`checkout-${i}`, `10.0.0.${i + 1}`);
  await pool.clock.sleep(3_600_000);
  pool.apply(OPERATION);
  return pool;
}

/** What KubeDB does in a minute, but for what is left out. */
function rotates(
  leaves: { readonly pods?: readonly number[]; readonly secret?: string; readonly activeFrom?: string | false } = {},
) {
  const { pods = [0, 1], secret = 'checkout-admin', activeFrom } = leaves;
  world.clock.after(5, () => {
    const since = activeFrom ?? kubernetesTime(world.clock.now());
    world.writeSpec({
      authSecret: { kind: 'Secret', name: secret, ...(since === false ? {} : { activeFrom: since }) },
    });
  });
  for (const i of pods) {
    world.clock.after(20 + 20 * i, () => {
      world.store.remove({ kind: 'Pod', namespace: 'shop', name: `checkout-${i}` });
      world.addPod(`checkout-${i}`, `10.0.0.${i + 1}`);
    });
  }
  world.clock.after(60, () => world.end(OPERATION));
}

async function proved(): Promise<[ok: boolean, message: unknown]> {
  const ended = await world.run('proof');
  return [ended.ok, ended.log.at(-1)?.message];
}

describe('the proof of credentials', () => {
  test('succeeds when the Pgpool names the Secret and every pod is new, and reads no Secret', async () => {
    rotates();
    const ended = await world.run('proof');
    expect([ended.ok, ended.writes, messages(ended).at(-2)]).toEqual([
      true,
      0,
      '2 pods came up with the credentials of Secret checkout-admin',
    ]);
    expect(world.calls.filter(({ resource }) => resource === 'secrets')).toEqual([]);
  });

  test('fails when the operation is Successful and has done nothing', async () => {
    world.clock.after(60, () => world.end(OPERATION));
    expect(await proved()).toEqual([
      false,
      expect.stringContaining('the Pgpool names Secret checkout-auth, not checkout-admin'),
    ]);
  });

  test('fails when a pod was not restarted', async () => {
    rotates({ pods: [0] });
    expect(await proved()).toEqual([
      false,
      expect.stringMatching(/pod checkout-1 was made at \S+, before its credentials: it has those of before/),
    ]);
  });

  test('fails when the Pgpool was written, and not with credentials of now', async () => {
    rotates({ activeFrom: '2026-01-01T00:00:00Z' });
    expect(await proved()).toEqual([
      false,
      expect.stringContaining('the Pgpool has its credentials since 2026-01-01T00:00:00Z, before the operation'),
    ]);
  });

  test('succeeds where the pool had the Secret already, as on a new cluster, and KubeDB does nothing', async () => {
    world = await poolOf('checkout-admin');
    world.proof = { kind: 'credentials', secret: 'checkout-admin' };
    world.clock.after(60, () => world.end(OPERATION));
    expect((await proved())[0]).toBe(true);
  });

  test('fails where somebody has named the Secret past git, and KubeDB does nothing: pods are older than that', async () => {
    world = await poolOf('checkout-auth');
    world.proof = { kind: 'credentials', secret: 'checkout-admin' };
    world.writeSpec({ authSecret: { kind: 'Secret', name: 'checkout-admin' } });
    await world.clock.sleep(60_000);
    world.store.remove({ kind: 'PgpoolOpsRequest', namespace: 'shop', name: OPERATION });
    world.apply(OPERATION);
    world.clock.after(60, () => world.end(OPERATION));
    expect(await proved()).toEqual([false, expect.stringContaining('pod checkout-0 was made at')]);
  });
});

describe('the proof of a new password', () => {
  beforeEach(() => {
    world.proof = { kind: 'credentials' };
  });

  test('succeeds with whichever Secret the pool has', async () => {
    rotates({ secret: 'checkout-auth' });
    expect((await proved())[0]).toBe(true);
  });

  test('fails when the operation is Successful and has done nothing', async () => {
    world.clock.after(60, () => world.end(OPERATION));
    const [ok, message] = await proved();
    expect([ok, message]).toEqual([false, expect.stringContaining('the Pgpool has its credentials since')]);
    expect(message).toContain('pod checkout-0 was made at');
  });

  test('fails when the Pgpool does not say since when', async () => {
    rotates({ secret: 'checkout-auth', activeFrom: false });
    expect(await proved()).toEqual([false, expect.stringContaining('does not say since when it has its credentials')]);
  });

  test('fails when pods were restarted and the password is that of before', async () => {
    rotates({ secret: 'checkout-auth', activeFrom: '2026-01-01T00:00:00Z' });
    expect(await proved()).toEqual([false, expect.stringContaining('the Pgpool has its credentials since')]);
  });

  test('fails when no pod was restarted', async () => {
    rotates({ secret: 'checkout-auth', pods: [] });
    expect(await proved()).toEqual([false, expect.stringContaining('pod checkout-0 was made at')]);
  });
});
