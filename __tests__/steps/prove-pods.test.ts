import { type Certificates, makeCertificates, messages, World } from './world';

const OPERATION = 'checkout-0007-update';
let certificates: Certificates;
let world: World;

beforeAll(async () => {
  certificates = await makeCertificates();
});

/** A pool whose operation begins ten seconds after its pods, and ends a minute later. */
beforeEach(async () => {
  world = new World(certificates);
  world.proof = { kind: 'pods' };
  await world.clock.sleep(10_000);
  world.apply(OPERATION);
  world.clock.after(60, () => world.end(OPERATION));
});

function restarts(...ordinals: number[]): void {
  for (const i of ordinals) {
    world.clock.after(20 + 10 * i, () => {
      world.store.remove({ kind: 'Pod', namespace: 'shop', name: `checkout-${i}` });
      world.addPod(`checkout-${i}`, `10.0.0.${i + 1}`);
    });
  }
}

describe('the proof of a restart', () => {
  test('succeeds when every pod is new and Ready, and writes nothing', async () => {
    restarts(0, 1);
    const ended = await world.run('proof');
    expect([ended.ok, ended.writes, messages(ended).at(-2)]).toEqual([
      true,
      0,
      '2 pods Ready, all made since the operation began',
    ]);
  });

  test('fails when the operation is Successful and has restarted only some', async () => {
    restarts(0);
    expect((await world.run('proof')).log.at(-1)?.message).toContain(
      'pod checkout-1 was made at 2026-01-31T12:00:00Z, before the operation: it was not restarted',
    );
  });

  test('waits for a pod that is missing, and for one that is not Ready', async () => {
    restarts(0);
    world.clock.after(30, () => world.store.remove({ kind: 'Pod', namespace: 'shop', name: 'checkout-1' }));
    world.clock.after(90, () => {
      world.addPod('checkout-1', '10.0.0.2');
      world.setReady('checkout-1', '10.0.0.2', 'False');
    });
    world.clock.after(150, () => world.setReady('checkout-1', '10.0.0.2'));
    const ended = await world.run('proof');
    expect([ended.ok, ended.log.at(-1)?.time]).toEqual([true, '2026-01-31T12:02:40Z']);
  });

  describe('that brings resources along', () => {
    const LARGE = { requests: { cpu: '1' }, limits: { memory: '2Gi' } };
    const SMALL = { requests: { cpu: '500m' }, limits: { memory: '1Gi' } };

    function restartsWith(...resources: (typeof LARGE)[]): void {
      for (const [i, each] of resources.entries()) {
        world.clock.after(20 + 10 * i, () => {
          world.store.remove({ kind: 'Pod', namespace: 'shop', name: `checkout-${i}` });
          world.addPod(`checkout-${i}`, `10.0.0.${i + 1}`, 'pgpool:1', each);
        });
      }
    }

    beforeEach(() => {
      world.proof = { kind: 'pods', resources: LARGE };
    });

    test('succeeds when every new pod has them', async () => {
      restartsWith(LARGE, LARGE);
      expect(messages(await world.run('proof')).at(-2)).toBe(
        '2 pods Ready, all made since the operation began, with requests of cpu 1 and limits of memory 2Gi',
      );
    });

    test('fails when pods came up as they were, because the template had not been written', async () => {
      restartsWith(LARGE, SMALL);
      const ended = await world.run('proof');
      expect([ended.ok, ended.log.at(-1)?.message]).toEqual([
        false,
        expect.stringContaining(
          'pod checkout-1 has requests of cpu 500m and limits of memory 1Gi, not requests of cpu 1',
        ),
      ]);
    });
  });
});
