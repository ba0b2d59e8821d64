import { stringify } from 'yaml';
import { type Change, changeName } from '../model/change';
import { CHANGE_FORMAT } from '../model/change-schema';
import { facetOf, stateFrom } from '../model/facets';
import { verbOf } from '../model/verbs';
import { changePath, headPath } from './layout';

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

/** The files that recording changes of one pool writes: the changes, and HEAD that names the last. */
export function recordedFiles(pool: string, changes: readonly Change[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const change of changes) files.set(changePath(pool, changeName(change)), changeText(change));
  const newest = changes.at(-1);
  if (newest !== undefined) files.set(headPath(pool), `${changeName(newest)}.yaml\n`);
  return files;
}
