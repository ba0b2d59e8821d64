import { isRecord } from '../../json';
import { type ConfigurationState, canonicalConfiguration, withoutEmpty } from '../configuration';
import { count } from '../count';
import type { PoolIntent } from '../intent';
import { compareValues } from './compare-values';
import type { Difference, Facet, LivePgpool } from './facet';

/** Settings of pgpool.conf and the servers behind the pool: KubeDB's operation Reconfigure. */
export const configuration: Facet<ConfigurationState> = {
  name: 'configuration',
  label: 'configuration',
  whole: 'all of spec.configuration',
  schema: {
    type: 'object',
    properties: {
      secretName: { type: 'string' },
      inline: { type: 'object', additionalProperties: { type: 'string' } },
      backends: { type: 'array', items: { type: 'object' } },
    },
  },
  isAlwaysRecorded: false,
  toField: (value) => value,
  fromField: (field) => field as ConfigurationState,
  fieldProblems: () => [],
  text: configurationText,
  // None is a value, too: so a pool records the first that it gets.
  intended: ({ spec }: PoolIntent) => withoutEmpty(isRecord(spec?.configuration) ? spec.configuration : {}),
  steps(recorded, intended) {
    const differences = compare(recorded, intended);
    return differences.length === 0 ? [] : [{ verb: 'configure', value: intended, differences }];
  },
  risks: () => [],
  pgpoolFields: (value = {}) => ({ configuration: Object.keys(value).length === 0 ? undefined : value }),
  ignoredPaths: ['/spec/configuration'],
  live: {
    valueOf: fromLive,
    drift: (pgpool, recorded) => compare(fromLive(pgpool), recorded),
    canGoBack: true,
    isTakenAtRestart: true,
  },
};

/** Setting by setting, as Pgpool-II reads them. */
function compare(recorded: ConfigurationState = {}, intended: ConfigurationState = {}): Difference[] {
  // Nearly all are equal, and were written from the same fields in the same order.
  if (JSON.stringify(recorded) === JSON.stringify(intended)) return [];
  return compareValues('configuration', canonicalConfiguration(recorded), canonicalConfiguration(intended));
}

/** `pgpool.conf, Secret tuned and 2 servers`. */
function configurationText({ backends = [], inline = {}, secretName }: ConfigurationState = {}): string {
  const parts = [
    ...Object.keys(inline),
    ...(secretName === undefined ? [] : [`Secret ${secretName}`]),
    ...(backends.length === 0 ? [] : [count(backends.length, 'server')]),
  ];
  return parts.length === 0 ? 'no settings of its own' : parts.join(', ').replace(/, ([^,]*)$/, ' and $1');
}

function fromLive({ spec }: LivePgpool): ConfigurationState {
  const { configuration: value }: { configuration?: ConfigurationState } = spec;
  return withoutEmpty(value ?? {});
}
