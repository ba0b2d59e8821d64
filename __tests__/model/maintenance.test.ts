import { windowFault } from '../../lib/model/maintenance';

const faultOf = (schedule: string, timeZone?: string) =>
  windowFault({ schedule, duration: '4h', ...(timeZone === undefined ? {} : { timeZone }) });

// Each was given to github.com/robfig/cron/v3 v3.0.1, with which Argo CD reads them.
describe('the schedule of a window', () => {
  test.each([
    '0 2 * * 6',
    '0 2 * * 0',
    '0 2 * * SAT',
    '0 2 * jan,feb mon-fri',
    '  0  2 * * * ',
    '1-10/2 2 * * *',
    '*/7 2 * * *',
    '0 2 29 2 *',
    '? 2 ? * *',
    '00 02 01 01 *',
    '@daily',
    '@hourly',
  ])('%s is read by Argo CD', (schedule) => expect(faultOf(schedule)).toBeUndefined());

  test.each([
    '0 2 * * 7',
    '0 2 * * 5-7',
    '0 2 * * 8',
    '0 25 * * *',
    '0 2 L * *',
    '0 2 15W * *',
    '0 2 * * 5#2',
    '0 2 * * 5L',
    '0 2 * * fri-mon',
    '0 2 * * monday',
    '*/0 2 * * *',
    '5-1 2 * * *',
    '0 2 0 * *',
    '0 0 2 * * *',
    '0 2 * *',
    '@Daily',
    'TZ=UTC 2 * * *',
    '',
  ])('%s is not', (schedule) => expect(faultOf(schedule)).toBe('schedule'));

  test.each(['0 2 30 2 *', '0 2 31 4,6 *'])('%s never comes', (schedule) => expect(faultOf(schedule)).toBe('never'));
});

describe('the time zone of a window', () => {
  test.each(['UTC', 'Europe/Berlin', 'Asia/Calcutta', 'Etc/GMT+5', 'America/Indiana/Tell_City', 'US/Eastern'])(
    '%s is known to Argo CD',
    (zone) => expect(faultOf('0 2 * * 6', zone)).toBeUndefined(),
  );

  test.each(['Europe/Berln', 'europe/berlin', 'Europe/BERLIN', '+02:00', 'GMT+1', 'IST', 'us/eastern', 'Local', ''])(
    '%j is not',
    (zone) => expect(faultOf('0 2 * * 6', zone)).toBe('timeZone'),
  );
});
