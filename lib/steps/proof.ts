import type { StepRun } from './context';
import { changeOf } from './context';
import { judgeTargets, prove } from './prove';

/**
 * Proves that the change's operation has restarted every pod: each serves the certificate issued last, or no TLS.
 * Pgpool-II reads its certificate only at start, so a correct Secret is no proof.
 *
 * @throws GitopsError with a table of the pods that do not, and the command that restarts them.
 */
export async function proof(run: StepRun): Promise<void> {
  changeOf(run);
  const { pods, expected } = await prove(run, (input) => judgeTargets(run, input.pods, input));
  const what =
    expected === undefined
      ? 'answers that it has no TLS'
      : `serves the certificate issued last, serial ${expected.certificate.serialNumber} (revision ${expected.revision})`;
  for (const { where } of pods) run.log.info(`${where} ${what}`);
}
