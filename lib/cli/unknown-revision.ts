/** What a repository has, where a revision is not found in it. */
export interface Repository {
  readonly isShallow: boolean;
  /** Names of its remotes. */
  readonly remotes: readonly string[];
  /** @returns whether it has a branch of this name */
  hasBranch(name: string): boolean;
}

/** What a name of a branch looks like, in the place of `HEAD~1` or the name of a commit. */
export function isBranchName(revision: string): boolean {
  return /^[\w][\w./-]*$/.test(revision) && revision !== 'HEAD' && !/^[0-9a-f]{40,64}$/.test(revision);
}

/** Why git may not know a revision, and what to do then. */
export function unknownRevision(revision: string, repository: Repository) {
  const { isShallow, remotes } = repository;
  const message = `git does not know the revision "${revision}"`;
  const [remote = '', ...rest] = isBranchName(revision) ? revision.split('/') : [];
  const branch = rest.join('/');
  const isRemote = branch !== '' && remotes.includes(remote);
  // A clone of one branch fetches no other one unless it is named.
  const wanted = isRemote ? `${remote} +refs/heads/${branch}:refs/remotes/${revision}` : undefined;
  if (isShallow)
    return { message: `${message}: this clone is shallow`, fix: `git fetch --unshallow ${wanted ?? ''}`.trimEnd() };
  const missing = isRemote || !isBranchName(revision) ? undefined : missingRemote(remote, branch, repository);
  if (missing !== undefined) return { message: `${message}: ${missing.why}`, fix: missing.fix };
  const fetch = remotes.length === 0 ? '' : `git fetch ${wanted ?? remotes[0]}, or `;
  return { message, fix: `${fetch}name another revision` };
}

/** @returns undefined where the remote that is meant may be there */
function missingRemote(remote: string, branch: string, { remotes, hasBranch }: Repository) {
  const named = branch !== '' && hasBranch(branch) ? `name "${branch}", which is a branch here; or ` : undefined;
  const [first] = remotes;
  if (first === undefined) {
    const fix = `${named ?? 'name another revision, or '}git remote add origin URL && git fetch origin`;
    return { why: 'this repository has no remote', fix };
  }
  if (remote !== 'origin' || branch === '') return undefined;
  const why = `this repository has no remote origin, it has ${remotes.join(', ')}`;
  return { why, fix: `${named ?? 'name '}${first}/${branch}` };
}
