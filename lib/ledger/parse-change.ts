import type { LineCounter, Node, YAMLMap } from 'yaml';
import type { Problem } from '../errors';
import { CHANGE_DEFAULTS, type Change, parseChangeName } from '../model/change';
import { facetOf, stateFrom } from '../model/facets';
import { VERB_NAMES } from '../model/verbs';
import { yamlProblem } from '../model/yaml-problem';
import { pathText } from '../validation/finding';
import { checkSchema } from '../validation/schema';
import { notAllowed } from '../validation/wording';
import { readPlainYaml } from './plain-yaml';
import { checkVerb } from './verb-fields';

/** A file of the ledger, read. */
export type Parsed = { readonly change: Change } | { readonly problems: readonly Problem[] };

/**
 * Reads one file of the ledger.
 *
 * @param path its path in the project: the number and the verb are part of its name.
 * @returns the change, or every problem with its line and column.
 */
export function parseChange(path: string, content: string): Parsed {
  const named = parseName(path);
  if ('problem' in named) return { problems: [{ ...named.problem, file: path }] };
  return readOwn(named, content) ?? readAny(path, named, content);
}

/** Nearly every file. Whatever is wrong with another one is found, and placed, by readAny. */
function readOwn({ number, verb }: FileName, content: string): Parsed | undefined {
  const value = readPlainYaml(content);
  if (value === undefined || checkSchema('change', value).length > 0) return undefined;
  return checkVerb(verb, value as Record<string, unknown>).length > 0
    ? undefined
    : { change: toChange(number, value as Record<string, unknown>) };
}

/** What the name of a file says. */
type FileName = Pick<Change, 'number' | 'verb'>;

function parseName(path: string): FileName | { readonly problem: Omit<Problem, 'file'> } {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const named = file.endsWith(SUFFIX) ? parseChangeName(file.slice(0, -SUFFIX.length)) : undefined;
  if (named === undefined) return { problem: UNKNOWN_FILE };
  if (VERB_NAMES.includes(named.verb)) return named;
  const message = `the file's name holds an unknown verb: ${notAllowed(named.verb, VERB_NAMES)}`;
  return { problem: { code: 'ledger-unknown-file', message } };
}

const SUFFIX = '.yaml';

/** Loaded for a file that is written in another way than ours. */
function yaml(): typeof import('yaml') {
  return require('yaml');
}

function readAny(path: string, { verb, number }: FileName, content: string): Parsed {
  const lines = new (yaml().LineCounter)();
  const document = yaml().parseDocument(content, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  if (document.errors.length > 0) {
    return { problems: document.errors.map((error) => yamlProblem(path, error, lines)) };
  }
  const value = toValue(document) as Record<string, unknown>;
  const findings = checkSchema('change', value);
  if (findings.length === 0) findings.push(...checkVerb(verb, value));
  if (findings.length > 0) {
    return {
      problems: findings.map((finding) => ({
        code: 'change-invalid',
        file: path,
        ...position(document.contents, finding.at, lines),
        path: pathText(finding.at) || undefined,
        message: finding.message,
      })),
    };
  }
  return { change: toChange(number, value) };
}

/** An alias that leads nowhere, or to far too much, is told by the schema like any other text that is no change. */
function toValue(document: { toJS(): unknown }): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return `unreadable YAML: ${(error as Error).message.split('\n')[0]}`;
  }
}

/** The fields of a file that are those of a change; facets are read by their own. */
type ChangeFile = Pick<Change, 'verb' | 'reason'> & Partial<Pick<Change, 'timeout' | 'apply' | 'accepts' | 'retries'>>;

function toChange(number: number, value: Record<string, unknown>): Change {
  const { verb, reason, timeout, apply, accepts, retries } = value as unknown as ChangeFile;
  return {
    number,
    verb,
    reason,
    timeout: timeout ?? CHANGE_DEFAULTS.timeout,
    apply: apply ?? CHANGE_DEFAULTS.apply,
    accepts: accepts ?? [],
    ...(retries === undefined ? undefined : { retries }),
    ...stateFrom((name) => (value[name] === undefined ? undefined : facetOf(name).fromField(value[name]))),
  };
}

const UNKNOWN_FILE: Omit<Problem, 'file'> = {
  code: 'ledger-unknown-file',
  message: 'is not a file of the ledger, allowed: HEAD and NNNN-VERB.yaml such as 0007-update.yaml',
  fix: 'move it out of changes/; changes are recorded with pgpool-gitops change',
};

/** The line of the nearest node that exists: a missing key is shown at its parent. */
function position(root: Node | null, at: readonly (string | number)[], lines: LineCounter) {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of at) {
    if (yaml().isMap(node)) {
      const pair = (node as YAMLMap<Node>).items.find((item) => String(item.key) === String(key));
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else {
      const child = (node as { items?: Node[] } | null)?.items?.[Number(key)];
      if (child === undefined) break;
      offset = child.range?.[0] ?? offset;
      node = child;
    }
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
