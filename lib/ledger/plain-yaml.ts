/*
 * Reads the YAML that this project writes itself: block mappings and lists, indented by two, plain texts of one line and
 * JSON strings. Reading the ledger of a whole fleet with a library that knows all of YAML took longer than rendering it.
 * Whatever looks like anything else is left to that library; a test holds the two together.
 */

/** Words of letters, digits and a few signs that mean nothing to YAML, with single blanks between them. */
const PLAIN = /^[A-Za-z0-9/][A-Za-z0-9_./@+-]*(?:,? [A-Za-z0-9(/][A-Za-z0-9_./@+()&-]*)*$/;
/** What some version of YAML takes for something else. */
const SPECIAL = /^(?:y|n|yes|no|on|off|true|false|null|[\d_.]+|0[box][\da-f_]+|[\d_.]*e[-+]?\d+|\d{4}-\d\d?-\d\d?.*)$/i;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** Printable ASCII, with the escapes that JSON and YAML share. */
const JSON_STRING = /^"(?:[ !#-[\]-~]|\\["\\/bfnrt])*"$/;
const NAME = /^[A-Za-z]+$/;

interface Cursor {
  readonly lines: readonly string[];
  at: number;
}

/** Thrown by value, for it is met only to say that the other reader has to be asked. */
const UNUSUAL = Symbol('unusual');

/** The value of a document, or undefined when it is written in another way than ours, or not well. */
export function readPlainYaml(text: string): unknown {
  if (!text.endsWith('\n')) return undefined;
  const lines = text.slice(0, -1).split('\n');
  const cursor: Cursor = { lines, at: 0 };
  while (lines[cursor.at]?.startsWith('# ')) cursor.at++;
  try {
    const value = readFields(cursor, '');
    return cursor.at === lines.length ? value : undefined;
  } catch (error) {
    if (error === UNUSUAL) return undefined;
    throw error;
  }
}

/** The fields of a mapping: each of its lines begins with `indent`, but for the first, which may begin with a dash. */
function readFields(cursor: Cursor, indent: string, dashed = false): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  let first = dashed;
  for (;;) {
    const line = cursor.lines[cursor.at];
    if (line === undefined || (!first && !line.startsWith(indent))) break;
    const colon = line.indexOf(':', indent.length);
    const name = line.slice(indent.length, colon);
    if (colon < 0 || !isName(name) || Object.hasOwn(fields, name)) unusual();
    cursor.at++;
    fields[name] = colon + 1 === line.length ? readBlock(cursor, `${indent}  `) : readScalar(valueAt(line, colon + 1));
    first = false;
  }
  return Object.keys(fields).length === 0 ? unusual() : fields;
}

/** The names of fields that are plain: there are a dozen, in a hundred thousand files. */
const names = new Map<string, boolean>();

function isName(name: string): boolean {
  let plain = names.get(name);
  if (plain === undefined) {
    plain = NAME.test(name) && !(name in Object.prototype) && !SPECIAL.test(name);
    names.set(name, plain);
  }
  return plain;
}

/** What stands behind a colon and one blank. */
function valueAt(line: string, at: number): string {
  return line[at] === ' ' && at + 1 < line.length ? line.slice(at + 1) : unusual();
}

function readBlock(cursor: Cursor, indent: string): unknown {
  const line = cursor.lines[cursor.at];
  if (line === undefined || !line.startsWith(indent)) return unusual();
  return line.startsWith(`${indent}- `) ? readItems(cursor, indent) : readFields(cursor, indent);
}

function readItems(cursor: Cursor, indent: string): unknown[] {
  const items: unknown[] = [];
  const dash = `${indent}- `;
  for (;;) {
    const line = cursor.lines[cursor.at];
    if (line === undefined || !line.startsWith(indent)) return items;
    if (!line.startsWith(dash)) return unusual();
    const colon = line.indexOf(':', dash.length);
    if (colon > 0 && isName(line.slice(dash.length, colon))) items.push(readFields(cursor, `${indent}  `, true));
    else {
      cursor.at++;
      items.push(readScalar(line.slice(dash.length)));
    }
  }
}

function readScalar(text: string): unknown {
  if (text.startsWith('"')) return JSON_STRING.test(text) ? JSON.parse(text) : unusual();
  if (WHOLE_NUMBER.test(text)) return Number(text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === '[]') return [];
  if (text === '{}') return {};
  return PLAIN.test(text) && !SPECIAL.test(text) ? text : unusual();
}

function unusual(): never {
  throw UNUSUAL;
}
