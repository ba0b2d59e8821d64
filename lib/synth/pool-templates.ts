import type { Change } from '../model/change';
import type { PoolIntent, ResolvedFleet } from '../model/intent';
import { type Cut, cut, fill, holdsStandIn, isReplaceable, STAND_IN, standIns } from '../model/stand-ins';
import { isPlain } from './plain-object';
import type { RenderedFile } from './render-files';

/*
 * Pools of a fleet differ mostly in their names. So pools of one shape are rendered and checked once, under names that
 * stand for theirs, and the text is then given the names of each. Rendering does nothing with a name but copy it and put
 * it together with others; what a name could change by being what it is (a quote, a length, a sign) is ruled out by
 * `keyOf` and `templateOf`. __tests__/synth/pool-templates.test.ts compares every byte with rendering each pool by itself.
 */

/** Fields that hold names, alone or with more around them. Of all others the value itself may count. */
const NAME_FIELDS: ReadonlySet<string> = new Set([
  ...['name', 'namespace', 'secretName', 'commonName', 'dnsNames', 'reason', 'user'],
]);
/** A part of a Pgpool that is copied as it is, whatever its fields are called. */
const OPAQUE = 'spec';

/** Renders a pool of what decides it: intent and ledger. @returns undefined when something is wrong with it */
export type RenderPool = (pool: PoolIntent, changes: readonly Change[]) => readonly RenderedFile[] | undefined;

/**
 * Renders pools, one of each shape with `render`.
 *
 * @param fleet what pools of one shape have in common.
 * @returns undefined for a pool that has to be rendered by itself, as the first of each shape: most shapes have one pool,
 * and a template for each would be the whole fleet in memory.
 */
export function poolTemplates(fleet: ResolvedFleet, render: RenderPool): RenderPool {
  if (holdsStandIn(JSON.stringify(fleet))) return () => undefined;
  const templates = new Map<string, Template | 'seen' | undefined>();
  return (pool, changes) => {
    const key = keyOf({ pool, changes });
    if (key === undefined) return undefined;
    if (!templates.has(key)) {
      templates.set(key, 'seen');
      return undefined;
    }
    if (templates.get(key) === 'seen') templates.set(key, templateOf(key, { pool, changes }, render));
    const { name, namespace } = pool;
    return (templates.get(key) as Template | undefined)?.map(({ path, text, objects }) => ({
      path: fill(path, name, namespace),
      text: fill(text, name, namespace),
      objects,
    }));
  };
}

/** What a pool is rendered from. */
interface Source {
  readonly pool: PoolIntent;
  readonly changes: readonly Change[];
}

/** The files of a shape. */
type Template = readonly { readonly path: Cut; readonly text: Cut; readonly objects: number }[];

/** What a pool has in common with those of its shape. @returns undefined when its names may count for more than that */
function keyOf(source: Source): string | undefined {
  const { name, namespace, spec } = source.pool;
  if (!isReplaceable(name) || !isReplaceable(namespace) || !isPlain(spec)) return undefined;
  return standIns(name, namespace)(JSON.stringify(source));
}

/** @returns undefined when one of its names stands where it may count for more, or when something is wrong */
function templateOf(key: string, source: Source, render: RenderPool): Template | undefined {
  const standIn = standIns(source.pool.name, source.pool.namespace);
  const shape = replaceNames(source, (text) => standIn(text) ?? text, false) as Source;
  if (JSON.stringify(shape) !== key) return undefined;
  const files = attempt(render, shape);
  if (files?.some(({ text }) => DATE_BEFORE_NAME.test(text))) return undefined;
  return files?.map(({ path, text, objects }) => ({ path: cut(path), text: cut(text), objects }));
}

/** What is thrown would name no pool of the fleet; the pool by itself throws it again. */
function attempt(render: RenderPool, { pool, changes }: Source): ReturnType<RenderPool> {
  try {
    return render(pool, changes);
  } catch {
    return undefined;
  }
}

/** With `2026-11-25` before it, the name `team-a` would make a time of day. */
const DATE_BEFORE_NAME = new RegExp(`\\d-\\d\\d?(?:${STAND_IN.name}|${STAND_IN.namespace})`);

function replaceNames(value: unknown, replace: (text: string) => string, named: boolean): unknown {
  if (typeof value === 'string') return named ? replace(value) : value;
  if (Array.isArray(value)) return value.map((item) => replaceNames(item, replace, named));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    copy[key] = key === OPAQUE ? child : replaceNames(child, replace, NAME_FIELDS.has(key));
  }
  return copy;
}
