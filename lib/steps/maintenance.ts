import { Cron } from 'croner';
import { durationSeconds } from '../model/duration';
import type { MaintenanceWindow } from '../model/intent';

/**
 * How much of a window of maintenance is left.
 *
 * @param now in milliseconds since 1970.
 * @returns seconds until the last of the open windows closes; 0 when none is open.
 */
export function secondsLeft(windows: readonly MaintenanceWindow[], now: number): number {
  return Math.max(0, ...windows.map((window) => (lastBegin(window, now) + milliseconds(window) - now) / 1000));
}

/**
 * When the next window opens.
 *
 * @param now in milliseconds since 1970.
 * @returns milliseconds since 1970; undefined when none ever does.
 */
export function nextBegin(windows: readonly MaintenanceWindow[], now: number): number | undefined {
  const begins = windows.map((window) => beginAfter(window, now)).filter((begin) => begin !== undefined);
  return begins.length === 0 ? undefined : Math.min(...begins);
}

/** The last beginning that a window may still be open from. By halves, because one of a month may begin every minute. */
function lastBegin(window: MaintenanceWindow, now: number): number {
  const firstAfter = (time: number) => beginAfter(window, time) ?? Number.POSITIVE_INFINITY;
  let [before, after] = [now - milliseconds(window), now];
  if (firstAfter(before) > now) return Number.NEGATIVE_INFINITY;
  // Cron knows no parts of a second.
  while (after - before > 1000) {
    const middle = (before + after) / 2;
    if (firstAfter(middle) > now) after = middle;
    else before = middle;
  }
  return firstAfter(before);
}

function beginAfter({ schedule, timeZone = 'UTC' }: MaintenanceWindow, after: number): number | undefined {
  return new Cron(schedule, { timezone: timeZone }).nextRun(new Date(after))?.getTime();
}

function milliseconds({ duration }: MaintenanceWindow): number {
  return durationSeconds(duration) * 1000;
}
