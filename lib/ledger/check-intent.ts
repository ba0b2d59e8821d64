import type { Problem } from '../errors';
import { type Exposure, type Hurt, hurtsOf } from '../model/accepts';
import { type Change, changeName, lastBaseline, stateOf, statesOf } from '../model/change';
import { type PoolIntent, poolKey, REPLICAS } from '../model/intent';
import { type Pki, pkiOfIssuer } from '../model/pki';
import { resolveTrust, rootNames, trustOf } from '../model/roots';
import { intendedTls, type TlsState } from '../model/tls';
import { compareTls, compareTrust, differenceText } from './compare-intent';
import { changePath } from './layout';
import type { Ledgers } from './read-ledger';

/** What a change hurts without its author having accepted it. */
export function unaccepted(
  pool: string,
  change: Change,
  before: TlsState | undefined,
  exposure: Exposure,
  file: string,
): Problem[] {
  return missingAccepts(before, change, exposure).map((hurt) => ({
    code: 'accept-missing',
    file,
    path: `pools ${pool}`,
    message: notAcceptedText(change, hurt),
    fix: `--accept ${hurt.accept}`,
  }));
}

function missingAccepts(before: TlsState | undefined, change: Change, exposure: Exposure): Hurt[] {
  return hurtsOf(before, change, exposure).filter((hurt) => !change.accepts.includes(hurt.accept));
}

function notAcceptedText(change: Change, { reason }: Hurt): string {
  return `${changeName(change)} is not accepted: ${reason}`;
}

/** Who may be hurt by the next change of a pool. */
export function exposureOf(pool: PoolIntent, changes: readonly Change[]): Exposure {
  return {
    replicas: pool.replicas ?? REPLICAS.default,
    trusted: rootNames(trustOf(changes)),
    clientCertificates: (pool.clientCertificates ?? []).length > 0,
  };
}

/**
 * Refuses rendered changes that hurt more than their authors accepted, as the pool stands now: its replicas may have
 * been lowered since.
 *
 * @param pending the changes that are rendered.
 */
export function checkAccepted(pool: PoolIntent, changes: readonly Change[], pending: readonly Change[]): Problem[] {
  const key = poolKey(pool);
  const states = statesOf(changes);
  return changes.flatMap((change, i) => {
    if (!pending.includes(change) && change.verb !== 'distrust') return [];
    const file = changePath(key, changeName(change));
    return missingAccepts(states[i - 1], change, exposureOf(pool, changes.slice(0, i))).map((hurt) => ({
      code: 'accept-missing' as const,
      file,
      path: `pools ${key}`,
      message: notAcceptedText(change, hurt),
      fix:
        hurt.accept === 'outage'
          ? `raise replicas of the pool, or if the change has rolled out: pgpool-gitops change settle ${key}`
          : `if it is not merged yet, delete it and record it again with --accept ${hurt.accept}`,
    }));
  });
}

/** Ledgers that no pool owns. */
export function checkOwned(pools: readonly PoolIntent[], ledgers: Ledgers): Problem[] {
  const known = new Set(pools.map(poolKey));
  return [...ledgers.keys()].filter((key) => !known.has(key)).map(orphan);
}

/** Whether the intent of a pool is recorded: every field that differs. */
export function checkRecorded(pool: PoolIntent, ledgers: Ledgers, file: string): Problem[] {
  const key = poolKey(pool);
  const changes = ledgers.get(key);
  if (changes === undefined) {
    const message = 'has no ledger yet';
    return [{ code: 'intent-unrecorded', file, path: `pools ${key}`, message, fix: 'pgpool-gitops change' }];
  }
  const differences = [
    ...compareTrust(trustOf(changes), resolveTrust(pool.trust)),
    ...compareTls(stateOf(changes), intendedTls(pool), pool.name),
  ];
  return differences.map((difference) => ({
    code: 'intent-unrecorded',
    file,
    path: `pools ${key}`,
    message: `is not recorded: ${differenceText(difference)}`,
    fix: 'pgpool-gitops change --reason "why this change is made"',
  }));
}

/**
 * Generations that are declared no more while a pod somewhere may be waiting for them: a cluster may stand at any state
 * since the last baseline.
 */
export function checkGenerations(
  pools: readonly PoolIntent[],
  ledgers: Ledgers,
  pkis: readonly Pki[],
  file: string,
): Problem[] {
  return pools.flatMap((pool) => {
    const key = poolKey(pool);
    const changes = ledgers.get(key) ?? [];
    const missing = new Map<string, { pki: Pki; change: Change }>();
    for (const change of changes.slice(lastBaseline(changes), -1)) {
      const pki = change.tls === undefined ? undefined : pkiOfIssuer(pkis, change.tls.issuerRef, pool.namespace);
      const name = change.tls?.issuerRef.name ?? '';
      if (pki !== undefined && !pki.intermediates.some((one) => one.name === name)) missing.set(name, { pki, change });
    }
    return [...missing].map(([name, { pki, change }]): Problem => {
      const message = `${name} is no longer declared, but ${changeName(change)} of ${key} uses it, and a cluster may still be at that change`;
      const fix = `when it has rolled out everywhere: pgpool-gitops change settle ${key}; until then keep the generation`;
      return { code: 'issuer-in-use', file, path: `pki ${pki.name}: intermediates`, message, fix };
    });
  });
}

function orphan(key: string): Problem {
  return {
    code: 'intent-unrecorded',
    file: `changes/${key}`,
    message: 'is the ledger of a pool that main.ts does not declare',
    fix: `to retire the pool: git rm -r changes/${key}; else declare it again`,
  };
}
