import { ApiObject } from 'cdk8s';
import { AppProject } from '../../lib/constructs/app-project';
import { ApplicationSet, type ApplicationSetProps } from '../../lib/constructs/application-set';
import { CRDS, loadCrds, schemaOf } from '../crds/load-crds';
import { demoChart, manifestOf } from './manifests';

function applicationSet(props: Partial<ApplicationSetProps> = {}) {
  const chart = demoChart({ namespace: 'argocd' });
  const construct = new ApplicationSet(chart, 'set', {
    metadata: { name: 'pools' },
    project: AppProject.fromName('pgpool'),
    repoUrl: 'https://git.example.com/fleet.git',
    path: 'dist',
    ...props,
  });
  return { chart, construct };
}

test('defaultChild', () => {
  const child = applicationSet().construct.node.defaultChild;
  expect(child?.node.id).toBe('Resource');
  expect(ApiObject.isApiObject(child) && `${child.apiVersion} ${child.kind}`).toBe(
    'argoproj.io/v1alpha1 ApplicationSet',
  );
});

test('Names come from the folders, wherever the folder of all of them is', () => {
  expect(manifestOf(applicationSet({ path: './teams/data/dist/' }).chart)).toMatchObject({
    spec: {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      generators: [{ git: { revision: 'main', directories: [{ path: 'teams/data/dist/*/*' }] } }],
      template: {
        metadata: { name: '{{ index .path.segments 3 }}-{{ index .path.segments 4 }}' },
        spec: {
          sources: [{ path: '{{ .path.path }}', targetRevision: 'main' }, { targetRevision: 'main' }],
          destination: { namespace: '{{ index .path.segments 3 }}' },
        },
      },
    },
  });
});

test('fails for a folder that Argo CD cannot match', () => {
  for (const path of ['', '.', '/', 'a/*/b', '../dist'])
    expect(() => applicationSet({ path })).toThrow(`path: found "${path}", allowed: a folder in the repository`);
});

test('Its schema of an Application is the one of Application', () => {
  const crds = loadCrds(CRDS);
  const schema = (plural: string) => {
    const crd = crds.get(`argoproj.io_${plural}.yaml`);
    if (crd === undefined) throw new Error(`no schema of ${plural}`);
    return schemaOf(crd);
  };
  const template = schema('applicationsets').properties?.spec?.properties?.template;
  expect(template?.properties?.spec).toEqual(schema('applications').properties?.spec);
});
