import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { planMarker } from '../../lib/plan/format-markdown';
import { REPOSITORY, TestProject } from './project';

const POOL =
  "{ namespace: 'demo', name: 'orders', version: '4.6.0', replicas: 2, postgresRef: { name: 'pg' }, labels: { tier: 'gold' }";
const TLS = ", tls: { sslMode: 'prefer', issuerRef: { name: 'ca' } }";
const ALL = ['--project', 'fleets/*'];

let project: TestProject;
beforeEach(() => {
  project = new TestProject();
  project.git('init', '-q', '-b', 'main');
  project.git('remote', 'add', 'origin', 'git@git.example.com:mono.git');
  declare('dev', `${POOL}${TLS} }`);
  declare('prod', `${POOL} }`);
});
afterEach(() => project.remove());

/** Writes the main.ts of a fleet. */
function declare(folder: string, pools: string, more = `name: '${folder}',`) {
  mkdirSync(join(project.root, 'fleets', folder), { recursive: true });
  project.write(
    `fleets/${folder}/main.ts`,
    `import { defineFleet } from '${REPOSITORY}/lib/fleet';\n` +
      `export default defineFleet({ ${more} repository: { url: 'https://git.example.com/mono.git' },\n` +
      `  steps: { image: 'registry.example.com/steps:1.0.0' }, pools: [${pools}] });\n`,
  );
}

function commit() {
  project.git('add', '-A');
  expect(project.git('commit', '-q', '-m', 'next').code).toBe(0);
}

function render() {
  expect(project.run(...ALL, 'change')).toMatchObject({ code: 0 });
  expect(project.run(...ALL, 'synth')).toMatchObject({ code: 0 });
}

test('fleets side by side are recorded, rendered, checked and planned by one run, with paths from the root', () => {
  const recorded = project.run(...ALL, 'change');
  expect(recorded.stdout.trim().split('\n')).toEqual([
    'recorded fleets/dev/changes/demo/orders/0000-baseline.yaml',
    'recorded fleets/prod/changes/demo/orders/0000-baseline.yaml',
  ]);
  expect(project.run(...ALL, 'synth').stdout).toMatch(
    /^wrote {3}fleets\/dev\/dist\/[\s\S]*^wrote {3}fleets\/prod\/dist\//m,
  );
  expect(project.run(...ALL, 'check').stdout).toMatch(/^checked 2 pools, 2 changes, \d+ objects: no problems\n$/);
  const application = parse(project.read('fleets/prod/dist/argocd/prod-demo-orders.k8s.yaml'));
  expect(application.spec.sources[0].path).toBe('fleets/prod/dist/demo/orders');

  commit();
  declare('prod', `${POOL}${TLS} }`);
  expect(project.run(...ALL, 'change', '--reason', 'r').stdout).toContain(
    'fleets/prod/changes/demo/orders/0001-add.yaml',
  );
  project.run(...ALL, 'synth');
  const plan = project.run(...ALL, 'plan', '--base', 'main', '-o', 'markdown');
  expect(plan.code).toBe(0);
  expect(plan.stdout.split('\n')[0]).toBe(planMarker('dev', 'prod'));
  expect(plan.stdout).toContain('## Fleet dev\n\n### no changes');
  expect(plan.stdout).toContain('## Fleet prod\n\n### 1 pool: 1 add');
  expect(project.run(...ALL, 'plan', '--base', 'main').stdout).toMatch(
    /^fleet dev\nno changes\n\nfleet prod\nmain -> /,
  );
  const list = JSON.parse(project.run(...ALL, 'plan', '--base', 'main', '-o', 'json').stdout);
  expect(list).toMatchObject({
    kind: 'PlanList',
    items: [
      { name: 'dev', changes: false },
      { name: 'prod', changes: true },
    ],
  });
  expect(project.run(...ALL, 'plan', '--base', 'main', '-o', 'html').stdout.match(/<h1>/g)).toHaveLength(2);
});

test('one fleet has the marker of its name, and its commands name it', () => {
  render();
  commit();
  const one = project.run('--project', 'fleets/prod', 'plan', '--base', 'main', '-o', 'markdown');
  expect(one.stdout.split('\n')[0]).toBe(planMarker('prod'));
  declare('prod', `${POOL}${TLS} }`);
  const { code, stderr } = project.run('--project', 'fleets/prod', 'check');
  expect(code).toBe(1);
  expect(stderr).toContain('fleets/prod/main.ts: pools demo/orders');
  expect(stderr).toContain('fix: pgpool-gitops --project fleets/prod change');
});

