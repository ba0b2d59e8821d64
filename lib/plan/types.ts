import type { Problem } from '../errors';
import type { Accept } from '../model/risk';

/** What a merge does to the clients of a pool, least first. */
export const IMPACTS = ['none', 'reload', 'restart', 'outage'] as const;
/** One of {@link IMPACTS}: nothing, settings are reloaded, pods restart one by one, no pod serves for a while. */
export type Impact = (typeof IMPACTS)[number];

/** Why a pool has its impact. */
export interface Reason {
  readonly impact: Impact;
  /** Whether it is only possible, because what KubeDB does with such an edit of a live pool is unproven. */
  readonly may: boolean;
  /** Lower case, no full stop. */
  readonly text: string;
}

/** Who writes a field: Argo CD's sync, the operation, or neither. */
export type FieldEffect = 'sync' | 'operation' | 'ignored';

/** A field of an object that differs. */
export interface FieldChange {
  /** `spec.tls.issuerRef.name`. */
  readonly path: string;
  /** JSON of the value; absent when the field is new. */
  readonly before?: string;
  /** JSON of the value; absent when the field is gone. */
  readonly after?: string;
  readonly effect: FieldEffect;
}

/** What a merge does to a Kubernetes object; one that is left is no longer rendered, and nothing takes it out of the cluster. */
export interface ObjectChange {
  readonly action: 'create' | 'update' | 'prune' | 'leave';
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** The rendered file. */
  readonly file: string;
  /** Of an update only. */
  readonly fields: readonly FieldChange[];
}

/** Events of Kubernetes, as `kubectl get events` shows them. */
export interface PlannedEvents {
  /** `PgpoolOpsRequest orders-0007-update`, `each pod, as it restarts`. */
  readonly about: string;
  /** Their reasons, in order. `POD` stands for the name of each pod. */
  readonly reasons: readonly string[];
}

/** A new operation: a PgpoolOpsRequest that head renders and base does not. */
export interface PlannedOperation {
  /** `0007-update`. */
  readonly change: string;
  readonly verb: string;
  /** Name of the PgpoolOpsRequest. */
  readonly name: string;
  readonly wave: number;
  /** Pods that the pool has when it begins. */
  readonly pods: number;
  /** Why it is made, in its author's words. */
  readonly reason: string;
  /** Its risks, and whether its author accepted them. */
  readonly risks: readonly { readonly accept: Accept; readonly reason: string; readonly accepted: boolean }[];
  /** What a person sees of it in the cluster. */
  readonly events: readonly PlannedEvents[];
}

/** A part of a rollout in time. Seconds count from the start of the sync. */
export interface Span {
  /** `pause`, `operation`. */
  readonly stage: string;
  /** `10`, or `PostSync`. */
  readonly when: string;
  /** The change that it belongs to. @default - none */
  readonly change?: string;
  /** The object that carries it out: `Job checkout-0007-pause`. */
  readonly object: string;
  readonly from: number;
  readonly to: number;
}

/** Whether connections work over an edge of trust. */
export type Verdict = 'holds' | 'breaks' | 'unknown';

/** One edge of trust at one stage. */
export interface TrustEdge {
  readonly verdict: Verdict;
  /** Whose root, which Secret, which declared trust. */
  readonly reason: string;
  /** What the author of the change has to accept for it. @default - nothing */
  readonly accept?: Accept;
}

/** The three edges: client -> server certificate, pool -> client certificates, pool -> PostgreSQL. */
export const EDGES = ['server', 'clients', 'backend'] as const;
/** One of {@link EDGES}. */
export type EdgeName = (typeof EDGES)[number];

/** The trust of a pool during one stage of its rollout. */
export interface TrustRow extends Readonly<Record<EdgeName, TrustEdge>> {
  /** `before`, or a stage. */
  readonly stage: string;
  /** `10`, `PostSync`, or `-`. */
  readonly when: string;
  /** @default - none */
  readonly change?: string;
}

