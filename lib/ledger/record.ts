import { type Problem, throwProblems } from '../errors';
import {
  type Accept,
  type ApplyMode,
  CHANGE_DEFAULTS,
  type Change,
  changeName,
  lastBaseline,
  stateOf,
  type Verb,
} from '../model/change';
import { type PoolIntent, poolKey } from '../model/intent';
import { resolveTrust, rootNames, type TrustState, trustOf } from '../model/roots';
import { intendedTls, type TlsState } from '../model/tls';
import { renderedWindow } from '../model/window';
import { exposureOf, unaccepted } from './check-intent';
import { compareTls, compareTrust, type Difference } from './compare-intent';
import { type Ledgers, unsettledRotate } from './read-ledger';
import { compareRoots, trustProblem } from './trust-rule';

/** What the author says about the changes to be recorded. */
export interface RecordOptions {
  /** Why. @default - a fixed text for a baseline; any other change needs one */
  readonly reason?: string;
  /** What the author accepts. @default - nothing */
  readonly accepts?: readonly Accept[];
  /** Timeout of each step of the operation. @default '5m' */
  readonly timeout?: string;
  /** When KubeDB starts the operation. @default 'IfReady' */
  readonly apply?: ApplyMode;
  /** The change that `retry` repeats, `0007-update`. @default - the only one that is rendered */
  readonly retried?: string;
}

/** A change that is about to be written. */
export interface Recorded {
  /** `demo/pgpool`. */
  readonly pool: string;
  readonly change: Change;
  /** What differed, for a change that comes from an edit of intent. */
  readonly differences: readonly Difference[];
}

/** Changes that have no intent of their own. */
export type AskedChange = 'rotate' | 'restart' | 'retry' | 'settle';

/**
 * A change for every pool whose intent is not what its ledger has reached.
 *
 * @throws GitopsError with every reason or acceptance that is missing; nothing is recorded then.
 */
export function recordIntent(
  pools: readonly PoolIntent[],
  ledgers: Ledgers,
  options: RecordOptions,
  file: string,
): Recorded[] {
  const recorded = pools.flatMap((pool) => recordPool(pool, ledgers.get(poolKey(pool)), options));
  throwProblems(missing(recorded, pools, ledgers, options, file));
  return recorded;
}

/** What differs in one pool, in the order that hurts nobody: new roots, then TLS, then the roots that are given up. */
function recordPool(pool: PoolIntent, changes: readonly Change[] | undefined, options: RecordOptions): Recorded[] {
  const key = poolKey(pool);
  const tls = intendedTls(pool);
  const trust = resolveTrust(pool.trust);
  if (changes === undefined) {
    return [baseline(key, 0, { tls, trust }, options.reason ?? 'the state that the pool is created with')];
  }
  const recorded: Recorded[] = [];
  const add = (verb: Verb, more: Pick<Change, 'tls' | 'trust'>, differences: readonly Difference[]) => {
    const before = [...changes, ...recorded.map(({ change }) => change)];
    recorded.push({ pool: key, change: operation(before, verb, options, more), differences });
  };
  const state = stateOf(changes);
  const known = trustOf(changes);
  const { added, dropped } = compareRoots(known, trust);
  const all = [...known.filter(({ name }) => !rootNames(added).includes(name)), ...added];
  if (added.length > 0) add('trust', { trust: all }, compareTrust(known, all));
  const differences = compareTls(state, tls, pool.name);
  if (differences.length > 0)
    add(state === undefined ? 'add' : tls === undefined ? 'remove' : 'update', { tls }, differences);
  if (dropped.length > 0) add('distrust', { trust }, compareTrust(all, trust));
  return recorded;
}

/**
 * A change of one pool that comes from no edit of intent.
 *
 * @throws GitopsError when the pool is unknown, the verb makes no sense for it, or a reason or acceptance is missing.
 */
export function recordAsked(
  asked: AskedChange,
  pool: PoolIntent,
  ledgers: Ledgers,
  options: RecordOptions,
  file: string,
): Recorded {
  const key = poolKey(pool);
  const changes = ledgers.get(key) ?? [];
  const refusal = refuse(asked, changes, options.retried);
  if (refusal !== undefined) {
    throwProblems([{ code: 'usage', file: `changes/${key}`, message: refusal.message, fix: refusal.fix }]);
  }
  const recorded = askedChange(asked, pool, changes, options);
  throwProblems(missing([recorded], [pool], ledgers, options, file));
  return recorded;
}

function askedChange(
  asked: AskedChange,
  intent: PoolIntent,
  changes: readonly Change[],
  options: RecordOptions,
): Recorded {
  const newest = changes.at(-1) as Change;
  const pool = poolKey(intent);
  switch (asked) {
    case 'settle':
      return baseline(
        pool,
        newest.number + 1,
        settledState(intent, changes),
        options.reason ?? `${changeName(newest)} has rolled out`,
      );
    case 'retry':
      return { pool, change: retryOf(findRetried(changes, options.retried), changes, options), differences: [] };
    default:
      return { pool, change: operation(changes, asked, options, {}), differences: [] };
  }
}

