import fc from 'fast-check';
import { GitopsError, type Problem } from '../../lib/errors';
import type { PoolIntent } from '../../lib/model/intent';
import type { EarlierTexts } from '../../lib/plan/refusals';
import { commit, type Files, planBetween, type Step, tlsOf } from '../plan/commits';
import { expectProblems, problemsOf } from '../problems';
import { poolOf } from '../synth/fleet-of';

const TLS = tlsOf({ root: 'platform' });
/** The same AppBinding, whose PostgreSQL serves TLS now. */
const IN_PLACE = { name: 'pg', tls: true, root: 'platform' };
const ELSEWHERE = { name: 'pg-tls', tls: true, root: 'platform' };
const DEMO = 'demo/pgpool';

function expectRefused(problems: readonly Problem[], ...holds: string[]): void {
  expectProblems(problems, [['ledger-order', 'main.ts: pools demo/pgpool: postgresRef.tls', ...holds]]);
}

/** Commits of one pool, each on top of the one before. */
function commits(...pools: readonly (PoolIntent | { readonly settle: PoolIntent })[]): Files {
  return pools.reduce<Files>((files, step) => {
    if (!('settle' in step)) return commit(files, { pools: [step] });
    return commit(files, { pools: [step.settle], asked: [['settle', DEMO]] });
  }, new Map());
}

const pgpoolOf = (files: Files) => files.get('dist/demo/pgpool/30-pgpool.k8s.yaml') ?? '';
/** The Pgpool without what a sync leaves to operations. */
const writtenOf = (files: Files) =>
  pgpoolOf(files).replace(/^ {2}(sslMode|clientAuthMode|replicas|tls):.*\n( {4}.*\n)*/gm, '');

describe('PostgreSQL turns TLS on in place', () => {
  test('tls and the word about PostgreSQL change nothing of the Pgpool that a sync would write', () => {
    const before = commits(poolOf());
    const after = commit(before, { pools: [poolOf({ tls: TLS, postgresRef: IN_PLACE })] });
    expect(pgpoolOf(after)).not.toBe(pgpoolOf(before));
    expect(writtenOf(after)).toBe(writtenOf(before));
    expect(planBetween(before, after).refusals).toEqual([]);
  });

  test.each<[string, Partial<PoolIntent>, string]>([
    ['what a deletion takes along', { deletionPolicy: 'Halt' }, 'spec.deletionPolicy'],
    ['a label', { labels: { team: 'shop' } }, 'labels'],
    ['an annotation', { annotations: { owner: 'shop' } }, 'annotations'],
    ['a field of spec', { spec: { syncUsers: true } }, 'spec.syncUsers'],
  ])('another edit beside it is refused: %s', (_, edit, path) => {
    const before = commits(poolOf());
    const after: Step = { pools: [poolOf({ tls: TLS, postgresRef: IN_PLACE, ...edit })] };
    expectRefused(
      problemsOf(() => commit(before, after)),
      path,
      '0000-baseline',
      '0001-add',
    );
  });

  test('an edit that was merged before has to be settled first, because a cluster may have missed it', () => {
    const edited = poolOf({ deletionPolicy: 'Halt' });
    const turned = { ...edited, tls: TLS, postgresRef: IN_PLACE };
    expectRefused(
      problemsOf(() => commits(poolOf(), edited, turned)),
      'spec.deletionPolicy',
    );
    expect(problemsOf(() => commits(poolOf(), edited, { settle: edited }, turned))).toEqual([]);
  });

  test('edits wait until the change is settled', () => {
    const turned = poolOf({ tls: TLS, postgresRef: IN_PLACE });
    const edited = { ...turned, deletionPolicy: 'Halt' as const };
    expectRefused(
      problemsOf(() => commits(poolOf(), turned, edited)),
      'spec.deletionPolicy',
    );
    expect(problemsOf(() => commits(poolOf(), turned, { settle: turned }, edited))).toEqual([]);
  });

  test('a scaling of the same edit comes behind it, and one that is pending has to be settled first', () => {
    const turned = poolOf({ tls: TLS, postgresRef: IN_PLACE, replicas: 5 });
    const files = commits(poolOf(), turned);
    const operations = [...files.keys()].filter((path) => path.endsWith('2-operation.k8s.yaml'));
    expect(operations.map((path) => path.split('/').at(-1))).toEqual([
      '40-0001-add-2-operation.k8s.yaml',
      '40-0002-scale-2-operation.k8s.yaml',
    ]);
    const scaled = poolOf({ replicas: 5 });
    expectRefused(
      problemsOf(() => commits(poolOf(), scaled, turned)),
      '0001-scale, which comes before TLS, would fail',
    );
    expect(problemsOf(() => commits(poolOf(), scaled, { settle: scaled }, turned))).toEqual([]);
  });

  test('equal values in another spelling are no edit', () => {
    const rotated = (rotateAfter: string) => ({ spec: { authSecret: { name: 'a', rotateAfter } } });
    const turned = poolOf({ ...rotated('60m'), tls: TLS, postgresRef: IN_PLACE });
    expect(problemsOf(() => commits(poolOf(rotated('1h')), turned))).toEqual([]);
  });

  test('a ledger that does not say what clusters have is settled first', () => {
    const old = new Map(commits(poolOf()));
    const path = 'changes/demo/pgpool/0000-baseline.yaml';
    old.set(path, (old.get(path) ?? '').replace(/^pgpool:\n( .*\n)+/m, ''));
    const turned = { pools: [poolOf({ tls: TLS, postgresRef: IN_PLACE })] };
    expectRefused(
      problemsOf(() => commit(old, turned)),
      '0000-baseline does not say what else of the Pgpool clusters have',
    );
    const settled = commit(old, { pools: [poolOf()], asked: [['settle', DEMO]] });
    expect(problemsOf(() => commit(settled, turned))).toEqual([]);
  });
});

