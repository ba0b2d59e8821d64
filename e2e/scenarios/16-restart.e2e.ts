import { expectAccess, expectNoSecondRun, expectSettled, expectStages, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';
import { podsOf } from '../support/wire';

const POOLS = ['orders', 'bare'];
let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('restart');
  scenario.fleet.declare([scenario.pool('orders', 'tls', { tls: TLS }), scenario.pool('bare', 'plain')]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS and one without');
});

afterAll(() => scenario.close());

test.each(POOLS)('a commit that restarts %s replaces every pod and no certificate', async (pool) => {
  const uids = async () => (await podsOf(scenario.cluster.api, 'restart', pool)).map(({ uid }) => uid);
  const [podsBefore, servedBefore] = [await uids(), await served(scenario, pool)];
  scenario.fleet.change('restart', `restart/${pool}`, '--reason', 'a setting that is read at start');
  await scenario.rollOut(`restart ${pool}`);
  expectStages(scenario, pool, '0001-restart');
  await expectSettled(scenario, pool);
  expect((await uids()).filter((uid) => podsBefore.includes(uid))).toEqual([]);
  expect(await served(scenario, pool)).toEqual(servedBefore);
});

test('psql goes through both as before', async () => {
  await expectAccess(scenario, 'orders', TLS);
  await expectAccess(scenario, 'bare', { sslMode: 'disable' });
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
