import type { Mutant } from '../mutant';

/** Bugs in facets and verbs. */
export const VERB_BUGS: readonly Mutant[] = [
  {
    bug: 'an operation adds its sslMode alone',
    file: 'lib/model/verbs/add.ts',
    from: 'tls: tls && wholeTls(tls)',
    to: 'tls: { sslMode: tls?.sslMode }',
    tests: ['frozen/frozen'],
  },
  {
    bug: 'pods are removed before others restart',
    file: 'lib/model/facets/replicas.ts',
    from: '{ isAfterRestarts: true }',
    to: '{}',
    tests: ['ledger/record'],
  },
  {
    bug: 'the only pod that is left is no risk',
    file: 'lib/model/facets/replicas.ts',
    from: 'before > 1 ? [LAST_POD] : []',
    to: 'before > 9 ? [LAST_POD] : []',
    tests: ['ledger/record'],
  },
  {
    bug: 'a restart counts on pods of a scaling that a later one has replaced',
    file: 'lib/model/fewest-replicas.ts',
    from: 'isScaledLater ? statesBefore(changes, i) : ',
    to: '',
    tests: ['model/fewest-replicas'],
  },
  {
    bug: 'a scaling that has restarted pods is proved',
    file: 'lib/steps/prove-replicas.ts',
    from: 'podOrdinal(name) < kept && isMadeIn(pod, span)',
    to: 'podOrdinal(name) < 0 && isMadeIn(pod, span)',
    tests: ['steps/prove-replicas'],
  },
  {
    bug: 'an add behind a rotate that is not settled is admitted',
    file: 'lib/model/verbs/add.ts',
    from: 'return unsettledRotate(pool, earlier);',
    to: 'return undefined;',
    tests: ['ledger/read-ledger', 'ledger/record', 'rollout/pending'],
  },
  {
    bug: 'a rotate is needless behind an update',
    file: 'lib/model/verbs/rotate.ts',
    from: 'isNeedless: (_later, state) => state.tls === undefined',
    to: 'isNeedless: (later, state) => state.tls === undefined || later.length > 0',
    tests: ['rollout/pending'],
  },
  {
    bug: 'a restart is rendered although a later operation restarts every pod',
    file: 'lib/model/verbs/restart.ts',
    from: 'isNeedless: (later) => later.some(({ restartsPods }) => restartsPods),',
    to: '',
    tests: ['rollout/pending'],
  },
  {
    bug: 'the operation of a removal removes nothing',
    file: 'lib/model/verbs/remove.ts',
    from: 'tls: { remove: true }',
    to: 'tls: {}',
    tests: ['frozen/frozen'],
  },
  {
    bug: 'one name of a root may get another key',
    file: 'lib/model/verbs/trust.ts',
    from: 'keyOf(twin) !== keyOf({ name, certificate })',
    to: 'known.length === 0',
    tests: ['ledger/trust'],
  },
  {
    bug: 'trust may drop a root',
    file: 'lib/model/verbs/trust.ts',
    from: '(dropped.length > 0',
    to: '(dropped.length > 1',
    tests: ['ledger/trust', 'ledger/read-ledger'],
  },
  {
    bug: 'the fold forgets other facets with each change',
    file: 'lib/model/fold.ts',
    from: '(name === sets ? change[name] : state[name])',
    to: '(name === sets ? change[name] : undefined)',
    tests: ['ledger/trust', 'ledger/read-ledger', 'frozen/frozen'],
  },
];
