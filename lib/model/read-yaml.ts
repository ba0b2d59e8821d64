import type { EventType, LoadOptions, State } from 'js-yaml';
import type { Problem } from '../errors';

/** The documents of a YAML text, or the first fault in it. */
export type YamlReading = { readonly documents: readonly unknown[] } | { readonly problem: Problem };

/** Loaded when there is something to read, because not every command reads YAML. */
function library(): typeof import('js-yaml') {
  return require('js-yaml');
}

/**
 * Reads YAML or JSON in a time that grows with its length alone. Anchors are refused, because a few lines of aliases can
 * stand for a value of any size, and nothing that this project or kubectl writes has one; so is what nests deeper than 100
 * levels.
 *
 * @param file for the problem.
 * @param fix how to mend a fault. @default - undefined, the message says enough
 */
export function readYaml(file: string, text: string, fix?: string): YamlReading {
  // Called for every node, which takes time: most texts hold no character that an anchor begins with.
  const anchors = text.includes('&') ? { listener: refuseAnchor } : {};
  const reading = parseYaml(file, text, { schema: library().CORE_SCHEMA, ...anchors });
  return 'problem' in reading && fix !== undefined ? { problem: { ...reading.problem, fix } } : reading;
}

/** Reads YAML of any dialect. @param options of js-yaml: which words are which values, and what sees each node */
export function parseYaml(file: string, text: string, options: LoadOptions): YamlReading {
  const { loadAll, YAMLException } = library();
  try {
    const documents = loadAll(text, null, options);
    if (!hasMappingAsKey(documents, new Set())) return { documents };
    const message = 'is not YAML that Kubernetes takes: a key is a mapping, allowed: text';
    return { problem: { code: 'yaml-syntax', file, message } };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line, column } = error.mark;
    const message = `is not YAML: ${error.reason}`;
    return { problem: { code: 'yaml-syntax', file, line: line + 1, column: column + 1, message } };
  }
}

/** What js-yaml makes of a mapping that is a key. */
const MAPPING_AS_KEY = '[object Object]';

/** @param known what was looked at: an alias may stand within what it refers to. */
function hasMappingAsKey(value: unknown, known: Set<object>): boolean {
  if (typeof value !== 'object' || value === null || known.has(value)) return false;
  known.add(value);
  return Object.hasOwn(value, MAPPING_AS_KEY) || Object.values(value).some((each) => hasMappingAsKey(each, known));
}

/** A fault at the node that is being read, for a listener to throw. */
export function yamlFault({ line, position, lineStart, input }: State, reason: string): Error {
  const mark = { name: '', buffer: input, position, line, column: position - lineStart, snippet: '' };
  return new (library().YAMLException)(reason, mark);
}

/** Called where a node begins and where it ends: by then its anchor is known, and nothing has used it. */
function refuseAnchor(_: EventType, state: State): void {
  const { anchor } = state as State & { readonly anchor: string | null };
  if (!anchor) return;
  throw yamlFault(state, `the anchor &${anchor.slice(0, 40)} is not allowed here, write the value in each place`);
}
