import { ApiObject } from 'cdk8s';
import { AppProject, type AppProjectProps } from '../../lib/constructs/app-project';
import { demoChart, manifestOf, specOf } from './manifests';

function project(props: Partial<AppProjectProps> = {}) {
  const chart = demoChart({ namespace: 'argocd' });
  const construct = new AppProject(chart, 'project', {
    metadata: { name: 'pgpool' },
    sourceRepos: ['https://git.example.com/fleet.git'],
    namespaces: ['demo', 'shop'],
    kinds: [
      { group: '', kind: 'ServiceAccount' },
      { group: 'kubedb.com', kind: 'Pgpool' },
    ],
    ...props,
  });
  return { chart, construct };
}

test('defaultChild', () => {
  const child = project().construct.node.defaultChild;
  expect(child?.node.id).toBe('Resource');
  expect(ApiObject.isApiObject(child) && `${child.apiVersion} ${child.kind}`).toBe('argoproj.io/v1alpha1 AppProject');
});

test('An AppProject allows what it names, and nothing outside of a namespace', () => {
  expect(manifestOf(project({ description: 'poolers' }).chart)).toEqual({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name: 'pgpool', namespace: 'argocd' },
    spec: {
      description: 'poolers',
      sourceRepos: ['https://git.example.com/fleet.git'],
      destinations: [
        { server: 'https://kubernetes.default.svc', namespace: 'demo' },
        { server: 'https://kubernetes.default.svc', namespace: 'shop' },
      ],
      clusterResourceWhitelist: [],
      namespaceResourceWhitelist: [
        { group: '', kind: 'ServiceAccount' },
        { group: 'kubedb.com', kind: 'Pgpool' },
      ],
    },
  });
});

test('A description is only there when it is said', () => {
  expect(specOf(project().chart)).not.toHaveProperty('description');
});

test('Another cluster is the destination of every namespace', () => {
  expect(specOf(project({ server: 'https://10.0.0.1:6443' }).chart)).toMatchObject({
    destinations: [
      { server: 'https://10.0.0.1:6443', namespace: 'demo' },
      { server: 'https://10.0.0.1:6443', namespace: 'shop' },
    ],
  });
});

test('An AppProject that exists is a name', () => {
  expect({ ...AppProject.fromName('pgpool') }).toEqual({ name: 'pgpool' });
});

test('A window of maintenance is about all Applications, and a person may sync outside of it', () => {
  const window = { kind: 'allow', schedule: '0 2 * * 6', duration: '4h', timeZone: 'Europe/Berlin' } as const;
  expect(specOf(project({ syncWindows: [window] }).chart)).toMatchObject({
    syncWindows: [{ ...window, applications: ['*'], manualSync: true }],
  });
  expect(
    specOf(project({ syncWindows: [{ ...window, applications: ['shop-*'], manualSync: false }] }).chart),
  ).toMatchObject({
    syncWindows: [{ ...window, applications: ['shop-*'], manualSync: false }],
  });
});
