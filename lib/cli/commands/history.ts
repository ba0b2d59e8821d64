import { GitopsError, throwProblems } from '../../errors';
import { CHANGES } from '../../ledger/layout';
import { readLedgers } from '../../ledger/read-ledger';
import { type Change, changeName, changesTrust, statesOf } from '../../model/change';
import { tableLines } from '../../model/text-table';
import { issuerText, type TlsState } from '../../model/tls';
import { renderedWindow } from '../../model/window';
import { CHANGE_MARK } from '../../status/format-text';
import type { ChangeState, PoolStatus } from '../../status/types';
import { readTree } from '../../synth/files';
import { didYouMean } from '../../validation/suggest';
import { type ClusterOptions, namesCluster } from '../cluster';
import type { Host } from '../host';
import { poolStatus } from '../live-status';

/** Options of `history`. */
export interface HistoryOptions extends ClusterOptions {
  /** Folder of the project. */
  readonly project: string;
  readonly output: 'text' | 'json';
}

/** What became of a change, as far as git knows. */
type LedgerState = 'rendered' | 'superseded' | 'settled' | 'baseline';

/**
 * Lists the ledger of a pool, oldest first. Where a cluster is named, each change has its state there.
 *
 * @throws GitopsError when the pool has no ledger, or it cannot be read.
 */
export async function history(pool: string, options: HistoryOptions, host: Host): Promise<void> {
  const { ledgers, problems } = readLedgers(readTree(options.project, CHANGES));
  throwProblems(problems.filter((problem) => problem.file.startsWith(`changes/${pool}/`)));
  const changes = ledgers.get(pool);
  if (changes === undefined) throw unknownPool(pool, [...ledgers.keys()]);
  const live = namesCluster(options) ? await poolStatus(pool, changes, options) : undefined;
  const rows = rowsOf(changes).map((row) => ({ ...row, ...clusterPart(row, live) }));
  if (options.output === 'json') host.result(JSON.stringify({ pool, changes: rows }, undefined, 2));
  else {
    const cells = rows.map((row) => [`${markOf(row)}${row.change}`, row.state, row.tls, row.reason]);
    for (const line of tableLines(cells)) host.result(line);
  }
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

function unknownPool(pool: string, known: readonly string[]): GitopsError {
  const message = `has no ledger; there are: ${known.join(', ') || 'none'}${didYouMean(pool, known)}`;
  return GitopsError.of({ code: 'usage', file: `changes/${pool}`, message });
}

/** One line. */
interface Row {
  readonly change: string;
  readonly state: LedgerState;
  readonly tls: string;
  readonly reason: string;
  /** Its state in the cluster; `over` when it is no longer rendered. @default - no cluster was named */
  readonly cluster?: ChangeState | 'over';
}

function rowsOf(changes: readonly Change[]): Row[] {
  const states = statesOf(changes);
  // The roots of the newest set are rendered too, though not by an operation.
  const newestTrust = changes.findLast(({ verb }) => changesTrust(verb));
  const rendered = new Set([...renderedWindow(changes), ...(newestTrust === undefined ? [] : [newestTrust])]);
  const lastBaseline = changes.findLastIndex((change) => change.verb === 'baseline');
  return changes.map((change, i) => ({
    change: changeName(change),
    state: ledgerState(change, i, lastBaseline, rendered),
    tls: tlsText(states[i]),
    reason: change.reason,
  }));
}

function ledgerState(change: Change, index: number, lastBaseline: number, rendered: ReadonlySet<Change>): LedgerState {
  if (change.verb === 'baseline') return 'baseline';
  if (index < lastBaseline) return 'settled';
  return rendered.has(change) ? 'rendered' : 'superseded';
}

function tlsText(tls: TlsState | undefined): string {
  return tls === undefined ? 'no TLS' : `${tls.sslMode}, ${tls.clientAuthMode}, ${issuerText(tls.issuerRef)}`;
}
