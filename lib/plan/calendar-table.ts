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
    `${live} of ${calendar.length} certificates have their dates from the cluster, as of ${calendarAt}. ` +
    'The others are computed: durations that count from their issuance.';
  const titles = [...WHOSE, 'dates', 'ends', 'renewed', 'rotate merged by', 'revision', 'state'];
  return { note, titles, rows: calendar.map((entry) => [...whose(entry), ...liveCells(entry)]) };
}

function whose({ pool, role, secret, issuer }: CalendarEntry): string[] {
  return [pool, role, secret, issuer];
}

function computedCells({ life, renewal, rotateBy }: CalendarEntry): [string, string, string] {
  return [life ?? 'unknown', renewal ?? 'unknown', rotateBy ?? '-'];
}

function liveCells(entry: CalendarEntry): string[] {
  const { live } = entry;
  if (live === undefined) return ['computed', ...computedCells(entry), '-', 'unknown'];
  const { notAfter, renewalTime, rotateBy, revision, state } = live;
  return ['live', notAfter, renewalTime ?? '-', rotateBy ?? '-', String(revision ?? '-'), STATES[state]];
}
