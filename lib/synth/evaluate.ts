import { type Problem, throwProblems } from '../errors';
import {
  checkAccepted,
  checkAuthMode,
  checkGenerations,
  checkOwned,
  checkRecorded,
  checkTlsFirst,
  checkUpgrades,
} from '../ledger/check-intent';
import { ledgerFolder } from '../ledger/layout';
import { type Ledgers, readLedgers } from '../ledger/read-ledger';
import { type Change, changeName } from '../model/change';
import { checkFleet } from '../model/check-fleet';
import { checkNames, type NamedPool } from '../model/check-names';
import { checkPkis } from '../model/check-pki';
import { tlsOf } from '../model/fold';
import { type FleetIntent, type PoolIntent, poolKey } from '../model/intent';
import { FLEET_FILE } from '../model/names';
import { pendingChanges } from '../model/pending';
import { type ResolvedFleet, resolveFleet, withRoots } from '../model/resolve-fleet';
import type { TlsState } from '../model/tls';
import { checkWindows } from '../rollout/check-windows';
import { checkPrivateKeys } from './forbidden';

/** What rendering reads, and nothing else. */
export interface ProjectInput {
  /** What main.ts exports. */
  readonly fleet: FleetIntent;
  /** Every file under changes/, by its path in the project. */
  readonly changes: ReadonlyMap<string, string>;
  /** Where the project lies in its repository, `fleets/prod`. @default - in its root */
  readonly folder?: string;
  /** The file that declares the fleet, for messages. @default 'main.ts' */
  readonly file?: string;
}

/** Intent and ledgers of a project. */
export interface Project {
  /** What main.ts exports; each pool whose issuer belongs to a declared PKI names the root of that. */
  readonly fleet: FleetIntent;
  readonly ledgers: Ledgers;
}

/** A fleet whose intent and ledger are valid, and agree. */
export interface Evaluation {
  readonly fleet: ResolvedFleet;
  /** In the order of namespace and name. */
  readonly pools: readonly EvaluatedPool[];
}

/** A pool with its ledger, and what that comes to. `rolloutOf` makes its stages of the two. */
export interface EvaluatedPool {
  readonly pool: PoolIntent;
  readonly changes: readonly Change[];
  /** The newest TLS. */
  readonly tls: TlsState | undefined;
  /** Changes whose operations are rendered. */
  readonly pending: readonly Change[];
}

/**
 * Reads intent and ledger and checks each by itself: what `change` needs, which makes them agree.
 *
 * @throws GitopsError with every problem of either.
 */
export function readProject(input: ProjectInput): Project {
  const { ledgers, problems } = readBoth(input);
  throwProblems(problems);
  return { fleet: withRoots(input.fleet), ledgers };
}

/**
 * What is wrong with the names of a fleet whose ledgers have this: a change that cannot be rendered must not be recorded.
 *
 * @param folder where the project lies in its repository, `fleets/prod`. @default - in its root
 */
export function checkProjectNames({ fleet, ledgers }: Project, folder?: string, file: string = FLEET_FILE): Problem[] {
  const pools = fleet.pools.map((pool) => named(evaluatePool(pool, ledgers.get(poolKey(pool)) ?? [])));
  return checkNames(pools, resolveFleet(fleet, folder), file);
}

/**
 * Reads intent and ledger, and checks each by itself and the two together.
 *
 * @throws GitopsError with every problem: of intent, of the ledger, where they differ, and of names. A pool that has a problem of
 * its own is not compared with its ledger, because each difference would be an echo of that.
 */
export function evaluate(input: ProjectInput): Evaluation {
  const { file = FLEET_FILE } = input;
  const { ledgers, problems } = readBoth(input);
  if (problems.length > 0) throwProblems([...problems, ...unrecordedBeside(input, ledgers, problems, file)]);
  const declared = withRoots(input.fleet);
  const fleet = resolveFleet(declared, input.folder);
  const pools = inOrder(declared.pools).map((pool) => evaluatePool(pool, ledgers.get(poolKey(pool)) ?? []));
  throwProblems([
    ...pools.flatMap(({ pool }) => checkRecorded(pool, ledgers, file)),
    ...pools.flatMap(({ pool, changes, pending }) => checkAccepted(pool, changes, pending)),
    ...pools.flatMap(({ pool, changes }) => checkTlsFirst(pool, changes, file)),
    ...pools.flatMap(({ pool, changes }) => checkAuthMode(pool, changes, file)),
    ...pools.flatMap(({ pool, changes, pending }) => checkUpgrades(pool, changes, pending, fleet.versions)),
    ...checkOwned(declared.pools, ledgers),
    ...checkGenerations(declared.pools, ledgers, fleet.pki, file),
    ...checkWindows(fleet, pools, file),
    ...checkNames(pools.map(named), fleet, file),
  ]);
  return { fleet, pools };
}

/** Intent and ledger, each checked alone. */
function readBoth({ fleet, changes, file = FLEET_FILE }: ProjectInput): ReturnType<typeof readLedgers> {
  const { ledgers, problems } = readLedgers(changes);
  return { ledgers, problems: [...checkFleet(fleet, file), ...problems, ...checkPrivateKeys(changes)] };
}

/** By namespace and name. */
function inOrder(pools: readonly PoolIntent[]): PoolIntent[] {
  const keyed = pools.map((pool) => [poolKey(pool), pool] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pool]) => pool);
}

function evaluatePool(pool: PoolIntent, changes: readonly Change[]): EvaluatedPool {
  return { pool, changes, tls: tlsOf(changes), pending: pendingChanges(changes) };
}

function named({ pool, tls, pending }: EvaluatedPool): NamedPool {
  return { pool, tls, pending: pending.map((change) => ({ number: change.number, name: changeName(change) })) };
}

/** Sound pools that are not recorded: what is wrong with others must not hide them. */
function unrecordedBeside(
  input: ProjectInput,
  ledgers: Ledgers,
  problems: readonly Problem[],
  file: string,
): Problem[] {
  if (!Array.isArray(input.fleet?.pools)) return [];
  // A pool that has no name to be called by is called by its place: `pools [3]`.
  if (problems.some(({ path }) => path?.startsWith('pools ['))) return [];
  const sound = input.fleet.pools.filter((pool) => !problems.some(isOf(poolKey(pool))));
  // Roots follow from the PKIs, so where those are wrong it is not known which root is recorded.
  // Beside a fleet that is no fleet they were not looked at.
  const isKnown =
    !problems.some(({ path }) => path?.startsWith('pki')) && checkPkis(input.fleet, [], file).length === 0;
  const pools = isKnown
    ? withRoots({ ...input.fleet, pools: sound }).pools
    : sound.filter((pool) => !ledgers.has(poolKey(pool)));
  return pools.flatMap((pool) => checkRecorded(pool, ledgers, file));
}

/** Whether a problem is one of a pool, in its intent or its ledger. */
function isOf(key: string): (problem: Problem) => boolean {
  const folder = ledgerFolder(key);
  return ({ file, path }) =>
    path === `pools ${key}` || path?.startsWith(`pools ${key}:`) || file === folder || file.startsWith(`${folder}/`);
}
