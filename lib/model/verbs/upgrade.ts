import type { Verb } from './verb';

/** Another version of Pgpool-II. Whether KubeDB lets it follow is a rule of check-upgrades.ts, which knows the catalogue. */
export const upgrade: Verb = {
  name: 'upgrade',
  summary: 'a newer version of Pgpool-II',
  recordedBy: 'edit',
  sets: 'version',
  holdsValue: 'always',
  operation: {
    type: 'UpdateVersion',
    payload: ({ version }) => ({ updateVersion: { targetVersion: version } }),
    proof: ({ version = '' }) => ({ kind: 'version', version }),
    restartsPods: true,
    seconds: { before: 7, pod: 40, after: 7, from: "a version update of one replica in KubeDB's guides" },
    milestones: ['DatabasePauseSucceeded', 'UpdatePetSets', 'RestartPods', 'UpdateDatabase', 'Successful'],
  },
};
