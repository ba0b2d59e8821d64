import { GitopsError, throwProblems } from '../../errors';
import { CHANGES, changePath } from '../../ledger/layout';
import { readLedgers } from '../../ledger/read-ledger';
import { BASELINE, type Change, changeName, lastBaseline } from '../../model/change';
import { facetOf, type PoolState } from '../../model/facets';
import { statesOf } from '../../model/fold';
import { pendingChanges } from '../../model/pending';
import { tableLines } from '../../model/text-table';
import { verbOf } from '../../model/verbs';
import { printableData } from '../../printable';
import { CHANGE_MARK } from '../../status/format-text';
import type { ChangeState, PoolStatus } from '../../status/types';
import { readTree } from '../../synth/files';
import { type ClusterOptions, namesCluster } from '../cluster';
import { additions } from '../git-history';
import type { Host } from '../host';
import { poolStatus } from '../live-status';
import { unknownLedger } from '../project';
import { assertWhole } from '../writing';

/** Options of `history`. */
export interface HistoryOptions extends ClusterOptions {
  /** Folder of the project. */
  readonly project: string;
  readonly output: 'text' | 'json';
  /** How many changes are listed, the newest ones. @default - all */
  readonly limit?: number;
  /** Whether git is asked who has brought each change into the branch, and when. @default false */
  readonly dates?: boolean;
}

/** What became of a change, as far as git knows. */
type LedgerState = 'rendered' | 'superseded' | 'settled' | 'baseline';

/**
 * Lists the ledger of a pool, newest first. Where a cluster is named, each change has its state there.
 *
 * @throws GitopsError when the pool has no ledger, or it cannot be read.
 */
export async function history(pool: string, options: HistoryOptions, host: Host): Promise<void> {
  assertWhole(options.project);
  const { ledgers, problems } = readLedgers(readTree(options.project, CHANGES));
  throwProblems(problems.filter((problem) => problem.file.startsWith(`changes/${pool}/`)));
  const changes = ledgers.get(pool);
  if (changes === undefined) throw GitopsError.of(unknownLedger(pool, ledgers.keys()));
  const live = namesCluster(options) ? await poolStatus(pool, changes, options) : undefined;
  const added = options.dates === true ? additions(options.project, CHANGES) : undefined;
  const rows = rowsOf(changes)
    .map((row) => ({ ...row, ...clusterPart(row, live), ...added?.get(changePath(pool, row.change)) }))
    .reverse()
    .slice(0, options.limit);
  if (options.output === 'json') return host.result(JSON.stringify({ pool, changes: rows }, undefined, 2));
  const cells = rows.map((row) => [
    `${markOf(row)}${row.change}`,
    row.state,
    ...(added === undefined ? [] : [(row.date?.slice(0, 10) ?? 'not committed') || '-', row.author ?? '-']),
    row.value,
    row.reason,
  ]);
  for (const line of foldedLines(printableData(cells), process.stdout.columns)) host.result(line);
}

/** Lines of a table whose last column is folded at the width of a terminal. A pipe gets one line for each row. */
function foldedLines(cells: readonly (readonly string[])[], width: number | undefined): string[] {
  if (width === undefined) return tableLines(cells);
  const before = Math.max(...tableLines(cells.map((row) => [...row.slice(0, -1), '|'])).map((line) => line.length - 1));
  const room = Math.max(20, width - before);
  return tableLines(
    cells.flatMap((row) => {
      const [first = '', ...more] = wrapped(row.at(-1) ?? '', room);
      return [[...row.slice(0, -1), first], ...more.map((line) => [...row.slice(0, -1).map(() => ''), line])];
    }),
  );
}

/** Text in lines of at most so many characters; a longer word has a line of its own. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The state of a change in the cluster; `over` for one that is no longer rendered, because its operation has left. */
function clusterPart(row: Pick<Row, 'change'>, live: PoolStatus | undefined): Pick<Row, 'cluster'> {
  if (live === undefined) return {};
  const found = live.changes.find(({ change }) => change === row.change);
  return { cluster: found?.state ?? 'over' };
}

/** `[x]`: carried out, or no longer rendered; `[ ]`: not yet. */
function markOf({ cluster }: Row): string {
  if (cluster === undefined) return '';
  return cluster === 'over' ? '[x] ' : `[${CHANGE_MARK[cluster]}] `;
}

/** One line. */
interface Row {
  readonly change: string;
  readonly state: LedgerState;
  /** What the pool has after it, in words: the facet that it sets or repeats, else TLS. */
  readonly value: string;
  readonly reason: string;
  /** Its state in the cluster; `over` when it is no longer rendered. @default - no cluster was named */
  readonly cluster?: ChangeState | 'over';
  /** When it came into the branch, as git writes it. @default - git was not asked, or it is not committed */
  readonly date?: string;
  readonly author?: string;
}

function rowsOf(changes: readonly Change[]): Row[] {
  const states = statesOf(changes);
  const rendered = new Set([...pendingChanges(changes), ...appliedChanges(changes)]);
  const baseline = lastBaseline(changes);
  return changes.map((change, i) => ({
    change: changeName(change),
    state: ledgerState(change, i, baseline, rendered),
    value: valueText(change, states[i] ?? {}),
    reason: change.reason,
  }));
}

function valueText({ verb }: Change, state: PoolState): string {
  const { repeats = 'tls', sets = repeats } = verbOf(verb);
  const facet = sets === 'all' ? 'tls' : sets;
  return facetOf(facet).text(state[facet]);
}

function ledgerState(change: Change, index: number, baseline: number, rendered: ReadonlySet<Change>): LedgerState {
  if (change.verb === BASELINE) return 'baseline';
  if (index < baseline) return 'settled';
  return rendered.has(change) ? 'rendered' : 'superseded';
}

/** The newest change of each facet that Argo CD applies by itself: it is rendered too, though not by an operation. */
function appliedChanges(changes: readonly Change[]): Change[] {
  const newest = new Map<string, Change>();
  for (const change of changes) {
    const { operation, sets } = verbOf(change.verb);
    if (operation === undefined && sets !== undefined && sets !== 'all') newest.set(sets, change);
  }
  return [...newest.values()];
}
