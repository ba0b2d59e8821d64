import { type Certificates, makeCertificates, messages, World } from './world';

const OPERATION = 'checkout-0007-update';
let certificates: Certificates;
let world: World;

beforeAll(async () => {
  certificates = await makeCertificates();
});

/** A pool that is scaled in a minute, by an operation that begins now. */
beforeEach(() => {
  world = new World(certificates);
  world.apply(OPERATION);
});

function scaledTo(replicas: number, kept: number, during: () => void = () => undefined): void {
  world.proof = { kind: 'replicas', replicas, kept };
  world.clock.after(30, during);
  world.clock.after(60, () => world.end(OPERATION));
}

function restart(name: string, host: string): void {
  world.store.remove({ kind: 'Pod', namespace: 'shop', name });
  world.addPod(name, host);
}

describe('the proof of replicas', () => {
  test('succeeds when pods were added and the others left alone, and writes nothing', async () => {
    scaledTo(3, 2, () => world.addPod('checkout-2', '10.0.0.3'));
    const ended = await world.run('proof');
    expect([ended.ok, ended.writes, messages(ended).at(-2)]).toEqual([
      true,
      0,
      '3 pods Ready, of which scaling has made 1; it has restarted none',
    ]);
    expect(world.calls.filter(({ resource }) => resource === 'secrets')).toEqual([]);
  });

  test('succeeds when pods were removed', async () => {
    scaledTo(1, 1, () => world.store.remove({ kind: 'Pod', namespace: 'shop', name: 'checkout-1' }));
    expect((await world.run('proof')).ok).toBe(true);
  });

  test('fails when the operation is Successful and has done nothing', async () => {
    scaledTo(1, 1);
    const ended = await world.run('proof');
    expect([ended.ok, ended.log.at(-1)?.message]).toEqual([
      false,
      'step proof shop/checkout: shop/checkout stays different from git:\nthe pool has 2 pods, not 1',
    ]);
  });

  test('waits for pods that are missing until its deadline, and says how many', async () => {
    scaledTo(3, 2);
    const ended = await world.run('proof', { deadlineSeconds: 300 });
    expect(ended.log.at(-1)?.message).toMatch(/timed out.*\nthe pool has 2 pods, not 3/s);
    expect(ended.log.at(-1)?.time).toBe('2026-01-31T12:04:30Z');
  });

  test('waits for a pod that is not Ready', async () => {
    scaledTo(3, 2, () => {
      world.addPod('checkout-2', '10.0.0.3');
      world.setReady('checkout-2', '10.0.0.3', 'False');
    });
    world.clock.after(200, () => world.setReady('checkout-2', '10.0.0.3'));
    const ended = await world.run('proof');
    expect([ended.ok, ended.log.at(-1)?.time]).toEqual([true, '2026-01-31T12:03:20Z']);
  });

  test('fails when a pod that stays was restarted meanwhile', async () => {
    scaledTo(3, 2, () => {
      restart('checkout-0', '10.0.0.1');
      world.addPod('checkout-2', '10.0.0.3');
    });
    const ended = await world.run('proof');
    expect(ended.log.at(-1)?.message).toContain(
      'pod checkout-0 was made at 2026-01-31T12:00:30Z, while the operation ran: scaling restarts no pod that stays',
    );
  });

  test('is not misled by a pod that something else has restarted since', async () => {
    scaledTo(2, 2);
    world.clock.after(90, () => restart('checkout-0', '10.0.0.1'));
    await world.clock.sleep(100_000);
    expect((await world.run('proof')).ok).toBe(true);
  });
});
