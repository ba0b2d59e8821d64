import { isDeepStrictEqual } from 'node:util';
import { isRecord, recordOf } from '../json';
import type { Change } from './change';
import type { TemplateState } from './facets/template';
import { renderedSpec } from './kubedb/spec-forms';
import { storedSpec } from './kubedb/stored';
import { type PgpoolState, withoutCredentials } from './pgpool-state';
import { AUTOSCALED, containersOf, type ResourcesState, withoutResources, withResources } from './resources';

/** The Pgpool of a cluster, as far as Argo CD writes it. */
export interface WrittenPgpool {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly spec: Readonly<Record<string, unknown>>;
}

/**
 * Fields of a live Pgpool that Argo CD has yet to write: those that a baseline has otherwise, and those of the baseline before that it
 * no longer has. What KubeDB fills in, and what others add beside, is neither.
 *
 * @param recorded the baseline that says what every cluster has.
 * @param before the baseline before it. @default - none
 * @returns their paths, `spec.podTemplate.spec.nodeSelector` or `labels.team`
 */
export function unappliedFields(live: WrittenPgpool, recorded: Change, before?: Change): string[] {
  const [wanted, former] = [recorded, before].map(fieldsOf);
  // Recorded apart by now, resources are not what Argo CD has yet to take away.
  const old =
    former === undefined || recorded.resources === undefined
      ? former
      : { ...former, spec: withoutResources(former.spec) };
  const has = { ...live, spec: storedSpec(live.spec) };
  const filledIn = { ...wanted, spec: storedSpec(recordOf(wanted?.spec)) };
  return [...new Set([...missing(wanted, has), ...leftOver(old, wanted, has, filledIn)])].sort();
}

/** What a baseline says of it. One of a pool with TLS says only what pods take at a restart. */
function fieldsOf(baseline: Change | undefined): PgpoolState | undefined {
  if (baseline === undefined) return undefined;
  const { pgpool = {}, template = {}, resources } = baseline;
  const { labels, annotations, clientAuthMode, spec = {} }: Partial<PgpoolState> = pgpool;
  const mode = clientAuthMode === undefined ? {} : { clientAuthMode };
  return {
    ...(labels === undefined ? {} : { labels }),
    ...(annotations === undefined ? {} : { annotations }),
    spec: withoutCredentials(renderedSpec({ ...containersWhole(template, resources), ...mode, ...spec })),
  };
}

/** A list counts as a whole, and its resources are recorded apart. */
function containersWhole(template: TemplateState, resources: ResourcesState | undefined): object {
  if (resources === undefined || resources === AUTOSCALED || containersOf(template) === undefined) return template;
  const { mode: _, ...rest } = resources;
  return withResources(template, rest);
}

/** Where a value lacks what is wanted. A list counts as a whole, as Argo CD compares it. */
function missing(wanted: unknown, live: unknown, path: readonly string[] = []): string[] {
  if (isRecord(wanted) && (isRecord(live) || path.length === 0)) {
    return Object.entries(wanted).flatMap(([key, value]) => missing(value, recordOf(live)[key], [...path, key]));
  }
  if (isRecord(wanted) && live === undefined && Object.keys(wanted).length === 0) return [];
  return isDeepStrictEqual(wanted, live) ? [] : [path.join('.')];
}

/** Where a value still is what it was before and is not wanted any longer, and KubeDB does not fill it in. */
function leftOver(
  old: unknown,
  wanted: unknown,
  live: unknown,
  filledIn: unknown,
  path: readonly string[] = [],
): string[] {
  if (isRecord(old)) {
    return Object.entries(old).flatMap(([key, value]) => {
      const [now, has, fills] = [wanted, live, filledIn].map((each) => recordOf(each)[key]);
      return leftOver(value, now, has, fills, [...path, key]);
    });
  }
  const isGone = wanted === undefined && isDeepStrictEqual(old, live) && !isDeepStrictEqual(live, filledIn);
  return isGone ? [path.join('.')] : [];
}
