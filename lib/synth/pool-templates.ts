import type { Change } from '../model/change';
import type { PoolIntent } from '../model/intent';
import { type Cut, cut, fill, isReplaceable, STAND_IN, standIns } from '../model/stand-ins';
import { isPlain } from './plain-object';
import type { RenderedFile } from './render-files';

/*
 * Pools of a fleet differ mostly in their names. So pools of one shape are rendered and checked once, under names that
 * stand for theirs, and the text is then given the names of each. Rendering does nothing with a name but copy it and put
 * it together with others; what a name could change by being what it is (a quote, a length, a sign) is ruled out by
 * `shapeOf`. __tests__/synth/pool-templates.test.ts compares every byte with rendering each pool by itself.
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
 * @returns undefined for a pool that has to be rendered by itself, as the first of each shape: most shapes have one pool,
 * and a template for each would be the whole fleet in memory.
 */
export function poolTemplates(render: RenderPool): RenderPool {
  const templates = new Map<string, Template | 'seen' | undefined>();
  return (pool, changes) => {
    const shape = shapeOf(pool, changes);
    if (shape === undefined) return undefined;
    const { name, namespace } = pool;
    const key = JSON.stringify(shape);
    if (!templates.has(key)) {
      templates.set(key, 'seen');
      return undefined;
    }
    if (templates.get(key) === 'seen') templates.set(key, attempt(render, shape));
    return (templates.get(key) as Template | undefined)?.map(({ path, text, objects }) => ({
      path: fill(path, name, namespace),
      text: fill(text, name, namespace),
      objects,
    }));
  };
}

/** What a pool is rendered from, under the names that stand for its own. */
interface Shape {
  readonly pool: PoolIntent;
  readonly changes: readonly Change[];
}

/** The files of a shape. */
type Template = readonly { readonly path: Cut; readonly text: Cut; readonly objects: number }[];

/** What is thrown would name no pool of the fleet; the pool by itself throws it again. */
function attempt(render: RenderPool, { pool, changes }: Shape): Template | undefined {
  try {
    const files = render(pool, changes);
    if (files?.some(({ text }) => DATE_BEFORE_NAME.test(text))) return undefined;
    return files?.map(({ path, text, objects }) => ({ path: cut(path), text: cut(text), objects }));
  } catch {
    return undefined;
  }
}

/** With `2026-11-25` before it, the name `team-a` would make a time of day. */
const DATE_BEFORE_NAME = new RegExp(`\\d-\\d\\d?(?:${STAND_IN.name}|${STAND_IN.namespace})`);

/** @returns undefined for a pool whose names may count for more than what they name */
function shapeOf(pool: PoolIntent, changes: readonly Change[]): Shape | undefined {
  const { name, namespace, spec } = pool;
  if (!isReplaceable(name) || !isReplaceable(namespace) || !isPlain(spec)) return undefined;
  const standIn = standIns(name, namespace);
  let clean = true;
  const replace = (text: string) => {
    const replaced = standIn(text);
    clean &&= replaced !== undefined;
    return replaced ?? text;
  };
  const shape = replaceNames({ pool, changes }, replace, false) as Shape;
  return clean ? shape : undefined;
}

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
