import { GitopsError, throwProblems } from '../../errors';
import { CHANGES } from '../../ledger/layout';
import { readLedgers } from '../../ledger/read-ledger';
import { type Change, changeName, statesOf } from '../../model/change';
import { didYouMean } from '../../model/suggest';
import { issuerText, type TlsState } from '../../model/tls';
import { renderedWindow } from '../../model/window';
import { readTree } from '../../synth/files';
import type { Host } from '../host';

/** Options of `history`. */
export interface HistoryOptions {
  /** Folder of the project. */
  readonly project: string;
  readonly output: 'text' | 'json';
}

/** What became of a change, as far as git knows: whether the cluster has carried it out, `status` says. */
type Standing = 'rendered' | 'superseded' | 'settled' | 'baseline';

/**
 * Lists the ledger of a pool, oldest first.
 *
 * @throws GitopsError when the pool has no ledger, or it cannot be read.
 */
export function history(pool: string, options: HistoryOptions, host: Host): void {
  const { ledgers, problems } = readLedgers(readTree(options.project, CHANGES));
  throwProblems(problems.filter((problem) => problem.file.startsWith(`changes/${pool}/`)));
  const changes = ledgers.get(pool);
  if (changes === undefined) throw unknownPool(pool, [...ledgers.keys()]);
  const rows = rowsOf(changes);
  if (options.output === 'json') host.result(JSON.stringify({ pool, changes: rows }, undefined, 2));
  else
    for (const row of rows)
      host.result(`${row.change.padEnd(13)} ${row.standing.padEnd(10)} ${row.tls.padEnd(40)} ${row.reason}`);
}

function unknownPool(pool: string, known: readonly string[]): GitopsError {
  const message = `has no ledger; there are: ${known.join(', ') || 'none'}${didYouMean(pool, known)}`;
  return GitopsError.of({ code: 'usage', file: `changes/${pool}`, message });
}

function rowsOf(changes: readonly Change[]) {
  const states = statesOf(changes);
  const rendered = new Set(renderedWindow(changes));
  const lastBaseline = changes.findLastIndex((change) => change.verb === 'baseline');
  return changes.map((change, i) => ({
    change: changeName(change),
    standing: standing(change, i, lastBaseline, rendered),
    tls: tlsText(states[i]),
    reason: change.reason,
  }));
}

function standing(change: Change, index: number, lastBaseline: number, rendered: ReadonlySet<Change>): Standing {
  if (change.verb === 'baseline') return 'baseline';
  if (index < lastBaseline) return 'settled';
  return rendered.has(change) ? 'rendered' : 'superseded';
}

function tlsText(tls: TlsState | undefined): string {
  return tls === undefined ? 'no TLS' : `${tls.sslMode}, ${tls.clientAuthMode}, ${issuerText(tls.issuerRef)}`;
}
