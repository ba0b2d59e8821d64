import type { StepRun } from './context';
import { changeOf } from './context';
import { judgeTargets, prove, readServers } from './prove';
import { proveConfiguration } from './prove-configuration';
import { proveCredentials } from './prove-credentials';
import { provePods } from './prove-pods';
import { proveReplicas } from './prove-replicas';
import { proveResources } from './prove-resources';
import { proveVersion } from './prove-version';

/**
 * Proves that the change's operation has done what it was for, whatever its phase says.
 *
 * @throws GitopsError with what is not as git says.
 */
export async function proof(run: StepRun): Promise<void> {
  changeOf(run);
  const { proof: wanted = { kind: 'certificate' } } = run.options;
  switch (wanted.kind) {
    case 'credentials':
      return proveCredentials(run, wanted);
    case 'pods':
      return provePods(run, wanted);
    case 'configuration':
      return proveConfiguration(run, wanted);
    case 'replicas':
      return proveReplicas(run, wanted);
    case 'resources':
      return proveResources(run, wanted.resources);
    case 'version':
      return proveVersion(run, wanted);
    default:
      return proveCertificate(run);
  }
}

/**
 * Proves that every pod was restarted: each serves the certificate issued last, or no TLS. Pgpool-II reads its certificate only
 * at start, so a correct Secret is no proof.
 *
 * @throws GitopsError with a table of the pods that do not, and the command that restarts them.
 */
async function proveCertificate(run: StepRun): Promise<void> {
  const { pods, expected } = await prove(run, readServers, (input) => judgeTargets(run, input.pods, input));
  const what =
    expected === undefined
      ? 'answers that it has no TLS'
      : `serves the certificate issued last, serial ${expected.certificate.serialNumber} (revision ${expected.revision})`;
  for (const { where } of pods) run.log.info(`${where} ${what}`);
}
