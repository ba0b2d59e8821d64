import { ClusterError } from '../../lib/cluster/errors';
import { PAUSED } from '../../lib/model/pause';
import { type Certificates, condition, foreign, makeCertificates, messages, ours, World } from './world';

const OPERATION = 'checkout-0007-update';
let certificates: Certificates;
let world: World;

beforeAll(async () => {
  certificates = await makeCertificates();
});

beforeEach(() => {
  world = new World(certificates);
});

describe('resume', () => {
  test('waits for the end of the operation, and succeeds when KubeDB has lifted the pause itself', async () => {
    world.setPaused(ours('0007-update'));
    world.apply(OPERATION);
    world.clock.after(20, () => world.begin(OPERATION));
    world.clock.after(75, () => world.end(OPERATION));
    const ended = await world.run('resume');
    expect(messages(ended)).toEqual([
      'waits for the end of operation checkout-0007-update (ReconfigureTLS, not started)',
      'waits for the end of operation checkout-0007-update (ReconfigureTLS, Progressing)',
      'the pool is Ready',
      'done',
    ]);
    expect([ended.writes, ended.log.at(-1)?.time]).toEqual([0, '2026-01-31T12:01:15Z']);
  });

  test('lifts our pause when KubeDB has left it, then waits until the pool is Ready', async () => {
    world.apply(OPERATION);
    world.end(OPERATION);
    world.setPaused(ours('0007-update'));
    world.setPhase('Critical');
    world.clock.after(30, () => world.setPhase('Ready'));
    const ended = await world.run('resume');
    expect(messages(ended)).toEqual([
      'lifted our pause',
      'waits for the pool to be Ready, it is Critical',
      'the pool is Ready',
      'done',
    ]);
    expect(world.paused()).toBeUndefined();
  });

  test('leaves a pause of somebody else, says so once, and succeeds', async () => {
    world.apply(OPERATION);
    world.end(OPERATION);
    world.setPaused(foreign());
    world.setPhase('NotReady');
    world.clock.after(60, () => world.setPhase('Ready'));
    const ended = await world.run('resume');
    expect(ended.ok).toBe(true);
    expect(ended.log.filter(({ level }) => level === 'warn')).toHaveLength(1);
    expect(world.paused()).toEqual(foreign());
  });

  test('lifts the pause of an earlier change and leaves that of a later one', async () => {
    world.apply(OPERATION);
    world.end(OPERATION);
    world.setPaused(ours('0006-rotate'));
    await world.run('resume');
    expect(world.paused()).toBeUndefined();
    world.setPaused(ours('0008-remove'));
    expect(messages(await world.run('resume'))[0]).toBe('warn: left the pause of the later change 0008-remove');
    expect(world.paused()).toEqual(ours('0008-remove'));
  });

  test('lifts a pause of ours whose message somebody has edited', async () => {
    world.apply(OPERATION);
    world.end(OPERATION);
    world.setPaused({ ...ours('0007-update'), message: 'do not touch' });
    await world.run('resume');
    expect(world.paused()).toBeUndefined();
  });

  test.each(['Failed', 'Denied', 'Skipped'])('lets the pool go and fails when the operation is %s', async (phase) => {
    world.apply(OPERATION);
    world.end(OPERATION, phase);
    world.setPaused(ours('0007-update'));
    const ended = await world.run('resume');
    expect([ended.ok, world.paused()]).toEqual([false, undefined]);
    expect(ended.log.at(-1)?.message).toBe(
      `step resume shop/checkout: operation checkout-0007-update (ReconfigureTLS, ${phase}) did not succeed${phase === 'Failed' ? ': the pod did not come up' : ''}\n    fix: mend the cause, then: pgpool-gitops change retry shop/checkout`,
    );
  });

  test('waits a minute for an operation that does not exist, then lets the pool go and fails', async () => {
    world.setPaused(ours('0007-update'));
    const ended = await world.run('resume');
    expect([ended.ok, world.paused(), ended.log.at(-1)?.time]).toEqual([false, undefined, '2026-01-31T12:01:00Z']);
    expect(ended.log.at(-1)?.message).toContain('it was deleted, or never applied');
  });

  test('lets the pool go at its deadline when the operation has never begun', async () => {
    world.apply(OPERATION);
    world.setPaused(ours('0007-update'));
    const ended = await world.run('resume', { deadlineSeconds: 300 });
    expect([ended.ok, world.paused()]).toEqual([false, undefined]);
    expect(ended.log.at(-1)).toMatchObject({ time: '2026-01-31T12:04:30Z' });
  });

  test('leaves the pause at its deadline while the operation is under way: KubeDB lifts it', async () => {
    world.apply(OPERATION);
    world.setPaused(ours('0007-update'));
    world.begin(OPERATION);
    const ended = await world.run('resume', { deadlineSeconds: 300 });
    expect([ended.ok, world.paused()]).toEqual([false, ours('0007-update')]);
    expect(messages(ended)).toContain('warn: left the pause: KubeDB lifts it when the operation ends');
  });

  test('waits out an API server that does not answer', async () => {
    world.apply(OPERATION);
    world.end(OPERATION);
    const back = world.clock.now() + 120_000;
    const down = new ClusterError('Unreachable', 'pgpools', 'cannot reach https://10.0.0.1');
    const ended = await world.run('resume', { faults: { fail: () => (world.clock.now() < back ? down : undefined) } });
    expect([ended.ok, messages(ended)[0]]).toEqual([
      true,
      'waits for the API server to answer for pgpools: cannot reach https://10.0.0.1',
    ]);
  });

  test('says at once what its Role lacks', async () => {
    const ended = await world.run('resume', { rules: [] });
    expect(ended.log.at(-1)?.message).toBe(
      'pgpoolopsrequests.ops.kubedb.com in shop: cannot list pgpoolopsrequests.ops.kubedb.com in shop\n    fix: apply the rendered Role and RoleBinding, or use an account that has these rights',
    );
  });

  test('a pause that KubeDB sets between look and write is not removed', async () => {
    world.apply(OPERATION);
    world.end(OPERATION);
    world.setPaused(ours('0007-update'));
    let done = false;
    const ended = await world.run('resume', {
      faults: {
        conflict: () => {
          if (!done) world.setPaused(condition(PAUSED, 'Unknown', 'DatabasePausedByOpsManager'));
          done = true;
          return false;
        },
      },
    });
    expect([ended.ok, world.paused()?.reason]).toEqual([true, 'DatabasePausedByOpsManager']);
  });
});

