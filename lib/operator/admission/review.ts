import { isDeepStrictEqual } from 'node:util';
import type { Cluster } from '../../cluster/cluster';
import { recordOf } from '../../json';
import type { Refusal, Refuse } from '../../model/kubedb/refusal';
import { copyOf, storedSpec } from '../../model/kubedb/stored';
import { encodeAsGo, type GoSchema } from './go-encoding';
import { validateOperation } from './validate-operation';
import { validateDeletion, validatePgpool } from './validate-pgpool';

/** `request` of an AdmissionReview, as far as it is read here. */
export interface AdmissionRequest {
  readonly uid: string;
  readonly kind: { readonly group: string; readonly kind: string };
  readonly operation: string;
  readonly object?: object | null;
  readonly oldObject?: object | null;
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
 * Refuses what KubeDB refuses. Changes nothing: KubeDB's lifts the pause of a pool when somebody writes the end of its operation, which the
 * operator sees to itself, for any pod may send a review.
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
  else await validateOperation({ object, ...(before === undefined ? {} : { before }) }, context.cluster, refuse);
  return refusals.length === 0 ? { uid, allowed: true } : { uid, allowed: false, status: invalid(request, refusals) };
}

/** As the API server says what is wrong with an object, which people and Argo CD know how to read. */
function invalid({ kind, object, oldObject }: AdmissionRequest, refusals: readonly Refusal[]) {
  const name = recordOf(recordOf(object ?? oldObject).metadata).name;
  const reasons = refusals.map(({ path, message, fix }) => `${path}: ${message}${fix === undefined ? '' : `; ${fix}`}`);
  const text = reasons.length === 1 ? reasons[0] : `[${reasons.join(', ')}]`;
  return { code: 422, reason: 'Invalid', message: `${kind.kind}.${kind.group} "${name}" is invalid: ${text}` };
}
