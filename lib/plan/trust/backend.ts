import { rootText, sameRoot, type TlsState } from '../../model/tls';
import type { TrustEdge } from '../types';
import { type BackendFacts, holds, sameText, type Transition, unknown } from './transition';

/** Pool -> PostgreSQL: Pgpool-II has one CA file for both directions. */
export function backendEdge({ before, after, backend }: Transition): TrustEdge {
  if (after === undefined) {
    if (before === undefined) return holds('the pool has no CA file, so no certificate of PostgreSQL is checked');
    return unknown('a pool without TLS needs a PostgreSQL without TLS: postgresRef.tls in main.ts says which it is');
  }
  if (before === undefined) return declaredEdge(after, backend);
  if (sameRoot(before, after) && isOtherBackend(backend)) return declaredEdge(after, backend);
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

/** Pool -> PostgreSQL by the word of main.ts: nothing else in git knows what PostgreSQL serves. */
export function declaredEdge(tls: TlsState | undefined, { after: root, movesTo }: BackendFacts): TrustEdge {
  const server = movesTo === undefined ? 'PostgreSQL' : `PostgreSQL of AppBinding ${movesTo}`;
  if (root === undefined)
    return holds(`main.ts says that ${server} serves no TLS (postgresRef.tls): no certificate is checked`);
  if (tls === undefined) {
    return unknown(
      `main.ts says that ${server} serves TLS: a pool without TLS reaches it only while it takes connections without TLS, too`,
    );
  }
  if (tls.root === root) return holds(`main.ts says that ${server} is under root ${root}, which pods with TLS trust`);
  return unknown(`main.ts says that ${server} is under root ${root}, and pods trust ${rootText(tls)}`);
}

/** Whether a merge brings another PostgreSQL, or another word of main.ts about it. */
export function isOtherBackend({ before, after, movesTo }: BackendFacts): boolean {
  return before !== after || movesTo !== undefined;
}