describe('rescue', () => {
  test.each(['0001-add', '0007-update', '0009-rotate'])(
    'lifts our pause, whatever change it is of: %s',
    async (change) => {
      world.apply(OPERATION);
      world.begin(OPERATION);
      world.setPaused(ours(change));
      world.setPhase('NotReady');
      const ended = await world.run('rescue');
      expect([messages(ended), world.paused()]).toEqual([[`lifted the pause of change ${change}`, 'done'], undefined]);
    },
  );

  test('leaves a pause of somebody else, and succeeds', async () => {
    world.setPaused(foreign('Unknown'));
    const ended = await world.run('rescue');
    expect([ended.ok, ended.writes, world.paused()]).toEqual([true, 0, foreign('Unknown')]);
  });

  test('has nothing to do when the pool is gone, or not paused', async () => {
    expect(messages(await world.run('rescue'))[0]).toBe('the pool is not paused by us: nothing to rescue');
    world.store.remove({ kind: 'Pgpool', namespace: 'shop', name: 'checkout' });
    expect(messages(await world.run('rescue'))[0]).toBe('the Pgpool does not exist: nothing to rescue');
  });

  test('tries again until the API server answers', async () => {
    world.setPaused(ours('0007-update'));
    const down = new ClusterError('ServerError', 'pgpools', 'etcd has no leader');
    const ended = await world.run('rescue', { faults: { fail: (_, number) => (number < 6 ? down : undefined) } });
    expect([ended.ok, world.paused()]).toEqual([true, undefined]);
  });
});