function retryOf(original: Change, changes: readonly Change[], options: RecordOptions): Change {
  const { verb, tls, timeout, apply } = original;
  const accepts = [...new Set([...original.accepts, ...(options.accepts ?? [])])];
  const kept = { timeout: options.timeout ?? timeout, apply: options.apply ?? apply, accepts };
  const change = operation(changes, verb, kept, { tls, retries: original.retries ?? changeName(original) });
  return { ...change, reason: options.reason ?? `retry of ${changeName(original)}` };
}

function findRetried(changes: readonly Change[], name: string | undefined): Change {
  const rendered = renderedWindow(changes);
  return rendered.find((change) => changeName(change) === name) ?? (rendered[0] as Change);
}

/** The state that was reached, with the root that intent names now: alone it makes no change of its own. */
function settledState(intent: PoolIntent, changes: readonly Change[]): Reached {
  const state = stateOf(changes);
  const intended = intendedTls(intent);
  return { tls: compareTls(state, intended, intent.name).length === 0 ? intended : state, trust: trustOf(changes) };
}

function refuse(
  asked: AskedChange,
  changes: readonly Change[],
  retried: string | undefined,
): { message: string; fix?: string } | undefined {
  const newest = changes.at(-1);
  if (newest === undefined) return { message: 'the pool has no ledger yet', fix: 'pgpool-gitops change' };
  if (asked === 'rotate' && stateOf(changes) === undefined) {
    return { message: 'the pool has no TLS, so it has no certificates to rotate' };
  }
  const rendered = renderedWindow(changes).map(changeName);
  if ((asked === 'settle' || asked === 'retry') && rendered.length === 0) {
    return {
      message: `no operation is rendered since ${changeName(changes[lastBaseline(changes)] ?? newest)}, so there is nothing to ${asked}`,
    };
  }
  if (asked === 'retry' && (retried === undefined ? rendered.length > 1 : !rendered.includes(retried))) {
    const found = retried === undefined ? 'several changes are rendered' : `${retried} is not rendered`;
    return {
      message: `${found}: name one of ${rendered.join(', ')}`,
      fix: 'pgpool-gitops change retry NAMESPACE/POOL CHANGE',
    };
  }
  return undefined;
}

/** What a ledger has reached. */
interface Reached {
  readonly tls: TlsState | undefined;
  readonly trust: TrustState;
}

function baseline(pool: string, number: number, { tls, trust }: Reached, reason: string): Recorded {
  const change: Change = {
    number,
    verb: 'baseline',
    reason,
    ...CHANGE_DEFAULTS,
    accepts: [],
    ...(trust.length === 0 ? {} : { trust }),
    ...(tls === undefined ? {} : { tls }),
  };
  return { pool, change, differences: [] };
}

function operation(
  changes: readonly Change[],
  verb: Verb,
  options: RecordOptions,
  more: Pick<Change, 'tls' | 'trust' | 'retries'>,
): Change {
  const { tls, trust, retries } = more;
  return {
    number: (changes.at(-1)?.number ?? -1) + 1,
    verb,
    reason: options.reason ?? '',
    timeout: options.timeout ?? CHANGE_DEFAULTS.timeout,
    apply: options.apply ?? CHANGE_DEFAULTS.apply,
    accepts: verb === 'trust' ? [] : (options.accepts ?? []),
    ...(retries === undefined ? {} : { retries }),
    ...(trust === undefined ? {} : { trust }),
    ...(tls === undefined ? {} : { tls }),
  };
}

function missing(
  recorded: readonly Recorded[],
  pools: readonly PoolIntent[],
  ledgers: Ledgers,
  options: RecordOptions,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  for (const { pool, change } of recorded) {
    const known = ledgers.get(pool) ?? [];
    const mine = recorded.filter((other) => other.pool === pool && other.change.number < change.number);
    const before = [...known, ...mine.map((other) => other.change)];
    const intent = pools.find((candidate) => poolKey(candidate) === pool) as PoolIntent;
    // A root that is recorded in the same breath is no root that clients have.
    problems.push(...unaccepted(pool, change, stateOf(before), exposureOf(intent, known), file));
    const problem = { code: 'ledger-order' as const, file, path: `pools ${pool}` };
    const early = change.verb === 'add' && change.retries === undefined ? unsettledRotate(before) : undefined;
    if (early !== undefined) {
      const fix = `when the removal has rolled out: pgpool-gitops change settle ${pool}, then change again`;
      problems.push({ ...problem, message: early, fix });
    }
    const untrusted = change.verb === 'baseline' ? undefined : trustProblem(pool, [...before, change]);
    if (untrusted !== undefined) {
      problems.push({ ...problem, ...untrusted, message: `${changeName(change)} ${untrusted.message}` });
    }
  }
  if (options.reason === undefined && recorded.some(({ change }) => change.reason === '')) {
    const pool = recorded.find(({ change }) => change.reason === '')?.pool;
    problems.push({
      code: 'reason-missing',
      file,
      path: `pools ${pool}`,
      message: 'a change needs a reason: it stays in the ledger for ever',
      fix: '--reason "why this change is made"',
    });
  }
  return problems;
}
