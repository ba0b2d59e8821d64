import { formatProblem, GitopsError } from '../../lib/errors';
import { recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { PoolIntent } from '../../lib/model/intent';
import { evaluate } from '../../lib/synth/evaluate';
import { poolShapes } from '../../lib/synth/pool-shapes';
import { fleetOf, poolOf } from './fleet-of';

const NAMES = ['orders', 'catalog', 'payments', 'returns', 'search'];

/** Pools that are alike but for their names. */
function alike(more: (name: string) => Partial<PoolIntent> = () => ({})): PoolIntent[] {
  return NAMES.map((name) =>
    poolOf({ name, tls: { sslMode: 'require', issuerRef: { name: `${name}-ca` } }, ...more(name) }),
  );
}

function problemsOf(intent: readonly PoolIntent[], recorded: readonly PoolIntent[]): string[] {
  const made = recordIntent(recorded, new Map(), {}, 'main.ts');
  const changes = new Map(made.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])]));
  try {
    evaluate({ fleet: fleetOf(...intent), changes });
  } catch (error) {
    if (GitopsError.is(error)) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

test('Pools that are alike and recorded have no problem', () => {
  expect(problemsOf(alike(), alike())).toEqual([]);
});

test('Where none of the pools of a shape is recorded, each of them is told', () => {
  const other = alike((name) => ({ tls: { sslMode: 'verify-ca', issuerRef: { name: `${name}-ca` } } }));
  const problems = problemsOf(other, alike());
  expect(problems).toHaveLength(NAMES.length);
  for (const [i, name] of [...NAMES].sort().entries()) {
    expect(problems[i]).toContain(`pools demo/${name}: is not recorded: tls.sslMode`);
  }
});

test.each(NAMES)('One pool among others, %s, that is not recorded is told', (name) => {
  const pools = alike().map((pool) => (pool.name === name ? { ...pool, tls: undefined } : pool));
  const problems = problemsOf(pools, alike());
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`pools demo/${name}: is not recorded`);
});

test('One pool that has the name of another where the others have their own is told', () => {
  const pools = alike((name) => ({
    tls: { sslMode: 'require', issuerRef: { name: `${name === 'returns' ? 'orders' : name}-ca` } },
  }));
  const problems = problemsOf(pools, alike());
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(
    'pools demo/returns: is not recorded: tls.issuerRef.name: recorded returns-ca, intended orders-ca',
  );
});

test('Every pool of a shape whose change hurts more than was accepted is told', () => {
  const lowered = alike(() => ({ replicas: 1 }));
  const made = recordIntent(
    alike((name) => ({ tls: undefined, name })),
    new Map(),
    {},
    'main.ts',
  );
  const ledgers = new Map(made.map(({ pool, change }) => [pool, [change]]));
  const added = recordIntent(alike(), ledgers, { reason: 'TLS' }, 'main.ts');
  const changes = new Map(
    added.flatMap(({ pool, change }) => [...recordedFiles(pool, [...(ledgers.get(pool) ?? []), change])]),
  );
  const told = (pools: readonly PoolIntent[]) => {
    try {
      evaluate({ fleet: fleetOf(...pools), changes });
      return [];
    } catch (error) {
      return (error as GitopsError).problems.map(({ code, path }) => `${code} ${path}`);
    }
  };
  expect(told(alike())).toEqual([]);
  expect(told(lowered)).toEqual(NAMES.map((name) => `accept-missing pools demo/${name}`).sort());
});

test('A shape is not known of a name that may count, of a part that is no data, or without the ledger', () => {
  const shapeOf = poolShapes();
  const [pool, twin] = alike() as [PoolIntent, PoolIntent];
  expect(shapeOf(pool, 0)).toBe(0);
  expect(shapeOf(twin, 0)).toBe(0);
  expect(shapeOf(twin, 1)).toBe(1);
  expect(shapeOf({ ...pool, name: 'no' }, 0)).toBeUndefined();
  expect(shapeOf(pool, undefined)).toBeUndefined();
  class Spec {}
  expect(shapeOf({ ...pool, spec: new Spec() as object as Record<string, unknown> }, 0)).toBeUndefined();
});