describe('the pool moves to another PostgreSQL with TLS', () => {
  const moved = poolOf({ tls: TLS, postgresRef: ELSEWHERE });

  test('together with tls it is refused, and the message says the way', () => {
    expectRefused(
      problemsOf(() => commits(poolOf(), moved)),
      'spec.postgresRef',
      'change settle demo/pgpool, then move it',
    );
  });

  test('behind a change that is not settled it is refused, for a cluster may have missed that or it may have failed', () => {
    expectRefused(
      problemsOf(() => commits(poolOf(), poolOf({ tls: TLS }), moved)),
      'spec.postgresRef of it changed: a sync would fail there and never reach 0001-add',
    );
  });

  test('behind a settled one it is free, and so is a pool that is created with TLS', () => {
    const added = poolOf({ tls: TLS });
    expect(problemsOf(() => commits(poolOf(), added, { settle: added }, moved))).toEqual([]);
    expect(problemsOf(() => commits(moved, { ...moved, postgresRef: { ...ELSEWHERE, name: 'third' } }))).toEqual([]);
  });
});

test('a plan refuses edits of a Pgpool that KubeDB would refuse, also recorded by hand', () => {
  const turned = poolOf({ tls: TLS, postgresRef: IN_PLACE });
  const base = commits(poolOf());
  const head = new Map(commit(base, { pools: [turned] }));
  const path = 'dist/demo/pgpool/30-pgpool.k8s.yaml';
  head.set(path, pgpoolOf(head).replace('deletionPolicy: Delete', 'deletionPolicy: Halt'));
  expectProblems(planBetween(base, head).refusals, [['ledger-order', path, 'spec.deletionPolicy']]);
});

/** What git knows of commits that have been merged, oldest first. */
function earlierIn(merged: readonly Files[]): EarlierTexts {
  return (file, since) =>
    merged
      .map((files, i) => ({ files, revision: `commit-${i}`, text: files.get(file) ?? '' }))
      .filter(({ files, text }) => files.has(since) && text !== '')
      .reverse();
}

