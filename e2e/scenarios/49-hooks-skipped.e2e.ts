import { expectAccess, expectNoSecondRun, expectRunOnce, expectSettled } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('hooks-skipped');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

/** Argo CD runs no hooks in a sync of selected objects, even when all of them are selected; pause is one. */
function everyStage(change: string): object[] {
  const job = (step: string) => ({ group: 'batch', kind: 'Job', name: `orders-${change.slice(0, 4)}-${step}` });
  const operation = { group: 'ops.kubedb.com', kind: 'PgpoolOpsRequest', name: `orders-${change}` };
  return [operation, job('proof'), job('resume')];
}

test("a sync without hooks goes through every other stage, with the operation's own pause", async () => {
  await scenario.automate('orders', false);
  scenario.fleet.change('rotate', 'hooks-skipped/orders', '--reason', 'rotate');
  const commit = scenario.fleet.commit('rotate');
  expect(await scenario.sync('orders', everyStage('0001-rotate'))).toBe('Succeeded');
  // The last wave of a sync without a PostSync hook is not awaited.
  await scenario.untilMoment('orders', 'Job orders-0001-resume Complete');
  const story = scenario.timeline('orders').map(({ text }) => text);
  expect(story.filter((text) => text.includes('0001-pause') || text.includes('PausedByPgpoolGitops'))).toEqual([]);
  expect(story).toContain('paused True by HaltedByKubeDBOpsManager');
  await scenario.automate('orders', true);
  await scenario.untilSynced(commit);
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});

test('the next sync with hooks changes nothing', async () => {
  await expectNoSecondRun(scenario, 'orders');
  expectRunOnce(scenario, 'orders');
});
