import type { Cluster } from '../cluster/cluster';
import { ClusterError } from '../cluster/errors';
import { explainRefusal } from '../cluster/explain-refusal';
import { type KubeObject, named } from '../cluster/objects';
import { GitopsError, mapAll } from '../errors';
import { isRecord, recordOf } from '../json';
import { CERT_MANAGER_GROUP } from '../model/tls';
import type { LiveObject } from './live-objects';
import { bindingOf, findBinding } from './postgres-ref';

/** Which pools of a cluster. */
export interface LiveSelection {
  /** @default - all namespaces */
  readonly namespace?: string;
  /** Pools by name; the namespace above does not count for them. @default - all */
  readonly pools?: readonly { readonly namespace: string; readonly name: string }[];
}

/** The kinds that an account should be allowed to list. docs/reference/rights.md has them as a ClusterRole. */
export const IMPORTED_KINDS = ['Pgpool', 'Certificate', 'Issuer', 'AppBinding', 'PgpoolVersion'] as const;

/**
 * The Pgpools of a cluster, the Certificates and Issuers beside those with TLS, and the PgpoolVersions. Secrets are never read.
 *
 * @throws GitopsError when a pool does not exist, the cluster does not know a kind, forbids to read it, or does not answer.
 */
export async function readCluster(cluster: Cluster, selection: LiveSelection): Promise<LiveObject[]> {
  const pools = await readPools(cluster, selection);
  const withTls = pools.filter(({ spec }) => isRecord(spec) && spec.tls !== undefined);
  const namespaces = [...new Set(withTls.map(({ metadata }) => metadata.namespace ?? 'default'))].sort();
  const beside = await readAll(
    (['Certificate', 'Issuer'] as const).flatMap((kind) =>
      namespaces.map((namespace) => () => list(cluster, kind, { namespace })),
    ),
  );
  return [
    ...pools,
    ...beside,
    ...(await readBindings(cluster, pools)),
    ...(await readWhereAllowed(cluster, { kind: 'PgpoolVersion' })),
  ] as LiveObject[];
}

/** The AppBindings beside the pools' PostgreSQL. They may belong to others: then only people know what PostgreSQL serves. */
async function readBindings(cluster: Cluster, pools: readonly KubeObject[]): Promise<KubeObject[]> {
  const places = pools.map((pool) => bindingOf(pool as LiveObject).namespace ?? 'default');
  const found: KubeObject[] = [];
  for (const namespace of [...new Set(places)].sort()) {
    found.push(...(await readWhereAllowed(cluster, { kind: 'AppBinding', namespace })));
  }
  return found;
}

async function readWhereAllowed(
  cluster: Cluster,
  target: { readonly kind: 'AppBinding' | 'PgpoolVersion'; readonly namespace?: string },
): Promise<KubeObject[]> {
  try {
    return await cluster.list(target);
  } catch (error) {
    if (ClusterError.isCluster(error, 'Forbidden') || ClusterError.isCluster(error, 'NotFound')) return [];
    throw error;
  }
}

async function readPools(cluster: Cluster, { namespace, pools = [] }: LiveSelection): Promise<KubeObject[]> {
  if (pools.length === 0) return list(cluster, 'Pgpool', namespace === undefined ? {} : { namespace });
  // A list of one name, and no get: then "not found" can only mean that the cluster does not know the kind.
  return readAll(
    pools.map((pool) => async () => {
      const found = await list(cluster, 'Pgpool', { namespace: pool.namespace, ...named(pool.name) });
      if (found.length > 0) return found;
      const file = `${pool.namespace}/${pool.name}`;
      throw GitopsError.of({ code: 'import-invalid', file, message: 'there is no such Pgpool in the cluster' });
    }),
  );
}

/** Runs reads one after the other, and throws all of their errors together. */
async function readAll(reads: readonly (() => Promise<KubeObject[]>)[]): Promise<KubeObject[]> {
  const found = await mapAll(
    reads,
    (read) => read(),
    (error) => {
      // A cluster that does not answer now will not answer the next question either.
      if (ClusterError.isCluster(error, 'Unreachable', 'NoCredentials')) throw error;
      return error.problems;
    },
  );
  return found.flat();
}

async function list(
  cluster: Cluster,
  kind: (typeof IMPORTED_KINDS)[number],
  target: { readonly namespace?: string; readonly fieldSelector?: string },
): Promise<KubeObject[]> {
  try {
    return await cluster.list({ kind, ...target });
  } catch (error) {
    throw explainRefusal(error, kind, IMPORTED_KINDS);
  }
}

/** `demo/pgpool: Issuer ca`: issuers in a pool's own namespace that it names and that are not among the objects. */
export function missingIssuers(objects: readonly LiveObject[]): string[] {
  const issuers = objects.filter(({ kind }) => kind === 'Issuer').map(({ metadata }) => keyOf(metadata));
  return objects
    .filter(({ kind }) => kind === 'Pgpool')
    .flatMap(({ metadata, spec }) => {
      const { apiGroup = CERT_MANAGER_GROUP, kind = 'Issuer', name } = recordOf(recordOf(spec?.tls).issuerRef);
      if (typeof name !== 'string' || kind !== 'Issuer' || apiGroup !== CERT_MANAGER_GROUP) return [];
      return issuers.includes(keyOf({ ...metadata, name })) ? [] : [`${keyOf(metadata)}: Issuer ${name}`];
    });
}

/** `demo/pgpool: AppBinding demo/pg`: those that pools name and that are not among the objects. */
export function missingBindings(objects: readonly LiveObject[]): string[] {
  return objects
    .filter((object) => object.kind === 'Pgpool' && findBinding(object, objects) === undefined)
    .map((object) => `${keyOf(object.metadata)}: AppBinding ${keyOf(bindingOf(object))}`);
}

function keyOf({ namespace = 'default', name }: LiveObject['metadata']): string {
  return `${namespace}/${name}`;
}
