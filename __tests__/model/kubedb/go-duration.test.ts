import { canonicalGoDuration, parseGoDuration } from '../../../lib/model/kubedb/go-duration';

test.each([
  ['720h', '720h0m0s'],
  ['8760h0m0s', '8760h0m0s'],
  ['90m', '1h30m0s'],
  ['1.5h', '1h30m0s'],
  ['.5m', '30s'],
  ['90s', '1m30s'],
  ['1500ms', '1.5s'],
  ['250ms', '250ms'],
  ['1us', '1µs'],
  ['1.5us', '1.5µs'],
  ['7ns', '7ns'],
  ['-5m', '-5m0s'],
  ['+5m', '5m0s'],
  ['0', '0s'],
  ['0s', '0s'],
  ['1h0.25s', '1h0m0.25s'],
])('%s is stored as %s', (given, stored) => {
  expect(canonicalGoDuration(given)).toBe(stored);
});

test.each(['', '30d', '10', '1h 30m', 'x', '1', '-', '1hh', '3000000h'])('%p is no duration', (given) => {
  expect(parseGoDuration(given)).toBeUndefined();
});

test.each([1, null, undefined])('%p, which is no text, is no duration', (given) => {
  expect(canonicalGoDuration(given)).toBeUndefined();
});

test.each(
  [`${'1'.repeat(8_000_000)}s`, `0.${'1'.repeat(8_000_000)}s`, '1s'.repeat(4_000_000)].map((given) => [
    given.slice(0, 6),
    given,
  ]),
)('a text of megabytes, %s..., is no duration, and that is known at once', (_, given) => {
  const started = performance.now();
  expect(parseGoDuration(given)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(100);
});
