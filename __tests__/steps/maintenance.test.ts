import { Cron } from 'croner';
import fc from 'fast-check';
import { nextBegin, secondsLeft } from '../../lib/steps/maintenance';

const NOW = Date.parse('2026-03-31T02:30:15Z');
const MINUTE = 60_000;

/** What is left of the windows that begin within their length before now, found by each minute. */
function leftByMinutes(schedule: string, timeZone: string, minutes: number, now: number): number {
  const cron = new Cron(schedule, { timezone: timeZone });
  const begins = Array.from({ length: minutes }, (_, i) => Math.floor(now / MINUTE) * MINUTE - i * MINUTE);
  const last = begins.find((begin) => begin > now - minutes * MINUTE && cron.match(new Date(begin)));
  return last === undefined ? 0 : (last + minutes * MINUTE - now) / 1000;
}

test('of windows that may overlap the last one counts, at any time, across a change of the clock too', () => {
  const schedules = fc.constantFrom(
    '0 2 * * 6',
    '*/7 * * * *',
    '30 2 29 3 *',
    '* 1 * * *',
    '0 0 1 * *',
    '15 */5 * * 2',
  );
  const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York');
  fc.assert(
    fc.property(
      schedules,
      zones,
      fc.integer({ min: 1, max: 2000 }),
      fc.nat(10_000_000),
      (schedule, timeZone, minutes, ago) => {
        const now = NOW - ago * 1000;
        const window = { schedule, timeZone, duration: `${minutes}m` };
        expect(secondsLeft([window], now)).toBeCloseTo(leftByMinutes(schedule, timeZone, minutes, now), 3);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['* * * * *', '8760h', 31_535_985],
  ['* * * 1 *', '2160h', 2_755_725],
  ['0 0 30 2 *', '8760h', 0],
])('a window %s of %s is judged at once', (schedule, duration, seconds) => {
  const started = Date.now();
  expect(secondsLeft([{ schedule, duration }], NOW)).toBe(seconds);
  nextBegin([{ schedule, duration }], NOW);
  expect(Date.now() - started).toBeLessThan(2000);
});
