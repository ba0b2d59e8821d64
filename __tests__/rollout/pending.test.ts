import fc from 'fast-check';
import type { ConfigurationRequest, PoolConfiguration } from '../../lib/cluster/resources';
import { type Change, changeName, lastBaseline } from '../../lib/model/change';
import { type PoolState, stateFrom } from '../../lib/model/facets';
import { nextState, stateOf } from '../../lib/model/fold';
import { mayUpgrade } from '../../lib/model/kubedb/versions';
import { pendingChanges } from '../../lib/model/pending';
import { AUTOSCALED, recordedResources } from '../../lib/model/resources';
import { resolveTls } from '../../lib/model/tls';
import { isCarriedOut, restartsPods, verbOf } from '../../lib/model/verbs';
import { rotatePassword } from '../../lib/model/verbs/rotate-password';
import { reconfigured } from '../../lib/operator/custom-configuration';
import { CATALOGUE, ledgerOf, points, queuedHistory, REPEATING, type Wish, wholeHistory } from './histories';

/** A cluster, as far as a rollout can tell: its facets, which operations it has run, and when work was last done. */
interface Cluster {
  state: PoolState;
  /** Resources that the Pgpool has: pods take them at a restart. */
  written: PoolState['resources'];
  readonly ran: Set<string>;
  readonly pruned: Set<string>;
  /** By the verb that repeats it, when its work was last done. What the verb promises is that this passes its own moment. */
  readonly doneAt: Map<string, number>;
  clock: number;
  readonly refusals: string[];
  /** Made by a sync that was cut short there, and not begun. */
  waiting?: Change | undefined;
}

function createdAt(changes: readonly Change[]): Cluster {
  return {
    state: stateOf(changes),
    written: stateOf(changes).resources,
    ran: new Set(),
    pruned: new Set(),
    doneAt: new Map(),
    clock: 0,
    refusals: [],
  };
}

/**
 * Verbs whose work an operation does beside its own: one that restarts pods does that of a restart, unless the pool has its value
 * already, and KubeDB issues certificates anew for another issuer.
 */
function alsoDone(before: PoolState, change: Change): string[] {
  const { sets } = verbOf(change.verb);
  const issuer = (state: PoolState) => JSON.stringify(state.tls?.issuerRef);
  const isReissued = sets === 'tls' && issuer(before) !== issuer(nextState(before, change));
  const isDone = sets === 'version' && before.version === change.version;
  return [...(restartsPods(change, before) && !isDone ? ['restart'] : []), ...(isReissued ? ['rotate'] : [])];
}

/** What KubeDB makes of a configuration: it follows the words of the operation, and merges what that does not discard. */
function reconfiguration({ configuration = {} }: PoolState, change: Change): PoolState {
  const { operation } = verbOf(change.verb);
  if (operation?.type !== 'Reconfigure') return {};
  const { configuration: request } = operation.payload(change) as { configuration: ConfigurationRequest };
  return { configuration: reconfigured(configuration as PoolConfiguration, request) };
}

/** What KubeDB does with one operation: the parts that a later one can build upon. */
function runOperation(cluster: Cluster, change: Change): void {
  cluster.clock += 1;
  const { repeats } = verbOf(change.verb);
  const before = cluster.state;
  if (repeats !== undefined && before[repeats] === undefined) {
    cluster.refusals.push(`${changeName(change)} on a pool without ${repeats}`);
  }
  // At admission, against the live pool.
  if (change.version !== undefined && !mayUpgrade(CATALOGUE, before.version ?? '', change.version)) {
    cluster.refusals.push(`${changeName(change)} on a pool of version ${before.version}`);
  }
  if (change.verb === rotatePassword.name && before.auth?.name !== undefined) {
    cluster.refusals.push(`${changeName(change)} in Secret ${before.auth.name}, which others write`);
  }
  cluster.state = { ...nextState(before, change), ...reconfiguration(before, change) };
  if (verbOf(change.verb).sets === 'resources') cluster.written = change.resources;
  else if (verbOf(change.verb).operation?.alsoBrings?.includes('resources')) {
    cluster.state = stateFrom((name) => (name === 'resources' ? cluster.written : cluster.state[name]));
  }
  for (const verb of [change.verb, ...alsoDone(before, change)]) cluster.doneAt.set(verb, cluster.clock);
}

/** What a sync writes into the Pgpool: nothing where an autoscaler has chosen, for a pool may say no resources of its own. */
function writeResources(cluster: Cluster, { resources }: PoolState): void {
  if (resources === AUTOSCALED) cluster.state = { ...cluster.state, resources };
  if (resources === AUTOSCALED || cluster.written !== AUTOSCALED) cluster.written = resources;
}

