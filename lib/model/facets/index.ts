import { isRecord } from '../../json';
import type { PoolIntent } from '../intent';
import { auth } from './auth';
import { configuration } from './configuration';
import type { Difference, Facet, FacetStep } from './facet';
import { pgpool } from './pgpool';
import { replicas } from './replicas';
import { resources } from './resources';
import { template } from './template';
import { tls } from './tls';
import { trust } from './trust';
import { version } from './version';

/** Every facet, in the order in which a change file holds them: the only list. */
export const FACETS = { trust, tls, version, replicas, resources, auth, configuration, template, pgpool } as const;

/** Name of a facet. */
export type FacetName = keyof typeof FACETS;

/** The value of each facet. */
export type FacetValues = { readonly [N in FacetName]: (typeof FACETS)[N] extends Facet<infer T> ? T : never };

/** What a ledger has reached, facet by facet. A facet that is missing: none, or never recorded, see Facet.isAlwaysRecorded. */
export type PoolState = Partial<FacetValues>;

/** Names of all facets, in the order of {@link FACETS}. */
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** Returns a facet by its name. A caller passes only values that it has read under that name. */
export function facetOf(name: FacetName): Facet<unknown> {
  return FACETS[name];
}

/** The steps of one facet towards what main.ts asks for. */
export interface NamedStep extends FacetStep<unknown> {
  readonly facet: FacetName;
}

/**
 * What has to be recorded of a pool: the steps of every facet whose intended value is not the recorded one. A facet that
 * was never recorded has none.
 */
export function stepsTowards(pool: PoolIntent, state: PoolState): NamedStep[] {
  return FACET_NAMES.flatMap((name) => {
    const facet = facetOf(name);
    const recorded = state[name];
    if (recorded === undefined && !facet.isAlwaysRecorded) return [];
    return facet.steps(recorded, facet.intended(pool), pool.name).map((step) => ({ facet: name, ...step }));
  });
}

/** Where what main.ts asks for differs from what is recorded. */
export function differencesOf(pool: PoolIntent, state: PoolState): Difference[] {
  return stepsTowards(pool, state).flatMap(({ differences }) => differences);
}

/** What main.ts asks for, facet by facet: what a new pool is created with. */
export function intendedState(pool: PoolIntent): PoolState {
  return stateFrom((name) => facetOf(name).intended(pool));
}

/** A state with the value of each facet that has one. */
export function stateFrom(pick: (name: FacetName) => unknown): PoolState {
  const state: Record<string, unknown> = {};
  for (const name of FACET_NAMES) {
    const value = pick(name);
    if (value !== undefined) state[name] = value;
  }
  return state;
}

/** The facets that a ledger has recorded, in the order of {@link FACETS}. */
export function recordedFacets(state: PoolState): FacetName[] {
  return FACET_NAMES.filter((name) => FACETS[name].isAlwaysRecorded || state[name] !== undefined);
}

/**
 * What `spec` of a Pgpool manifest holds of the recorded facets; a field that must be absent is undefined.
 *
 * @param spec what else it holds. @default - nothing
 */
export function pgpoolFields(state: PoolState, spec: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.assign({}, ...recordedFacets(state).map((name) => facetOf(name).pgpoolFields(state[name], spec)));
}

/** JSON pointers of what a Pgpool holds of a facet, whether an operation or Argo CD writes it. */
export function pgpoolPaths(name: FacetName): readonly string[] {
  const { ignoredPaths, live } = facetOf(name);
  return live?.pointers ?? ignoredPaths;
}

/** The option of a step before what {@link recordedField} writes. */
export const RECORDED_OPTION = '--recorded=';

/**
 * Writes what a live Pgpool can be compared with, as the option of a step: `{"tls":{...},"replicas":3}`. Not what Argo CD writes itself,
 * behind whose sync the step runs.
 */
export function recordedField(state: PoolState): string {
  const readable = recordedFacets(state).filter((name) => {
    const { live } = facetOf(name);
    return live !== undefined && live.isSynced !== true && state[name] !== undefined;
  });
  const text = JSON.stringify(Object.fromEntries(readable.map((name) => [name, facetOf(name).toField(state[name])])));
  // In arguments of a container Kubernetes makes one dollar of two, and fills in $(VARIABLES).
  return text.replaceAll('$', '\\u0024');
}

/** Reads what {@link recordedField} has written. @returns undefined when the text is something else */
export function parseRecordedField(text: string): PoolState | undefined {
  try {
    const fields = JSON.parse(text);
    if (!isRecord(fields) || Object.keys(fields).some((name) => !Object.hasOwn(FACETS, name))) return undefined;
    const state = stateFrom((name) => (name in fields ? facetOf(name).fromField(fields[name]) : undefined));
    // A value that no Pgpool can be compared with throws here.
    for (const name of recordedFacets(state)) facetOf(name).live?.drift({ name: '', spec: {} }, state[name]);
    return state;
  } catch {
    return undefined;
  }
}
