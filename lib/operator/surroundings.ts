import type { Cluster } from '../cluster/cluster';
import type { PoolName } from '../cluster/pool-objects';
import type { AppBinding, Pgpool, PgpoolSpec, PgpoolVersion, Secret, TlsSettings } from '../cluster/resources';
import { aliasesWithoutIssuer } from './desired/certificates';
import type { Administrator, Backend } from './desired/configuration';
import { secretText } from './desired/secrets';
import { authSecretName } from './names';

/** Something that a pool needs from others is not there, or not of use: no fault of the operator, and it may come. */
export class MissingError extends Error {
  constructor(
    /** One word in CamelCase, for a condition's reason. */
    readonly reason: string,
    message: string,
  ) {
    super(message);
    this.name = 'MissingError';
  }
}

/** Reason of a pool without TLS before a PostgreSQL with it: only another spec mends that. */
export const TLS_REQUIRED = 'TlsRequired';

/** What others have made and a pool is built upon. */
export interface Surroundings {
  readonly version: PgpoolVersion;
  readonly backend: Backend;
  /** Lines of the user's own pgpool.conf. @default - none */
  readonly extra?: string;
}

/**
 * Reads what a pool is built upon.
 *
 * @throws MissingError when the PgpoolVersion, the AppBinding or its Secret is not there or lacks something.
 */
export async function readSurroundings(cluster: Cluster, pool: PoolName, spec: PgpoolSpec): Promise<Surroundings> {
  if (spec.version === undefined)
    throw new MissingError('VersionNotNamed', 'spec.version is missing: it names a PgpoolVersion');
  const version = await cluster.tryGet({ kind: 'PgpoolVersion', name: spec.version });
  if (version === undefined) throw new MissingError('VersionNotFound', `there is no PgpoolVersion ${spec.version}`);
  const unsigned = aliasesWithoutIssuer(spec);
  if (unsigned.length > 0)
    throw new MissingError('IssuerNotNamed', `spec.tls names no issuer for ${unsigned.join(', ')}`);
  const backend = await readBackend(cluster, pool, spec);
  const extra = await readExtra(cluster, pool, spec);
  return { version, backend, ...(extra === undefined ? {} : { extra }) };
}

async function readBackend(cluster: Cluster, pool: PoolName, spec: PgpoolSpec): Promise<Backend> {
  const { name, namespace = pool.namespace } = spec.postgresRef ?? { name: '' };
  if (name === '') throw new MissingError('BackendNotNamed', 'spec.postgresRef is missing: it names an AppBinding');
  const binding = await cluster.tryGet({ kind: 'AppBinding', namespace, name });
  if (binding === undefined)
    throw new MissingError('AppBindingNotFound', `there is no AppBinding ${namespace}/${name}`);
  requireTlsFor(spec, binding, `${namespace}/${name}`);
  const address = addressOf(binding, namespace);
  if (address === undefined) {
    throw new MissingError(
      'AppBindingInvalid',
      `AppBinding ${namespace}/${name} has neither clientConfig.service nor a clientConfig.url with a host`,
    );
  }
  const secretName = binding.spec?.secret?.name;
  if (secretName === undefined)
    throw new MissingError('AppBindingInvalid', `AppBinding ${namespace}/${name} names no secret`);
  const { username, password } = await readCredentials(cluster, namespace, secretName);
  return { ...address, username, password };
}

/** KubeDB's webhook refuses the same: without TLS the pool could not speak to such a PostgreSQL. */
function requireTlsFor(spec: TlsSettings, binding: AppBinding, about: string): void {
  const { clientConfig, tlsSecret } = binding.spec ?? { clientConfig: {} };
  if (spec.tls !== undefined || (clientConfig.caBundle === undefined && tlsSecret === undefined)) return;
  throw new MissingError(
    TLS_REQUIRED,
    `the PostgreSQL of AppBinding ${about} uses TLS, so the pool needs spec.tls too`,
  );
}

function addressOf(binding: AppBinding, namespace: string): Pick<Backend, 'host' | 'port'> | undefined {
  const { service, url } = binding.spec?.clientConfig ?? {};
  if (service !== undefined)
    return { host: `${service.name}.${service.namespace ?? namespace}.svc`, port: service.port };
  const parsed = url === undefined ? undefined : URL.parse(url);
  if (!parsed?.hostname) return undefined;
  return { host: parsed.hostname, port: parsed.port === '' ? 5432 : Number(parsed.port) };
}

/**
 * The administrator's credentials.
 *
 * @returns undefined when there is no such Secret yet.
 * @throws MissingError when it lacks a username or a password, or somebody else should have made it.
 */
export async function readAdministrator(
  cluster: Cluster,
  pool: PoolName,
  pgpool: Pgpool,
): Promise<Administrator | undefined> {
  const declared = pgpool.spec?.authSecret;
  const name = declared?.name ?? authSecretName(pool);
  const secret = await cluster.tryGet({ kind: 'Secret', namespace: pool.namespace, name });
  if (secret !== undefined) return credentialsOf(secret, pool.namespace);
  if (declared?.name === undefined || declared.externallyManaged !== true) return undefined;
  throw new MissingError(
    'AuthSecretNotFound',
    `there is no Secret ${pool.namespace}/${name}, and spec.authSecret says that others make it`,
  );
}

async function readCredentials(cluster: Cluster, namespace: string, name: string): Promise<Administrator> {
  const secret = await cluster.tryGet({ kind: 'Secret', namespace, name });
  if (secret === undefined)
    throw new MissingError(
      'SecretNotFound',
      `there is no Secret ${namespace}/${name} with the credentials of PostgreSQL`,
    );
  return credentialsOf(secret, namespace);
}

function credentialsOf(secret: Secret, namespace: string): Administrator {
  const [username, password] = [secretText(secret, 'username'), secretText(secret, 'password')];
  const about = `Secret ${namespace}/${secret.metadata.name}`;
  if (!username || !password) throw new MissingError('SecretInvalid', `${about} lacks username or password`);
  // Both become a line of a file of Pgpool-II, which knows no way to write these.
  if (/[\r\n:]/.test(username) || /[\r\n]/.test(password)) {
    throw new MissingError(
      'SecretInvalid',
      `${about} holds a username or password with a line break, or a username with a colon`,
    );
  }
  return { username, password };
}

async function readExtra(cluster: Cluster, pool: PoolName, { configuration }: PgpoolSpec): Promise<string | undefined> {
  const file = 'pgpool.conf';
  const inline = configuration?.inline?.[file];
  if (configuration?.secretName === undefined) return inline;
  const ref = { kind: 'Secret', namespace: pool.namespace, name: configuration.secretName } as const;
  const secret = await cluster.tryGet(ref);
  if (secret === undefined)
    throw new MissingError('SecretNotFound', `there is no Secret ${pool.namespace}/${ref.name} of spec.configuration`);
  return [secretText(secret, file), inline].filter((text) => text !== undefined).join('\n');
}
