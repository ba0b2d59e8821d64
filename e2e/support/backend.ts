import { ALLOWED_NAMESPACES_ANNOTATION } from '../../lib/model/annotations';
import type { CatalogueVersion } from '../../lib/model/kubedb/versions';
import type { Api } from '../cluster/api';
import type { Kubectl } from '../cluster/kubectl';
import { until } from '../cluster/run';
import { certify, SHOP, serverObjects, USER } from './postgres';
import { BACKEND, DATABASE, NEXT_DATABASE, NEXT_VERSION, OPERATOR, VERSION } from './settings';

/** The two PostgreSQL servers, as main.ts refers to them. */
export const POSTGRES = {
  /** It takes no TLS. */
  plain: { name: 'plain', namespace: BACKEND },
  /** It refuses clients without TLS. */
  tls: { name: 'tls', namespace: BACKEND, tls: true, root: 'platform-root' },
} as const;

/** Which of {@link POSTGRES}. */
export type Backend = keyof typeof POSTGRES;

/** Issuers of the cluster: two generations under one root, and another root. */
export const ISSUERS = { first: 'platform-g1', second: 'platform-g2', other: 'other-root' } as const;
/** The name of the root of the first two, for main.ts. */
export const ROOT = 'platform-root';

const CERT_MANAGER = 'cert-manager.io/v1';

/** Installs what a platform has before the first pool: catalogue, issuers, PostgreSQL. */
export function installBackend(kubectl: Kubectl): void {
  kubectl.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: BACKEND } }, ...catalogue(), ...issuers()]);
  const ready = ['--for', 'condition=Ready', '--timeout=60s'];
  kubectl.run(['wait', ...ready, 'clusterissuer', ...Object.values(ISSUERS)]);
  certify(kubectl, POSTGRES.tls);
  const authority = authorityOf(kubectl, ROOT);
  kubectl.apply([
    ...serverObjects(POSTGRES.plain, 'plain', authority),
    ...serverObjects(POSTGRES.tls, 'tls', authority),
  ]);
  kubectl.run(['wait', ...ready, '-n', BACKEND, ...Object.keys(POSTGRES).map((name) => `pod/${name}`)]);
}

/** Lets the pools of a namespace use the PostgreSQL servers: an AppBinding gives credentials away, so its owner has to consent. */
export async function consentTo(api: Api, namespace: string): Promise<void> {
  for (const { name } of Object.values(POSTGRES)) {
    const path = `/apis/appcatalog.appscode.com/v1alpha1/namespaces/${BACKEND}/appbindings/${name}`;
    // Scenarios begin at the same time: a write that comes too late is refused by its resourceVersion, and made again.
    await until(`consent of AppBinding ${name} to ${namespace}`, 30, async () => {
      const binding = await api.get<Annotated>(path);
      if (binding === undefined) throw new Error('there is no such AppBinding');
      const { annotations = {}, resourceVersion } = binding.metadata;
      const allowed = new Set(annotations[ALLOWED_NAMESPACES_ANNOTATION]?.split(',') ?? []).add(namespace);
      const annotation = { [ALLOWED_NAMESPACES_ANNOTATION]: [...allowed].join(',') };
      await api.patch(path, { metadata: { resourceVersion, annotations: annotation } });
      return true;
    });
  }
}

interface Annotated {
  readonly metadata: { readonly resourceVersion: string; readonly annotations?: Readonly<Record<string, string>> };
}

/** Roots that were read: none is issued twice under one name. */
const authorities = new Map<string, string>();

/** The PEM of a root: what a client of the platform trusts. @returns '' where it is not issued yet */
export function authorityOf(kubectl: Kubectl, root: string, namespace = 'cert-manager'): string {
  const known = authorities.get(`${namespace}/${root}`);
  if (known !== undefined) return known;
  const secret = kubectl.find<{ data?: Record<string, string> }>('secret', root, namespace);
  const certificate = Buffer.from(secret?.data?.['tls.crt'] ?? '', 'base64').toString();
  if (certificate !== '') authorities.set(`${namespace}/${root}`, certificate);
  return certificate;
}

/** KubeDB brings its own. */
function catalogue(): object[] {
  if (OPERATOR === 'kubedb') return [];
  return VERSIONS.map(({ image, name, ...spec }) => ({
    apiVersion: 'catalog.kubedb.com/v1alpha1',
    kind: 'PgpoolVersion',
    metadata: { name },
    spec: { ...spec, pgpool: { image } },
  }));
}

