import fc from 'fast-check';
import { durationSeconds, durationText, tryParseDuration } from '../../lib/model/duration';

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
