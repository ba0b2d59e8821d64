import { PAUSED } from '../../lib/model/pause';
import { type Certificates, condition, foreign, makeCertificates, messages, ours, World } from './world';

let certificates: Certificates;
let world: World;

beforeAll(async () => {
  certificates = await makeCertificates();
});

beforeEach(() => {
  world = new World(certificates);
});

describe('pause', () => {
  test('sets our Paused on a pool that nobody works on, and leaves the other conditions', async () => {
    const ended = await world.run('pause');
    expect(messages(ended)).toEqual(['paused for change 0007-update', 'done']);
    expect(world.paused()).toEqual({
      type: 'Paused',
      status: 'True',
      reason: 'PausedByPgpoolGitops',
      message: 'held for change 0007-update; its step resume, or rescue, lets go',
      lastTransitionTime: '2026-01-31T12:00:00Z',
      observedGeneration: 1,
    });
    expect(world.store.find({ kind: 'Pgpool', namespace: 'shop', name: 'checkout' })?.status).toMatchObject({
      phase: 'Ready',
      conditions: [{ type: 'Provisioned' }, { type: 'Paused' }],
    });
  });

  describe('behind an edit of the Pgpool', () => {
    const observe = (observedGeneration: number) =>
      world.status('Pgpool', 'checkout', { phase: 'Ready', conditions: [], observedGeneration });

    beforeEach(() => {
      world.writeSpec({ monitor: {} });
      observe(1);
    });

    test('waits until the provisioner has seen it, where the change needs that', async () => {
      world.clock.after(20, () => observe(2));
      const ended = await world.run('pause', { awaitsEdit: true });
      expect(messages(ended)[0]).toBe('waits for the provisioner to see the edit of the Pgpool');
      expect([ended.ok, ended.log.at(-1)?.time]).toEqual([true, '2026-01-31T12:00:20Z']);
      expect((await world.run('pause')).log.at(-1)?.time).toBe('2026-01-31T12:00:20Z');
    });

    test('goes ahead after a minute with a warning, for a provisioner may not say what it has seen', async () => {
      const ended = await world.run('pause', { awaitsEdit: true });
      expect(messages(ended)).toContain('warn: the provisioner says that it has not seen the edit after 60 s');
      expect(ended.ok).toBe(true);
    });

    test('waits for nothing where the change does not need it', async () => {
      expect(messages(await world.run('pause'))).toEqual(['paused for change 0007-update', 'done']);
    });
  });

  test('writes nothing the second time', async () => {
    await world.run('pause');
    const ended = await world.run('pause');
    expect([ended.ok, ended.writes]).toEqual([true, 0]);
  });

  test('does not freeze a pool that is not Ready, for its operation would wait for that', async () => {
    world.setPhase('NotReady');
    world.clock.after(100, () => world.setPhase('Ready'));
    const ended = await world.run('pause');
    expect(messages(ended)).toEqual([
      'waits for the pool to be Ready, it is NotReady: its operation starts only then (apply IfReady)',
      'paused for change 0007-update',
      'done',
    ]);
    expect(ended.log.at(-1)?.time).toBe('2026-01-31T12:01:40Z');
  });

  test('pauses a pool that is not Ready for an operation that is to mend it', async () => {
    world.setPhase('NotReady');
    expect(messages(await world.run('pause', { apply: 'Always' }))).toEqual(['paused for change 0007-update', 'done']);
  });

  test('waits for the end of another operation', async () => {
    world.apply('by-hand');
    world.begin('by-hand');
    world.clock.after(100, () => world.end('by-hand'));
    const ended = await world.run('pause');
    expect(messages(ended)).toEqual([
      'waits for the end of operation by-hand (ReconfigureTLS, Progressing)',
      'paused for change 0007-update',
      'done',
    ]);
    expect(ended.log.at(-1)?.time).toBe('2026-01-31T12:01:40Z');
  });

  test('does not wait for operations of other pools, nor for one that a person has to approve', async () => {
    world.apply('elsewhere', 'other');
    world.phase('elsewhere', 'Progressing');
    world.apply('queued-elsewhere', 'other');
    world.apply('proposed');
    world.phase('proposed', 'WaitingForApproval');
    expect(messages(await world.run('pause'))).toEqual(['paused for change 0007-update', 'done']);
  });

  test('waits for one that has not begun, because KubeDB would merge the two, or skip one', async () => {
    world.apply('checkout-0006-configure');
    world.clock.after(20, () => world.begin('checkout-0006-configure'));
    world.clock.after(80, () => world.end('checkout-0006-configure'));
    const ended = await world.run('pause');
    expect(messages(ended)).toEqual([
      'waits for the end of operation checkout-0006-configure (ReconfigureTLS, not started)',
      'waits for the end of operation checkout-0006-configure (ReconfigureTLS, Progressing)',
      'paused for change 0007-update',
      'done',
    ]);
    expect(ended.log.at(-1)?.time).toBe('2026-01-31T12:01:20Z');
  });

  test('also in the place of an earlier run that has paused already', async () => {
    world.setPaused(ours('0007-update'));
    world.apply('ppops-checkout');
    world.phase('ppops-checkout', 'Pending');
    const ended = await world.run('pause', { deadlineSeconds: 60 });
    expect([ended.ok, messages(ended)[0]]).toEqual([
      false,
      'waits for the end of operation ppops-checkout (ReconfigureTLS, Pending)',
    ]);
  });

  test('does not wait for one that waits for a Ready pool, where its own operation is to mend the pool', async () => {
    world.setPhase('NotReady');
    world.apply('checkout-0006-configure');
    world.phase('checkout-0006-configure', 'Pending');
    expect((await world.run('pause', { apply: 'Always' })).ok).toBe(true);
    world.setPaused(undefined);
    world.setPhase('Ready');
    expect((await world.run('pause', { apply: 'Always', deadlineSeconds: 60 })).ok).toBe(false);
  });

  describe('where Argo CD stops a rollout at the end of a window', () => {
    // The world begins on a Saturday, 2026-01-31, at 12:00 UTC.
    const window = (schedule: string, duration: string, timeZone = 'UTC') => ({ schedule, duration, timeZone });
    const runIn = (...windows: ReturnType<typeof window>[]) => world.run('pause', { windows, holdSeconds: 2100 });

    test('begins at once in a window of which enough is left, in the time zone of the window', async () => {
      const ended = await runIn(window('0 13 * * 6', '35m', 'Europe/Berlin'));
      expect(messages(ended)).toEqual(['paused for change 0007-update', 'done']);
    });

    test('waits for the next window where none is open, and then has all of its time', async () => {
      world.setPhase('NotReady');
      world.clock.after(2 * 86_400 + 500, () => world.setPhase('Ready'));
      const ended = await runIn(window('0 12 * * 1', '1h'));
      expect(messages(ended)).toEqual([
        'waits for a window of maintenance of which 2100 s are left, the next one opens at 2026-02-02T12:00:00Z',
        'waits for the pool to be Ready, it is NotReady: its operation starts only then (apply IfReady)',
        'paused for change 0007-update',
        'done',
      ]);
      expect(ended.log.at(-1)?.time).toBe('2026-02-02T12:08:20Z');
    });

    test('waits for the next window where too little of this one is left', async () => {
      const ended = await runIn(window('30 11 * * *', '1h'));
      expect(ended.log.at(-1)?.time).toBe('2026-02-01T11:30:00Z');
    });

    test('takes the window that closes last', async () => {
      const ended = await runIn(window('30 11 * * *', '1h'), window('50 11 * * *', '1h'));
      expect(ended.log.at(-1)?.time).toBe('2026-01-31T12:00:00Z');
    });

    test('waits for no window behind an operation that has begun', async () => {
      world.apply('checkout-0007-update');
      world.begin('checkout-0007-update');
      const ended = await runIn(window('0 12 * * 1', '1h'));
      expect(ended.ok).toBe(true);
      expect(ended.log.at(-1)?.time).toBe('2026-01-31T12:00:00Z');
      expect(ended.writes).toBe(0);
    });

    test('ends at a signal while it waits', async () => {
      const told = new AbortController();
      world.clock.after(60, () => told.abort());
      const ended = await world.run('pause', {
        windows: [window('0 12 * * 1', '1h')],
        holdSeconds: 2100,
        signal: told.signal,
      });
      expect(ended.ok).toBe(false);
      expect(world.paused()).toBeUndefined();
    });
  });

  describe('in a sync after the one that made its operation, where success is needed', () => {
    const OPERATION = 'checkout-0007-update';
    const needsSuccess = { needsSuccess: true };

    test('pauses like any other as long as there is no operation', async () => {
      expect(messages(await world.run('pause', needsSuccess))).toEqual(['paused for change 0007-update', 'done']);
    });

    test('lets it past an operation that has succeeded', async () => {
      world.apply(OPERATION);
      world.end(OPERATION);
      expect((await world.run('pause', needsSuccess)).ok).toBe(true);
      expect(world.paused()).toBeUndefined();
    });

    test('fails behind an operation that has failed, and says what to do', async () => {
      world.apply(OPERATION);
      world.end(OPERATION, 'Failed');
      const ended = await world.run('pause', needsSuccess);
      expect(ended.ok).toBe(false);
      expect(messages(ended)[0]).toContain(`operation ${OPERATION} (ReconfigureTLS, Failed) has not succeeded`);
      expect(JSON.stringify(ended.log)).toContain('pgpool-gitops change retry shop/checkout');
      expect((await world.run('pause')).ok).toBe(true);
    });

    test('waits for one that is under way or has not begun', async () => {
      world.apply(OPERATION);
      world.clock.after(30, () => world.begin(OPERATION));
      world.clock.after(100, () => world.end(OPERATION));
      const ended = await world.run('pause', needsSuccess);
      expect([ended.ok, ended.log.at(-1)?.time]).toEqual([true, '2026-01-31T12:01:40Z']);
    });
  });

  test('treats a phase that it does not know as under way', async () => {
    world.apply('strange');
    world.phase('strange', 'Quantum');
    const ended = await world.run('pause', { deadlineSeconds: 60 });
    expect([ended.ok, world.paused()]).toEqual([false, undefined]);
  });

  test('waits until KubeDB has lifted its own pause', async () => {
    world.setPaused(condition(PAUSED, 'Unknown', 'DatabasePausedByOpsManager'));
    world.clock.after(40, () => world.setPaused(undefined));
    expect((await world.run('pause')).ok).toBe(true);
    expect(world.paused()?.message).toContain('0007-update');
  });

  test("fails at its deadline when somebody else's pause stays, and leaves it", async () => {
    world.setPaused(foreign());
    const ended = await world.run('pause', { deadlineSeconds: 100 });
    expect(messages(ended)).toEqual([
      'waits for the pause of another owner to be lifted, it is left untouched: Paused=True with reason MaintenanceByOwner since 2026-01-31T11:00:00Z: hands off',
      'error: shop/checkout: timed out while it waited for the pause of another owner to be lifted, it is left untouched: Paused=True with reason MaintenanceByOwner since 2026-01-31T11:00:00Z: hands off',
    ]);
    expect(world.paused()).toEqual(foreign());
    expect(ended.log.at(-1)).toMatchObject({ time: '2026-01-31T12:01:30Z', level: 'error', code: 'step-failed' });
  });

  test('takes the place of a Paused=False, which holds nothing', async () => {
    world.setPaused(foreign('False'));
    expect((await world.run('pause')).ok).toBe(true);
    expect(world.paused()?.status).toBe('True');
  });

  test('takes over the pause of an earlier change, and leaves that of a later one', async () => {
    world.setPaused(ours('0006-rotate'));
    await world.run('pause');
    expect(world.paused()?.message).toContain('0007-update');
    world.setPaused(ours('0008-remove'));
    const ended = await world.run('pause');
    expect([ended.ok, world.paused()?.message]).toEqual([true, expect.stringContaining('0008-remove')]);
  });

  test.each(['Progressing', 'Successful', 'Failed', 'Denied', 'Skipped'])(
    'does not pause when its own operation is %s: nobody would resume',
    async (phase) => {
      world.apply('checkout-0007-update');
      world.phase('checkout-0007-update', phase);
      const ended = await world.run('pause');
      expect([ended.ok, ended.writes, world.paused()]).toEqual([true, 0, undefined]);
    },
  );

  test('fails at once when the Pgpool does not exist, or is on its way out', async () => {
    const ref = { kind: 'Pgpool', namespace: 'shop', name: 'checkout' } as const;
    world.store.edit(ref, (pool) => ({ ...pool, metadata: { ...pool.metadata, finalizers: ['kubedb.com'] } }), '');
    world.store.delete(ref);
    expect(messages(await world.run('pause'))).toEqual([
      'error: step pause shop/checkout: the Pgpool is being deleted',
    ]);
    world.store.remove(ref);
    expect(messages(await world.run('pause'))).toEqual(['error: step pause shop/checkout: the Pgpool does not exist']);
  });

  test('decides anew after a conflict: what it saw may be wrong by now', async () => {
    let pausedBySomebody = false;
    const ended = await world.run('pause', {
      faults: {
        conflict: (write) => {
          if (write > 1) return false;
          world.setPaused(foreign());
          world.clock.after(30, () => world.setPaused(undefined));
          pausedBySomebody = true;
          return true;
        },
      },
    });
    expect([pausedBySomebody, ended.ok]).toEqual([true, true]);
    expect(messages(ended)[1]).toContain('waits for the pause of another owner');
  });

  test('does not overwrite a pause that is set between its look and its write', async () => {
    const ended = await world.run('pause', {
      deadlineSeconds: 60,
      faults: {
        fail: ({ resource }, number) => {
          if (resource === 'pgpoolopsrequests' && number === 2) world.setPaused(foreign());
          return undefined;
        },
      },
    });
    expect([ended.ok, world.paused()]).toEqual([false, foreign()]);
  });

  test('ends with the reason when the process gets a signal', async () => {
    world.setPaused(foreign());
    const told = new AbortController();
    world.clock.after(20, () => told.abort());
    const ended = await world.run('pause', { signal: told.signal });
    expect(ended.log.at(-1)?.message).toContain('was stopped while it waited for the pause of another owner');
    expect(ended.log.at(-1)?.time).toBe('2026-01-31T12:00:20Z');
  });

  test('fails without the name of a change', async () => {
    expect(messages(await world.run('pause', { change: undefined }))[0]).toContain('--change 0007-update');
  });
});
