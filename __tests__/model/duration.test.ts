import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import {
  DURATION_PATTERN,
  durationSeconds,
  durationText,
  recordedDuration,
  tryParseDuration,
} from '../../lib/model/duration';

test.each([
  [7_776_000, '2160h'],
  [3600, '1h'],
  [5400, '90m'],
  [61, '61s'],
  [1.5, '1500ms'],
  [0.25, '250ms'],
  [0, '0h'],
])('%d seconds are written with the largest unit that leaves no rest', (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});

test.each([
  ['2160h', 7_776_000],
  ['1h30m', 5400],
  ['90s', 90],
  ['90d', 7_776_000],
  ['1d12h', 129_600],
  ['1.5h', 5400],
  ['0.5d', 43_200],
  // 1.1 * 3600 is 3960.0000000000005 in floating point, and would be rounded up.
  ['1.1h', 3960],
  ['1.001m', 61],
])('%s is read as %d seconds', (text, seconds) => {
  expect(durationSeconds(text)).toBe(seconds);
});

test('any duration that a ledger can hold survives being written and read', () => {
  const part = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('h', 'm', 's'))
    .map(([n, unit]) => `${n}${unit}`);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = durationText(durationSeconds(parts.join('')));
      expect(tryParseDuration(text)).toBe(durationSeconds(parts.join('')));
    }),
  );
});

test.each(['', '0d', '90', 'd', '-1d', '1.h', '.5h', '1.5s', '1w', '90D', '1,5h', '250ms', '1.0000001h', '1e3h'])(
  '"%s" is no duration',
  (text) => {
    expect(tryParseDuration(text)).toBeUndefined();
    expect(recordedDuration(text)).toBe(text);
  },
);

test.each([
  ['90d', '2160h'],
  ['1.5h', '90m'],
  ['0.25d', '6h'],
  ['1d30s', '86430s'],
  ['2160h', '2160h'],
  ['1h30m', '1h30m'],
  ['2160h0m0s', '2160h0m0s'],
])('%s is recorded as %s, which Kubernetes reads', (text, recorded) => {
  expect(recordedDuration(text)).toBe(recorded);
});

test('Durations of a megabyte are not kept: those of operations are read in the operator, which runs for months', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  for (let i = 0; i < 40; i++) expect(tryParseDuration(`${'0'.repeat(1_000_000)}${i}x`)).toBeUndefined();
  expect(used() - before).toBeLessThan(10_000_000);
});

test.each(['99999999999999999999h', '9999999h', '999999d', '99999999999s', '999999999m'])(
  'a duration that Kubernetes cannot hold is none: %s',
  (text) => {
    expect(tryParseDuration(text)).toBeUndefined();
    if (!text.endsWith('d')) expect(text).not.toMatch(new RegExp(DURATION_PATTERN));
  },
);

test('the life of a CA of a hundred years, and what such lives are recorded as, are durations', () => {
  for (const text of ['36500d', '876000h', '36500d1m', '3650d1s']) {
    expect(tryParseDuration(text)).toBeGreaterThan(0);
    expect(recordedDuration(text)).toMatch(new RegExp(DURATION_PATTERN));
  }
});
