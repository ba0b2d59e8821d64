import { type IgnoredDifference, ignoredDifferences } from '../argocd/sync-policy';
import { throwProblems } from '../errors';
import { recordOf, textOf } from '../json';
import { type Ledgers, readLedgers } from '../ledger/read-ledger';
import type { Change } from '../model/change';
import { recordedFacets } from '../model/facets';
import { stateOf } from '../model/fold';
import { PKI_FOLDER } from '../model/pki';
import { AUTOSCALED } from '../model/resources';
import { checkComparable, checkForeign, checkHead, otherVersion } from './check-revisions';
import { compareObjects, type Objects, type RenderedObject, readObjects } from './objects';
import type { Comparison, PoolComparison, PoolRevision } from './revision';
import { poolOfPath, type Revision, type Revisions } from './snapshot';
import type { ObjectChange } from './types';

/**
 * Compares two revisions.
 *
 * @throws GitopsError when one of them cannot be read, or head is no continuation of base.
 */
export function compareRevisions({ base, head }: Revisions): Comparison {
  const old = readSide(base, true);
  const now = readSide(head, false);
  throwProblems([...checkComparable(base, head), ...checkForeign(head)]);
  // All pools that were read, not only those whose manifests differ: a change that is not rendered differs in no object.
  const rendered = [...now.objects.values()].filter(isPgpool).map(poolOf);
  const alive = new Set([...now.ledgers.keys(), ...rendered.filter((pool) => pool !== undefined)]);
  throwProblems([...alive].sort().flatMap((pool) => checkHead(pool, poolRevision(pool, now))));
  const differing = compareSides(old, now);
  const known = new Set([...old.objects.values(), ...now.objects.values()].filter(isPgpool).map(poolOf));
  const byPool = groupByPool(differing, known);
  const pools = [...byPool.keys()].filter((pool) => pool !== undefined).sort();
  const comparisons = pools.map((pool): PoolComparison => {
    const [before, after] = [old, now].map((side) => poolRevision(pool, side));
    return {
      pool,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      objects: byPool.get(pool) ?? [],
    };
  });
  return { pools: comparisons, fleet: byPool.get(undefined) ?? [] };
}

function isPgpool({ kind }: RenderedObject): boolean {
  return kind === 'Pgpool';
}

/** A pool of which nothing differs but its Application was not read: what happens to that concerns Argo CD alone. */
function groupByPool(
  differing: readonly Differing[],
  known: ReadonlySet<string | undefined>,
): Map<string | undefined, ObjectChange[]> {
  const groups = new Map<string | undefined, ObjectChange[]>();
  for (const { object, change } of differing) {
    const own = poolOf(object);
    const pool = known.has(own) ? own : undefined;
    groups.set(pool, [...(groups.get(pool) ?? []), change]);
  }
  return groups;
}

interface SideReading {
  readonly ledgers: Ledgers;
  readonly objects: Objects;
}

function readSide(revision: Revision, isBase: boolean): SideReading {
  const { ledgers, problems } = readLedgers(revision.changes);
  const reading = readObjects(revision.dist);
  const found = [...problems, ...reading.problems];
  throwProblems(isBase ? otherVersion(revision, found) : found);
  return { ledgers, objects: reading.objects };
}

function poolRevision(pool: string, side: SideReading): PoolRevision | undefined {
  const objects = [...side.objects.values()].filter((object) => poolOf(object) === pool);
  const pgpool = objects.find(isPgpool);
  if (pgpool === undefined) return undefined;
  const operations = objects
    .filter(({ kind }) => kind === 'PgpoolOpsRequest')
    .sort((a, b) => (a.wave ?? 0) - (b.wave ?? 0));
  return { changes: side.ledgers.get(pool) ?? [], objects, pgpool, operations };
}

/** The pool of an object, from its folder; of an Application, from the folder that it syncs. */
function poolOf(object: RenderedObject): string | undefined {
  if (object.kind !== 'Application') return poolOfPath(object.file);
  const { sources } = recordOf(object.value.spec);
  const paths = Array.isArray(sources) ? sources.map((source) => recordOf(source).path) : [];
  const folder = /([^/]+\/[^/]+)$/.exec(textOf(paths.find((path) => path !== undefined)))?.[1];
  return folder?.startsWith(`${PKI_FOLDER}/`) ? undefined : folder;
}

interface Differing {
  readonly object: RenderedObject;
  readonly change: ObjectChange;
}

function compareSides(old: SideReading, now: SideReading): Differing[] {
  const differing: Differing[] = [];
  const add = (action: ObjectChange['action'], object: RenderedObject, fields: ObjectChange['fields'] = []) => {
    const { kind, namespace, name, file } = object;
    differing.push({ object, change: { action, kind, namespace, name, file, fields } });
  };
  for (const [key, after] of now.objects) {
    const before = old.objects.get(key);
    if (before === undefined) add('create', after);
    else {
      const fields = compareObjects(before, after, ignoredOf(after, now));
      if (fields.length > 0) add('update', after, fields);
    }
  }
  for (const [key, before] of old.objects) if (!now.objects.has(key)) add('prune', before);
  return differing.sort((a, b) => (a.change.file < b.change.file ? -1 : a.change.file > b.change.file ? 1 : 0));
}

/** What a sync leaves as it is, as the ledger of an object's pool says. */
function ignoredOf(object: RenderedObject, { ledgers }: SideReading): IgnoredDifference[] {
  const pool = poolOf(object) ?? '';
  return ignoredFields(pool, ledgers.get(pool) ?? []);
}

/** What a sync leaves as it is of the objects of a pool. */
export function ignoredFields(pool: string, changes: readonly Change[]): IgnoredDifference[] {
  const state = stateOf(changes);
  return ignoredDifferences(recordedFacets(state), state.resources === AUTOSCALED ? [pool] : []);
}
