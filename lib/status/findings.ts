import type { Pod } from '../cluster/resources';
import { count } from '../model/count';
import { issuerText } from '../model/tls';
import { podsWithOldCertificate } from './certificate-status';
import { openFailures } from './failures';
import type { NamespaceObjects } from './gather';
import { type CertificateStatus, isOperatedByOthers, type PoolFinding, type PoolStatus } from './types';
import { verifyFindings } from './verified';

/** A pool's status before its state and findings are derived. */
export type ObservedPool = Omit<PoolStatus, 'state' | 'findings' | 'next'>;

/** What else findings are made from. */
export interface FindingInput {
  /** The objects of the pool's namespace. */
  readonly objects: Pick<NamespaceObjects, 'jobs' | 'pods'>;
  /** Name of its Argo CD Application. */
  readonly application: string;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/**
 * Everything that is wrong with a pool, without what a running change will mend. No text holds an age, because a watch
 * would print it every second.
 */
export function poolFindings(seen: ObservedPool, { application, now, objects }: FindingInput): PoolFinding[] {
  if (seen.live === undefined) return [];
  const settled = seen.changes.every(({ state, stages }) => state === 'successful' && !stages.some(isOpen));
  return [
    ...failures(seen),
    ...phaseFindings(seen, settled),
    ...pauseFindings(seen, settled),
    ...(settled ? verifyFindings(seen, objects.jobs, application, now) : []),
    ...(settled ? certificateFindings(seen, now) : unissued(seen)),
    ...(settled && !isOperatedByOthers(seen) ? oldCertificates(seen, objects.pods) : []),
  ];
}

function isOpen({ state }: { readonly state: string }): boolean {
  return state === 'running';
}

function failures({ namespace, changes }: ObservedPool): PoolFinding[] {
  return openFailures(changes).map(({ change, stage: { stage, object, message } }): PoolFinding => {
    const text = `${change}: stage ${stage} failed${message === undefined ? '' : `: ${message}`}`;
    const [kind, name] = object.split(' ');
    const fix =
      kind === 'Job' ? `kubectl logs -n ${namespace} job/${name}` : describe(namespace, `pgpoolopsrequest ${name}`);
    return { severity: 'error', text, fix };
  });
}

function describe(namespace: string, what: string): string {
  return `kubectl describe -n ${namespace} ${what}`;
}

function phaseFindings({ namespace, name, live, changes, foreign }: ObservedPool, settled: boolean): PoolFinding[] {
  const phase = live?.phase ?? 'no phase yet';
  // A pool whose pods restart is not Ready for a moment, and should not be.
  const restarting = isOperatedByOthers({ foreign }) || changes.some(({ state }) => state === 'running');
  if (phase === 'Ready' || restarting) return [];
  const waits =
    !settled && changes.some(({ state, operation }) => state === 'waiting' && operation?.apply === 'IfReady');
  const text = `the pool is ${phase}${waits ? ', and an operation with apply IfReady waits until it is Ready' : ''}`;
  return [{ severity: 'error', text, fix: describe(namespace, `pgpool ${name}`) }];
}

function pauseFindings({ namespace, name, live, foreign }: ObservedPool, settled: boolean): PoolFinding[] {
  const { paused } = live ?? {};
  if (paused === undefined || !settled || isOperatedByOthers({ foreign })) return [];
  const since = paused.since === undefined ? '' : ` since ${paused.since}`;
  if (!paused.ours) {
    const text = `the pool is paused${since} by somebody else, and no operation is under way: ${paused.message || 'no message'}`;
    return [{ severity: 'warning', text }];
  }
  const by = paused.change === undefined ? 'us' : `change ${paused.change}`;
  const text = `the pool is still paused${since} by ${by}, and nothing is under way: KubeDB does not work on it`;
  return [{ severity: 'error', text, fix: `pgpool-gitops step rescue ${namespace}/${name}` }];
}

/** While a change is under way a certificate need not be Ready, but it is what the operation waits for. */
function unissued({ namespace, certificates }: ObservedPool): PoolFinding[] {
  return certificates
    .filter(({ ready }) => !ready)
    .map(({ name, message }) => ({
      severity: 'warning',
      text: `${name} is not Ready: ${message}`,
      fix: `cmctl status certificate -n ${namespace} ${name}`,
    }));
}

function certificateFindings(seen: ObservedPool, now: number): PoolFinding[] {
  const { tls } = seen.live ?? {};
  if (tls === undefined) return [];
  return [
    ...tls.certificates
      .filter(({ alias }) => !seen.certificates.some((certificate) => certificate.alias === alias))
      .map(({ alias }): PoolFinding => ({ severity: 'error', text: `the ${alias} certificate does not exist` })),
    ...seen.certificates.flatMap((certificate) => {
      const own = tls.certificates.find(({ alias }) => alias === certificate.alias)?.issuerRef;
      // Where the live TLS was edited, KubeDB may or may not have followed: the drift is reported instead.
      const issuer = seen.drift.length > 0 ? undefined : issuerText(own ?? tls.issuerRef);
      return certificateProblems(seen.namespace, certificate, issuer, now);
    }),
  ];
}

function certificateProblems(
  namespace: string,
  certificate: CertificateStatus,
  issuer: string | undefined,
  now: number,
): PoolFinding[] {
  const { name, ready, message, expires, renews } = certificate;
  const fix = `cmctl status certificate -n ${namespace} ${name}`;
  const found: PoolFinding[] = [];
  const add = (severity: PoolFinding['severity'], text: string) => found.push({ severity, text, fix });
  if (issuer !== undefined && certificate.issuer !== issuer)
    add('error', `${name} is of ${certificate.issuer}, not of ${issuer}`);
  if (Date.parse(expires ?? '') <= now) add('error', `${name} has expired at ${expires}`);
  else if (!ready) add('error', `${name} is not Ready: ${message}`);
  else if (Date.parse(renews ?? '') <= now)
    add('warning', `${name} should have been renewed at ${renews}, and expires at ${expires}`);
  return found;
}

function oldCertificates(seen: ObservedPool, pods: readonly Pod[]): PoolFinding[] {
  if (seen.live?.tls === undefined) return [];
  const server = seen.certificates.find(({ alias }) => alias === 'server');
  const old = podsWithOldCertificate(seen.name, pods, server);
  if (old.length === 0) return [];
  const text = `${old.join(', ')}: ${count(old.length, 'pod')} started before the server certificate was issued, so the one before is served`;
  const fix = `pgpool-gitops change restart ${seen.namespace}/${seen.name} --reason 'serve the certificate last issued'`;
  return [{ severity: 'error', text, fix }];
}
