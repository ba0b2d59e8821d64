import type { Problem } from '../errors';
import { type PoolIntent, poolKey } from './intent';
import {
  applicationName,
  type ChangeStep,
  caBootstrapIssuerName,
  kubedbCertificateName,
  MAX_NAME,
  operationName,
  stepAccessName,
  stepJobName,
} from './names';
import { type Pki, pkiApplicationName, rootBootstrapIssuerName } from './pki';
import { rootsName } from './roots';
import { CERTIFICATE_ALIASES, type TlsState } from './tls';

/** A pool with all that gives it names in the cluster. */
export interface NamedPool {
  readonly pool: PoolIntent;
  readonly tls: TlsState | undefined;
  /** Changes whose operations are rendered. */
  readonly pending: readonly { readonly number: number; readonly name: string }[];
}

/** An object name that a declaration takes, directly or through an operator. */
export interface Claim {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** What declares it: `pools demo/pgpool`. */
  readonly by: string;
  /** Where it comes from in that: `clientCertificates[0].name`. */
  readonly path: string;
  /** What has to get a shorter name when it is too long. @default 'pool' */
  readonly owner?: 'pool' | 'issuer' | 'certificate' | 'pki';
}

/**
 * Names that are too long, or that two declarations would both take in one namespace.
 *
 * @param argocdNamespace where the Applications live.
 * @param pkis certificate authorities that are rendered.
 */
export function checkNames(
  pools: readonly NamedPool[],
  argocdNamespace: string,
  file: string,
  pkis: readonly Pki[] = [],
): Problem[] {
  const claims = function* (): Generator<Claim> {
    for (const pki of pkis) yield* pkiClaims(pki, argocdNamespace);
    for (const named of pools) yield* claimsOf(named, argocdNamespace);
  };
  return areFree(claims()) ? [] : problemsOf(claims(), file);
}

/** Whether all names are short enough and different, which is nearly always so: to say it, no claim has to be kept. */
function areFree(claims: Iterable<Claim>): boolean {
  const taken = new Map<string, Map<string, Set<string>>>();
  for (const { kind, namespace, name } of claims) {
    const kinds = entryOf(taken, namespace, () => new Map<string, Set<string>>());
    const names = entryOf(kinds, kind, () => new Set<string>());
    if (name.length > MAX_NAME || names.has(name)) return false;
    names.add(name);
  }
  return true;
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function problemsOf(claims: Iterable<Claim>, file: string): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.name.length > MAX_NAME) problems.push(tooLong(claim, file));
    const key = `${claim.kind}/${claim.namespace}/${claim.name}`;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, claim);
    else if (pathOf(owner) !== pathOf(claim)) problems.push(collision(owner, claim, file));
  }
  return problems;
}

function pathOf({ by, path }: Claim): string {
  return `${by}: ${path}`;
}

function tooLong(claim: Claim, file: string): Problem {
  return {
    code: 'name-too-long',
    file,
    path: pathOf(claim),
    message: `${claim.kind} "${claim.name}" has ${claim.name.length} characters, allowed: at most ${MAX_NAME}`,
    fix: `choose a shorter name for the ${claim.owner ?? 'pool'}`,
  };
}

function collision(first: Claim, second: Claim, file: string): Problem {
  return {
    code: 'name-collision',
    file,
    path: pathOf(second),
    message: `${second.kind} ${second.namespace}/${second.name} is taken by ${pathOf(first)} already`,
    fix: 'rename one of the two',
  };
}

function claimsOf(named: NamedPool, argocdNamespace: string): Claim[] {
  const { pool } = named;
  const { namespace } = pool;
  const by = `pools ${poolKey(pool)}`;
  const claim = (kind: string, name: string, path: string): Claim => ({ kind, namespace, name, by, path });
  return [
    claim('Pgpool', pool.name, 'name'),
    claim('Service', pool.name, 'name'),
    claim('Service', `${pool.name}-pods`, 'name (headless Service)'),
    claim('Secret', `${pool.name}-auth`, 'name (auth Secret)'),
    { ...claim('Application', applicationName(pool), 'name'), namespace: argocdNamespace },
    ...['ServiceAccount', 'Role', 'RoleBinding'].map((kind) => claim(kind, stepAccessName(pool.name), 'name')),
    ...certificateClaims(named, claim),
    ...declaredClaims(pool, claim),
    ...operationClaims(named, claim),
  ];
}

