/** A bug that is planted on purpose, to prove that a test finds it. */
export interface Mutant {
  /** What is wrong then, in a few words: `an update is rendered before the rotate that it covers`. */
  readonly bug: string;
  /** File that is changed, from the root of the repository. */
  readonly file: string;
  /** Text that occurs exactly once in the file. */
  readonly from: string;
  /** What stands there instead. */
  readonly to: string;
  /** Files of tests of which at least one has to fail, without `__tests__/` and `.test.ts`: `rollout/window`. */
  readonly tests: readonly [string, ...string[]];
}
