import type { X509Certificate } from 'node:crypto';
import { serviceDnsNames } from '../model/names';
import { refusesPlaintext } from '../model/tls';
import { type StepRun, stepFailed } from './context';
import { warnOfEdits } from './edits';
import type { PromiseFinding, ProofFinding, ProofVerdict } from './findings';
import type { PlainAnswer } from './probe';
import { judgeTargets, PGPOOL_PORT, type ProofTarget, prove, readServers, serviceName } from './prove';

const DAY = 24 * 60 * 60 * 1000;
/** Days of life below which a certificate causes a warning. */
const FEW_DAYS = 7;

/**
 * Proves what git promises, on every pod and through the Service: the certificate issued last is served, clients without TLS
 * are refused or accepted as sslMode says, host names match, the certificate has not expired, and no old root is served. Warns
 * of recorded facets that were edited past git.
 *
 * @throws GitopsError with every broken promise.
 */
export async function verify(run: StepRun): Promise<void> {
  const service = serviceTarget(run);
  const input = await prove(run, readServers, async (seen) => {
    const targets = [...seen.pods, service];
    const parts = [judgeTargets(run, targets, seen), judgePlain(run, targets), judgeOldRoot(run, service)];
    return (await Promise.all<ProofFinding[]>(parts)).flat();
  });
  await warnOfEdits(run, input.pgpool);
  if (input.expected !== undefined) checkCertificate(run, input.expected.certificate);
  run.log.info(`${input.pods.length} pods and the Service are as git says (sslMode ${run.options.sslMode})`);
}

function serviceTarget(run: StepRun): ProofTarget {
  const host = serviceName(run);
  return { where: `Service ${host}`, key: 'service', endpoint: { host, port: PGPOOL_PORT, serverName: host } };
}

/** Without TLS nothing is checked here: the proof has already seen the answer `N`. */
async function judgePlain(run: StepRun, targets: readonly ProofTarget[]): Promise<PromiseFinding[]> {
  const { sslMode } = run.options;
  if (sslMode === 'disable') return [];
  const refuses = refusesPlaintext({ sslMode });
  return Promise.all(
    targets
      .filter(({ endpoint }) => endpoint.host !== '')
      .map(async ({ where, key, endpoint }): Promise<PromiseFinding> => {
        const answer = await run.prober.plain(endpoint);
        return { about: 'promise', where, key: `${key}/plain`, ...plainVerdict(answer, refuses, sslMode) };
      }),
  );
}

function plainVerdict(answer: PlainAnswer, refuses: boolean, sslMode: string): { verdict: ProofVerdict; text: string } {
  if (answer.kind === 'none')
    return { verdict: 'silent', text: `does not answer a client without TLS: ${answer.reason}` };
  if (answer.kind === 'other') {
    // An error that is not about TLS breaks no promise to accept clients, and does not prove that they are refused.
    return { verdict: refuses ? 'silent' : 'right', text: `answers a client without TLS: ${answer.reason}` };
  }
  const accepted = answer.kind === 'accepted';
  const does = accepted ? 'accepts clients without TLS' : `refuses clients without TLS (${answer.message})`;
  const text = `${does}, but sslMode ${sslMode} promises to ${refuses ? 'refuse them' : 'accept them'}`;
  return { verdict: accepted === refuses ? 'wrong' : 'right', text };
}

async function judgeOldRoot(run: StepRun, { where, endpoint }: ProofTarget): Promise<PromiseFinding[]> {
  const { oldRoot, sslMode } = run.options;
  if (oldRoot === undefined || sslMode === 'disable') return [];
  const answer = await run.prober.trust(endpoint, oldRoot);
  const base = { about: 'promise', where, key: 'service/old-root' } as const;
  if (answer === 'untrusted') return [{ ...base, verdict: 'right', text: 'does not lead to the old root' }];
  if (answer === 'trusted') return [{ ...base, verdict: 'wrong', text: 'still serves a certificate of the old root' }];
  return [{ ...base, verdict: 'silent', text: `cannot be asked about the old root: ${answer.reason}` }];
}

function checkCertificate(run: StepRun, certificate: X509Certificate): void {
  const days = Math.floor((Date.parse(certificate.validTo) - run.clock.now()) / DAY);
  const life = `the certificate is valid for ${days} more days, to ${certificate.validTo}`;
  if (days < 0) throw stepFailed(run, `the certificate has expired at ${certificate.validTo}`);
  if (days < FEW_DAYS) run.log.warn(life, { days });
  else run.log.info(life, { days });
  checkHosts(run, certificate);
}

/** With verify-full clients compare host names, so they refuse a certificate without any of the Service's names. */
function checkHosts(run: StepRun, certificate: X509Certificate): void {
  const names = serviceDnsNames(run.options.pool);
  const missing = names.filter((name) => certificate.checkHost(name) === undefined);
  if (missing.length === 0) return;
  const found = certificate.subjectAltName ?? 'no names';
  const message = `the certificate is not valid for ${missing.join(', ')}; it names ${found}`;
  if (run.options.sslMode === 'verify-full' && missing.length === names.length) {
    throw stepFailed(
      run,
      `${message}: with verify-full no client in the cluster can connect`,
      'set dnsNames of the server certificate in main.ts',
    );
  }
  run.log.warn(message);
}
