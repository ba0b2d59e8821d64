import { isDeepStrictEqual } from 'node:util';
import type { Cluster } from '../../cluster/cluster';
import type { PoolName } from '../../cluster/pool-objects';
import { recordOf } from '../../json';
import type { Refusal, Refuse } from '../../model/kubedb/refusal';
import { copyOf, storedSpec } from '../../model/kubedb/stored';
import { encodeAsGo, type GoSchema } from './go-encoding';
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
  /** Lifts a pause of a pool, of any owner. */
  readonly liftPause: (pool: PoolName) => Promise<void>;
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
 * Refuses what KubeDB refuses. An operation that is over lifts the pause of its pool, as KubeDB's webhook does.
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
    if (refusals.length === 0 && request.dryRun !== true && isOver(object) && !isOver(recordOf(before))) {
      await context.liftPause(poolOf(object));
    }
  }
  return refusals.length === 0 ? { uid, allowed: true } : { uid, allowed: false, status: invalid(request, refusals) };
}

function isOver(operation: Json): boolean {
  return ['Successful', 'Failed'].includes(String(recordOf(operation.status).phase));
}

function poolOf(operation: Json): PoolName {
  const namespace = String(recordOf(operation.metadata).namespace ?? '');
  return { namespace, name: String(recordOf(recordOf(operation.spec).databaseRef).name ?? '') };
}

/** As the API server says what is wrong with an object, which people and Argo CD know how to read. */
function invalid({ kind, object, oldObject }: AdmissionRequest, refusals: readonly Refusal[]) {
  const name = recordOf(recordOf(object ?? oldObject).metadata).name;
  const reasons = refusals.map(({ path, message, fix }) => `${path}: ${message}${fix === undefined ? '' : `; ${fix}`}`);
  const text = reasons.length === 1 ? reasons[0] : `[${reasons.join(', ')}]`;
  return { code: 422, reason: 'Invalid', message: `${kind.kind}.${kind.group} "${name}" is invalid: ${text}` };
}
