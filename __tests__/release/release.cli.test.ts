import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY } from '../cli/project';
import { lintWorkflow } from './github-parser';

interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly name: string; readonly run?: string; readonly uses?: string }[];
}

const text = readFileSync(join(REPOSITORY, '.github/workflows/release.yml'), 'utf8');
const workflow = parse(text);
const jobs: Readonly<Record<string, Job>> = workflow.jobs;
const scripts = Object.values(jobs).flatMap(({ steps }) =>
  steps.flatMap(({ name, run }) => (run ? [[name, run]] : [])),
);

test('the workflow is what GitHub can read, and would not be with a key that there is not', () => {
  expect(lintWorkflow(text)).toEqual([]);
  expect(lintWorkflow(text.replace('id-token', 'id-tokn')).join('\n')).toContain("Unexpected value 'id-tokn'");
});

test.each(scripts)('"%s" is a script that bash can read', (_, script) => {
  const { stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
  expect(stderr).toBe('');
});

test('only the job behind all tests may write, and every action is named by its commit', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(jobs.verify?.permissions).toBeUndefined();
  expect(jobs.publish).toMatchObject({ needs: 'verify', permissions: { contents: 'write', 'id-token': 'write' } });
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  expect(text.match(/uses: .*@[0-9a-f]{40} # v\d+\.\d+\.\d+\n/g)).toHaveLength(used.length);
});

describe('the check of the version', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pgpool-gitops-release-'));
    for (const file of ['package.json', 'Dockerfile', 'CHANGELOG.md'])
      cpSync(join(REPOSITORY, file), join(folder, file));
    edit('package.json', /git\.example\.com/g, 'git.invalid');
    edit('CHANGELOG.md', '## Unreleased', '## 0.1.0');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const edit = (file: string, found: string | RegExp, by: string) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(found, by));
  };

  const check = (tag: string) => {
    const script = jobs.verify?.steps.find(({ name }) => name === 'Compare the tag with the version')?.run ?? '';
    const env = { PATH: process.env.PATH, HOME: folder, TAG: tag };
    const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return { status, stderr: stderr.trim() };
  };

  test('passes where tag, package, image and changelog agree', () => {
    expect(check('v0.1.0')).toEqual({ status: 0, stderr: '' });
  });

  test.each([
    ['another tag', 'v0.2.0', () => undefined, 'the tag v0.2.0 is not v0.1.0'],
    [
      'another label',
      'v0.1.0',
      () => edit('Dockerfile', 'version="0.1.0"', 'version="0.0.9"'),
      'the label of the Dockerfile',
    ],
    ['no changelog', 'v0.1.0', () => edit('CHANGELOG.md', '## 0.1.0', '## Unreleased'), 'CHANGELOG.md has no section'],
    [
      'a placeholder',
      'v0.1.0',
      () => edit('package.json', 'git.invalid', 'git.example.com'),
      'still names example.com',
    ],
  ])('fails with %s', (_, tag, spoil, message) => {
    spoil();
    expect(check(tag)).toEqual({ status: 1, stderr: expect.stringContaining(message) });
  });
});

test('notes of a release are its section of the changelog', () => {
  const script = jobs.publish?.steps.find(({ name }) => name === 'Make the page of the release')?.run ?? '';
  const [, program = ''] = /awk -v section="## \$\{TAG#v\}" '([^']+)'/.exec(script) ?? [];
  const notes = (changelog: string) =>
    spawnSync('awk', ['-v', 'section=## 0.2.0', program], { input: changelog, encoding: 'utf8' }).stdout;
  expect(notes('# Changelog\n\nwords\n\n## 0.2.0\n\n- second\n\n## 0.1.0\n\n- first\n')).toBe('\n- second\n\n');
});
