import type { FacetName } from '../facets';
import { add } from './add';
import { baseline } from './baseline';
import { distrust } from './distrust';
import { edit } from './edit';
import { remove } from './remove';
import { restart } from './restart';
import { rotate } from './rotate';
import { scale } from './scale';
import { trust } from './trust';
import { update } from './update';
import { upgrade } from './upgrade';
import type { Verb } from './verb';

/**
 * Every verb, in the order in which the changes of one edit are recorded: roots come to clients before a pod serves a
 * certificate under them, and go when none does; pods are added before others restart, so that more of them serve meanwhile.
 * A version comes before what may need it. Pods are removed behind that: see FacetStep.isAfterRestarts. The only list.
 */
export const VERBS: readonly Verb[] = [
  baseline,
  trust,
  scale,
  upgrade,
  add,
  update,
  remove,
  edit,
  rotate,
  restart,
  distrust,
];

/** Names of all verbs, in the order of {@link VERBS}. */
export const VERB_NAMES: readonly string[] = VERBS.map(({ name }) => name);

const BY_NAME: ReadonlyMap<string, Verb> = new Map(VERBS.map((verb) => [verb.name, verb]));

/**
 * A verb by its name.
 *
 * @throws RangeError when there is none: names of change files are checked when they are read.
 */
export function verbOf(name: string): Verb {
  const found = BY_NAME.get(name);
  if (found === undefined) throw new RangeError(`no verb "${name}"`);
  return found;
}

/** Whether operations carry out the changes of a facet; otherwise Argo CD applies them. */
export function isCarriedOut(facet: FacetName): boolean {
  return VERBS.some(({ operation, sets }) => sets === facet && operation !== undefined);
}
