import { expectAccess, expectNoSecondRun, expectSettled, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('settle');
  scenario.fleet.declare([scenario.pool('orders', 'plain')]);
  scenario.fleet.change();
  await scenario.rollOut('a pool without TLS');
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: TLS }));
  scenario.fleet.change('--reason', 'add TLS');
  await scenario.rollOut('add TLS');
});

afterAll(() => scenario.close());

test('settled, the operation and its plain Jobs leave the cluster, and the pool stays as it is', async () => {
  const before = await served(scenario, 'orders');
  scenario.fleet.change('settle', 'settle/orders');
  await scenario.rollOut('settle');
  expect(scenario.find('pgpoolopsrequest', 'orders-0001-add')).toBeUndefined();
  for (const step of ['proof', 'resume']) expect(scenario.find('job', `orders-0001-${step}`)).toBeUndefined();
  await expectSettled(scenario, 'orders');
  expect(await served(scenario, 'orders')).toEqual(before);
  await expectAccess(scenario, 'orders', TLS);
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
