import { GitopsError, type Problem } from '../errors';
import { ClusterError } from './errors';
import { type Kind, resourceName } from './kinds';

/** The project that installs a kind, for the kinds that a cluster may lack. */
const OWNERS: Partial<Record<Kind, string>> = {
  Pgpool: 'KubeDB',
  Certificate: 'cert-manager',
  Issuer: 'cert-manager',
  Application: 'Argo CD',
};

/** How to install a kind, for the kinds that a cluster may lack. */
export type Installs = Partial<Record<Kind, string>>;

/**
 * The problem of a cluster that does not know a kind.
 *
 * @param file the command or part that needs the kind.
 * @param installs how each kind is installed.
 */
export function unknownKind(file: string, kind: Kind, installs: Installs): Problem {
  const message = `the cluster does not know ${resourceName(kind)}`;
  return { code: 'cluster-refused', file, message, fix: installs[kind] };
}

/**
 * Explains a refused list to the person who ran a command: which operator or which right is missing.
 *
 * @param kinds all kinds that the command lists.
 * @param documented where the rights are documented.
 * @returns any other error unchanged
 */
export function explainRefusal(
  error: unknown,
  kind: Kind,
  kinds: readonly Kind[],
  documented = 'docs/reference/rights.md has the ClusterRole',
): unknown {
  if (ClusterError.isCluster(error, 'NotFound')) {
    const message = `the cluster does not know this kind: ${OWNERS[kind] ?? 'its operator'} is not installed there`;
    const fix = 'name another cluster: --context NAME';
    return GitopsError.of({ code: 'cluster-refused', file: resourceName(kind), message, fix }, error);
  }
  if (ClusterError.isCluster(error, 'Forbidden')) {
    const rights = kinds.map((each) => `list ${resourceName(each)}`).join(', ');
    const fix = `use an account that may: ${rights} (${documented})`;
    return GitopsError.of({ code: 'cluster-refused', file: error.about, message: error.detail, fix }, error);
  }
  return error;
}
