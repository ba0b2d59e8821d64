import { GitopsError, type Problem } from '../errors';
import { ClusterError } from './errors';
import { type Kind, resourceName } from './kinds';

/** Who serves the kinds that a person may not have installed. */
const OWNERS: Partial<Record<Kind, string>> = {
  Pgpool: 'KubeDB',
  Certificate: 'cert-manager',
  Issuer: 'cert-manager',
  Application: 'Argo CD',
};

/** Who brings a kind into a cluster, for those that a person may have to install. */
export type Installs = Partial<Record<Kind, string>>;

/**
 * That a cluster does not know a kind.
 *
 * @param file what asked for it.
 * @param installs how each kind is installed.
 */
export function unknownKind(file: string, kind: Kind, installs: Installs): Problem {
  const message = `the cluster does not know ${resourceName(kind)}`;
  return { code: 'cluster-refused', file, message, fix: installs[kind] };
}

/**
 * The refusal of a list, with what it means for a person who runs a command: which operator is missing, or which rights.
 *
 * @param kinds all that the command lists.
 * @param documented where the rights are written down.
 * @returns any other error as it is
 */
export function explainRefusal(
  error: unknown,
  kind: Kind,
  kinds: readonly Kind[],
  documented = 'docs/plan.md has the ClusterRole',
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
