import { compareRoots, rootNames } from '../trust';
import { replacedKeys } from './trust';
import type { Verb } from './verb';

/** Fewer roots for clients, once no pod serves a certificate under the others. */
export const distrust: Verb = {
  name: 'distrust',
  summary: 'roots are taken from clients',
  recordedBy: 'edit',
  sets: 'trust',
  holdsValue: 'always',
  problem(place) {
    const added = rootNames(compareRoots(place.before.trust ?? [], place.change.trust ?? []).added);
    return (
      replacedKeys(place) ??
      (added.length > 0 ? { message: `is distrust, but adds root ${added.join(', ')}: only trust does` } : undefined)
    );
  },
};
