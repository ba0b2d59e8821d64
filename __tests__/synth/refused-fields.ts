/** Fields of a pool that are refused: when that is, the fields, where the problem is, and what its text has to hold. */
export type RefusedIntent = [when: string, fields: unknown, at: string, ...holds: string[]];

/** What Kubernetes, Argo CD or KubeDB would refuse or overwrite. */
export const REFUSED_FIELDS: readonly RefusedIntent[] = [
  [
    'a field of spec is known to no release, or to a newer one',
    { spec: { poolerMode: 'session' } },
    'spec.poolerMode',
    'unknown field, allowed: syncUsers, authSecret',
    "kubedb: { newFields: ['spec.poolerMode'] }",
  ],
  [
    'a quantity is none',
    {
      spec: { podTemplate: { spec: { containers: [{ name: 'pgpool', resources: { requests: { cpu: '1 core' } } }] } } },
    },
    'spec.podTemplate.spec.containers[0].resources.requests.cpu',
    '"1 core"',
    'a quantity such as 500m or 1Gi',
  ],
  ['a duration is a number', { spec: { authSecret: { rotateAfter: 30 } } }, 'spec.authSecret.rotateAfter', 'found 30'],
  [
    'a volume has no sources, which KubeDB writes as null and then refuses',
    { spec: { podTemplate: { spec: { volumes: [{ name: 'certs-of-all', projected: {} }] } } } },
    'spec.podTemplate.spec.volumes[0].projected.sources',
    'is missing',
  ],
  [
    'the first script has no sources',
    { spec: { init: { script: { projected: {} } } } },
    'spec.init.script.projected.sources',
    'is missing',
  ],
  ['a label has a value that Kubernetes refuses', { labels: { team: 'a b' } }, 'labels.team', '"a b"', 'a label'],
  [
    'a label has a name that Kubernetes refuses',
    { labels: { 'a b': 'c' } },
    'labels["a b"]',
    '"a b"',
    'example.com/team',
  ],
  [
    'an annotation has no name behind its prefix',
    { annotations: { 'example.com/': 'x' } },
    'annotations["example.com/"]',
  ],
  [
    'a label is one of ours',
    { labels: { 'pgpool-gitops/pool': 'x' } },
    'labels',
    'pgpool-gitops/pool',
    'rendered here',
  ],
  [
    'an annotation gives the Pgpool another wave',
    { annotations: { 'argocd.argoproj.io/sync-wave': '5' } },
    'annotations',
    'operations come behind the Pgpool',
  ],
  [
    'an annotation makes a hook of the Pgpool',
    { annotations: { 'argocd.argoproj.io/hook': 'PreSync' } },
    'annotations',
    'anew in every sync',
  ],
  [
    'an annotation of Helm makes a hook of the Pgpool',
    { annotations: { 'helm.sh/hook': 'pre-install' } },
    'annotations',
    'anew in every sync',
  ],
  [
    'an annotation lets Argo CD write over what operations have changed',
    { annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Force=true' } },
    'annotations',
    'found "Prune=false,Force=true" for "argocd.argoproj.io/sync-options"',
  ],
  [
    'the version is none of the catalogue',
    { version: '4.60' },
    'version',
    'found "4.60"',
    'allowed: 4.4.5',
    'did you mean "4.6.0"?',
    "kubedb: { versions: [{ name: '4.60', version: '4.60' }] }",
  ],
  [
    'credentials are of a kind without a name',
    { spec: { authSecret: { kind: 'ExternalSecret', rotateAfter: '720h' } } },
    'spec.authSecret.name',
    'ExternalSecret alone is no object',
  ],
  [
    'credentials are of a group without a name',
    { spec: { authSecret: { apiGroup: 'example.com' } } },
    'spec.authSecret.name',
    'Secret alone is no object',
  ],
];
