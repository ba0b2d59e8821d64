import { ISSUERS } from '../support/backend';
import { expectAccess, expectNoSecondRun, expectSettled, expectStages, servedByPods } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

const CONTROLLER = 'argocd-application-controller';
let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('argo-cd-down');
  scenario.fleet.declare([scenario.pool('orders', 'plain')]);
  scenario.fleet.change();
  await scenario.rollOut('a pool without TLS');
});

afterAll(() => scenario.close());

test('of three commits that are made while Argo CD is down, what is still needed runs when it is back', async () => {
  const { fleet, cluster } = scenario;
  await cluster.stop(CONTROLLER);
  fleet.edit('orders', (pool) => ({ ...pool, tls: TLS }));
  fleet.change('--reason', 'add TLS');
  await scenario.merge('0001-add');
  const issuerRef = { kind: 'ClusterIssuer', name: ISSUERS.second } as const;
  fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, issuerRef } }));
  fleet.change('--reason', 'the intermediate of this year');
  await scenario.merge('0002-update');
  fleet.change('restart', 'argo-cd-down/orders', '--reason', 'a setting that is read at start');
  const commit = await scenario.merge('0003-restart');
  await cluster.start(CONTROLLER);
  await scenario.untilSynced(commit);
  expectStages(scenario, 'orders', '0002-update');
  expectStages(scenario, 'orders', '0003-restart');
  expect(scenario.timeline('orders').filter(({ text }) => text.includes('0001'))).toEqual([]);
  await expectSettled(scenario, 'orders');
  for (const { issuer } of await servedByPods(scenario, 'orders')) expect(issuer).toBe(`CN=${ISSUERS.second}`);
  await expectAccess(scenario, 'orders', TLS);
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
