import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readTree } from '../../lib/synth/files';
import { REPOSITORY, TestProject } from './project';

/** `cdk8s synth` as this repository configures it, in a project that has no node_modules of its own. */
function cdk8sSynth(project: TestProject) {
  const config = parse(readFileSync(join(REPOSITORY, 'cdk8s.yaml'), 'utf8')) as { app: string };
  expect(config.app).toBe('npx pgpool-gitops synth');
  project.write(
    'cdk8s.yaml',
    stringify({ ...config, app: `node ${join(REPOSITORY, 'bin', 'pgpool-gitops.js')} synth` }),
  );
  const cli = join(REPOSITORY, 'node_modules', 'cdk8s-cli', 'bin', 'cdk8s');
  return spawnSync('node', [cli, 'synth', '--check-upgrade=false'], { cwd: project.root, encoding: 'utf8' });
}

describe('cdk8s synth', () => {
  let project: TestProject;
  beforeEach(() => {
    project = TestProject.sample();
  });
  afterEach(() => project.remove());

  test('renders the same bytes as pgpool-gitops synth, into a folder of its own', () => {
    expect(cdk8sSynth(project).status).toBe(0);
    const rendered = readTree(join(project.root, '.cdk8s-out'), '');
    expect([...rendered]).toEqual([...readTree(join(project.root, 'dist'), '')]);
    expect(rendered.size).toBeGreaterThan(0);
  });

  test('leaves dist/ whole when main.ts has a typing error', () => {
    const before = [...readTree(join(project.root, 'dist'), '')];
    project.write('main.ts', project.read('main.ts').replace("sslMode: 'require'", "sslMode: 'requir'"));
    expect(cdk8sSynth(project).status).not.toBe(0);
    expect([...readTree(join(project.root, 'dist'), '')]).toEqual(before);
  });
});
