import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY, TestProject } from './project';

/** A project of one pool whose main.ts does more than to declare it. */
function projectWith(statements: string, pool = ''): TestProject {
  const project = TestProject.of('');
  project.write(
    'main.ts',
    `import { defineFleet } from '${REPOSITORY}/lib/fleet';
${statements}
const pool = { namespace: 'demo', name: 'orders', version: '4.6.0', postgresRef: { name: 'pg' } } as any;
${pool}
export default defineFleet({ repository: { url: 'https://git.example.com/fleet.git' },
  steps: { image: 'registry.example.com/steps:1.0.0' }, pools: [pool] });
`,
  );
  return project;
}

test('what main.ts prints goes to stderr: stdout has results alone', () => {
  const project = projectWith("console.log('from main'); process.stdout.write('from main too\\n');");
  expect(project.run('change')).toMatchObject({
    code: 0,
    stdout: 'recorded changes/demo/orders/0000-baseline.yaml\n',
    stderr: expect.stringContaining('from main\nfrom main too\n'),
  });
  project.run('synth');
  const { code, stdout } = project.run('check', '--output', 'json');
  expect({ code, problems: JSON.parse(stdout).problems }).toEqual({ code: 0, problems: [] });
  project.remove();
});

test.each([
  ['while it is loaded', 'process.exit(0);', 'main.ts: ends the process: it calls process.exit'],
  ['where it is caught', 'try { process.exit(0); } catch {}', 'main.ts: pools demo/orders: has no ledger yet'],
  ['later', 'setTimeout(() => process.exit(0));', 'main.ts: '],
])('main.ts that calls process.exit %s does not pass for a command that has done its work', (_, statements, line) => {
  const project = projectWith(statements);
  const { code, stderr, stdout } = project.run('synth');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.startsWith(line)).toBe(true);
  expect(stderr).not.toMatch(/\n {4}at |defect/);
  expect(Object.keys(project.tree())).toEqual(['main.ts']);
  project.remove();
});

test.each([
  ['no text', 'throw Object.create(null);', 'something is thrown that says nothing'],
  [
    'a proxy that is no longer one',
    'const r = Proxy.revocable({}, {}); r.revoke(); throw r.proxy;',
    'something is thrown',
  ],
  ['a list without end', 'let a: any = []; for (let i = 0; i < 1e5; i++) a = [a]; throw a;', 'something is thrown'],
  [
    'an error whose message throws',
    "throw Object.defineProperty(new Error('x'), 'message', { get() { throw 1; } });",
    'something is thrown that says nothing',
  ],
  ['an error whose fields are none', "throw Object.assign(new Error('x'), { message: 5, stack: 6 });", '5'],
])('main.ts that throws %s cannot be loaded, and that is no defect', (_, statements, reason) => {
  const project = projectWith(statements);
  const { code, stderr } = project.run('synth');
  project.remove();
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^main\.ts: cannot be loaded: /) });
  expect(stderr).toContain(`main.ts: cannot be loaded: ${reason}`);
  expect(stderr).not.toMatch(/\n {4}at |defect/);
});

test('main.ts that throws when it is asked for what it exports cannot be loaded', () => {
  const project = new TestProject();
  project.write('main.ts', "module.exports = { get default() { throw new Error('a getter'); } };");
  expect(project.run('synth').stderr).toMatch(/^main\.ts: cannot be loaded: a getter \(main\.ts:1:\d+\)\n1 problem/);
  project.remove();
});

test('what main.ts throws in a timer ends the command with that, whatever it is', () => {
  const wait = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);';
  const project = projectWith(`setTimeout(() => { throw null; }); ${wait}`);
  expect(project.run('change').stderr).toMatch(/^main\.ts: throws where nothing waits for it: null$/m);
  project.remove();
});

test.each([
  ['a promise that nothing waits for', "Promise.reject(new Error('late'));"],
  ['a timer', "setTimeout(() => { throw new Error('late'); });"],
  ['a function that waits', "void (async () => { await null; await null; throw new Error('late'); })();"],
])('an error in %s is a line with its place, and no stack trace', (_, statements) => {
  const project = projectWith(`${statements} Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);`);
  const { code, stderr } = project.run('check');
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^main\.ts: throws where nothing waits for it: late \(main\.ts:2:\d+\)\n {4}fix: .*\n1 problem$/m,
  );
  expect(stderr).not.toMatch(/\n {4}at |defect/);
  project.remove();
});

test('values that are no data are problems with their places, and no defects', () => {
  const project = projectWith(
    '',
    'pool.replicas = 3n; pool.labels = new Map(); pool.spec = { podTemplate: [,1] }; pool.self = pool;',
  );
  const { code, stderr } = project.run('synth');
  const allowed = 'allowed: text, numbers, true, false, null, lists and plain objects of these';
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `main.ts: pools demo/orders: replicas: found a bigint, ${allowed}
main.ts: pools demo/orders: labels: found an object of the class Map, ${allowed}
main.ts: pools demo/orders: spec.podTemplate[0]: found nothing: the list has a hole, ${allowed}
main.ts: pools demo/orders: self: leads back to what it is a part of, ${allowed}
4 problems; nothing was written
`,
  });
  project.remove();
});

test('a main.ts that is a pipe is refused, for nobody may ever write into it', () => {
  const project = TestProject.of('');
  rmSync(join(project.root, 'main.ts'));
  execFileSync('mkfifo', [join(project.root, 'main.ts')]);
  expect(project.run('synth')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('main.ts: is no file but a folder, a pipe or a device'),
  });
  project.remove();
});
