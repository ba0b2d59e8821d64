import { expectAccess, expectLetGo, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

interface Status {
  readonly status: { readonly conditions: readonly { readonly type: string; readonly reason?: string }[] };
}

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('foreign-pause');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

function conditions() {
  return scenario.find<Status>('pgpool', 'orders')?.status.conditions ?? [];
}

function operations(): string[] {
  return scenario
    .timeline('orders')
    .map(({ text }) => text)
    .filter((text) => text.startsWith('operation'));
}

test('a pool that somebody else has paused is not changed: the sync fails and says so', async () => {
  const paused = {
    type: 'Paused',
    status: 'True',
    reason: 'PausedByHand',
    message: 'we look into something',
    lastTransitionTime: new Date().toISOString(),
  };
  scenario.patch('pgpool', 'orders', { status: { conditions: [...conditions(), paused] } }, 'status');
  scenario.fleet.change('rotate', 'foreign-pause/orders', '--timeout', '10s', '--reason', 'while paused');
  const commit = await scenario.merge('rotate a pool that is held');
  expect(await scenario.untilFailed('orders', commit)).toMatch(/orders-0001-pause/);
  expect(operations()).toEqual([]);
  expect(conditions().find(({ type }) => type === 'Paused')?.reason).toBe('PausedByHand');
});

// As a plain Job, which stays in sync when it has failed, pause was passed over here: see docs/decisions/0014-pause-as-a-hook.md.
test('a commit that has nothing to do with it does not let the operation through', async () => {
  const commit = await scenario.merge('something else');
  await scenario.untilFailed('orders', commit);
  expect(operations()).toEqual([]);
});

test('when the pause is lifted, a commit mends it', async () => {
  const left = conditions().filter(({ type }) => type !== 'Paused');
  scenario.patch('pgpool', 'orders', { status: { conditions: left } }, 'status');
  scenario.fleet.change('retry', 'foreign-pause/orders', '--reason', 'nobody holds the pool any more');
  await scenario.rollOut('retry');
  expectStages(scenario, 'orders', '0002-rotate');
  await expectLetGo(scenario, 'orders');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});
