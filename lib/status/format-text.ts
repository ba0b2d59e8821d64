import type { Drift } from '../cluster/drift';
import { writerText } from '../cluster/managed-fields';
import { count } from '../model/count';
import { valueText } from '../model/facets/difference-text';
import { tableLines } from '../model/text-table';
import { tlsText } from '../model/tls';
import { printableData } from '../printable';
import { openFailures } from './failures';
import {
  type ChangeStatus,
  type ForeignOperation,
  isOperatedByOthers,
  type LivePool,
  type OperationStatus,
  type PoolFinding,
  type PoolStatus,
  type RolloutState,
  type StageStatus,
  type Status,
} from './types';
import { ageText, sinceText, untilText } from './words';

/** Colours of a terminal, or functions that change nothing. */
export interface Paint {
  green(text: string): string;
  yellow(text: string): string;
  red(text: string): string;
  bold(text: string): string;
  dim(text: string): string;
}

const STATE_TEXT: Readonly<Record<RolloutState, string>> = {
  'as-intended': 'as intended',
  waiting: 'waiting',
  'rolling-out': 'rolling out',
  failed: 'failed',
  drifted: 'drifted',
  degraded: 'degraded',
  missing: 'missing',
};

/** Of each text of a cluster: a condition of a megabyte would hide what there is to say of all other pools. */
export const MOST_CHARACTERS = 2000;

/** One page for one pool, a table for more. */
export function statusText(given: Status, paint: Paint): string {
  const status = printableData(given, MOST_CHARACTERS);
  const now = Date.parse(status.time);
  const [only, ...more] = status.pools;
  return only !== undefined && more.length === 0 ? page(only, now, paint) : overview(status.pools, now, paint);
}

/** A pool's state and its cause, in a few words. */
export function stateText(pool: PoolStatus): string {
  const open = pool.changes.find(({ state }) => state !== 'successful');
  const { progress } = open?.operation ?? {};
  const far = open?.state === 'running' && progress !== undefined ? `, ${progress.done} of ${progress.total}` : '';
  if (pool.state === 'drifted') return `${STATE_TEXT.drifted}: ${pool.drift.map(({ path }) => path).join(', ')}`;
  if (pool.state === 'degraded') {
    return `${STATE_TEXT.degraded}: ${pool.findings.find(({ severity }) => severity === 'error')?.text}`;
  }
  const [failure] = openFailures(pool.changes);
  if (failure !== undefined) return `${STATE_TEXT.failed}: ${failure.change}, stage ${failure.stage.stage}`;
  const foreign = isOperatedByOthers(pool) ? pool.foreign[0] : undefined;
  const what = open?.change ?? (foreign === undefined ? undefined : `operation ${foreign.name}`);
  const plain = what === undefined || pool.state === 'as-intended' || pool.state === 'missing';
  return plain ? STATE_TEXT[pool.state] : `${STATE_TEXT[pool.state]}: ${what}${far}`;
}

function overview(pools: readonly PoolStatus[], now: number, paint: Paint): string {
  const rows = pools.map((pool) => [
    `${pool.namespace}/${pool.name}`,
    STATE_TEXT[pool.state],
    pool.intended.change,
    pool.live === undefined ? '-' : tlsText(pool.live.tls),
    pool.live?.phase ?? '-',
    soonest(pool, now),
    sinceText(pool.live?.created, now),
  ]);
  const lines = tableLines([['POOL', 'STATUS', 'CHANGE', 'LIVE TLS', 'PHASE', 'EXPIRES', 'AGE'], ...rows]);
  const painted = lines.map((line, i) => (i === 0 ? line : colour(pools[i - 1] as PoolStatus, paint)(line)));
  const off = pools.filter(({ state }) => state !== 'as-intended');
  const states = off.map((pool) => `${pool.namespace}/${pool.name}: ${stateText(pool)}`);
  const end =
    off.length === 0 ? [] : ['', ...states, '', `next: pgpool-gitops status ${off[0]?.namespace}/${off[0]?.name}`];
  return [...painted, ...end].join('\n');
}

/** The life that is left of the certificate that ends first. */
function soonest({ certificates }: PoolStatus, now: number): string {
  const [first] = certificates.flatMap(({ expires }) => expires ?? []).sort();
  return untilText(first, now);
}

function page(pool: PoolStatus, now: number, paint: Paint): string {
  const { live, intended } = pool;
  return [
    `${paint.bold(`${pool.namespace}/${pool.name}`)}: ${colour(pool, paint)(stateText(pool))}`,
    '',
    `intended  ${tlsText(intended.tls)} (${intended.change})`,
    `live      ${live === undefined ? 'no such Pgpool' : tlsText(live.tls)}`,
    ...(live === undefined ? [] : livePart(live, now)),
    ...driftPart(pool.drift),
    ...changesPart(pool.changes, now),
    ...pool.changes.flatMap(({ operation, state }) => operationPart(operation, state === 'successful', now, paint)),
    ...pool.foreign.flatMap((operation) => foreignPart(operation, now, paint)),
    ...leftOut(pool.foreignLeftOut, 'more operation'),
    ...certificatesPart(pool, now),
    ...findingsPart(pool.findings, paint),
    '',
    pool.next === undefined ? 'next: nothing to do' : `next: ${pool.next}`,
  ].join('\n');
}

