import { type Change, changeName, lastBaseline } from './change';
import { statesOf } from './fold';
import { type PoolIntent, poolKey } from './intent';
import type { ChangeProblem } from './verbs/verb';

/** KubeDB's, where a Pgpool says none. */
const DEFAULT = 'md5';

/**
 * Why live pools would never get the `clientAuthMode` that a pool without TLS declares: a sync leaves the field alone, because
 * operations change it, and only one that brings TLS does.
 *
 * @param changes the ledger of the pool, with what is about to be recorded.
 */
export function authModeProblem(pool: PoolIntent, changes: readonly Change[]): ChangeProblem | undefined {
  const base = changes[lastBaseline(changes)];
  if (base === undefined || pool.tls !== undefined) return undefined;
  const lost = statesOf(changes)
    .slice(lastBaseline(changes))
    .findLast(({ tls }) => tls !== undefined)?.tls;
  // The operation that removes TLS keeps the mode, but for certificates, which no client can show then.
  const kept = lost?.clientAuthMode === 'cert' ? DEFAULT : lost?.clientAuthMode;
  const has = kept ?? (base.pgpool && (base.pgpool.clientAuthMode ?? DEFAULT));
  const wants = pool.clientAuthMode ?? kept ?? DEFAULT;
  // A baseline of before may not say it.
  if (has === undefined || wants === has) return undefined;
  const message =
    `found ${JSON.stringify(wants)}, but clusters have ${JSON.stringify(has)} since ${changeName(base)}: ` +
    'no operation changes it without TLS, and a sync leaves it as it is';
  const settle = `pgpool-gitops change settle ${poolKey(pool)}`;
  const fix = `take it back, or say it as tls.clientAuthMode with tls. Where every cluster has it already: ${settle}`;
  return { message, fix };
}
