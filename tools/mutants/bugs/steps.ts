import type { Mutant } from '../mutant';

/** Bugs in the Jobs that pause, prove and resume. */
export const STEP_BUGS: readonly Mutant[] = [
  {
    bug: 'a pool is paused while an operation runs',
    file: 'lib/steps/pause.ts',
    from: 'if (running[0] !== undefined) return',
    to: 'if (running[9] !== undefined) return',
    tests: ['steps/pause'],
  },
  {
    bug: 'the pause of another owner is overwritten',
    file: 'lib/steps/pause.ts',
    from: "if (held.by === 'others') {",
    to: "if (held.by === 'others' && run.options.apply === 'Always') {",
    tests: ['steps/pause'],
  },
  {
    bug: 'a pool that is not Ready is paused',
    file: 'lib/steps/pause.ts',
    from: "phase !== 'Ready') {",
    to: "phase === 'unknown') {",
    tests: ['steps/pause'],
  },
  {
    bug: 'a pool is paused again for an operation that has ended',
    file: 'lib/steps/pause.ts',
    from: "if (own !== undefined && operationState(own.status?.phase) !== 'waiting') {",
    to: "if (own !== undefined && operationState(own.status?.phase) === 'running') {",
    tests: ['steps/pause'],
  },
  {
    bug: 'resume lifts the pause of a later change',
    file: 'lib/steps/marker.ts',
    from: "pause.by === 'us' && (pause.change === undefined || !isLaterChange(pause.change, change))",
    to: "pause.by === 'us'",
    tests: ['steps/resume', 'steps/pause'],
  },
  {
    bug: 'resume succeeds although the operation has failed',
    file: 'lib/steps/resume.ts',
    from: "if (state === 'failed') throw stepFailed(run, failureText(own), retry(run));",
    to: '',
    tests: ['steps/resume'],
  },
  {
    bug: 'a pause is lifted at the deadline while the operation runs',
    file: 'lib/steps/resume.ts',
    from: "if (state === 'running') return run.log.warn",
    to: "if (state === 'missing') return run.log.warn",
    tests: ['steps/resume'],
  },
  {
    bug: 'a proof takes the certificate of an older revision',
    file: 'lib/steps/expected-certificate.ts',
    from: 'annotations[REVISION] === String(revision)',
    to: 'annotations[REVISION] !== undefined',
    tests: ['steps/verify', 'steps/proof'],
  },
  {
    bug: 'fewer pods than replicas prove enough',
    file: 'lib/steps/prove.ts',
    from: 'if (pods.length < wanted)',
    to: 'if (pods.length < 1)',
    tests: ['steps/proof', 'steps/verify'],
  },
  {
    bug: 'a pod that accepts plaintext proves that it refuses it',
    file: 'lib/steps/verify.ts',
    from: "verdict: accepted === refuses ? 'wrong' : 'right'",
    to: "verdict: accepted !== refuses ? 'wrong' : 'right'",
    tests: ['steps/verify'],
  },
  {
    bug: 'rescue lifts the pause of another owner',
    file: 'lib/steps/rescue.ts',
    from: "if (held.by !== 'us') return",
    to: "if (held.by === 'none') return",
    tests: ['steps/resume', 'steps/crashes', 'steps/schedule'],
  },
];
