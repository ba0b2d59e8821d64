import type { Mutant } from '../mutant';

/** Bugs in the stages of a rollout, and in what clients get when. */
export const ROLLOUT_BUGS: readonly Mutant[] = [
  {
    bug: 'the pause is no hook, so a sync passes over one that has failed',
    file: 'lib/rollout/stages.ts',
    from: "pause: { wave: 0, hook: 'Sync', part: 1 }",
    to: 'pause: { wave: 0, part: 1 }',
    tests: ['golden/documented-edits'],
  },
  {
    bug: 'the operation is applied in the wave of its pause',
    file: 'lib/rollout/stages.ts',
    from: 'operation: { wave: 2,',
    to: 'operation: { wave: 0,',
    tests: ['golden/documented-edits'],
  },
  {
    bug: 'client certificates of a new root come before the pods have it',
    file: 'lib/rollout/rollout.ts',
    from: 'if (tls === undefined || !moves) return',
    to: 'if (changes.length > 0) return',
    tests: ['rollout/client-certificates'],
  },
  {
    bug: 'client certificates of another issuer follow the pool',
    file: 'lib/rollout/rollout.ts',
    from: 'issuerRef === undefined || issuerText(resolveIssuerRef(issuerRef)) === own',
    to: 'own !== undefined || issuerRef === undefined',
    tests: ['rollout/client-certificates'],
  },
  {
    bug: 'a pause before client certificates does not need the success of the operation',
    file: 'lib/rollout/rollout.ts',
    from: '...(clients.length > 0 ? { needsSuccess: true } : {}),',
    to: '',
    tests: ['rollout/client-certificates'],
  },
  {
    bug: 'all operations have the same waves',
    file: 'lib/rollout/rollout.ts',
    from: 'OPERATION_WAVES.first + k * OPERATION_WAVES.step + wave',
    to: 'OPERATION_WAVES.first + wave',
    tests: ['golden/documented-edits', 'rollout/pending'],
  },
  {
    bug: 'a plan says that the objects of a retired pool are pruned',
    file: 'lib/plan/make-plan.ts',
    from: 'after === undefined && !cascades(before)',
    to: 'after === undefined && cascades(before)',
    tests: ['plan/golden'],
  },
];
