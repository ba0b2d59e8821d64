import { AUTOSCALED } from '../resources';
import type { Verb } from './verb';

/** Resources of pods are left to an autoscaler. Nothing is done for it: the pods keep theirs until that changes them. */
export const autoscale: Verb = {
  name: 'autoscale',
  summary: 'requests and limits of the pods are left to a PgpoolAutoscaler',
  recordedBy: 'edit',
  sets: 'resources',
  holdsValue: 'always',
  problem({ change: { resources } }) {
    return resources === AUTOSCALED ? undefined : { message: `holds resources that are not ${AUTOSCALED}` };
  },
};
