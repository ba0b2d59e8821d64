import fc from 'fast-check';
import { conditionOf, type KubeObject } from '../../lib/cluster/objects';
import type { Operation } from '../../lib/cluster/resources';
import type { StepName } from '../../lib/model/names';
import { operationState } from '../../lib/model/operation-state';
import { PAUSED, PAUSED_REASON } from '../../lib/model/pause';
import { CrashError, type Faults } from '../cluster/fake-cluster';
import type { StoredEvent } from '../cluster/fake-store';
import { OPERATION } from './scenarios';
import { type Certificates, foreign, makeCertificates, World } from './world';

let certificates: Certificates;

beforeAll(async () => {
  certificates = await makeCertificates();
});

/** What goes wrong for one Job. All of it stops in the end: what the steps promise, they promise for then. */
const faults = fc.record({
  kill: fc.option(fc.nat(25), { nil: undefined }),
  crash: fc.option(fc.record({ write: fc.integer({ min: 1, max: 2 }), when: fc.constantFrom('before', 'after') }), {
    nil: undefined,
  }),
  conflicts: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
  stale: fc.array(fc.nat(4), { maxLength: 6 }),
  events: fc.array(fc.constantFrom('deliver', 'drop', 'drop', 'close', 'expire'), { maxLength: 12 }),
  coalesce: fc.boolean(),
  intrude: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
});
type Plan = typeof faults extends fc.Arbitrary<infer T> ? T : never;

/** Somebody else pauses the pool for a while, or runs an operation of their own, at once or after it has waited. */
const stranger = fc.record({
  at: fc.nat(400),
  seconds: fc.integer({ min: 1, max: 200 }),
  does: fc.constantFrom('pauses', 'operates', 'queues'),
});

const rollout = fc.record({
  pause: faults,
  proof: faults,
  resume: faults,
  verify: faults,
  rescue: faults,
  strangers: fc.array(stranger, { maxLength: 2 }),
  operation: fc.record({ begins: fc.nat(60), lasts: fc.integer({ min: 1, max: 120 }), keepsPause: fc.boolean() }),
  abandoned: fc.boolean(),
});
type Rollout = typeof rollout extends fc.Arbitrary<infer T> ? T : never;

/** Between two calls of a Job KubeDB lifts what pause there is, and somebody else sets one, for a minute. */
function intrude(world: World): void {
  world.setPaused({ ...foreign(), message: 'intruder' });
  world.clock.after(60, () => {
    if (world.paused()?.message === 'intruder') world.setPaused(undefined);
  });
}

function faultsOf(plan: Plan, world: World): Faults {
  return {
    crash: (write, when) => plan.crash?.write === write && plan.crash.when === when,
    conflict: (write) => plan.conflicts.includes(write),
    fail: (_, number) => {
      if (number === plan.intrude) intrude(world);
      return number === plan.kill ? new CrashError('by the schedule') : undefined;
    },
    stale: (read) => plan.stale[read - 1] ?? 0,
    event: (number) => (plan.events[number - 1] as 'deliver' | undefined) ?? 'deliver',
    coalesce: plan.coalesce,
  };
}

function invite(world: World, { at, seconds, does }: Rollout['strangers'][number], i: number): void {
  const name = `by-hand-${i}`;
  world.clock.after(at, () => {
    if (does !== 'pauses') world.apply(name);
    if (does === 'operates') return world.begin(name);
    if (does === 'queues') return world.clock.after(seconds / 2, () => world.begin(name));
    // A step that pauses looks first, as we do.
    if (world.paused() === undefined) world.setPaused({ ...foreign(), message: name });
  });
  world.clock.after(at + seconds, () => {
    if (does !== 'pauses') world.end(name);
    else if (world.paused()?.message === name) world.setPaused(undefined);
  });
}

function playKubeDb(world: World, { begins, lasts, keepsPause }: Rollout['operation']): void {
  world.apply(OPERATION);
  world.clock.after(begins, () => world.begin(OPERATION));
  world.clock.after(begins + lasts, () => (keepsPause ? world.phase(OPERATION, 'Successful') : world.end(OPERATION)));
}

