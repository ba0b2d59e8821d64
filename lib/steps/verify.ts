import type { X509Certificate } from 'node:crypto';
import { refusesPlaintext } from '../model/accepts';
import { serviceDnsNames } from '../model/names';
import { type StepRun, stepFailed, warnOnce } from './context';
import type { Finding, PromiseFinding, Verdict } from './findings';
import type { PlainAnswer } from './probe';
import { judgePlaces, PGPOOL_PORT, type Place, prove, type Scene, serviceName } from './proof';

const DAY = 24 * 60 * 60 * 1000;
/** From here on a certificate that nobody renews is worth a warning. */
const FEW_DAYS = 7;

/**
 * Proves what git promises, on every pod and through the Service: the certificate last issued, clients without TLS
 * refused or let in as sslMode says, host names, life left, and that an old root leads nowhere.
 *
 * @throws GitopsError with everything that is not as promised.
 */
export async function verify(run: StepRun): Promise<void> {
  const service = servicePlace(run);
  const scene = await prove(run, async (seen) => {
    const places = [...seen.pods, service];
    const parts = [judgePlaces(run, places, seen), judgePlain(run, places), judgeOldRoot(run, service)];
    return (await Promise.all<Finding[]>(parts)).flat();
  });
  checkSpec(run, scene);
  if (scene.expected !== undefined) checkCertificate(run, scene.expected.certificate);
  run.log.info(`${scene.pods.length} pods and the Service are as git says (sslMode ${run.options.sslMode})`);
}

function servicePlace(run: StepRun): Place {
  const host = serviceName(run);
  return { where: `Service ${host}`, key: 'service', endpoint: { host, port: PGPOOL_PORT, serverName: host } };
}

/** Without TLS there is nothing to promise: the proof has seen the `N` already. */
async function judgePlain(run: StepRun, places: readonly Place[]): Promise<PromiseFinding[]> {
  const { sslMode } = run.options;
  if (sslMode === 'disable') return [];
  const refuses = refusesPlaintext({ sslMode });
  return Promise.all(
    places
      .filter(({ endpoint }) => endpoint.host !== '')
      .map(async ({ where, key, endpoint }): Promise<PromiseFinding> => {
        const answer = await run.prober.plain(endpoint);
        return { about: 'promise', where, key: `${key}/plain`, ...plainVerdict(answer, refuses, sslMode) };
      }),
  );
}

function plainVerdict(answer: PlainAnswer, refuses: boolean, sslMode: string): { verdict: Verdict; text: string } {
  if (answer.kind === 'none')
    return { verdict: 'silent', text: `does not answer a client without TLS: ${answer.reason}` };
  if (answer.kind === 'other') {
    // Not about TLS, so it breaks no promise to let clients in, but it does not prove that they are refused either.
    return { verdict: refuses ? 'silent' : 'right', text: `answers a client without TLS: ${answer.reason}` };
  }
  const accepted = answer.kind === 'accepted';
  const does = accepted ? 'accepts clients without TLS' : `refuses clients without TLS (${answer.message})`;
  const text = `${does}, but sslMode ${sslMode} promises to ${refuses ? 'refuse them' : 'let them in'}`;
  return { verdict: accepted === refuses ? 'wrong' : 'right', text };
}

async function judgeOldRoot(run: StepRun, { where, endpoint }: Place): Promise<PromiseFinding[]> {
  const { oldRoot, sslMode } = run.options;
  if (oldRoot === undefined || sslMode === 'disable') return [];
  const answer = await run.prober.trust(endpoint, oldRoot);
  const base = { about: 'promise', where, key: 'service/old-root' } as const;
  if (answer === 'untrusted') return [{ ...base, verdict: 'right', text: 'does not lead to the old root' }];
  if (answer === 'trusted') return [{ ...base, verdict: 'wrong', text: 'still serves a certificate of the old root' }];
  return [{ ...base, verdict: 'silent', text: `cannot be asked about the old root: ${answer.reason}` }];
}

/** Argo CD ignores this field, so nobody else would notice that it was edited. */
function checkSpec(run: StepRun, { pgpool }: Scene): void {
  const live = pgpool.spec?.sslMode ?? 'disable';
  const { sslMode } = run.options;
  if (live !== sslMode) warnOnce(run)(`spec.sslMode of the Pgpool is ${live}, git says ${sslMode}`);
}

function checkCertificate(run: StepRun, certificate: X509Certificate): void {
  const days = Math.floor((Date.parse(certificate.validTo) - run.clock.now()) / DAY);
  const life = `the certificate is valid for ${days} more days, to ${certificate.validTo}`;
  if (days < 0) throw stepFailed(run, `the certificate is out of date since ${certificate.validTo}`);
  if (days < FEW_DAYS) run.log.warn(life, { days });
  else run.log.info(life, { days });
  checkHosts(run, certificate);
}

/** verify-full makes clients compare the name that they use, so a certificate without any of ours serves nobody. */
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
