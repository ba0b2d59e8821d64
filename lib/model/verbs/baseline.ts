import { BASELINE } from '../change';
import type { Verb } from './verb';

/** What a pool is created with, or has reached in every cluster. */
export const baseline: Verb = {
  name: BASELINE,
  summary: 'the state that a pool is created with, or that has rolled out everywhere',
  recordedBy: 'baseline',
  sets: 'all',
  holdsValue: 'optional',
};
