import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { systemClock } from '../../lib/cluster/clock';
import type { KubeObject } from '../../lib/cluster/objects';
import { type FakeApiServer, serveApi } from '../cluster/fake-api-server';
import { FakeStore } from '../cluster/fake-store';
import { kubeconfigOf } from '../cluster/kubeconfig';

// The whole way once: command line, kubeconfig, HTTP, controllers, signal, exit code. In its own process, as in a pod.

const BIN = resolve(__dirname, '../../bin/pgpool-gitops.js');
let folder: string;
let store: FakeStore;
let api: FakeApiServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'operator-test-'));
  store = new FakeStore(systemClock);
  api = await serveApi(store);
  writeConfig(api.url);
});

afterEach(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

function writeConfig(url: string): void {
  writeFileSync(join(folder, 'config'), kubeconfigOf({ url }));
}

interface Running {
  readonly process: ChildProcess;
  readonly lines: () => string[];
  readonly errors: () => string;
  readonly code: Promise<number | null>;
}

function start(...args: string[]): Running {
  const child = spawn(process.execPath, [BIN, ...args]);
  let [out, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const code = new Promise<number | null>((done) => child.on('close', (exit) => done(exit)));
  return { process: child, lines: () => out.split('\n').filter((line) => line !== ''), errors: () => errors, code };
}

function operator(): Running {
  return start('operator', '--port=0', `--kubeconfig=${join(folder, 'config')}`);
}

async function until(what: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!what()) {
    if (Date.now() > end) throw new Error(`it did not come to be: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('builds a pool through an API server, and ends well at a signal, giving its Lease up', async () => {
  store.create({
    apiVersion: 'v1',
    kind: 'PgpoolVersion',
    metadata: { name: '4.5.0' },
    spec: { version: '4.5.0', pgpool: { image: 'x' } },
  });
  const clientConfig = { service: { name: 'orders', port: 5432, scheme: 'postgresql' } };
  store.create({
    apiVersion: 'v1',
    kind: 'AppBinding',
    metadata: { name: 'orders', namespace: 'shop' },
    spec: { clientConfig, secret: { name: 'auth' } },
  });
  const data = { username: 'cG9zdGdyZXM=', password: 'c2VjcmV0' };
  store.create({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'auth', namespace: 'shop' }, data } as KubeObject);
  const running = operator();
  await until(() => running.lines().length > 0);
  const spec = { version: '4.5.0', replicas: 2, postgresRef: { name: 'orders' }, sslMode: 'disable' };
  store.create({ apiVersion: 'v1', kind: 'Pgpool', metadata: { name: 'checkout', namespace: 'shop' }, spec });
  await until(() => store.find({ kind: 'StatefulSet', namespace: 'shop', name: 'checkout' }) !== undefined);
  await until(() =>
    JSON.stringify(store.find({ kind: 'Pgpool', namespace: 'shop', name: 'checkout' })?.status ?? '').includes(
      'Provisioning',
    ),
  );
  running.process.kill('SIGTERM');
  expect([await running.code, running.errors()]).toEqual([0, '']);
  expect(running.lines().map((line) => JSON.parse(line))[0]).toMatchObject({
    level: 'info',
    message: expect.stringContaining('leads'),
  });
  expect(running.lines().join('\n')).not.toContain('c2VjcmV0');
  const lease = store.find({ kind: 'Lease', namespace: 'kubedb', name: 'pgpool-gitops-operator' });
  expect((lease as KubeObject<{ holderIdentity: string }>).spec?.holderIdentity).toBe('');
}, 60_000);

test('without a cluster it waits for one, and tells so', async () => {
  writeConfig('https://127.0.0.1:1');
  const running = operator();
  await until(() => running.lines().length >= 2);
  expect(running.lines().map((line) => JSON.parse(line).level)).toEqual(expect.arrayContaining(['warn']));
  expect(running.lines()[0]).toContain('retries in 1 s');
  running.process.kill('SIGTERM');
  expect(await running.code).toBe(0);
}, 60_000);

test('a cluster that lacks kinds or refuses rights is reported with all of them, and it exits 1', async () => {
  api.intercept = ({ path }, response) => {
    const code = path.includes('/certificates') ? 404 : path.includes('/appbindings') ? 403 : undefined;
    if (code === undefined) return false;
    response.writeHead(code, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ kind: 'Status', message: 'no', code }));
    return true;
  };
  const running = operator();
  expect([await running.code, running.errors()]).toEqual([1, '']);
  const messages = running.lines().map((line) => JSON.parse(line).message as string);
  expect(messages).toEqual([
    expect.stringContaining('appbindings.appcatalog.appscode.com: no'),
    expect.stringContaining('the cluster does not know certificates.cert-manager.io'),
  ]);
  expect(messages[1]).toContain('install cert-manager, with its CRDs');
}, 60_000);

test('a port that is no port, and one that is taken, are reported in a line', async () => {
  const wrong = start('operator', '--port=x', `--kubeconfig=${join(folder, 'config')}`);
  expect([await wrong.code, wrong.errors()]).toEqual([
    1,
    expect.stringContaining('--port: found "x", allowed: 0 to 65535'),
  ]);
  const { port } = new URL(api.url);
  const taken = start('operator', `--port=${port}`, `--kubeconfig=${join(folder, 'config')}`);
  expect([await taken.code, taken.errors()]).toEqual([1, expect.stringContaining('EADDRINUSE')]);
}, 60_000);

test('its manifests are valid, restricted, and nothing but what it needs', async () => {
  const printed = start('operator', 'manifests', '--image=registry.example.com/pgpool-gitops:1.0.0');
  expect([await printed.code, printed.errors()]).toEqual([0, '']);
  const objects = parseAllDocuments(printed.lines().join('\n')).map((document) => document.toJS() as KubeObject);
  const kinds = objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
  expect(kinds).toEqual([
    'CustomResourceDefinition appbindings.appcatalog.appscode.com',
    'CustomResourceDefinition pgpoolversions.catalog.kubedb.com',
    'CustomResourceDefinition pgpools.kubedb.com',
    'CustomResourceDefinition pgpoolopsrequests.ops.kubedb.com',
    'Namespace kubedb',
    'ServiceAccount pgpool-gitops-operator',
    'ClusterRole pgpool-gitops-operator',
    'ClusterRoleBinding pgpool-gitops-operator',
    'Role pgpool-gitops-operator',
    'RoleBinding pgpool-gitops-operator',
    'Deployment pgpool-gitops-operator',
    'Issuer pgpool-gitops-operator-webhooks',
    'Certificate pgpool-gitops-operator-webhooks',
    'Service pgpool-gitops-operator-webhooks',
    'MutatingWebhookConfiguration pgpool-gitops-operator',
    'ValidatingWebhookConfiguration pgpool-gitops-operator',
  ]);
  const deployment = objects.find(({ kind }) => kind === 'Deployment') as KubeObject<{
    template: { spec: { containers: { securityContext: object; args: string[] }[] } };
  }>;
  const [container] = deployment.spec?.template.spec.containers ?? [];
  expect(container?.securityContext).toMatchObject({
    runAsNonRoot: true,
    readOnlyRootFilesystem: true,
    allowPrivilegeEscalation: false,
  });
}, 60_000);

test('manifests without an image, with no process, or in an impossible namespace, are refused', async () => {
  const without = start('operator', 'manifests');
  expect([await without.code, without.errors()]).toEqual([1, expect.stringContaining('--image')]);
  const none = start('operator', 'manifests', '--image=x', '--replicas=0');
  expect([await none.code, none.errors()]).toEqual([
    1,
    expect.stringContaining('--replicas: found "0", allowed: a whole number from 1'),
  ]);
  const nowhere = start('operator', 'manifests', '--image=x', '--namespace=Not a name');
  expect([await nowhere.code, nowhere.errors()]).toEqual([
    1,
    expect.stringContaining('--namespace: found "Not a name", allowed: lower case letters, digits and "-"'),
  ]);
}, 60_000);
