import type { CalendarEntry, LiveState, Plan } from './types';

/** A calendar as every format shows it. */
export interface CalendarTable {
  readonly note: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const COMPUTED = 'Durations count from the issuance of each certificate: without a cluster no date is known.';
const WHOSE = ['pool', 'certificate', 'Secret', 'issuer'];
const STATES = {
  good: 'good',
  rotate: 'rotate: pods serve the one before',
  late: '✗ rotate is late',
  ended: '✗ ended',
} as const satisfies Record<LiveState, string>;

/** The calendar of a plan, with the dates of a cluster where one was asked. @returns undefined when it was not asked for */
export function calendarTable({ calendar, calendarAt }: Plan): CalendarTable | undefined {
  if (calendar === undefined) return undefined;
  if (calendarAt === undefined) {
    const rows = calendar.map((entry) => [...whose(entry), ...computedCells(entry)]);
    return { note: COMPUTED, titles: [...WHOSE, 'life', 'renewed after', 'rotate merged by'], rows };
  }
  const live = calendar.filter((entry) => entry.live !== undefined).length;
  const note =
    `${live} of ${calendar.length} certificates have their dates from the cluster, as of ${minute(calendarAt)}. ` +
    'The others are computed: durations that count from their issuance.';
  // What a person has to act on comes first, because a screen cuts off a table this wide.
  const titles = ['pool', 'certificate', 'state', 'rotate merged by', 'ends', 'renewed', 'dates', 'revision'];
  return { note, titles: [...titles, 'Secret', 'issuer'], rows: calendar.map(liveCells) };
}

function whose({ pool, role, secret, issuer }: CalendarEntry): string[] {
  return [pool, role, secret, issuer];
}

function computedCells({ life, renewal, rotateBy }: CalendarEntry): [string, string, string] {
  return [life ?? 'unknown', renewal ?? 'unknown', rotateBy ?? '-'];
}

function liveCells(entry: CalendarEntry): string[] {
  const { live } = entry;
  const [pool = '', role = '', ...where] = whose(entry);
  const [life, renewal, due] = computedCells(entry);
  if (live === undefined) return [pool, role, 'unknown', due, life, renewal, 'computed', '-', ...where];
  const { notAfter, renewalTime, rotateBy, revision = '-', state } = live;
  const dates = [rotateBy, notAfter, renewalTime].map(minute);
  return [pool, role, STATES[state], ...dates, 'live', String(revision), ...where];
}

/** `2027-01-31 12:00Z`: a moment for people, without seconds. */
function minute(moment: string | undefined): string {
  return moment?.replace(/^(.{10})T(..:..).*$/, '$1 $2Z') ?? '-';
}
