import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { type InitOptions, init, withoutPassword } from '../../lib/cli/commands/init';
import { REPOSITORY, TestProject } from './project';

let project: TestProject;
beforeEach(() => {
  project = new TestProject();
});
afterEach(() => project.remove());

/** What `npm install` does for a fleet, without a registry. */
function install() {
  mkdirSync(join(project.root, 'node_modules'), { recursive: true });
  symlinkSync(REPOSITORY, join(project.root, 'node_modules/pgpool-gitops'));
}

test('an empty repository becomes a fleet that renders and is checked', () => {
  project.git('init', '-q', '-b', 'main');
  project.git('remote', 'add', 'origin', 'https://me:secret@github.example.com/team/fleet.git');
  const made = project.run('init', '--yes');
  expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining('wrote     main.ts\n') });
  expect(made.stderr).toContain('fill in steps.image in main.ts');
  expect(project.read('main.ts')).toContain("repository: { url: 'https://github.example.com/team/fleet.git' },");
  expect(JSON.stringify(project.tree())).not.toContain('secret');
  expect(project.read('.github/workflows/pgpool-gitops.yml')).toContain('uses: ./node_modules/pgpool-gitops\n');
  install();
  expect(project.run('synth').code).toBe(0);
  expect(project.run('check')).toMatchObject({ code: 0, stderr: 'main.ts declares no pool yet\n' });

  // The test that it brings passes, and is red when something does not agree.
  const jest = () =>
    project.spawn('node', [join(REPOSITORY, 'node_modules/jest/bin/jest.js'), '--rootDir', project.root]);
  expect(jest().code).toBe(0);
  project.write('dist/argocd/config/argocd-cm.patch.yaml', 'edited');
  expect(jest().code).toBe(1);
});

test.each([
  ['https://me:se@cret@git.example.com/fleet.git', 'https://git.example.com/fleet.git'],
  ['HTTPS://secret@git.example.com/fleet.git', 'HTTPS://git.example.com/fleet.git'],
  ['ssh://git:se@cret@git.example.com:22/fleet.git', 'ssh://git@git.example.com:22/fleet.git'],
  ['git@git.example.com:team/fleet.git', 'git@git.example.com:team/fleet.git'],
  ['https://git.example.com/a@b:c', 'https://git.example.com/a@b:c'],
])('of the remote %s main.ts gets no password', (remote, url) => expect(withoutPassword(remote)).toBe(url));

test('a pool may be added, and check says which placeholders are left', () => {
  expect(project.run('init', '-y', '--ci', 'gitlab').code).toBe(0);
  expect(existsSync(join(project.root, '.gitlab/pgpool-gitops.yml'))).toBe(true);
  install();
  const pool = "{ namespace: 'demo', name: 'orders', version: '4.6.0', postgresRef: { name: 'pg' } },\n  ],\n});";
  project.write('main.ts', project.read('main.ts').replace(/ {2}\],\n\}\);/, pool));
  expect(project.run('change').code).toBe(0);
  expect(project.run('synth').code).toBe(0);
  const { code, stderr } = project.run('check');
  expect(code).toBe(1);
  expect(stderr).toContain('main.ts: repository.url: found the placeholder "https://replace-me.invalid/fleet.git"');
  expect(stderr).toContain('main.ts: steps.image: found the placeholder');
  project.write(
    'main.ts',
    project
      .read('main.ts')
      .replace('replace-me.invalid/fleet.git', 'git.example.com/fleet.git')
      .replace('replace-me.invalid/pgpool', 'registry.example.com/pgpool'),
  );
  expect(project.run('synth').code).toBe(0);
  expect(project.run('check').code).toBe(0);
});

test('nothing of the user is overwritten, and a second run changes nothing', () => {
  project.write('main.ts', '// mine\n');
  project.write('package.json', '{ "name": "mine" }\n');
  expect(project.run('init', '--yes').stdout).toContain('left      main.ts\nextended  package.json\n');
  expect(project.read('main.ts')).toBe('// mine\n');
  const before = project.tree();
  expect(project.run('init', '--yes').stdout).not.toMatch(/^(wrote|extended|refreshed)/m);
  expect(project.tree()).toEqual(before);
});

