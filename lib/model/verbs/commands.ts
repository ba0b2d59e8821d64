import { BASELINE } from '../change';
import { VERBS } from '.';

/** A command that records a change which comes from no edit of main.ts. */
export interface ChangeCommand {
  /** `rotate` of `change rotate`. */
  readonly name: string;
  /** What it does, for --help. */
  readonly summary: string;
  /** The verb of the change that it records. @default - that of the change that it repeats */
  readonly verb?: string;
}

/** Every command that records a change by itself, in the order of --help. */
export const CHANGE_COMMANDS: readonly ChangeCommand[] = [
  ...VERBS.filter(({ recordedBy }) => recordedBy === 'command').map(({ name, summary }) => ({
    name,
    summary,
    verb: name,
  })),
  { name: 'retry', summary: 'record the newest change of a pool again, after it failed' },
  {
    name: 'settle',
    summary:
      'record that all changes of a pool have rolled out: their operations are no longer rendered; --context proves it',
    verb: BASELINE,
  },
];
