import type { Problem } from '../errors';
import type { Report } from './check-lives';
import { type FleetIntent, type PoolIntent, poolKey } from './intent';
import type { Pki } from './pki';
import { resolvePkis } from './resolve-fleet';
import { readRootCertificate } from './root-certificate';

import { resolveTls, servedRoot } from './tls';
import { type RootIntent, rootNames } from './trust';

/** What is wrong with the roots that a pool gives to its clients, as far as the pool alone can tell. */
export function checkTrust(pool: PoolIntent, report: Report): void {
  const { trust } = pool;
  if (trust === undefined) return;
  if (trust.namespaces.length === 0) {
    report('trust.namespaces', 'found none, allowed: the namespaces of the clients', "trust.namespaces: ['NAMESPACE']");
  }
  if (trust.roots.length === 0) {
    report('trust.roots', 'found none, allowed: at least one', 'to distribute no root, leave trust out');
  }
  trust.roots.forEach((root, i) => {
    const reading = readRootCertificate(root.certificate);
    if ('problem' in reading) report(`trust.roots[${i}].certificate`, reading.problem);
    const twin = trust.roots.findIndex(({ name }) => name === root.name);
    if (twin < i) report(`trust.roots[${i}].name`, `"${root.name}" is the name of trust.roots[${twin}] too`);
  });
}

/**
 * What pools and PKIs say about roots that do not fit: a pool serves a root that its clients do not get, or one name
 * stands for two keys.
 *
 * @param pools those that are sound by themselves, with the roots of their PKIs.
 */
export function checkRoots(fleet: FleetIntent, pools: readonly PoolIntent[], file: string): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, { readonly key: string; readonly path: string }>();
  const pkis = resolvePkis(fleet);
  for (const pool of pools) {
    const label = `pools ${poolKey(pool)}`;
    const report: Report = (path, message, fix) => {
      problems.push({ code: 'intent-invalid', file, path: `${label}: ${path}`, message, fix });
    };
    checkServed(pool, report);
    checkBackend(pool, report);
    pool.trust?.roots.forEach((root, i) => {
      const path = `trust.roots[${i}]`;
      checkSubject(root, pkis, path, report);
      const reading = readRootCertificate(root.certificate);
      const key = 'root' in reading ? reading.root.key : '';
      const owner = owners.get(root.name);
      if (owner === undefined) owners.set(root.name, { key, path: `${label}: ${path}` });
      else if (owner.key !== key) {
        const message = `root "${root.name}" has another key at ${owner.path}`;
        report(`${path}.certificate`, message, 'a new key is a new root: give it another name');
      }
    });
  }
  return problems;
}

function checkServed(pool: PoolIntent, report: Report): void {
  if (pool.trust === undefined || pool.tls === undefined) return;
  const names = rootNames(pool.trust.roots);
  const root = servedRoot(resolveTls(pool.tls));
  if (root === undefined) {
    report(
      'tls.root',
      `is not named, so it is unknown whether clients that trust ${names.join(', ')} verify the pool`,
      'name the root at the top of the chain of the server certificate',
    );
  } else if (!names.includes(root)) {
    report(
      'trust.roots',
      `found ${names.join(', ')}, but the pool serves root "${root}": its clients would refuse it`,
      `add ${root} to trust.roots and let that roll out (trust); then move the pool (update); then drop the old root (distrust)`,
    );
  }
}

/**
 * PostgreSQL's certificate is verified by the root of the pool's own issuer: Pgpool-II has one CA file for both directions.
 */
function checkBackend({ postgresRef, tls }: PoolIntent, report: Report): void {
  const { root } = postgresRef;
  if (postgresRef.tls !== true) {
    if (root !== undefined) {
      report(
        'postgresRef.root',
        'is not allowed without postgresRef.tls',
        'set postgresRef.tls to true, if PostgreSQL serves TLS',
      );
    }
    return;
  }
  if (tls === undefined) return;
  if (root === undefined) {
    const message = 'is missing: PostgreSQL serves TLS, and the root of the pool has to be the one that verifies it';
    report(
      'postgresRef.root',
      message,
      `postgresRef.root: '${tls.root ?? 'ROOT'}', if its certificate is under that root`,
    );
  } else if (root !== tls.root) {
    const own = tls.root === undefined ? 'names no root' : `is under root "${tls.root}"`;
    report(
      'tls.issuerRef',
      `${resolveTls(tls).issuerRef.name} ${own}, but PostgreSQL is under root "${root}": Pgpool-II would refuse it, for it has one CA file ` +
        'for PostgreSQL and for clients',
      `name an issuer under root ${root}, or move PostgreSQL to the root of the pool first`,
    );
  }
}

/** A file with the certificate of another root is a mistake that only clients would notice. */
function checkSubject(root: RootIntent, pkis: readonly Pki[], path: string, report: Report): void {
  const authority = pkis.find((pki) => pki.root.name === root.name && !pki.root.isReference)?.root;
  const reading = readRootCertificate(root.certificate);
  if (authority === undefined || 'problem' in reading || reading.root.commonName === authority.commonName) return;
  report(
    `${path}.certificate`,
    `is of "${reading.root.commonName}", but root ${root.name} has the common name "${authority.commonName}"`,
    `kubectl get secret ${authority.name} -o jsonpath='{.data.tls\\.crt}' | base64 -d, in the namespace of the PKI`,
  );
}
