import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applyFiles } from '../../lib/synth/apply-files';
import { keepOthersOut, runFolderOf } from '../../lib/synth/run-folder';
import { killedAt } from './file-system';
import { commandNamed, Matrix } from './matrix';
import { InProcess } from './project';

// Every other command: `interrupted.long.test.ts`.
test('change rotate ends the same wherever it is killed, once it is run again', async () => {
  const matrix = await Matrix.of(commandNamed('change rotate'));
  const kills = await matrix.killEverywhere();
  matrix.remove();
  expect(kills).toBeGreaterThan(20);
});

test('change restart names the file that a full disk does not take, and ends the same once it is run again', async () => {
  const matrix = await Matrix.of(commandNamed('change restart'));
  let failures = 0;
  for (let call = 1; await matrix.fail(call, { code: 'ENOSPC', span: 'for good', kind: 'changes' }); call++) failures++;
  matrix.remove();
  expect(failures).toBeGreaterThan(10);
});

/** Where a run is that was killed when it had moved some files and not others. */
async function killedHalfWay(name: string): Promise<InProcess> {
  const command = commandNamed(name);
  const before = await command.make();
  for (let call = 1; ; call++) {
    const project = before.copy();
    const args = command.args.map((arg) => arg.replace('LIVE', `${project.root}/live.yaml`));
    await killedAt(call, 'before', project.root, () => project.run(args));
    project.endProcess();
    const decided = project.folders().find((path) => path.endsWith('/decided'));
    const waiting = project.folders().some((path) => path.includes('/decided/files/changes/'));
    if (decided !== undefined && waiting && !existsSync(join(project.root, decided, 'files', 'main.ts'))) {
      before.remove();
      return project;
    }
    project.remove();
  }
}

