/*
 * Writes JSON data as YAML: block style, keys sorted, and in double quotes each text that any reader of YAML 1.1 or 1.2
 * could take for something else. A library that can write all of YAML took half of the time of a render; JSON data needs
 * little of it. __tests__/synth/yaml-writer.test.ts holds it against three parsers.
 */

type Mapping = Readonly<Record<string, unknown>>;

/**
 * The text of a document, ending with a line break. Fields that are undefined are left out.
 *
 * @throws TypeError when the value is no JSON data, such as a function or NaN.
 */
export function yamlText(value: unknown): string {
  if (Array.isArray(value)) return sequenceText(value, '', '') || '[]\n';
  if (typeof value === 'object' && value !== null) return mappingText(value as Mapping, '', '') || '{}\n';
  return `${scalarText(value)}\n`;
}

/** A value behind its `key:` or `-`, to the end of its last line. */
function entryText(start: string, value: unknown, indent: string): string {
  if (typeof value === 'string') return `${start} ${stringText(value, indent)}\n`;
  if (typeof value !== 'object' || value === null) return `${start} ${scalarText(value)}\n`;
  if (Array.isArray(value)) {
    const items = sequenceText(value, indent, indent);
    return items === '' ? `${start} []\n` : `${start}\n${items}`;
  }
  const fields = mappingText(value as Mapping, indent, indent);
  return fields === '' ? `${start} {}\n` : `${start}\n${fields}`;
}

/** @param first what the first line begins with: its indentation, or the dash of the sequence that it is in. */
function mappingText(mapping: Mapping, indent: string, first: string): string {
  let text = '';
  let start = first;
  const inner = `${indent}  `;
  for (const key of sortedKeys(mapping)) {
    const value = mapping[key];
    if (value === undefined) continue;
    text += entryText(`${start}${keyText(key, indent)}`, value, inner);
    start = indent;
  }
  return text;
}

function sequenceText(sequence: readonly unknown[], indent: string, first: string): string {
  let text = '';
  let start = first;
  const inner = `${indent}  `;
  for (const item of sequence) {
    text += itemText(item, start, inner);
    start = indent;
  }
  return text;
}

function itemText(item: unknown, start: string, inner: string): string {
  if (typeof item === 'object' && item !== null) {
    const nested = Array.isArray(item)
      ? sequenceText(item, inner, `${start}- `)
      : mappingText(item as Mapping, inner, `${start}- `);
    if (nested !== '') return nested;
  }
  return entryText(`${start}-`, item ?? null, inner);
}

/** What cdk8s renders is sorted already, and to look is cheaper than to sort. */
function sortedKeys(mapping: Mapping): string[] {
  const keys = Object.keys(mapping);
  for (let i = 1; i < keys.length; i++) {
    if ((keys[i - 1] as string) > (keys[i] as string)) return keys.sort();
  }
  return keys;
}

/** A key that a reader need not look for on one line, which a longer one has to say. */
const MAX_KEY = 1000;

/** Text of each key that was written: a fleet has few, each a thousand times. */
const keyTexts = new Map<string, string>();

function keyText(key: string, indent: string): string {
  if (key.length > MAX_KEY) return `? ${quoted(key)}\n${indent}:`;
  const text = keyTexts.get(key) ?? `${isPlain(key) ? key : quoted(key)}:`;
  keyTexts.set(key, text);
  return text;
}

function scalarText(value: unknown): string {
  if (typeof value === 'string') return isPlain(value) ? value : quoted(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return numberText(value);
  throw new TypeError(`a manifest cannot hold ${typeof value === 'number' ? value : `a ${typeof value}`}`);
}

/** YAML 1.1 takes an exponent only behind a point: `1e+21` would be text there. */
function numberText(value: number): string {
  const text = JSON.stringify(value);
  return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text;
}

function stringText(text: string, indent: string): string {
  if (isPlain(text)) return text;
  return text.includes('\n') && BLOCK.test(text) && !BLANK_LINE.test(text) ? blockText(text, indent) : quoted(text);
}

/**
 * One line of ASCII that begins with a letter, a digit, `_`, `/` or a flag's dashes, and holds no `: ` and no ` #`.
 * Signs, points and all that YAML gives a meaning at the start of a text are quoted.
 */
const PLAIN = /^(?:[A-Za-z0-9_/]|--[A-Za-z])[!-9;-~]*(?:(?: (?! *(?:#|$))|:(?! |$))[!-9;-~]*)*$/;
/** Numbers of both versions, among them those to the base of 2, 8, 16 and 60, an exponent alone, and dates. */
const NUMBER =
  /^(?:0b[01_]+|0o?[0-7_]+|0x[\da-f_]+|[\d_]+(?::\d+)+(?:\.[\d_]*)?|\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|e[-+]?\d+|\d{4}-\d\d?-\d\d?(?:[t \t].*)?)$/i;
/** Booleans and nothing, in any case. */
const WORD = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** No word is longer, and most texts are. */
const LONGEST_WORD = 5;

/** Whether a text is written as it is, without quotes. */
function isPlain(text: string): boolean {
  if (!PLAIN.test(text)) return false;
  if (/^[\de]/i.test(text) && NUMBER.test(text)) return false;
  return text.length > LONGEST_WORD || !WORD.test(text);
}

/** Printable ASCII on several lines, of which the first is not indented. */
const BLOCK = /^[!-~](?:[ -~]|\n)*$/;
/** A line of blanks alone, which a reader may take for the end. */
const BLANK_LINE = /(?:^|\n) +(?:\n|$)/;

/** The lines as they are, for scripts: `|` with how many line breaks there are at the end. */
function blockText(text: string, indent: string): string {
  const body = text.replace(/\n+$/, '');
  const breaks = text.length - body.length;
  const lines = body.replace(/^(?=.)/gm, indent);
  if (breaks === 0) return `|-\n${lines}`;
  return breaks === 1 ? `|\n${lines}` : `|+\n${lines}${'\n'.repeat(breaks - 1)}`;
}

/** JSON's escapes are YAML's, but it leaves line breaks of Unicode, C1 controls and byte order marks as they are. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
