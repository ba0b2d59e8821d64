import { stringify } from 'yaml';
import { GitopsError } from '../errors';
import { type Change, changeName } from '../model/change';
import { CHANGE_FORMAT } from '../model/change-schema';
import { facetOf, stateFrom } from '../model/facets';
import { verbOf } from '../model/verbs';
import { changePath, headPath, LONGEST_CHANGE } from './layout';

/** The text of a change's file. A default is written too: what a file means must not depend on a later version. */
export function changeText(change: Change): string {
  const { accepts, apply, reason, retries, timeout, verb } = change;
  const { operation, sets } = verbOf(verb);
  const body = {
    format: CHANGE_FORMAT,
    verb,
    reason,
    ...(operation === undefined ? {} : { timeout, apply }),
    ...(accepts.length > 0 && sets !== 'all' ? { accepts } : {}),
    ...(retries === undefined ? {} : { retries }),
    ...stateFrom((name) => (change[name] === undefined ? undefined : facetOf(name).toField(change[name]))),
  };
  const note =
    '# Recorded by pgpool-gitops change. Append-only: never edit or delete it, record the next change instead.\n';
  return note + stringify(body, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
}

/**
 * The files that recording changes of one pool writes: the changes, and HEAD that names the last.
 *
 * @throws GitopsError when a change is longer than one that is read: the ledger would keep it for ever.
 */
export function recordedFiles(pool: string, changes: readonly Change[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const change of changes) {
    const [file, text] = [changePath(pool, changeName(change)), changeText(change)];
    if (text.length > LONGEST_CHANGE) throw tooLong(file, text.length);
    files.set(file, text);
  }
  const newest = changes.at(-1);
  if (newest !== undefined) files.set(headPath(pool), `${changeName(newest)}.yaml\n`);
  return files;
}

function tooLong(file: string, length: number): GitopsError {
  const message = `would hold ${length} characters, allowed: at most ${LONGEST_CHANGE}`;
  const fix = 'put long values, such as env of podTemplate, into a ConfigMap or a Secret that the pool names';
  return GitopsError.of({ code: 'change-invalid', file, message, fix });
}
