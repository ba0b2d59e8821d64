import type { Change } from '../model/change';
import type { PoolIntent, ResolvedFleet } from '../model/intent';
import { type Cut, cut, fill, holdsStandIn, madeForSecond, type Names, STAND_IN, standIns } from '../model/stand-ins';
import { decisive } from '../model/window';
import type { EvaluatedPool } from './evaluate';
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
  const byShape = new Map<number, Template>();
  const make = (evaluated: EvaluatedPool) => {
    const source = sourceOf(evaluated);
    const key = keyOf(source);
    const template = key && templateFor(key, () => templateOf(key, source, render));
    if (template && evaluated.shape !== undefined) byShape.set(evaluated.shape, template);
    return template;
  };
  return (evaluated) => {
    const template = (evaluated.shape === undefined ? undefined : byShape.get(evaluated.shape)) ?? make(evaluated);
    if (!template) return undefined;
    const names = [evaluated.pool.name, evaluated.pool.namespace] as const;
    return template.map((file) => new FilledFile(file, names));
  };
}

/** A file of a shape for one of its pools; its text is put together when it is asked for. */
class FilledFile implements RenderedFile {
  readonly path: string;
  readonly objects: number;
  readonly pieces: Cut;

  constructor(
    { path, text, objects }: Template[number],
    readonly names: Names,
  ) {
    this.path = fill(path, names);
    this.pieces = text;
    this.objects = objects;
  }

  get text(): string {
    return fill(this.pieces, this.names);
  }
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

/** @returns what a pool has in common with those that are like it; undefined when its names may count for more than that */
function keyOf(source: Source): string | undefined {
  const { name, namespace, spec } = source.pool;
  return isPlain(spec) ? standIns(name, namespace)(keyText(source)) : undefined;
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
