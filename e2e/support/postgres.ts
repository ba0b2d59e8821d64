import type { Kubectl } from '../cluster/kubectl';
import { DATABASE } from './settings';

/** PostgreSQL's only user, and its password. */
export const USER = { name: 'postgres', password: 'e2e-secret' } as const;

/**
 * The database that clients use. Pgpool-II keeps connections to it for the next client, as it does for any application's, but
 * not those to `postgres`: there each client would cost a new connection to PostgreSQL, and SCRAM twice.
 */
export const SHOP = 'shop';

/** Signs the certificates of PostgreSQL. */
const ISSUER = 'platform-g1';

/** The name of a server, of its AppBinding and of its certificate. */
export interface Place {
  readonly name: string;
  readonly namespace: string;
}

/** Whom a server lets in: those without TLS, those with it, or both. What its AppBinding says is that it has TLS, or has not. */
export type Access = 'plain' | 'tls' | 'both';

/** How pg_hba.conf calls it. */
const HBA: Readonly<Record<Access, string>> = { plain: 'hostnossl', tls: 'hostssl', both: 'host' };

/** Gives a server its certificate, and waits for it. */
export function certify(kubectl: Kubectl, { name, namespace }: Place): void {
  const certificate = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name, namespace },
    spec: {
      secretName: name,
      dnsNames: [`${name}.${namespace}.svc`, `${name}.${namespace}.svc.cluster.local`],
      privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Never' },
      issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: ISSUER },
    },
  };
  kubectl.apply([certificate]);
  kubectl.run(['wait', '--for', 'condition=Ready', '--timeout=60s', '-n', namespace, 'certificate', name]);
}

/** Starts a server anew, with other access; what it held is gone. */
export function restartServer(kubectl: Kubectl, place: Place, access: Access, authority: string): void {
  const { name, namespace } = place;
  kubectl.run(['delete', 'pod', name, '-n', namespace, '--ignore-not-found', '--timeout=60s']);
  kubectl.apply(serverObjects(place, access, authority));
  kubectl.run(['wait', '--for', 'condition=Ready', '--timeout=60s', '-n', namespace, `pod/${name}`]);
}

/** A PostgreSQL server with its Service, and the AppBinding by which pools find it. */
export function serverObjects(place: Place, access: Access, authority: string): object[] {
  return [password(place), server(place, access), service(place), binding(place, access, authority)];
}

function password({ name, namespace }: Place): object {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: `${name}-auth`, namespace },
    type: 'kubernetes.io/basic-auth',
    stringData: { username: USER.name, password: USER.password },
  };
}

function service({ name, namespace }: Place): object {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace },
    spec: { selector: { app: name }, ports: [{ port: 5432 }] },
  };
}

function binding({ name, namespace }: Place, access: Access, authority: string): object {
  const tls = access !== 'plain';
  return {
    apiVersion: 'appcatalog.appscode.com/v1alpha1',
    kind: 'AppBinding',
    metadata: { name, namespace },
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

function server({ name, namespace }: Place, access: Access): object {
  const tls = access !== 'plain';
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, labels: { app: name } },
    spec: {
      enableServiceLinks: false,
      terminationGracePeriodSeconds: 2,
      containers: [
        {
          name: 'postgres',
          image: DATABASE,
          imagePullPolicy: 'IfNotPresent',
          command: ['/bin/bash', '-ec', script(HBA[access], tls ? TLS_OPTIONS : '')],
          // Everything waits for it, so it must not be the last to get a processor; and three of them leave room for the pools of three
          // scenarios on a node of two processors, one of them with the half that KubeDB writes.
          resources: { requests: { cpu: '200m' } },
          env: [{ name: 'PASSWORD', valueFrom: { secretKeyRef: { name: `${name}-auth`, key: 'password' } } }],
          // Not by a program in the pod: starting one costs more than PostgreSQL itself.
          readinessProbe: { tcpSocket: { port: 5432 }, periodSeconds: 2, timeoutSeconds: 5 },
          ...(tls ? { volumeMounts: [{ name: 'tls', mountPath: '/tls' }] } : {}),
        },
      ],
      ...(tls ? { volumes: [{ name: 'tls', secret: { secretName: name } }] } : {}),
    },
  };
}

const TLS_OPTIONS = '-c ssl=on -c ssl_cert_file=/data/tls.crt -c ssl_key_file=/data/tls.key';

/** Nothing here has to outlive its container, so PostgreSQL need not wait for the disk. */
function script(access: string, options: string): string {
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
