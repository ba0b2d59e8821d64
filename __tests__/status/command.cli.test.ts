import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../lib/cluster/clock';
import type { KubeObject } from '../../lib/cluster/objects';
import { recordOf } from '../../lib/json';
import { REPOSITORY, TestProject } from '../cli/project';
import { type FakeApiServer, serveApi } from '../cluster/fake-api-server';
import { FakeStore } from '../cluster/fake-store';
import { kubeconfigOf } from '../cluster/kubeconfig';

// The whole way once: command line, ledger, kubeconfig, HTTP, exit code. In a process of its own.

// Each is a process or two: seconds alone, but not on a machine that builds a cluster beside.
jest.setTimeout(180_000);

let project: TestProject;
let store: FakeStore;
let api: FakeApiServer;

beforeEach(async () => {
  project = TestProject.sample();
  store = new FakeStore(systemClock);
  api = await serveApi(store);
  kubeconfig(api.url);
});

afterEach(async () => {
  await api.close();
  project.remove();
});

function kubeconfig(url: string): void {
  writeFileSync(join(project.root, 'config'), kubeconfigOf({ url }));
}

function createPool(namespace: string, name: string, phase = 'Ready'): void {
  store.create({
    apiVersion: '',
    kind: 'Pgpool',
    metadata: { name, namespace },
    spec: { version: '4.6.0', replicas: 2, postgresRef: { name: 'ha-postgres', namespace: 'demo' } },
  });
  store.edit({ kind: 'Pgpool', namespace, name }, (pool) => ({ ...pool, status: { phase } }));
}

const start = (...args: string[]) => startCommand('status', ...args);

function startCommand(...args: string[]) {
  const bin = join(REPOSITORY, 'bin/pgpool-gitops.js');
  const child = spawn(process.execPath, [bin, ...args, '--kubeconfig=config'], {
    cwd: project.root,
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
    timeout: 170_000,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
  return { child, ended };
}

test('exits 0 and tells one page when a pool is as intended', async () => {
  createPool('demo', 'catalog');
  const done = await start('demo/catalog').ended;
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect(done.stdout.split('\n')[0]).toBe('demo/catalog: as intended');
  expect(done.stdout.trimEnd().split('\n').at(-1)).toBe('next: nothing to do');
});

test('exits 2 and tells a table when one of many is not as intended', async () => {
  createPool('demo', 'catalog');
  const done = await start().ended;
  expect(done).toMatchObject({ code: 2, stderr: '' });
  const rows = done.stdout.split('\n').map((line) => line.split(/ {2,}/).slice(0, 3));
  expect(rows.slice(0, 5)).toEqual([
    ['POOL', 'STATUS', 'CHANGE'],
    ['demo/catalog', 'as intended', '0000-baseline'],
    ['demo/orders', 'missing', '0002-scale'],
    ['shop/checkout', 'missing', '0004-resize'],
    ['shop/reports', 'missing', '0001-remove'],
  ]);
});

test('takes -n and --context as kubectl does, and asks for nothing outside the namespace', async () => {
  createPool('demo', 'catalog');
  const done = await start('-n', 'demo', 'catalog', '--context', 'here', '-o', 'json', '--request-timeout=5s').ended;
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(done.stdout)).toMatchObject({ kind: 'Status', asIntended: true, pools: [{ name: 'catalog' }] });
  expect(api.seen.filter(({ path }) => !path.includes('/namespaces/demo/'))).toEqual([]);
});

test('--watch tells what changes until a signal ends it', async () => {
  createPool('demo', 'catalog');
  const { child, ended } = start('demo/catalog', '--watch');
  child.stdout.once('data', () => {
    store.edit({ kind: 'Pgpool', namespace: 'demo', name: 'catalog' }, (pool) => ({
      ...pool,
      status: { phase: 'Critical' },
    }));
    child.stdout.on('data', (text: string) => {
      if (text.includes('Critical')) child.kill('SIGINT');
    });
  });
  const { code, stdout, stderr } = await ended;
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/demo\/catalog Critical, degraded: the pool is Critical$/);
});