function livePart(live: LivePool, now: number): string[] {
  const version = live.version === undefined ? '' : `, version ${live.version}`;
  const { paused } = live;
  const by = paused?.ours ? `change ${paused.change ?? 'unknown'}` : 'somebody else';
  return [
    `pool      ${live.phase ?? 'no phase yet'}, ${count(live.replicas, 'replica')}${version}, ${sinceText(live.created, now)} old`,
    ...(paused === undefined ? [] : [`paused    by ${by}, for ${sinceText(paused.since, now)}`]),
  ];
}

function driftPart(drift: readonly Drift[]): string[] {
  if (drift.length === 0) return [];
  const rows = drift.map(({ path, live, intended, writer }) => [
    path,
    valueText(path, live),
    valueText(path, intended),
    writer === undefined ? '-' : writerText(writer),
  ]);
  return ['', ...tableLines([['DRIFT', 'LIVE', 'INTENDED', 'LAST WRITTEN BY'], ...rows])];
}

function changesPart(changes: readonly ChangeStatus[], now: number): string[] {
  if (changes.length === 0) return [];
  const rows = changes.map(({ change, state, operation, stages, reason }) => [
    `[${CHANGE_MARK[state]}] ${change}`,
    operation?.phase ?? (state === 'absent' ? 'not applied' : 'not begun'),
    sinceText(operation?.created, now),
    stages.map(stageText).join(' '),
    reason,
  ]);
  return ['', ...tableLines([['CHANGE', 'OPERATION', 'AGE', 'STAGES', 'REASON'], ...rows])];
}

/** The state of a change as one letter between brackets. */
export const CHANGE_MARK: Readonly<Record<ChangeStatus['state'], string>> = {
  absent: ' ',
  waiting: ' ',
  running: '>',
  successful: 'x',
  failed: '!',
};
const STAGE_MARK: Readonly<Record<StageStatus['state'], string>> = {
  absent: '-',
  running: '>',
  done: 'x',
  failed: '!',
};

function stageText({ stage, state }: StageStatus): string {
  return `${stage}:${STAGE_MARK[state]}`;
}

/** The timeline of an operation; of a successful one only how long it took. */
function operationPart(operation: OperationStatus | undefined, over: boolean, now: number, paint: Paint): string[] {
  if (operation === undefined) return [];
  const { name, type, phase, created, ended, progress, timeline, timelineLeftOut } = operation;
  const begin = Date.parse(created);
  const took = ageText((ended === undefined ? now : Date.parse(ended)) - begin);
  const head = `${name} (${type}) ${phase ?? 'not begun'} ${ended === undefined ? 'for' : 'after'} ${took}`;
  if (over) return ['', head];
  const rows = timeline.map(({ time, type: condition, status, message = '' }) => [
    `  +${ageText(Date.parse(time ?? created) - begin)}`,
    status === 'True' ? condition : `${condition}=${status}`,
    message,
  ]);
  const waits =
    progress.next === undefined || ended !== undefined ? [] : [paint.dim(`  ...    waits for ${progress.next}`)];
  return [
    '',
    head,
    `  ${bar(progress)}`,
    ...leftOut(timelineLeftOut, 'earlier condition'),
    ...tableLines(rows),
    ...waits,
  ];
}

function leftOut(number: number | undefined, what: string): string[] {
  return number === undefined ? [] : [`  ...    left out: ${count(number, what)}`];
}

/** An operation of others: its timeline, who made it, and what git does about its effect. */
function foreignPart(operation: ForeignOperation, now: number, paint: Paint): string[] {
  const about = [`  made by ${operation.madeBy}`, `  when it has ended: ${operation.effect}`];
  return [...operationPart(operation, false, now, paint), ...about];
}

const BAR = 24;

/** `[########................] 3 of 9`. */
export function bar({ done, total }: { readonly done: number; readonly total: number }): string {
  const filled = total === 0 ? 0 : Math.round((done / total) * BAR);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${done} of ${total}`;
}

function certificatesPart({ certificates }: PoolStatus, now: number): string[] {
  if (certificates.length === 0) return [];
  const rows = certificates.map((each) => [
    each.name,
    each.issuer,
    each.ready ? 'yes' : 'no',
    String(each.revision ?? '-'),
    sinceText(each.issued, now),
    untilText(each.expires, now),
    untilText(each.renews, now),
  ]);
  return ['', ...tableLines([['CERTIFICATE', 'ISSUER', 'READY', 'REVISION', 'AGE', 'EXPIRES', 'RENEWS'], ...rows])];
}

function findingsPart(findings: readonly PoolFinding[], paint: Paint): string[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap(({ severity, text, fix }) => [
    severity === 'error' ? paint.red(`error: ${text}`) : paint.yellow(`warning: ${text}`),
    ...(fix === undefined ? [] : [`    fix: ${fix}`]),
  ]);
  return ['', ...lines];
}

function colour({ state }: PoolStatus, paint: Paint): (text: string) => string {
  if (state === 'as-intended') return paint.green;
  return state === 'waiting' || state === 'rolling-out' ? paint.yellow : paint.red;
}