test('a folder that is no word of a shell is quoted in the commands that mend its fleet', () => {
  const folder = "fleets/it's $(id) $&";
  mkdirSync(join(project.root, folder, 'changes/demo/old'), { recursive: true });
  project.write(`${folder}/main.ts`, project.read('fleets/prod/main.ts'));
  project.write(`${folder}/changes/demo/old/0000-baseline.yaml`, 'format: 1\nverb: baseline\nreason: x\n');
  project.write(`${folder}/changes/demo/old/HEAD`, '0000-baseline.yaml\n');
  const { stderr } = project.run('--project', folder, 'check');
  const word = "'fleets/it'\\''s $(id) $&'";
  expect(stderr).toContain(`fix: pgpool-gitops --project ${word} change`);
  expect(stderr).toContain(`to retire the pool: git rm -r ${word}/changes/demo/old; else`);
  expect(project.run('init', 'fleets/a b', '--yes').stderr).toContain("npx pgpool-gitops --project 'fleets/a b' synth");
});

test('the working directory is one of several fleets by the name of a dot', () => {
  project.write('main.ts', project.read('fleets/prod/main.ts'));
  const { stderr } = project.run('--project', '.', '--project', 'fleets/prod', 'history', 'demo/orders');
  expect(stderr).toContain(
    '--project: found ., fleets/prod, but this command is about one fleet\n    fix: --project .\n',
  );
});

test('what is wrong in one fleet stops all of them, and every problem is listed', () => {
  render();
  const before = project.tree();
  declare('dev', `${POOL.replace('replicas: 2', 'replicas: 20')} }`);
  declare('prod', `${POOL.replace('replicas: 2', 'replicas: 3')} }, ${POOL.replace('orders', 'new')} }`);
  const { code, stderr } = project.run(...ALL, 'change', '--reason', 'r');
  expect(code).toBe(1);
  expect(stderr).toContain('fleets/dev/main.ts: pools demo/orders: replicas: found 20');
  const after = project.tree();
  expect(Object.keys(after)).toEqual(Object.keys(before));
});

test.each(['github', 'junit', 'sarif', 'json'])('check -o %s names files from the root, wherever it runs', (format) => {
  render();
  project.write('fleets/prod/dist/demo/orders/30-pgpool.k8s.yaml', 'edited\n');
  for (const args of [ALL, ['--project', 'fleets/prod']])
    expect(project.run(...args, 'check', '-o', format).stdout).toContain(
      'fleets/prod/dist/demo/orders/30-pgpool.k8s.yaml',
    );
  const there = project.spawn('sh', [
    '-c',
    `cd fleets/prod && node ${REPOSITORY}/bin/pgpool-gitops.js check -o ${format}`,
  ]);
  expect(there.stdout).toContain('fleets/prod/dist/demo/orders/30-pgpool.k8s.yaml');
});

test('a comment tells the fleet that could not be planned beside the one that could', () => {
  render();
  commit();
  project.write('fleets/dev/changes/demo/orders/HEAD', '0001-add\n');
  const { code, stdout, stderr } = project.run(...ALL, 'plan', '--base', 'main', '-o', 'markdown');
  expect(code).toBe(1);
  expect(stdout).toContain('### No plan could be made\n\n    fleets/dev/changes/demo/orders');
  expect(stdout).toContain('## Fleet prod\n\n### no changes');
  expect(stderr).toContain('fleets/dev/changes/demo/orders');
});

