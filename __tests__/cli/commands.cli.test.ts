import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TestProject } from './project';

const POOL = "namespace: 'demo', name: 'pgpool', version: '4.6.0', replicas: 3, postgresRef: { name: 'pg' }";
const TLS = (sslMode: string) => `tls: { sslMode: '${sslMode}', issuerRef: { name: 'ca' } }`;

describe('a project', () => {
  let project: TestProject;
  beforeEach(() => {
    project = TestProject.of(`{ ${POOL} }`);
  });
  afterEach(() => project.remove());

  test('goes from an edit to rendered manifests with change, synth and check', () => {
    expect(project.run('change')).toMatchObject({
      code: 0,
      stdout: 'recorded changes/demo/pgpool/0000-baseline.yaml\n',
    });
    project.run('synth');
    project.declare(`{ ${POOL}, ${TLS('require')} }`);
    expect(project.run('change', '--reason', 'encrypt')).toEqual({
      code: 0,
      stdout: 'recorded changes/demo/pgpool/0001-add.yaml\n  tls: recorded none, intended require, md5, Issuer ca\n',
      stderr: 'next: pgpool-gitops synth, then commit main.ts, changes/ and dist/ together\n',
    });
    const synth = project.run('synth');
    expect(synth.code).toBe(0);
    expect(synth.stdout).toContain('dist: 7 written, 0 removed, 4 unchanged');
    expect(synth.stdout).toContain('        12  operation    demo/pgpool/40-0001-add-2-operation.k8s.yaml\n');
    expect(project.run('check')).toEqual({
      code: 0,
      stdout: 'checked 1 pool, 2 changes, 13 objects: no problems\n',
      stderr: '',
    });
  });

  test('touches no file that did not change, and removes those that are no longer rendered', () => {
    project.run('change');
    project.run('change', 'restart', 'demo/pgpool', '--reason', 'r');
    project.run('synth');
    const time = (path: string) => statSync(join(project.root, path)).mtimeMs;
    const before = time('dist/demo/pgpool/30-pgpool.k8s.yaml');
    project.run('change', 'settle', 'demo/pgpool');
    const { stdout } = project.run('synth');
    expect(stdout).toContain('removed dist/demo/pgpool/40-0001-restart-2-operation.k8s.yaml\n');
    expect(stdout).toContain('dist: 0 written, 4 removed, 7 unchanged');
    expect(time('dist/demo/pgpool/30-pgpool.k8s.yaml')).toBe(before);
  });

  test('fails to render what is not recorded, and writes nothing', () => {
    const before = project.tree();
    expect(project.run('synth')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'main.ts: pools demo/pgpool: has no ledger yet\n    fix: pgpool-gitops change\n1 problem; nothing was written\n',
    });
    expect(project.tree()).toEqual(before);
  });

  test('fails for a typing error in main.ts, and leaves dist/ whole, also when cdk8s synth runs it', () => {
    project.run('change');
    project.run('synth');
    project.write('main.ts', project.read('main.ts').replace('postgresRef: {', 'postgresRef: {{'));
    const before = project.tree();
    const { code, stderr } = project.run('synth');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^main\.ts: cannot be loaded: .*main\.ts:\d+:\d+: /s);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(project.tree()).toEqual(before);
  });

  test.each<[string, (project: TestProject) => void, RegExp]>([
    [
      'throws',
      (p) => p.write('main.ts', "throw new Error('no such region');\n"),
      /^main\.ts: cannot be loaded: no such region/,
    ],
    [
      'exports nothing',
      (p) => p.write('main.ts', 'const a = 1;\n'),
      /^main\.ts: exports no fleet\n {4}fix: export default/,
    ],
  ])('fails without a stack trace when main.ts %s', (_, act, message) => {
    act(project);
    const { code, stderr } = project.run('check');
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('fails where there is no main.ts', () => {
    mkdirSync(join(project.root, 'elsewhere'));
    expect(project.run('synth', '--project', 'elsewhere').stderr).toBe(
      'main.ts: is missing: no fleet is declared here\n    fix: go to the project, or name it with --project DIR\n' +
        '1 problem; nothing was written\n',
    );
  });

  test('records no change that is longer than one that is read, of any pool', () => {
    const env = "[{ name: 'A', value: 'x'.repeat(300_000) }]";
    const long = `spec: { podTemplate: { spec: { containers: [{ name: 'pgpool', env: ${env} }] } } }`;
    project.declare(`{ ${POOL}, ${long} }, { ${POOL}, name: 'other', ${long} }, { ${POOL}, name: 'short' }`);
    const { code, stderr } = project.run('change');
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/2 problems; nothing was written\n$/) });
    for (const pool of ['pgpool', 'other'])
      expect(stderr).toMatch(
        new RegExp(`^changes/demo/${pool}/0000-baseline.yaml: would hold 6\\d{5} characters, `, 'm'),
      );
    expect(existsSync(join(project.root, 'changes'))).toBe(false);
  });

  test('fails without a stack trace when dist is a file', () => {
    project.run('change');
    project.write('dist', '');
    const { code, stderr } = project.run('synth');
    expect(code).toBe(1);
    expect(stderr).toContain('dist: is no folder, allowed: a folder in the project');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('fails to check a fleet that has lost its pools, because a check of nothing is never green', () => {
    project.run('change');
    project.declare('');
    project.run('synth');
    expect(project.run('check').stderr).toContain(
      'changes/demo/pgpool: is the ledger of a pool that main.ts does not declare',
    );
  });

  test('shows with --dry-run what it would record, and writes nothing', () => {
    const before = project.tree();
    const { stdout } = project.run('change', '--dry-run');
    expect(stdout).toContain('would record changes/demo/pgpool/0000-baseline.yaml');
    expect(stdout).toContain('--- changes/demo/pgpool/HEAD\n0000-baseline.yaml');
    expect(project.tree()).toEqual(before);
  });

  test('shows with --dry-run what it would record without a reason, which only what is written needs', () => {
    project.run('change');
    project.declare(`{ ${POOL}, ${TLS('require')} }`);
    const { code, stdout } = project.run('change', '--dry-run');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('reason: said with --reason') });
    expect(project.run('change').stderr).toContain('--reason');
  });

  test('says that a pool which is taken out keeps its ledger, which no change mends', () => {
    project.run('change');
    project.declare('');
    const { code, stderr } = project.run('change');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'nothing to record\nchanges/demo/pgpool is the ledger of a pool that main.ts does not declare; ' +
        'to retire the pool: git rm -r changes/demo/pgpool; else declare it again\n',
    });
  });

  test('records only the pool that is asked for', () => {
    project.declare(`{ ${POOL} }, { ${POOL.replace("'pgpool'", "'other'")} }`);
    expect(project.run('change', '--pool', 'demo/other').stdout).toBe(
      'recorded changes/demo/other/0000-baseline.yaml\n',
    );
    expect(project.run('change', '--pool', 'demo/pgpol').stderr).toContain('did you mean "demo/pgpool"?');
  });

  test('fails for words that are not allowed, with what was probably meant', () => {
    expect(project.run('change', '--accept', 'plaintxt')).toMatchObject({ code: 1, stdout: '' });
    expect(project.run('change', '--accept', 'plaintxt').stderr).toContain('did you mean "plaintext"?');
    expect(project.run('change', '--timeout', '5 minutes').stderr).toContain(
      'allowed: a duration such as 90s, 5m, 1.5h, 30d',
    );
    expect(project.run('chnge').stderr).toContain('Did you mean change?');
  });

  test('lists its ledger with what became of each change', () => {
    project.declare(`{ ${POOL}, ${TLS('prefer')} }`);
    project.run('change');
    project.declare(`{ ${POOL}, ${TLS('require')} }`);
    project.run('change', '--reason', 'no plaintext');
    project.declare(`{ ${POOL}, ${TLS('verify-ca')} }`);
    project.run('change', '--reason', 'clients verify');
    const { stdout } = project.run('history', 'demo/pgpool');
    expect(stdout.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
      '0002-update rendered verify-ca, md5, Issuer ca clients verify',
      '0001-update superseded require, md5, Issuer ca no plaintext',
      '0000-baseline baseline prefer, md5, Issuer ca the state that the pool is created with',
      '',
    ]);
    expect(JSON.parse(project.run('history', 'demo/pgpool', '-o', 'json').stdout).changes).toHaveLength(3);
    expect(project.run('history', 'demo/pgpol').stderr).toContain('did you mean "demo/pgpool"?');
  });
});

