import { verbOf } from '../model/verbs';
import type { PoolStatus } from './types';

/**
 * The next step for a pool: one command, or a few words.
 *
 * @param application name of its Argo CD Application.
 * @returns undefined when there is nothing to do
 */
export function nextStep(pool: Omit<PoolStatus, 'next'>, application: string): string | undefined {
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
      return driftedNext(pool, key);
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

/** Argo CD leaves the TLS of a live pool alone, so only an operation, or a person, brings it back. */
function driftedNext({ changes, namespace, name }: Omit<PoolStatus, 'next'>, key: string): string {
  const last = changes.findLast(({ verb }) => verbOf(verb).sets !== undefined);
  if (last !== undefined)
    return `pgpool-gitops change retry ${key} ${last.change} --reason 'undo an edit of the live pool'   # or write it into main.ts, and change`;
  return `kubectl edit pgpool -n ${namespace} ${name}   # put spec.tls back, or record what it is now in main.ts`;
}
