import type { PoolIntent } from '../../lib/model/intent';
import { expectAccess, expectLetGo, expectSettled, expectStages } from '../support/proofs';
import { admitPods, refusePods } from '../support/refused-pods';
import { Scenario } from '../support/scenario';
import { NEXT_VERSION } from '../support/settings';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('verbs-fail');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
  const stringData = { username: 'admin', password: 'given' };
  const metadata = { name: 'given', namespace: scenario.namespace };
  scenario.cluster.kubectl.apply([{ apiVersion: 'v1', kind: 'Secret', metadata, stringData }]);
});

afterEach(() => admitPods(scenario.cluster.kubectl, scenario.namespace));
afterAll(() => scenario.close());

// More memory than refused pods may have.
const RESOURCES = { requests: { cpu: '25m', memory: '128Mi' }, limits: { memory: '768Mi' } };

const CONFIGURATION = { inline: { 'pgpool.conf': 'num_init_children = 24\n' } };

const NIGHT = [{ name: 'pgpool', env: [{ name: 'SHIFT', value: 'night' }] }];

type Edit = (pool: PoolIntent) => PoolIntent;

test.each<[verb: string, number: number, edit: Edit | undefined]>([
  ['configure', 1, (pool) => ({ ...pool, spec: { ...pool.spec, configuration: CONFIGURATION } })],
  ['upgrade', 3, (pool) => ({ ...pool, version: NEXT_VERSION })],
  ['resize', 5, (pool) => ({ ...pool, resources: RESOURCES })],
  // Not an edit but an event. Not left out, for then jest gives a callback in its place.
  ['rotate-password', 7, undefined],
  ['credentials', 9, (pool) => ({ ...pool, spec: { ...pool.spec, authSecret: { name: 'given' } } })],
  ['scale', 11, (pool) => ({ ...pool, replicas: 3 })],
  ['edit', 13, (pool) => ({ ...pool, spec: { ...pool.spec, podTemplate: { spec: { containers: NIGHT } } } })],
])('%s that fails in the middle leaves a pool that serves, and the next commit ends it', async (verb, number, edit) => {
  const change = (n: number) => `${String(n).padStart(4, '0')}-${verb}`;
  refusePods(scenario.cluster.kubectl, scenario.namespace);
  if (edit !== undefined) scenario.fleet.edit('orders', edit);
  const event = edit === undefined ? [verb, 'verbs-fail/orders'] : [];
  scenario.fleet.change(...event, '--timeout', '20s', '--reason', 'into pods that cannot start');
  const commit = await scenario.merge(`${verb} that cannot end`);
  expect(await scenario.untilFailed('orders', commit)).toContain(`orders-${change(number)}`);
  await expectLetGo(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
  admitPods(scenario.cluster.kubectl, scenario.namespace);
  scenario.fleet.change(
    'retry',
    'verbs-fail/orders',
    change(number),
    '--apply',
    'Always',
    '--reason',
    'pods can start again',
  );
  await scenario.rollOut(`${verb} again`);
  expectStages(scenario, 'orders', change(number + 1));
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});
