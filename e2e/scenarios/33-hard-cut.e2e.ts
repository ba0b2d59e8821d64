import { rootIntent, verifiedTls } from '../support/authorities';
import { USER } from '../support/postgres';
import { expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import type { VerifyingClient } from '../support/verifying-client';

const POOL = { namespace: 'hard-cut', name: 'orders' };
const PKI = { namespace: POOL.namespace, intermediates: [{ generation: 1 }] };
const SECRET = 'orders-app';
const tls = (pki: string) =>
  ({ ...verifiedTls(POOL, 'Issuer', `hard-cut-${pki}-g1`), clientAuthMode: 'cert' }) as const;
let scenario: Scenario;
let client: VerifyingClient | undefined;

/** What a test reads of a plan. */
interface PlanJson {
  readonly pools: readonly {
    readonly trust: readonly Readonly<Record<'server' | 'clients', { verdict: string }> & { stage: string }>[];
  }[];
}

beforeAll(async () => {
  scenario = await Scenario.open(POOL.namespace);
  const pki = ['old', 'new'].map((name) => ({ ...PKI, name: `hard-cut-${name}` }));
  scenario.fleet.configure({ pki });
  const clientCertificates = [{ name: SECRET, user: USER.name }];
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: tls('old'), clientCertificates })]);
  scenario.fleet.change();
  await scenario.rollOut('two PKIs, and a pool that demands client certificates');
  const roots = await Promise.all(pki.map(({ name, namespace }) => rootIntent(scenario, `${name}-root`, namespace)));
  scenario.fleet.edit('orders', (pool) => ({ ...pool, trust: { namespaces: [POOL.namespace], roots } }));
  scenario.fleet.change('--reason', 'clients verify the pool');
  await scenario.rollOut('both roots for clients');
  client = await scenario.startClient('orders', { namespace: POOL.namespace, secret: SECRET });
});

afterAll(() => {
  scenario.stopClient(client);
  return scenario.close();
});

test('with client certificates another root is refused, unless it accepts that clients are hurt', () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: tls('new') }));
  expect(() => scenario.fleet.change('--reason', 'to the other root')).toThrow(/client-trust/);
});

test('the plan foretells which handshakes fail: those that pods refuse, from their restart to the end of the operation', () => {
  scenario.fleet.change('--accept', 'client-trust', '--reason', 'to the other root');
  scenario.fleet.command('synth');
  const { pools } = JSON.parse(scenario.fleet.command('plan', '--base', 'HEAD', '-o', 'json')) as PlanJson;
  const rows = pools[0]?.trust ?? [];
  const breaks = (edge: 'server' | 'clients') =>
    rows.filter((row) => row[edge].verdict !== 'holds').map(({ stage }) => stage);
  expect({ server: breaks('server'), clients: breaks('clients') }).toEqual({ server: [], clients: ['operation'] });
});

test('accepted, it goes through every stage', async () => {
  expect(client?.sight().untrusted).toEqual([]);
  await scenario.rollOut('to the other root');
  expectStages(scenario, 'orders', '0002-update');
  await expectSettled(scenario, 'orders');
});

test('the client saw exactly what was foretold: its certificate refused, after the first pod had gone', async () => {
  await client?.untilOwn(scenario.find<{ data: Record<string, string> }>('secret', SECRET)?.data['tls.crt'] ?? '');
  const loaded = Date.now();
  const refusals = client?.sight().untrusted ?? [];
  expect(refusals.length).toBeGreaterThan(0);
  for (const { message } of refusals) expect(message).toMatch(/alert unknown ca/);
  const gone = scenario.timeline('orders').find(({ text }) => text.endsWith(' evicted'));
  expect(Math.min(...refusals.map(({ at }) => at))).toBeGreaterThan(gone?.at ?? Number.POSITIVE_INFINITY);
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const after = client?.sight(loaded + 1000);
  expect(after?.untrusted).toEqual([]);
  expect(after?.made).toBeGreaterThan(0);
});

test('three more syncs get past pause, and run nothing again', () => expectNoSecondRun(scenario, 'orders'));
