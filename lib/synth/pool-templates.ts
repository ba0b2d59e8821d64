import type { Change } from '../model/change';
import type { PoolIntent, ResolvedFleet } from '../model/intent';
import {
  type Cut,
  cut,
  fill,
  holdsStandIn,
  isReplaceable,
  madeForSecond,
  STAND_IN,
  standIns,
} from '../model/stand-ins';
import { decisive } from '../model/window';
import type { EvaluatedPool } from './evaluate';
import { isPlain } from './plain-object';
import type { RenderedFile } from './render-files';

/*
 * Pools of a fleet differ mostly in their names. So pools of one shape are rendered and checked once, under names that
 * stand for theirs, and the text is then given the names of each. Rendering does nothing with a name but copy it and put
 * it together with others; what a name could change by being what it is (a quote, a length, a sign) is ruled out by
 * `keys` and `templateOf`. __tests__/synth/pool-templates.test.ts compares every byte with rendering each pool by itself.
 */

/** Fields that hold names, alone or with more around them. Of all others the value itself may count. */
const NAME_FIELDS: ReadonlySet<string> = new Set([
  ...['name', 'namespace', 'secretName', 'commonName', 'dnsNames', 'reason', 'user'],
]);
/** A part of a Pgpool that is copied as it is, whatever its fields are called. */
const OPAQUE = 'spec';

/** Renders a pool of what decides it: intent and ledger. @returns undefined when something is wrong with it */
export type RenderPool = (pool: PoolIntent, changes: readonly Change[]) => readonly RenderedFile[] | undefined;

/** Renders a pool by one that is like it. @returns undefined for a pool that has to be rendered by itself */
export type RenderAlike = (pool: EvaluatedPool) => readonly RenderedFile[] | undefined;

/**
 * Renders pools, one of each shape with `render`. The first of each shape is rendered by itself.
 *
 * @param fleet what pools of one shape have in common.
 */
export function poolTemplates(fleet: ResolvedFleet, render: RenderPool): RenderAlike {
  if (holdsStandIn(JSON.stringify(fleet))) return () => undefined;
  const templateFor = madeForSecond<Template>();
  const keyOf = keys();
  return (evaluated) => {
    const key = keyOf(evaluated);
    const template = key && templateFor(key, () => templateOf(key, sourceOf(evaluated), render));
    if (!template) return undefined;
    const { name, namespace } = evaluated.pool;
    return template.map(({ path, text, objects }) => ({
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

function sourceOf({ pool, changes, pending }: EvaluatedPool): Source {
  return { pool, changes: decisive(changes, pending) };
}

/** JSON has no line break in it. */
function keyText({ pool, changes }: Source): string {
  return `${JSON.stringify(pool)}\n${JSON.stringify(changes)}`;
}

/** @returns what a pool has in common with those of its shape; undefined when its names may count for more than that */
function keys(): (pool: EvaluatedPool) => string | undefined {
  /** Ledgers that are alike come to the same: it is written down once. */
  const ledgers = new Map<number, string>();
  return (evaluated) => {
    const { pool, ledgerShape } = evaluated;
    if (!isReplaceable(pool.name) || !isReplaceable(pool.namespace) || !isPlain(pool.spec)) return undefined;
    const standIn = standIns(pool.name, pool.namespace);
    const known = ledgerShape === undefined ? undefined : ledgers.get(ledgerShape);
    const intent = known === undefined ? undefined : standIn(JSON.stringify(pool));
    if (intent !== undefined) return `${intent}\n${known}`;
    const key = standIn(keyText(sourceOf(evaluated)));
    if (key !== undefined && ledgerShape !== undefined) ledgers.set(ledgerShape, key.slice(key.indexOf('\n') + 1));
    return key;
  };
}

/** @returns undefined when one of its names stands where it may count for more, or when something is wrong */
function templateOf(key: string, source: Source, render: RenderPool): Template | undefined {
  const standIn = standIns(source.pool.name, source.pool.namespace);
  const shape = replaceNames(source, (text) => standIn(text) ?? text, false) as Source;
  if (keyText(shape) !== key) return undefined;
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
