import type { Problem } from '../errors';
import { type PoolIntent, poolKey } from './intent';
import {
  applicationName,
  CHANGE_STEPS,
  caBootstrapIssuerName,
  kubedbCertificateName,
  MAX_NAME,
  operationName,
  stepAccessName,
  stepJobName,
} from './names';
import { type Pki, pkiApplicationName, rootBootstrapIssuerName } from './pki';
import { CERTIFICATE_ALIASES, type TlsState } from './tls';
import { rootsName } from './trust';

/** A pool with all that gives it names in the cluster. */
export interface NamedPool {
  readonly pool: PoolIntent;
  readonly tls: TlsState | undefined;
  /** Changes whose operations are rendered. */
  readonly pending: readonly { readonly number: number; readonly name: string }[];
}

/** What has to get a shorter name when it is too long. */
type Owner = 'pool' | 'issuer' | 'certificate' | 'pki';

/** How another name is chosen, where that can be said. */
const SHORTER: Partial<Record<string, string>> = { Application: "application: 'a-shorter-name'" };

/** What the names of a fleet depend on, beside its pools. */
export interface NamedFleet {
  /** Its name. @default - none */
  readonly name?: string;
  /** Where the Applications live. */
  readonly argocd: { readonly namespace: string };
  /** Certificate authorities that are rendered. */
  readonly pki: readonly Pki[];
}

/** Finds names that are too long, or that two declarations would both take in one namespace. */
export function checkNames(pools: readonly NamedPool[], fleet: NamedFleet, file: string): Problem[] {
  const names = new FleetNames(fleet, file);
  return [...names.problems, ...pools.flatMap((named) => names.take(named))];
}

/** The names of a fleet, to which pools are added. */
export class FleetNames {
  /** What is wrong with the names of its PKIs. */
  readonly problems: readonly Problem[];
  private readonly claims: Claims;

  constructor(
    private readonly fleet: NamedFleet,
    file: string,
  ) {
    this.claims = new Claims(file);
    for (const pki of fleet.pki) claimPki(pki, fleet, this.claims);
    this.problems = [...this.claims.problems];
  }

  /** Takes the names of a pool. @returns what is wrong with them */
  take(named: NamedPool): Problem[] {
    const before = this.claims.problems.length;
    claimPool(named, this.fleet, this.claims);
    return this.claims.problems.slice(before);
  }

  /** Gives back the names that only this pool has taken. */
  release(pool: PoolIntent): void {
    this.claims.release(labelOf(pool));
  }
}

/** How problems call a pool. */
function labelOf(pool: PoolIntent): string {
  return `pools ${poolKey(pool)}`;
}

/** Every object name that is taken, directly or through an operator. */
class Claims {
  readonly problems: Problem[] = [];
  private by = '';
  private namespace = '';
  /** Where each name was taken first. */
  private readonly takers = new Map<string, { readonly by: string; readonly from: string }>();
  /** The longest name of those that one name of a declaration makes too long, and where its problem is. */
  private readonly tooLong = new Map<
    string,
    { readonly length: number; readonly at: number; readonly count: number }
  >();

  constructor(private readonly file: string) {}

  /**
   * Begins the claims of a declaration.
   *
   * @param by how problems call it: `pools demo/pgpool`.
   * @param namespace where its objects are.
   */
  begin(by: string, namespace: string): void {
    this.by = by;
    this.namespace = namespace;
  }

  /**
   * Takes a name.
   *
   * @param from where the name comes from in the declaration: `clientCertificates[0].name`.
   * @param owner what needs a shorter name when this one is too long.
   * @param namespace where it is taken, when that is not the declaration's.
   */
  take(kind: string, name: string, from: string, owner: Owner = 'pool', namespace = this.namespace): void {
    if (name.length > MAX_NAME) this.reportLong(kind, name, from, owner);
    const key = `${kind}/${namespace}/${name}`;
    const taker = this.takers.get(key);
    if (taker === undefined) this.takers.set(key, { by: this.by, from });
    else if (taker.by !== this.by || taker.from !== from) {
      const message = `${kind} ${namespace}/${name} is taken by ${taker.by}: ${taker.from} already`;
      this.report('name-collision', from, message, 'rename one of the two');
    }
  }

  /** Forgets what a declaration has taken. */
  release(by: string): void {
    for (const [key, taker] of this.takers) if (taker.by === by) this.takers.delete(key);
    for (const key of this.tooLong.keys()) if (key.startsWith(`${by}: `)) this.tooLong.delete(key);
  }

  /** One problem for each name that somebody has chosen, with the longest of the names that follow from it. */
  private reportLong(kind: string, name: string, from: string, owner: Owner): void {
    const chosen = from.startsWith('change ') ? 'name' : from.replace(/ \(.*\)$/, '');
    const key = `${this.by}: ${chosen}`;
    const { at = this.problems.length, length = 0, count = 0 } = this.tooLong.get(key) ?? {};
    this.tooLong.set(key, { at, length: Math.max(length, name.length), count: count + 1 });
    const longest = name.length > length ? this.longName(kind, name, from) : (this.problems[at] as Problem);
    const excess = Math.max(length, name.length) - MAX_NAME;
    const fix =
      count === 0
        ? ((owner === 'pool' ? SHORTER[kind] : undefined) ?? `choose a shorter name for the ${owner}`)
        : `choose a name for the ${owner} that is shorter by ${excess} or more: other names follow from it`;
    this.problems[at] = { ...longest, fix };
  }

