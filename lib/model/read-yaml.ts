import type { EventType, State } from 'js-yaml';
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
  const { CORE_SCHEMA, loadAll, YAMLException } = library();
  try {
    // Called for every node, which takes time: most texts hold no character that an anchor begins with.
    const anchors = text.includes('&') ? { listener: refuseAnchor } : {};
    return { documents: loadAll(text, null, { schema: CORE_SCHEMA, ...anchors }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line, column } = error.mark;
    const message = `is not YAML: ${error.reason}`;
    const problem = { code: 'yaml-syntax' as const, file, line: line + 1, column: column + 1, message };
    return { problem: fix === undefined ? problem : { ...problem, fix } };
  }
}

/** Called where a node begins and where it ends: by then its anchor is known, and nothing has used it. */
function refuseAnchor(_: EventType, state: State): void {
  const { anchor, line, position, lineStart, input } = state as State & { readonly anchor: string | null };
  if (!anchor) return;
  const mark = { name: '', buffer: input, position, line, column: position - lineStart, snippet: '' };
  throw new (library().YAMLException)(
    `the anchor &${anchor.slice(0, 40)} is not allowed here, write the value in each place`,
    mark,
  );
}
