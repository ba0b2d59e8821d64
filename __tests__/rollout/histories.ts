import fc from 'fast-check';
import { BASELINE, type Change, changeName, lastBaseline } from '../../lib/model/change';
import { upgradeProblem } from '../../lib/model/check-upgrades';
import type { ConfigurationState } from '../../lib/model/configuration';
import { FACET_NAMES, type FacetName, facetOf, type PoolState, stateFrom } from '../../lib/model/facets';
import { nextState } from '../../lib/model/fold';
import { catalogueOf } from '../../lib/model/kubedb/catalogue';
import { KUBEDB_RELEASE } from '../../lib/model/kubedb/stored';
import { AUTOSCALED, type ResourcesState, recordedResources } from '../../lib/model/resources';
import { resolveTls, type TlsIntent } from '../../lib/model/tls';
import type { TrustState } from '../../lib/model/trust';
import { VERBS, verbOf } from '../../lib/model/verbs';

/** TLS of a few issuers and modes: few enough that a history comes back to what it had before. */
const tlsIntent: fc.Arbitrary<TlsIntent> = fc.record(
  {
    sslMode: fc.constantFrom('prefer', 'require', 'verify-ca'),
    clientAuthMode: fc.constantFrom('md5', 'scram'),
    issuerRef: fc.record({ name: fc.constantFrom('a', 'b') }),
    certificates: fc.constantFrom([], [{ alias: 'server', dnsNames: ['x'] }], [{ alias: 'client', duration: '720h' }]),
  },
  { requiredKeys: ['sslMode', 'issuerRef'] },
) as fc.Arbitrary<TlsIntent>;

const roots: fc.Arbitrary<TrustState> = fc
  .subarray(['one', 'two'])
  .map((names) => names.map((name) => ({ name, certificate: `certificate of ${name}` })));

/** The PgpoolVersions of every cluster. */
export const CATALOGUE = catalogueOf(KUBEDB_RELEASE);

/** Values that people ask for, facet by facet: few enough that a history comes back to what it had before. */
const VALUES: { readonly [N in FacetName]: fc.Arbitrary<PoolState[N]> } = {
  tls: fc.option(tlsIntent.map(resolveTls), { nil: undefined }),
  trust: roots,
  version: fc.constantFrom('4.4.5', '4.5.0', '4.6.0'),
  configuration: fc.constantFrom<ConfigurationState>(
    {},
    { secretName: 'a' },
    { inline: { 'pgpool.conf': 'max_pool = 2' } },
    { secretName: 'b', inline: { 'pgpool.conf': 'max_pool = 3' }, backends: [{ hostName: 'pg', weight: 1 }] },
  ),
  template: fc.constantFrom({}, { authSecret: { name: 'a' } }, { monitor: { agent: 'prometheus.io' } }),
  resources: fc.constantFrom<ResourcesState>(
    AUTOSCALED,
    recordedResources({}),
    recordedResources({ requests: { cpu: '1' } }),
    {
      ...recordedResources({ limits: { memory: '2Gi' } }),
      mode: 'InPlace',
    },
  ),
  replicas: fc.integer({ min: 1, max: 3 }),
  auth: fc.constantFrom({}, { name: 'a' }, { name: 'b' }, { name: 'b', externallyManaged: true }),
  // Only baselines hold it, and no wish leads to it.
  pgpool: fc.constant(undefined),
};

/** One wish of a person: other values of facets, a verb that repeats work, or a command about the ledger itself. */
export type Wish = { readonly [N in FacetName]?: PoolState[N] } | { readonly command: string };

/** Verbs that repeat work. */
export const REPEATING: readonly string[] = VERBS.filter(({ recordedBy }) => recordedBy === 'command').map(
  ({ name }) => name,
);

