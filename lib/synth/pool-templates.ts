import type { Change } from '../model/change';
import type { PoolIntent } from '../model/intent';
import { isPlain } from './plain-object';
import type { RenderedFile } from './render-files';
import { isPlainText } from './yaml-text';

/*
 * Pools of a fleet differ mostly in their names. So pools of one shape are rendered and checked once, under names that
 * stand for theirs, and the text is then given the names of each. Rendering does nothing with a name but copy it and put
 * it together with others; what a name could change by being what it is (a quote, a length, a sign) is ruled out by
 * `shapeOf`. __tests__/synth/pool-templates.test.ts compares every byte with rendering each pool by itself.
 */

/** Names that stand for others: as long as any name that may take their place, so that a limit holds for both. */
const POOL = 'zqx0pgpool0gitops0pool0name0xqz';
const NAMESPACE = 'zqx0pgpool0gitops0namespace0xqz';

/** Either of them, which `split` keeps. */
const EITHER = new RegExp(`(${POOL}|${NAMESPACE})`);

/** What both begin with, and no name may hold. */
const SIGN = 'zqx0';

/** It has a letter that no number has, and is no longer than what stands for it. */
const SAFE_NAME = /^(?=.*[g-wz])[a-z](?:[a-z0-9-]{1,29}[a-z0-9])$/;

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

/** A text, cut at the names: what stands before each of them, which of the two it is, and what is left. */
interface Cut {
  readonly parts: readonly { readonly before: string; readonly isName: boolean }[];
  readonly rest: string;
}

function cut(text: string): Cut {
  const pieces = text.split(EITHER);
  const parts: { before: string; isName: boolean }[] = [];
  for (let i = 0; i + 1 < pieces.length; i += 2) {
    parts.push({ before: pieces[i] ?? '', isName: pieces[i + 1] === POOL });
  }
  return { parts, rest: pieces.at(-1) ?? '' };
}

function fill({ parts, rest }: Cut, name: string, namespace: string): string {
  let text = '';
  for (const { before, isName } of parts) text += before + (isName ? name : namespace);
  return text + rest;
}

/** The files of a shape. */
type Template = readonly { readonly path: Cut; readonly text: Cut; readonly objects: number }[];

/** What is thrown would name no pool of the fleet; the pool by itself throws it again. */
function attempt(render: RenderPool, { pool, changes }: Shape): Template | undefined {
  try {
    return render(pool, changes)?.map(({ path, text, objects }) => ({ path: cut(path), text: cut(text), objects }));
  } catch {
    return undefined;
  }
}

/** @returns undefined for a pool whose names may count for more than what they name */
function shapeOf(pool: PoolIntent, changes: readonly Change[]): Shape | undefined {
  const { name, namespace, spec } = pool;
  if (!isSafe(name) || !isSafe(namespace) || !isPlain(spec)) return undefined;
  const standIn = standIns(name, namespace);
  let faithful = true;
  const replace = (text: string) => {
    const replaced = standIn(text);
    // The pool `tru` before a PostgreSQL `true`, or `o17` with a Secret `0o17`.
    faithful &&= isPlainText(text) === isPlainText(replaced);
    return replaced;
  };
  const shape = replaceNames({ pool, changes }, replace, false) as Shape;
  return faithful ? shape : undefined;
}

function isSafe(name: string): boolean {
  return SAFE_NAME.test(name) && !name.includes(SIGN);
}

/** The longer name first, and the other one in what is left: one may be a part of the other, or of what stands for it. */
function standIns(name: string, namespace: string): (text: string) => string {
  const own = name.length >= namespace.length;
  const [first, second] = own ? [name, namespace] : [namespace, name];
  const [forFirst, forSecond] = own ? [POOL, NAMESPACE] : [NAMESPACE, POOL];
  return (text) => {
    if (!text.includes(first)) return text.replaceAll(second, forSecond);
    const pieces = text.split(first);
    return pieces.map((piece) => piece.replaceAll(second, forSecond)).join(forFirst);
  };
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
