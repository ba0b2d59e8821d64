import { type Condition, conditionOf } from '../../../lib/cluster/objects';
import { pauseLifter } from '../../../lib/operator/admission/pause-lifter';
import { FakeCluster, type Faults } from '../../cluster/fake-cluster';
import { POOL, World } from '../world';

const OPERATION = { kind: 'PgpoolOpsRequest', namespace: POOL.namespace, name: 'it' } as const;

/** A paused pool whose operation runs. */
function paused(faults: Faults = {}) {
  const world = new World();
  world.apply('it', { type: 'Restart' });
  world.store.edit({ kind: 'Pgpool', ...POOL }, (found) => ({
    ...found,
    status: { conditions: [{ type: 'Paused', status: 'True' }] },
  }));
  const setPhase = (phase: string) => world.store.edit(OPERATION, (operation) => ({ ...operation, status: { phase } }));
  setPhase('Progressing');
  const lines: string[] = [];
  const log = { info: () => {}, warn: (line: string) => lines.push(line), error: () => {} };
  const cluster = new FakeCluster(world.store, { faults });
  const lift = pauseLifter({ cluster, clock: world.clock, log });
  const uid = world.operation('it').metadata.uid ?? '';
  const pause = conditionOf(world.pgpool, 'Paused') as Condition;
  return { world, setPhase, lines, cluster, lift, ending: { pool: POOL, name: 'it', uid, pause } };
}

const isPaused = (world: World) => conditionOf(world.pgpool, 'Paused') !== undefined;

test.each(['Successful', 'Failed'])(
  'a pause is lifted when the cluster holds that the operation is %s',
  async (phase) => {
    const { world, setPhase, lift, ending } = paused();
    world.clock.after(2, () => setPhase(phase));
    await lift(ending);
    expect(isPaused(world)).toBe(false);
  },
);

test('an operation that only a review ends keeps its pause: any pod may send one', async () => {
  const { world, lift, ending, setPhase } = paused();
  await lift(ending);
  await lift({ ...ending, uid: 'another' });
  setPhase('Skipped');
  await lift({ ...ending, pool: { ...POOL, name: 'other' } });
  expect(isPaused(world)).toBe(true);
});

test('the pause of the operation that began behind the end is left', async () => {
  const { world, setPhase, lift, ending } = paused();
  world.clock.after(2, () => {
    setPhase('Failed');
    world.store.edit({ kind: 'Pgpool', ...POOL }, (found) => ({
      ...found,
      status: { conditions: [{ type: 'Paused', status: 'Unknown', message: 'requested by next' }] },
    }));
  });
  await lift(ending);
  expect(conditionOf(world.pgpool, 'Paused')?.message).toBe('requested by next');
});

test('many reviews of one operation are one to wait for', async () => {
  const { cluster, lift, ending } = paused();
  await Promise.all(Array.from({ length: 500 }, () => lift(ending)));
  expect(cluster.callCount).toBe(20);
});

test('a pause that cannot be lifted is in the log, and one that has changed meanwhile is lifted', async () => {
  const refused = paused({ conflict: (write) => write === 1 });
  refused.setPhase('Failed');
  await refused.lift(refused.ending);
  expect(isPaused(refused.world)).toBe(false);
  const broken = paused({ fail: () => new Error('broken') });
  await broken.lift(broken.ending);
  expect(broken.lines[0]).toMatch(/^admission: the pause behind operation it stays: Error: broken/);
});
