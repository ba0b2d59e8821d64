import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PoolIntent } from '../lib';
import { recordedFiles } from '../lib/ledger/write-change';
import { CHANGE_DEFAULTS, type Change } from '../lib/model/change';
import { poolKey } from '../lib/model/intent';
import { serviceDnsNames } from '../lib/model/names';
import { resolveTls, type TlsIntent } from '../lib/model/tls';
import { resolveTrust } from '../lib/model/trust';

/** Namespace and name of a pool. */
export interface Place {
  readonly namespace: string;
  readonly name: string;
}

/** Teams, and so namespaces, of the fleet. */
export const NAMESPACES = 20;

/** Namespace and name of the pool at a place in the fleet. */
export function placeOf(index: number): Place {
  return {
    namespace: `team-${String(index % NAMESPACES).padStart(2, '0')}`,
    name: `pool-${String(index).padStart(5, '0')}`,
  };
}

/** One of a list, in an order in which neighbours and teams differ. */
function pick<T>(index: number, step: number, list: readonly [T, ...T[]]): T {
  return list[Math.floor(index / step) % list.length] ?? list[0];
}

/**
 * The pool at a place in the fleet. Numbers, subjects, DNS names, resources, references, and which optional fields there
 * are, follow from the index, so that no two pools are alike.
 */
export function poolAt(index: number): PoolIntent {
  const place = placeOf(index);
  const { namespace, name } = place;
  const tls = historyOf(index).at(-1);
  return {
    namespace,
    name,
    version: pick(index, 7, ['4.6.0', '4.5.3', '4.5.0']),
    replicas: 2 + (index % 8),
    postgresRef: { name: `postgres-${index % 37}`, ...(index % 3 === 0 ? {} : { namespace: `data-${index % 11}` }) },
    ...(index % 4 === 3 ? { deletionPolicy: 'DoNotTerminate' as const } : {}),
    spec: specOf(index),
    ...trustOf(index),
    ...(tls === undefined
      ? {}
      : { tls, issuers: issuersOf(index), clientCertificates: index % 3 === 2 ? [] : clientsOf(index) }),
  };
}

function specOf(index: number): Record<string, unknown> {
  const memory = `${256 + index}Mi`;
  return {
    podTemplate: {
      spec: {
        containers: [
          {
            name: 'pgpool',
            resources: { requests: { cpu: `${100 + ((index * 7) % 900)}m`, memory }, limits: { memory } },
          },
        ],
        ...(index % 5 === 0 ? { nodeSelector: { 'node.kubernetes.io/pool': `database-${index % 13}` } } : {}),
      },
    },
    ...(index % 2 === 0 ? { syncUsers: true } : {}),
    ...(index % 6 === 1 ? { monitor: { agent: 'prometheus.io', prometheus: { exporter: { port: 9719 } } } } : {}),
  };
}

function issuersOf(index: number): PoolIntent['issuers'] {
  const { name } = placeOf(index);
  if (index % 3 === 0) {
    return [{ name: `${name}-ca`, selfSignedCa: { commonName: `CA of ${name}`, duration: `${87600 + index * 24}h` } }];
  }
  if (index % 3 === 1) return [{ name: `${name}-ca`, ca: { secretName: `${name}-ca-pair` } }];
  return [
    {
      name: `${name}-ca`,
      vault: {
        server: 'https://vault.example.com:8200',
        path: `pki_team_${index % NAMESPACES}/sign/pool-${index}`,
        role: `pool-${index}`,
        serviceAccountName: 'vault-issuer',
      },
    },
  ];
}

function clientsOf(index: number): PoolIntent['clientCertificates'] {
  const { name } = placeOf(index);
  return Array.from({ length: 1 + (index % 4) }, (_, i) => ({
    name: `${name}-client-${i}`,
    user: pick(index + i, 1, ['app', 'report', 'batch', 'billing', 'search']),
    ...(i === 1 ? { duration: `${720 + index}h`, renewBefore: '240h' } : {}),
  }));
}

