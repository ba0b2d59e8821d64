import fc from 'fast-check';
import { ClusterError } from '../../lib/cluster/errors';
import type { KubeObject } from '../../lib/cluster/objects';
import type { Pgpool, PhaseStatus } from '../../lib/cluster/resources';
import { operationState } from '../../lib/model/operation-state';
import { PAUSED } from '../../lib/model/pause';
import { VERBS } from './verbs';
import { POOL, TLS, World } from './world';

const PGPOOL = { kind: 'Pgpool', ...POOL } as const;

/** What others do to a pool and its operations while the operator works. */
const HANDS = {
  end: (world: World, name: string, phase: string) => setPhase(world, name, phase),
  delete: (world: World, name: string) => world.store.delete(refOf(name)),
  'delete late': (world: World, name: string) => {
    setFinalizers(world, name, ['example.com/audit']);
    world.store.delete(refOf(name));
    world.clock.after(200, () => {
      if (world.find('PgpoolOpsRequest', name) !== undefined) setFinalizers(world, name, []);
    });
  },
  touch: (world: World, name: string) => {
    const note = String(world.store.revision);
    const touched = ({ metadata, ...rest }: KubeObject) => ({
      ...rest,
      metadata: { ...metadata, annotations: { note } },
    });
    world.store.edit(refOf(name), touched, '');
  },
  lift: (world: World) => {
    const lifted = ({ status, ...rest }: Pgpool) => ({
      ...rest,
      status: { ...status, conditions: status?.conditions?.filter(({ type }) => type !== PAUSED) ?? [] },
    });
    world.store.edit(PGPOOL, (pgpool) => lifted(pgpool as Pgpool));
  },
  'make anew': (world: World) => {
    const { apiVersion, kind, spec } = world.pgpool;
    world.store.delete(PGPOOL);
    world.store.create({ apiVersion, kind, metadata: { ...POOL }, spec });
  },
  'refuse for a while': (world: World, name: string) => refuseFor(world, name, 90),
} satisfies Record<string, (world: World, name: string, phase: string) => void>;

function refOf(name: string) {
  return { kind: 'PgpoolOpsRequest', namespace: POOL.namespace, name } as const;
}

function setPhase(world: World, name: string, phase: string): void {
  const ended = ({ status, ...rest }: KubeObject) => ({ ...rest, status: { ...(status as PhaseStatus), phase } });
  world.store.edit(refOf(name), ended);
}

function setFinalizers(world: World, name: string, finalizers: readonly string[]): void {
  world.store.edit(refOf(name), ({ metadata, ...rest }) => ({ ...rest, metadata: { ...metadata, finalizers } }), '');
}

/** Another webhook refuses every write of an operation for some seconds. */
function refuseFor(world: World, name: string, seconds: number): void {
  const until = world.clock.now() + seconds * 1000;
  world.store.admission.push(({ object, verb }) => {
    if (verb === 'update' && object.metadata.name === name && world.clock.now() < until)
      throw new ClusterError('Invalid', name, 'is not allowed');
  });
}

const verbs = VERBS.filter(({ name }) => !['add', 'remove', 'scale down'].includes(name));
const history = fc.record({
  verbs: fc.array(fc.constantFrom(...verbs), { minLength: 1, maxLength: 3 }),
  hands: fc.array(
    fc.record({
      what: fc.constantFrom(...(Object.keys(HANDS) as (keyof typeof HANDS)[])),
      at: fc.integer({ min: 0, max: 60_000 }),
      which: fc.nat({ max: 2 }),
      phase: fc.constantFrom('Successful', 'Failed', 'Skipped', 'Denied'),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  kills: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 2 }),
  lost: fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 8 }),
  conflicts: fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { maxLength: 5 }),
  failures: fc.uniqueArray(fc.integer({ min: 20, max: 300 }), { maxLength: 8 }),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** Lives through a history, and long enough behind it for all to come to an end. */
async function live({ conflicts, failures, hands, kills, lost, verbs: all }: History): Promise<World> {
  const world = new World(TLS);
  await world.run(() => world.isReady(), { seconds: 120 });
  for (const [i, { spec }] of all.entries()) world.apply(`it-${i}`, { ...spec, timeout: '2m', maxRetries: 1 });
  for (const { at, phase, what, which } of hands) {
    const name = `it-${which % all.length}`;
    world.clock.after(at / 1000, () => {
      try {
        if (world.find('PgpoolOpsRequest', name) !== undefined) HANDS[what](world, name, phase);
      } catch (error) {
        // Others are refused too.
        if (!ClusterError.isCluster(error, 'Invalid')) throw error;
      }
    });
  }
  const faults = {
    conflict: (write: number) => conflicts.includes(write),
    event: (number: number) => (lost.includes(number) ? ('drop' as const) : ('deliver' as const)),
    fail: (_: unknown, number: number) =>
      failures.includes(number) ? new ClusterError('ServerError', 'anything', 'try again') : undefined,
  };
  const lives = [...kills, undefined].map((kill) => ({
    ...faults,
    ...(kill === undefined ? {} : { crash: (write: number, when: string) => write === kill && when === 'after' }),
  }));
  await world.run(() => false, { lives, seconds: 4000 });
  return world;
}

/** The event by which an operation ended was lost, and what was known of it kept the others waiting for ever. */
const END_UNSEEN: History = {
  verbs: ['rotate', 'upgrade', 'upgrade'].map(
    (wanted) => verbs.find(({ name }) => name === wanted) as (typeof verbs)[0],
  ),
  hands: [
    { what: 'lift', at: 59_999, which: 0, phase: 'Skipped' },
    { what: 'end', at: 15, which: 1, phase: 'Failed' },
    { what: 'lift', at: 1, which: 1, phase: 'Failed' },
  ],
  kills: [],
  lost: [42, 78, 6, 65, 89, 74],
  conflicts: [7, 4],
  failures: [],
};

function phasesOf(world: World): string[] {
  return world.operations().map(({ status }) => operationState(status?.phase));
}

test('whatever others do to operations and their pool: all end, nothing stays paused, the pool serves', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (given) => {
      const world = await live(given);
      expect(phasesOf(world).filter((phase) => !['successful', 'failed'].includes(phase))).toEqual([]);
      expect(world.paused).toBeUndefined();
      expect(world.isReady()).toBe(true);
    }),
    { numRuns: Number(process.env.RUNS ?? 25), endOnFailure: true, examples: [[END_UNSEEN]] },
  );
}, 300_000);
