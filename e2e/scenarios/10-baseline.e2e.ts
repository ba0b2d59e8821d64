import { expectAccess, expectNoSecondRun, expectSettled, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('baseline');
  scenario.fleet.declare([
    scenario.pool('none', 'plain'),
    scenario.pool('secure', 'plain', { tls: TLS }),
    scenario.pool('through', 'tls', { tls: TLS }),
  ]);
  scenario.fleet.change();
  await scenario.rollOut('three new pools');
});

afterAll(() => scenario.close());

test.each(['none', 'secure', 'through'])('%s is created Ready, and no operation runs for it', async (pool) => {
  await expectSettled(scenario, pool);
  expect(scenario.timeline(pool).filter(({ text }) => text.startsWith('operation'))).toEqual([]);
});

test('a pool without TLS serves none, and psql goes through in the clear', async () => {
  expect(new Set(Object.values(await served(scenario, 'none')))).toEqual(new Set(['no TLS']));
  await expectAccess(scenario, 'none', { sslMode: 'disable' });
});

test.each(['secure', 'through'])('every pod of %s serves one certificate, and psql needs TLS', async (pool) => {
  const serials = Object.values(await served(scenario, pool));
  expect(serials).toHaveLength(2);
  expect(new Set(serials).size).toBe(1);
  expect(serials[0]).toMatch(/^[0-9A-F]+$/);
  await expectAccess(scenario, pool, TLS);
});

test('three more syncs change nothing', () => expectNoSecondRun(scenario, 'secure'));
