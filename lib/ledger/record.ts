import { type Problem, throwProblems } from '../errors';
import { type ApplyMode, BASELINE, CHANGE_DEFAULTS, type Change, changeName, lastBaseline } from '../model/change';
import { MAX_REASON } from '../model/change-schema';
import { upgradeProblem } from '../model/check-upgrades';
import {
  facetOf,
  intendedState,
  type NamedStep,
  type PoolState,
  recordedFacets,
  stateFrom,
  stepsTowards,
} from '../model/facets';
import type { Difference } from '../model/facets/facet';
import { stateOf } from '../model/fold';
import { type PoolIntent, poolKey } from '../model/intent';
import { catalogueOf } from '../model/kubedb/catalogue';
import { KUBEDB_RELEASE } from '../model/kubedb/stored';
import type { CatalogueVersion } from '../model/kubedb/versions';
import { pendingChanges } from '../model/pending';
import type { Accept } from '../model/risk';
import { risksOf } from '../model/risks';
import { VERB_NAMES, verbOf } from '../model/verbs';
import { add } from '../model/verbs/add';
import { restart } from '../model/verbs/restart';
import { trust } from '../model/verbs/trust';
import { checkAuthMode, checkTlsFirst, factsOf, riskProblems } from './check-intent';
import { type Ledgers, placeProblem } from './read-ledger';

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
  /** PgpoolVersions of the cluster. @default - those of KubeDB's release */
  readonly catalogue?: readonly CatalogueVersion[];
  /** The change that `retry` repeats, `0007-update`. @default - the only one that is pending */
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
  throwProblems(recordProblems(recorded, pools, ledgers, file, options.catalogue));
  return recorded;
}

/** What differs in one pool, in the order of VERBS, in which no step disturbs clients that another one would spare. */
function recordPool(pool: PoolIntent, changes: readonly Change[] | undefined, options: RecordOptions): Recorded[] {
  const key = poolKey(pool);
  if (changes === undefined) {
    const reason = options.reason ?? 'the state that the pool is created with';
    return [{ pool: key, change: baseline(0, intendedState(pool), reason), differences: [] }];
  }
  const recorded: Recorded[] = [];
  const steps = stepsTowards(pool, stateOf(changes)).sort((a, b) => placeOf(a, pool) - placeOf(b, pool));
  for (const { differences, facet, value, verb } of steps) {
    const earlier = [...changes, ...recorded.map(({ change }) => change)];
    const values = stateFrom((name) => (name === facet ? value : undefined));
    recorded.push({ pool: key, change: newChange(pool, verb, earlier, options, values), differences });
  }
  return recorded;
}

/** Where a step is among those of one edit. KubeDB refuses any other operation where PostgreSQL serves TLS and the pool has none. */
function placeOf({ isAfterRestarts = false, verb }: NamedStep, { postgresRef }: PoolIntent): number {
  if (verb === add.name && postgresRef.tls === true) return VERB_NAMES.indexOf(trust.name) + 0.5;
  return isAfterRestarts ? VERB_NAMES.indexOf(restart.name) + 0.5 : VERB_NAMES.indexOf(verb);
}

/**
 * A change of one pool that comes from no edit of intent.
 *
 * @throws GitopsError when the pool is unknown, the verb makes no sense for it, or a reason or acceptance is missing.
 */
export function recordCommand(
  command: string,
  pool: PoolIntent,
  ledgers: Ledgers,
  options: RecordOptions,
  file: string,
): Recorded {
  const key = poolKey(pool);
  const changes = ledgers.get(key) ?? [];
  const refusal = refuse(command, pool, changes, options.retried);
  if (refusal !== undefined) throwProblems([{ code: 'usage', file: `changes/${key}`, ...refusal }]);
  const recorded = { pool: key, change: commandChange(command, pool, changes, options), differences: [] };
  throwProblems(recordProblems([recorded], [pool], ledgers, file, options.catalogue));
  return recorded;
}

function commandChange(command: string, pool: PoolIntent, changes: readonly Change[], options: RecordOptions): Change {
  const newest = changes.at(-1) as Change;
  switch (command) {
    case 'settle':
      return baseline(
        newest.number + 1,
        settledState(pool, changes),
        options.reason ?? `${changeName(newest)} has rolled out`,
      );
    case 'retry':
      return retryOf(pool, findRetried(changes, options.retried), changes, options);
    default:
      return newChange(pool, command, changes, options);
  }
}

function retryOf(pool: PoolIntent, original: Change, changes: readonly Change[], options: RecordOptions): Change {
  const accepts = [...new Set([...original.accepts, ...(options.accepts ?? [])])];
  const { apply, timeout, verb } = original;
  const kept = { timeout: options.timeout ?? timeout, apply: options.apply ?? apply, accepts };
  const reason = options.reason ?? `retry of ${changeName(original)}`;
  const values = stateFrom((name) => original[name]);
  const change = newChange(pool, verb, changes, { ...kept, reason }, values);
  return { ...change, retries: original.retries ?? changeName(original) };
}

function findRetried(changes: readonly Change[], name: string | undefined): Change {
  const pending = pendingChanges(changes);
  return pending.find((change) => changeName(change) === name) ?? (pending[0] as Change);
}

/**
 * The recorded state, with what main.ts adds to it without a difference: a new name of a root, or a facet that was
 * never recorded. Alone such a thing records no change.
 */
