import type { Problem } from '../errors';
import { count } from '../model/count';
import { type AuthorityGraph, type AuthorityUsers, authorityGraph, isAuthority } from './authority-graph';
import { type RenderedObject, readObjects } from './objects';
import type { Comparison } from './revision';
import type { Revisions } from './snapshot';
import type { AuthorityImpact, ObjectChange } from './types';

/** What a merge does to certificate authorities. */
export interface AuthorityPlan {
  /** In the order of their files; those without users are left out. */
  readonly authorities: readonly AuthorityImpact[];
  /** Refusals: authorities that are removed or replaced while something uses them. */
  readonly refusals: readonly Problem[];
}

/** The blast radius of every issuer and CA that differs, and why some of these must not be merged. */
export function authorityPlan(revisions: Revisions, comparison: Comparison): AuthorityPlan {
  const changed = [...comparison.fleet, ...comparison.pools.flatMap(({ objects }) => objects)].filter(
    ({ kind }) => kind === 'Certificate' || kind === 'Issuer' || kind === 'ClusterIssuer',
  );
  if (changed.length === 0) return { authorities: [], refusals: [] };
  const retired = new Set(comparison.pools.filter(({ after }) => after === undefined).map(({ pool }) => pool));
  const files = [revisions.base.dist, revisions.head.dist, revisions.users ?? new Map<string, string>()];
  const [base = [], ...head] = files.map((dist) => [...readObjects(dist).objects.values()]);
  const all = [...base, ...head.flat()];
  const graph = authorityGraph(all);
  const authorities = changed.flatMap((object): AuthorityImpact[] => {
    const authority = all.find((candidate) => isAuthority(candidate) && isSame(candidate, object));
    if (authority === undefined) return [];
    const users = dependents(graph, authority, retired);
    return users.pools.length + users.certificates.length === 0 ? [] : [{ object, ...users }];
  });
  authorities.sort((a, b) => (a.object.file < b.object.file ? -1 : a.object.file > b.object.file ? 1 : 0));
  return { authorities, refusals: authorities.flatMap(refusal) };
}

function isSame(object: RenderedObject, { kind, namespace, name }: ObjectChange): boolean {
  return object.kind === kind && object.namespace === namespace && object.name === name;
}

/** Users without those that the merge removes itself: nothing of a retired pool is renewed anyway. */
function dependents(graph: AuthorityGraph, authority: RenderedObject, retired: ReadonlySet<string>): AuthorityUsers {
  const users = graph.usersOf(graph.issuersUnder(authority));
  return { ...users, pools: users.pools.filter((pool) => !retired.has(pool)) };
}

/** Fields of a CA whose change makes it another CA to everything that it has signed. A renewal with the same key does not. */
const IDENTITY = ['commonName', 'subject', 'secretName', 'issuerRef', 'privateKey', 'isCA'].map((key) => `spec.${key}`);

function refusal({ object, ...users }: AuthorityImpact): Problem[] {
  const { action, kind, name, file, fields } = object;
  const problem = { code: 'issuer-in-use' as const, file };
  if (action === 'prune') {
    const message = `${kind} ${name} is no longer rendered, but ${usersText(users)}: nothing would renew their certificates`;
    const fix = `declare it again; first move all of them to another issuer, merge that, and settle`;
    return [{ ...problem, message, fix }];
  }
  const replaced = fields.filter(({ path }) =>
    kind === 'Certificate' ? IDENTITY.some((field) => path.startsWith(field)) : path.startsWith('spec.'),
  );
  if (action === 'create' || replaced.length === 0) return [];
  const paths = replaced.map(({ path }) => path).join(', ');
  const message = `${kind} ${name} signs with another CA from its next certificate on (${paths}), but ${usersText(users)}, and no change of theirs says so`;
  const fix =
    'leave it as it is, and give the new CA an issuer of its own: then move tls.issuerRef, which change records';
  return [{ ...problem, message, fix }];
}

/** `3 pools and 2 Certificates use it (demo/orders, demo/pgpool and 3 more)`. */
function usersText({ pools, certificates }: Pick<AuthorityUsers, 'pools' | 'certificates'>): string {
  const kinds = [
    ...(pools.length > 0 ? [count(pools.length, 'pool')] : []),
    ...(certificates.length > 0 ? [count(certificates.length, 'Certificate')] : []),
  ];
  const names = [...pools, ...certificates];
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  const verb = names.length === 1 ? 'uses' : 'use';
  return `${kinds.join(' and ')} ${verb} it (${names.slice(0, 3).join(', ')}${more})`;
}
