import { AUTOSCALED } from '../resources';
import type { OperationSeconds, Verb } from './verb';

// 48 s for one replica.
const RESTART: OperationSeconds = {
  before: 3,
  pod: 40,
  after: 5,
  from: "a vertical scaling of one replica in KubeDB's guides",
};
const IN_PLACE: OperationSeconds = { before: 3, pod: 5, after: 5, from: "a guess, for KubeDB's guides show none" };

/** Other requests and limits of each pod. */
export const resize: Verb = {
  name: 'resize',
  summary:
    'other requests or limits of the pods, which restart for it, or with mode InPlace are resized where they run',
  recordedBy: 'edit',
  sets: 'resources',
  holdsValue: 'always',
  problem({ change: { resources } }) {
    return resources === AUTOSCALED ? { message: `holds ${AUTOSCALED}, which no operation brings` } : undefined;
  },
  operation: {
    type: 'VerticalScaling',
    payload({ resources }) {
      if (resources === undefined || resources === AUTOSCALED) return {};
      const { mode = 'Restart', ...rest } = resources;
      return { verticalScaling: { node: { resources: rest }, mode } };
    },
    proof({ resources }) {
      const { requests = {}, limits = {} } = resources === AUTOSCALED ? {} : (resources ?? {});
      return { kind: 'resources', resources: { requests, limits } };
    },
    isAfterSync: true,
    restartsPods: true,
    seconds: RESTART,
    forms: { resize: RESTART, 'resize in place': IN_PLACE },
    effect({ resources }, { replicas: pods = 1 }) {
      if (resources === undefined || resources === AUTOSCALED || resources.mode !== 'InPlace') return undefined;
      const text = 'resizes its pods in place: none restarts, unless KubeDB finds that its node cannot resize it';
      // Which conditions KubeDB's have for each pod its guides do not show.
      return { pods, seconds: IN_PLACE, cuts: false, text, conditions: ['UpdatePetSets'] };
    },
    milestones: ['DatabasePauseSucceeded', 'UpdatePetSets', 'RestartPods', 'Successful'],
    // An autoscaler's resources may stand in the Pgpool of a cluster, and then no sync has to write others.
    isNeedless: (later, _state, possible) =>
      later.some(({ alsoBrings = [] }) => alsoBrings.includes('resources')) &&
      !possible().some(({ resources }) => resources === AUTOSCALED),
  },
};
