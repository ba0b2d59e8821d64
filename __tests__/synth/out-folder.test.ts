import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readTree } from '../../lib/synth/files';
import { InProcess } from '../interrupted/project';

const POOL = "{ namespace: 'demo', name: 'a', version: '4.6.0', postgresRef: { name: 'pg' } }";
const RENDERED = '# Rendered by pgpool-gitops from main.ts.\n';

/** A fleet in a folder of its own, beside and around those of others. */
let outer: InProcess;
let fleet: string;
beforeEach(async () => {
  outer = InProcess.make().write('neighbour/main.ts', '').write('neighbour/dist/demo/b/30-pgpool.k8s.yaml', RENDERED);
  fleet = join(outer.root, 'fleet');
  outer.declare(POOL, 'fleet/main.ts').write('fleet/fleets/dev/main.ts', '').write('fleet/docs/mine.md', 'mine\n');
  outer.write('fleet/fleets/dev/dist/demo/c/30-pgpool.k8s.yaml', RENDERED);
  expect(await run('change')).toMatchObject({ code: 0 });
  expect(await run('synth')).toMatchObject({ code: 0 });
});
afterEach(() => outer.remove());

const run = (...args: string[]) => outer.run(args, undefined, fleet);

test.each([
  ['..', 'is outside of the project'],
  ['../neighbour/dist', 'is outside of the project'],
  ['.', 'is the project itself'],
  ['dist/demo', 'is inside of dist/'],
  ['dist/new', 'is inside of dist/'],
  ['changes', 'is inside of changes/'],
  ['changes/demo', 'is inside of changes/'],
  ['fleets', 'holds dev/main.ts'],
  ['fleets/dev', 'is of the fleet in fleets/dev/'],
  ['fleets/dev/dist', 'is of the fleet in fleets/dev/'],
  ['docs', 'holds mine.md'],
  ['.git/scratch', "is git's own"],
  ['docs/.GIT', "is git's own"],
  ['main.ts', 'is no folder'],
  ['link', 'is a symbolic link'],
  ['link/deep', 'is a symbolic link'],
])('synth --out %s is refused, and nothing is touched', async (out, message) => {
  symlinkSync(join(outer.root, 'neighbour', 'dist'), join(fleet, 'link'));
  const before = outer.files();
  const { code, stderr, stdout } = await run('synth', '--out', out);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toContain('1 problem; nothing was written');
  expect(outer.files()).toEqual(before);
});

test.each(['scratch', 'deep/in/scratch', './scratch/', '.cdk8s-out'])('synth --out %s is written', async (out) => {
  expect(await run('synth', '--out', out)).toMatchObject({ code: 0 });
  // Once more: what is there now is rendered.
  expect(await run('synth', '--out', out)).toMatchObject({ code: 0 });
  expect(readdirSync(join(fleet, out)).sort()).toEqual(['argocd', 'demo']);
});

test.each(['dist', 'changes'])('a symbolic link at %s/ is refused by what writes and by what reads', async (name) => {
  const elsewhere = join(outer.root, 'elsewhere');
  mkdirSync(elsewhere);
  outer.delete(`fleet/${name}`);
  symlinkSync(elsewhere, join(fleet, name));
  for (const command of ['synth', 'check', ...(name === 'changes' ? ['change'] : [])]) {
    const { code, stderr } = await run(command);
    expect({ command, code }).toEqual({ command, code: 1 });
    expect(stderr).toMatch(new RegExp(`^${name}: is a symbolic link`));
  }
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('what is no file is refused, because to read a pipe never ends', async () => {
  outer.write('fleet/changes/demo/a/HEAD', '');
  // A socket is as little a file as a pipe, and a fault does not hang here.
  const server = createServer().listen(join(fleet, 'changes/demo/a/x.yaml'));
  await once(server, 'listening');
  try {
    expect(() => readTree(fleet, 'changes')).toThrow(
      'changes/demo/a/x.yaml: is a pipe, a socket or a device, allowed: files and folders\n    fix: remove it',
    );
  } finally {
    server.close();
    await once(server, 'close');
  }
});

test('a symbolic link at main.ts is not replaced, and what it points to is not written', async () => {
  outer.write('shared.ts', outer.files()['fleet/main.ts'] ?? '').delete('fleet/main.ts');
  symlinkSync(join(outer.root, 'shared.ts'), join(fleet, 'main.ts'));
  outer.write('live.yaml', LIVE);
  const before = outer.files();
  const { code, stderr } = await run('import', join(outer.root, 'live.yaml'));
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'main.ts: leads out of the folder that may be written\n1 problem; nothing was written',
  });
  expect(outer.files()).toEqual(before);
  expect(existsSync(join(fleet, 'changes', 'shop'))).toBe(false);
});

const LIVE = `apiVersion: kubedb.com/v1alpha2
kind: Pgpool
metadata: { name: live, namespace: shop }
spec: { version: 4.6.0, replicas: 2, postgresRef: { name: pg, namespace: shop } }
`;
