import { ALLOWED_NAMESPACES_ANNOTATION } from '../../lib/model/annotations';
import type { Api } from '../cluster/api';
import type { Kubectl } from '../cluster/kubectl';
import { until } from '../cluster/run';
import { BACKEND, DATABASE, OPERATOR, VERSION } from './settings';

/** PostgreSQL's only user, and its password. */
export const USER = { name: 'postgres', password: 'e2e-secret' } as const;

/**
 * The database that clients use. Pgpool-II keeps connections to it for the next client, as it does for any application's, but
 * not those to `postgres`: there each client would cost a new connection to PostgreSQL, and SCRAM twice.
 */
export const SHOP = 'shop';

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
  kubectl.apply([serverCertificate()]);
  kubectl.run(['wait', ...ready, '-n', BACKEND, 'certificate', 'tls']);
  const names = Object.keys(POSTGRES) as Backend[];
  const authority = authorityOf(kubectl, ROOT);
  kubectl.apply(names.flatMap((name) => [password(name), server(name), service(name), binding(name, authority)]));
  kubectl.run(['wait', ...ready, '-n', BACKEND, ...names.map((name) => `pod/${name}`)]);
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
  return [
    {
      apiVersion: 'catalog.kubedb.com/v1alpha1',
      kind: 'PgpoolVersion',
      metadata: { name: VERSION },
      spec: { version: VERSION, pgpool: { image: DATABASE } },
    },
  ];
}

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

function serverCertificate(): object {
  return {
    apiVersion: CERT_MANAGER,
    kind: 'Certificate',
    metadata: { name: 'tls', namespace: BACKEND },
    spec: {
      secretName: 'tls',
      dnsNames: [`tls.${BACKEND}.svc`, `tls.${BACKEND}.svc.cluster.local`],
      privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Never' },
      issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: ISSUERS.first },
    },
  };
}

function password(name: Backend): object {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: `${name}-auth`, namespace: BACKEND },
    type: 'kubernetes.io/basic-auth',
    stringData: { username: USER.name, password: USER.password },
  };
}

function service(name: Backend): object {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: BACKEND },
    spec: { selector: { app: name }, ports: [{ port: 5432 }] },
  };
}

function binding(name: Backend, authority: string): object {
  const tls = name === 'tls';
  return {
    apiVersion: 'appcatalog.appscode.com/v1alpha1',
    kind: 'AppBinding',
    metadata: { name, namespace: BACKEND },
    spec: {
      type: 'kubedb.com/postgres',
      version: '15',
      clientConfig: {
        service: {
          name,
          port: 5432,
          scheme: 'postgresql',
          path: 'postgres',
          query: `sslmode=${tls ? 'verify-full' : 'disable'}`,
        },
        ...(tls ? { caBundle: Buffer.from(authority).toString('base64') } : {}),
      },
      secret: { kind: 'Secret', name: `${name}-auth` },
    },
  };
}

function server(name: Backend): object {
  const tls = name === 'tls';
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: BACKEND, labels: { app: name } },
    spec: {
      enableServiceLinks: false,
      terminationGracePeriodSeconds: 2,
      containers: [
        {
          name: 'postgres',
          image: DATABASE,
          imagePullPolicy: 'IfNotPresent',
          command: ['/bin/bash', '-ec', tls ? script('hostssl', TLS_OPTIONS) : script('hostnossl', '')],
          // Everything waits for it, so it must not be the last to get a processor.
          resources: { requests: { cpu: '300m' } },
          env: [{ name: 'PASSWORD', valueFrom: { secretKeyRef: { name: `${name}-auth`, key: 'password' } } }],
          // Not by a program in the pod: starting one costs more than PostgreSQL itself.
          readinessProbe: { tcpSocket: { port: 5432 }, periodSeconds: 2, timeoutSeconds: 5 },
          ...(tls ? { volumeMounts: [{ name: 'tls', mountPath: '/tls' }] } : {}),
        },
      ],
      ...(tls ? { volumes: [{ name: 'tls', secret: { secretName: 'tls' } }] } : {}),
    },
  };
}

const TLS_OPTIONS = '-c ssl=on -c ssl_cert_file=/data/tls.crt -c ssl_key_file=/data/tls.key';

/** Nothing here has to outlive its container, so PostgreSQL need not wait for the disk. */
function script(access: 'hostssl' | 'hostnossl', options: string): string {
  return `
drop='setpriv --reuid=postgres --regid=postgres --init-groups'
install -d -o postgres /data /var/run/postgresql
printf %s "$PASSWORD" > /data/password
if [ -d /tls ]; then install -o postgres -m 600 /tls/tls.crt /tls/tls.key /data/; fi
chown postgres /data/password
bin=/usr/lib/postgresql/15/bin
$drop $bin/initdb -D /data/db -U ${USER.name} --no-sync --auth-local=trust --auth-host=scram-sha-256 --pwfile=/data/password
echo '${access} all all all scram-sha-256' >> /data/db/pg_hba.conf
echo 'create database ${SHOP}' | $drop $bin/postgres --single -D /data/db -c fsync=off postgres
exec $drop $bin/postgres -D /data/db -c listen_addresses='*' -c fsync=off -c max_connections=900 -c shared_buffers=64MB ${options}
`;
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

/** How a client connects: what psql calls sslmode, what it trusts, and its own certificate. */
export interface ClientOptions {
  readonly sslmode: string;
  /** PEM of the root. @default - none */
  readonly root?: string;
  /** @default - none */
  readonly certificate?: { readonly certificate: string; readonly key: string };
  /** @default - that of {@link USER} */
  readonly password?: string;
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
  const { sslmode, root, certificate, password: given = USER.password } = options;
  const files: Record<string, string> = {
    ...(root === undefined ? {} : { 'root.crt': root }),
    ...(certificate === undefined ? {} : { 'client.crt': certificate.certificate, 'client.key': certificate.key }),
  };
  const words = {
    host: `${pool.name}.${pool.namespace}.svc`,
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
  return ['umask 077', 'cd $(mktemp -d)', ...write, `psql '${connection.join(' ')}' -Atc 'select 40 + 2'`].join(' && ');
}