type MakeClaim = (kind: string, name: string, path: string) => Claim;

function certificateClaims({ pool, tls }: NamedPool, claim: MakeClaim): Claim[] {
  return CERTIFICATE_ALIASES.flatMap((alias) => {
    const name = kubedbCertificateName(pool.name, alias);
    const path = `name (${alias} certificate)`;
    const secret = tls?.certificates.find((certificate) => certificate.alias === alias)?.secretName;
    // Taken even without TLS: the next change may add it, and a name that is free today would then collide.
    return [
      claim('Certificate', name, path),
      claim('Secret', secret ?? name, secret === undefined ? path : `${alias} secretName`),
    ];
  });
}

function declaredClaims(pool: PoolIntent, claim: MakeClaim): Claim[] {
  const issuers = (pool.issuers ?? []).flatMap((issuer, i) => {
    const path = `issuers[${i}].name`;
    const own = [{ ...claim('Issuer', issuer.name, path), owner: 'issuer' as const }];
    if (issuer.selfSignedCa === undefined) return own;
    const secret = issuer.selfSignedCa.secretName ?? issuer.name;
    return [
      ...own,
      {
        ...claim('Issuer', caBootstrapIssuerName(issuer.name), `${path} (self-signed Issuer)`),
        owner: 'issuer' as const,
      },
      claim('Certificate', issuer.name, `${path} (CA)`),
      claim('Secret', secret, `${path} (CA)`),
    ];
  });
  const clients = (pool.clientCertificates ?? []).flatMap((certificate, i) => [
    { ...claim('Certificate', certificate.name, `clientCertificates[${i}].name`), owner: 'certificate' as const },
    claim('Secret', certificate.secretName ?? certificate.name, `clientCertificates[${i}].secretName`),
  ]);
  const roots = (pool.trust?.namespaces ?? []).map((namespace) => ({
    ...claim('ConfigMap', rootsName(pool), 'name (roots of its clients)'),
    namespace,
  }));
  return [...issuers, ...clients, ...roots];
}

/** Names of a PKI: Issuer, Certificate and Secret of each of its CAs, and its Application. */
function pkiClaims(pki: Pki, argocdNamespace: string): Claim[] {
  const claim = (kind: string, name: string, path: string): Claim => ({
    kind,
    namespace: kind === 'ClusterIssuer' ? '' : pki.namespace,
    name,
    by: `pki ${pki.name}`,
    path,
    owner: 'pki',
  });
  const { root } = pki;
  const rendered = root.isReference
    ? []
    : [
        claim('Issuer', rootBootstrapIssuerName(root.name), 'root (self-signed Issuer)'),
        claim('Certificate', root.name, 'root'),
        claim('Secret', root.secretName, 'root'),
      ];
  return [
    { ...claim('Application', pkiApplicationName(pki.name), 'name'), namespace: argocdNamespace },
    claim('Issuer', root.name, 'root'),
    ...rendered,
    ...pki.intermediates.flatMap(({ name, generation }) => {
      const path = `intermediates (generation ${generation})`;
      return [claim(pki.issuerKind, name, path), claim('Certificate', name, path), claim('Secret', name, path)];
    }),
  ];
}

const CHANGE_STEPS: readonly ChangeStep[] = ['pause', 'restart', 'resume'];

function operationClaims({ pool, pending }: NamedPool, claim: MakeClaim): Claim[] {
  const jobs = pending.flatMap((change) => [
    claim('PgpoolOpsRequest', operationName(pool.name, change.name), `change ${change.name}`),
    ...CHANGE_STEPS.map((step) =>
      claim('Job', stepJobName(pool.name, step, change.number), `change ${change.name} (${step})`),
    ),
  ]);
  const hooks = (['verify', 'rescue'] as const).map((step) =>
    claim('Job', stepJobName(pool.name, step), `name (${step})`),
  );
  return [...jobs, ...hooks];
}
