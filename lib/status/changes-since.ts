import { stateText } from './format-text';
import type { PoolStatus, Status } from './types';

/**
 * What a watch has to tell since it told last: a line for each pool that stands otherwise now, and for each condition
 * that its operations have gained.
 *
 * @param before what was told. @default - nothing yet
 */
export function changesSince(before: Status | undefined, now: Status): string[] {
  return now.pools.flatMap((pool) => {
    const twin = before?.pools.find(({ namespace, name }) => namespace === pool.namespace && name === pool.name);
    const told = new Set(twin === undefined ? [] : linesOf(twin));
    return linesOf(pool)
      .filter((line) => !told.has(line))
      .map((line) => `${now.time} ${pool.namespace}/${pool.name} ${line}`);
  });
}

/** Nothing that changes by time alone, or every look would tell something. */
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