describe('a run that was killed half-way', () => {
  let project: InProcess;
  beforeEach(async () => {
    project = await killedHalfWay('import');
  });
  afterEach(() => project.remove());

  test.each([['check'], ['history', 'demo/a'], ['status'], ['promote', 'x']])(
    'is reported by %s, which finishes nothing: what was committed in the place of its folder would pass for ours',
    async (...args) => {
      const before = project.files();
      const { code, stderr, stdout } = await project.run(args);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(
        /^\.pgpool-gitops-\d+-1: was left by a run that was interrupted, so files may be missing or old\n {4}fix: pgpool-gitops .*synth finishes it/,
      );
      expect(project.files()).toEqual(before);
    },
  );

  test('is finished by another command that writes, which says so', async () => {
    expect(await project.run(['synth'])).toMatchObject({
      code: 0,
      stderr: 'finished `import`, which was interrupted: 5 files',
      stdout: expect.stringContaining('shop/live-2'),
    });
    expect(await project.run(['check'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('is given up when a file that it has written was edited since, and the edit stays', async () => {
    const edited = `${project.files()['main.ts']}// mine\n`;
    project.write('main.ts', edited).endProcess();
    const { stderr } = await project.run(['synth']);
    expect(stderr).toContain('`import` was interrupted and is not finished, because main.ts was edited since');
    expect(project.files()['main.ts']).toBe(edited);
    expect(readdirSync(project.root).filter((name) => name.startsWith('.pgpool-gitops'))).toEqual([]);
  });

  test('is reported in one line, whatever somebody has put in the place of its folder', async () => {
    const journal = { about: 'x\u001b[31m\nchecked 9 pools: no problems', files: { 'a\nb': [null, null] } };
    project.write('.pgpool-gitops-99999-1/decided/journal.json', JSON.stringify(journal));
    const { stderr } = await project.run(['synth']);
    const line = 'finished `x\\u001b[31m checked 9 pools: no problems`, which was interrupted: a b';
    expect(stderr.split('\n')).toContain(line);
  });

  test('whose folder holds anything else moves nothing out of the project, and no hook into git', async () => {
    const [folder] = readdirSync(project.root).filter((name) => name.startsWith('.pgpool-gitops'));
    for (const path of ['.git/hooks/pre-commit', '../outside', '/tmp/outside', 'a/.GIT/config']) {
      const files = { [path]: [null, 'x'] };
      project.write(`${folder}/decided/journal.json`, JSON.stringify({ about: 'change', files }));
      const { code, stderr } = await project.run(['synth']);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `${path}: leads out of the folder that may be written\n1 problem; nothing was written`,
      });
    }
    for (const journal of ['', '{', 'null', '[]', '{"about":1,"files":{}}', '{"about":"x","files":{"a":1}}']) {
      project.write(`${folder}/decided/journal.json`, journal);
      await project.run(['synth']);
      expect(existsSync(join(project.root, String(folder)))).toBe(false);
    }
  });
});

describe('a symbolic link in the place of what a killed run has left', () => {
  const decided = '.pgpool-gitops-9-1/decided';
  let project: InProcess;
  let outside: string;
  beforeEach(() => {
    project = InProcess.make().declare('').write('a/mine', '');
    outside = mkdtempSync(join(tmpdir(), 'pgpool-gitops-outside-'));
  });
  afterEach(() => {
    rmSync(outside, { recursive: true });
    project.remove();
  });

  function fill(root: string, folder: string): void {
    const files = { 'a/theirs': [null, 'x'] };
    for (const [path, text] of Object.entries({
      'journal.json': JSON.stringify({ about: 'x', files }),
      'files/a/theirs': '',
    })) {
      mkdirSync(dirname(join(root, folder, path)), { recursive: true });
      writeFileSync(join(root, folder, path), text);
    }
  }
  const all = (folder: string) => readdirSync(folder, { recursive: true }).sort();

  test.each([
    ['the folder of a run', '.pgpool-gitops-9-1', '.'],
    ['what it has decided', decided, 'decided'],
    ['its files', `${decided}/files`, 'decided/files'],
    ['a folder of its files', `${decided}/files/a`, 'decided/files/a'],
    ['one of its files', `${decided}/files/a/theirs`, 'decided/files/a/theirs'],
    ['dist', 'dist', '.'],
    ['the folder of a run in dist', 'dist/.pgpool-gitops-9-1', '.'],
  ])('is not followed: %s', async (_, link, target) => {
    for (const folder of ['decided', decided]) fill(outside, folder);
    if (link.startsWith(`${decided}/`)) fill(project.root, decided);
    rmSync(join(project.root, link), { recursive: true, force: true });
    mkdirSync(dirname(join(project.root, link)), { recursive: true });
    symlinkSync(join(outside, target), join(project.root, link));
    const before = all(outside);
    for (const command of ['change', 'synth', 'check']) await project.run([command]);
    expect(all(outside)).toEqual(before);
    expect(all(join(project.root, 'a'))).toEqual(['mine']);
  });

  test('is not read where it is no file, because to read a pipe waits for ever', async () => {
    mkdirSync(join(project.root, decided), { recursive: true });
    const socket = createServer().listen(join(project.root, decided, 'journal.json'));
    const { code, stderr } = await project.run(['synth']);
    socket.close();
    expect({ code, stderr: stderr.split('\n')[0] }).toEqual({
      code: 1,
      stderr: `${decided}/journal.json: is a pipe, a socket or a device, but a file has to be written there`,
    });
  });
});

describe('two at once', () => {
  let project: InProcess;
  beforeEach(() => {
    project = InProcess.make();
  });
  afterEach(() => project.remove());

  test('the second says that the first is at work, and leaves nothing', () => {
    const other = runFolderOf(project.root, process.ppid);
    mkdirSync(other);
    expect(() => keepOthersOut(project.root)).toThrow(
      `another pgpool-gitops is at work here, process ${process.ppid}\n    fix: run this again when it has ended`,
    );
    expect(readdirSync(project.root)).toEqual([other.slice(project.root.length + 1)]);
  });

  test('a folder of no process keeps nobody out, and is none of ours', () => {
    mkdirSync(join(project.root, '.pgpool-gitops-0-0'));
    keepOthersOut(project.root)();
    expect(readdirSync(project.root)).toEqual(['.pgpool-gitops-0-0']);
  });

  test('a process that has ended keeps nobody out, nor does another one that was given its number', () => {
    for (const name of [
      '.pgpool-gitops-4194305-1',
      `.pgpool-gitops-${process.ppid}-1`,
      `.pgpool-gitops-${process.pid}-1`,
    ])
      mkdirSync(join(project.root, name));
    const letOthersIn = keepOthersOut(project.root);
    expect(existsSync(runFolderOf(project.root))).toBe(true);
    letOthersIn();
    expect(existsSync(runFolderOf(project.root))).toBe(false);
  });

  test('what one has prepared is not what the other writes', () => {
    const other = runFolderOf(project.root, process.ppid);
    mkdirSync(join(other, 'prepared', 'files'), { recursive: true });
    applyFiles(project.root, new Map([['a', 'mine']]), []);
    expect(project.files()).toEqual({ a: 'mine' });
    expect(existsSync(join(other, 'prepared', 'files'))).toBe(true);
  });
});