/**
 * What becomes of an operation that waits for its turn when another one is to be made. The step that pauses waits for its end; else KubeDB
 * would skip the older of two of one type, and of two Reconfigures make one, which skips both.
 */
function takeTurn(cluster: Cluster, change: Change): void {
  const { waiting } = cluster;
  if (waiting === undefined) return;
  cluster.waiting = undefined;
  if (PAUSE_WAITS || verbOf(waiting.verb).operation?.type !== verbOf(change.verb).operation?.type)
    return runOperation(cluster, waiting);
  cluster.refusals.push(`${changeName(waiting)} is skipped for ${changeName(change)}`);
}

/** As __tests__/steps/pause.test.ts has it. */
const PAUSE_WAITS = true;

/**
 * A sync: operations that have run already are Healthy at once, the others run in order.
 *
 * @param cut index of the pending change whose operation is made and does not begin, because the sync ends there. @default - none
 */
function sync(cluster: Cluster, changes: readonly Change[], cut?: number): void {
  const pending = pendingChanges(changes);
  writeResources(cluster, stateOf(changes));
  // Argo CD prunes what is no longer rendered: if it came back, it would run again.
  for (const name of cluster.ran) if (!pending.some((change) => changeName(change) === name)) cluster.pruned.add(name);
  for (const [i, change] of pending.entries()) {
    const name = changeName(change);
    const isOwn = cluster.waiting === change;
    if (cluster.ran.has(name) && !cluster.pruned.has(name) && !isOwn) continue;
    if (cluster.pruned.has(name)) cluster.refusals.push(`${name} came back`);
    takeTurn(cluster, change);
    cluster.ran.add(name);
    if (isOwn) continue;
    if (i === cut) {
      cluster.waiting = change;
      return;
    }
    runOperation(cluster, change);
  }
}

/** The facets that operations carry out; the others are applied by Argo CD itself. */
function carriedOut(state: PoolState): PoolState {
  return stateFrom((name) => (isCarriedOut(name) ? state[name] : undefined));
}

