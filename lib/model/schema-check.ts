import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { didYouMean, notAllowed } from '../validation/suggest';
import { isSurelyValid } from './quick-check';
import type { JsonSchema } from './schemas';

/** A place in a value and what is wrong there. */
export interface Finding {
  /** Keys from the root: `['tls', 'certificates', 0, 'alias']`. */
  readonly at: readonly (string | number)[];
  readonly message: string;
}

let ajv: Ajv | undefined;
const compiled = new Map<JsonSchema, ValidateFunction>();

/** To load ajv and to compile a schema takes long, so both wait for a value in which something is wrong. */
function validator(schema: JsonSchema): ValidateFunction {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  ajv ??= newAjv();
  const made = ajv.compile(schema);
  compiled.set(schema, made);
  return made;
}

function newAjv(): Ajv {
  const { Ajv } = require('ajv') as typeof import('ajv');
  const { default: addFormats } = require('ajv-formats') as typeof import('ajv-formats');
  return addFormats(new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }));
}

/** Everything in which `value` is not as `schema` says, in the order of the value. */
export function checkSchema(schema: JsonSchema, value: unknown): Finding[] {
  if (isSurelyValid(schema, value)) return [];
  const validate = validator(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).filter((error) => !isBranch(error)).map(toFinding);
}

/** What fails inside an `anyOf` is told by the anyOf itself. */
function isBranch(error: ErrorObject): boolean {
  return /\/anyOf\/\d/.test(error.schemaPath);
}

function toFinding(error: ErrorObject): Finding {
  const at = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const params = error.params as Record<string, string>;
  if (error.keyword === 'additionalProperties') {
    return {
      at: [...at, params.additionalProperty ?? ''],
      message: unknownKey(params.additionalProperty ?? '', error),
    };
  }
  if (error.keyword === 'required') {
    return { at: [...at, params.missingProperty ?? ''], message: 'is missing' };
  }
  return { at, message: describe(error) };
}

function unknownKey(key: string, error: ErrorObject): string {
  const allowed = Object.keys((error.parentSchema?.properties ?? {}) as object);
  return `unknown field, allowed: ${allowed.join(', ')}${didYouMean(key, allowed)}`;
}

function describe(error: ErrorObject): string {
  const found = JSON.stringify(error.data);
  switch (error.keyword) {
    case 'enum':
      return notAllowed(error.data, error.schema as string[]);
    case 'const':
      return `found ${found}, allowed: ${JSON.stringify(error.schema)}`;
    case 'type':
      return `found ${found}, allowed: ${article(String(error.schema))}`;
    case 'pattern':
      return `found ${found}, ${pattern(String(error.schema))}`;
    case 'minLength':
      return 'is empty';
    case 'maxLength':
      return `found ${found} of ${String(error.data).length} characters, allowed: at most ${error.schema}`;
    case 'minimum':
      return `found ${found}, allowed: ${String(error.schema)} or more`;
    case 'uniqueItems':
      return `found ${found}, each may be named once`;
    case 'anyOf':
    case 'format':
      return `found ${found}, allowed: an IPv4 or IPv6 address`;
    default:
      return `found ${found}: ${error.message ?? 'is not allowed'}`;
  }
}

function article(type: string): string {
  return (
    ({ object: 'an object', array: 'a list', integer: 'a whole number' } as Record<string, string>)[type] ?? `a ${type}`
  );
}

function pattern(regex: string): string {
  if (regex.includes('(s|m|h)')) return 'allowed: a duration such as 90s, 5m, 2160h (Kubernetes knows no days)';
  if (regex.includes('Zl')) return 'allowed: text of one line, without control characters';
  if (regex.startsWith('^(\\*')) return 'allowed: a host name such as pgpool.demo.svc or *.demo.svc';
  if (regex.startsWith('^[0-9]{4}')) return 'allowed: the name of a change such as 0007-update';
  return 'allowed: a Kubernetes name (lower case letters, digits and "-", beginning and ending with a letter or digit)';
}

/** `tls.certificates[0].alias`: a place as people write it. */
export function pathText(at: readonly (string | number)[]): string {
  return at.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}
