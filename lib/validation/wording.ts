import { distance } from 'fastest-levenshtein';

/** Nobody reads a value of more characters. */
const MAX_SHOWN = 200;

/** A value as a message quotes it: its JSON, cut where it is long. */
export function shown(value: unknown): string {
  const text = jsonOf(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}… (${text.length} characters)` : text;
}

/** A value of main.ts may be anything, such as a function or an object that holds itself. */
function jsonOf(value: unknown): string {
  const other = `a value of type ${typeof value} that is no JSON`;
  try {
    return JSON.stringify(value) ?? other;
  } catch {
    return other;
  }
}

/**
 * The allowed word that a person most likely meant.
 *
 * @returns undefined when none is near enough to be worth a guess.
 */
function suggest(found: string, allowed: readonly string[]): string | undefined {
  // No word is near to a text that is that long, and to compare them takes time.
  if (found.length > MAX_SHOWN) return undefined;
  const ranked = allowed
    .map((word) => ({ word, edits: distance(found.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const nearest = ranked[0];
  if (nearest === undefined) return undefined;
  const limit = Math.max(1, Math.floor(Math.max(found.length, nearest.word.length) / 3));
  return nearest.edits <= limit ? nearest.word : undefined;
}

/** `; did you mean "x"?`, the end of a message about a word that is not known; empty when no word is near enough. */
export function didYouMean(found: string, allowed: readonly string[]): string {
  const near = suggest(found, allowed);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** `found X, allowed: A, B, C; did you mean "A"?`: the sentence for a word outside a closed list. */
export function notAllowed(found: unknown, allowed: readonly string[]): string {
  return `found ${shown(found)}, allowed: ${allowed.join(', ')}${typeof found === 'string' ? didYouMean(found, allowed) : ''}`;
}

/** What a compiled schema says about one fault: an error of ajv with `verbose`, as far as it is read here. */
export interface SchemaFault {
  /** JSON pointer to the value: `/tls/certificates/0`. */
  readonly instancePath: string;
  /** The keyword of JSON Schema that is not fulfilled. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What the keyword demands. */
  readonly schema: unknown;
  /** The schema that the keyword stands in. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
  /** The value that was found. */
  readonly data: unknown;
  /** The key of a map whose name is wrong: then it is the value. @default - the fault is in no name */
  readonly propertyName?: string;
}

/** What was found and what is allowed, in words: lower case, no full stop. */
export function faultText(fault: SchemaFault): string {
  const { keyword, params, parentSchema } = fault;
  if (keyword === 'required') return 'is missing';
  if (keyword === 'additionalProperties') return unknownField(String(params.additionalProperty), parentSchema);
  return valueText(fault);
}

/** What is wrong with a value. It is quoted here alone, because each unknown field of an object comes with the whole object. */
function valueText({ keyword, schema, parentSchema, data }: SchemaFault): string {
  const found = `found ${shown(data)}`;
  switch (keyword) {
    case 'enum':
      return notAllowed(data, (schema as unknown[]).map(String));
    case 'const':
      return `${found}, allowed: ${shown(schema)}`;
    case 'type':
      return `${found}, allowed: ${[schema].flat().map(typeText).join(' or ')}`;
    case 'uniqueItems':
      return `${found}, each may be named once`;
    case 'minLength':
      return schema === 1 ? 'is empty' : `${found}, allowed: at least ${schema} characters`;
    case 'maxLength':
      return `${found} of ${[...String(data)].length} characters, allowed: at most ${schema}`;
    case 'minItems':
    case 'minProperties':
      return `${found}, allowed: at least ${schema} entries`;
    case 'maxItems':
    case 'maxProperties':
      return `${found}, allowed: at most ${schema} entries`;
    case 'minimum':
      return `${found}, allowed: ${schema} or more`;
    case 'maximum':
      return `${found}, allowed: ${schema} or less`;
    default:
      return `${found}, allowed: ${formText(keyword, schema, parentSchema)}`;
  }
}

function unknownField(name: string, { properties }: Readonly<Record<string, unknown>>): string {
  const allowed = Object.keys((properties ?? {}) as object);
  if (allowed.length === 0) return 'unknown field: no field is allowed here';
  return `unknown field, allowed: ${allowed.join(', ')}${didYouMean(name, allowed)}`;
}

function typeText(type: unknown): string {
  const words: Record<string, string> = { object: 'an object', array: 'a list', integer: 'a whole number' };
  return words[String(type)] ?? `a ${type}`;
}

/** What a text or a number has to be like: in the words of its schema, where it has some. */
function formText(keyword: string, schema: unknown, { 'x-allowed': words }: Readonly<Record<string, unknown>>): string {
  if (words !== undefined) return String(words);
  if (keyword === 'format') return FORMATS[String(schema)] ?? String(schema);
  return keyword === 'pattern' ? `what matches ${schema}` : `${keyword} ${shown(schema)}`;
}

const FORMATS: Readonly<Record<string, string>> = {
  byte: 'base64',
  'date-time': 'a time such as 2026-01-31T00:00:00Z',
  ip: 'an IPv4 or IPv6 address',
};
