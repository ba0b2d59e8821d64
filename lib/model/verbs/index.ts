import type { Change } from '../change';
import type { FacetName, PoolState } from '../facets';
import { add } from './add';
import { autoscale } from './autoscale';
import { baseline } from './baseline';
import { configure } from './configure';
import { credentials } from './credentials';
import { distrust } from './distrust';
import { edit } from './edit';
import { remove } from './remove';
import { resize } from './resize';
import { restart } from './restart';
import { rotate } from './rotate';
import { rotatePassword } from './rotate-password';
import { scale } from './scale';
import { trust } from './trust';
import { update } from './update';
import { upgrade } from './upgrade';
import type { Verb } from './verb';

/**
 * Every verb, in the order in which the changes of one edit are recorded: roots come to clients before a pod serves a
 * certificate under them, and go when none does; pods are added before others restart, so that more of them serve meanwhile.
 * A version comes before what may need it. Credentials come behind what else restarts pods, because their Secret may be missing, which
 * nothing here can see: then they fail and restart nothing. Settings of pgpool.conf come last: those that Pgpool-II refuses stay in the
 * Pgpool when they fail, and every restart behind would take them to another pod. Pods are removed behind that: see
 * FacetStep.isAfterRestarts. The only list.
 */
export const VERBS: readonly Verb[] = [
  baseline,
  trust,
  scale,
  upgrade,
  add,
  update,
  remove,
  autoscale,
  resize,
  edit,
  credentials,
  configure,
  rotate,
  rotatePassword,
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

/**
 * Whether the operation of a change restarts every pod.
 *
 * @param before what the pool is before it.
 */
export function restartsPods(change: Change, before: PoolState): boolean {
  const { operation } = verbOf(change.verb);
  return operation?.restartsPods === true && operation.effect?.(change, before) === undefined;
}
