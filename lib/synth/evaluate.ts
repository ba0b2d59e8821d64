import { type Problem, throwProblems } from '../errors';
import { checkAccepted, checkGenerations, checkOwned, checkRecorded } from '../ledger/check-intent';
import { type LedgerFiles, LedgerReader, type LedgerReading, type Ledgers } from '../ledger/read-ledger';
import { type Change, changeName, stateOf } from '../model/change';
import { checkFleet } from '../model/check-fleet';
import { checkNames, type NamedPool } from '../model/check-names';
import { type FleetIntent, type PoolIntent, poolKey, type ResolvedFleet, resolveFleet } from '../model/intent';
import { withRoots } from '../model/pki';
import type { TlsState } from '../model/tls';
import { renderedWindow } from '../model/window';
import { checkPrivateKeys } from './forbidden';
import { poolShapes, type ShapeOf } from './pool-shapes';

/** What rendering reads, and nothing else. */
export interface ProjectInput {
  /** What main.ts exports. */
  readonly fleet: FleetIntent;
  /** Every file under changes/, by its path in the project. */
  readonly changes: LedgerFiles;
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
  const { ledgers, problems } = readBoth(input, new LedgerReader(input.changes));
  throwProblems(problems);
  return { fleet: withRoots(input.fleet), ledgers };
}

/** Intent and ledger, each checked alone. */
function readBoth({ fleet, changes, file = DEFAULT_FILE }: ProjectInput, reader: LedgerReader): LedgerReading {
  const { ledgers, problems } = reader.readAll();
  return { ledgers, problems: [...checkFleet(fleet, file), ...problems, ...checkPrivateKeys(changes)] };
}

/**
 * Intent and ledger, checked.
 *
 * @throws GitopsError with every problem: of intent and of the ledger; where there is none, where they differ, and of names.
 */
export function evaluate(input: ProjectInput): Evaluation {
  const { evaluation, check } = evaluateUnchecked(input);
  check();
  return evaluation;
}

/** A fleet whose intent and ledger may be wrong: the fields of a pool then are anything, and asking for them may throw. */
export interface UncheckedEvaluation {
  readonly evaluation: Evaluation;
  /** @throws GitopsError as `evaluate` does */
  readonly check: () => void;
}

/**
 * Intent and ledger as they are: what comes of it may be rendered, but not used before it is checked. A ledger is read when
 * its pool is looked at.
 *
 * @throws GitopsError as `evaluate` does, when there is not even a list of pools.
 */
export function evaluateUnchecked(input: ProjectInput): UncheckedEvaluation {
  const reader = new LedgerReader(input.changes);
  let evaluation: Evaluation | undefined;
  const check = () => checkAll(input, reader, evaluation);
  try {
    const declared = withRoots(input.fleet);
    const shapeOf = poolShapes();
    const pools = inOrder(declared.pools).map((pool) => new PoolWithLedger(pool, reader, shapeOf));
    evaluation = { fleet: resolveFleet(declared), pools };
  } catch (error) {
    // That comes of what is wrong, which tells a person more.
    check();
    throw error;
  }
  return { evaluation, check };
}

/** A pool whose ledger is read when it is asked for. */
class PoolWithLedger implements EvaluatedPool {
  private found: { readonly shape: number | undefined } | undefined;

  constructor(
    readonly pool: PoolIntent,
    private readonly reader: LedgerReader,
    private readonly shapeOf: ShapeOf,
  ) {}

  get changes(): readonly Change[] {
    return this.reader.read(poolKey(this.pool)).changes;
  }

  get tls(): TlsState | undefined {
    return stateOf(this.changes);
  }

  get pending(): readonly Change[] {
    return renderedWindow(this.changes);
  }

  get shape(): number | undefined {
    this.found ??= { shape: this.shapeOf(this.pool, this.reader.read(poolKey(this.pool)).shape) };
    return this.found.shape;
  }
}

function checkAll(input: ProjectInput, reader: LedgerReader, evaluation: Evaluation | undefined): void {
  const { file = DEFAULT_FILE } = input;
  const { ledgers, problems } = readBoth(input, reader);
  if (problems.length > 0) {
    // Intent that is wrong, or a ledger that cannot be read, must not hide that other pools are unrecorded.
    throwProblems([...problems, ...unrecordedBeside(input, ledgers, problems, file)]);
  }
  if (evaluation !== undefined) throwProblems(checkTogether(evaluation, ledgers, file));
}

/** Where intent and ledger, each valid by itself, differ, and names that collide. */
function checkTogether({ fleet, pools }: Evaluation, ledgers: Ledgers, file: string): Problem[] {
  const disagreements = (some: readonly EvaluatedPool[]) => [
    ...some.flatMap(({ pool }) => checkRecorded(pool, ledgers, file)),
    ...some.flatMap(({ pool, changes, pending }) => checkAccepted(pool, changes, pending)),
  ];
  const intents = pools.map(({ pool }) => pool);
  return [
    ...(disagreements(oneOfEachShape(pools)).length > 0 ? disagreements(pools) : []),
    ...checkOwned(intents, ledgers),
    ...checkGenerations(intents, ledgers, fleet.pki, file),
    ...checkNames(pools.map(named), fleet.argocd.namespace, file, fleet.pki),
  ];
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
