import { type ConfigurationState, canonicalConfiguration, configurationHash } from '../../lib/model/configuration';
import { FACETS, intendedState, parseRecordedField, recordedField } from '../../lib/model/facets';
import { differenceText } from '../../lib/model/facets/difference-text';
import { VERBS, verbOf } from '../../lib/model/verbs';
import { poolOf } from '../synth/fleet-of';

const conf = (text: string): ConfigurationState => ({ inline: { 'pgpool.conf': text } });
const { configuration: facet } = FACETS;
const differences = (before: ConfigurationState | undefined, after: ConfigurationState) =>
  facet.steps(before, after, 'pgpool').flatMap((step) => step.differences.map(differenceText));

describe('one configuration is another one', () => {
  test.each<[string, ConfigurationState, ConfigurationState]>([
    [
      'where a comment, a quote, an empty line or the order differs',
      conf("# fewer\na = 1\n\nb '2'"),
      conf('b=2 # two\r\nA = 1\n'),
    ],
    ['where an earlier value of a setting differs', conf('a = 7\na = 1'), conf('a = 1')],
    ['where one says nothing', { secretName: '', inline: {}, backends: [] }, {}],
    [
      'where fields come in another order',
      { secretName: 's', ...conf('a = 1') },
      { ...conf('a = 1'), secretName: 's' },
    ],
  ])('not %s', (_title, one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(configurationHash(one)).toBe(configurationHash(other));
  });

  test.each<[string, ConfigurationState, ConfigurationState, string]>([
    [
      'a setting differs',
      conf('max_pool = 2\nport_x = 1'),
      conf('max_pool = 4\nport_x = 1'),
      'configuration.inline.pgpool.conf.max_pool: recorded 2, intended 4',
    ],
    ['a setting comes', {}, conf('a = 1'), 'configuration.inline: recorded none, intended {"pgpool.conf":{"a":"1"}}'],
    [
      'a line goes that is no setting',
      conf('a = 1 b = 2'),
      conf(''),
      'configuration.inline.pgpool.conf.unread lines: recorded ["a = 1 b = 2"], intended none',
    ],
    [
      'the Secret differs',
      { secretName: 'a' },
      { secretName: 'b' },
      'configuration.secretName: recorded a, intended b',
    ],
    [
      'a server differs',
      { backends: [{ hostName: 'pg', weight: 1 }] },
      { backends: [{ hostName: 'pg', weight: 2 }] },
      'configuration.backends: recorded [{"hostName":"pg","weight":1}], intended [{"hostName":"pg","weight":2}]',
    ],
    [
      'another file differs, by a space at its end',
      { inline: { 'pool_hba.conf': 'local all all md5' } },
      { inline: { 'pool_hba.conf': 'local all all md5 ' } },
      'configuration.inline.pool_hba.conf: recorded local all all md5, intended local all all md5 ',
    ],
  ])('where %s', (_title, one, other, text) => {
    expect(differences(one, other)).toEqual([text]);
    expect(configurationHash(one)).not.toBe(configurationHash(other));
  });

  test('and of a password that somebody has written past git only the name is shown', () => {
    expect(JSON.stringify(canonicalConfiguration(conf("wd_authkey = 'hunter2'\nrecovery_password x")))).toBe(
      '{"inline":{"pgpool.conf":{"wd_authkey":"(not shown)","recovery_password":"(not shown)"}}}',
    );
  });
});

test('A new pool records that it has no settings, so that the first that it gets is a change', () => {
  expect(intendedState(poolOf()).configuration).toEqual({});
  expect(facet.pgpoolFields({})).toEqual({ configuration: undefined });
  expect(facet.steps({}, conf('a = 1'), 'pgpool')).toMatchObject([{ verb: 'configure', value: conf('a = 1') }]);
});

test.each<[ConfigurationState, string]>([
  [{}, 'no settings of its own'],
  [conf('a = 1'), 'pgpool.conf'],
  [{ secretName: 's', ...conf(''), backends: [{}, {}] }, 'pgpool.conf, Secret s and 2 servers'],
])('%j in words is %s', (value, text) => expect(facet.text(value)).toBe(text));

test('What a step is handed is what it reads, also where Kubernetes would read a variable', () => {
  const state = { configuration: conf("a = '$$(HOME) $(KUBERNETES_SERVICE_HOST)'") };
  expect(recordedField(state)).not.toContain('$');
  expect(parseRecordedField(recordedField(state))).toEqual(state);
  expect(parseRecordedField('{"configuration":[]}')).toBeUndefined();
});

test('The operation of a pool that loses all settings discards what there was, and restarts pods whatever KubeDB thinks', () => {
  const { operation } = verbOf('configure');
  expect(operation?.payload({ configuration: {} } as never)).toEqual({
    configuration: { removeCustomConfig: true, restart: 'true' },
  });
});

test('Of what one edit records and restarts pods, settings that Pgpool-II may refuse come last', () => {
  const restarting = VERBS.filter(({ operation, recordedBy }) => recordedBy === 'edit' && operation?.restartsPods);
  expect(restarting.map(({ name }) => name).at(-1)).toBe('configure');
});
