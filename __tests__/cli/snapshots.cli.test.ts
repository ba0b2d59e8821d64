import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { commitOf } from '../../lib/cli/git';
import { commitSnapshot, workingTreeSnapshot } from '../../lib/cli/snapshots';
import { applyFiles } from '../../lib/synth/apply-files';
import { TestProject } from './project';

const FILES: ReadonlyMap<string, string> = new Map([
  ['dist/demo/a/30-pgpool.k8s.yaml', 'a: 1\n'],
  ['dist/demo/b/30-pgpool.k8s.yaml', 'b: 1\n'],
  ['changes/demo/a/HEAD', '0000-baseline.yaml\n'],
  ['.gitignore', '*.orig\n'],
]);
const A = 'dist/demo/a/30-pgpool.k8s.yaml';

let repository: TestProject;
/** The project may be a folder of a repository. */
let project: string;

beforeEach(() => {
  repository = new TestProject();
  project = join(repository.root, 'fleet');
  applyFiles(project, FILES, []);
  repository.git('init', '-q', '-b', 'main');
  commit();
});
afterEach(() => repository.remove());

function commit(): void {
  repository.git('add', '-A');
  repository.git('commit', '-q', '-m', 'fleet');
}

function write(path: string, text: string): void {
  applyFiles(project, new Map([[path, text]]), []);
}

function snapshots(base = 'main') {
  const from = commitOf(project, base);
  const before = commitSnapshot(project, base, from);
  return { before, ...workingTreeSnapshot(project, before, from) };
}

/** Every file of the working tree under dist/ and changes/, as the snapshot has it. */
function texts(base?: string): Record<string, string> {
  const { snapshot } = snapshots(base);
  return Object.fromEntries(snapshot.read([...snapshot.ids.keys()]));
}

const TRACKED = Object.fromEntries([...FILES].filter(([path]) => path !== '.gitignore'));

test('A working tree that is as committed has the names and texts of its commit, and nothing uncommitted', () => {
  const { before, snapshot, uncommitted } = snapshots();
  expect(new Map(snapshot.ids)).toEqual(before.ids);
  expect(texts()).toEqual(TRACKED);
  expect(uncommitted).toBe(0);
});

test('What was edited, staged, deleted and added is as it is in the folder, files that git ignores among it', () => {
  write(A, 'a: 2\n');
  repository.git('add', '-A');
  write(A, 'a: 3\n');
  write('dist/demo/c/30-pgpool.k8s.yaml', 'c: 1\n');
  write('dist/demo/c/30-pgpool.k8s.yaml.orig', 'ignored\n');
  applyFiles(project, new Map(), ['dist/demo/b/30-pgpool.k8s.yaml']);
  expect(texts()).toEqual({
    [A]: 'a: 3\n',
    'changes/demo/a/HEAD': '0000-baseline.yaml\n',
    'dist/demo/c/30-pgpool.k8s.yaml': 'c: 1\n',
    'dist/demo/c/30-pgpool.k8s.yaml.orig': 'ignored\n',
  });
  expect(snapshots().uncommitted).toBe(4);
});

test('What was committed since base differs, and what was changed back does not', () => {
  write(A, 'a: 2\n');
  write('changes/demo/a/HEAD', '0001-update.yaml\n');
  commit();
  write(A, 'a: 1\n');
  const { before, snapshot, uncommitted } = snapshots('HEAD~1');
  expect([...snapshot.ids].filter(([path, id]) => before.ids.get(path) !== id).map(([path]) => path)).toEqual([
    'changes/demo/a/HEAD',
  ]);
  expect(texts('HEAD~1')).toEqual({ ...TRACKED, 'changes/demo/a/HEAD': '0001-update.yaml\n' });
  expect(uncommitted).toBe(1);
});

test('A file that stands where a folder was leaves nothing of it', () => {
  rmSync(join(project, 'dist/demo/a'), { recursive: true });
  write('dist/demo/a', 'no folder\n');
  expect(texts()).toEqual({
    'changes/demo/a/HEAD': '0000-baseline.yaml\n',
    'dist/demo/a': 'no folder\n',
    'dist/demo/b/30-pgpool.k8s.yaml': 'b: 1\n',
  });
});

test('fails on a symbolic link that is new', () => {
  mkdirSync(join(project, 'dist/demo/c'));
  symlinkSync('/etc/hostname', join(project, 'dist/demo/c/30-pgpool.k8s.yaml'));
  expect(() => snapshots()).toThrow('dist/demo/c/30-pgpool.k8s.yaml: is a symbolic link');
});
