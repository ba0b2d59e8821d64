import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../lib/cluster/clock';
import type { KubeObject } from '../../lib/cluster/objects';
import type { Pgpool } from '../../lib/cluster/resources';
import { REPOSITORY } from '../cli/project';
import { type FakeApiServer, serveApi } from '../cluster/fake-api-server';
import { FakeStore } from '../cluster/fake-store';
import { kubeconfigOf } from '../cluster/kubeconfig';

const POOLS = 300;
const OPERATIONS = 50_000;
/** Limit of the container of the operator, see ReferenceOperator. */
const LIMIT_MIB = 512;

let api: FakeApiServer;
let folder: string;
let operator: ChildProcess | undefined;

const put = (store: FakeStore, kind: string, namespace: string, name: string, spec: object) =>
  store.create({ apiVersion: 'v1', kind, metadata: { namespace, name }, spec } as KubeObject);

afterEach(async () => {
  operator?.kill('SIGKILL');
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Most memory that a process has had, in MiB. */
function peakOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(status.match(/VmHWM:\s+(\d+) kB/)?.[1]) / 1024;
}

test(`one namespace with ${POOLS} Pgpools of 1 MB and ${OPERATIONS} operations of one pool keeps the operator from no other`, async () => {
  const store = new FakeStore(systemClock);
  const junk = 'x'.repeat(1024 * 1024);
  for (let i = 0; i < POOLS; i++) {
    const podTemplate = { spec: { junk } };
    put(store, 'Pgpool', 'greedy', `p${i}`, { version: '4.5.0', postgresRef: { name: 'none' }, podTemplate });
  }
  for (let i = 0; i < OPERATIONS; i++)
    put(store, 'PgpoolOpsRequest', 'greedy', `o${i}`, { type: 'Restart', databaseRef: { name: 'p0' } });
  api = await serveApi(store, 500);
  folder = mkdtempSync(join(tmpdir(), 'operator-'));
  const kubeconfig = join(folder, 'config');
  writeFileSync(kubeconfig, kubeconfigOf(api));
  const args = [
    'bin/pgpool-gitops.js',
    'operator',
    '--kubeconfig',
    kubeconfig,
    '--port',
    '0',
    '--lease-namespace',
    'kubedb',
  ];
  const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=256' };
  operator = spawn('node', args, { cwd: REPOSITORY, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [operator.stdout, operator.stderr]) stream?.on('data', (data) => (output += data));
  const until = async (what: () => boolean) => {
    for (let i = 0; i < 2400; i++) {
      if (what()) return;
      if (operator?.exitCode !== null || operator.signalCode !== null)
        throw new Error(`the operator has ended: ${output.slice(-2000)}`);
      await systemClock.sleep(50);
    }
    throw new Error(`too late: ${output.slice(-2000)}`);
  };
  const isSeen = (namespace: string, name: string) =>
    (store.find({ kind: 'Pgpool', namespace, name }) as Pgpool | undefined)?.status?.phase !== undefined;
  // It is busy with the greedy namespace when a pool of another one comes.
  await until(() => isSeen('greedy', 'p0') || isSeen('greedy', 'p1'));
  await until(() =>
    store.list({ kind: 'PgpoolOpsRequest', namespace: 'greedy' }).some(({ status }) => status !== undefined),
  );
  const started = Date.now();
  put(store, 'Pgpool', 'modest', 'only', { version: '4.5.0', postgresRef: { name: 'none' } });
  await until(() => isSeen('modest', 'only'));
  const seconds = (Date.now() - started) / 1000;
  const seen = () => Array.from({ length: POOLS }, (_, i) => isSeen('greedy', `p${i}`)).filter(Boolean).length;
  await until(() => seen() >= POOLS / 3);
  const peak = peakOf(operator);
  expect(peak).toBeLessThan(LIMIT_MIB);
  expect(seconds).toBeLessThan(10);
}, 200_000);
