import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { systemClock } from '../../lib/cluster/clock';
import { conditionOf, type KubeObject } from '../../lib/cluster/objects';
import { type FakeApiServer, serveApi } from '../cluster/fake-api-server';
import { FakeStore } from '../cluster/fake-store';
import { kubeconfigOf } from '../cluster/kubeconfig';

// The whole way once: command line, kubeconfig, HTTP, steps, exit code. In its own process, as in a Job.

const BIN = resolve(__dirname, '../../bin/pgpool-gitops.js');
const ref = { kind: 'Pgpool', namespace: 'shop', name: 'checkout' } as const;
let folder: string;
let store: FakeStore;
let api: FakeApiServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'step-test-'));
  store = new FakeStore(systemClock);
  store.create({ apiVersion: '', kind: 'Pgpool', metadata: { name: 'checkout', namespace: 'shop' }, spec: {} });
  store.edit(ref, (pool) => ({ ...pool, status: { phase: 'Ready', conditions: [] } }));
  api = await serveApi(store);
  writeFileSync(join(folder, 'config'), kubeconfigOf(api));
});

afterEach(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly lines: string[];
  readonly errors: string;
}

function start(...args: string[]): { process: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [BIN, 'step', ...args, `--kubeconfig=${join(folder, 'config')}`]);
  let [out, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code) => done({ code, lines: out.split('\n').filter((line) => line !== ''), errors }));
  });
  return { process: child, ended };
}

const pausedNow = () => conditionOf(store.find(ref) as KubeObject, 'Paused')?.message;

test('pauses and resumes a pool through an API server, with one JSON line per event', async () => {
  const args = ['shop/checkout', '--change=0001-update', '--ssl-mode=require', '--deadline=60s'];
  const paused = await start('pause', ...args).ended;
  expect([paused.code, paused.errors, pausedNow()]).toEqual([0, '', expect.stringContaining('0001-update')]);
  expect(paused.lines.map((line) => JSON.parse(line))).toEqual([
    {
      time: expect.any(String),
      level: 'info',
      step: 'pause',
      pool: 'shop/checkout',
      change: '0001-update',
      message: 'starts, with 54 s until its deadline',
    },
    expect.objectContaining({ message: 'paused for change 0001-update' }),
    expect.objectContaining({ message: 'done' }),
  ]);
  expect(new Set(api.seen.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer secret-token']));
  const operation = {
    apiVersion: '',
    kind: 'PgpoolOpsRequest',
    metadata: { name: 'checkout-0001-update', namespace: 'shop' },
  };
  store.create({ ...operation, spec: { databaseRef: { name: 'checkout' } } });
  const resuming = start('resume', ...args);
  const operationRef = { ...ref, kind: 'PgpoolOpsRequest', name: 'checkout-0001-update' } as const;
  setTimeout(() => store.edit(operationRef, (found) => ({ ...found, status: { phase: 'Successful' } })), 1500);
  expect([(await resuming.ended).code, pausedNow()]).toEqual([0, undefined]);
});

test('ends with 1 and its last words at a signal, by a Job that is over', async () => {
  const running = start('resume', 'shop/checkout', '--change=0001-update');
  running.process.stdout?.once('data', () => setTimeout(() => running.process.kill('SIGTERM'), 1000));
  const ended = await running.ended;
  expect([ended.code, ended.errors]).toEqual([1, '']);
  expect(ended.lines.at(-1)).toContain('was stopped while it waited for operation checkout-0001-update');
});

test.each([
  [['pause', 'shop'], 'step pause: found "shop", allowed: NAMESPACE/POOL'],
  [['pause', 'shop/checkout', '--change=seven'], 'step pause: --change: found "seven", allowed'],
  [
    ['proof', 'shop/checkout', '--change=0001-scale', '--proof=replicas', '--replicas=3'],
    'step proof: --kept: is missing, allowed: a number of pods',
  ],
  [
    ['proof', 'shop/checkout', '--change=0001-configure', '--proof=configuration', '--configuration=max_pool'],
    'step proof: --configuration: found "max_pool", allowed: a hash of 64 hexadecimal digits',
  ],
  [
    ['proof', 'shop/checkout', '--change=0001-resize', '--proof=resources', '--resources={"requests":{"cpu":1}}'],
    'step proof: --resources: found "{"requests":{"cpu":1}}", allowed: a JSON object such as {"requests"',
  ],
  [['pause', 'shop/checkout', '--change=0001-update', '--context=there'], 'has no context "there", there are: here'],
])('fails without a stack trace: %s', async (args, message) => {
  const ended = await start(...args).ended;
  expect([ended.code, ended.lines]).toEqual([1, []]);
  expect(ended.errors).toContain(message);
  expect(ended.errors).not.toContain('    at ');
});