describe('fails', () => {
  test('where two fleets have one name, or none', () => {
    declare('dev', '', "name: 'prod',");
    expect(project.run(...ALL, 'change').stderr).toContain(
      'fleets/prod/main.ts: name: "prod" is that of fleets/dev too',
    );
    declare('dev', '', '');
    declare('prod', '', '');
    expect(project.run(...ALL, 'change').stderr).toContain(
      'fleets/prod/main.ts: name: is missing, and fleets/dev has none either',
    );
  });

  test('where repository.path is that of another folder of the same repository', () => {
    const text = project.read('fleets/prod/main.ts');
    project.write('fleets/prod/main.ts', text.replace("mono.git'", "mono.git', path: 'fleets/dev/dist'"));
    render();
    expect(project.run(...ALL, 'check').stderr).toContain(
      'fleets/prod/main.ts: repository.path: found "fleets/dev/dist", but the manifests of this fleet are in fleets/prod/dist',
    );
    project.git('remote', 'set-url', 'origin', 'https://git.example.com/other.git');
    expect(project.run(...ALL, 'check').code).toBe(0);
  });

  test('where no folder is a fleet, and where a command is about one', () => {
    expect(project.run('--project', 'nothing/*', 'check').stderr).toContain(
      '--project nothing/*: found no folder with a main.ts',
    );
    expect(project.run(...ALL, 'history', 'demo/orders').stderr).toContain(
      '--project: found fleets/dev, fleets/prod, but this command is about one fleet',
    );
  });
});

describe('change rotate of many pools', () => {
  const rotate = (...args: string[]) => project.run(...ALL, 'change', 'rotate', ...args);
  beforeEach(() => {
    declare(
      'dev',
      `${POOL}${TLS} }, ${POOL.replace('orders', 'plain')} }, ${POOL.replace('orders', 'web').replace('gold', 'tin')}${TLS} }`,
    );
    declare('prod', `${POOL}${TLS} }`);
    render();
  });
  const recorded = (text: string) =>
    [...text.matchAll(/^recorded fleets\/(.*)\/changes\/(.*)\/[0-9]/gm)].map(([, fleet, pool]) => `${fleet}: ${pool}`);

  test('takes patterns and labels in every fleet, and leaves out those without TLS', () => {
    const done = rotate('demo/*', '--selector', 'tier=gold', '--reason', 'r');
    expect(done.code).toBe(0);
    expect(recorded(done.stdout)).toEqual(['dev: demo/orders', 'prod: demo/orders']);
    expect(done.stderr).toContain('left out demo/plain');
    expect(recorded(rotate('demo/web', '--reason', 'r').stdout)).toEqual(['dev: demo/web']);
  });

  test('refuses a pool that it was given and that has no TLS, one that there is not, and no selection', () => {
    expect(rotate('demo/plain', '--reason', 'r').stderr).toContain('rotates certificates of a pool that has no TLS');
    expect(rotate('demo/ordres', '--reason', 'r').stderr).toContain('no pool "demo/ordres"');
    expect(rotate().stderr).toContain('found no pool, allowed: NAMESPACE/POOL');
    expect(rotate('-l', 'tier', '--reason', 'r').stderr).toContain('--selector: found "tier"');
  });

  test('--due-within goes by the commits that had certificates issued, and needs a whole history', () => {
    // Nothing is committed, so nothing was issued.
    expect(rotate('--due-within', '3650d')).toMatchObject({ code: 0, stdout: '' });
    const old = { GIT_COMMITTER_DATE: '2020-01-01T00:00:00Z' };
    project.git('add', 'fleets/prod');
    project.spawn('env', [
      ...Object.entries(old).map(([k, v]) => `${k}=${v}`),
      'git',
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@e',
      'commit',
      '-q',
      '-m',
      'old',
    ]);
    commit();
    const due = rotate('--due-within', '30d');
    expect(recorded(due.stdout)).toEqual(['prod: demo/orders']);
    expect(project.read('fleets/prod/changes/demo/orders/0001-rotate.yaml')).toContain('a rotate is due within 720h');
    // What is recorded now is not committed yet, and is no issuance of the past.
    expect(recorded(rotate('--due-within', '30d').stdout)).toEqual([]);
    commit();
    expect(recorded(rotate('--due-within', '30d').stdout)).toEqual([]);
    // Certificates live 90 days, and a rotate is merged a day before their end.
    expect(recorded(rotate('--due-within', '89d', '--dry-run').stdout.replaceAll('would record', 'recorded'))).toEqual([
      'dev: demo/orders',
      'dev: demo/web',
      'prod: demo/orders',
    ]);
    project.git('clone', '-q', '--depth', '1', `file://${project.root}`, 'shallow');
    expect(project.run('--project', 'shallow/fleets/*', 'change', 'rotate', '--due-within', '30d').stderr).toContain(
      'fix: git fetch --unshallow',
    );
    expect(rotate('--due-within', 'soon').stderr).toContain('allowed: a duration such as 90s, 5m, 1.5h, 30d');
  });
});
