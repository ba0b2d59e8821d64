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
