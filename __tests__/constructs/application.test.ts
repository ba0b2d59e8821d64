import { ApiObject } from 'cdk8s';
import { AppProject } from '../../lib/constructs/app-project';
import { Application, type ApplicationProps } from '../../lib/constructs/application';
import { demoChart, manifestOf, specOf } from './manifests';

function application(props: Partial<ApplicationProps> = {}) {
  const chart = demoChart({ namespace: 'argocd' });
  const construct = new Application(chart, 'app', {
    metadata: { name: 'demo-orders' },
    project: AppProject.fromName('pgpool'),
    repoUrl: 'https://git.example.com/fleet.git',
    path: 'dist/demo/orders',
    namespace: 'demo',
    ...props,
  });
  return { chart, construct };
}

test('defaultChild', () => {
  const child = application().construct.node.defaultChild;
  expect(child?.node.id).toBe('Resource');
  expect(ApiObject.isApiObject(child) && `${child.apiVersion} ${child.kind}`).toBe('argoproj.io/v1alpha1 Application');
});

test('An Application syncs by itself, in waves, without retries, and leaves the TLS of a live pool alone', () => {
  expect(manifestOf(application().chart)).toEqual({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'demo-orders', namespace: 'argocd' },
    spec: {
      project: 'pgpool',
      sources: [
        { repoURL: 'https://git.example.com/fleet.git', targetRevision: 'main', path: 'dist/demo/orders' },
        { repoURL: 'https://git.example.com/fleet.git', targetRevision: 'main', ref: 'commit' },
      ],
      destination: { server: 'https://kubernetes.default.svc', namespace: 'demo' },
      ignoreDifferences: [
        { group: 'kubedb.com', kind: 'Pgpool', jsonPointers: ['/spec/tls', '/spec/sslMode', '/spec/clientAuthMode'] },
        { group: 'batch', kind: 'Job', jsonPointers: ['/spec/template'] },
      ],
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        syncOptions: ['ApplyOutOfSyncOnly=true', 'PruneLast=true', 'RespectIgnoreDifferences=true'],
        retry: { limit: 0 },
      },
    },
  });
});

test('The Application is in the namespace of Argo CD, its pool in another', () => {
  expect(application().construct.namespace).toBe('argocd');
});

test('Branch and cluster may be other ones', () => {
  const { chart } = application({ targetRevision: 'v12', server: 'https://10.0.0.1:6443' });
  expect(specOf(chart)).toMatchObject({
    sources: [{ targetRevision: 'v12' }, { targetRevision: 'v12' }],
    destination: { server: 'https://10.0.0.1:6443', namespace: 'demo' },
  });
});