/** The catalogue: what the cluster has, and what main.ts says of it. */
export const VERSIONS = [
  {
    name: VERSION,
    version: VERSION,
    image: DATABASE,
    updateConstraints: { allowlist: [`>= ${VERSION}, <= ${NEXT_VERSION}`] },
  },
  {
    name: NEXT_VERSION,
    version: NEXT_VERSION,
    image: NEXT_DATABASE,
    updateConstraints: { allowlist: [`>= ${NEXT_VERSION}`] },
  },
] as const satisfies readonly CatalogueVersion[];

function issuers(): object[] {
  const authority = (name: string, issuer: string) => ({
    apiVersion: CERT_MANAGER,
    kind: 'Certificate',
    metadata: { name, namespace: 'cert-manager' },
    spec: {
      isCA: true,
      commonName: name,
      secretName: name,
      duration: '87600h',
      privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Never' },
      issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: issuer },
    },
  });
  const issuer = (name: string, spec: object) => ({
    apiVersion: CERT_MANAGER,
    kind: 'ClusterIssuer',
    metadata: { name },
    spec,
  });
  const signer = (name: string) => issuer(name, { ca: { secretName: name } });
  return [
    issuer('self-signed', { selfSigned: {} }),
    ...[ROOT, ISSUERS.other].flatMap((name) => [authority(name, 'self-signed'), signer(name)]),
    ...[ISSUERS.first, ISSUERS.second].flatMap((name) => [authority(name, ROOT), signer(name)]),
  ];
}

/** A pod from which a scenario's clients connect. */
export function clientPod(namespace: string): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'client', namespace },
    spec: {
      enableServiceLinks: false,
      automountServiceAccountToken: false,
      terminationGracePeriodSeconds: 0,
      containers: [
        { name: 'client', image: DATABASE, imagePullPolicy: 'IfNotPresent', command: ['sleep', 'infinity'] },
      ],
    },
  };
}

/** How a client connects: where to, what psql calls sslmode, what it trusts, and its own certificate. */
export interface ClientOptions {
  /** @default - the Service of the pool */
  readonly host?: string;
  readonly sslmode: string;
  /** PEM of the root. @default - none */
  readonly root?: string;
  /** @default - none */
  readonly certificate?: { readonly certificate: string; readonly key: string };
  /** @default - that of {@link USER} */
  readonly password?: string;
  /** @default 'select 40 + 2' */
  readonly query?: string;
}

/**
 * Runs psql in the client pod, through the Service of a pool, once for each of `attempts`: all in one call, for a call costs more
 * than psql does.
 *
 * @returns what the query answers, or what psql says
 */
export function psql(
  kubectl: Kubectl,
  pool: { namespace: string; name: string },
  attempts: readonly ClientOptions[],
): string[] {
  const scripts = attempts.map((options) => `echo '${MARK}'\n(${attempt(pool, options)}) 2>&1`);
  const args = ['exec', '-n', pool.namespace, 'client', '--', 'sh', '-c', [...scripts, 'true'].join('\n')];
  return kubectl
    .run(args)
    .split(`${MARK}\n`)
    .slice(1)
    .map((answer) => answer.trim());
}

const MARK = '--- psql';

function attempt(pool: { namespace: string; name: string }, options: ClientOptions): string {
  const { sslmode, root, certificate, password: given = USER.password, query = 'select 40 + 2' } = options;
  const files: Record<string, string> = {
    ...(root === undefined ? {} : { 'root.crt': root }),
    ...(certificate === undefined ? {} : { 'client.crt': certificate.certificate, 'client.key': certificate.key }),
  };
  const words = {
    host: options.host ?? `${pool.name}.${pool.namespace}.svc`,
    port: '9999',
    user: USER.name,
    password: given,
    dbname: SHOP,
    connect_timeout: '3',
    sslmode,
    sslrootcert: root === undefined ? 'none' : 'root.crt',
    sslcert: certificate === undefined ? 'none' : 'client.crt',
    sslkey: certificate === undefined ? 'none' : 'client.key',
  };
  const connection = Object.entries(words).map(([key, value]) => `${key}=${value}`);
  const write = Object.entries(files).map(
    ([name, text]) => `echo ${Buffer.from(text).toString('base64')} | base64 -d > ${name}`,
  );
  // libpq refuses a key that others may read.
  return ['umask 077', 'cd $(mktemp -d)', ...write, `psql '${connection.join(' ')}' -Atc '${query}'`].join(' && ');
}
