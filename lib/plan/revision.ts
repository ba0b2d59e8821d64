import { isDeepStrictEqual } from 'node:util';
import { recordOf } from '../json';
import type { Change } from '../model/change';
import { REPLICAS } from '../model/intent';
import type { RenderedObject } from './objects';
import type { FieldChange, ObjectChange } from './types';

/** A pool at one revision. */
export interface PoolRevision {
  /** Its ledger, oldest first. */
  readonly changes: readonly Change[];
  /** Everything that is rendered for it. */
  readonly objects: readonly RenderedObject[];
  readonly pgpool: RenderedObject;
  /** Its PgpoolOpsRequests, in the order of their waves. */
  readonly operations: readonly RenderedObject[];
}

/** A pool at both revisions. */
export interface PoolComparison {
  /** `demo/pgpool`. */
  readonly pool: string;
  /** @default - the pool is new */
  readonly before?: PoolRevision;
  /** @default - the pool is removed */
  readonly after?: PoolRevision;
  readonly objects: readonly ObjectChange[];
}

/** The first layer of a plan: what differs, without what it means. */
export interface Comparison {
  readonly pools: readonly PoolComparison[];
  /** Objects that belong to no pool. */
  readonly fleet: readonly ObjectChange[];
}

/** Fields of the Pgpool that differ. */
export function pgpoolFields({ objects }: PoolComparison): readonly FieldChange[] {
  return objects.find(({ kind, action }) => kind === 'Pgpool' && action === 'update')?.fields ?? [];
}

/** Pods of a pool, as rendered. */
export function replicasOf(revision: PoolRevision): number {
  return Number(recordOf(revision.pgpool.value.spec).replicas ?? REPLICAS.default);
}

/** Whether a value has all fields that are given; one that is undefined must be absent. */
export function holds(value: unknown, fields: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(fields).every(([key, wanted]) => isDeepStrictEqual(recordOf(value)[key], wanted));
}
