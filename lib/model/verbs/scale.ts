import { count } from '../count';
import { REPLICAS } from '../intent';
import type { OperationSeconds, Verb } from './verb';

const UP: OperationSeconds = { before: 4, pod: 10, after: 4, from: "a scaling from 1 to 3 in KubeDB's guides, 28 s" };
const DOWN: OperationSeconds = { before: 4, pod: 40, after: 4, from: "a scaling from 3 to 2 in KubeDB's guides, 48 s" };

const UP_CONDITIONS = [
  ...['PatchPetset--POD', 'IsPodReady--POD', 'ClientFailure--POD', 'IsNodeHealthy--POD'],
  ...['HorizontalScaleUp', 'UpdateDatabase'],
];
const DOWN_CONDITIONS = ['PatchPetset--POD', 'HorizontalScale', 'GetPod--POD', 'HorizontalScaleDown', 'UpdateDatabase'];

/** More or fewer pods. */
export const scale: Verb = {
  name: 'scale',
  summary: 'more or fewer pods; those that stay are not restarted',
  recordedBy: 'edit',
  sets: 'replicas',
  holdsValue: 'always',
  operation: {
    type: 'HorizontalScaling',
    payload: ({ replicas }) => ({ horizontalScaling: { node: replicas } }),
    proof({ replicas = REPLICAS.default }, possible) {
      const before = possible.map((state) => state.replicas ?? REPLICAS.min);
      return { kind: 'replicas', replicas, kept: Math.min(replicas, ...before) };
    },
    restartsPods: false,
    seconds: UP,
    forms: { 'scale up': UP, 'scale down': DOWN },
    effect({ replicas: after = REPLICAS.default }, { replicas: before = after }) {
      const [text, stay] = [`goes from ${before} to ${after} pods`, 'the others are not restarted'];
      if (after >= before)
        return {
          pods: after - before,
          seconds: UP,
          cuts: false,
          text: `${text}: ${stay}`,
          conditions: UP_CONDITIONS,
          fate: 'made',
        };
      const gone = before - after;
      const cut = `${text}: connections of the ${count(gone, 'pod')} of the highest ordinals are cut, ${stay}`;
      return { pods: gone, seconds: DOWN, cuts: true, text: cut, conditions: DOWN_CONDITIONS, fate: 'ended' };
    },
    // Those of its direction come between.
    milestones: ['DatabasePauseSucceeded', 'UpdateDatabase', 'Successful'],
  },
};
