import fc from 'fast-check';
import { conditionOf } from '../../lib/cluster/objects';
import type { Operation, Pgpool } from '../../lib/cluster/resources';
import { PAUSED } from '../../lib/model/pause';
import type { Faults } from '../cluster/fake-cluster';
import { VERBS } from './verbs';
import { World } from './world';

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

/** The leader reads its own Lease from before it had it, ends, and the next process goes on. */
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
    { numRuns: Number(process.env.RUNS ?? 40), endOnFailure: true, examples: [[READ_TOO_OLD], [LEAD_LOST]] },
  );
}, 300_000);