describe('an edit that was taken back again', () => {
  const edited = poolOf({ deletionPolicy: 'Halt' });
  const turned = poolOf({ tls: TLS, postgresRef: IN_PLACE });

  test('is refused by a plan that knows what was merged, because a cluster may have it and miss the other', () => {
    const merged = [commits(poolOf()), commits(poolOf(), edited), commits(poolOf(), edited, poolOf())];
    const [, , last = new Map()] = merged;
    const head = commit(last, { pools: [turned] });
    expect(planBetween(last, head).refusals).toEqual([]);
    expectProblems(planBetween(last, head, { earlier: earlierIn(merged) }).refusals, [
      ['ledger-order', 'dist/demo/pgpool/30-pgpool.k8s.yaml', 'spec.deletionPolicy', 'commit-1', 'settle demo/pgpool'],
    ]);
  });

  test('is settled first, though nothing differs, and then tls is merged', () => {
    const stories = [[poolOf()], [poolOf(), edited], [poolOf(), edited, poolOf()]];
    const merged = stories.map((story) => commits(...story));
    const settled = commits(poolOf(), edited, poolOf(), { settle: poolOf() });
    const head = commit(settled, { pools: [turned] });
    expect(planBetween(settled, head, { earlier: earlierIn([...merged, settled]) }).refusals).toEqual([]);
  });

  test('is no matter of a pool whose PostgreSQL serves no TLS', () => {
    const merged = [commits(poolOf()), commits(poolOf(), edited), commits(poolOf(), edited, poolOf())];
    const [, , last = new Map()] = merged;
    const head = commit(last, { pools: [poolOf({ tls: TLS })] });
    expect(planBetween(last, head, { earlier: earlierIn(merged) }).refusals).toEqual([]);
  });
});

const wish = fc.record({
  tls: fc.constantFrom(undefined, TLS),
  replicas: fc.constantFrom(3, 4),
  deletionPolicy: fc.constantFrom('Delete' as const, 'Halt' as const),
  postgresRef: fc.constantFrom({ name: 'pg' }, { name: 'pg' }, IN_PLACE, ELSEWHERE),
  settle: fc.constantFrom(false, false, false, false, true),
});

test('from every commit since the last baseline the newest one is reached, whatever was recorded', () => {
  fc.assert(
    fc.property(fc.array(wish, { minLength: 3, maxLength: 6 }), (wishes) => {
      const merged: { files: Files; pool: PoolIntent; baselines: string }[] = [];
      for (const { settle, ...more } of wishes) {
        const last = merged.at(-1);
        const pool = settle && last !== undefined ? last.pool : poolOf(more);
        const step: Step = { pools: [pool], ...(settle && last !== undefined ? { asked: [['settle', DEMO]] } : {}) };
        try {
          const files = commit(last?.files ?? new Map(), step);
          const earlier = earlierIn(merged.map((each) => each.files));
          if (last !== undefined && planBetween(last.files, files, { earlier }).refusals.length > 0) continue;
          const baselines = [...files.keys()].filter((path) => path.endsWith('-baseline.yaml')).join();
          merged.push({ files, pool, baselines });
        } catch (error) {
          if (!GitopsError.is(error)) throw error;
        }
      }
      merged.forEach((now, i) => {
        for (const before of merged.slice(0, i).filter(({ baselines }) => baselines === now.baselines)) {
          const denied = now.pool.postgresRef.tls === true && before.pool.tls === undefined;
          if (!denied) continue;
          expect(writtenOf(now.files)).toBe(writtenOf(before.files));
          const first = [...now.files.keys()].filter((path) => path.includes('2-operation')).sort()[0] ?? '-add-';
          expect(first).toMatch(/-(add|update|remove)-/);
        }
      });
    }),
    { numRuns: 100 },
  );
});
