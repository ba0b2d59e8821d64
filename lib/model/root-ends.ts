import { type PoolIntent, poolKey } from './intent';
import { readRootCertificate } from './root-certificate';

/** How long before its end a root is named: to replace one takes three merges, with a wait for clients between them. */
const NOTICE_DAYS = 90;
const DAY = 86_400_000;

/**
 * Says which roots that clients trust have ended, or end soon. That is no problem of an intent, because the way to another root
 * begins with both: the old one is only dropped when no pod serves it.
 *
 * @param now milliseconds since 1970.
 */
export function rootEndNotes(pools: readonly PoolIntent[], now: number): string[] {
  const ending = new Map<string, { name: string; ends: number; pools: string[] }>();
  for (const pool of pools) {
    for (const { name, certificate } of pool.trust?.roots ?? []) {
      const reading = readRootCertificate(certificate);
      if (!('root' in reading) || reading.root.ends > now + NOTICE_DAYS * DAY) continue;
      const { fingerprint, ends } = reading.root;
      const known = ending.get(fingerprint) ?? { name, ends, pools: [] };
      ending.set(fingerprint, { ...known, pools: [...known.pools, poolKey(pool)] });
    }
  }
  return [...ending.values()].map((root) => noteOf(root, now));
}

function noteOf({ name, ends, pools }: { name: string; ends: number; pools: readonly string[] }, now: number): string {
  const [first, ...others] = pools;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const day = new Date(ends).toISOString().slice(0, 10);
  const when =
    ends <= now
      ? `ended on ${day}: clients that have no other refuse every pool under it`
      : `ends on ${day}, in ${Math.floor((ends - now) / DAY)} days: give clients the next one before`;
  return `trust.roots: root "${name}" of ${first}${more} ${when}`;
}
