import fc from 'fast-check';
import { type Change, changeName } from '../../lib/model/change';
import { tlsOf } from '../../lib/model/fold';
import { pendingChanges } from '../../lib/model/pending';
import type { TlsState } from '../../lib/model/tls';
import { history, ledgerOf, type Wish } from './histories';

/** A cluster, as far as a rollout can tell: TLS, which operations it has run, and how old its certificates and pods are. */
interface Cluster {
  tls: TlsState | undefined;
  readonly ran: Set<string>;
  readonly pruned: Set<string>;
  /** Counts up at every issue of certificates; what a `rotate` promises is that this passes its own point in time. */
  issuedAt: number;
  restartedAt: number;
  clock: number;
  readonly refusals: string[];
}

function createdAt(changes: readonly Change[]): Cluster {
  return {
    tls: tlsOf(changes),
    ran: new Set(),
    pruned: new Set(),
    issuedAt: 0,
    restartedAt: 0,
    clock: 0,
    refusals: [],
  };
}

/** What KubeDB does with one operation: the parts that a later one can build upon. */
function runOperation(cluster: Cluster, change: Change): void {
  cluster.clock += 1;
  cluster.restartedAt = cluster.clock;
  const before = cluster.tls;
  if (change.verb === 'rotate') {
    if (before === undefined) cluster.refusals.push(`${changeName(change)} on a pool without TLS`);
    cluster.issuedAt = cluster.clock;
  } else if (change.verb !== 'restart') {
    cluster.tls = change.tls;
    const sameIssuer = JSON.stringify(before?.issuerRef) === JSON.stringify(change.tls?.issuerRef);
    if (!sameIssuer) cluster.issuedAt = cluster.clock;
  }
}

/** A sync: operations that have run already are Healthy at once, the others run in order. */
function sync(cluster: Cluster, changes: readonly Change[]): void {
  const window = pendingChanges(changes);
  // Argo CD prunes what is rendered no more: would it come back, it would run again.
  for (const name of cluster.ran) if (!window.some((change) => changeName(change) === name)) cluster.pruned.add(name);
  for (const change of window) {
    const name = changeName(change);
    if (cluster.ran.has(name) && !cluster.pruned.has(name)) continue;
    if (cluster.pruned.has(name)) cluster.refusals.push(`${name} came back`);
    cluster.ran.add(name);
    runOperation(cluster, change);
  }
}

const lastBaseline = (changes: readonly Change[]) => changes.findLastIndex((change) => change.verb === 'baseline');

describe('the rendered window', () => {
  test('reaches the newest TLS from every earlier point since the last baseline', () => {
    fc.assert(
      fc.property(history, fc.nat(), (changes, seed) => {
        for (let stands = lastBaseline(changes); stands < changes.length; stands++) {
          const cluster = createdAt(changes.slice(0, lastBaseline(changes) + 1));
          const between = lastBaseline(changes) + (seed % (stands - lastBaseline(changes) + 1));
          sync(cluster, changes.slice(0, between + 1));
          sync(cluster, changes.slice(0, stands + 1));
          sync(cluster, changes);
          expect(cluster.tls).toEqual(tlsOf(changes));
          expect(cluster.refusals).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves no certificate older than the newest rotate, wherever the cluster stood before it', () => {
    fc.assert(
      fc.property(history, (changes) => {
        const rotate = changes.findLastIndex((change) => change.verb === 'rotate');
        if (rotate <= lastBaseline(changes) || tlsOf(changes) === undefined) return;
        for (let stands = lastBaseline(changes); stands < rotate; stands++) {
          const cluster = createdAt(changes.slice(0, lastBaseline(changes) + 1));
          sync(cluster, changes.slice(0, stands + 1));
          const before = cluster.clock;
          sync(cluster, changes);
          expect(cluster.issuedAt).toBeGreaterThan(before);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('restarts every pod after the newest restart, wherever the cluster stood before it', () => {
    fc.assert(
      fc.property(history, (changes) => {
        const restart = changes.findLastIndex((change) => change.verb === 'restart');
        if (restart <= lastBaseline(changes)) return;
        for (let stands = lastBaseline(changes); stands < restart; stands++) {
          const cluster = createdAt(changes.slice(0, lastBaseline(changes) + 1));
          sync(cluster, changes.slice(0, stands + 1));
          const before = cluster.clock;
          sync(cluster, changes);
          expect(cluster.restartedAt).toBeGreaterThan(before);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('runs nothing on a cluster that has followed every commit', () => {
    fc.assert(
      fc.property(history, (changes) => {
        const cluster = createdAt(changes.slice(0, 1));
        for (let i = 1; i <= changes.length; i++) sync(cluster, changes.slice(0, i));
        const { clock } = cluster;
        sync(cluster, changes);
        expect(cluster.clock).toBe(clock);
        expect(cluster.refusals).toEqual([]);
      }),
    );
  });

  test('holds at most one absolute change, one rotate and one restart, in that order', () => {
    fc.assert(
      fc.property(history, (changes) => {
        const order = pendingChanges(changes).map(({ verb }) => (verb === 'rotate' ? 1 : verb === 'restart' ? 2 : 0));
        expect(order).toEqual([...new Set(order)].sort());
      }),
    );
  });
});

describe('the rendered window of', () => {
  const tls = (issuer: string, sslMode: 'require' | 'prefer' = 'require') =>
    ({ sslMode, issuerRef: { name: issuer } }) as const;
  const window = (start: ReturnType<typeof tls> | undefined, ...wishes: Wish[]) =>
    pendingChanges(ledgerOf(start, wishes)).map(changeName);

  test('a baseline alone is empty', () => {
    expect(window(tls('a'))).toEqual([]);
  });

  test('two updates is the second one, for it holds the whole TLS', () => {
    expect(window(tls('a'), { tls: tls('b') }, { tls: tls('b', 'prefer') })).toEqual(['0002-update']);
  });

  test('a rotate and then an update of sslMode keeps the rotate, for the update issues no certificate', () => {
    expect(window(tls('a'), { verb: 'rotate' }, { tls: tls('a', 'prefer') })).toEqual(['0002-update', '0001-rotate']);
  });

  test('a rotate and then a change of issuer keeps the rotate, for a jump may see no change of issuer', () => {
    expect(window(tls('a'), { verb: 'rotate' }, { tls: tls('b') }, { tls: tls('a') })).toEqual([
      '0003-update',
      '0001-rotate',
    ]);
  });

  test('a rotate and then a remove is the remove alone', () => {
    expect(window(tls('a'), { verb: 'rotate' }, { tls: undefined })).toEqual(['0002-remove']);
  });

  test('an add and a rotate adds first, for a pool without TLS has nothing to rotate', () => {
    expect(window(undefined, { tls: tls('a') }, { verb: 'rotate' })).toEqual(['0001-add', '0002-rotate']);
  });

  test('a restart and then an update is the update alone, for it restarts every pod', () => {
    expect(window(tls('a'), { verb: 'restart' }, { tls: tls('b') })).toEqual(['0002-update']);
  });

  test('an update, a rotate and a restart is all three', () => {
    expect(window(tls('a'), { tls: tls('b') }, { verb: 'rotate' }, { verb: 'restart' })).toEqual([
      '0001-update',
      '0002-rotate',
      '0003-restart',
    ]);
  });

  test('changes before a settle is empty', () => {
    expect(window(tls('a'), { tls: tls('b') }, { verb: 'rotate' }, { verb: 'settle' })).toEqual([]);
  });
});
