import type { Bar, Report } from './bars';
import type { Contest } from './contest';

/** What was measured, as tables for a terminal. */
export function reportText({ small, large, changed, cold, ...rest }: Report, bars: readonly Bar[]): string {
  const contests = [small, ...(large === undefined ? [] : [large])];
  return [
    `Node ${rest.node}, medians of ${rest.rounds} runs, written to ${rest.folder}`,
    ...contests.flatMap((contest) => ['', ...contestLines(contest)]),
    '',
    `One pool of ${small.pools} changed: synth ${seconds(changed.synth.wall)} (${changed.written} files), ` +
      `plan ${seconds(changed.plan.wall)}, check ${seconds(changed.check.wall)}`,
    '',
    ...table(coldRows(cold)),
    '',
    ...table([
      ['bar', 'found', 'at most', ''],
      ...bars.map(({ name, found, atMost, met }) => [name, short(found), short(atMost), met ? 'met' : 'MISSED']),
    ]),
  ].join('\n');
}

function coldRows(cold: Report['cold']): string[][] {
  const nodes = Object.keys(cold);
  const commands = Object.keys(Object.values(cold)[0] ?? {});
  return [
    ['cold start', ...nodes],
    ...commands.map((name) => [name, ...nodes.map((node) => seconds(cold[node]?.[name]?.wall ?? Number.NaN))]),
  ];
}

function contestLines({ pools, objects, runs }: Contest): string[] {
  const ours = runs.ours?.wall ?? Number.NaN;
  return table([
    [`${pools} pools, ${objects} objects`, 'wall', 'cpu', 'peak', 'ours is'],
    ...Object.entries(runs).map(([contestant, { wall, cpu, peak }]) => [
      contestant,
      seconds(wall),
      seconds(cpu),
      `${peak.toFixed(0)} MB`,
      contestant === 'ours' ? '' : `${(ours / wall).toFixed(3)} of it`,
    ]),
  ]);
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
