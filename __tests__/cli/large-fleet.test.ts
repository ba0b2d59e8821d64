import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf, writeProject } from '../../bench/fleet';
import { poolKey } from '../../lib/model/intent';
import { TestProject } from './project';

/** Enough that dist/ is read by a second thread: each pool has three files in changes/. */
const POOLS = 400;

const KEY = poolKey(placeOf(7));
const POOL = `dist/${KEY}`;

let project: TestProject;
/** What the first `synth` told. */
let first: string;

beforeAll(() => {
  project = new TestProject();
  writeProject(project.root, POOLS);
  first = project.run('synth').stdout;
}, 60_000);
afterAll(() => project.remove());

test('nothing is written, not even beside dist/, for a large fleet with an object that is wrong', () => {
  const other = new TestProject();
  writeProject(other.root, POOLS);
  const wrong = other.read('main.ts').replace('"replicas":3', '"replicas":3,"spec":{"unknownField":1}');
  other.write('main.ts', wrong);
  expect(other.run('synth')).toMatchObject({ code: 1, stderr: expect.stringContaining('unknownField') });
  expect(readdirSync(other.root).filter((name) => name.startsWith('dist'))).toEqual([]);
  other.remove();
}, 60_000);

test('the first render tells of some files and pools, and of how many more', () => {
  const files = POOLS * 11 + 2;
  expect(first).toContain(`dist: ${files} written, 0 removed, 0 unchanged`);
  expect(first.match(/^wrote {3}dist\//gm)).toHaveLength(100);
  expect(first).toContain(`wrote   ${files - 100} more files\n`);
  expect(first.match(/pending: 0001-update$/gm)).toHaveLength(20);
  expect(first.endsWith(`\nand ${POOLS - 20} more pools\n`)).toBe(true);
});

test('a large fleet is rendered, and found as it was rendered', () => {
  expect(project.run('check')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`checked ${POOLS} pools, ${POOLS * 2} changes`),
  });
  expect(project.run('synth').stdout).toContain(`dist: 0 written, 0 removed, ${POOLS * 11 + 2} unchanged`);
}, 60_000);

test('what is edited, missing or foreign in the dist/ of a large fleet is told, and mended', () => {
  const pgpool = project.read(`${POOL}/30-pgpool.k8s.yaml`);
  project.write(`${POOL}/30-pgpool.k8s.yaml`, pgpool.replace('replicas: 3', 'replicas: 2'));
  rmSync(join(project.root, POOL, '21-access.k8s.yaml'));
  mkdirSync(join(project.root, 'dist', 'other'));
  project.write('dist/other/theirs.yaml', 'kind: ConfigMap\n');
  const { code, stderr } = project.run('check');
  expect(code).toBe(1);
  expect(stderr).toContain(`${POOL}/30-pgpool.k8s.yaml: is not what main.ts and changes/ render`);
  expect(stderr).toContain(`${POOL}/21-access.k8s.yaml: is missing`);
  expect(stderr).toContain('dist/other/theirs.yaml: is not rendered by pgpool-gitops');
  const { stdout } = project.run('synth');
  expect(stdout).toContain('dist: 2 written, 0 removed');
  expect(stdout.match(/^\S+ {2}pending: .*$/gm)).toEqual([`${KEY}  pending: 0001-update`]);
  expect(project.read(`${POOL}/30-pgpool.k8s.yaml`)).toBe(pgpool);
  rmSync(join(project.root, 'dist', 'other'), { recursive: true });
  expect(project.run('check').code).toBe(0);
}, 60_000);

test('a symbolic link in the dist/ of a large fleet does not hide what else is wrong', () => {
  const head = `changes/${placeOf(7).namespace}/${placeOf(7).name}/HEAD`;
  const before = project.read(head);
  writeFileSync(join(project.root, head), '0009-update.yaml\n');
  symlinkSync(join(project.root, 'main.ts'), join(project.root, POOL, 'link.yaml'));
  expect(project.run('check').stderr).toContain(`${head}: names 0009-update.yaml`);
  writeFileSync(join(project.root, head), before);
  expect(project.run('check').stderr).toContain('link.yaml: is a symbolic link');
  rmSync(join(project.root, POOL, 'link.yaml'));
}, 60_000);