test('check says which files of the tool are those of another version, until init has refreshed them', () => {
  project.git('init', '-q', '-b', 'main');
  for (const fleet of ['dev', 'prod']) project.run('init', `fleets/${fleet}`, '--yes', '--ci', 'github');
  install();
  const all = ['--project', 'fleets/*'];
  project.run(...all, 'synth');
  expect(project.run(...all, 'check').stderr).not.toContain('another version');
  const path = '.github/workflows/pgpool-gitops-rotate.yml';
  project.write(path, `${project.read(path)}# of before\n`);
  const { code, stderr } = project.run(...all, 'check');
  expect(code).toBe(0);
  expect(stderr.match(/another version/g)).toHaveLength(1);
  expect(stderr).toContain(`${path} is of another version: npx pgpool-gitops init refreshes it`);
  expect(project.run('init', 'fleets/dev', '--yes').stdout).toContain(`refreshed ${path}`);
  expect(project.run(...all, 'check').stderr).not.toContain('another version');
  project.write(path, 'mine\n');
  expect(project.run(...all, 'check').stderr).not.toContain('another version');
});

test('--dry-run writes nothing, and an unknown CI is refused', () => {
  const shown = project.run('init', '--yes', '--dry-run');
  expect(shown).toMatchObject({ code: 0, stdout: expect.stringContaining('would write     main.ts') });
  expect(project.tree()).toEqual({});
  expect(project.run('init', '--ci', 'jenkins').code).toBe(1);
});

test('a folder of a repository becomes a fleet of its own, also one that does not exist yet', () => {
  project.git('init', '-q', '-b', 'main');
  expect(project.run('init', 'fleets/prod', '--yes', '--ci', 'github').code).toBe(0);
  expect(project.read('fleets/prod/main.ts')).toContain("name: 'prod'");
  expect(project.read('.github/workflows/pgpool-gitops.yml')).toContain('fleet: "fleets/*"');
  expect(project.read('.gitattributes')).toContain('/fleets/prod/dist/**');
});

test('a fleet on GitLab includes components of a mirror, and keeps to them when init runs again', () => {
  project.git('init', '-q', '-b', 'main');
  const gitlab = ['init', '--yes', '--ci', 'gitlab'];
  expect(project.run(...gitlab, '--component', 'https://x').stderr).toContain(
    'allowed: the path of a project such as platform/pgpool-gitops',
  );
  expect(project.run(...gitlab, '--component', 'platform/pgpool-gitops').code).toBe(0);
  install();
  project.run('synth');
  const file = project.read('.gitlab/pgpool-gitops.yml');
  expect(file).toContain('  - component: $CI_SERVER_FQDN/platform/pgpool-gitops/plan@v');
  expect(project.run('check').stderr).not.toContain('another version');
  // The tag of another version is what an upgrade of the package leaves.
  project.write('.gitlab/pgpool-gitops.yml', file.replace(/@v.*/, '@v0.0.1'));
  expect(project.run('check').stderr).toContain('.gitlab/pgpool-gitops.yml is of another version');
  expect(project.run(...gitlab).stdout).toContain('refreshed .gitlab/pgpool-gitops.yml');
  expect(project.read('.gitlab/pgpool-gitops.yml')).toBe(file);
});

test('a terminal is asked for what no flag says, with what the repository says as the answer of Enter', async () => {
  project.git('init', '-q', '-b', 'main');
  project.git('remote', 'add', 'origin', 'https://git.example.com/team/fleet.git');
  const asked: string[] = [];
  const run = (options: InitOptions, answers: Readonly<Record<string, string>> = {}) =>
    init(project.root, options, {
      result: () => undefined,
      note: () => undefined,
      colors: createColors(false),
      ask: async (question) => {
        asked.push(question);
        return Object.entries(answers).find(([word]) => question.startsWith(word))?.[1];
      },
    });
  await expect(run({}, { CI: 'jenkins' })).rejects.toThrow('CI: found "jenkins", allowed: github, gitlab, none');
  expect(existsSync(join(project.root, 'main.ts'))).toBe(false);
  asked.length = 0;
  await run({ branch: 'release' }, { Image: 'registry.example.com/steps:1.0.0' });
  expect(asked).toEqual([
    'URL of the repository, as Argo CD should use it [https://git.example.com/team/fleet.git] ',
    'Image of the steps [replace-me.invalid/pgpool-gitops:0.1.0] ',
    'CI: github, gitlab, none [none] ',
  ]);
  expect(project.read('main.ts')).toContain("steps: { image: 'registry.example.com/steps:1.0.0' }");
  expect(project.read('main.ts')).toContain(
    "repository: { url: 'https://git.example.com/team/fleet.git', revision: 'release' }",
  );
});
