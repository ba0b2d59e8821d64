import { count } from '../model/count';
import { VERB_NAMES } from '../model/verbs';
import { EDGES, type PoolPlan, type Verdict } from './types';

const VERDICTS: readonly Verdict[] = ['holds', 'unknown', 'breaks'];

/** The worst verdict of a pool's rollout; the row `before` does not count. */
export function worstVerdict({ trust }: PoolPlan): Verdict {
  const verdicts = trust.slice(1).flatMap((row) => EDGES.map((edge) => row[edge].verdict));
  return verdicts.reduce<Verdict>(
    (worst, next) => (VERDICTS.indexOf(next) > VERDICTS.indexOf(worst) ? next : worst),
    'holds',
  );
}

/**
 * The plan in one sentence: the title of a check, the last line on a terminal.
 *
 * Seconds are those of the slowest pool, because each pool has an Application of its own and they sync side by side.
 */
export function summaryOf(pools: readonly PoolPlan[], fleetObjects: number, refusals: number): string {
  if (pools.length === 0 && fleetObjects === 0) return 'no changes';
  const parts = [
    ...(pools.length === 0 ? [] : [poolsText(pools)]),
    ...(fleetObjects === 0 ? [] : [`${count(fleetObjects, 'object')} of no pool`]),
    restartsText(pools),
    `trust: ${trustText(pools, refusals === 0)}`,
  ];
  if (refusals > 0) parts.push(`refused: ${count(refusals, 'problem')}`);
  return parts.join('; ');
}

function poolsText(pools: readonly PoolPlan[]): string {
  const operations = pools.flatMap((pool) => pool.operations.map(({ verb }) => verb));
  const words = [
    ...VERB_NAMES.map((verb) => [operations.filter((found) => found === verb).length, verb] as const),
    [pools.filter(({ action }) => action === 'create').length, 'created'] as const,
    [pools.filter(({ action }) => action === 'remove').length, 'removed'] as const,
  ].filter(([number]) => number > 0);
  const actions = words.map(([number, word]) => `${number} ${word}`).join(', ');
  return `${count(pools.length, 'pool')}: ${actions || 'no operation'}`;
}

function restartsText(pools: readonly PoolPlan[]): string {
  const restarting = pools.filter(({ restarts }) => restarts > 0);
  const pods = restarting.reduce((sum, pool) => sum + mostPods(pool), 0);
  const restarts = restarting.reduce((sum, pool) => sum + pool.restarts, 0);
  if (pods === 0) return `no pod restarts${cutText(pools)}`;
  const times = restarts > pods ? ` ${restarts} times in all` : '';
  return `${pods} pod${pods === 1 ? ' restarts' : 's restart'}${times}, ${secondsText(Math.max(...pools.map(({ seconds }) => seconds)))}`;
}

/** Pools of which pods go, and none restarts. */
function cutText(pools: readonly PoolPlan[]): string {
  const cut = pools.filter(
    ({ reasons, restarts }) => restarts === 0 && reasons.some(({ impact, may }) => impact === 'restart' && !may),
  );
  return cut.length === 0 ? '' : `, connections are cut in ${count(cut.length, 'pool')}`;
}

/** Pods of a pool while it has the most of them. */
function mostPods({ operations, replicas }: PoolPlan): number {
  return Math.max(replicas, ...operations.map(({ pods }) => pods));
}

function trustText(pools: readonly PoolPlan[], accepted: boolean): string {
  const worst = pools.map((pool) => worstVerdict(pool));
  const breaks = worst.filter((verdict) => verdict === 'breaks').length;
  const unknown = worst.filter((verdict) => verdict === 'unknown').length;
  if (breaks + unknown === 0) return 'unchanged';
  return [
    breaks > 0 ? `breaks in ${count(breaks, 'pool')}${accepted ? ' (accepted)' : ''}` : '',
    unknown > 0 ? `unknown in ${count(unknown, 'pool')}` : '',
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** `about 140 s`: rounded up, because an estimate is not known more exactly. */
export function secondsText(seconds: number): string {
  return seconds === 0 ? '-' : `about ${Math.ceil(seconds / 10) * 10} s`;
}
