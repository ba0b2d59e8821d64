import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FleetIntent, PoolIntent } from '../lib';
import { recordedFiles } from '../lib/ledger/write-change';
import { CHANGE_DEFAULTS, type Change } from '../lib/model/change';
import { poolKey } from '../lib/model/intent';
import { serviceDnsNames } from '../lib/model/names';
import { resolveTls, type TlsIntent } from '../lib/model/tls';

/** The root of this repository. */
export const REPOSITORY = resolve(__dirname, '..');

const NAMESPACES = 20;

/** Namespace and name of the pool at a place in the fleet. */
export function placeOf(index: number): { namespace: string; name: string } {
  return {
    namespace: `team-${String(index % NAMESPACES).padStart(2, '0')}`,
    name: `pool-${String(index).padStart(5, '0')}`,
  };
}

/** A pool that has every stage: an issuer of its own, a client certificate, and one update that is pending. */
export function poolAt({ namespace, name }: { namespace: string; name: string }): PoolIntent {
  return {
    namespace,
    name,
    version: '4.6.0',
    replicas: 3,
    postgresRef: { name: 'ha-postgres' },
    issuers: [{ name: `${name}-ca`, selfSignedCa: {} }],
    clientCertificates: [{ name: `${name}-app`, user: 'app' }],
    tls: tlsOf(namespace, name, 'verify-full'),
  };
}

function tlsOf(namespace: string, name: string, sslMode: TlsIntent['sslMode']): TlsIntent {
  return {
    sslMode,
    clientAuthMode: 'cert',
    issuerRef: { name: `${name}-ca` },
    certificates: [
      { alias: 'server', subject: { organizations: ['shop'] }, dnsNames: serviceDnsNames({ namespace, name }) },
    ],
  };
}

/** Everything but the pools. */
export const FLEET: Omit<FleetIntent, 'pools'> = {
  repository: { url: 'https://git.example.com/platform/pgpool-fleet.git' },
  steps: { image: 'registry.example.com/platform/pgpool-gitops:0.1.0' },
};

/** The ledger of such a pool: created with TLS, then made stricter. */
export function ledgerOf(
  place: { namespace: string; name: string },
  more: readonly Change[] = [],
): Map<string, string> {
  const { namespace, name } = place;
  const change = { ...CHANGE_DEFAULTS, accepts: [] };
  const changes: Change[] = [
    {
      ...change,
      number: 0,
      verb: 'baseline',
      reason: 'created',
      tls: resolveTls(tlsOf(namespace, name, 'require')),
    },
    {
      ...change,
      number: 1,
      verb: 'update',
      reason: `clients of ${poolKey(place)} verify the name of the server`,
      tls: resolveTls(tlsOf(namespace, name, 'verify-full')),
    },
    ...more,
  ];
  return recordedFiles(poolKey(place), changes);
}

/** The change that the bench records in one pool of a fleet. */
export const ROTATE: Change = {
  ...CHANGE_DEFAULTS,
  accepts: [],
  number: 2,
  verb: 'rotate',
  reason: 'the key was on a laptop that is lost',
};

/** Writes a project of `pools` pools: main.ts and changes/, as a person has them who renders for the first time. */
export function writeProject(root: string, pools: number): void {
  for (let i = 0; i < pools; i++) writeFiles(root, ledgerOf(placeOf(i)));
  const main = [
    `import { defineFleet } from '${REPOSITORY}/lib';`,
    `const pool = ${JSON.stringify(poolAt({ namespace: 'NAMESPACE', name: 'NAME' }))};`,
    'const text = JSON.stringify(pool);',
    `const pools = Array.from({ length: ${pools} }, (_, i) => JSON.parse(text`,
    `  .replaceAll('NAMESPACE', 'team-' + String(i % ${NAMESPACES}).padStart(2, '0'))`,
    "  .replaceAll('NAME', 'pool-' + String(i).padStart(5, '0'))));",
    `export default defineFleet({ ...${JSON.stringify(FLEET)}, pools });`,
  ];
  writeFiles(root, new Map([['main.ts', `${main.join('\n')}\n`]]));
}

/** Writes files, as fast as it goes. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  const folders = new Set<string>();
  for (const [path, text] of files) {
    const target = join(root, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, text);
  }
}
