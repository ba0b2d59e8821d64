import type { Change } from './change';
import { FACET_NAMES, facetOf, type PoolState } from './facets';
import type { PoolFacts, Risk } from './risk';
import { restartsPods, verbOf } from './verbs';

/**
 * What a change puts at risk: its author has to accept it.
 *
 * @param before what the pool is before the change.
 */
export function risksOf(change: Change, before: PoolState, facts: PoolFacts): Risk[] {
  const { sets } = verbOf(change.verb);
  const outage: Risk = {
    accept: 'outage',
    reason: 'the pool has one replica, so it is down while its pod restarts (about 35 s)',
  };
  return [
    ...(restartsPods(change, before) && facts.replicas === 1 ? [outage] : []),
    ...FACET_NAMES.filter((name) => name === sets).flatMap((name) =>
      facetOf(name).risks(before[name], change[name], facts),
    ),
  ];
}

/** Risks of a change that its author has not accepted. */
export function unacceptedRisks(change: Change, before: PoolState, facts: PoolFacts): Risk[] {
  return risksOf(change, before, facts).filter(({ accept }) => !change.accepts.includes(accept));
}
