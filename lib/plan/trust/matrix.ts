import { recordOf, textOf } from '../../json';
import { POSTGRES_ROOT_ANNOTATION } from '../../model/annotations';
import { changeName } from '../../model/change';
import { tlsOf } from '../../model/fold';
import { kubedbCertificateName } from '../../model/names';
import { rootText, sameRoot } from '../../model/tls';
import { POOL_STAGES, stageOf } from '../../rollout/stages';
import { factsAtMerge, type NewOperation } from '../operations';
import type { PoolComparison, PoolRevision } from '../revision';
import type { EdgeName, TrustEdge, TrustRow } from '../types';
import { backendEdge, declaredEdge, isOtherBackend } from './backend';
import { type ClientCertificate, clientCertificates, isReissued, reissuedAuthorities } from './client-certificates';
import { clientsAfter, clientsDuring } from './clients';
import { serverEdge } from './server';
import type { BackendFacts, Transition } from './transition';

type Edges = Readonly<Record<EdgeName, TrustEdge>>;

/**
 * The three edges of trust at every stage of a rollout.
 *
 * Row `before` is the state so far: it is taken to hold, and every later row is compared with it. Edges that need a fact
 * which is not in git are unknown, never guessed.
 */
export function trustMatrix(comparison: PoolComparison, operations: readonly NewOperation[]): TrustRow[] {
  const { after } = comparison;
  const touched = comparison.objects.some(({ file }) => ['issuer', 'certificates'].includes(stageOf(file).stage));
  const unused = comparison.before === undefined || !(touched || isOtherBackend(backendOf(comparison)));
  if (after === undefined || (operations.length === 0 && unused)) return [];
  const transitions = operations.map((operation) => transitionOf(comparison, operation));
  const rows = firstRows(comparison, transitions[0] ?? unchanged(comparison));
  let last = rows.at(-1) as TrustRow;
  operations.forEach((operation, i) => {
    const added = operationRows(comparison, operation, transitions[i] as Transition, last);
    rows.push(...added);
    last = added.at(-1) as TrustRow;
  });
  if (operations.length > 0) rows.push({ ...edgesOf(last), stage: 'verify', when: POOL_STAGES.verify.hook });
  return rows;
}

function transitionOf(comparison: PoolComparison, operation: NewOperation): Transition {
  const { pool, after } = comparison;
  const trusted = factsAtMerge(comparison).trusted ?? [];
  const name = pool.split('/')[1] ?? '';
  const clients = after === undefined ? [] : clientCertificates(after, operation.after.tls ?? operation.before.tls);
  const backend = backendOf(comparison);
  return { name, before: operation.before.tls, after: operation.after.tls, clients, trusted, backend };
}

function backendOf({ before, after }: PoolComparison): BackendFacts {
  const [old, now] = [before, after].map((revision) => revision && bindingOf(revision));
  return {
    ...rootFact('before', before),
    ...rootFact('after', after),
    ...(old === undefined || now === undefined || old === now ? {} : { movesTo: now }),
  };
}

function bindingOf({ pgpool }: PoolRevision): string {
  const { namespace, name } = recordOf(recordOf(pgpool.value.spec).postgresRef);
  return `${textOf(namespace ?? pgpool.namespace)}/${textOf(name)}`;
}

function rootFact(side: 'before' | 'after', revision: PoolRevision | undefined): BackendFacts {
  const root = revision === undefined ? undefined : postgresRootOf(revision);
  return root === undefined ? {} : { [side]: root };
}

/** The root that PostgreSQL is under, as main.ts says. @returns undefined where it serves no TLS */
export function postgresRootOf({ objects }: PoolRevision): string | undefined {
  const roots = objects.map(({ value }) => recordOf(recordOf(value.metadata).annotations)[POSTGRES_ROOT_ANNOTATION]);
  const root = roots.find((found) => found !== undefined);
  return root === undefined ? undefined : textOf(root);
}

/** A rollout without operations: the same TLS before and after. */
function unchanged(comparison: PoolComparison): Transition {
  const tls = tlsOf((comparison.before ?? comparison.after)?.changes ?? []);
  const name = comparison.pool.split('/')[1] ?? '';
  const clients = comparison.after === undefined ? [] : clientCertificates(comparison.after, tls);
  return { name, before: tls, after: tls, clients, trusted: [], backend: backendOf(comparison) };
}