describe('the pending changes', () => {
  test('reach the newest state from every earlier point since the last baseline', () => {
    fc.assert(
      fc.property(wholeHistory, fc.nat(), (changes, seed) => {
        const [start = 0, ...behind] = points(changes);
        for (const at of [start, ...behind]) {
          const cluster = createdAt(changes.slice(0, start + 1));
          const between = start + (seed % (at - start + 1));
          sync(cluster, changes.slice(0, between + 1));
          sync(cluster, changes.slice(0, at + 1));
          sync(cluster, changes);
          expect(carriedOut(cluster.state)).toEqual(carriedOut(stateOf(changes)));
          expect(cluster.refusals).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('reach it behind a sync that was cut short with an operation that waits for its turn', () => {
    fc.assert(
      fc.property(queuedHistory, fc.nat(), fc.nat(4), (changes, seed, cut) => {
        const [start = 0, ...behind] = points(changes);
        for (const at of [start, ...behind]) {
          const cluster = createdAt(changes.slice(0, start + 1));
          const between = start + (seed % (at - start + 1));
          sync(cluster, changes.slice(0, between + 1));
          sync(cluster, changes.slice(0, at + 1), cut);
          sync(cluster, changes);
          expect(carriedOut(cluster.state)).toEqual(carriedOut(stateOf(changes)));
          expect(cluster.refusals).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each(REPEATING)('do the work of the newest %s, wherever the cluster was before it', (verb) => {
    fc.assert(
      fc.property(wholeHistory, (changes) => {
        const newest = changes.findLastIndex((change) => change.verb === verb);
        const start = lastBaseline(changes);
        if (newest <= start || verbOf(verb).operation?.isNeedless?.([], stateOf(changes), () => [])) return;
        for (let at = start; at < newest; at++) {
          const cluster = createdAt(changes.slice(0, start + 1));
          sync(cluster, changes.slice(0, at + 1));
          const before = cluster.clock;
          sync(cluster, changes);
          expect(cluster.doneAt.get(verb)).toBeGreaterThan(before);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('run nothing on a cluster that has followed every commit', () => {
    fc.assert(
      fc.property(wholeHistory, (changes) => {
        const cluster = createdAt(changes.slice(0, 1));
        for (let i = 1; i <= changes.length; i++) sync(cluster, changes.slice(0, i));
        const { clock } = cluster;
        sync(cluster, changes);
        expect(cluster.clock).toBe(clock);
        expect(cluster.refusals).toEqual([]);
      }),
    );
  });

  test('are at most one of each facet and of each verb that repeats work, and do nothing that Argo CD applies', () => {
    fc.assert(
      fc.property(wholeHistory, (changes) => {
        const pending = pendingChanges(changes).map(({ verb }) => verbOf(verb));
        const keys = pending.map(({ name, sets }) => sets ?? name);
        expect(new Set(keys).size).toBe(keys.length);
        expect(pending.filter(({ operation }) => operation === undefined)).toEqual([]);
      }),
    );
  });
});

describe('the pending changes of', () => {
  const tls = (issuer: string, sslMode: 'require' | 'prefer' = 'require') =>
    resolveTls({ sslMode, issuerRef: { name: issuer } });
  const window = (start: ReturnType<typeof tls> | undefined, ...wishes: Wish[]) =>
    pendingChanges(ledgerOf(start === undefined ? {} : { tls: start }, wishes)).map(changeName);

  test('a baseline alone is empty', () => {
    expect(window(tls('a'))).toEqual([]);
  });

  test('two updates is the second one, for it holds the whole TLS', () => {
    expect(window(tls('a'), { tls: tls('b') }, { tls: tls('b', 'prefer') })).toEqual(['0002-update']);
  });

  test('a rotate and then an update of sslMode keeps the rotate, for the update issues no certificate', () => {
    expect(window(tls('a'), { command: 'rotate' }, { tls: tls('a', 'prefer') })).toEqual([
      '0002-update',
      '0001-rotate',
    ]);
  });

  test('a rotate and then a change of issuer keeps the rotate, for a jump may see no change of issuer', () => {
    expect(window(tls('a'), { command: 'rotate' }, { tls: tls('b') }, { tls: tls('a') })).toEqual([
      '0003-update',
      '0001-rotate',
    ]);
  });

  test('a rotate and then a remove is the remove alone', () => {
    expect(window(tls('a'), { command: 'rotate' }, { tls: undefined })).toEqual(['0002-remove']);
  });

  test('an add and a rotate adds first, for a pool without TLS has nothing to rotate', () => {
    expect(window(undefined, { tls: tls('a') }, { command: 'rotate' })).toEqual(['0001-add', '0002-rotate']);
  });

  test('a restart and then an update is the update alone, for it restarts every pod', () => {
    expect(window(tls('a'), { command: 'restart' }, { tls: tls('b') })).toEqual(['0002-update']);
  });

  test('an update, a rotate and a restart is all three', () => {
    expect(window(tls('a'), { tls: tls('b') }, { command: 'rotate' }, { command: 'restart' })).toEqual([
      '0001-update',
      '0002-rotate',
      '0003-restart',
    ]);
  });

  const own = (...wishes: Wish[]) => pendingChanges(ledgerOf({ auth: {} }, wishes)).map(changeName);

  test('a new password and then a Secret of others is the Secret alone, for the password is in another', () => {
    expect(own({ command: 'rotate-password' }, { auth: { name: 'a' } })).toEqual(['0002-credentials']);
  });

  test('two new passwords is the second one, behind whatever else', () => {
    const wishes = [{ command: 'rotate-password' }, { command: 'restart' }, { command: 'rotate-password' }];
    expect(own(...wishes)).toEqual(['0002-restart', '0003-rotate-password']);
  });

  test('two Secrets is the second one', () => {
    expect(own({ auth: { name: 'a' } }, { auth: { name: 'b' } })).toEqual(['0002-credentials']);
  });

  test('resources and then another field of the template is the edit alone, for pods take both at its restart', () => {
    const start = { resources: recordedResources({}), template: {} };
    const [first, second] = [recordedResources({ requests: { cpu: '1' } }), { monitor: { agent: 'prometheus.io' } }];
    expect(pendingChanges(ledgerOf(start, [{ resources: first }, { template: second }])).map(changeName)).toEqual([
      '0002-edit',
    ]);
    const autoscaled = ledgerOf({ ...start, resources: AUTOSCALED }, [{ resources: first }, { template: second }]);
    expect(pendingChanges(autoscaled).map(changeName)).toEqual(['0001-resize', '0002-edit']);
  });

  test('resources and then an autoscaler is none, for nothing is to be done', () => {
    const wishes: Wish[] = [{ resources: recordedResources({ requests: { cpu: '1' } }) }, { resources: AUTOSCALED }];
    const changes = ledgerOf({ resources: recordedResources({}) }, wishes);
    expect(changes.map(changeName)).toEqual(['0000-baseline', '0001-resize', '0002-autoscale']);
    expect(pendingChanges(changes)).toEqual([]);
  });

  test('changes before a settle is empty', () => {
    expect(window(tls('a'), { tls: tls('b') }, { command: 'rotate' }, { command: 'settle' })).toEqual([]);
  });
});
