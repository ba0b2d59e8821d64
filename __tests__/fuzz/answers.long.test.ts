import { Agent, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { createColors } from 'picocolors';
import { KINDS } from '../../lib/cluster/kinds';
import { KubernetesCluster } from '../../lib/cluster/kubernetes-cluster';
import { takePools } from '../../lib/import/pool-intent';
import { readCluster } from '../../lib/import/read-cluster';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { recordCommand, recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { PoolIntent } from '../../lib/model/intent';
import { statusText } from '../../lib/status/format-text';
import { gather } from '../../lib/status/gather';
import { assessAll, poolNames } from '../../lib/status/read-status';
import { poolOf } from '../synth/fleet-of';
import { fuzz, mutationsOf, onlyProblemsOf } from './fuzz';
import { LIVE } from './live-objects';

const POOL: PoolIntent = poolOf({
  name: 'orders',
  tls: { sslMode: 'verify-full', clientAuthMode: 'cert', issuerRef: { name: 'ca' }, root: 'root' },
});
const CHANGES = new Map<string, string>();
for (const { pool, change } of recordIntent([POOL], new Map(), {}, 'main.ts'))
  for (const [path, text] of recordedFiles(pool, [change])) CHANGES.set(path, text);
const rotate = recordCommand('rotate', POOL, readLedgers(CHANGES).ledgers, { reason: 'a reason' }, 'main.ts');
for (const [path, text] of recordedFiles(rotate.pool, [rotate.change])) CHANGES.set(path, text);
const { ledgers } = readLedgers(CHANGES);

/** The lists that a server has of the objects, by the plural of their kind. */
function listsOf(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(KINDS).map(([kind, { plural }]) => [
      plural,
      { kind: 'List', metadata: { resourceVersion: '9' }, items: LIVE.filter((object) => object.kind === kind) },
    ]),
  );
}

let server: Server;
let cluster: KubernetesCluster;
let answers: Record<string, unknown> | null = {};

beforeAll(async () => {
  server = createServer((request, response) => {
    const plural = new URL(request.url ?? '', 'http://x').pathname.split('/').at(-1) ?? '';
    response.end(JSON.stringify(answers?.[plural] ?? null) ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const agent = new Agent({ keepAlive: true });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  cluster = new KubernetesCluster(
    { server: url, options: async () => ({ agent }), close: () => agent.destroy() },
    // A token for another page, again and again, ends with the time of the call.
    { requestTimeoutSeconds: 0.3 },
  );
});

afterAll(async () => {
  cluster.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function shown(): Promise<string> {
  const status = assessAll(ledgers, await gather(cluster, poolNames(ledgers)), Date.parse('2026-02-01T00:00:00Z'));
  return statusText(status, createColors(false));
}

test('sound answers are shown', async () => {
  answers = listsOf();
  expect(await shown()).toContain('orders-0001-rotate');
});

/** The way to each value within some. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [[key], ...pathsOf(each).map((path) => [key, ...path])]);
}

test.each([-1, 'word', { toString: 1 }, [{ toString: 1 }]])(
  'a server that answers %j in any place is shown or refused, by status and by import',
  async (found) => {
    for (const path of pathsOf(listsOf())) {
      const lists = structuredClone(listsOf());
      const parent = path.slice(0, -1).reduce<object>((value, key) => Reflect.get(value, key), lists);
      Reflect.set(parent, path.at(-1) as string, found);
      answers = lists;
      await onlyProblemsOf(async () => expect(await shown()).not.toMatch(/undefined|NaN|\[object/));
      await onlyProblemsOf(async () => takePools(await readCluster(cluster, { namespace: 'demo' }), 'the cluster'));
    }
  },
);

test('whatever a server answers, status tells it or refuses it', async () => {
  await fuzz(mutationsOf(fc.constant(listsOf())), 120, async (given) => {
    answers = given as typeof answers;
    await onlyProblemsOf(async () => expect(await shown()).not.toMatch(/undefined|NaN|\[object/));
  });
});

test('whatever a server answers, import takes it or refuses it', async () => {
  await fuzz(mutationsOf(fc.constant(listsOf())), 120, async (given) => {
    answers = given as typeof answers;
    await onlyProblemsOf(async () => takePools(await readCluster(cluster, { namespace: 'demo' }), 'the cluster'));
  });
});