test('history shows of each change what it sets', () => {
  const project = TestProject.sample();
  const { changes } = JSON.parse(project.run('history', 'demo/orders', '-o', 'json').stdout);
  expect(changes.map(({ change, value }: Record<string, string>) => `${change}: ${value}`)).toEqual([
    '0002-scale: 4 replicas',
    '0001-baseline: verify-full, cert, Issuer orders-ca',
    '0000-baseline: verify-full, cert, Issuer orders-ca',
  ]);
  project.remove();
});

describe('check', () => {
  let project: TestProject;
  beforeEach(() => {
    project = TestProject.sample();
  });
  afterEach(() => project.remove());

  test('passes on the sample fleet, and counts what it has checked', () => {
    expect(project.run('check')).toEqual({
      code: 0,
      stdout: 'checked 4 pools, 11 changes, 65 objects: no problems\n',
      stderr: '',
    });
  });

  test.each<[string, (project: TestProject) => void, string]>([
    [
      'a file in dist/ was edited by hand',
      (p) =>
        p.write(
          'dist/demo/catalog/30-pgpool.k8s.yaml',
          p.read('dist/demo/catalog/30-pgpool.k8s.yaml').replace('replicas: 2', 'replicas: 1'),
        ),
      'dist/demo/catalog/30-pgpool.k8s.yaml: is not what main.ts and changes/ render: it was edited, or not rendered again',
    ],
    [
      'a file in dist/ is not ours',
      (p) => p.write('dist/demo/catalog/extra.yaml', 'kind: Secret\n'),
      'dist/demo/catalog/extra.yaml: is not rendered by pgpool-gitops, but Argo CD would apply it',
    ],
    [
      'main.ts was edited without synth',
      (p) =>
        p.write(
          'main.ts',
          p
            .read('main.ts')
            .replace("name: 'catalog', version: '4.6.0'", "name: 'catalog', version: '4.6.0', deletionPolicy: 'Halt'"),
        ),
      'dist/demo/catalog/30-pgpool.k8s.yaml: is not what main.ts and changes/ render: it was edited, or not rendered again',
    ],
  ])('fails when %s', (_, act, message) => {
    act(project);
    const { code, stderr } = project.run('check');
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});
