import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestProject } from './project';

// Names and dates that people may write into git as they like.

const POOL = `{ namespace: 'demo', name: 'pgpool', version: '4.6.0', replicas: 2, postgresRef: { name: 'pg' },
  tls: { sslMode: 'require', issuerRef: { name: 'ca' } } }`;

let project: TestProject;
beforeEach(() => {
  project = TestProject.committed(POOL);
});
afterEach(() => project.remove());

/** Makes one commit, of whatever text, of all that is there. */
function commitAs(author: string, committer: string): void {
  const tree = project.git('rev-parse', 'HEAD^{tree}').stdout.trim();
  writeFileSync(join(project.root, '.git', 'raw'), `tree ${tree}\nauthor ${author}\ncommitter ${committer}\n\nx\n`);
  const made = project.git('hash-object', '-t', 'commit', '-w', '--literally', '.git/raw').stdout.trim();
  expect(project.git('reset', '-q', '--hard', made).code).toBe(0);
}

const NOW = Math.floor(Date.now() / 1000);

test('an author cannot tell history another date by a name', () => {
  commitAs('a\x01 2001-01-01T00:00:00Z\x02boss <a@example.com> 1 +0000', `t <t@example.com> ${NOW} +0000`);
  expect(project.run('history', 'demo/pgpool', '--dates').stdout).toMatch(
    /^0000-baseline +baseline +20[2-9]\d-\d\d-\d\d +a.u0001 2001-01-01T00:00:00Z boss /,
  );
});

test.each([
  ['in a thousand years', String(NOW + 1000 * 365 * 86_400)],
  ['before 1970', '-99'],
])('a commit with a date %s does not put a rotation off', (_, date) => {
  commitAs('t <t@example.com> 1 +0000', `t <t@example.com> ${date} +0000`);
  const { code, stdout, stderr } = project.run('change', 'rotate', '--due-within', '30d', '--dry-run');
  expect({ code, stderr: stderr.split('\n')[0] }).toEqual({
    code: 0,
    stderr: 'demo/pgpool: git does not know when its certificates were issued; --context NAME asks the cluster',
  });
  expect(stdout).toContain('would record changes/demo/pgpool/0001-rotate.yaml');
});

test.each([
  ['log.showRoot', 'false'],
  ['log.showSignature', 'true'],
  ['i18n.logOutputEncoding', 'UTF-16'],
])('what a person has set for logs, such as %s=%s, puts no rotation off', (key, value) => {
  const signed = `t <t@example.com> ${NOW - 400 * 86_400} +0000\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----`;
  commitAs('t <t@example.com> 1 +0000', signed);
  project.write('.git/gpg', '#!/bin/sh\necho "gpg: Signature made by t" >&2\n');
  project.spawn('chmod', ['+x', '.git/gpg']);
  project.git('config', 'gpg.program', join(project.root, '.git/gpg'));
  const history = () => project.run('history', 'demo/pgpool', '--dates').stdout;
  const before = history();
  project.git('config', key, value);
  expect(history()).toBe(before);
  expect(before).toMatch(/^0000-baseline +baseline +20\d\d-/);
});

test('a file whose name is not UTF-8 is hidden from nobody', () => {
  const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: hidden, namespace: demo }\n';
  const path = Buffer.from('dist/demo/pgpool/x.yaml');
  path[path.indexOf('x.yaml')] = 0xff;
  writeFileSync(Buffer.concat([Buffer.from(`${project.root}/`), path]), text);
  const refused = 'dist/demo/pgpool/\ufffd.yaml: has a name that is not UTF-8\n    fix: rename it\n1 problem';
  const stderrOf = (...args: string[]) =>
    project
      .run(...args)
      .stderr.trim()
      .replace('; nothing was written', '');
  expect(stderrOf('plan', '--base', 'HEAD')).toBe(refused);
  project.git('add', '-A');
  project.git('commit', '-q', '-m', 'hidden');
  expect(stderrOf('plan', '--base', 'HEAD~1')).toBe(refused);
  expect(stderrOf('plan', '--base', 'HEAD~1', '--head', 'HEAD')).toBe(refused);
  for (const command of ['check', 'synth']) expect(stderrOf(command)).toBe(refused);
});

const JOB = 'apiVersion: batch/v1\nkind: Job\nmetadata: { name: hidden, namespace: demo }\n';
const stderrOf = (...args: string[]) => project.run(...args).stderr;
const commitAll = () => {
  project.git('add', '-A');
  project.git('commit', '-q', '-m', 'hidden');
};

test.each([
  ['of jsonnet', 'x.jsonnet', '{}'],
  ['of Kustomize', 'kustomization.yaml', 'resources: [x.txt]\n'],
  ['of Helm', 'Chart.yaml', '# Rendered by pgpool-gitops\napiVersion: v2\nname: x\nversion: 1.0.0\n'],
  ['by which Argo CD overrides an Application', '.argocd-source.yaml', 'directory: { recurse: true }\n'],
])('a file %s is hidden from no plan', (_, name, text) => {
  project.write(`dist/demo/pgpool/${name}`, text);
  commitAll();
  const refused = `dist/demo/pgpool/${name}: is not rendered by pgpool-gitops, but Argo CD would apply it\n`;
  expect(stderrOf('plan', '--base', 'HEAD~1')).toContain(refused);
  expect(stderrOf('plan', '--base', 'HEAD~1', '--head', 'HEAD')).toContain(refused);
});

test('a symbolic link in a commit is hidden from no plan', () => {
  project.write('job.yaml', JOB);
  symlinkSync('../../../job.yaml', join(project.root, 'dist/demo/pgpool/99.k8s.yaml'));
  commitAll();
  const refused = 'dist/demo/pgpool/99.k8s.yaml: is a symbolic link, allowed: files and folders\n';
  expect(stderrOf('plan', '--base', 'HEAD~1', '--head', 'HEAD')).toContain(refused);
});

test.each(['dist/demo/other', 'changes/demo/other'])('a submodule at %s is hidden from nobody', (path) => {
  const other = new TestProject();
  other.write('job.yaml', JOB);
  other.git('init', '-q');
  other.git('add', '-A');
  other.git('commit', '-q', '-m', 'job');
  const added = project.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.root, path);
  other.remove();
  expect(added).toMatchObject({ code: 0 });
  commitAll();
  // As a checkout without submodules has it.
  rmSync(join(project.root, path), { recursive: true });
  mkdirSync(join(project.root, path));
  const refused = `${path}: is a submodule, which Argo CD would fetch and apply, allowed: files and folders\n`;
  for (const args of [['check'], ['plan', '--base', 'HEAD~1'], ['plan', '--base', 'HEAD~1', '--head', 'HEAD']])
    expect(stderrOf(...args)).toContain(refused);
  // A pull request that takes it away can be planned.
  project.git('rm', '-q', path);
  project.git('commit', '-q', '-m', 'mended');
  for (const args of [['check'], ['plan', '--base', 'HEAD~1'], ['plan', '--base', 'HEAD~1', '--head', 'HEAD']])
    expect(project.run(...args)).toMatchObject({ code: 0 });
});