/** TLS of a pool as it was made stricter, or got more names, step by step. */
function tlsOf(index: number, step: number): TlsIntent {
  const place = placeOf(index);
  const hosts = Array.from({ length: step + (index % 4) }, (_, i) => `db-${i}.shop-${index}.example.com`);
  return {
    sslMode: step === 0 ? 'require' : pick(index, 2, ['verify-full', 'verify-ca']),
    clientAuthMode: pick(index, 1, ['cert', 'scram', 'md5']),
    issuerRef: { name: `${place.name}-ca` },
    ...(lettersOf(index).includes('w') ? { root: ROOT.name } : {}),
    certificates: [
      {
        alias: 'server',
        subject: {
          organizations: [`unit ${index % 101} of the shop`],
          ...(index % 2 === 0 ? { organizationalUnits: [`orders ${index}`, 'databases'] } : {}),
          ...(index % 5 === 2 ? { countries: [pick(index, 5, ['DE', 'FR', 'PL'])] } : {}),
        },
        dnsNames: [...serviceDnsNames(place), ...hosts],
        ...(index % 3 === 1 ? { duration: `${2160 + index}h`, renewBefore: '720h' } : {}),
      },
      ...(index % 4 === 2 ? [{ alias: 'client' as const, duration: `${1000 + index}h` }] : []),
    ],
  };
}

/** A letter for each change of a ledger: `-` is a baseline without TLS, `t` one with it, also behind other changes. */
const LETTERS = {
  '-': 'baseline',
  t: 'baseline',
  a: 'add',
  u: 'update',
  r: 'rotate',
  x: 'restart',
  m: 'remove',
  w: 'trust',
} as const satisfies Record<string, string>;

const LEDGERS: readonly [string, ...string[]] = [
  't',
  'tu',
  '-a',
  'tur',
  '-ax',
  'tuur',
  'turx',
  'tuutu',
  '-',
  'tuw',
  '-aurx',
  'tuuuru',
  'tum',
];

function lettersOf(index: number): (keyof typeof LETTERS)[] {
  return [...pick(index, 1, LEDGERS)] as (keyof typeof LETTERS)[];
}

/** The TLS after each change of a pool. */
function historyOf(index: number): (TlsIntent | undefined)[] {
  let step = 0;
  return lettersOf(index).map((letter) => {
    if (letter === 'u') step++;
    return letter === '-' || letter === 'm' ? undefined : tlsOf(index, step);
  });
}

const ROOT = {
  name: 'platform-root',
  certificate: readFileSync(join(__dirname, '..', '__tests__', 'fixtures', 'roots', 'a.crt'), 'utf8'),
};

function trustOf(index: number): Pick<PoolIntent, 'trust'> {
  if (!lettersOf(index).includes('w')) return {};
  return { trust: { namespaces: [`web-${index % 53}`], roots: [ROOT] } };
}

/** The files of a pool's ledger. @param more changes that follow, which leave its TLS as it is */
export function ledgerOf(index: number, more: readonly Omit<Change, 'number'>[] = []): Map<string, string> {
  const place = placeOf(index);
  const key = poolKey(place);
  const states = historyOf(index);
  const changes = lettersOf(index).map((letter, number): Change => {
    const verb = LETTERS[letter];
    const tls = 'tau'.includes(letter) ? states[number] : undefined;
    return {
      ...CHANGE_DEFAULTS,
      accepts: verb === 'remove' ? ['plaintext'] : [],
      number,
      verb,
      reason: `${pick(index + number, 1, REASONS)} (ticket ${index * 10 + number} of ${key})`,
      ...(index % 7 === 0 ? { timeout: `${6 + (index % 20)}m` } : {}),
      ...(tls === undefined ? {} : { tls: resolveTls(tls) }),
      ...(verb === 'trust' ? { trust: resolveTrust(trustOf(index).trust) } : {}),
    };
  });
  return recordedFiles(key, [...changes, ...more.map((change, i) => ({ ...change, number: changes.length + i }))]);
}

const REASONS = [
  'clients verify the name of the server',
  'the yearly change of keys',
  'a new host name in front of the shop',
  'an auditor asked for it',
  'moved to another cluster of PostgreSQL',
] as const;

/** The change that the bench records in one pool of a fleet. */
export const RESTART: Omit<Change, 'number'> = {
  ...CHANGE_DEFAULTS,
  accepts: [],
  verb: 'restart',
  reason: 'connections were left over after a failover',
};