/** The rows before the first operation: the state so far, and the effect of the earlier waves. */
function firstRows(comparison: PoolComparison, transition: Transition): TrustRow[] {
  const old = comparison.before ?? comparison.after;
  const edges = beforeEdges(transition, old === undefined ? [] : clientCertificates(old, transition.before));
  const rows: TrustRow[] = [{ ...edges, stage: 'before', when: '-' }];
  // Certificates that belong to an operation are part of its rows.
  const touches = (stage: string) =>
    comparison.objects.some(({ file }) => stageOf(file).stage === stage && stageOf(file).change === undefined);
  if (touches('issuer')) rows.push({ ...afterIssuers(comparison, edges), stage: 'issuer', when: wavesOf('issuer') });
  if (touches('certificates')) {
    const last = edgesOf(rows.at(-1) as TrustRow);
    const reissued = transition.clients.filter((client) => isReissued(comparison, client));
    const clients = reissued.length === 0 ? last.clients : clientsDuring(transition, reissued);
    rows.push({ ...last, clients, stage: 'certificates', when: wavesOf('certificates') });
  }
  // A pool without TLS meets a PostgreSQL with it already, see beforeEdges.
  if (isOtherBackend(transition.backend) && (transition.before ?? transition.backend.movesTo) !== undefined) {
    const backend = declaredEdge(transition.before, transition.backend);
    rows.push({ ...(rows.at(-1) as TrustRow), backend, stage: 'pgpool', when: String(POOL_STAGES.pgpool.wave) });
  }
  return rows;
}

function wavesOf(stage: 'issuer' | 'certificates'): string {
  const row: { wave: number; lastWave?: number } = POOL_STAGES[stage];
  return row.lastWave === undefined ? String(row.wave) : `${row.wave}..${row.lastWave}`;
}

function beforeEdges({ name, before, backend: facts }: Transition, clients: readonly ClientCertificate[]): Edges {
  if (before === undefined) {
    const plain: TrustEdge = { verdict: 'holds', reason: 'the pool serves no TLS: no certificate is checked' };
    const turnsOn = facts.before !== facts.after && facts.movesTo === undefined;
    return { server: plain, clients: plain, backend: turnsOn ? declaredEdge(undefined, facts) : BEFORE_PLAIN };
  }
  const secret = `Secret ${kubedbCertificateName(name, 'server')}`;
  const foreign = clients.filter(({ follows }) => !follows);
  return {
    server: { verdict: 'holds', reason: `as today: ${secret}, signed by ${rootText(before)}` },
    clients: foreignEdge(foreign) ?? {
      verdict: 'holds',
      reason: `as today: pods trust the CA of ${rootText(before)}`,
    },
    backend: { verdict: 'holds', reason: 'as today: the same CA file is used for PostgreSQL' },
  };
}

const BEFORE_PLAIN: TrustEdge = {
  verdict: 'holds',
  reason: 'KubeDB admits a pool without TLS only before a PostgreSQL without TLS',
};

function foreignEdge(foreign: readonly ClientCertificate[]): TrustEdge | undefined {
  const first = foreign[0];
  if (first === undefined) return undefined;
  const names = foreign.map(({ name }) => name).join(', ');
  return {
    verdict: 'unknown',
    reason: `Certificate ${names} is signed by ${first.issuer}, not by the pool's issuer: whether that is one root is not said`,
  };
}

/** A CA that is issued anew, or an issuer that signs with another one: the state so far proves nothing about the next certificates. */
function afterIssuers(comparison: PoolComparison, edges: Edges): Edges {
  const reissued = reissuedAuthorities(comparison);
  if (reissued.length === 0) return edges;
  const edge: TrustEdge = {
    verdict: 'unknown',
    reason: `${reissued.join(', ')} changes: certificates that are issued from now on may lead to another root`,
  };
  return { server: edge, clients: edge, backend: edge };
}

function operationRows(
  comparison: PoolComparison,
  operation: NewOperation,
  transition: Transition,
  last: TrustRow,
): TrustRow[] {
  const change = changeName(operation.change);
  const objects = comparison.after?.objects.filter(({ file }) => stageOf(file).change === change) ?? [];
  const waves = new Map(objects.map(({ file, wave }) => [stageOf(file).stage, String(wave)]));
  const changes = (edge: TrustEdge, old: TrustEdge) =>
    old.verdict === 'holds' || edge.verdict !== 'holds' ? edge : old;
  const during: Edges = {
    server: changes(serverEdge(transition), last.server),
    clients: changes(
      clientsDuring(
        transition,
        transition.clients.filter(({ follows }) => follows),
      ),
      last.clients,
    ),
    // With TLS a pool reaches a PostgreSQL that it may not have reached without.
    backend: transition.before === undefined ? backendEdge(transition) : changes(backendEdge(transition), last.backend),
  };
  const done: Edges = { ...during, clients: afterRestart(transition, during.clients) };
  let reached = edgesOf(last);
  return [...waves].map(([stage, when]) => {
    if (stage === 'operation') reached = during;
    else if (reached === during) reached = done;
    return { ...reached, stage, when, change };
  });
}

/** Once every pod has restarted, certificates that follow the pool's issuer fit again. */
function afterRestart(transition: Transition, during: TrustEdge): TrustEdge {
  const { before, after, clients } = transition;
  if (before === undefined || after === undefined || sameRoot(before, after)) return during;
  const edge = clientsAfter(transition);
  return edge.verdict === 'holds' ? (foreignEdge(clients.filter(({ follows }) => !follows)) ?? edge) : edge;
}

function edgesOf({ server, clients, backend }: TrustRow): Edges {
  return { server, clients, backend };
}
