import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeProject } from '../../bench/fleet';
import { placeOf } from '../../bench/pools';
import { poolKey } from '../../lib/model/intent';
import { TestProject } from './project';

/** More than 20 pools, and more than 100 files: `synth` lists only some of them. */
const POOLS = 60;
const EDITED = 5;
const KEY = poolKey(placeOf(EDITED));

let project: TestProject;
let first: string;

beforeAll(() => {
  project = new TestProject();
  writeProject(project.root, POOLS);
  first = project.run('synth').stdout;
});
afterAll(() => project.remove());

/** Number of files in dist/. */
function files(): number {
  return Object.keys(project.tree()).filter((path) => path.startsWith('dist/')).length;
}

/** Edits the pool in the file of its team. */
function edit(from: string | RegExp, to: string): void {
  const path = `pools/team-${EDITED}.ts`;
  const text = project.read(path);
  expect(text).toMatch(from);
  project.write(path, text.replace(from, to));
}

test('the first synth lists some files and pools, and counts the rest', () => {
  expect(first).toContain(`dist: ${files()} written, 0 removed, 0 unchanged`);
  expect(first.match(/^wrote {3}dist\//gm)).toHaveLength(100);
  expect(first).toContain(`wrote   ${files() - 100} more files\n`);
  expect(first.endsWith(`\nand ${POOLS - 20} more pools\n`)).toBe(true);
});

test('check finds the fleet as synth has rendered it, and a second synth writes nothing', () => {
  expect(project.run('check')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`checked ${POOLS} pools, `),
  });
  expect(project.run('synth').stdout).toContain(`dist: 0 written, 0 removed, ${files()} unchanged`);
});

test('an edit of one pool is refused until it is recorded, then changes the files of that pool alone', () => {
  edit('.svc.cluster.local"', '.svc.cluster.local",\n "new.example.com"');
  const refused = project.run('synth');
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain(`pools ${KEY}: `);
  expect(refused.stderr).toMatch(/\n1 problem; nothing was written\n/);
  const recorded = project.run('change', '--reason', 'a new host name');
  expect(recorded.code).toBe(0);
  const before = project.tree();
  expect(project.run('check')).toMatchObject({ code: 1 });
  expect(project.run('synth')).toMatchObject({ code: 0 });
  const after = project.tree();
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => before[path] !== after[path],
  );
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((path) => !path.startsWith(`dist/${KEY}/`))).toEqual([]);
  expect(project.run('check')).toMatchObject({ code: 0 });
});

test('what is edited, missing or foreign in dist/ is reported all at once, and mended by synth', () => {
  const path = `dist/${KEY}/30-pgpool.k8s.yaml`;
  const pgpool = project.read(path);
  project.write(path, pgpool.replace('kind: Pgpool', 'kind: Pgpol'));
  rmSync(join(project.root, `dist/${KEY}/21-access.k8s.yaml`));
  mkdirSync(join(project.root, 'dist', 'other'));
  project.write('dist/other/theirs.yaml', 'kind: ConfigMap\n');
  const { code, stderr } = project.run('check');
  expect(code).toBe(1);
  expect(stderr).toContain(`${path}: is not what main.ts and changes/ render`);
  expect(stderr).toContain(`dist/${KEY}/21-access.k8s.yaml: is missing`);
  expect(stderr).toContain('dist/other/theirs.yaml: is not rendered by pgpool-gitops');
  expect(project.run('synth').stdout).toContain('dist: 2 written, 0 removed');
  expect(project.read(path)).toBe(pgpool);
  rmSync(join(project.root, 'dist', 'other'), { recursive: true });
});

test('a symbolic link in dist/ does not hide a broken ledger', () => {
  const head = `changes/${KEY}/HEAD`;
  const before = project.read(head);
  project.write(head, '0099-update.yaml\n');
  const link = join(project.root, `dist/${KEY}/link.yaml`);
  symlinkSync(join(project.root, 'main.ts'), link);
  expect(project.run('check').stderr).toContain(`${head}: names 0099-update.yaml`);
  project.write(head, before);
  expect(project.run('check').stderr).toContain('link.yaml: is a symbolic link');
  rmSync(link);
  expect(readFileSync(join(project.root, head), 'utf8')).toBe(before);
});
