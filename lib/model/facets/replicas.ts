import { type PoolIntent, REPLICAS } from '../intent';
import type { Risk } from '../risk';
import { compareValues } from './compare-values';
import type { Facet, LivePgpool } from './facet';

/** How many pods the pool has: KubeDB's operation HorizontalScaling. */
export const replicas: Facet<number> = {
  name: 'replicas',
  label: 'replicas',
  whole: 'the number of pods',
  schema: { type: 'integer', minimum: REPLICAS.min, maximum: REPLICAS.max },
  isAlwaysRecorded: false,
  toField: (value) => value,
  fromField: (field) => field as number,
  fieldProblems: () => [],
  text: (value) => (value === undefined ? 'no replicas' : `${value} replicas`),
  intended: ({ replicas: value = REPLICAS.default }: PoolIntent) => value,
  steps(recorded, intended) {
    const differences = compareValues('replicas', recorded, intended);
    if (differences.length === 0 || intended === undefined) return [];
    const shrinks = recorded !== undefined && intended < recorded;
    return [{ verb: 'scale', value: intended, differences, ...(shrinks ? { isAfterRestarts: true } : {}) }];
  },
  risks: (before, after) => (after === 1 && before !== undefined && before > 1 ? [LAST_POD] : []),
  pgpoolFields: (value) => (value === undefined ? {} : { replicas: value }),
  ignoredPaths: ['/spec/replicas'],
  live: {
    valueOf: fromLive,
    drift: (pgpool, recorded) => compareValues('replicas', fromLive(pgpool), recorded),
    canGoBack: true,
    isTakenAtRestart: false,
  },
};

const LAST_POD: Risk = {
  accept: 'outage',
  reason: 'one pod is left, so from then on the pool is down whenever that pod restarts',
};

function fromLive({ spec }: LivePgpool): number {
  const { replicas: value }: { replicas?: number } = spec;
  return value ?? REPLICAS.default;
}
