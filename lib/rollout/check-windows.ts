import type { Problem } from '../errors';
import { CHANGE_DEFAULTS, type Change } from '../model/change';
import { durationSeconds } from '../model/duration';
import { type PoolIntent, poolKey } from '../model/intent';
import { windowFault } from '../model/maintenance';
import type { ResolvedFleet } from '../model/resolve-fleet';
import { hasSyncOverrun } from '../model/versions';
import { holdSeconds } from './rollout';

/** A pool and the changes whose operations are rendered. */
interface PendingPool {
  readonly pool: PoolIntent;
  readonly pending: readonly Change[];
}

/**
 * Returns what is wrong with the windows of maintenance: what Argo CD could not read, and windows that are too short where it stops
 * a rollout at their end.
 *
 * @param file the file that declares the fleet, for the messages.
 */
export function checkWindows({ argocd }: ResolvedFleet, pools: readonly PendingPool[], file: string): Problem[] {
  const longest = longestHold(pools);
  return (argocd.maintenance ?? []).flatMap((window, i): Problem[] => {
    const about = { code: 'intent-invalid' as const, file };
    const path = `argocd.maintenance[${i}]`;
    const fault = windowFault(window);
    if (fault === 'schedule') {
      const message = `found "${window.schedule}", allowed: five fields of cron as Argo CD reads them, such as 0 2 * * 6: Sunday is 0, and there is no L, W or #`;
      return [{ ...about, path: `${path}.schedule`, message }];
    }
    if (fault === 'never') {
      const message = `found "${window.schedule}", a day that never comes, so Argo CD would never sync`;
      return [{ ...about, path: `${path}.schedule`, message }];
    }
    if (fault === 'timeZone') {
      const message = `found "${window.timeZone}", allowed: UTC, or a time zone such as Europe/Berlin, in the letters of the IANA database`;
      return [{ ...about, path: `${path}.timeZone`, message }];
    }
    if (hasSyncOverrun(argocd.version) || durationSeconds(window.duration) >= longest.seconds) return [];
    const needed = `${Math.ceil(longest.seconds / 60)}m`;
    const message = `found ${window.duration}, allowed: ${needed} or longer, because ${longest.of} may take as long, and Argo CD ${argocd.version} stops a rollout when its window closes`;
    const fix = 'make the window longer, or set argocd.version to 3.5 or newer where that runs';
    return [{ ...about, path: `${path}.duration`, message, fix }];
  });
}

/** The change that may hold its pool for the longest time; at least one with the default timeout, which any edit may record. */
function longestHold(pools: readonly PendingPool[]): { readonly seconds: number; readonly of: string } {
  const changes = pools.flatMap(({ pool, pending }) =>
    pending.map(({ timeout }) => ({ seconds: holdSeconds(timeout), of: `a change of ${poolKey(pool)}` })),
  );
  const ordinary = { seconds: holdSeconds(CHANGE_DEFAULTS.timeout), of: 'a change' };
  return changes.reduce((longest, each) => (each.seconds > longest.seconds ? each : longest), ordinary);
}