function wishOf(facets: readonly FacetName[]): fc.Arbitrary<Wish> {
  const values = facets.map((name) => ({
    weight: 4,
    arbitrary: VALUES[name].map((value) => ({ [name]: value })) as fc.Arbitrary<Wish>,
  }));
  return fc.oneof(
    ...values,
    { weight: 4, arbitrary: fc.record({ command: fc.constantFrom(...REPEATING, 'retry') }) },
    { weight: 1, arbitrary: fc.record({ command: fc.constant('settle') }) },
  );
}

/** A ledger that wishes lead to, recorded without looking at what is pending. */
export function ledgerOf(start: PoolState, wishes: readonly Wish[]): Change[] {
  const changes: Change[] = [change(0, BASELINE, start)];
  let state = nextState({}, changes[0] as Change);
  for (const wished of wishes) {
    for (const next of nextChanges(changes, state, wished)) {
      changes.push(next);
      state = nextState(state, next);
    }
  }
  return changes;
}

function nextChanges(changes: readonly Change[], state: PoolState, wished: Wish): Change[] {
  if ('command' in wished) return commanded(changes, state, wished.command);
  const wishes = wished as PoolState;
  const steps = FACET_NAMES.filter((name) => name in wishes).flatMap((name) =>
    facetOf(name)
      .steps(state[name], wishes[name], 'pgpool')
      .map((step) => ({ ...step, name })),
  );
  return steps
    .map(({ name, value, verb }, i) =>
      change(
        changes.length + i,
        verb,
        stateFrom((facet) => (facet === name ? value : undefined)),
      ),
    )
    .filter((next) => isAllowed(changes, state, next));
}

/** Whether the ledger takes a change where it would be. */
function isAllowed(earlier: readonly Change[], before: PoolState, next: Change): boolean {
  const place = { pool: 'demo/pgpool', change: next, before, earlier };
  return (
    verbOf(next.verb).problem?.(place) === undefined &&
    upgradeProblem(place.pool, [...earlier, next], earlier.length, CATALOGUE) === undefined
  );
}

function commanded(changes: readonly Change[], state: PoolState, command: string): Change[] {
  const number = changes.length;
  const newest = changes[number - 1] as Change;
  if (REPEATING.includes(command)) return [change(number, command)].filter((next) => isAllowed(changes, state, next));
  if (newest.verb === BASELINE) return [];
  if (command === 'settle') return [change(number, BASELINE, state)];
  const { operation, repeats } = verbOf(newest.verb);
  if (operation === undefined || (repeats !== undefined && state[repeats] === undefined)) return [];
  return [{ ...newest, number, retries: newest.retries ?? changeName(newest) }];
}

function change(number: number, verb: string, values: PoolState = {}): Change {
  return {
    number,
    verb,
    reason: 'r',
    timeout: '5m',
    apply: 'IfReady',
    accepts: ['outage', 'plaintext', 'client-trust'],
    ...values,
  };
}

function historyOf(facets: readonly FacetName[]): fc.Arbitrary<Change[]> {
  const start = fc.record(Object.fromEntries(facets.map((name) => [name, VALUES[name]]))) as fc.Arbitrary<PoolState>;
  return fc.tuple(start, fc.array(wishOf(facets), { maxLength: 12 })).map(([created, wishes]) =>
    ledgerOf(
      stateFrom((name) => created[name]),
      wishes,
    ),
  );
}

/** Any history of a pool's TLS. */
export const history = historyOf(['tls']);

/** Any history of every facet. */
export const wholeHistory = historyOf(FACET_NAMES);

/**
 * Any history of every facet but resources: an operation of before that brings those and still waits for its turn writes them into the
 * Pgpool behind the sync that has written newer ones. The proof of what follows fails then.
 */
export const queuedHistory = historyOf(FACET_NAMES.filter((name) => name !== 'resources'));

/** Where a cluster may be: at the last baseline or at any change behind it. */
export function points(changes: readonly Change[]): number[] {
  const start = lastBaseline(changes);
  return changes.slice(start).map((_, i) => start + i);
}
