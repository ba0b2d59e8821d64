import { isIP } from 'node:net';
import type { Cluster } from '../cluster/cluster';
import type { PoolName } from '../cluster/pool-objects';
import type { AppBinding, Pgpool, PgpoolSpec, PgpoolVersion, Secret, TlsSettings } from '../cluster/resources';
import { ALLOWED_NAMESPACES_ANNOTATION } from '../model/annotations';
import { isLabelName, isObjectName } from '../model/object-names';
import { aliasesWithoutIssuer } from './desired/certificates';
import { type Administrator, type Backend, credentialsProblem } from './desired/configuration';
import { secretText } from './desired/secrets';
import { authSecretName } from './names';
import { certificateSecretProblems, poolProblems } from './pool-rules';

/** A prerequisite of a pool does not exist or is of no use. Not a fault of the operator, and it may change. */
export class MissingError extends Error {
  constructor(
    /** One word in CamelCase, the reason of a condition. */
    readonly reason: string,
    message: string,
  ) {
    super(message);
    this.name = 'MissingError';
  }
}

/** Reason of a pool without TLS in front of a PostgreSQL with it: only another spec mends that. */
export const TLS_REQUIRED = 'TlsRequired';

/** Reason of a pool whose own spec is refused: only an edit of it mends that, and no operation. */
export const SPEC_REFUSED = 'SpecRefused';

/** The objects of others that a pool is built upon. */
export interface Dependencies {
  readonly version: PgpoolVersion;
  readonly backend: Backend;
  /** Lines of the user's own pgpool.conf. @default - none */
  readonly extra?: string;
  /** @default - its Secret does not exist yet */
  readonly administrator?: Administrator;
}

/**
 * Reads the objects that a pool is built upon.
 *
 * @throws MissingError when the spec is refused, or an object does not exist, is incomplete, or is not this pool's to use.
 */
export async function readDependencies(
  cluster: Cluster,
  { pgpool, pool, spec }: { readonly pool: PoolName; readonly pgpool: Pgpool; readonly spec: PgpoolSpec },
): Promise<Dependencies> {
  const refused = [...poolProblems(spec), ...certificateSecretProblems(pool, spec)];
  if (refused.length > 0) throw new MissingError(SPEC_REFUSED, refused.join('; '));
  const version = await readVersion(cluster, spec);
  const unsigned = aliasesWithoutIssuer(spec);
  if (unsigned.length > 0)
    throw new MissingError('IssuerNotNamed', `spec.tls names no issuer for ${unsigned.join(', ')}`);
  const backend = await readBackend(cluster, pool, spec);
  const extra = await readExtra(cluster, pool, spec);
  const administrator = await readAdministrator(cluster, pgpool, pool, spec);
  return {
    version,
    backend,
    ...(extra === undefined ? {} : { extra }),
    ...(administrator === undefined ? {} : { administrator }),
  };
}

async function readVersion(cluster: Cluster, { version: name }: PgpoolSpec): Promise<PgpoolVersion> {
  if (name === undefined)
    throw new MissingError('VersionNotNamed', 'spec.version is missing: it names a PgpoolVersion');
  const version = await cluster.tryGet({ kind: 'PgpoolVersion', name });
  if (version === undefined) throw new MissingError('VersionNotFound', `there is no PgpoolVersion ${name}`);
  if (!version.spec?.pgpool?.image)
    throw new MissingError('VersionInvalid', `PgpoolVersion ${name} names no image (spec.pgpool.image)`);
  return version;
}

async function readBackend(cluster: Cluster, pool: PoolName, spec: PgpoolSpec): Promise<Backend> {
  const { name, namespace = pool.namespace } = spec.postgresRef ?? { name: '' };
  if (name === '') throw new MissingError('BackendNotNamed', 'spec.postgresRef is missing: it names an AppBinding');
  const binding = await cluster.tryGet({ kind: 'AppBinding', namespace, name });
  if (binding === undefined)
    throw new MissingError('AppBindingNotFound', `there is no AppBinding ${namespace}/${name}`);
  requireConsent(binding, pool);
  requireTlsFor(spec, binding, `${namespace}/${name}`);
  const address = addressOf(binding, namespace);
  if (address === undefined) {
    throw new MissingError(
      'AppBindingInvalid',
      `AppBinding ${namespace}/${name} has neither a clientConfig.service nor a clientConfig.url with a valid host and port`,
    );
  }
  const secretName = binding.spec?.secret?.name;
  if (!isObjectName(secretName))
    throw new MissingError('AppBindingInvalid', `AppBinding ${namespace}/${name} names no Secret`);
  const { username, password } = await readCredentials(cluster, namespace, secretName);
  return { ...address, username, password };
}

