import { psql } from '../support/backend';
import { expectAccess, expectLetGo, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';
import { podsOf } from '../support/wire';

let scenario: Scenario;
let edited: string;

const pods = () => podsOf(scenario.cluster.api, 'configure', 'orders');
const podUids = async () => (await pods()).map(({ uid }) => uid);

/** What Pgpool-II itself says of a setting, in each pod; why it does not answer, where it does not. */
async function shown(setting: string): Promise<string[]> {
  const query = `PGPOOL SHOW ${setting}`;
  const attempts = (await pods()).map(({ address }) => ({ host: address, sslmode: 'require', query }));
  return psql(scenario.cluster.kubectl, { namespace: 'configure', name: 'orders' }, attempts);
}

function configure(text: string): void {
  const configuration = { inline: { 'pgpool.conf': text } };
  scenario.fleet.edit('orders', (pool) => ({ ...pool, spec: { ...pool.spec, configuration } }));
}

let standard: string[];

beforeAll(async () => {
  scenario = await Scenario.open('configure');
  scenario.fleet.declare([scenario.pool('orders', 'tls', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool without settings of its own');
  standard = await shown('max_pool');
});

afterAll(() => scenario.close());

test('a commit gives a pool a setting, and every pod restarts with it', async () => {
  expect(standard).not.toContain('3');
  const before = await podUids();
  configure('# few users, many queries\nmax_pool = 3');
  edited = scenario.fleet.repository.commit('edit');
  scenario.fleet.change('--reason', 'most connections are idle');
  await scenario.rollOut('max_pool 3');
  expectStages(scenario, 'orders', '0001-configure');
  await expectSettled(scenario, 'orders');
  expect(await shown('max_pool')).toEqual(['3', '3']);
  expect((await podUids()).filter((uid) => before.includes(uid))).toEqual([]);
  await expectAccess(scenario, 'orders', TLS);
});

test('reverted in git, it is gone, by a forward step', async () => {
  scenario.fleet.repository.git('revert', '--no-edit', edited);
  expect(() => scenario.fleet.commit('revert')).toThrow(/pgpool-gitops --project \S+ change --reason/);
  scenario.fleet.change('--reason', 'revert: they were not');
  await scenario.rollOut('the way back');
  expectStages(scenario, 'orders', '0002-configure');
  await expectSettled(scenario, 'orders');
  expect(await shown('max_pool')).toEqual(standard);
});

test('a value that Pgpool-II refuses stops at the first pod, and the sync fails; the other pod serves as before', async () => {
  configure('num_init_children = many');
  scenario.fleet.change('--timeout', '20s', '--reason', 'more clients');
  const commit = await scenario.merge('no number');
  expect(await scenario.untilFailed('orders', commit)).toMatch(/orders-0003-(configure|proof)/);
  await expectLetGo(scenario, 'orders');
  const [, second] = await shown('max_pool');
  expect(second).toBe(standard[1]);
});

test('the next commit mends it, although the pool is not Ready', async () => {
  configure('num_init_children = 8');
  scenario.fleet.change('--apply', 'Always', '--reason', 'eight of them');
  await scenario.rollOut('a number');
  expectStages(scenario, 'orders', '0004-configure');
  await expectSettled(scenario, 'orders');
  expect(await shown('num_init_children')).toEqual(['8', '8']);
  await expectAccess(scenario, 'orders', TLS);
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
