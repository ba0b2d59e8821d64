import fc from 'fast-check';
import { namesOf } from '../../lib/cli/fleets';

const few = fc.string({ unit: fc.constantFrom('a', 'b', '.', '/', '*'), maxLength: 8 });

test('a star stands for any part of a name, and never for a slash', () => {
  fc.assert(
    fc.property(few, few, (pattern, name) => {
      const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
      expect(namesOf(pattern).test(name)).toBe(expression.test(name));
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ['of any length', 'x'.repeat(1_000_000)],
  ['of any number of stars', `demo/${'*a'.repeat(12)}*x`],
  ['of characters that a regular expression acts upon', '(['],
])('a pattern %s is taken, in no time', (_, pattern) => {
  const started = performance.now();
  expect(namesOf(pattern).test(`demo/${'a'.repeat(200)}`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});
