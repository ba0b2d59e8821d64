import type { Mutant } from '../mutant';

/** Bugs in the reference operator. */
export const OPERATOR_BUGS: readonly Mutant[] = [
  {
    bug: 'an operation starts beside one that runs',
    file: 'lib/operator/choose-operation.ts',
    from: 'const next = running[0] ?? able.find',
    to: 'const next = able.find',
    tests: ['operator/operations', 'operator/controller'],
  },
  {
    bug: 'the youngest operation starts first',
    file: 'lib/operator/choose-operation.ts',
    from: 'return key(a) < key(b) ? -1 : 1;',
    to: 'return key(a) > key(b) ? -1 : 1;',
    tests: ['operator/operations', 'operator/controller'],
  },
  {
    bug: 'a pod is evicted while another one does not serve',
    file: 'lib/operator/operation-steps/restart-pods.ts',
    from: 'const unready = fresh.find((pod) => !isReady(pod));',
    to: 'const unready = fresh.find((pod) => isEnding(pod));',
    tests: ['operator/operations', 'operator/crashes'],
  },
  {
    bug: 'a pod that was restarted for an earlier operation counts as restarted',
    file: 'lib/operator/operation-steps/restart-pods.ts',
    from: 'pod.metadata.annotations?.[RESTARTED_FOR] === mark && !isEnding(pod)',
    to: 'pod.metadata.annotations?.[RESTARTED_FOR] !== undefined && !isEnding(pod)',
    tests: ['operator/operations', 'operator/crashes'],
  },
  {
    bug: 'certificates are reissued at every reconcile',
    file: 'lib/operator/operation-steps/certificates.ts',
    from: 'if (revision > before) return certificateProgress(certificate);',
    to: 'if (revision > before + 1) return certificateProgress(certificate);',
    tests: ['operator/operations', 'operator/crashes'],
  },
  {
    bug: 'an operation does not wait for the provisioner to acknowledge its pause',
    file: 'lib/operator/operation-steps/ensure-paused.ts',
    from: "if (paused?.status === 'True') return { done: true };",
    to: 'if (paused !== undefined) return { done: true };',
    tests: ['operator/operations', 'operator/crashes'],
  },
  {
    bug: 'an object of another owner is overwritten',
    file: 'lib/operator/apply.ts',
    from: 'if (!belongsTo(live, pgpool, pool)) throw new ForeignObjectError(aboutText(refOf(live)));',
    to: '',
    tests: ['operator/provisioner'],
  },
  {
    bug: 'a pool is Ready with one pod less',
    file: 'lib/operator/pool-status.ts',
    from: "if (serving >= wanted) return 'Ready';",
    to: "if (serving >= wanted - 1) return 'Ready';",
    tests: ['operator/provisioner'],
  },
  {
    bug: 'two processes lead',
    file: 'lib/operator/leader-election.ts',
    from: 'if (!holder || holder === options.identity || over) {',
    to: 'if (!holder || lease !== undefined || over) {',
    tests: ['operator/leader-election'],
  },
  {
    bug: 'an operation that requests two things at once is carried out',
    file: 'lib/operator/operations/reconfigure-tls.ts',
    from: 'if (all.length > 1) throw',
    to: 'if (all.length > 2) throw',
    tests: ['operator/operations'],
  },
];
