import { type ConfigurationState, configurationHash } from '../configuration';
import { TRANSCRIPT } from './reconfigure-tls';
import type { Verb } from './verb';

/** Other settings of pgpool.conf, or other servers behind the pool. */
export const configure: Verb = {
  name: 'configure',
  summary: 'other settings of pgpool.conf: every pod restarts with them',
  recordedBy: 'edit',
  sets: 'configuration',
  holdsValue: 'always',
  operation: {
    type: 'Reconfigure',
    payload: ({ configuration = {} }) => ({ configuration: absoluteRequest(configuration) }),
    proof: ({ configuration = {} }) => ({ kind: 'configuration', hash: configurationHash(configuration) }),
    restartsPods: true,
    // 49 s for one replica.
    seconds: { before: 4, pod: 40, after: 5, from: TRANSCRIPT },
    milestones: ['DatabasePauseSucceeded', 'UpdatePetSets', 'UpdateDatabase', 'RestartPods', 'Successful'],
  },
};

/**
 * Asks for these settings and no others, because a cluster may come to the operation from any state. `auto` would leave it to KubeDB
 * whether pods restart, and then no proof could tell an operation that has done nothing.
 */
function absoluteRequest({ backends, inline, secretName }: ConfigurationState) {
  return {
    removeCustomConfig: true,
    ...(secretName === undefined ? {} : { configSecret: { name: secretName } }),
    ...(inline === undefined ? {} : { applyConfig: inline }),
    ...(backends === undefined ? {} : { backend: { sync: backends } }),
    restart: 'true',
  };
}
