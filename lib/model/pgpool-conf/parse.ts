/** A setting of pgpool.conf. */
export interface Setting {
  /** In lower case, as Pgpool-II compares it. */
  readonly name: string;
  /** Without quotes. */
  readonly value: string;
}

/** A pgpool.conf, read. */
export interface PgpoolConf {
  /** In their order. */
  readonly settings: readonly Setting[];
  /** Lines that are no setting, no comment and not empty, without the space around them: Pgpool-II may refuse them. */
  readonly unread: readonly string[];
}

/** A line that sets something: a name, an equals sign that may be left out, and a value that may be in quotes. */
const SETTING = /^\s*([A-Za-z_][A-Za-z0-9_]*)(?:\s*=\s*|\s+)('(?:[^']|'')*'|[^\s#']*)/;

/** What may stand behind a value, and in a line without a setting. */
const NOTHING = /^\s*(?:#.*)?$/;

/** Returns the settings of a pgpool.conf, in their order. */
export function parsePgpoolConf(text: string): Setting[] {
  return linesOf(text).flatMap((line) => readLine(line)?.setting ?? []);
}

/** Reads every line of a pgpool.conf. */
export function readPgpoolConf(text: string): PgpoolConf {
  const lines = linesOf(text).filter((line) => !NOTHING.test(line));
  const readings = lines.map((line) => ({ line, reading: readLine(line) }));
  const isWhole = ({ reading }: (typeof readings)[number]) => reading !== undefined && NOTHING.test(reading.rest);
  return {
    settings: readings.filter(isWhole).flatMap(({ reading }) => reading?.setting ?? []),
    unread: readings.filter((each) => !isWhole(each)).map(({ line }) => line.trim()),
  };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

function readLine(line: string): { readonly setting: Setting; readonly rest: string } | undefined {
  const [whole = '', name, value = ''] = SETTING.exec(line) ?? [];
  if (name === undefined) return undefined;
  const plain = value.replace(/^'|'$/g, '').replaceAll("''", "'");
  return { setting: { name: name.toLowerCase(), value: plain }, rest: line.slice(whole.length) };
}
