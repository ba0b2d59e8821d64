import fc from 'fast-check';
import { conditionOf } from '../../lib/cluster/objects';
import type { Operation, Pgpool, Pod, StatefulSet } from '../../lib/cluster/resources';
import { PAUSED } from '../../lib/model/pause';
import type { Faults } from '../cluster/fake-cluster';
import { VERBS, type Verb } from './verbs';
import { POOL, World } from './world';

/** What goes wrong in one life of an operator; numbers count its writes, events and reads. */
const trouble = fc.record({
  verb: fc.constantFrom(...VERBS),
  kills: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
  conflicts: fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { maxLength: 8 }),
  lost: fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 12 }),
  closed: fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 4 }),
  expired: fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 2 }),
  coalesce: fc.boolean(),
  stale: fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 12 })), { maxLength: 12 }),
});

type Trouble = typeof trouble extends fc.Arbitrary<infer T> ? T : never;

function faultsOf({ conflicts, coalesce, closed, expired, lost, stale }: Trouble, kill: number | undefined): Faults {
  return {
    conflict: (write) => conflicts.includes(write),
    coalesce,
    stale: (read) => stale.find(([number]) => number === read)?.[1] ?? 0,
    event: (number) =>
      expired.includes(number)
        ? 'expire'
        : closed.includes(number)
          ? 'close'
          : lost.includes(number)
            ? 'drop'
            : 'deliver',
    ...(kill === undefined
      ? {}
      : { crash: (write: number, when: 'before' | 'after') => write === kill && when === 'after' }),
  };
}

/** Looks at every revision of a world: what must never be, even for a moment. */
function broken(world: World, from: number): string[] {
  const found: string[] = [];
  for (const { revision } of world.store.history.slice(from)) {
    const operations = world.store.list({ kind: 'PgpoolOpsRequest' }, revision) as Operation[];
    const running = operations.filter(({ status }) => status?.phase === 'Progressing');
    if (running.length > 1) found.push(`revision ${revision}: ${running.length} operations at once`);
    const pgpool = world.store.find({ kind: 'Pgpool', namespace: 'shop', name: 'checkout' }, revision) as Pgpool;
    const over = operations.every(({ status }) => ['Successful', 'Failed'].includes(status?.phase ?? ''));
    if (over && conditionOf(pgpool, PAUSED) !== undefined)
      found.push(`revision ${revision}: paused, and nothing is under way`);
  }
  return found;
}

/** The only event of the operation leads to a look that reads what was before it: it was forgotten for good. */
const READ_TOO_OLD: Trouble = {
  verb: VERBS.find(({ name }) => name === 'update') as Trouble['verb'],
  kills: [3],
  conflicts: [60],
  lost: [104],
  closed: [65, 110, 68, 39],
  expired: [102],
  coalesce: false,
  stale: [[36, 7]],
};

/** The leader reads its own Lease from before it had it, ends, and the next process takes over. */
const LEAD_LOST: Trouble = {
  verb: VERBS.find(({ name }) => name === 'add') as Trouble['verb'],
  kills: [15],
  conflicts: [44, 17],
  lost: [5, 49, 7, 2, 4, 3],
  closed: [76, 10, 106],
  expired: [],
  coalesce: false,
  stale: [
    [229, 10],
    [23, 6],
    [294, 4],
    [87, 9],
    [66, 3],
    [188, 9],
  ],
};

/** The provisioner reads the Pgpool from before its pause, and writes the template of before over that of the operation. */
const TEMPLATE_TAKEN_BACK: Trouble = {
  verb: VERBS.find(({ name }) => name === 'upgrade') as Trouble['verb'],
  kills: [1, 4, 2],
  conflicts: [22, 75, 76, 68, 77, 41],
  lost: [5, 114],
  closed: [24],
  expired: [118],
  coalesce: false,
  stale: [
    [236, 10],
    [155, 1],
    [247, 7],
    [250, 9],
    [18, 9],
    [26, 8],
    [283, 5],
    [91, 1],
    [1, 6],
  ],
};

test('whatever is killed, lost, late or refused: each operation is carried out once, and nothing stays paused', async () => {
  await fc.assert(
    fc.asyncProperty(trouble, async (given) => {
      const world = new World(given.verb.from);
      await world.run(() => world.isReady(), { seconds: 120 });
      world.countServing();
      world.apply('it', given.verb.spec);
      const from = world.store.revision;
      const over = () => world.ended('it')() && world.isReady();
      const lives = [...given.kills, undefined].map((kill) => faultsOf(given, kill));
      const ok = await world.run(over, { lives, seconds: 1800 });
      expect({ ok, phase: world.operation('it').status?.phase }).toEqual({ ok: true, phase: 'Successful' });
      expect(world.deletedPods()).toEqual(given.verb.deletes ?? ['checkout-0', 'checkout-1']);
      expect(world.fewestServing).toBe(given.verb.serving ?? 1);
      expect(world.paused).toBeUndefined();
      expect(broken(world, from)).toEqual([]);
    }),
    {
      numRuns: Number(process.env.RUNS ?? 40),
      endOnFailure: true,
      examples: [[READ_TOO_OLD], [LEAD_LOST], [TEMPLATE_TAKEN_BACK]],
    },
  );
}, 300_000);

