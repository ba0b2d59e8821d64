import type { Problem } from '../errors';
import { CHANGE_DEFAULTS, type Change, parseChangeName } from '../model/change';
import { facetOf, stateFrom } from '../model/facets';
import { readYaml } from '../model/read-yaml';
import { VERB_NAMES } from '../model/verbs';
import { type Finding, pathText } from '../validation/finding';
import { checkSchema } from '../validation/schema';
import { notAllowed } from '../validation/wording';
import { LONGEST_CHANGE } from './layout';
import { checkVerb } from './verb-fields';
import { yamlPlaces } from './yaml-places';

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
  if (content.length > LONGEST_CHANGE) {
    const message = `holds ${content.length} characters, allowed: at most ${LONGEST_CHANGE}`;
    return { problems: [{ code: 'change-invalid', file: path, message }] };
  }
  const reading = readYaml(path, content);
  if ('problem' in reading) return { problems: [reading.problem] };
  const [document = null, ...others] = reading.documents;
  if (others.length > 0) {
    const message = `holds ${others.length + 1} YAML documents, allowed: one`;
    return { problems: [{ code: 'change-invalid', file: path, message }] };
  }
  const findings = checkSchema('change', document);
  const value = document as Record<string, unknown>;
  if (findings.length === 0) findings.push(...checkVerb(named.verb, value));
  return findings.length > 0
    ? { problems: problemsAt(path, content, findings) }
    : { change: toChange(named.number, value) };
}

/** The longest file, in characters, in which a field's line is looked for: `yaml`, which knows it, takes seconds for odd ones. */
const LONGEST_PLACED = 100_000;

function problemsAt(path: string, content: string, findings: readonly Finding[]): Problem[] {
  const placeOf = content.length > LONGEST_PLACED ? () => undefined : yamlPlaces(content);
  return findings.map(({ at, message }) => ({
    code: 'change-invalid',
    file: path,
    ...placeOf(at),
    path: pathText(at) || undefined,
    message,
  }));
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
