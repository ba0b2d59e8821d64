import { rootText, sameRoot } from '../../model/tls';
import type { TrustEdge } from '../types';
import { holds, sameText, type Transition, unknown } from './transition';

/** Pool -> PostgreSQL: Pgpool-II has one CA file for both directions. */
export function backendEdge({ before, after, backend = {} }: Transition): TrustEdge {
  if (after === undefined) {
    if (before === undefined) return holds('the pool has no CA file, so no certificate of PostgreSQL is checked');
    return unknown('a pool without TLS needs a PostgreSQL without TLS: postgresRef.tls in main.ts says which it is');
  }
  if (before === undefined) return holds('KubeDB admitted this pool without TLS, so its PostgreSQL serves none');
  if (sameRoot(before, after)) return holds(sameText(before, after, 'the CA file of the pods'));
  const file = `one CA file is for clients and PostgreSQL: it goes from ${rootText(before)} to ${rootText(after)}, and main.ts`;
  if (backend.after === undefined) {
    return unknown(`${file} does not say that PostgreSQL serves TLS (postgresRef.tls): if it does, pods refuse it`);
  }
  if (backend.before === backend.after) return holds(`${file} said before that PostgreSQL is under ${backend.after}`);
  return unknown(
    `${file} says that PostgreSQL comes to root ${backend.after} with this merge: unless its chain leads to both roots, ` +
      'pods refuse it before or after their restart',
  );
}