const STEPS = ['pause', 'proof', 'resume', 'verify', 'rescue'] as const;
const paused = (object: KubeObject | undefined) => (object === undefined ? undefined : conditionOf(object, PAUSED));
const isForeign = (object: KubeObject | undefined) => {
  const found = paused(object);
  return found !== undefined && found.reason !== PAUSED_REASON && found.status !== 'False';
};
const isOurs = (object: KubeObject | undefined) => paused(object)?.reason === PAUSED_REASON;

/** What must never have happened, whatever the schedule. */
function judge(history: readonly StoredEvent[]): void {
  for (const { by, object, previous, type } of history) {
    if (by === undefined) continue;
    expect([by, object.kind, type]).toEqual([by, 'Pgpool', 'MODIFIED']);
    // Nobody else's pause was touched, nor anything else in the object.
    if (isForeign(previous)) expect(paused(object)).toEqual(paused(previous));
    expect(object.spec).toEqual(previous?.spec);
    const others = (each?: KubeObject) =>
      ((each?.status as { conditions?: { type: string }[] } | undefined)?.conditions ?? []).filter(
        (c) => c.type !== PAUSED,
      );
    expect(others(object)).toEqual(others(previous));
    expect(isOurs(object)).toBe(by === 'pause');
  }
}

/** Operations that waited for their turn when a step paused for its own: KubeDB would make one of both, or skip one. */
function waitingBeside({ store }: World): string[] {
  return store.history
    .filter(({ by, object, previous }) => by === 'pause' && isOurs(object) && !isOurs(previous))
    .flatMap(({ revision }) => store.list({ kind: 'PgpoolOpsRequest' }, revision) as Operation[])
    .filter(({ status }) => operationState(status?.phase) === 'waiting')
    .map(({ metadata }) => metadata.name ?? '');
}

/** Plays a rollout to its end; `check` gets how each step ended and how the pool stood then. */
async function play(
  plan: Rollout,
  check: (step: StepName, ok: boolean, pool: KubeObject | undefined) => void,
): Promise<World> {
  const world = new World(certificates);
  for (const [i, each] of plan.strangers.entries()) invite(world, each, i);
  const run = async (step: StepName) => {
    const { ok } = await world.run(step, { deadlineSeconds: 1800, faults: faultsOf(plan[step], world) });
    check(step, ok, world.store.find({ kind: 'Pgpool', namespace: 'shop', name: 'checkout' }));
  };
  await run('pause');
  if (plan.abandoned) {
    await run('rescue');
    return world;
  }
  playKubeDb(world, plan.operation);
  for (const step of ['proof', 'resume', 'verify'] as const) await run(step);
  return world;
}

const RUNS = { numRuns: Number(process.env.SCHEDULES ?? 300) };

test('whatever fails meanwhile: every step succeeds, no pause of ours is left, and no other is touched', async () => {
  await fc.assert(
    fc.asyncProperty(rollout, async (plan) => {
      const calm = Object.fromEntries(STEPS.map((step) => [step, { ...plan[step], stale: [] }]));
      const world = await play({ ...plan, ...calm }, (step, ok, pool) => {
        expect([step, ok]).toEqual([step, true]);
        if (step !== 'pause' && step !== 'proof') expect([step, isOurs(pool)]).toEqual([step, false]);
      });
      judge(world.store.history);
      expect(waitingBeside(world)).toEqual([]);
    }),
    RUNS,
  );
}, 300_000);

// No API server answers a quorum read with what was; if one did, a step could believe that nothing is left to do. What it
// writes is safe all the same, for every write names the revision that it was decided on.
test('even if reads were stale: every step ends, and no pause of somebody else is touched', async () => {
  await fc.assert(
    fc.asyncProperty(rollout, async (plan) => {
      const { store } = await play(plan, () => {});
      judge(store.history);
    }),
    RUNS,
  );
}, 300_000);
