import { canonicalConfiguration, configurationHash } from '../model/configuration';
import { count } from '../model/count';
import { FACETS } from '../model/facets';
import type { Proof } from '../model/proof';
import type { StepRun } from './context';
import type { PromiseFinding } from './findings';
import { type Operated, readOperated } from './operated-pods';
import { prove } from './prove';
import { podsFindings } from './prove-pods';

type ConfigurationProof = Extract<Proof, { kind: 'configuration' }>;

/**
 * Proves that every pod of a pool has started with its new settings.
 *
 * The Pgpool must have them, and every pod must have been made since the operation began: KubeDB writes both the Pgpool and the
 * files of pods before it restarts any. A pod with settings that Pgpool-II refuses never becomes Ready. What the settings are in
 * a running Pgpool-II only a user of PostgreSQL may ask, and no step has a password.
 *
 * @throws GitopsError with what is not so.
 */
export async function proveConfiguration(run: StepRun, wanted: ConfigurationProof): Promise<void> {
  const { pgpool, pods } = await prove(run, readOperated, async (operated) => [
    configurationFinding(operated, wanted),
    ...podsFindings(operated),
  ]);
  const settings = FACETS.configuration.text(liveConfiguration(pgpool));
  run.log.info(`${count(pods.length, 'pod')} Ready, all made since the operation began, with ${settings}`);
}

function configurationFinding({ pgpool }: Operated, { hash }: ConfigurationProof): PromiseFinding {
  const live = liveConfiguration(pgpool);
  return {
    about: 'promise',
    where: 'the Pgpool',
    key: 'configuration',
    verdict: configurationHash(live) === hash ? 'right' : 'wrong',
    text: `has other settings than git: spec.configuration is ${JSON.stringify(canonicalConfiguration(live))}`,
  };
}

function liveConfiguration({ metadata, spec = {} }: Operated['pgpool']) {
  return FACETS.configuration.live?.valueOf({ name: metadata.name ?? '', spec }) ?? {};
}
