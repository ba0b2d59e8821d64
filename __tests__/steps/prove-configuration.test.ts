import { configurationHash } from '../../lib/model/configuration';
import { type Certificates, makeCertificates, messages, World } from './world';

const OPERATION = 'checkout-0007-update';
const BEFORE = { inline: { 'pgpool.conf': 'max_pool = 2' } };
const AFTER = { inline: { 'pgpool.conf': '# half of them\nmax_pool = 4' } };
let certificates: Certificates;
let world: World;

beforeAll(async () => {
  certificates = await makeCertificates();
});

/** A pool with settings, whose operation begins in ten seconds. */
beforeEach(async () => {
  world = new World(certificates);
  world.writeSpec({ configuration: BEFORE });
  world.proof = { kind: 'configuration', hash: configurationHash(AFTER) };
  await world.clock.sleep(10_000);
  world.apply(OPERATION);
});

/** What KubeDB does in a minute, but for what is left out. */
function reconfigures(
  leaves: { readonly pods?: readonly number[]; readonly configuration?: object; readonly ready?: boolean } = {},
) {
  const { configuration = { inline: { 'pgpool.conf': "max_pool = '4'\n" } }, pods = [0, 1], ready = true } = leaves;
  world.clock.after(10, () => world.writeSpec({ configuration }));
  for (const i of pods) {
    world.clock.after(20 + 20 * i, () => {
      const name = `checkout-${i}`;
      world.store.remove({ kind: 'Pod', namespace: 'shop', name });
      world.addPod(name, `10.0.0.${i + 1}`);
      if (!ready && i === 0) world.setReady(name, '10.0.0.1', 'False');
    });
  }
  world.clock.after(60, () => world.end(OPERATION));
}

const ended = async () => {
  const { log, ok } = await world.run('proof');
  return [ok, log.at(-1)?.message];
};

describe('the proof of a configuration', () => {
  test('succeeds when the Pgpool has it in any words and every pod is new, and reads no Secret', async () => {
    reconfigures();
    const run = await world.run('proof');
    expect([run.ok, run.writes, messages(run).at(-2)]).toEqual([
      true,
      0,
      '2 pods Ready, all made since the operation began, with pgpool.conf',
    ]);
    expect(world.calls.filter(({ resource }) => resource === 'secrets')).toEqual([]);
  });

  test('fails when the operation is Successful and has done nothing', async () => {
    reconfigures({ pods: [], configuration: BEFORE });
    const [ok, message] = await ended();
    expect(ok).toBe(false);
    expect(message).toContain(
      'the Pgpool has other settings than git: spec.configuration is {"inline":{"pgpool.conf":{"max_pool":"2"}}}',
    );
    expect(message).toContain('pod checkout-1 was made at');
  });

  test('fails when pods have restarted without the settings', async () => {
    reconfigures({ configuration: {} });
    expect(await ended()).toEqual([
      false,
      expect.stringContaining('the Pgpool has other settings than git: spec.configuration is {}'),
    ]);
  });

  test('fails when the Pgpool has them and one pod was not restarted', async () => {
    reconfigures({ pods: [0] });
    const [ok, message] = await ended();
    expect([ok, message]).toEqual([false, expect.stringContaining('pod checkout-1 was made at')]);
    expect(message).not.toContain('pod checkout-0 was');
  });

  test('fails when a pod does not come up with them', async () => {
    reconfigures({ ready: false });
    expect(await ended()).toEqual([false, expect.stringContaining('pod checkout-0 is not Ready')]);
  });
});
