import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readTree } from '../../lib/synth/files';
import { NODE_RELEASES, type NodeRelease, nodeBinary } from '../../tools/node-binaries';
import { REPOSITORY } from '../cli/project';
import { fuzz } from './fuzz';

// Node keeps the bytecode of our bundle in build/compile-cache. Whatever is there, a command starts as it does without it.

jest.setTimeout(300_000);

let root: string;
beforeAll(() => {
  // Sources that are newer than the bundle would be run by tsx, which has no such cache.
  spawnSync('npm', ['run', '--silent', 'build'], { cwd: REPOSITORY });
  root = mkdtempSync(join(tmpdir(), 'pgpool-gitops-cache-'));
  for (const path of ['bin/pgpool-gitops.js', 'build/cli.js', 'package.json'])
    cpSync(join(REPOSITORY, path), join(root, path));
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const cache = () => join(root, 'build', 'compile-cache');

function start(release: NodeRelease) {
  const args = [join(root, 'bin', 'pgpool-gitops.js'), 'completion', 'bash'];
  const { status, signal, stdout, stderr } = spawnSync(nodeBinary(release), args, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { status, signal, stdout, stderr };
}

/** Starts without a cache, which makes one. @returns what a start prints, and the file of the cache */
function fresh(release: NodeRelease) {
  rmSync(cache(), { recursive: true, force: true });
  const done = start(release);
  expect(done).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('complete') });
  const files = readdirSync(cache(), { recursive: true, encoding: 'utf8' }).map((path) => join(cache(), path));
  const file = files.find((path) => statSync(path).isFile()) ?? '';
  return { done, file, bytes: readFileSync(file) };
}

describe.each(NODE_RELEASES)('a command on Node %s', (release) => {
  test('uses a cache, which a later start leaves as it is', () => {
    const { done, file, bytes } = fresh(release);
    expect(bytes.length).toBeGreaterThan(100_000);
    const { mtimeMs } = statSync(file);
    expect(start(release)).toEqual(done);
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
  });

  test('starts whatever the bytes of its cache are', async () => {
    const { done, file, bytes } = fresh(release);
    const edit = fc.record({
      // Most of what Node and V8 look at is at the beginning.
      at: fc.oneof(fc.nat(64), fc.nat(bytes.length)),
      put: fc.uint8Array({ minLength: 1, maxLength: 64 }),
      isCut: fc.boolean(),
      more: fc.oneof(fc.constant(0), fc.nat(100_000)),
    });
    await fuzz(edit, 15, ({ at, put, isCut, more }) => {
      const head = Buffer.concat([bytes.subarray(0, at), put]);
      const rest = isCut ? Buffer.alloc(0) : bytes.subarray(head.length);
      writeFileSync(file, Buffer.concat([head, rest, Buffer.alloc(more)]));
      expect(start(release)).toEqual(done);
    });
  });

  test.each<[string, (file: string) => void]>([
    ['a folder where its file is', (file) => mkdirSync(file)],
    ['a link to nothing', (file) => symlinkSync('/nowhere', file)],
    ['a link to a device without an end', (file) => symlinkSync('/dev/zero', file)],
    [
      'a file where its folder is',
      () => {
        rmSync(cache(), { recursive: true });
        writeFileSync(cache(), '');
      },
    ],
    [
      'a link to a full disk where its folder is',
      () => {
        rmSync(cache(), { recursive: true });
        symlinkSync('/dev/full', cache());
      },
    ],
  ])('starts with %s', (_, put) => {
    const { done, file } = fresh(release);
    rmSync(file);
    put(file);
    expect(start(release)).toEqual(done);
  });

  test('starts with the cache of another release of Node', () => {
    const others = NODE_RELEASES.filter((other) => other !== release).map((other) => fresh(other).bytes);
    const { done, file } = fresh(release);
    for (const other of others) {
      writeFileSync(file, other);
      expect(start(release)).toEqual(done);
    }
  });

  test('never writes into the temporary folder', () => {
    const temporary = mkdtempSync(join(tmpdir(), 'pgpool-gitops-cache-tmp-'));
    rmSync(cache(), { recursive: true, force: true });
    const args = [join(root, 'bin', 'pgpool-gitops.js'), 'completion', 'bash'];
    spawnSync(nodeBinary(release), args, { env: { PATH: process.env.PATH, TMPDIR: temporary } });
    expect([...readTree(temporary, '').keys()]).toEqual([]);
    rmSync(temporary, { recursive: true });
  });
});
