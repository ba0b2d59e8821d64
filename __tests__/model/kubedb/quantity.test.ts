import { canonicalQuantity, compareQuantities } from '../../../lib/model/kubedb/quantity';

test.each([
  ['1000m', '1'],
  ['1', '1'],
  [1, '1'],
  [0.5, '500m'],
  ['0.5', '500m'],
  ['.5', '500m'],
  ['5.', '5'],
  ['1500m', '1500m'],
  ['1024Mi', '1Gi'],
  ['1.5Gi', '1536Mi'],
  ['0.5Gi', '512Mi'],
  ['0.5Ki', '512'],
  ['1000Mi', '1000Mi'],
  ['1000M', '1G'],
  ['1024', '1024'],
  ['1E', '1E'],
  ['1e3', '1e3'],
  ['12E4', '120e3'],
  ['1e0', '1'],
  ['-1000m', '-1'],
  ['+2', '2'],
  ['0Gi', '0'],
  ['0.0000000001', '1n'],
])('%p is stored as %p', (given, stored) => {
  expect(canonicalQuantity(given)).toBe(stored);
});

test.each(['', '.', 'x', '1g', '1 Gi', 'Gi', '1Kib', '1e', '1e1.5', true, null, {}])('%p is no quantity', (given) => {
  expect(canonicalQuantity(given)).toBeUndefined();
});

test('Quantities are compared by value, whatever their spelling', () => {
  expect(compareQuantities('1Gi', '1G')).toBeGreaterThan(0);
  expect(compareQuantities('999m', '1')).toBeLessThan(0);
  expect(compareQuantities('1024Mi', '1Gi')).toBe(0);
  expect(compareQuantities('x', '1')).toBe(0);
});

test.each(
  ['1e101', '1e-101', '1e1000000', '1e-999999999', '1e999999999', '1'.repeat(101), `0.${'1'.repeat(8_000_000)}`].map(
    (given) => [given.slice(0, 12), given],
  ),
)(
  '%s... is no quantity, and that is known at once: one namespace would else keep the operator from all',
  (_, given) => {
    const started = performance.now();
    expect(canonicalQuantity(given)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(100);
  },
);
