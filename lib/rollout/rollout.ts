import { type ApplyMode, type Change, changeName, lastBaseline } from '../model/change';
import { durationSeconds } from '../model/duration';
import type { PoolState } from '../model/facets';
import { stateOf, statesBefore, statesOf, tlsOf } from '../model/fold';
import type { ClientCertificateIntent, PoolIntent } from '../model/intent';
import { type ChangeStep, operationName, type StepName, stepJobName } from '../model/names';
import { pendingChanges } from '../model/pending';
import type { Proof } from '../model/proof';
import { issuerText, resolveIssuerRef, sameRoot, type TlsState } from '../model/tls';
import type { TrustState } from '../model/trust';
import { verbOf } from '../model/verbs';
import {
  changeStageFile,
  fileGroups,
  type HookPhase,
  OPERATION_STAGES,
  OPERATION_WAVES,
  POOL_STAGES,
  poolStageFile,
  type StageKind,
} from './stages';

/** A Job of a stage. */
export interface StageStep {
  readonly step: StepName;
  /** Name of the Job. */
  readonly job: string;
  /** After how many seconds Kubernetes ends it. */
  readonly deadlineSeconds: number;
  /** The change that it belongs to. @default - none, for hooks */
  readonly change?: string;
  /** When KubeDB starts the change's operation. @default - it has none */
  readonly apply?: ApplyMode;
  /** Whether nothing may follow an operation that has not succeeded, for the step that pauses before it. @default false */
  readonly needsSuccess?: boolean;
  /** Whether the provisioner has to have seen what Argo CD wrote in this sync, for the step that pauses. @default false */
  readonly awaitsEdit?: boolean;
  /** How long the pool may be held after it, in seconds. @default - it holds none: only pause does */
  readonly holdSeconds?: number;
  /** TLS that the pool has when the step runs. @default - none */
  readonly tls?: TlsState;
  /** What it proves, for the step proof. @default - the certificate */
  readonly proof?: Proof;
}

/** An operation of a stage: one PgpoolOpsRequest. */
export interface StageOperation {
  /** Name of the PgpoolOpsRequest. */
  readonly name: string;
  readonly change: Change;
  /** How long after its creation it counts as failed, in seconds. */
  readonly deadlineSeconds: number;
}

/** One ordered part of a rollout: one file of `dist/<namespace>/<pool>/`. */
export interface Stage {
  readonly kind: StageKind;
  /** Argo CD sync wave. @default - none, for hooks outside the waves */
  readonly wave?: number;
  /** The last wave, of a stage that has several. @default - its only wave */
  readonly lastWave?: number;
  /** Argo CD hook phase. @default - none: an ordinary object */
  readonly hook?: HookPhase;
  /** Its file without `.k8s.yaml`: `40-0007-update-1-pause`. */
  readonly file: string;
  /** @default - none */
  readonly step?: StageStep;
  /** @default - none */
  readonly operation?: StageOperation;
  /** Certificates of clients. @default - none */
  readonly clients?: readonly ClientCertificateIntent[];
}

/** What Argo CD does with a pool, from first to last. */
export interface Rollout {
  readonly pool: PoolIntent;
  /** What the ledger has reached. */
  readonly state: PoolState;
  /** The newest TLS. @default - none */
  readonly tls?: TlsState;
  /** Roots that the pool's clients get. @default - none */
  readonly trust?: TrustState;
  readonly pending: readonly Change[];
  /** In the order in which Argo CD applies them. */
  readonly stages: readonly Stage[];
}

/** The rollout of a pool: its fixed stages, four for each pending operation, and the hooks. */
export function rolloutOf(pool: PoolIntent, changes: readonly Change[]): Rollout {
  const pending = pendingChanges(changes);
  const state = stateOf(changes);
  const { tls } = state;
  const trust = pool.trust === undefined ? [] : (state.trust ?? []);
  const clients = splitClients(pool, changes);
  const fixed: StageKind[] = [
    ...(trust.length > 0 ? (['trust'] as const) : []),
    ...((pool.issuers ?? []).length > 0 ? (['issuer'] as const) : []),
    ...(clients.before.length > 0 ? (['certificates'] as const) : []),
    'access',
    'pgpool',
  ];
  const groups = fileGroups(pending.map(({ number }) => number));
  const stages: Stage[] = [
    ...fixed.map((kind) => ({
      ...poolStage(kind as keyof typeof POOL_STAGES),
      ...(kind === 'certificates' ? { clients: clients.before } : {}),
    })),
    // The pending change of TLS holds the newest TLS, and comes before all that needs it.
    ...pending.flatMap((change, k) =>
      operationStages(pool, change, [k, groups[k] ?? 0], {
        tls,
        clients: verbOf(change.verb).sets === 'tls' ? clients.after : [],
        proof: verbOf(change.verb).operation?.proof?.(change, statesBefore(changes, changes.indexOf(change)), state),
      }),
    ),
    hookStage(pool, 'verify', tls),
    hookStage(pool, 'rescue', tls),
  ];
  const states = { ...(tls === undefined ? {} : { tls }), ...(trust.length === 0 ? {} : { trust }) };
  return { pool, state, ...states, pending, stages };
}

