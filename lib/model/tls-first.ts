import { isDeepStrictEqual } from 'node:util';
import { type Change, changeName, lastBaseline } from './change';
import { stateOf, statesOf } from './fold';
import { type PoolIntent, poolKey } from './intent';
import { renderedSpec } from './kubedb/spec-forms';
import { pendingChanges } from './pending';
import { type PgpoolState, resolvedPgpool } from './pgpool-state';
import { verbOf } from './verbs';
import type { ChangeProblem } from './verbs/verb';

/**
 * Why some cluster would never give a pool the TLS that its PostgreSQL demands.
 *
 * KubeDB refuses every update of a Pgpool without TLS whose PostgreSQL serves TLS, but for that of the operation that brings
 * TLS. So as long as a cluster may hold the pool without TLS, that operation comes first, and a sync must find nothing
 * else of the Pgpool to write.
 *
 * @param changes the ledger of the pool, with what is about to be recorded.
 */
export function tlsFirstProblem(pool: PoolIntent, changes: readonly Change[]): ChangeProblem | undefined {
  const [first] = pendingChanges(changes);
  if (first === undefined || !mayMeetTls(pool, changes)) return undefined;
  const settle = `pgpool-gitops change settle ${poolKey(pool)}`;
  if (verbOf(first.verb).sets !== 'tls') {
    const message = `${REFUSED}, so ${changeName(first)}, which comes before TLS, would fail`;
    return { message, fix: `before tls is declared, when ${changeName(first)} has rolled out: ${settle}` };
  }
  const base = changes[lastBaseline(changes)] as Change;
  if (base.pgpool === undefined) {
    const message = `${REFUSED}, and ${changeName(base)} does not say what else of the Pgpool clusters have`;
    return { message, fix: `before tls is declared, when they have what main.ts says: ${settle}` };
  }
  const edits = editsSince(base.pgpool, pool);
  if (edits.length === 0) return undefined;
  const message = `${REFUSED}, and since ${changeName(base)} ${edits.join(', ')} of it changed: a sync would fail there and never reach ${changeName(first)}`;
  if (edits.includes('spec.postgresRef')) {
    return {
      message,
      fix: `give it tls before its old PostgreSQL first; when that has rolled out: ${settle}, then move it`,
    };
  }
  const rolledOut = `when ${changeName(first)} has rolled out: ${settle}, then edit again`;
  return {
    message,
    fix: `take those edits back; ${rolledOut}. Where all clusters have them already: ${settle} before tls is declared`,
  };
}

const REFUSED = 'KubeDB refuses every update of a Pgpool without TLS whose PostgreSQL serves TLS';

/** Whether some cluster may hold a pool without TLS before a PostgreSQL that main.ts says serves it. */
function mayMeetTls({ postgresRef }: PoolIntent, changes: readonly Change[]): boolean {
  // What is not recorded yet is refused for that.
  return postgresRef.tls === true && stateOf(changes).tls !== undefined && mayLackTls(changes);
}

/** Whether a cluster may hold the pool without TLS: it may stand at the last baseline or at any change behind it. */
export function mayLackTls(changes: readonly Change[]): boolean {
  return statesOf(changes)
    .slice(lastBaseline(changes))
    .some((state) => state.tls === undefined);
}

/** Fields of the Pgpool that a sync would write, and that are not what a baseline has. */
function editsSince(recorded: PgpoolState, pool: PoolIntent): string[] {
  const [before, after] = [writtenFields(recorded), writtenFields(resolvedPgpool(pool))];
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => !isDeepStrictEqual(before[path], after[path])).sort();
}

/** By `spec.FIELD`, as they are rendered. */
function writtenFields({ labels = {}, annotations = {}, spec }: PgpoolState): Record<string, unknown> {
  const fields = Object.entries(renderedSpec(spec)).map(([key, value]) => [`spec.${key}`, value] as const);
  return { ...Object.fromEntries(fields), labels, annotations };
}
