import { count } from '../model/count';
import type { AuthorityImpact, FieldChange, ObjectChange, PoolPlan, TrustEdge } from './types';

/** Symbol and word of an object's action, always shown together. */
export const ACTIONS = {
  create: { symbol: '+', word: 'create' },
  update: { symbol: '~', word: 'update' },
  prune: { symbol: '-', word: 'prune' },
  leave: { symbol: '=', word: 'leave' },
} as const satisfies Record<ObjectChange['action'], object>;

/** Symbol of a verdict, always shown beside its word. */
export const VERDICT_SYMBOLS = { holds: '✓', breaks: '✗', unknown: '?' } as const satisfies Record<
  TrustEdge['verdict'],
  string
>;

/** Titles of the edges. */
export const EDGE_TITLES = {
  server: 'client → server certificate',
  clients: 'pool → client certificates',
  backend: 'pool → PostgreSQL',
} as const;

/** What a merge does to a pool: its symbol, and the word for it once it is done. */
export const POOL_ACTIONS = {
  create: { symbol: '+', done: 'created' },
  update: { symbol: '~', done: 'changed' },
  remove: { symbol: '-', done: 'removed' },
} as const satisfies Record<PoolPlan['action'], object>;

/** `2 restarts` of a pool; `-` for none. */
export function restartsText(pool: PoolPlan): string {
  return pool.restarts === 0 ? '-' : `${pool.restarts} (${count(pool.replicas, 'pod')})`;
}

/** `spec.replicas: 3 -> 2`, and what writes it where a sync does not. */
export function fieldText({ path, before, after, effect }: FieldChange): string {
  const values = `${shorten(before ?? 'none')} -> ${shorten(after ?? 'none')}`;
  const how = { sync: '', operation: ' (only an operation brings it)', ignored: ' (left as it is in the cluster)' }[
    effect
  ];
  return `${path}: ${values}${how}`;
}

const LONGEST_VALUE = 80;

function shorten(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}

/** `Job demo/pgpool-0007-pause`. */
export function objectText({ kind, namespace, name }: ObjectChange): string {
  return `${kind} ${namespace === '' ? '' : `${namespace}/`}${name}`;
}

/** Objects sorted with the destructive ones first, because a reviewer must not overlook them. */
export function destructiveFirst(objects: readonly ObjectChange[]): ObjectChange[] {
  const order = ['prune', 'leave', 'update', 'create'];
  return [...objects].sort((a, b) => order.indexOf(a.action) - order.indexOf(b.action));
}

/**
 * Trust rows with the reason of the row before joined into one, without a first row that holds and is followed by another:
 * a list of equal stages hides the one that differs.
 */
export function distinctReasons(
  pool: PoolPlan,
): { edge: keyof typeof EDGE_TITLES; stages: string; trust: TrustEdge }[] {
  return (Object.keys(EDGE_TITLES) as (keyof typeof EDGE_TITLES)[]).flatMap((edge) => {
    const runs: { edge: typeof edge; first: string; last: string; trust: TrustEdge }[] = [];
    for (const row of pool.trust) {
      const stage = row.change === undefined ? row.stage : `${row.stage} ${row.change.slice(0, 4)}`;
      const run = runs.at(-1);
      if (run !== undefined && run.trust.reason === row[edge].reason) run.last = stage;
      else runs.push({ edge, first: stage, last: stage, trust: row[edge] });
    }
    const shown = runs.filter((run, i) => i === runs.length - 1 || i > 0 || run.trust.verdict !== 'holds');
    return shown.map(({ first, last, trust }) => ({
      edge,
      stages: first === last ? first : `${first} … ${last}`,
      trust,
    }));
  });
}

/** Title of the section of {@link authorityLists}. */
export const AUTHORITY_TITLE = 'Certificate authorities';

/** The users of an authority by kind, without empty lists. */
export function authorityLists({
  pools,
  certificates,
  namespaces,
}: AuthorityImpact): { title: string; names: readonly string[] }[] {
  return [
    { title: count(pools.length, 'pool'), names: pools },
    { title: count(certificates.length, 'Certificate'), names: certificates },
    { title: count(namespaces.length, 'client namespace'), names: namespaces },
  ].filter(({ names }) => names.length > 0);
}
