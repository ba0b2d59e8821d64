import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGE_NAME } from '../../lib/model/change-name';
import { REPOSITORY } from '../cluster/layout';
import type { MemoryRow } from './memory';
import { timelinePicture } from './picture';
import type { Moment } from './timeline';

/** Where the reports of a run are written. */
export const REPORT = join(REPOSITORY, 'e2e', 'report');

/** A commit that Argo CD was notified of. */
export interface Merge {
  readonly at: number;
  readonly commit: string;
  readonly message: string;
}

/** New connections of a client that never stops. */
export interface Load {
  readonly pool: string;
  /** New connections tried and failed, by second since 1970. */
  readonly seconds: Readonly<Record<string, { readonly tried: number; readonly failed: number }>>;
  /** New connections that failed and did not succeed within a second either. */
  readonly lost: number;
  /** The longest time without a new connection that succeeded, in milliseconds. */
  readonly longestGap: number;
  /** What the failed ones got as an answer, and how often. */
  readonly errors: Readonly<Record<string, number>>;
  /** How many of the failed ones failed because one side did not believe the other. @default - not counted apart */
  readonly untrusted?: number;
}

/** Everything that a scenario leaves behind. */
export interface ScenarioReport {
  readonly scenario: string;
  readonly began: number;
  readonly merges: readonly Merge[];
  readonly stories: Readonly<Record<string, readonly Moment[]>>;
  readonly loads?: readonly Load[];
}

/** One change of a pool, as it was rolled out. */
export interface ChangeRow {
  readonly scenario: string;
  readonly pool: string;
  readonly change: string;
  /** From the commit to the operation: Argo CD, the waves before, and the pause. */
  readonly beforeSeconds: number;
  /** From the operation's creation to its end. */
  readonly operationSeconds: number;
  /** From the end of the operation to the end of resume. */
  readonly afterSeconds: number;
}

