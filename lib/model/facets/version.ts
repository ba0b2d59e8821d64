import type { PoolIntent } from '../intent';
import { TEXT } from '../schemas';
import { compareValues } from './compare-values';
import type { Facet, LivePgpool } from './facet';

/** The PgpoolVersion that the pods run: KubeDB's operation UpdateVersion. */
export const version: Facet<string> = {
  name: 'version',
  label: 'version',
  whole: 'the name of a PgpoolVersion',
  schema: TEXT,
  isAlwaysRecorded: false,
  toField: (value) => value,
  fromField: (field) => field as string,
  fieldProblems: () => [],
  text: (value) => (value === undefined ? 'no version' : `version ${value}`),
  intended: ({ version: value }: PoolIntent) => value,
  steps(recorded, intended) {
    const differences = compareValues('version', recorded, intended);
    return differences.length === 0 ? [] : [{ verb: 'upgrade', value: intended, differences }];
  },
  risks: () => [],
  pgpoolFields: (value) => (value === undefined ? {} : { version: value }),
  ignoredPaths: ['/spec/version'],
  live: {
    valueOf: fromLive,
    drift: (pgpool, recorded) => compareValues('version', fromLive(pgpool), recorded),
    canGoBack: false,
    isTakenAtRestart: true,
  },
};

function fromLive({ spec }: LivePgpool): string | undefined {
  const { version: value }: { version?: string } = spec;
  return value;
}
