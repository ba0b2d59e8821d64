import { type Problem, throwProblems } from '../errors';
import { checkAccepted, checkGenerations, checkOwned, checkRecorded } from '../ledger/check-intent';
import { type LedgerReading, type Ledgers, readLedgers } from '../ledger/read-ledger';
import { type Change, changeName, stateOf } from '../model/change';
import { checkFleet } from '../model/check-fleet';
import { checkNames, type NamedPool } from '../model/check-names';
import { type FleetIntent, type PoolIntent, poolKey, type ResolvedFleet, resolveFleet } from '../model/intent';
import { withRoots } from '../model/pki';
import type { TlsState } from '../model/tls';
import { renderedWindow } from '../model/window';
import { checkPrivateKeys } from './forbidden';
import { poolShapes } from './pool-shapes';

/** What rendering reads, and nothing else. */
export interface ProjectInput {
  /** What main.ts exports. */
  readonly fleet: FleetIntent;
  /** Every file under changes/, by its path in the project. */
  readonly changes: ReadonlyMap<string, string>;
  /** The file that declares the fleet, for messages. @default 'main.ts' */
  readonly file?: string;
}

const DEFAULT_FILE = 'main.ts';

/** A fleet whose intent and ledger are valid, and agree. */
export interface Evaluation {
  readonly fleet: ResolvedFleet;
  /** In the order of namespace and name. */
  readonly pools: readonly EvaluatedPool[];
}

/** A pool with its ledger, and what that comes to. `planRollout` makes its stages of the two. */
export interface EvaluatedPool {
  readonly pool: PoolIntent;
  readonly changes: readonly Change[];
  /** The newest TLS. */
  readonly tls: TlsState | undefined;
  /** Changes whose operations are rendered. */
  readonly pending: readonly Change[];
  /** Pools with the same number have the same intent and ledger, but for names. @default - it is not known to be like others */
  readonly shape?: number;
}

/**
 * Intent and ledger, checked; what `change` needs, which is there to make them agree.
 *
 * @throws GitopsError with every problem of either.
 */
export function readProject(input: ProjectInput): { fleet: FleetIntent; ledgers: Ledgers } {
  const { ledgers, problems } = readBoth(input);
  throwProblems(problems);
  return { fleet: withRoots(input.fleet), ledgers };
}

/** Intent and ledger, each checked alone. */
function readBoth({ fleet, changes, file = DEFAULT_FILE }: ProjectInput): LedgerReading {
  const { ledgers, shapes, problems } = readLedgers(changes);
  return { ledgers, shapes, problems: [...checkFleet(fleet, file), ...problems, ...checkPrivateKeys(changes)] };
}

/**
 * Intent and ledger, checked together.
 *
 * @throws GitopsError with every problem: of intent, of the ledger, where they differ, and of names.
 */
export function evaluate(input: ProjectInput): Evaluation {
  const { evaluation, checkTogether } = evaluateApart(input);
  checkTogether();
  return evaluation;
}

/** A fleet whose intent and ledger are valid, each by itself. */
export interface ApartEvaluation {
  readonly evaluation: Evaluation;
  /** @throws GitopsError with every problem: where intent and ledger differ, and of names. */
  readonly checkTogether: () => void;
}

/**
 * Intent and ledger, each checked alone: what comes of it may be rendered, but not used before they are checked together.
 *
 * @throws GitopsError with every problem: of intent, of the ledger, and, where there is one, where they differ.
 */
export function evaluateApart(input: ProjectInput): ApartEvaluation {
  const { file = DEFAULT_FILE } = input;
  const { ledgers, shapes, problems } = readBoth(input);
  if (problems.length > 0) {
    // Intent that is wrong, or a ledger that cannot be read, must not hide that other pools are unrecorded.
    throwProblems([...problems, ...unrecordedBeside(input, ledgers, problems, file)]);
  }
  const declared = withRoots(input.fleet);
  const fleet = resolveFleet(declared);
  const pools = inOrder(declared.pools).map(reached(ledgers, shapes));
  const disagreements = (some: readonly EvaluatedPool[]) => [
    ...some.flatMap(({ pool }) => checkRecorded(pool, ledgers, file)),
    ...some.flatMap(({ pool, changes, pending }) => checkAccepted(pool, changes, pending)),
  ];
  const checkTogether = () =>
    throwProblems([
      ...(disagreements(oneOfEachShape(pools)).length > 0 ? disagreements(pools) : []),
      ...checkOwned(declared.pools, ledgers),
      ...checkGenerations(declared.pools, ledgers, fleet.pki, file),
      ...checkNames(pools.map(named), fleet.argocd.namespace, file, fleet.pki),
    ]);
  return { evaluation: { fleet, pools }, checkTogether };
}

/** By namespace and name. */
function inOrder(pools: readonly PoolIntent[]): PoolIntent[] {
  const keyed = pools.map((pool) => [poolKey(pool), pool] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pool]) => pool);
}

/** Those that are not known to be like others, and of the others one each. */
function oneOfEachShape(pools: readonly EvaluatedPool[]): EvaluatedPool[] {
  const seen = new Set<number>();
  return pools.filter(({ shape }) => {
    if (shape === undefined) return true;
    const isNew = !seen.has(shape);
    seen.add(shape);
    return isNew;
  });
}

function reached(ledgers: Ledgers, shapes: LedgerReading['shapes']): (pool: PoolIntent) => EvaluatedPool {
  const shapeOf = poolShapes();
  return (pool) => {
    const key = poolKey(pool);
    const changes = ledgers.get(key) ?? [];
    const shape = shapeOf(pool, shapes.get(key));
    return { pool, changes, tls: stateOf(changes), pending: renderedWindow(changes), shape };
  };
}

function named({ pool, tls, pending }: EvaluatedPool): NamedPool {
  return { pool, tls, pending: pending.map((change) => ({ number: change.number, name: changeName(change) })) };
}

function unrecordedBeside(
  input: ProjectInput,
  ledgers: Ledgers,
  problems: readonly Problem[],
  file: string,
): Problem[] {
  if (!Array.isArray(input.fleet?.pools)) return [];
  const broken = (key: string) =>
    problems.some(
      (problem) =>
        problem.path?.startsWith(`pools ${key}`) ||
        problem.file.startsWith(`changes/${key}/`) ||
        problem.path?.startsWith('pools ['),
    );
  const sound = input.fleet.pools.filter((pool) => !broken(poolKey(pool ?? { namespace: '', name: '' })));
  return sound.flatMap((pool) => checkRecorded(pool, ledgers, file));
}
