import type { Problem } from '../errors';
import { authModeProblem } from '../model/auth-mode';
import { type Change, changeName, lastBaseline } from '../model/change';
import { upgradeProblem } from '../model/check-upgrades';
import { differencesOf, type PoolState } from '../model/facets';
import { differenceText } from '../model/facets/difference-text';
import { fewestReplicas } from '../model/fewest-replicas';
import { stateOf, statesOf, trustOf } from '../model/fold';
import { type PoolIntent, poolKey } from '../model/intent';
import type { CatalogueVersion } from '../model/kubedb/versions';
import { type Pki, pkiOfIssuer } from '../model/pki';
import type { PoolFacts, Risk } from '../model/risk';
import { unacceptedRisks } from '../model/risks';
import { tlsFirstProblem } from '../model/tls-first';
import { rootNames } from '../model/trust';
import { verbOf } from '../model/verbs';
import { changePath } from './layout';
import type { Ledgers } from './read-ledger';

/** A change of a pool whose author has to accept its risks. */
export interface RiskyChange {
  /** `demo/pgpool`. */
  readonly pool: string;
  readonly change: Change;
  /** What the pool is before the change. */
  readonly before: PoolState;
  readonly facts: PoolFacts;
}

/**
 * The risks of a change that its author has not accepted.
 *
 * @param file where the problem is: main.ts, or the file of the change.
 * @param fixOf how to mend one. @default - accept it
 */
export function riskProblems(
  { before, change, facts, pool }: RiskyChange,
  file: string,
  fixOf: (risk: Risk) => string = ({ accept }) => `--accept ${accept}`,
): Problem[] {
  return unacceptedRisks(change, before, facts).map((risk) => ({
    code: 'accept-missing',
    file,
    path: `pools ${pool}`,
    message: `${changeName(change)} is not accepted: ${risk.reason}`,
    fix: fixOf(risk),
  }));
}

/**
 * The facts that decide what a change of a pool puts at risk.
 *
 * @param i index of the change in its ledger, or where it will be.
 * @param trusting the changes that have given clients their roots. @default - all before it
 */
export function factsOf(
  pool: PoolIntent,
  changes: readonly Change[],
  i: number,
  trusting: readonly Change[] = changes.slice(0, i),
): PoolFacts {
  return {
    replicas: fewestReplicas(pool, changes, i),
    trusted: rootNames(trustOf(trusting)),
    clientCertificates: (pool.clientCertificates ?? []).length > 0,
  };
}

/**
 * Refuses changes that put more at risk than their authors accepted, as the pool is now: its replicas may have been
 * lowered since.
 *
 * @param pending the changes whose operations are rendered; of the others only those without an operation still count.
 */
export function checkAccepted(pool: PoolIntent, changes: readonly Change[], pending: readonly Change[]): Problem[] {
  const key = poolKey(pool);
  const states = statesOf(changes);
  return changes.flatMap((change, i) => {
    if (!pending.includes(change) && verbOf(change.verb).operation !== undefined) return [];
    const risky = { pool: key, change, before: states[i - 1] ?? {}, facts: factsOf(pool, changes, i) };
    return riskProblems(risky, changePath(key, changeName(change)), ({ accept }) =>
      accept === 'outage' && verbOf(change.verb).operation?.restartsPods
        ? `raise replicas of the pool, or if the change has rolled out: pgpool-gitops change settle ${key}`
        : `if it is not merged yet, delete it and record it again with --accept ${accept}`,
    );
  });
}

/** Refuses what keeps a pool from the TLS that its PostgreSQL demands. @param changes none of a pool without a ledger */
export function checkTlsFirst(pool: PoolIntent, changes: readonly Change[], file: string): Problem[] {
  const problem = changes.length === 0 ? undefined : tlsFirstProblem(pool, changes);
  if (problem === undefined) return [];
  return [{ code: 'ledger-order', file, path: `pools ${poolKey(pool)}: postgresRef.tls`, ...problem }];
}

/** Refuses a `clientAuthMode` that no live pool would get. @param changes none of a pool without a ledger */
export function checkAuthMode(pool: PoolIntent, changes: readonly Change[], file: string): Problem[] {
  const problem = authModeProblem(pool, changes);
  if (problem === undefined) return [];
  return [{ code: 'ledger-order', file, path: `pools ${poolKey(pool)}: clientAuthMode`, ...problem }];
}

/**
 * Refuses operations that bring a pool to a version which KubeDB does not let follow on one that a cluster may still have.
 *
 * @param pending the changes whose operations are rendered.
 * @param catalogue PgpoolVersions of the cluster.
 */
export function checkUpgrades(
  pool: PoolIntent,
  changes: readonly Change[],
  pending: readonly Change[],
  catalogue: readonly CatalogueVersion[],
): Problem[] {
  const key = poolKey(pool);
  return pending.flatMap((change): Problem[] => {
    const problem = upgradeProblem(key, changes, changes.indexOf(change), catalogue);
    if (problem === undefined) return [];
    const message = `${changeName(change)} ${problem.message}`;
    return [{ code: 'ledger-order', file: changePath(key, changeName(change)), ...problem, message }];
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
  return differencesOf(pool, stateOf(changes)).map((difference) => ({
    code: 'intent-unrecorded',
    file,
    path: `pools ${key}`,
    message: `is not recorded: ${differenceText(difference)}`,
    fix: 'pgpool-gitops change --reason "why this change is made"',
  }));
}

/**
 * Refuses to drop generations of a PKI that a pod somewhere may still wait for: a cluster may be at any state since the
 * last baseline.
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
