import { tableLines } from '../../lib/model/text-table';

test('columns are as wide as their widest cell, and no line ends with a blank', () => {
  expect(
    tableLines([
      ['POOL', 'STATUS'],
      ['demo/orders', 'ok'],
    ]),
  ).toEqual(['POOL         STATUS', 'demo/orders  ok']);
});

test('one cell of a megabyte, from one object of a cluster, makes no other row long', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => [`pool-${i}`, i === 7 ? 'x'.repeat(1_000_000) : 'Ready', 'end']);
  const lines = tableLines(rows);
  expect(lines[7]?.length).toBeGreaterThan(1_000_000);
  expect(lines[8]).toBe(`pool-8     Ready${' '.repeat(497)}end`);
  expect(lines.join('\n').length).toBeLessThan(5_000_000);
});
