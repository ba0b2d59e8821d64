import type { Mutant } from '../mutant';

/** Bugs in what keeps one author, namespace or server from reaching others: the tests that docs/threats.md names find them. */
export const THREAT_BUGS: readonly Mutant[] = [
  {
    bug: 'clients are destinations though trust-manager reaches them',
    file: 'lib/synth/argocd-objects.ts',
    from: 'const clients = trustManager ? [] : evaluated',
    to: 'const clients = evaluated',
    tests: ['synth/projects'],
  },
  {
    bug: 'an AppProject allows every Bundle',
    file: 'lib/synth/argocd-objects.ts',
    from: "kind: 'Bundle', name: rootsName(pool) }",
    to: "kind: 'Bundle' }",
    tests: ['synth/projects'],
  },
  {
    bug: 'an ApplicationSet gives all pools one project',
    file: 'lib/objects/application-set.ts',
    from: 'project(segment(0))',
    to: "project('demo')",
    tests: ['synth/application-set', 'synth/projects'],
  },
  {
    bug: 'a pool may be in a namespace of Kubernetes',
    file: 'lib/model/check-namespaces.ts',
    from: "namespace.startsWith('kube-')",
    to: "namespace === 'kube-system'",
    tests: ['synth/projects'],
  },
  {
    bug: 'roots may be written to the namespace of Argo CD',
    file: 'lib/model/check-namespaces.ts',
    from: 'pool.trust?.namespaces.forEach(',
    to: '[].forEach(',
    tests: ['synth/projects'],
  },
  {
    bug: 'a renewal may take longer than the Lease',
    file: 'lib/operator/leader-election.ts',
    from: 'await inTime(options, Math.min(TIMES.attempt, left()), () => renew(options));',
    to: 'await renew(options);',
    tests: ['operator/leader-election'],
  },
  {
    bug: 'a process leads by a Lease that has expired before the answer came',
    file: 'lib/operator/leader-election.ts',
    from: 'await inTime(options, TIMES.attempt, () => hold(options, lease));',
    to: 'await hold(options, lease);',
    tests: ['operator/leader-election'],
  },
];