function settledState(pool: PoolIntent, changes: readonly Change[]): PoolState {
  const state = stateOf(changes);
  const open = new Set(stepsTowards(pool, state).map(({ facet }) => facet));
  return stateFrom((name) => (open.has(name) ? state[name] : facetOf(name).intended(pool)));
}

/**
 * Whether a pool has no TLS: then a baseline says what every cluster has of its Pgpool, also where that is what the last one says,
 * because an edit may have been taken back since.
 */
function isPlain(pool: PoolIntent, changes: readonly Change[]): boolean {
  return pool.tls === undefined && stateOf(changes).tls === undefined;
}

/** Whether main.ts says a facet that the ledger has never recorded: a baseline takes it in. */
function unrecorded(pool: PoolIntent, changes: readonly Change[]): boolean {
  const [recorded, intended] = [stateOf(changes), intendedState(pool)].map(recordedFacets);
  return (intended ?? []).some((name) => recorded?.includes(name) !== true);
}

function refuse(
  command: string,
  pool: PoolIntent,
  changes: readonly Change[],
  retried: string | undefined,
): { message: string; fix?: string } | undefined {
  const newest = changes.at(-1);
  if (newest === undefined) return { message: 'the pool has no ledger yet', fix: 'pgpool-gitops change' };
  if (command !== 'settle' && command !== 'retry') return undefined;
  const pending = pendingChanges(changes).map(changeName);
  if (command === 'settle' && (unrecorded(pool, changes) || isPlain(pool, changes))) return undefined;
  if (pending.length === 0) {
    const since = changeName(changes[lastBaseline(changes)] ?? newest);
    return { message: `no operation is rendered since ${since}, so there is nothing to ${command}` };
  }
  if (command === 'retry' && (retried === undefined ? pending.length > 1 : !pending.includes(retried))) {
    const found = retried === undefined ? 'several changes are rendered' : `${retried} is not rendered`;
    return {
      message: `${found}: name one of ${pending.join(', ')}`,
      fix: 'pgpool-gitops change retry NAMESPACE/POOL CHANGE',
    };
  }
  return undefined;
}

function baseline(number: number, state: PoolState, reason: string): Change {
  return { number, verb: BASELINE, reason, ...CHANGE_DEFAULTS, accepts: [], ...state };
}

function newChange(
  pool: PoolIntent,
  verb: string,
  earlier: readonly Change[],
  options: RecordOptions,
  values: PoolState = {},
): Change {
  const change: Change = {
    number: (earlier.at(-1)?.number ?? -1) + 1,
    verb,
    reason: options.reason ?? '',
    timeout: options.timeout ?? CHANGE_DEFAULTS.timeout,
    apply: options.apply ?? CHANGE_DEFAULTS.apply,
    accepts: options.accepts ?? [],
    ...values,
  };
  if (verbOf(verb).operation !== undefined) return change;
  // What Argo CD applies by itself needs no word of its author but for what it puts at risk.
  const risks = risksOf(change, stateOf(earlier), factsOf(pool, earlier, earlier.length));
  return { ...change, accepts: change.accepts.filter((accept) => risks.some((risk) => risk.accept === accept)) };
}

function recordProblems(
  recorded: readonly Recorded[],
  pools: readonly PoolIntent[],
  ledgers: Ledgers,
  file: string,
  catalogue: readonly CatalogueVersion[] = catalogueOf(KUBEDB_RELEASE),
): Problem[] {
  const problems: Problem[] = [];
  for (const { pool, change } of recorded) {
    const known = ledgers.get(pool) ?? [];
    const mine = recorded.filter((other) => other.pool === pool && other.change.number < change.number);
    const earlier = [...known, ...mine.map((other) => other.change)];
    const intent = pools.find((candidate) => poolKey(candidate) === pool) as PoolIntent;
    // A root that is recorded together with it is none that clients already have.
    const facts = factsOf(intent, earlier, earlier.length, known);
    problems.push(...riskProblems({ pool, change, before: stateOf(earlier), facts }, file));
    const misplaced =
      change.verb === BASELINE
        ? undefined
        : (placeProblem(pool, change, earlier) ??
          upgradeProblem(pool, [...earlier, change], earlier.length, catalogue));
    if (misplaced !== undefined) {
      const message = `${changeName(change)} ${misplaced.message}`;
      problems.push({ code: 'ledger-order', file, path: `pools ${pool}`, ...misplaced, message });
    }
  }
  for (const intent of pools) {
    const mine = recorded.filter(({ pool }) => pool === poolKey(intent)).map(({ change }) => change);
    const all = [...(ledgers.get(poolKey(intent)) ?? []), ...mine];
    if (mine.length > 0) problems.push(...checkTlsFirst(intent, all, file));
    problems.push(...checkAuthMode(intent, all, file));
  }
  const wordy = recorded.find(({ change }) => [...change.reason].length > MAX_REASON);
  if (wordy !== undefined) {
    const message = `found a reason of ${[...wordy.change.reason].length} characters, allowed: at most ${MAX_REASON}`;
    const fix = 'name the place where the whole reason stands';
    problems.push({ code: 'change-invalid', file, path: `pools ${wordy.pool}`, message, fix });
  }
  const unexplained = recorded.find(({ change }) => change.reason === '');
  if (unexplained !== undefined) {
    problems.push({
      code: 'reason-missing',
      file,
      path: `pools ${unexplained.pool}`,
      message: 'a change needs a reason: it stays in the ledger for ever',
      fix: '--reason "why this change is made"',
    });
  }
  return problems;
}
