import { createHash } from 'node:crypto';
import type { PoolName } from '../../cluster/pool-objects';
import type { TlsSettings } from '../../cluster/resources';
import { type ClientAuthMode, refusesPlaintext } from '../../model/tls';
import { PORTS } from '../names';

/** Address of the PostgreSQL behind a pool, and the pool's credentials there. */
export interface Backend {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
}

/** Credentials of a pool's administrator. */
export interface Administrator {
  readonly username: string;
  readonly password: string;
}

/** A user name that needs no escape in pool_passwd and pcp.conf, where each line is a user. */
const PLAIN_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_.@$+-]*$/u;
/**
 * Characters that PostgreSQL leaves out of a password, or takes for a blank, before SCRAM (SASLprep): Pgpool-II (4.3) does not, so that its
 * password would be another one (measured). The same holds for those that Unicode's form NFKC changes.
 */
const PREPARED = /[\u00a0\u00ad\u1680\u1806\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]|\p{Variation_Selector}|\u034f/u;
/** Longest password that Pgpool-II 4.3 finds in pool_passwd, in bytes (measured). */
const LONGEST_PASSWORD = 124;

/**
 * Returns why credentials cannot be written to the files of Pgpool-II.
 *
 * @returns undefined when they can
 */
export function credentialsProblem({ username, password }: Administrator): string | undefined {
  if (!PLAIN_NAME.test(username) || Buffer.byteLength(username) > 63)
    return 'username may hold letters, digits and _.@$+-, at most 63 bytes';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(password)) return 'password may hold no line break and no control character';
  if (PREPARED.test(password) || password.normalize('NFKC') !== password)
    return 'password may hold no blank but that of the keyboard, nothing that is not seen, and no form that NFKC changes';
  if (Buffer.byteLength(password) > LONGEST_PASSWORD) return `password may have at most ${LONGEST_PASSWORD} bytes`;
  return undefined;
}

/** Folders of a pod. Written files lie in memory, so the root file system stays read-only. */
export const DIRECTORIES = {
  /** Configuration, copied at start. */
  run: '/opt/pgpool-II/etc',
  /** Certificates, copied at start. */
  tls: '/opt/pgpool-II/tls',
  /** The configuration Secret. */
  config: '/etc/pgpool-gitops/config',
  /** The Secrets of the certificates, a folder for each alias. */
  certificates: '/etc/pgpool-gitops/certificates',
  /** Sockets and the process id. */
  sockets: '/tmp',
} as const;

/** Input of {@link configurationFiles}. */
export interface ConfigurationInput {
  readonly pool: PoolName;
  readonly settings: TlsSettings;
  readonly backend: Backend;
  readonly administrator: Administrator;
  /** Lines appended to pgpool.conf, where the last line of a name wins. @default - none */
  readonly extra?: string;
}

/** Whether a pool has TLS. */
export function hasTls({ tls }: TlsSettings): boolean {
  return tls !== undefined;
}

/** Builds the files of the configuration Secret, by name. */
export function configurationFiles(input: ConfigurationInput): Record<string, string> {
  const { administrator, backend, settings } = input;
  return {
    'pgpool.conf': pgpoolConf(input),
    'pool_hba.conf': poolHba(settings),
    // Pgpool-II reads a backslash as an escape here, and a colon as the end.
    pool_passwd: `${backend.username}:TEXT${backend.password.replace(/[\\:]/g, '\\$&')}\n`,
    'pcp.conf': `${administrator.username}:${createHash('md5').update(administrator.password).digest('hex')}\n`,
  };
}

/** Builds the files that follow from the settings of a pool, without anything that is secret. */
export function settingsFiles(pool: PoolName, settings: TlsSettings): unknown {
  const nobody = { username: '', password: '' };
  const backend = { host: '', port: 0, ...nobody };
  return configurationFiles({ pool, settings, backend, administrator: nobody });
}

function pgpoolConf({ backend, extra, settings }: ConfigurationInput): string {
  const values: Record<string, string | number> = {
    backend_clustering_mode: quoted('streaming_replication'),
    listen_addresses: quoted('*'),
    port: PORTS.primary,
    pcp_listen_addresses: quoted('*'),
    pcp_port: PORTS.pcp,
    socket_dir: quoted(DIRECTORIES.sockets),
    pcp_socket_dir: quoted(DIRECTORIES.sockets),
    pid_file_name: quoted(`${DIRECTORIES.sockets}/pgpool.pid`),
    logdir: quoted(DIRECTORIES.sockets),
    // The Service is the only backend, and the pool does not have to find the primary behind it.
    backend_hostname0: quoted(backend.host),
    backend_port0: backend.port,
    backend_weight0: 1,
    backend_flag0: quoted('ALWAYS_PRIMARY|DISALLOW_TO_FAILOVER'),
    failover_on_backend_error: 'off',
    sr_check_period: 0,
    health_check_period: 0,
    enable_pool_hba: 'on',
    pool_passwd: quoted('pool_passwd'),
    allow_clear_text_frontend_auth: 'off',
    num_init_children: 32,
    max_pool: 4,
    ...tlsValues(settings),
  };
  const lines = Object.entries(values).map(([name, value]) => `${name} = ${value}`);
  return `${[...lines, ...(extra === undefined ? [] : [extra.trimEnd()])].join('\n')}\n`;
}

function tlsValues(settings: TlsSettings): Record<string, string> {
  if (!hasTls(settings) || settings.sslMode === 'disable') return { ssl: 'off' };
  const { tls } = DIRECTORIES;
  return {
    ssl: 'on',
    ssl_cert: quoted(`${tls}/tls.crt`),
    ssl_key: quoted(`${tls}/tls.key`),
    // One file for both directions: it verifies the backend and the certificates of clients.
    ssl_ca_cert: quoted(`${tls}/ca.pem`),
  };
}

/**
 * Quotes a value of pgpool.conf.
 *
 * @throws Error for a quote, a backslash or a control character, because Pgpool-II has no escape for them.
 */
function quoted(text: string): string {
  if (/['\\\p{Cc}]/u.test(text)) throw new Error(`pgpool.conf cannot hold the value ${JSON.stringify(text)}`);
  return `'${text}'`;
}

const METHODS: Readonly<Record<ClientAuthMode, string>> = { md5: 'md5', scram: 'scram-sha-256', cert: 'cert' };

/** Builds pool_hba.conf: which clients may connect and how they authenticate. */
function poolHba(settings: TlsSettings): string {
  const encrypted = hasTls(settings) && settings.sslMode !== 'disable';
  const mode = settings.clientAuthMode ?? 'md5';
  const method = METHODS[mode];
  // A client without TLS cannot present a certificate, so with cert it can only be refused.
  const only = encrypted && (mode === 'cert' || refusesPlaintext({ sslMode: settings.sslMode ?? 'verify-full' }));
  const type = only ? 'hostssl' : 'host';
  return ['0.0.0.0/0', '::/0'].map((network) => `${type} all all ${network} ${method}\n`).join('');
}
