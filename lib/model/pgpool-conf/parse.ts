/** A setting of pgpool.conf. */
export interface Setting {
  /** In lower case, as Pgpool-II compares it. */
  readonly name: string;
  /** Without quotes. */
  readonly value: string;
}

/** A line that sets something: a name, an equals sign that may be left out, and a value that may be in quotes. */
const SETTING = /^\s*([A-Za-z_][A-Za-z0-9_]*)(?:\s*=\s*|\s+)('(?:[^']|'')*'|[^\s#']*)/;

/** Returns the settings of a pgpool.conf, in their order. */
export function parsePgpoolConf(text: string): Setting[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, name, value = ''] = SETTING.exec(line) ?? [];
    if (name === undefined) return [];
    return [{ name: name.toLowerCase(), value: value.replace(/^'|'$/g, '').replaceAll("''", "'") }];
  });
}
