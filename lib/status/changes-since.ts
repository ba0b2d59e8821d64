import type { Drift } from '../cluster/drift';
import { writerText } from '../cluster/managed-fields';
import { valueText } from '../model/facets/difference-text';
import { printableData } from '../printable';
import { MOST_CHARACTERS, stateText } from './format-text';
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
      .map((line) => printableData(`${now.time} ${pool.namespace}/${pool.name} ${line}`, MOST_CHARACTERS));
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
    ...pool.drift.map(driftText),
    ...(pool.drift.length > 0 && pool.state === 'drifted' && pool.next !== undefined ? [`next: ${pool.next}`] : []),
    `${pool.live?.phase ?? 'no phase'}, ${stateText(pool)}`,
  ];
}

/** `drift: version is 4.5.3, git says 4.6.0, last written by kubectl-edit at 2026-01-31T12:00:00Z`. */
function driftText({ path, live, intended, writer }: Drift): string {
  const by = writer === undefined ? '' : `, last written by ${writerText(writer)}`;
  return `drift: ${path} is ${valueText(path, live)}, git says ${valueText(path, intended)}${by}`;
}
