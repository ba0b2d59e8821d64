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
  [
    'a limit is no quantity, which KubeDB would copy to the request',
    { spec: { podTemplate: { spec: { containers: [{ name: 'pgpool', resources: { limits: { memory: '1GB' } } }] } } } },
    'spec.podTemplate.spec.containers[0].resources.limits.memory',
    '"1GB"',
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
    'a label of the pods has a value that Kubernetes refuses',
    { spec: { podTemplate: { metadata: { labels: { team: 'a b' } } } } },
    'spec.podTemplate.metadata.labels.team',
    '"a b"',
    'a label',
  ],
  [
    'an annotation of the StatefulSet has a name that Kubernetes refuses',
    { spec: { podTemplate: { controller: { annotations: { 'a b': 'c' } } } } },
    'spec.podTemplate.controller.annotations["a b"]',
    'example.com/team',
  ],
  [
    'a label of a Service has a value that Kubernetes refuses',
    { spec: { serviceTemplates: [{ alias: 'primary', metadata: { labels: { team: 'a b' } } }] } },
    'spec.serviceTemplates[0].metadata.labels.team',
    '"a b"',
  ],
  [
    'a label of the ServiceMonitor has a value that Kubernetes refuses',
    {
      spec: {
        monitor: {
          agent: 'prometheus.io/operator',
          prometheus: { serviceMonitor: { labels: { release: '-' } } },
        },
      },
    },
    'spec.monitor.prometheus.serviceMonitor.labels.release',
    '"-"',
  ],
  [
    'nodes are chosen by a label that no node can have',
    { spec: { podTemplate: { spec: { nodeSelector: { 'a b': 'c' } } } } },
    'spec.podTemplate.spec.nodeSelector["a b"]',
    'example.com/team',
  ],
  [
    'an annotation has no name behind its prefix',
    { annotations: { 'example.com/': 'x' } },
    'annotations["example.com/"]',
  ],
  [
    'the annotations are longer than Kubernetes takes',
    { annotations: { a: 'x'.repeat(200_000), b: 'ä'.repeat(25_000) } },
    'annotations',
    'found 250002 bytes of names and values, allowed: 250000 at most',
  ],
  [
    'the annotations of a Service are longer than Kubernetes takes',
    { spec: { serviceTemplates: [{ alias: 'primary', metadata: { annotations: { a: 'x'.repeat(300_000) } } }] } },
    'spec.serviceTemplates[0].metadata.annotations',
    'found 300001 bytes',
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
    "kubedb: { versions: [{ name: '4.60', version: 'X.Y.Z of Pgpool-II' }] }",
  ],
  [
    'the version is one that a team has named',
    { version: '4.7.1-team' },
    'version',
    "kubedb: { versions: [{ name: '4.7.1-team', version: '4.7.1' }] }",
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
