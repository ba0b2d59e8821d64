import { stringify } from 'yaml';
import { CHANGE_DEFAULTS, type Change, changeName, changesTrust, hasOperation } from '../model/change';
import { CHANGE_FORMAT } from '../model/schemas';
import { changePath, headPath } from './layout';

/** The text of a change's file. A default is written too: what a file means must not depend on a later version. */
export function changeText(change: Change): string {
  const { verb, reason, tls, trust } = change;
  const accepts = change.accepts.length > 0 ? { accepts: change.accepts } : {};
  const operation = hasOperation(verb)
    ? {
        timeout: change.timeout ?? CHANGE_DEFAULTS.timeout,
        apply: change.apply,
        ...accepts,
        ...(change.retries === undefined ? {} : { retries: change.retries }),
      }
    : changesTrust(verb)
      ? accepts
      : {};
  const states = { ...(trust === undefined ? {} : { trust: { roots: trust } }), ...(tls === undefined ? {} : { tls }) };
  const body = { format: CHANGE_FORMAT, verb, reason, ...operation, ...states };
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
