import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GitopsError } from '../../lib/errors';
import { finishInterrupted, removeInterrupted } from '../../lib/synth/apply-files';
import { diffDist, writeDist } from '../../lib/synth/dist';
import { readTree } from '../../lib/synth/files';
import { MARKER } from '../../lib/synth/manifest';
import { runFolderOf } from '../../lib/synth/run-folder';

/** Everything by which a file or a folder is changed. */
const CHANGING = ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'rmdirSync'] as const;

const ours = (text: string) => `${MARKER} from main.ts.\n${text}\n`;

/** The folder of a process that has ended: one of this number began at another time. */
const LEFT = `.pgpool-gitops-${process.pid}-1`;

/** What dist/ holds before: something to keep, to change, to remove, and that is not ours. */
const BEFORE: Readonly<Record<string, string>> = {
  'argocd/00-project.demo.k8s.yaml': ours('project, old'),
  'demo/kept/30-pgpool.k8s.yaml': ours('kept'),
  'demo/kept/90-verify.k8s.yaml': ours('verify, old'),
  'demo/retired/21-access.k8s.yaml': ours('retired'),
  'demo/retired/30-pgpool.k8s.yaml': ours('retired'),
  'theirs.yaml': 'theirs\n',
};
/** What is rendered: among it a new pool, and one in a new namespace. */
const RENDERED: Readonly<Record<string, string>> = {
  'argocd/00-project.demo.k8s.yaml': ours('project, new'),
  'demo/kept/30-pgpool.k8s.yaml': ours('kept'),
  'demo/kept/90-verify.k8s.yaml': ours('verify, new'),
  'demo/new/21-access.k8s.yaml': ours('new'),
  'demo/new/30-pgpool.k8s.yaml': ours('new'),
  'shop/new/30-pgpool.k8s.yaml': ours('new'),
};
const AFTER: Readonly<Record<string, string>> = { ...RENDERED, 'theirs.yaml': 'theirs\n' };

let dist: string;
beforeEach(() => {
  dist = join(fs.mkdtempSync(join(tmpdir(), 'pgpool-gitops-interrupted-')), 'dist');
});
afterEach(() => fs.rmSync(dirname(dist), { recursive: true, force: true }));

function fill(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    fs.mkdirSync(join(dist, dirname(path)), { recursive: true });
    fs.writeFileSync(join(dist, path), text);
  }
}

/** As `synth` begins and ends. */
function write(): void {
  finishInterrupted(dist);
  const rendered = Object.entries(RENDERED).map(([path, text]) => ({ path, text, objects: 1 }));
  writeDist(dist, diffDist(readTree(dist, ''), rendered));
  removeInterrupted(dist);
}

const filesOf = () => Object.fromEntries(readTree(dist, ''));

/** Every file that exists, also where {@link readTree} does not look. An empty folder is nothing to git. */
function entries(): string[] {
  if (!fs.existsSync(dist)) return [];
  const found = fs.readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1)).sort();
}

/**
 * Runs `work` in a world that ends at one call: the call does half of what it should, and what comes after does nothing, as if the
 * process were killed there.
 *
 * @returns whether it came to that call.
 */
function killedAt(call: number, work: () => void): boolean {
  let calls = 0;
  const die = () => {
    throw new Error('killed');
  };
  const spies = CHANGING.map((name) => {
    const real = fs[name] as (...args: unknown[]) => unknown;
    return jest.spyOn(fs, name as 'writeFileSync').mockImplementation((...args: unknown[]) => {
      calls++;
      if (calls < call) return real(...args) as undefined;
      if (calls === call && name === 'writeFileSync') real(args[0], String(args[1]).slice(0, 20));
      return die();
    });
  });
  try {
    work();
  } catch (error) {
    expect((error as Error).message).toMatch('killed');
  }
  for (const spy of spies) spy.mockRestore();
  // The next process has another number.
  for (const left of fs.existsSync(dist) ? fs.readdirSync(dist) : []) {
    if (left === LEFT || !left.startsWith(`.pgpool-gitops-${process.pid}-`)) continue;
    fs.rmSync(join(dist, LEFT), { recursive: true, force: true });
    fs.renameSync(join(dist, left), join(dist, LEFT));
  }
  return calls >= call;
}

/** Makes all calls of one kind fail from one on, as where a disk is full. */
function failingFrom(
  call: number,
  code: string,
  names: readonly (typeof CHANGING)[number][],
  work: () => void,
): boolean {
  let calls = 0;
  const spies = names.map((name) => {
    const real = fs[name] as (...args: unknown[]) => unknown;
    return jest.spyOn(fs, name as 'writeFileSync').mockImplementation((...args: unknown[]) => {
      calls++;
      if (calls < call) return real(...args) as undefined;
      if (name === 'writeFileSync') real(args[0], '');
      throw Object.assign(new Error(code), { code, syscall: name.replace('Sync', ''), path: String(args[0]) });
    });
  });
  try {
    work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return calls >= call;
}

describe.each<[string, Readonly<Record<string, string>>]>([
  ['a dist/ that exists', BEFORE],
  ['a dist/ that does not exist yet', {}],
])('%s', (_, before) => {
  const after = before === BEFORE ? AFTER : RENDERED;

  test('has old or new files when a run is killed at any call, and the next run mends it', () => {
    let call = 1;
    for (; ; call++) {
      fs.rmSync(dist, { recursive: true, force: true });
      fill(before);
      const killed = killedAt(call, write);
      for (const [path, text] of Object.entries(filesOf())) expect([before[path], after[path]]).toContain(text);
      expect(filesOf()['theirs.yaml']).toBe(before['theirs.yaml']);
      write();
      expect(filesOf()).toEqual(after);
      expect(entries()).toEqual(Object.keys(after).sort());
      if (!killed) break;
    }
    expect(call).toBeGreaterThan(10);
  });

  test('stays as it was where the disk is full at any call', () => {
    let call = 1;
    for (; ; call++) {
      fs.rmSync(dist, { recursive: true, force: true });
      fill(before);
      let thrown: unknown;
      const failed = failingFrom(call, 'ENOSPC', ['mkdirSync', 'writeFileSync'], () => {
        try {
          write();
        } catch (error) {
          thrown = error;
        }
      });
      if (!failed) break;
      expect(GitopsError.is(thrown)).toBe(true);
      expect((thrown as Error).message).toMatch(
        /cannot be written: \w+ ends with ENOSPC\n {4}fix: make room on the disk/,
      );
      expect((thrown as Error).message).not.toContain('/files/');
      expect(filesOf()).toEqual(before);
      expect(entries()).toEqual(Object.keys(before).sort());
    }
    expect(call).toBeGreaterThan(5);
  });
});

test('What a killed run has left is no file of dist/, and git ignores it', () => {
  fill(BEFORE);
  // The call that moves the first file.
  let call = 1;
  while (entries().every((entry) => !entry.startsWith('.pgpool-gitops-'))) killedAt(call++, write);
  killedAt(call + 1, write);
  expect(fs.readFileSync(join(dist, LEFT, '.gitignore'), 'utf8')).toBe('*\n');
  expect(filesOf()).toEqual(BEFORE);
});

test('What another process prepares at the same time is left alone', () => {
  fill(BEFORE);
  const other = runFolderOf(dist, process.ppid);
  fs.mkdirSync(other);
  write();
  expect(fs.existsSync(other)).toBe(true);
  expect(filesOf()).toEqual(AFTER);
});
