import { printableLine } from '../printable';
import { stateText } from './format-text';
import type { PoolStatus, Status } from './types';

/**
 * The lines to print since the last update: one for each pool whose state changed, and one for each condition that its
 * operations gained.
 *
 * @param before the last status that was printed. @default - none yet
 */
export function changesSince(before: Status | undefined, now: Status): string[] {
  return now.pools.flatMap((pool) => {
    const twin = before?.pools.find(({ namespace, name }) => namespace === pool.namespace && name === pool.name);
    const printed = new Set(twin === undefined ? [] : linesOf(twin));
    return linesOf(pool)
      .filter((line) => !printed.has(line))
      .map((line) => printableLine(`${now.time} ${pool.namespace}/${pool.name} ${line}`));
  });
}

/** Leaves out what changes with time alone, because every poll would print it. */
function linesOf(pool: PoolStatus): string[] {
  return [
    ...pool.changes.flatMap(({ change, state, operation, stages }) => [
      ...(state === 'running' ? (operation?.timeline ?? []) : [])
        .filter(({ status }) => status === 'True')
        .map(({ type }) => `${change}: ${type}`),
      ...stages
        .filter(({ state: stage }) => stage === 'done' || stage === 'failed')
        .map((stage) => `${change}: stage ${stage.stage} ${stage.state}`),
    ]),
    ...pool.findings.map(({ severity, text }) => `${severity}: ${text}`),
    `${pool.live?.phase ?? 'no phase'}, ${stateText(pool)}`,
  ];
}
