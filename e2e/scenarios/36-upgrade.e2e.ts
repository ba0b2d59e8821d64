import { psql } from '../support/backend';
import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { NEXT_VERSION, VERSION } from '../support/settings';
import { TLS } from '../support/tls';
import { podsOf } from '../support/wire';

let scenario: Scenario;

/** What runs as the first process of each pod. */
async function runningVersions(): Promise<string[]> {
  const pods = await podsOf(scenario.cluster.api, 'upgrade', 'orders');
  const ask = (pod: string) =>
    scenario.cluster.kubectl.run([
      ...['exec', '-n', 'upgrade', pod, '-c', 'pgpool', '--'],
      // It says so on stderr.
      ...['sh', '-c', '/proc/1/exe --version 2>&1'],
    ]);
  return pods.map(({ name }) => /version (\S+)/.exec(ask(name))?.[1] ?? 'none');
}

beforeAll(async () => {
  scenario = await Scenario.open('upgrade');
  scenario.fleet.declare([scenario.pool('orders', 'tls', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool of the older version');
});

afterAll(() => scenario.close());

test('a commit brings every pod to the newer version, with the TLS that it had', async () => {
  expect(await runningVersions()).toEqual([VERSION, VERSION]);
  scenario.fleet.edit('orders', (pool) => ({ ...pool, version: NEXT_VERSION }));
  expect(() => scenario.fleet.commit('edit')).toThrow(/pgpool-gitops --project \S+ change --reason/);
  scenario.fleet.change('--reason', 'the next Debian');
  await scenario.rollOut('the newer version');
  expectStages(scenario, 'orders', '0001-upgrade');
  await expectSettled(scenario, 'orders');
  expect(await runningVersions()).toEqual([NEXT_VERSION, NEXT_VERSION]);
  await expectAccess(scenario, 'orders', TLS);
  const [answer] = psql(scenario.cluster.kubectl, { namespace: 'upgrade', name: 'orders' }, [
    { sslmode: 'require', query: 'show pool_version' },
  ]);
  expect(answer).toContain(NEXT_VERSION);
});

test('there is no way back: the older version is refused before a commit', () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, version: VERSION }));
  expect(() => scenario.fleet.change('--reason', 'revert')).toThrow(`goes from ${NEXT_VERSION} to ${VERSION}`);
  scenario.fleet.edit('orders', (pool) => ({ ...pool, version: NEXT_VERSION }));
  expect(scenario.fleet.change()).toBe('');
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
