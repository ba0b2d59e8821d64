import type { EventType, Schema, State, Type } from 'js-yaml';
import { parseYaml, type YamlReading, yamlFault } from '../model/read-yaml';

/** How often a file may refer to an anchor. kubectl writes none at all. */
const MOST_ALIASES = 100;
/** How many values a file may stand for once its aliases are written out. */
const MOST_VALUES = 1_000_000;

const WORDS = {
  true: /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/,
  false: /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/,
};
const INTEGER = /^[-+]?(?:0b[01_]+|0o?[0-7_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*)$/;

/** Types that js-yaml exports, and its declarations lack. */
interface Standard {
  readonly types: Readonly<Record<'binary' | 'float' | 'merge' | 'null', Type>>;
}

let made: Schema | undefined;

/** As kubectl reads YAML, which is of version 1.1: `yes` is true, `010` is 8, and `<<` merges; but no text is a time. */
function kubectlSchema(): Schema {
  if (made !== undefined) return made;
  const { FAILSAFE_SCHEMA, Type, types } = require('js-yaml') as typeof import('js-yaml') & Standard;
  const isText = (value: unknown) => typeof value === 'string';
  made = FAILSAFE_SCHEMA.extend({
    implicit: [
      types.null,
      new Type('tag:yaml.org,2002:bool', {
        kind: 'scalar',
        resolve: (text: unknown) =>
          isText(text) && (WORDS.true.test(text as string) || WORDS.false.test(text as string)),
        construct: (text: string) => WORDS.true.test(text),
      }),
      new Type('tag:yaml.org,2002:int', {
        kind: 'scalar',
        resolve: (text: unknown) =>
          isText(text) && INTEGER.test(text as string) && Number.isFinite(integer(text as string)),
        construct: integer,
      }),
      types.float,
      types.merge,
    ],
    explicit: [types.binary],
  });
  return made;
}

/** `010` and `0o10` are 8, `0x10` is 16, `1_000` is 1000. */
function integer(text: string): number {
  const digits = text.replace(/^[-+]/, '').replaceAll('_', '');
  const value = Number(digits.replace(/^0o?(?=[0-7]+$)/, '0o'));
  return text.startsWith('-') ? -value : value;
}

/**
 * Reads YAML or JSON as kubectl does, in a time that grows with its length alone.
 *
 * @param file for the problem.
 */
export function readKubectlYaml(file: string, text: string): YamlReading {
  let aliases = 0;
  const countAlias = (event: EventType, state: State) => {
    const { kind, result } = state as State & { readonly kind: string | null; readonly result: unknown };
    // A node that has a value and no kind of its own is another one again.
    if (event !== 'close' || kind !== null || result === null) return;
    aliases++;
    if (aliases > MOST_ALIASES)
      throw yamlFault(state, `there are more than ${MOST_ALIASES} aliases, write values in each place`);
  };
  const reading = parseYaml(file, text, {
    schema: kubectlSchema(),
    ...(text.includes('*') ? { listener: countAlias } : {}),
  });
  if ('problem' in reading || aliases === 0) return reading;
  if (reading.documents.reduce<number>((sum, each) => sum + sizeOf(each, new Map()), 0) <= MOST_VALUES) return reading;
  const message = `is not YAML: its aliases stand for more than ${MOST_VALUES} values`;
  return { problem: { code: 'yaml-syntax', file, message, fix: 'write the values in each place' } };
}

/** How many values there are when each alias is written out. */
function sizeOf(value: unknown, known: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 1;
  const found = known.get(value);
  if (found !== undefined) return found;
  // An alias may stand within what it refers to.
  known.set(value, Number.POSITIVE_INFINITY);
  const size = Object.values(value).reduce<number>((sum, each) => sum + sizeOf(each, known), 1);
  known.set(value, size);
  return size;
}