/** Writes the report of a scenario, and its picture. */
export function writeReport(report: ScenarioReport): void {
  mkdirSync(REPORT, { recursive: true });
  writeFileSync(join(REPORT, `${report.scenario}.json`), `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync(join(REPORT, `${report.scenario}.svg`), timelinePicture(report));
}

/** How long something took. */
export interface Measurement {
  readonly what: string;
  readonly seconds: number;
}

/** Writes numbers that are about no pool, as lines of text, and to stderr. */
export function writeMeasurements(
  name: string,
  numbers: { applications: number; measurements: readonly Measurement[]; memory: readonly MemoryRow[] },
): void {
  const { applications, measurements, memory } = numbers;
  const text = [
    ...table([
      [`${applications} APPLICATIONS`, 'SECONDS'],
      ...measurements.map(({ what, seconds }) => [what, seconds.toFixed(1)]),
    ]),
    '',
    ...table([
      ['MEMORY, MB', 'BEFORE', 'PEAK', 'LAST'],
      ...memory.map(({ part, before, peak, last }) => [part, `${before}`, `${peak}`, `${last}`]),
    ]),
  ].join('\n');
  mkdirSync(REPORT, { recursive: true });
  writeFileSync(join(REPORT, `${name}.txt`), `${text}\n`);
  process.stderr.write(`\n${text}\n`);
}

/** All reports of a run. */
export function readReports(): ScenarioReport[] {
  if (!existsSync(REPORT)) return [];
  const files = readdirSync(REPORT).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => JSON.parse(readFileSync(join(REPORT, name), 'utf8')) as ScenarioReport);
}

/** The changes of a report whose operation has ended well. */
export function changesOf(report: ScenarioReport): ChangeRow[] {
  return Object.entries(report.stories).flatMap(([pool, story]) => {
    const at = (text: string) => story.find((moment) => moment.text === text)?.at;
    return story.flatMap(({ text, at: begin }) => {
      const change = new RegExp(`^operation ${pool}-(${CHANGE_NAME}) created$`).exec(text)?.[1];
      if (change === undefined) return [];
      const end = at(`operation ${pool}-${change} Successful`);
      const resumed = at(`Job ${pool}-${change.slice(0, 4)}-resume Complete`);
      const paused = at(`Job ${pool}-${change.slice(0, 4)}-pause created`) ?? begin;
      const merged = report.merges.findLast((merge) => merge.at <= paused)?.at;
      if (end === undefined || resumed === undefined || merged === undefined) return [];
      const row = { beforeSeconds: begin - merged, operationSeconds: end - begin, afterSeconds: resumed - end };
      return [{ scenario: report.scenario, pool, change, ...inSeconds(row) }];
    });
  });
}

/** How long each stage of a change has taken, in seconds, from the end of the one before. */
export type StageRow = Readonly<Record<(typeof STAGES)[number], number>>;

const STAGES = ['to the sync', 'pause', 'operation', 'proof', 'resume', 'verify'] as const;

/** The stages of the changes of a report that went through all of them, each alone in its sync. */
export function stagesOf({ stories, merges }: ScenarioReport): StageRow[] {
  return Object.entries(stories).flatMap(([pool, story]) =>
    story.flatMap(({ text, at: begun }, index) => {
      const change = new RegExp(`^Job ${pool}-(\\d{4})-pause created$`).exec(text)?.[1];
      const merged = merges.findLast((merge) => merge.at <= begun)?.at;
      if (change === undefined || merged === undefined) return [];
      const later = story.slice(index);
      const at = (wanted: RegExp) => later.find((moment) => wanted.test(moment.text))?.at;
      const ends = [
        merged,
        begun,
        at(new RegExp(`^operation ${pool}-${change}-[a-z-]+ created$`)),
        at(new RegExp(`^operation ${pool}-${change}-[a-z-]+ Successful$`)),
        at(new RegExp(`^Job ${pool}-${change}-proof Complete$`)),
        at(new RegExp(`^Job ${pool}-${change}-resume Complete$`)),
        at(new RegExp(`^Job ${pool}-verify Complete$`)),
      ];
      const rows = STAGES.map(
        (stage, each) => [stage, ((ends[each + 1] ?? Number.NaN) - (ends[each] ?? 0)) / 1000] as const,
      );
      // A second change, or a second merge, in the same sync would count as a stage of this one.
      if (rows.some(([, seconds]) => !(seconds >= 0))) return [];
      return [Object.fromEntries(rows) as StageRow];
    }),
  );
}

/** Medians of the stages, as a line for each. */
function stageText(rows: readonly StageRow[]): string[] {
  if (rows.length === 0) return [];
  const cells = STAGES.map((stage) => {
    const values = rows.map((row) => row[stage]).sort((a, b) => a - b);
    return [
      stage,
      ...[values[0], values[Math.floor(values.length / 2)], values.at(-1)].map((value) => (value ?? 0).toFixed(1)),
    ];
  });
  return ['', ...table([[`STAGE, OF ${rows.length} CHANGES`, 'LEAST', 'MEDIAN', 'MOST'], ...cells])];
}

function inSeconds<T extends Record<string, number>>(row: T): T {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value / 1000])) as T;
}

/** All changes of a run as a table, for people. */
export function summaryText(reports: readonly ScenarioReport[]): string {
  const rows = reports.flatMap(changesOf).map((row) => {
    const own = row.beforeSeconds + row.afterSeconds;
    const seconds = [row.beforeSeconds, row.operationSeconds, row.afterSeconds, own];
    return [row.scenario, `${row.pool} ${row.change}`, ...seconds.map((value) => value.toFixed(1))];
  });
  const loads = reports.flatMap(({ scenario, loads: each = [] }) => each.map((load) => [scenario, ...loadCells(load)]));
  return [
    ...table([['SCENARIO', 'CHANGE', 'COMMIT TO OPERATION', 'OPERATION', 'TO RESUMED', 'OURS'], ...rows]),
    ...stageText(reports.flatMap(stagesOf)),
    ...(loads.length === 0
      ? []
      : [
          '',
          ...table([
            ['SCENARIO', 'LOAD ON', 'NEW CONNECTIONS', 'FAILED', 'UNTRUSTED', 'LOST', 'LONGEST GAP'],
            ...loads,
          ]),
        ]),
  ].join('\n');
}

function loadCells({ pool, seconds, untrusted, lost, longestGap }: Load): string[] {
  const sum = (key: 'tried' | 'failed') => Object.values(seconds).reduce((total, each) => total + each[key], 0);
  const counts = [sum('tried'), sum('failed'), untrusted ?? '-', lost];
  return [pool, ...counts.map(String), `${(longestGap / 1000).toFixed(1)} s`];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