/** A world in which an operation of a verb is about to begin. */
async function begun({ from, spec }: Verb): Promise<{ world: World; over: () => boolean }> {
  const world = new World(from);
  await world.run(() => world.isReady(), { seconds: 120 });
  world.countServing();
  world.apply('it', spec);
  let isOver = false;
  // Once: the template may lose its mark, which makes the StatefulSet a new one for a moment.
  const over = () => {
    isOver ||= world.ended('it')() && world.isReady();
    return isOver;
  };
  return { world, over };
}

/** What pods are made from, and what those that are there were made from. */
function templates(world: World) {
  const { template } = (world.find('StatefulSet', POOL.name) as StatefulSet).spec ?? {};
  const parts = ({ spec }: Pick<Pod, 'spec'> = {}) => {
    const [container] = spec?.containers ?? [];
    return [container?.image, container?.resources, (spec as { readonly volumes?: unknown } | undefined)?.volumes];
  };
  return {
    phase: world.operation('it').status?.phase,
    conf: world.find('Secret', `${POOL.name}-config`),
    template: parts(template),
    pods: (world.pods as Pod[]).map(parts),
    certificates: world.store.list({ kind: 'Certificate' }).map(({ spec }) => spec),
    paused: world.paused,
  };
}

/** Leaves out what no two runs have in common. */
function withoutTimes({ conf, ...rest }: ReturnType<typeof templates>) {
  return { ...rest, conf: (conf as { readonly data?: Record<string, string> } | undefined)?.data?.['pgpool.conf'] };
}

async function undisturbed(verb: Verb) {
  const { over, world } = await begun(verb);
  await world.run(over);
  return withoutTimes(templates(world));
}

const runs = { numRuns: Number(process.env.RUNS ?? 60), endOnFailure: true };

const verbNamed = (wanted: string) => VERBS.find(({ name }) => name === wanted) as Verb;

type Stops = [call: number, seconds: number][];
/** The provisioner read the pool before its pause, and wrote the template, or the number of pods, of before over that of the operation. */
const STOPPED: [Verb, Stops][] = [
  [verbNamed('add'), [[17, 22]]],
  [verbNamed('scale down'), [[30, 26]]],
];
/** The provisioner took back what the operation had written, and pods that were made from that counted as restarted. */
const LIFTED: [Verb, number[], number[]][] = [
  [verbNamed('add'), [4000], []],
  [verbNamed('upgrade'), [7, 5688], [95, 41, 38, 101, 116, 17, 43, 52, 23, 107]],
];

test('whenever a leader stands still for longer than its Lease, it undoes nothing of what the next one has done', async () => {
  const stops = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 12, max: 90 })), {
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...VERBS), stops, async (verb, all) => {
      const { over, world } = await begun(verb);
      const from = world.store.revision;
      const stop = (call: number) => all.find(([number]) => number === call)?.[1] ?? 0;
      const both = [world.run(over, { lives: [{ stop }] }), world.run(over)];
      expect(await Promise.all(both)).toEqual([true, true]);
      expect(world.deletedPods()).toEqual(verb.deletes ?? ['checkout-0', 'checkout-1']);
      expect(world.fewestServing).toBe(verb.serving ?? 1);
      expect(broken(world, from)).toEqual([]);
      expect(withoutTimes(templates(world))).toEqual(await undisturbed(verb));
    }),
    { ...runs, examples: STOPPED },
  );
}, 300_000);

test('whenever somebody lifts the pause of an operation, its pods are what it says when it is Successful', async () => {
  const moments = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 4 });
  const lost = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...VERBS), moments, lost, async (verb, all, dropped) => {
      const { over, world } = await begun(verb);
      const lift = ({ status, ...rest }: Pgpool) => ({
        ...rest,
        status: { ...status, conditions: status?.conditions?.filter(({ type }) => type !== PAUSED) ?? [] },
      });
      for (const moment of all) {
        world.clock.after(moment / 1000, () => {
          world.store.edit({ kind: 'Pgpool', ...POOL }, (object) => lift(object as Pgpool));
        });
      }
      const event = (number: number) => (dropped.includes(number) ? 'drop' : 'deliver');
      expect(await world.run(over, { lives: [{ event }] })).toBe(true);
      expect(world.fewestServing).toBe(verb.serving ?? 1);
      expect(withoutTimes(templates(world))).toEqual(await undisturbed(verb));
    }),
    { ...runs, examples: LIFTED },
  );
}, 300_000);
