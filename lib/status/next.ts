import { driftedFacet, undoOf } from '../cluster/drift';
import { type PoolState, recordedFacets } from '../model/facets';
import { verbOf } from '../model/verbs';
import type { PoolStatus } from './types';

/**
 * The next step for a pool: one command, or a few words.
 *
 * @param recorded what the ledger has reached.
 * @param application name of its Argo CD Application.
 * @returns undefined when there is nothing to do
 */
export function nextStep(pool: Omit<PoolStatus, 'next'>, recorded: PoolState, application: string): string | undefined {
  const key = `${pool.namespace}/${pool.name}`;
  const sync = `argocd app get ${application}`;
  switch (pool.state) {
    case 'missing':
      return `${sync}   # has it been synced?`;
    case 'waiting':
      return pool.changes.some(({ state }) => state === 'absent')
        ? `${sync}   # has the commit of ${firstOpen(pool)} been synced?`
        : `pgpool-gitops status ${key} --watch`;
    case 'rolling-out':
      return `pgpool-gitops status ${key} --watch`;
    case 'failed':
      return failedNext(pool, key);
    case 'drifted':
      return driftedNext(pool, recorded);
    case 'degraded':
      return pool.findings.find(({ severity, fix }) => severity === 'error' && fix !== undefined)?.fix;
    default:
      return pool.changes.length === 0 ? undefined : `pgpool-gitops change settle ${key}`;
  }
}

function firstOpen({ changes }: Omit<PoolStatus, 'next'>): string | undefined {
  return changes.find(({ state }) => state === 'absent')?.change;
}

/** A failed operation is retried; the log of a failed Job has to be read first. */
function failedNext({ changes, findings }: Omit<PoolStatus, 'next'>, key: string): string | undefined {
  const failed = changes.find(({ state }) => state === 'failed');
  if (failed !== undefined) return `pgpool-gitops change retry ${key} ${failed.change}   # when its cause is mended`;
  return findings.find(({ fix }) => fix !== undefined)?.fix;
}

/** Argo CD leaves recorded facets of a live pool alone, so only an operation, or a person, brings them back. */
function driftedNext({ changes, drift, namespace, name }: Omit<PoolStatus, 'next'>, state: PoolState): string {
  const drifted = drift.map(driftedFacet);
  const facet = recordedFacets(state).find((each) => drifted.includes(each));
  if (facet === undefined) return '';
  const change = changes.findLast(({ verb }) => verbOf(verb).sets === facet)?.change;
  const { command, afterwards } = undoOf({ namespace, name }, { facet, recorded: state[facet], change });
  return `${command}   # ${afterwards === undefined ? '' : `${afterwards}; `}or write it into main.ts, and change`;
}
