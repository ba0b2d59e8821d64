import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf, writeProject } from '../../bench/fleet';
import { poolKey } from '../../lib/model/intent';
import { TestProject } from './project';

/** Enough that dist/ is read by a second thread: each pool has three files in changes/. */
const POOLS = 400;

const KEY = poolKey(placeOf(7));
const POOL = `dist/${KEY}`;

/** Files that tests damage. */
const LEDGER = ['0001-update.yaml', 'HEAD'].map((file) => `changes/${KEY}/${file}`);

let project: TestProject;
/** What the first `synth` told. */
let first: string;

beforeAll(() => {
  project = new TestProject();
  writeProject(project.root, POOLS);
  first = project.run('synth').stdout;
}, 60_000);
afterAll(() => project.remove());

describe('the first dist/ of a large fleet', () => {
  let wrong: TestProject;
  let main: string;
  let ledgerFiles: ReadonlyMap<string, string>;
  beforeAll(() => {
    wrong = new TestProject();
    writeProject(wrong.root, POOLS);
    main = wrong.read('main.ts');
    ledgerFiles = new Map(LEDGER.map((path) => [path, wrong.read(path)]));
  });
  afterEach(() => {
    for (const [path, text] of ledgerFiles) wrong.write(path, text);
    wrong.write('main.ts', main);
  });
  afterAll(() => wrong.remove());

  /** Pools as main.ts exports them, edited by a statement. */
  const intent = (statement: string) => () =>
    wrong.write('main.ts', main.replace('export default', `${statement};\nexport default`));
  const ledger = (file: string, edit: (text: string) => string) => () =>
    wrong.write(`changes/${KEY}/${file}`, edit(wrong.read(`changes/${KEY}/${file}`)));

  test.each<[string, () => void, string]>([
    [
      'an object',
      () => wrong.write('main.ts', main.replace('"replicas":3', '"replicas":3,"spec":{"unknownField":1}')),
      'unknownField',
    ],
    ['replicas', intent('pools[7].replicas = 10'), 'found 10'],
    ['a pool that is not recorded', intent('pools[7].tls.sslMode = "require"'), 'is not recorded'],
    ['a file of the ledger that is no YAML', ledger('0001-update.yaml', () => 'a: ['), `${KEY}/0001-update.yaml`],
    ['a ledger whose HEAD is another', ledger('HEAD', () => '0009-update.yaml\n'), 'names 0009-update.yaml'],
  ])(
    'is refused for %s with the same words as elsewhere, and nothing of it stays',
    (_, damage, told) => {
      damage();
      const { code, stderr } = wrong.run('synth');
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(told) });
      expect(readdirSync(wrong.root).filter((name) => name.startsWith('dist'))).toEqual([]);
      // check compares them before it renders.
      expect(wrong.run('check').stderr).toBe(stderr.replace('; nothing was written', ''));
    },
    60_000,
  );
});

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