/** What happens to one pool. */
export interface PoolPlan {
  /** `demo/pgpool`. */
  readonly pool: string;
  /** What the merge does to the pool as a whole; a removed pool stays in the cluster. */
  readonly action: 'create' | 'update' | 'remove';
  readonly impact: Impact;
  readonly reasons: readonly Reason[];
  /** Pods of the pool at head. */
  readonly replicas: number;
  /** How many times a pod restarts, over all operations. */
  readonly restarts: number;
  /** Estimate, from the start of the sync. */
  readonly seconds: number;
  readonly operations: readonly PlannedOperation[];
  readonly timeline: readonly Span[];
  readonly objects: readonly ObjectChange[];
  readonly trust: readonly TrustRow[];
  /** Further facts for the reviewer. */
  readonly notes: readonly string[];
}

/** Whether a certificate of a live pool needs a rotate: no, soon, overdue, or it has expired. */
export type LiveState = 'good' | 'rotate' | 'late' | 'ended';

/** The dates of a certificate in the cluster. Moments as Kubernetes writes them: `2027-01-31T12:00:00Z`. */
export interface LiveDates {
  /** When the certificate in the Secret ends. */
  readonly notAfter: string;
  /** When cert-manager issues the next one. @default - unknown */
  readonly renewalTime?: string;
  /** How many times it was issued. @default - unknown */
  readonly revision?: number;
  /** By when a rotate has to be merged. @default - none is needed */
  readonly rotateBy?: string;
  /** Whether a pod runs longer than the certificate exists, so that it serves the one before. @default - not relevant */
  readonly podsBehind?: boolean;
  readonly state: LiveState;
}

/** One certificate and its deadlines. Durations count from its issuance, because no date is known without a cluster. */
export interface CalendarEntry {
  /** `demo/pgpool`, or `pki/platform` of a certificate authority that is rendered beside the pools. */
  readonly pool: string;
  /** Where the Certificate is. @default - the pool's namespace */
  readonly namespace?: string;
  /** `server`, `client`, `metrics-exporter`, `application`, `ca`. */
  readonly role: string;
  readonly certificate: string;
  readonly secret: string;
  readonly issuer: string;
  /** `2160h`; absent when it is not in git. */
  readonly life?: string;
  /** How long after its issuance cert-manager renews it. */
  readonly renewal?: string;
  /** How long after its issuance a rotate has to be merged at the latest; absent when none is needed. */
  readonly rotateBy?: string;
  readonly advice: string;
  /** @default - no cluster was asked, or it does not have the certificate: all is computed */
  readonly live?: LiveDates;
}

/** An issuer or a CA that a merge touches, and its users, whose own manifests do not show it. */
export interface AuthorityImpact {
  /** What happens to it. */
  readonly object: ObjectChange;
  /** `demo/pgpool`, sorted. */
  readonly pools: readonly string[];
  /** `demo/pgpool-app`: rendered Certificates; those that KubeDB makes belong to their pools. */
  readonly certificates: readonly string[];
  /** Namespaces whose clients got a root of one of these pools. */
  readonly namespaces: readonly string[];
}

/** One of the two revisions that are compared. */
export interface Side {
  /** As the user named it, or `working tree`. */
  readonly revision: string;
  /** @default - none, for the working tree */
  readonly commit?: string;
}

/** What a merge does to a fleet. */
export interface Plan {
  /** Name of the fleet. @default - it has none */
  readonly name?: string;
  readonly base: Side;
  readonly head: Side;
  /** One sentence, the title of a check. */
  readonly summary: string;
  readonly impact: Impact;
  /** For bots: `outage`, `plaintext`, `client-trust`, `removed`, `no-changes` and so on. */
  readonly labels: readonly string[];
  /** Worst first. Pools of which nothing changes are not listed. */
  readonly pools: readonly PoolPlan[];
  /** Pools of which nothing changes. */
  readonly unchanged: number;
  /** Objects that belong to no pool. */
  readonly fleet: readonly ObjectChange[];
  /** Issuers and CAs that differ, with all who depend on them. */
  readonly authorities: readonly AuthorityImpact[];
  /** Why the merge is refused. */
  readonly refusals: readonly Problem[];
  /** @default - not asked for */
  readonly calendar?: readonly CalendarEntry[];
  /** The moment for which a cluster was asked about the calendar. @default - none was asked */
  readonly calendarAt?: string;
}

/** The worse of two impacts. */
export function worse(a: Impact, b: Impact): Impact {
  return IMPACTS.indexOf(a) >= IMPACTS.indexOf(b) ? a : b;
}

/** Whether a plan says that anything changes. */
export function hasChanges(plan: Plan): boolean {
  return plan.pools.length > 0 || plan.fleet.length > 0;
}
