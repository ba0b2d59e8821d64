import { LEDGER_BUGS } from './bugs/ledger';
import { OPERATOR_BUGS } from './bugs/operator';
import { ROLLOUT_BUGS } from './bugs/rollout';
import { STEP_BUGS } from './bugs/steps';
import { THREAT_BUGS } from './bugs/threats';
import { VERB_BUGS } from './bugs/verbs';
import { WINDOW_BUGS } from './bugs/window';
import type { Mutant } from './mutant';

/** Every planted bug. */
export const MUTANTS: readonly Mutant[] = [
  ...LEDGER_BUGS,
  ...WINDOW_BUGS,
  ...ROLLOUT_BUGS,
  ...VERB_BUGS,
  ...STEP_BUGS,
  ...OPERATOR_BUGS,
  ...THREAT_BUGS,
];
