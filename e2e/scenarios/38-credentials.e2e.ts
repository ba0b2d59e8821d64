import { type Credentials, nodeCounts, secretOf } from '../support/pcp';
import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';
import { podsOf } from '../support/wire';

interface LivePgpool {
  readonly spec: {
    readonly authSecret: { readonly name: string; readonly rotateAfter?: string; readonly activeFrom?: string };
  };
}

const GIVEN = 'orders-admin-7f3a';
const LET_IN = '1';
const REFUSED = expect.stringMatching(/authentication failed/);
let scenario: Scenario;
/** Those that let somebody in before each test. */
let before: Credentials;
let edited: string;

function read(name: string): Credentials & Record<string, string> {
  return { username: '', password: '', ...secretOf(scenario.cluster, 'credentials', name) };
}

const answersTo = (credentials: Credentials) => nodeCounts(scenario.cluster, 'credentials', 'orders', credentials);
const podUids = async () => (await podsOf(scenario.cluster.api, 'credentials', 'orders')).map(({ uid }) => uid);

async function authSecret(): Promise<LivePgpool['spec']['authSecret'] | undefined> {
  const path = '/apis/kubedb.com/v1alpha2/namespaces/credentials/pgpools/orders';
  return (await scenario.cluster.api.get<LivePgpool>(path))?.spec.authSecret;
}

beforeAll(async () => {
  scenario = await Scenario.open('credentials');
  scenario.fleet.declare([scenario.pool('orders', 'tls', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with the Secret that its operator makes');
  before = read('orders-auth');
});

afterAll(() => scenario.close());

test('a commit makes a new password: every pod lets that in, and no longer the old one', async () => {
  expect(await answersTo(before)).toEqual([LET_IN, LET_IN]);
  const pods = await podUids();
  scenario.fleet.change('rotate-password', 'credentials/orders', '--reason', 'it was in a log');
  await scenario.rollOut('a new password');
  expectStages(scenario, 'orders', '0001-rotate-password');
  await expectSettled(scenario, 'orders');
  const after = read('orders-auth');
  expect([await answersTo(after), await answersTo(before)]).toEqual([
    [LET_IN, LET_IN],
    [REFUSED, REFUSED],
  ]);
  expect(after['password.prev']).toBe(before.password);
  expect((await podUids()).filter((uid) => pods.includes(uid))).toEqual([]);
  await expectAccess(scenario, 'orders', TLS);
  before = after;
});

test('a commit names a Secret of others, and how long its credentials live: every pod lets those in alone', async () => {
  const since = (await authSecret())?.activeFrom ?? '';
  scenario.cluster.kubectl.apply([
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: GIVEN, namespace: 'credentials' },
      stringData: { username: 'admin', password: "of the vault 'x'" },
    },
  ]);
  scenario.fleet.edit('orders', (pool) => ({
    ...pool,
    spec: { ...pool.spec, authSecret: { name: GIVEN, rotateAfter: '720h' } },
  }));
  edited = scenario.fleet.repository.commit('edit');
  scenario.fleet.change('--reason', 'the vault keeps it from now on');
  await scenario.rollOut('credentials of the vault');
  expectStages(scenario, 'orders', '0002-credentials');
  await expectSettled(scenario, 'orders');
  const live = await authSecret();
  expect(live).toMatchObject({ name: GIVEN, rotateAfter: '720h0m0s' });
  expect(Date.parse(live?.activeFrom ?? '')).toBeGreaterThan(Date.parse(since));
  expect([await answersTo(read(GIVEN)), await answersTo(before)]).toEqual([
    [LET_IN, LET_IN],
    [REFUSED, REFUSED],
  ]);
  await expectAccess(scenario, 'orders', TLS);
});

test('there is no way back, and no password is made in a Secret of others: both are refused before a commit', () => {
  const rotate = () => scenario.fleet.change('rotate-password', 'credentials/orders', '--reason', 'it was in a log');
  expect(rotate).toThrow('which main.ts names');
  scenario.fleet.repository.git('revert', '--no-edit', edited);
  expect(() => scenario.fleet.change('--reason', 'revert')).toThrow('KubeDB has no operation for that');
  scenario.fleet.repository.git('reset', '--hard', 'HEAD~1');
  expect(scenario.fleet.change()).toBe('');
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
