import { CrashError } from '../cluster/fake-cluster';
import { SCENARIOS, worldOf } from './scenarios';
import { type Certificates, makeCertificates, type World } from './world';

let certificates: Certificates;

beforeAll(async () => {
  certificates = await makeCertificates();
});

/** The end of a run, without what differs between two runs that are both well. */
function endOf(world: World): unknown {
  const all = (['Pgpool', 'PgpoolOpsRequest', 'Pod'] as const).flatMap((kind) => world.store.list({ kind }));
  return all.map(({ metadata, spec, status }) => {
    const text = JSON.stringify({
      name: metadata.name,
      uid: metadata.uid,
      generation: metadata.generation,
      spec,
      status,
    });
    return text.replace(/"lastTransitionTime":"[^"]*"/g, '');
  });
}

describe.each(SCENARIOS.map((scenario) => [`${scenario.step} ${scenario.what}`, scenario] as const))(
  '%s, killed and run again',
  (_, scenario) => {
    test('ends as if it had not been, whichever write it dies before or after', async () => {
      const calm = worldOf(certificates, scenario);
      const { writes, ok } = await calm.run(scenario.step);
      expect(ok).toBe(scenario.ok);
      for (let write = 1; write <= writes; write++) {
        for (const when of ['before', 'after'] as const) {
          const world = worldOf(certificates, scenario);
          const crash = (number: number, moment: string) => number === write && moment === when;
          const ended = await world.run(scenario.step, { faults: { crash } });
          expect([when, write, ended.kills, ended.ok]).toEqual([when, write, 1, scenario.ok]);
          expect(endOf(world)).toEqual(endOf(calm));
        }
      }
    });

    test('ends as if it had not been, whichever call it dies in', async () => {
      const calm = worldOf(certificates, scenario);
      const { calls, ok } = await calm.run(scenario.step);
      expect([ok, calls > 0]).toEqual([scenario.ok, true]);
      for (let call = 1; call <= calls; call++) {
        const world = worldOf(certificates, scenario);
        const fail = (_call: unknown, number: number) =>
          number === call ? new CrashError(`in call ${call}`) : undefined;
        const ended = await world.run(scenario.step, { faults: { fail } });
        expect([call, ended.kills, ended.ok]).toEqual([call, 1, scenario.ok]);
        expect(endOf(world)).toEqual(endOf(calm));
      }
    });

    test('changes nothing when it is run once more after its end', async () => {
      const world = worldOf(certificates, scenario);
      await world.run(scenario.step);
      const before = endOf(world);
      const again = await world.run(scenario.step);
      expect([again.ok, again.writes]).toEqual([scenario.ok, 0]);
      expect(endOf(world)).toEqual(before);
    });
  },
);