/** Certificates of clients that are issued before the pool changes, and those that are after its operation. */
interface SplitClients {
  readonly before: readonly ClientCertificateIntent[];
  readonly after: readonly ClientCertificateIntent[];
}

/**
 * Those that the pool's own issuer signs follow the pool, when some cluster may still have it under another root: pods
 * trust one root, and it is the old one until they have restarted.
 */
function splitClients(pool: PoolIntent, changes: readonly Change[]): SplitClients {
  const clients = pool.clientCertificates ?? [];
  const tls = tlsOf(changes);
  const moves = statesOf(changes)
    .slice(lastBaseline(changes))
    .some((state) => state.tls !== undefined && tls !== undefined && !sameRoot(state.tls, tls));
  if (tls === undefined || !moves) return { before: clients, after: [] };
  const own = issuerText(tls.issuerRef);
  const follows = ({ issuerRef }: ClientCertificateIntent) =>
    issuerRef === undefined || issuerText(resolveIssuerRef(issuerRef)) === own;
  return { before: clients.filter((client) => !follows(client)), after: clients.filter(follows) };
}

function poolStage(kind: keyof typeof POOL_STAGES): Stage {
  const {
    file: _,
    hook: __,
    ...waves
  }: { wave?: number; lastWave?: number; hook?: string; file: number } = POOL_STAGES[kind];
  return { kind, ...waves, file: poolStageFile(kind) };
}

function hookStage(pool: PoolIntent, kind: 'verify' | 'rescue', tls: TlsState | undefined): Stage {
  const { hook } = POOL_STAGES[kind];
  const step: StageStep = {
    step: kind,
    job: stepJobName(pool.name, kind),
    deadlineSeconds: HOOK_DEADLINE_SECONDS,
    ...(tls === undefined ? {} : { tls }),
  };
  return { ...poolStage(kind), hook, step };
}

/** Probes of every pod and a few API calls: minutes are ample. */
const HOOK_DEADLINE_SECONDS = 300;

/** What a pool comes to, which Certificates of clients an operation brings along, and what is proved behind it. */
interface Reached {
  readonly tls: TlsState | undefined;
  readonly clients: readonly ClientCertificateIntent[];
  readonly proof: Proof | undefined;
}

function operationStages(
  pool: PoolIntent,
  change: Change,
  [k, group]: readonly [index: number, fileGroup: number],
  { tls, clients, proof }: Reached,
): Stage[] {
  const name = changeName(change);
  const operation: StageOperation = {
    name: operationName(pool.name, name),
    change,
    deadlineSeconds: operationDeadline(change),
  };
  const stage = (kind: keyof typeof OPERATION_STAGES): Stage => {
    const { wave, hook }: { wave: number; hook?: HookPhase } = OPERATION_STAGES[kind];
    return {
      kind,
      wave: OPERATION_WAVES.first + k * OPERATION_WAVES.step + wave,
      ...(hook === undefined ? {} : { hook }),
      file: changeStageFile(kind, name, group),
    };
  };
  const step = (kind: ChangeStep): StageStep => ({
    step: kind,
    job: stepJobName(pool.name, kind, change.number),
    deadlineSeconds: stepDeadline(kind, change),
    change: name,
    apply: change.apply,
    ...(tls === undefined ? {} : { tls }),
  });
  return [
    {
      ...stage('pause'),
      step: {
        ...step('pause'),
        holdSeconds: holdSeconds(change.timeout),
        ...(clients.length > 0 ? { needsSuccess: true } : {}),
        ...(verbOf(change.verb).operation?.isAfterSync ? { awaitsEdit: true } : {}),
      },
    },
    { ...stage('operation'), operation },
    ...(clients.length > 0 ? [{ ...stage('certificates'), clients }] : []),
    ...(proof === undefined ? [] : [{ ...stage('proof'), step: { ...step('proof'), proof } }]),
    { ...stage('resume'), step: step('resume') },
  ];
}

/**
 * KubeDB's timeout is per step of an operation: issuing, updating the PetSet and the Pgpool are three, and restarting up
 * to nine pods of about 35 seconds each fits into three more. Not counted by replicas: scaling a pool must not rewrite
 * operations that have run.
 */
const STEPS_OF_OPERATION = 6;

function operationDeadline({ timeout }: { readonly timeout: string }): number {
  return durationSeconds(timeout) * STEPS_OF_OPERATION;
}

/** How long a change of this timeout may hold its pool, in seconds: until its operation and the proof are given up. */
export function holdSeconds(timeout: string): number {
  return operationDeadline({ timeout }) + durationSeconds(timeout);
}

function stepDeadline(step: ChangeStep, change: Change): number {
  // Pause may have to wait for another operation to end, resume for its own; the proof only opens connections.
  return step === 'proof' ? durationSeconds(change.timeout) : operationDeadline(change);
}
