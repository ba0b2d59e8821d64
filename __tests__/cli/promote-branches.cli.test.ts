import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { done, World } from './promote-world';

// What promote takes for a branch, and what it does to one that somebody else moves too.

jest.setTimeout(120_000);

let world: World;
let newest: string;
beforeEach(() => {
  world = new World();
  newest = world.commits.at(-1) ?? '';
  for (const name of ['orders', 'catalog']) world.says(name, done(newest));
});
afterEach(() => rmSync(world.root, { recursive: true }));

const short = (commit: string | undefined) => commit?.slice(0, 7);

test('takes no ref for a branch that only ends as its name does', async () => {
  const [oldest = ''] = world.commits;
  for (const ref of ['refs/heads/a/refs/heads/cohort/rest', 'refs/a/refs/heads/cohort/rest'])
    world.git('remote', 'update-ref', ref, newest);
  for (const ref of ['refs/heads/a/refs/heads/main', 'refs/a/refs/heads/main'])
    world.git('remote', 'update-ref', ref, oldest);
  expect((await world.promote()).at(-1)).toBe(`moved cohort/rest to ${short(newest)}, a new branch`);
});

describe('a branch that somebody moves after it was read stays where it is then', () => {
  const path = process.env.PATH ?? '';
  afterEach(() => {
    process.env.PATH = path;
  });

  /** Puts a program in the place of git that lets another one move the branch, right before it pushes. */
  function moveBeforePush(commit: string): void {
    const shim = join(world.root, 'shim');
    mkdirSync(shim);
    const move = `git --git-dir='${join(world.root, 'remote')}' update-ref refs/heads/cohort/rest ${commit}`;
    writeFileSync(join(shim, 'git'), `#!/bin/sh\nPATH='${path}'\n[ "$3" = push ] && ${move}\nexec git "$@"\n`);
    chmodSync(join(shim, 'git'), 0o755);
    process.env.PATH = `${shim}${delimiter}${path}`;
  }

  test.each([
    ['is new', undefined, 'elsewhere'],
    ['is new', undefined, 'ahead'],
    ['was there', 0, 'elsewhere'],
    ['was there', 0, 'ahead'],
  ])('where it %s (%s), and has gone %s', async (_, at, to) => {
    const [first = '', second = ''] = world.commits;
    if (at !== undefined) world.git('remote', 'update-ref', 'refs/heads/cohort/rest', first);
    const tree = world.git('clone', 'rev-parse', `${first}^{tree}`);
    const side = world.git('clone', 'commit-tree', tree, '-p', first, '-m', 'side');
    world.git('clone', 'push', '-q', 'origin', `${side}:refs/heads/side`);
    const moved = to === 'ahead' ? newest : side;
    moveBeforePush(moved);
    const [problem] = (await world.promote({ commit: second })).slice(-1);
    expect(problem).toMatch(/^branch cohort\/rest: cannot be moved at origin: .*rejected/s);
    expect(world.tip()).toBe(moved);
  });
});

test('a remote that looks like an option of git is none', async () => {
  const marker = join(tmpdir(), `marker-${process.pid}`);
  const [problem] = await world.promote({ remote: `--upload-pack=touch ${marker};` });
  expect(problem).toContain('cannot be read at --upload-pack=');
  expect(existsSync(marker)).toBe(false);
});

test('a remote that never answers is given up', async () => {
  // In a process of its own, because this one waits for git.
  const program = "const s = require('net').createServer(() => {}).listen(0, () => console.log(s.address().port))";
  const server = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(server.stdout, 'data');
  process.env.GIT_HTTP_LOW_SPEED_TIME = '1';
  const remote = `http://127.0.0.1:${String(port).trim()}/fleet.git`;
  try {
    const [problem] = await world.promote({ remote });
    expect(problem).toMatch(/cannot be read at http:\/\/127\.0\.0\.1:\d+\/fleet\.git: .*too slow/is);
  } finally {
    delete process.env.GIT_HTTP_LOW_SPEED_TIME;
    server.kill();
  }
});