  private longName(kind: string, name: string, from: string): Problem {
    const message = `${kind} "${name}" has ${name.length} characters, allowed: at most ${MAX_NAME}`;
    return { code: 'name-too-long', file: this.file, path: `${this.by}: ${from}`, message };
  }

  private report(code: Problem['code'], from: string, message: string, fix: string): void {
    this.problems.push({ code, file: this.file, path: `${this.by}: ${from}`, message, fix });
  }
}

function claimPool(named: NamedPool, fleet: NamedFleet, claims: Claims): void {
  const { pool } = named;
  const { name } = pool;
  claims.begin(labelOf(pool), pool.namespace);
  claims.take('Pgpool', name, 'name');
  claims.take('Service', name, 'name');
  claims.take('Service', `${name}-pods`, 'name (headless Service)');
  claims.take('Secret', `${name}-auth`, 'name (auth Secret)');
  claims.take('Secret', `${name}-config`, 'name (configuration Secret)');
  const chosen = pool.application === undefined ? 'name' : 'application';
  claims.take('Application', applicationName(pool, fleet.name), chosen, 'pool', fleet.argocd.namespace);
  // The Role and the RoleBinding have the same name, and nobody else makes either.
  claims.take('ServiceAccount', stepAccessName(name), 'name');
  claimCertificates(named, claims);
  claimDeclared(pool, claims);
  claimOperations(named, claims);
}

function claimCertificates({ pool, tls }: NamedPool, claims: Claims): void {
  for (const alias of CERTIFICATE_ALIASES) {
    const name = kubedbCertificateName(pool.name, alias);
    const path = `name (${alias} certificate)`;
    const secret = tls?.certificates.find((certificate) => certificate.alias === alias)?.secretName;
    // Taken even without TLS: the next change may add it, and a name that is free today would then collide.
    claims.take('Certificate', name, path);
    claims.take('Secret', secret ?? name, secret === undefined ? path : `${alias} secretName`);
  }
}

function claimDeclared(pool: PoolIntent, claims: Claims): void {
  for (const [i, { name, selfSignedCa }] of (pool.issuers ?? []).entries()) {
    const path = `issuers[${i}].name`;
    claims.take('Issuer', name, path, 'issuer');
    if (selfSignedCa === undefined) continue;
    claims.take('Issuer', caBootstrapIssuerName(name), `${path} (self-signed Issuer)`, 'issuer');
    claims.take('Certificate', name, `${path} (CA)`);
    claims.take('Secret', selfSignedCa.secretName ?? name, `${path} (CA)`);
  }
  for (const [i, { name, secretName }] of (pool.clientCertificates ?? []).entries()) {
    claims.take('Certificate', name, `clientCertificates[${i}].name`, 'certificate');
    claims.take('Secret', secretName ?? name, `clientCertificates[${i}].secretName`);
  }
  for (const namespace of pool.trust?.namespaces ?? []) {
    claims.take('ConfigMap', rootsName(pool), 'name (roots of its clients)', 'pool', namespace);
  }
}

/** Names of a PKI: Issuer, Certificate and Secret of each of its CAs, and its Application. */
function claimPki(pki: Pki, fleet: NamedFleet, claims: Claims): void {
  claims.begin(`pki ${pki.name}`, pki.namespace);
  const { root } = pki;
  claims.take('Application', pkiApplicationName(pki.name, fleet.name), 'name', 'pki', fleet.argocd.namespace);
  claims.take('Issuer', root.name, 'root', 'pki');
  if (!root.isReference) {
    claims.take('Issuer', rootBootstrapIssuerName(root.name), 'root (self-signed Issuer)', 'pki');
    claims.take('Certificate', root.name, 'root', 'pki');
    claims.take('Secret', root.secretName, 'root', 'pki');
  }
  for (const { name, generation } of pki.intermediates) {
    const path = `intermediates (generation ${generation})`;
    claims.take(pki.issuerKind, name, path, 'pki', pki.issuerKind === 'ClusterIssuer' ? '' : pki.namespace);
    claims.take('Certificate', name, path, 'pki');
    claims.take('Secret', name, path, 'pki');
  }
}

function claimOperations({ pool, pending }: NamedPool, claims: Claims): void {
  for (const change of pending) {
    claims.take('PgpoolOpsRequest', operationName(pool.name, change.name), `change ${change.name}`);
    for (const step of CHANGE_STEPS) {
      claims.take('Job', stepJobName(pool.name, step, change.number), `change ${change.name} (${step})`);
    }
  }
  for (const step of ['verify', 'rescue'] as const) claims.take('Job', stepJobName(pool.name, step), `name (${step})`);
}
