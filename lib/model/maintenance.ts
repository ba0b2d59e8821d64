import { Cron } from 'croner';
import { recordedDuration, tryParseDuration } from './duration';
import type { MaintenanceWindow } from './intent';

/** How the command line of a step has a window: `0 2 * * 6|4h|Europe/Berlin`. */
export function windowText({ schedule, duration, timeZone = 'UTC' }: MaintenanceWindow): string {
  return [schedule, recordedDuration(duration), timeZone].join('|');
}

/**
 * Reads a window of {@link windowText}.
 *
 * @returns undefined when it is none.
 */
export function tryParseWindow(text: string): MaintenanceWindow | undefined {
  const [schedule = '', duration = '', timeZone = '', ...more] = text.split('|');
  const window = { schedule, duration, timeZone };
  const sound = more.length === 0 && tryParseDuration(duration) !== undefined && windowFault(window) === undefined;
  return sound ? window : undefined;
}

/** Why Argo CD could not read a window. @returns undefined when it can. */
export function windowFault({ schedule, timeZone }: MaintenanceWindow): 'schedule' | 'timeZone' | undefined {
  // Argo CD has no seconds, and no year.
  const fields = schedule.trim().split(/\s+/).length;
  if (fields !== 5 && !/^@(yearly|annually|monthly|weekly|daily|midnight|hourly)$/.test(schedule)) return 'schedule';
  try {
    new Cron(schedule);
  } catch {
    return 'schedule';
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return undefined;
  } catch {
    return 'timeZone';
  }
}
