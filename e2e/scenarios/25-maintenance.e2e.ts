import type { MaintenanceWindow } from '../../lib/model/intent';
import { expectAccess, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('maintenance');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

const MINUTE = 60_000;

/** A window that begins with a minute and lasts until a moment; both in milliseconds since 1970. */
function window(from: number, to: number): MaintenanceWindow {
  const begin = new Date(from);
  if (begin.getTime() % MINUTE !== 0) throw new RangeError('a window begins with a minute');
  return {
    schedule: `${begin.getUTCMinutes()} ${begin.getUTCHours()} * * *`,
    duration: `${Math.round((to - from) / 1000)}s`,
  };
}

/** Writes a window into main.ts. */
function maintain(from: number, to: number): void {
  scenario.fleet.argocd = { maintenance: [window(from, to)] };
  scenario.fleet.configure({});
}

function sleepUntil(moment: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - Date.now())));
}

/** When something happened to the pool for the first time. */
function momentOf(text: string): number {
  const found = scenario.timeline('orders').find((moment) => moment.text === text);
  if (found === undefined) throw new RangeError(`"${text}" has not happened`);
  return found.at;
}

test('a rollout that has begun in a window continues behind its end', async () => {
  scenario.fleet.change('rotate', 'maintenance/orders', '--reason', 'shortly before the end of the window');
  const closes = Date.now() + 20_000;
  maintain(Math.floor(Date.now() / MINUTE) * MINUTE, closes);
  await scenario.rollOut('rotate, shortly before the end of the window', 120);
  expect(momentOf('Job orders-0001-pause created')).toBeLessThan(closes);
  expect(momentOf('operation orders-0001-rotate Successful')).toBeGreaterThan(closes);
  expectStages(scenario, 'orders', '0001-rotate');
  await expectSettled(scenario, 'orders');
});

test('a commit that is merged while the window is closed waits, and then gets all of its stages', async () => {
  scenario.fleet.change('rotate', 'maintenance/orders', '--reason', 'while the window is closed');
  // Long enough for the merge to be compared before the window opens.
  const opens = Math.ceil((Date.now() + 30_000) / MINUTE) * MINUTE;
  maintain(opens, opens + 10 * MINUTE);
  const commit = await scenario.merge('rotate, while the window is closed');
  await scenario.untilCompared('orders', commit);
  await sleepUntil(opens + 1000);
  expect(scenario.timeline('orders').filter(({ text }) => text.includes('0002'))).toEqual([]);
  await touchUntil('Job orders-0002-pause created');
  await scenario.untilSynced(commit);
  expectVerified('0002-rotate');
});

test('so does a commit that is merged while the sync of another one runs', async () => {
  scenario.fleet.change('rotate', 'maintenance/orders', '--reason', 'the first of two');
  await scenario.merge('rotate, the first of two');
  await scenario.untilMoment('orders', 'operation orders-0003-rotate Progressing');
  scenario.fleet.change('rotate', 'maintenance/orders', '--reason', 'the second of two');
  const commit = await scenario.merge('rotate, while the first sync runs');
  await scenario.untilCompared('orders', commit);
  await scenario.untilMoment('orders', 'operation orders-0003-rotate Successful');
  await touchUntil('Job orders-0004-pause created');
  await scenario.untilSynced(commit);
  expectVerified('0004-rotate');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});

/**
 * Changes something of the pool in the cluster that is not in git, until something has happened: after such a change Argo CD compares
 * the cluster with the commit that it knows, and not with the newest one. That is where a commit gets lost.
 */
async function touchUntil(text: string): Promise<void> {
  const { kubectl } = scenario.cluster;
  const account = ['annotate', 'serviceaccount', 'orders-steps', '-n', scenario.namespace, '--overwrite'];
  for (let touches = 0; touches < 60; touches += 1) {
    kubectl.run([...account, `touched=${touches}`]);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const story = scenario.timeline('orders').map((moment) => moment.text);
    if (story.includes(text)) return;
    // The operation without its pause: it is too late for the order of the stages.
    expect(story).not.toContain(text.replace(/^Job (\S+)-pause created$/, 'operation $1-rotate created'));
  }
  throw new RangeError(`"${text}" did not happen`);
}

/** All stages of a change in their order, and the proof of the whole behind them. */
function expectVerified(change: string): void {
  expectStages(scenario, 'orders', change);
  const story = scenario.timeline('orders').map(({ text }) => text);
  const resumed = story.lastIndexOf(`Job orders-${change.slice(0, 4)}-resume Complete`);
  expect(story.slice(resumed)).toEqual(
    expect.arrayContaining(['Job orders-verify created', 'Job orders-verify Complete']),
  );
}
