import type { CalendarEntry, LiveDates, LiveState, Plan } from './types';

/** What a cluster knows of a Certificate, from its status. Moments as Kubernetes writes them. */
export interface LiveCertificate {
  /** @default - not issued yet */
  readonly notBefore?: string;
  /** @default - not issued yet */
  readonly notAfter?: string;
  /** @default - not issued yet */
  readonly renewalTime?: string;
  /** How many times it was issued. @default - not issued yet */
  readonly revision?: number;
}

/** What a cluster knows of a fleet's certificates at one moment. */
export interface LiveFleet {
  readonly now: string;
  /** By namespace and name, `demo/pgpool-server-cert`. */
  readonly certificates: ReadonlyMap<string, LiveCertificate>;
  /** When the oldest pod of a pool started, by pool. A pool without pods is not there. */
  readonly podsSince: ReadonlyMap<string, string>;
}

/** A rotate is merged this long before a certificate ends at the latest: a rollout and a night's sleep. */
export const MARGIN_HOURS = 24;
const HOUR = 3_600_000;

/** A plan whose calendar says what a cluster knows of it; what the cluster does not know stays computed. */
export function withLiveDates(plan: Plan, fleet: LiveFleet): Plan {
  if (plan.calendar === undefined) return plan;
  return { ...plan, calendar: plan.calendar.map((entry) => liveEntry(entry, fleet)), calendarAt: fleet.now };
}

/** An entry of the calendar with the dates that a cluster knows of it. */
export function liveEntry(entry: CalendarEntry, fleet: LiveFleet): CalendarEntry {
  const { namespace = entry.pool.split('/')[0] } = entry;
  const found = fleet.certificates.get(`${namespace}/${entry.certificate}`);
  if (found?.notAfter === undefined) return entry;
  const dates = liveDates(found, fleet.podsSince.get(entry.pool), entry.rotateBy !== undefined);
  return { ...entry, live: { ...dates, state: liveStateOf(dates, fleet.now) } };
}

type Dates = Omit<LiveDates, 'state'>;

/**
 * Pods serve the certificate that they read at their start. One that was issued after that is in its Secret, but not on
 * the wire: the one before it is, and that ends as long after this one's issuance as renewals come before an end.
 */
function liveDates(found: LiveCertificate, podsSince: string | undefined, rotated: boolean): Dates {
  const { notBefore, notAfter = '', renewalTime, revision } = found;
  const gap = Date.parse(notAfter) - Date.parse(renewalTime ?? notAfter);
  const behind = rotated && notBefore !== undefined && podsSince !== undefined && isBefore(podsSince, notBefore);
  const end = behind ? Date.parse(notBefore) + gap : Date.parse(notAfter);
  const rotateBy = moment(end - Math.min(MARGIN_HOURS * HOUR, gap));
  return {
    notAfter,
    ...(renewalTime === undefined ? {} : { renewalTime }),
    ...(revision === undefined ? {} : { revision }),
    ...(rotated ? { rotateBy, podsBehind: behind } : {}),
  };
}

function liveStateOf({ notAfter, rotateBy, podsBehind }: Dates, now: string): LiveState {
  if (!isBefore(now, notAfter)) return 'ended';
  if (rotateBy !== undefined && !isBefore(now, rotateBy)) return 'late';
  return podsBehind ? 'rotate' : 'good';
}

function isBefore(a: string, b: string): boolean {
  return Date.parse(a) < Date.parse(b);
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
