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

/** Part of a field of cron that Argo CD reads: `*`, `5`, `mon-fri`, each with a step. It knows neither L, W and #, nor lists with holes. */
const CRON_PART = /^(?:[*?]|(?:[0-9]{1,2}|[a-z]{3})(?:-(?:[0-9]{1,2}|[a-z]{3}))?)(?:\/[0-9]{1,2})?$/i;
const NICKNAME = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/;
/** Any fixed time: whether a day ever comes depends on no clock. */
const SOME_TIME = new Date('2000-01-01T00:00:00Z');

/** What is wrong with a window: a text that Argo CD cannot read, or a day that never comes. */
export type WindowFault = 'schedule' | 'never' | 'timeZone';

/**
 * Why Argo CD could not use a window. One that it cannot read stops every Application of the project.
 *
 * @returns undefined when it can.
 */
export function windowFault({ schedule, timeZone }: MaintenanceWindow): WindowFault | undefined {
  if (!isCron(schedule)) return 'schedule';
  try {
    if (new Cron(schedule, { timezone: 'UTC' }).nextRun(SOME_TIME) === null) return 'never';
  } catch {
    return 'schedule';
  }
  return timeZone === undefined || isTimeZone(timeZone) ? undefined : 'timeZone';
}

/** Whether a schedule has the form that Argo CD reads. It has no seconds and no year, and Sunday is 0 alone. */
function isCron(schedule: string): boolean {
  if (NICKNAME.test(schedule)) return true;
  const fields = schedule.trim().split(/\s+/);
  const parts = fields.flatMap((field) => field.split(','));
  return fields.length === 5 && parts.every((part) => CRON_PART.test(part)) && !/(?<![0-9/])7/.test(fields[4] ?? '');
}

/** A name of the IANA database with its region, or UTC. */
const TIME_ZONE = /^(?:UTC|[A-Z][A-Za-z]+(?:\/[A-Z][-+\w]*)+)$/;

/** Whether a time zone is written as the IANA database has it: Argo CD reads a file of that name, and JavaScript any letter case. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  const known = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === name.toLowerCase());
  return TIME_ZONE.test(name) && (known === undefined || known === name);
}
