import type { Mutant } from '../mutant';

/** Bugs in reading, verifying and recording changes. */
export const LEDGER_BUGS: readonly Mutant[] = [
  {
    bug: 'a gap in the numbers is admitted',
    file: 'lib/ledger/read-ledger.ts',
    from: 'change.number > before.number + 1',
    to: 'change.number > before.number + 2',
    tests: ['ledger/read-ledger'],
  },
  {
    bug: 'two changes of one number are admitted',
    file: 'lib/ledger/read-ledger.ts',
    from: 'change.number === before.number)',
    to: 'change.number === before.number - 1)',
    tests: ['ledger/read-ledger'],
  },
  {
    bug: 'HEAD may name any file',
    file: 'lib/ledger/read-ledger.ts',
    from: 'if (head?.trim() === wanted) return [];',
    to: 'if (head !== undefined) return [];',
    tests: ['ledger/read-ledger'],
  },
  {
    bug: 'a retry may differ from what it repeats',
    file: 'lib/ledger/read-ledger.ts',
    from: 'if (!same) return {',
    to: 'if (original.verb !== retry.verb) return {',
    tests: ['ledger/read-ledger', 'ledger/record'],
  },
  {
    bug: 'a file of a ledger that still exists may be deleted',
    file: 'lib/ledger/append-only.ts',
    from: 'else if (alive.has(place.pool)) gone',
    to: 'else if (false) gone',
    tests: ['plan/revisions', 'cli/git'],
  },
  {
    bug: 'a retry does not keep the timeout of its original',
    file: 'lib/ledger/record.ts',
    from: 'timeout: options.timeout ?? timeout,',
    to: 'timeout: options.timeout ?? CHANGE_DEFAULTS.timeout,',
    tests: ['ledger/record'],
  },
  {
    bug: 'a change without a reason is recorded',
    file: 'lib/ledger/record.ts',
    from: "({ change }) => change.reason === ''",
    to: "({ change }) => change.reason === ' '",
    tests: ['ledger/record'],
  },
  {
    bug: 'renumber keeps the verb of a change whose predecessor is another',
    file: 'lib/ledger/renumber.ts',
    from: "verb: verbBehind(pool.split('/')[1] ?? '', original, before),",
    to: 'verb: original.verb,',
    tests: ['ledger/renumber'],
  },
  {
    bug: 'renumber does not follow the name of a retried change',
    file: 'lib/ledger/renumber.ts',
    from: 'retries: renamed.get(original.retries) ?? original.retries',
    to: 'retries: original.retries',
    tests: ['ledger/renumber'],
  },
  {
    bug: 'a root that pods may serve can be taken from clients',
    file: 'lib/ledger/trust-rule.ts',
    from: 'const missing = usedRoots(changes).find',
    to: 'const missing = usedRoots(changes.slice(-1)).find',
    tests: ['ledger/trust'],
  },
  {
    bug: 'risks of a pending change need not be accepted',
    file: 'lib/ledger/check-intent.ts',
    from: 'if (!pending.includes(change) && verbOf',
    to: 'if (!pending.includes(change) || verbOf',
    tests: ['synth/evaluate', 'ledger/trust'],
  },
];