/** Refuses what KubeDB's webhook refuses: without TLS the pool could not connect to a PostgreSQL that requires it. */
function requireTlsFor(spec: TlsSettings, binding: AppBinding, about: string): void {
  const { clientConfig, tlsSecret } = binding.spec ?? {};
  if (spec.tls !== undefined || (clientConfig?.caBundle === undefined && tlsSecret === undefined)) return;
  throw new MissingError(
    TLS_REQUIRED,
    `the PostgreSQL of AppBinding ${about} uses TLS, so the pool needs spec.tls too`,
  );
}

/** An AppBinding gives away credentials, so a pool of another namespace needs the word of its owner. */
function requireConsent({ metadata }: AppBinding, pool: PoolName): void {
  if (metadata.namespace === pool.namespace) return;
  const allowed = (metadata.annotations?.[ALLOWED_NAMESPACES_ANNOTATION] ?? '').split(',').map((each) => each.trim());
  if (allowed.includes(pool.namespace)) return;
  throw new MissingError(
    'AppBindingNotAllowed',
    `AppBinding ${metadata.namespace}/${metadata.name} does not allow pools of namespace ${pool.namespace}: ` +
      `its annotation ${ALLOWED_NAMESPACES_ANNOTATION} has to name it`,
  );
}

function addressOf(binding: AppBinding, namespace: string): Pick<Backend, 'host' | 'port'> | undefined {
  const { service, url } = binding.spec?.clientConfig ?? {};
  if (service !== undefined) {
    const place = service.namespace ?? namespace;
    if (!isLabelName(service.name) || !isLabelName(place)) return undefined;
    return validAddress(`${service.name}.${place}.svc`, service.port);
  }
  const parsed = url === undefined ? undefined : URL.parse(url);
  if (!parsed?.hostname) return undefined;
  return validAddress(parsed.hostname.replace(/^\[(.*)\]$/, '$1'), parsed.port === '' ? 5432 : Number(parsed.port));
}

/** A host name or an IP address, and a port: both become a line of pgpool.conf. */
function validAddress(host: string, port: number): Pick<Backend, 'host' | 'port'> | undefined {
  const isHost = isIP(host) !== 0 || (host.length <= 253 && /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(host));
  return isHost && Number.isInteger(port) && port >= 1 && port <= 65535 ? { host, port } : undefined;
}

/** @returns undefined when the Secret does not exist and the operator is to make it */
async function readAdministrator(
  cluster: Cluster,
  pgpool: Pgpool,
  pool: PoolName,
  { authSecret }: PgpoolSpec,
): Promise<Administrator | undefined> {
  // KubeDB's webhook writes an empty name where none is given.
  const name = authSecret?.name || authSecretName(pool);
  const secret = await cluster.tryGet({ kind: 'Secret', namespace: pool.namespace, name });
  if (secret !== undefined && isOfEarlier(secret, pgpool))
    throw new MissingError(
      'AuthSecretEnding',
      `Secret ${pool.namespace}/${name} belongs to a Pgpool of the same name that was deleted: Kubernetes deletes it in its time`,
    );
  if (secret !== undefined) return credentialsOf(secret, pool.namespace);
  if (!authSecret?.name || authSecret.externallyManaged !== true) return undefined;
  throw new MissingError(
    'AuthSecretNotFound',
    `there is no Secret ${pool.namespace}/${name}, and spec.authSecret says that others make it`,
  );
}

/** Whether an object is deleted with a Pgpool that had the name of this one: pods that start with its credentials would keep them. */
function isOfEarlier({ metadata }: Secret, pgpool: Pgpool): boolean {
  const { name, uid } = pgpool.metadata;
  const owners = metadata.ownerReferences ?? [];
  return owners.some((owner) => owner.kind === pgpool.kind && owner.name === name && owner.uid !== uid);
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
  const problem = credentialsProblem({ username, password });
  if (problem !== undefined) throw new MissingError('SecretInvalid', `${about}: ${problem}`);
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
