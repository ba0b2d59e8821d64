import { SETTINGS, type SettingsRow } from './settings';

/** Settings that hold a password or a key. One of a single server ends with its number. */
export const HIDDEN_SETTINGS: ReadonlySet<string> = new Set([
  'health_check_password',
  'health_check_password0',
  'recovery_password',
  'sr_check_password',
  'wd_authkey',
  'wd_lifecheck_password',
]);

/** `4.6` as one number that compares. @returns undefined for the name of a version that begins otherwise */
function minorOf(version: string): number | undefined {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  return major === undefined ? undefined : Number(major) * 1000 + Number(minor);
}

/**
 * Returns the settings that a version of Pgpool-II knows. Of one that lies between two of the table: those that either knows.
 *
 * @param version name of a PgpoolVersion.
 * @returns undefined where the table says nothing: of an older or newer version, and of a name that is no version.
 */
export function knownSettings(version: string): ReadonlySet<string> | undefined {
  const minor = minorOf(version);
  if (minor === undefined) return undefined;
  const minors = SETTINGS.map((row) => minorOf(row.version) ?? 0);
  const [from, to] = [minors.findLastIndex((each) => each <= minor), minors.findIndex((each) => each >= minor)];
  if (from === -1 || to === -1) return undefined;
  return new Set([...settingsAt(from), ...settingsAt(to)]);
}

function settingsAt(index: number): string[] {
  return SETTINGS.slice(0, index + 1).reduce<string[]>((known, row) => {
    const removed = words(row, 'removed');
    return [...known.filter((name) => !removed.includes(name)), ...words(row, 'added')];
  }, []);
}

function words(row: SettingsRow, column: 'added' | 'removed'): string[] {
  return row[column].split(/\s+/).filter((name) => name !== '');
}

/** Whether one of some settings is meant: `backend_port2` is one of `backend_port0`. */
export function isAmong(name: string, settings: ReadonlySet<string>): boolean {
  return settings.has(name) || settings.has(name.replace(/[0-9]+$/, '0'));
}
