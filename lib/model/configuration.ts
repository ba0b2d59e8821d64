import { createHash } from 'node:crypto';
import { isRecord } from '../json';
import { HIDDEN_SETTINGS, isAmong } from './pgpool-conf/known';
import { readPgpoolConf } from './pgpool-conf/parse';

/** `spec.configuration` of a Pgpool: what of its files differs from the defaults. */
export interface ConfigurationState {
  /** A Secret with files. @default - none */
  readonly secretName?: string;
  /** Text of files by name; it counts for more than the Secret. @default - none */
  readonly inline?: Readonly<Record<string, string>>;
  /** Servers, where they differ from that of `postgresRef`. @default - that one */
  readonly backends?: readonly object[];
}

/** Leaves out what is empty: to KubeDB that is nothing. */
export function withoutEmpty(configuration: ConfigurationState): ConfigurationState {
  return Object.fromEntries(Object.entries(configuration).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (isRecord(value)) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/**
 * What Pgpool-II makes of a configuration, for comparisons: of pgpool.conf the last value of each setting, so that a comment, a
 * quote or another order of lines is no difference. The value of a password is not shown.
 *
 * @throws TypeError when it is no object.
 */
export function canonicalConfiguration(configuration: ConfigurationState): Record<string, unknown> {
  if (!isRecord(configuration)) throw new TypeError('a configuration is an object');
  const { inline, ...rest } = withoutEmpty(configuration);
  if (inline === undefined) return rest;
  const files = Object.entries(inline).map(([file, text]) => [
    file,
    file === 'pgpool.conf' ? settingsOf(String(text)) : text,
  ]);
  return { ...rest, inline: Object.fromEntries(files) };
}

function settingsOf(text: string): Record<string, unknown> {
  const { settings, unread } = readPgpoolConf(text);
  const last = settings.map(({ name, value }) => [
    name,
    isAmong(name, HIDDEN_SETTINGS) && value ? '(not shown)' : value,
  ]);
  return { ...Object.fromEntries(last), ...(unread.length === 0 ? {} : { 'unread lines': unread }) };
}

/** A hash that is the same for all configurations of which Pgpool-II makes the same: 64 hexadecimal digits. */
export function configurationHash(configuration: ConfigurationState): string {
  return createHash('sha256')
    .update(JSON.stringify(canonicalConfiguration(configuration), sorted))
    .digest('hex');
}

/** Keys of objects by name: an API server gives them in an order of its own. */
function sorted(_key: string, value: unknown): unknown {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}
