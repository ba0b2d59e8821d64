import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { TestProject } from '../../__tests__/cli/project';
import { blocksOf, runStory } from '../../__tests__/cli/story';
import { REPOSITORY } from '../cluster/layout';
import { installTutorial, writeKubectl } from '../support/platform';
import { Scenario } from '../support/scenario';
import { CLUSTER, OTHER } from '../support/settings';

let scenario: Scenario;
let project: TestProject;

beforeAll(async () => {
  scenario = await Scenario.open('demo');
  const { kubeconfig, kubectl } = scenario.cluster;
  installTutorial(kubectl);
  const programs = writeKubectl(join(scenario.fleet.repository.folder, 'bin'), kubectl);
  project = new TestProject({ KUBECONFIG: kubeconfig, PATH: `${programs}:${process.env.PATH}` });
  mkdirSync(join(project.root, 'node_modules'));
  symlinkSync(REPOSITORY, join(project.root, 'node_modules', 'pgpool-gitops'));
});

afterAll(async () => {
  const { kubectl } = scenario.cluster;
  kubectl.run(['delete', '-n', 'argocd', '--ignore-not-found', '-f', join(project.root, 'dist', 'argocd')]);
  project.remove();
  await scenario.close();
});

// Argo CD of another cluster cannot read a folder of this machine.
const testHere = OTHER === undefined ? test : test.skip;

testHere('the tutorial leads from an empty folder to certificates that were rotated on a cluster', () => {
  const blocks = blocksOf('docs/tutorial.md').map(({ code, mark }) => ({
    mark,
    code: code
      .replaceAll('/home/you/fleet', project.root)
      .replaceAll('--context default', `--context ${CLUSTER}`)
      .replaceAll('pgpool-gitops.local/program:0123456789abcdef', scenario.cluster.programImage),
  }));
  expect(new Set(blocks.map(({ mark }) => mark.split(':')[0]))).toEqual(new Set(['tutorial', 'cluster']));
  runStory(project, blocks);
});
