import { Duration } from 'cdk8s';
import fc from 'fast-check';
import { fromGoDuration, goDuration } from '../../lib/constructs/go-duration';
import { durationSeconds, tryParseDuration } from '../../lib/model/duration';

test.each([
  [Duration.days(90), '2160h'],
  [Duration.hours(1), '1h'],
  [Duration.minutes(90), '90m'],
  [Duration.seconds(3600), '1h'],
  [Duration.seconds(61), '61s'],
  [Duration.seconds(1.5), '1500ms'],
  [Duration.millis(250), '250ms'],
  [Duration.seconds(0), '0h'],
])('%p is written with the largest unit that leaves no rest', (duration, text) => {
  expect(goDuration(duration)).toBe(text);
});

test.each([
  ['2160h', 7_776_000],
  ['1h30m', 5400],
  ['90s', 90],
])('%s is read as %d seconds', (text, seconds) => {
  expect(fromGoDuration(text).toSeconds()).toBe(seconds);
});

test('Any duration that a ledger can hold survives being written and read', () => {
  const part = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('h', 'm', 's'))
    .map(([n, unit]) => `${n}${unit}`);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = goDuration(fromGoDuration(parts.join('')));
      expect(tryParseDuration(text)).toBe(durationSeconds(parts.join('')));
    }),
  );
});
