import type { StepRun } from './context';
import { changeOf } from './context';
import { judgePlaces, prove } from './proof';

/**
 * Proves that the change's operation has restarted every pod: each serves the certificate last issued, or no TLS.
 * Pgpool-II reads its certificate at start only, so a Secret that is right proves nothing.
 *
 * @throws GitopsError with a table of the pods that do not, and how to restart them.
 */
export async function restart(run: StepRun): Promise<void> {
  changeOf(run);
  const { pods, expected } = await prove(run, (scene) => judgePlaces(run, scene.pods, scene));
  const what =
    expected === undefined
      ? 'answers that it has no TLS'
      : `serves the certificate last issued, serial ${expected.certificate.serialNumber} (revision ${expected.revision})`;
  for (const { where } of pods) run.log.info(`${where} ${what}`);
}
