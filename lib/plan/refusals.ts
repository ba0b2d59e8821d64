import type { Problem } from '../errors';
import { unaccepted } from '../ledger/check-intent';
import { changePath, headPath } from '../ledger/layout';
import { changeName } from '../model/change';
import { editedOperations, exposureOf, type NewOperation } from './operations';
import type { PoolComparison } from './revision';

/**
 * Why a pool must not be merged as it is: risks that are not accepted, and operations that cannot be applied.
 *
 * @param base the revision to go back to, for the commands that mend it.
 */
export function refusalsOf(comparison: PoolComparison, operations: readonly NewOperation[], base: string): Problem[] {
  const { pool, after } = comparison;
  if (after === undefined) return [];
  const exposure = exposureOf(comparison);
  const unacceptedHurts = operations.flatMap(({ change, before: state, accepts }) => {
    const file = changePath(pool, changeName(change));
    const asked = change.verb === 'rotate' || change.verb === 'restart' ? `${change.verb} ${pool} ` : '';
    const again = `rm ${file} && git checkout ${base} -- ${headPath(pool)} && pgpool-gitops change ${asked}`;
    return unaccepted(pool, { ...change, accepts }, state, exposure, file).map(
      (problem): Problem => ({ ...problem, fix: `${again}${problem.fix} --reason "why this change is made"` }),
    );
  });
  return [
    ...unacceptedHurts,
    ...editedOperations(comparison).map(({ name, file }): Problem => {
      const message = `PgpoolOpsRequest ${name} is not what base renders: its spec cannot be changed, so the sync would fail`;
      return {
        code: 'operation-edited',
        file,
        message,
        fix: `if it has rolled out: pgpool-gitops change settle ${pool}`,
      };
    }),
  ];
}
