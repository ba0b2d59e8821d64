import type { Mutant } from '../mutant';

const FILE = 'lib/model/pending.ts';

/** Bugs in the choice of the changes that are rendered. */
export const WINDOW_BUGS: readonly Mutant[] = [
  {
    bug: 'changes from before the last baseline are rendered',
    file: FILE,
    from: 'changes.slice(lastBaseline(changes) + 1)',
    to: 'changes.slice(1)',
    tests: ['rollout/pending'],
  },
  {
    bug: 'the first change of a facet is rendered, and not the last',
    file: FILE,
    from: 'if (operation !== undefined) newest.set(',
    to: 'if (operation !== undefined && !newest.has(sets ?? change.verb)) newest.set(',
    tests: ['rollout/pending'],
  },
  {
    bug: 'what is needless is rendered',
    file: FILE,
    from: 'if (operation.isNeedless?.(later, state, possible) !== true) needed.push',
    to: 'needed.push',
    tests: ['rollout/pending'],
  },
  {
    bug: 'a rotate comes before the add that it needs',
    file: FILE,
    from: 'Math.max(change.number, newest.get(repeats)?.change.number ?? 0)',
    to: 'change.number',
    tests: ['rollout/pending'],
  },
  {
    bug: 'pending changes are in reverse order',
    file: FILE,
    from: 'needed.sort((a, b) => place(a) - place(b))',
    to: 'needed.sort((a, b) => place(b) - place(a))',
    tests: ['rollout/pending'],
  },
];
