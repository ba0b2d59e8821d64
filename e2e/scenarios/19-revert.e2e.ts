import { expectAccess, expectNoSecondRun, expectSettled, expectStages, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;
let edited: string;

beforeAll(async () => {
  scenario = await Scenario.open('revert');
  scenario.fleet.declare([scenario.pool('orders', 'plain')]);
  scenario.fleet.change();
  await scenario.rollOut('a pool without TLS');
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: TLS }));
  // The edit is a commit of its own, so that it can be reverted alone.
  edited = scenario.fleet.repository.commit('edit');
  scenario.fleet.change('--reason', 'add TLS');
  await scenario.rollOut('add TLS');
});

afterAll(() => scenario.close());

test('after git revert of the edit, nothing can be rendered until the way back is recorded', () => {
  scenario.fleet.repository.git('revert', '--no-edit', edited);
  expect(() => scenario.fleet.commit('revert')).toThrow(/pgpool-gitops --project \S+ change --reason/);
});

test('recorded, it is a forward step through every stage', async () => {
  scenario.fleet.change('--accept', 'plaintext', '--reason', 'revert: clients were not ready');
  await scenario.rollOut('the way back');
  expectStages(scenario, 'orders', '0002-remove');
  await expectSettled(scenario, 'orders');
  expect(Object.values(await served(scenario, 'orders'))).toEqual(['no TLS', 'no TLS']);
  await expectAccess(scenario, 'orders', { sslMode: 'disable' });
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