describe('exits 1 without a stack trace', () => {
  const refuse = (code: number, reason: string, message: string) => {
    api.intercept = (_, response) => {
      response.writeHead(code, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ kind: 'Status', code, reason, message }));
      return true;
    };
  };
  const message = async (...args: string[]) => {
    const { code, stdout, stderr } = await start(...args).ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).not.toContain('    at ');
    return stderr;
  };

  test('when the cluster does not answer', async () => {
    kubeconfig('http://127.0.0.1:9');
    expect(await message()).toContain('cannot reach http://127.0.0.1:9');
  });

  test('when KubeDB is not installed', async () => {
    refuse(404, 'NotFound', 'the server could not find the requested resource');
    expect(await message()).toMatch(
      /the cluster does not know pgpoolopsrequests.ops.kubedb.com\n {4}fix: install KubeDB/,
    );
  });

  test('when a right is missing', async () => {
    refuse(403, 'Forbidden', 'pgpools.kubedb.com is forbidden');
    expect(await message()).toContain('pgpools.kubedb.com is forbidden');
  });

  test('when there is no such pool, or the ledger cannot be read', async () => {
    expect(await message('demo/catalogue')).toContain(
      'changes/demo/catalogue: has no ledger; there are: demo/catalog,',
    );
    expect(await message('-n', 'nowhere')).toContain('holds no pool in namespace nowhere; there are: demo/catalog,');
    project.write('changes/demo/catalog/HEAD', '0007-update.yaml\n');
    expect(await message('demo/catalog')).toContain('the newest file is 0000-baseline.yaml');
    expect(api.seen).toEqual([]);
  });

  test('when there is no such context', async () => {
    expect(await message('--context=there')).toContain('has no context "there", there are: here');
  });
});

describe('a ledger beside a cluster', () => {
  const reports = (spec: object) =>
    store.edit(
      { kind: 'Pgpool', namespace: 'shop', name: 'reports' },
      (pool) => ({ ...pool, spec: { ...recordOf(pool.spec), ...spec } }),
      '',
    );
  /** shop/reports after its removal, which the cluster has carried out or not. */
  const operate = (phase: string) => {
    createPool('shop', 'reports');
    const metadata = { name: 'reports-0001-remove', namespace: 'shop' };
    store.create({
      apiVersion: '',
      kind: 'PgpoolOpsRequest',
      metadata,
      spec: { databaseRef: { name: 'reports' } },
    } as KubeObject);
    const ref = { kind: 'PgpoolOpsRequest', namespace: 'shop', name: 'reports-0001-remove' } as const;
    store.edit(ref, (operation) => ({ ...operation, status: { phase } }));
  };

  test('history marks what the cluster has carried out, and only when one is named', async () => {
    operate('Successful');
    expect((await startCommand('history', 'shop/reports').ended).stdout).toMatch(
      /^\[x\] 0001-remove {4}rendered .*\n\[x\] 0000-baseline {2}baseline /,
    );
    expect(project.run('history', 'shop/reports').stdout).toMatch(/^0001-remove {4}rendered /);
    expect((await startCommand('history', 'shop/checkout', '-o', 'json').ended).stdout).toContain(
      '"cluster": "absent"',
    );
  });

  test('settle refuses, and writes nothing, until the cluster has carried out every change', async () => {
    operate('Progressing');
    const before = project.tree();
    const done = await startCommand('change', 'settle', 'shop/reports').ended;
    expect(done).toMatchObject({ code: 1, stdout: '' });
    expect(done.stderr).toContain(
      'changes/shop/reports: cannot be settled, the pool is rolling out: 0001-remove, 0 of 7; ' +
        'not successful in the cluster: 0001-remove\n    fix: pgpool-gitops status shop/reports --wait, then settle again',
    );
    expect(project.tree()).toEqual(before);
  });

  test('settle records when the cluster has carried out every change', async () => {
    operate('Successful');
    const done = await startCommand('change', 'settle', 'shop/reports').ended;
    expect(done).toMatchObject({ code: 0, stdout: 'recorded changes/shop/reports/0002-baseline.yaml\n' });
    expect(done.stderr).not.toContain('not proved');
  });

  test('settle refuses while the live TLS is not what the ledger says', async () => {
    operate('Successful');
    const tls = { issuerRef: { name: 'by-hand', kind: 'Issuer' } };
    reports({ tls });
    const { code, stderr } = await startCommand('change', 'settle', 'shop/reports').ended;
    expect([code, stderr]).toEqual([1, expect.stringContaining('cannot be settled, the pool is drifted: tls')]);
  });

  test('settle refuses while the live Pgpool is not what the baseline would say of it', async () => {
    operate('Successful');
    reports({ replicas: 2, postgresRef: { name: 'ha-postgres', namespace: 'shop' }, deletionPolicy: 'Halt' });
    const before = project.tree();
    const { code, stderr } = await startCommand('change', 'settle', 'shop/reports').ended;
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(
        'changes/shop/reports: cannot be settled, the Pgpool of the cluster has another spec.deletionPolicy, ' +
          'spec.postgresRef.namespace than main.ts\n    fix: merge and sync that first, then settle again',
      ),
    ]);
    expect(project.tree()).toEqual(before);
  });

  test("settle takes the author's word where no cluster is named, and says so", () => {
    const done = project.run('change', 'settle', 'shop/reports');
    expect(done).toMatchObject({ code: 0, stderr: expect.stringContaining('not proved that it has rolled out') });
  });
});
