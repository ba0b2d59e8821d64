import { isDeepStrictEqual } from 'node:util';
import type { Cluster } from '../../cluster/cluster';
import { conditionOf } from '../../cluster/objects';
import { poolRef } from '../../cluster/pool-objects';
import { recordOf } from '../../json';
import type { Refusal, Refuse } from '../../model/kubedb/refusal';
import { copyOf, storedSpec } from '../../model/kubedb/stored';
import { isLabelName, isObjectName } from '../../model/object-names';
import { operationState } from '../../model/operation-state';
import { PAUSED } from '../../model/pause';
import { encodeAsGo, type GoSchema } from './go-encoding';
import type { EndingOperation } from './pause-lifter';
import { validateOperation } from './validate-operation';
import { validateDeletion, validatePgpool } from './validate-pgpool';

type Json = Record<string, unknown>;

/** `request` of an AdmissionReview, as far as it is read here. */
export interface AdmissionRequest {
  readonly uid: string;
  readonly kind: { readonly group: string; readonly kind: string };
  readonly operation: string;
  readonly object?: object | null;
  readonly oldObject?: object | null;
  readonly dryRun?: boolean;
}

/** `response` of an AdmissionReview. */
export interface AdmissionResponse {
  readonly uid: string;
  readonly allowed: boolean;
  readonly status?: { readonly code: number; readonly reason: string; readonly message: string };
  readonly patchType?: 'JSONPatch';
  /** JSON Patch in base64. */
  readonly patch?: string;
}

/** What the webhooks need. */
export interface AdmissionContext {
  readonly cluster: Cluster;
  /** Schema of `spec` of a Pgpool. */
  readonly schema: GoSchema;
  /** Lifts the pause of an operation, of any owner, once the cluster holds its end. */
  readonly liftPause: (ending: EndingOperation) => Promise<void>;
}

/** Fills in what KubeDB fills in. Refuses nothing: that is for the validating webhook. */
export function mutate({ uid, object }: AdmissionRequest, schema: GoSchema): AdmissionResponse {
  const { metadata, spec: given } = recordOf(object);
  const spec = copyOf(recordOf(given));
  encodeAsGo(spec, schema);
  const stored = storedSpec(spec, String(recordOf(metadata).name ?? ''));
  if (isDeepStrictEqual(stored, given)) return { uid, allowed: true };
  const patch = [{ op: 'add', path: '/spec', value: stored }];
  const text = Buffer.from(JSON.stringify(patch)).toString('base64');
  return { uid, allowed: true, patchType: 'JSONPatch', patch: text };
}

/**
 * Refuses what KubeDB refuses. An operation that ends lifts the pause of its pool, as KubeDB's webhook does.
 *
 * @throws ClusterError when the cluster cannot be read.
 */
export async function validate(request: AdmissionRequest, context: AdmissionContext): Promise<AdmissionResponse> {
  const refusals: Refusal[] = [];
  const refuse: Refuse = (path, message, fix) =>
    refusals.push({ path, message, ...(fix === undefined ? {} : { fix }) });
  const { uid, kind, operation } = request;
  const [object, before] = [recordOf(request.object), request.oldObject ? recordOf(request.oldObject) : undefined];
  if (operation === 'DELETE') {
    if (kind.kind === 'Pgpool') validateDeletion(recordOf(before), refuse);
  } else if (kind.kind === 'Pgpool') await validatePgpool(object, context.cluster, refuse);
  else {
    await validateOperation({ object, ...(before === undefined ? {} : { before }) }, context.cluster, refuse);
    const ends = refusals.length === 0 && request.dryRun !== true && isOver(object) && !isOver(recordOf(before));
    const ending = ends ? await endingOf(object, context.cluster) : undefined;
    // Not waited for: the API server stores the end when it has the answer.
    if (ending !== undefined) void context.liftPause(ending);
  }
  return refusals.length === 0 ? { uid, allowed: true } : { uid, allowed: false, status: invalid(request, refusals) };
}

/** Finds the operation that a review is about. @returns undefined when the cluster does not hold it so, it does not run there, or pauses nothing */
async function endingOf(operation: Json, cluster: Cluster): Promise<EndingOperation | undefined> {
  const { name, namespace, uid } = recordOf(operation.metadata);
  if (!isObjectName(name) || !isLabelName(namespace) || typeof uid !== 'string') return undefined;
  const stored = await cluster.tryGet({ kind: 'PgpoolOpsRequest', namespace, name });
  const isHeld = stored?.metadata.uid === uid && isDeepStrictEqual(stored.spec, operation.spec);
  // Beside one that has not begun another one may run, whose pause it is.
  if (!isHeld || operationState(stored.status?.phase) !== 'running') return undefined;
  const pool = { namespace, name: stored.spec?.databaseRef?.name ?? '' };
  const pgpool = await cluster.tryGet(poolRef(pool));
  const pause = pgpool === undefined ? undefined : conditionOf(pgpool, PAUSED);
  return pause === undefined ? undefined : { pool, name, uid, pause };
}

function isOver(operation: Json): boolean {
  return ['Successful', 'Failed'].includes(String(recordOf(operation.status).phase));
}

/** As the API server says what is wrong with an object, which people and Argo CD know how to read. */
function invalid({ kind, object, oldObject }: AdmissionRequest, refusals: readonly Refusal[]) {
  const name = recordOf(recordOf(object ?? oldObject).metadata).name;
  const reasons = refusals.map(({ path, message, fix }) => `${path}: ${message}${fix === undefined ? '' : `; ${fix}`}`);
  const text = reasons.length === 1 ? reasons[0] : `[${reasons.join(', ')}]`;
  return { code: 422, reason: 'Invalid', message: `${kind.kind}.${kind.group} "${name}" is invalid: ${text}` };
}
