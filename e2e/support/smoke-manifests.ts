import { DATABASE_IMAGE } from '../cluster/images';

/** Namespace of the smoke test. */
export const NAMESPACE = 'smoke';
const SERVICE = `pgpool.${NAMESPACE}.svc.cluster.local`;
const CERT_MANAGER = { apiVersion: 'cert-manager.io/v1' };

/** Everything of the smoke test, in sync waves: a chain of certificates, PostgreSQL, and Pgpool-II in front of it. */
export function smokeManifests(greeting: string): Record<string, string> {
  const waves = [
    [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { greeting } }],
    [{ ...CERT_MANAGER, kind: 'Issuer', metadata: { name: 'self-signed' }, spec: { selfSigned: {} } }],
    [certificate('root', 'self-signed', { isCA: true, commonName: 'smoke root' })],
    [{ ...CERT_MANAGER, kind: 'Issuer', metadata: { name: 'root' }, spec: { ca: { secretName: 'root' } } }],
    [certificate('server', 'root', { dnsNames: [SERVICE] })],
    [pod('postgres', POSTGRES, ['/usr/bin/pg_isready', '-h', '127.0.0.1']), service('postgres', 5432)],
    [pod('pgpool', PGPOOL, ['/usr/bin/pg_isready', '-h', '127.0.0.1', '-p', '9999']), service('pgpool', 9999)],
  ];
  const files = waves.map((objects, wave) => {
    const items = objects.map((object) => ({
      ...object,
      metadata: { ...object.metadata, annotations: { 'argocd.argoproj.io/sync-wave': `${wave}` } },
    }));
    return [`app/wave-${wave}.json`, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, undefined, 2)];
  });
  return Object.fromEntries(files);
}

/** How psql reaches Pgpool-II through its Service. */
export function connection(sslmode: string): string {
  const trust = sslmode === 'disable' ? '' : ' sslrootcert=/tls/ca.crt';
  return `host=${SERVICE} port=9999 user=app password=secret dbname=postgres sslmode=${sslmode}${trust}`;
}

function certificate(name: string, issuer: string, spec: object) {
  const issuerRef = { group: 'cert-manager.io', kind: 'Issuer', name: issuer };
  const privateKey = { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Never' };
  return {
    ...CERT_MANAGER,
    kind: 'Certificate',
    metadata: { name },
    spec: { secretName: name, privateKey, issuerRef, ...spec },
  };
}

function service(name: string, port: number) {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name },
    spec: { selector: { app: name }, ports: [{ port }] },
  };
}

/** A pod that runs a script as root, with the server's certificate in /tls. */
function pod(name: string, script: string, ready: readonly string[]) {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, labels: { app: name } },
    spec: {
      enableServiceLinks: false,
      terminationGracePeriodSeconds: 2,
      containers: [
        {
          name,
          image: DATABASE_IMAGE,
          imagePullPolicy: 'Never',
          command: ['/bin/bash', '-ec', script],
          readinessProbe: { exec: { command: ready }, periodSeconds: 1 },
          volumeMounts: [{ name: 'tls', mountPath: '/tls' }],
        },
      ],
      volumes: [{ name: 'tls', secret: { secretName: 'server' } }],
    },
  };
}

const DROP = 'setpriv --reuid=postgres --regid=postgres --init-groups';

const POSTGRES = `
install -d -o postgres /data /var/run/postgresql
echo secret > /data/password
chown postgres /data/password
bin=/usr/lib/postgresql/15/bin
${DROP} $bin/initdb -D /data/db -U app --auth-local=trust --auth-host=scram-sha-256 --pwfile=/data/password
echo 'host all all all scram-sha-256' >> /data/db/pg_hba.conf
exec ${DROP} $bin/postgres -D /data/db -c listen_addresses='*'
`;

const PGPOOL = `
install -d -o postgres /conf /conf/tls
cp /tls/ca.crt /tls/tls.crt /tls/tls.key /conf/tls/
cat > /conf/pgpool.conf <<END
listen_addresses = '*'
port = 9999
unix_socket_directories = '/conf'
pcp_socket_dir = '/conf'
pid_file_name = '/conf/pgpool.pid'
logdir = '/conf'
num_init_children = 8
backend_clustering_mode = 'raw'
backend_hostname0 = 'postgres.${NAMESPACE}.svc.cluster.local'
backend_port0 = 5432
enable_pool_hba = on
pool_passwd = 'pool_passwd'
ssl = on
ssl_cert = '/conf/tls/tls.crt'
ssl_key = '/conf/tls/tls.key'
ssl_ca_cert = '/conf/tls/ca.crt'
END
echo 'hostssl all all all scram-sha-256' > /conf/pool_hba.conf
echo 'app:TEXTsecret' > /conf/pool_passwd
chown -R postgres /conf
chmod 600 /conf/tls/tls.key
exec ${DROP} /usr/sbin/pgpool -n -f /conf/pgpool.conf -a /conf/pool_hba.conf
`;
