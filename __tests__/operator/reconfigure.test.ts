import { conditionOf } from '../../lib/cluster/objects';
import type { ConfigurationRequest, Operation, PgpoolSpec, PoolConfiguration } from '../../lib/cluster/resources';
import { chooseOperation } from '../../lib/operator/choose-operation';
import { mergedRequests, reconfigured } from '../../lib/operator/custom-configuration';
import { TWO_RECONFIGURES } from './verbs';
import { POOL, TLS, World } from './world';

const conf = (text: string) => ({ 'pgpool.conf': text });
const PG = { hostName: 'pg', weight: 1 };
const REPLICA = { hostName: 'replica', weight: 2 };
const BEFORE: PoolConfiguration = { secretName: 'old', inline: conf('max_pool = 2'), backends: [PG] };

describe('what a Reconfigure makes of the configuration of a pool', () => {
  test.each<[string, ConfigurationRequest, PoolConfiguration]>([
    ['removeCustomConfig alone: nothing is left', { removeCustomConfig: true }, {}],
    ['with a Secret: only that', { removeCustomConfig: true, configSecret: { name: 'new' } }, { secretName: 'new' }],
    [
      'with everything: only that',
      {
        removeCustomConfig: true,
        configSecret: { name: 'new' },
        applyConfig: conf('num_init_children = 5'),
        backend: { sync: [REPLICA] },
      },
      { secretName: 'new', inline: conf('num_init_children = 5'), backends: [REPLICA] },
    ],
    ['a Secret alone: in the place of the old', { configSecret: { name: 'new' } }, { ...BEFORE, secretName: 'new' }],
    [
      'applyConfig alone: merged, setting by setting',
      { applyConfig: conf('num_init_children = 5') },
      { ...BEFORE, inline: conf('max_pool = 2\nnum_init_children = 5') },
    ],
    [
      'applyConfig of a setting that is there: replaced',
      { applyConfig: conf("MAX_POOL '3'") },
      { ...BEFORE, inline: conf("MAX_POOL '3'") },
    ],
    [
      'another file: beside it',
      { applyConfig: { 'pool_hba.conf': 'local all all trust' } },
      { ...BEFORE, inline: { ...conf('max_pool = 2'), 'pool_hba.conf': 'local all all trust' } },
    ],
    [
      'servers: one comes, one changes',
      { backend: { sync: [REPLICA, { ...PG, weight: 3 }] } },
      { ...BEFORE, backends: [REPLICA, { ...PG, weight: 3 }] },
    ],
    ['a server goes', { backend: { delete: ['pg'] } }, { secretName: 'old', inline: conf('max_pool = 2') }],
  ])('%s', (_title, request, after) => {
    expect(reconfigured(BEFORE, request)).toEqual(after);
    // A reconcile after the Pgpool was written asks again.
    expect(reconfigured(after, request)).toEqual(after);
  });

  test.each<[ConfigurationRequest, string]>([
    [{}, 'spec.configuration asks for nothing'],
    [{ configSecret: { name: '' }, backend: {} }, 'spec.configuration asks for nothing'],
    [{ applyConfig: {} }, 'spec.configuration asks for nothing'],
    [
      { backend: { sync: [PG], delete: ['pg'] } },
      'spec.configuration.backend adds and deletes pg at once, allowed is one of both',
    ],
  ])('%j is refused', (request, message) => {
    expect(() => reconfigured(BEFORE, request)).toThrow(message);
  });
});

test.each<[ConfigurationRequest, ConfigurationRequest]>([
  [{ applyConfig: conf('max_pool = 3') }, { applyConfig: conf('num_init_children = 9') }],
  [{ applyConfig: conf('max_pool = 3') }, { applyConfig: conf('max_pool = 4') }],
  [
    { removeCustomConfig: true, restart: 'true' },
    { applyConfig: conf('max_pool = 4'), restart: 'false' },
  ],
  [{ applyConfig: conf('max_pool = 3') }, { removeCustomConfig: true }],
  [{ configSecret: { name: 'one' } }, { configSecret: { name: 'two' } }],
  [{ removeCustomConfig: true, backend: { sync: [REPLICA] } }, { backend: { delete: ['replica'] } }],
  [{ backend: { delete: ['pg'] } }, { backend: { sync: [PG] } }],
  [{ backend: { sync: [REPLICA] } }, { backend: { sync: [{ ...PG, weight: 9 }], delete: ['replica'] } }],
])('%j and %j, merged, do what both do after each other', (older, newer) => {
  const merged = mergedRequests(older, newer);
  expect(reconfigured(BEFORE, merged)).toEqual(reconfigured(reconfigured(BEFORE, older), newer));
  expect(merged.removeCustomConfig === true && merged.backend?.delete).toBeFalsy();
});

test('of two that wait pods restart when one of both wants that', () => {
  const asked = (restart: 'auto' | 'true' | 'false'): ConfigurationRequest => ({ applyConfig: conf('a = 1'), restart });
  expect(mergedRequests(asked('true'), asked('false')).restart).toBe('true');
  expect(mergedRequests(asked('false'), asked('auto')).restart).toBe('auto');
  expect(mergedRequests(asked('false'), asked('false')).restart).toBe('false');
});

async function ready(spec: Partial<PgpoolSpec> = {}): Promise<World> {
  const world = new World(spec);
  if (!(await world.run(() => world.isReady(), { seconds: 120 }))) throw new Error('the pool did not come up');
  return world;
}

async function carryOut(world: World, configuration: ConfigurationRequest, more = {}): Promise<Operation> {
  world.apply('it', { type: 'Reconfigure', configuration, ...more });
  await world.run(world.ended('it'));
  return world.operation('it');
}

function typesOf({ status }: Operation): string[] {
  return (status?.conditions ?? []).map(({ type }) => type);
}

const confOf = (world: World) =>
  Buffer.from(
    (world.find('Secret', 'checkout-config') as { data?: Record<string, string> }).data?.['pgpool.conf'] ?? '',
    'base64',
  ).toString();

test('conditions come in the documented order, and the Pgpool has the settings before a pod ends', async () => {
  const world = await ready({ ...TLS, configuration: { inline: conf('max_pool = 2') } });
  const operation = await carryOut(world, { removeCustomConfig: true, applyConfig: conf('num_init_children = 5') });
  expect(typesOf(operation)).toEqual([
    'Reconfigure',
    'DatabasePauseSucceeded',
    'UpdatePetSets',
    'UpdateDatabase',
    ...['checkout-0', 'checkout-1'].flatMap((pod) => [`GetPod--${pod}`, `EvictPod--${pod}`, `CheckPodRunning--${pod}`]),
    'RestartPods',
    'Successful',
  ]);
  expect(world.pgpool.spec?.configuration).toEqual({ inline: conf('num_init_children = 5') });
  expect([confOf(world).includes('num_init_children = 5'), confOf(world).includes('max_pool = 2')]).toEqual([
    true,
    false,
  ]);
  const written = world.store.history.find(
    ({ object }) =>
      object.kind === 'Pgpool' &&
      JSON.stringify((object as { spec?: PgpoolSpec }).spec?.configuration ?? {}).includes('num_init_children'),
  );
  const ended = world.store.history.find(({ type, object }) => type === 'DELETED' && object.kind === 'Pod');
  expect(written?.revision).toBeLessThan(ended?.revision ?? 0);
});

test('restart "false" leaves every pod alone; they take it at their next restart', async () => {
  const world = await ready();
  const operation = await carryOut(world, { applyConfig: conf('max_pool = 4'), restart: 'false' });
  expect(operation.status?.phase).toBe('Successful');
  expect([world.deletedPods(), typesOf(operation).at(-2)]).toEqual([[], 'UpdateDatabase']);
  expect(confOf(world)).toContain('max_pool = 4');
});

test('one that fails at its first pod leaves the settings latent, for the next restart', async () => {
  const world = await ready();
  world.controllers.serves = (pod) => pod.metadata.name !== 'checkout-0';
  const given = { timeout: '1m', maxRetries: 0 };
  const operation = await carryOut(world, { applyConfig: conf('max_pool = 4') }, given);
  expect([operation.status?.phase, world.deletedPods(), world.paused]).toEqual(['Failed', ['checkout-0'], undefined]);
  expect(world.pgpool.spec?.configuration).toEqual({ inline: conf('max_pool = 4') });
});

test('what asks for nothing fails at once, and restarts nothing', async () => {
  const world = await ready();
  const operation = await carryOut(world, { configSecret: { name: '' } });
  expect(conditionOf(operation, 'Failed')?.message).toBe('spec.configuration asks for nothing');
  expect(world.deletedPods()).toEqual([]);
});

async function playTwo(crash?: (write: number, when: 'before' | 'after') => boolean) {
  const world = await ready();
  TWO_RECONFIGURES.forEach((spec, i) => {
    const labels = { 'example.com/commit': `${i}` };
    world.create(
      'PgpoolOpsRequest',
      { name: `it-${i}`, namespace: POOL.namespace, labels },
      { databaseRef: { name: POOL.name }, ...spec },
    );
  });
  const before = world.calls.length;
  const over = () => world.allEnded() && world.operations().length > 2 && world.isReady();
  await world.run(over, { seconds: 900, ...(crash === undefined ? {} : { lives: [{ crash }] }) });
  const end = {
    operations: world
      .operations()
      .map(({ metadata, status }) => [
        metadata.name?.replace(/[0-9]{10,}$/, 'MS'),
        metadata.labels?.['example.com/commit'],
        status?.phase,
        status?.conditions?.at(-1)?.reason,
      ]),
    configuration: world.pgpool.spec?.configuration,
    deleted: world.deletedPods(),
  };
  return { end, writes: world.calls.slice(before).filter(({ verb }) => ['create', 'update', 'delete'].includes(verb)) };
}

test('of two that wait one is made, with the labels of the newest; killed at any write it is the same', async () => {
  const { end, writes } = await playTwo();
  expect(end).toEqual({
    operations: expect.arrayContaining([
      ['checkout-rcfg-merged-MS', '1', 'Successful', 'Successful'],
      ['it-0', '0', 'Skipped', 'ConfigurationMerged'],
      ['it-1', '1', 'Skipped', 'ConfigurationMerged'],
    ]),
    configuration: { inline: conf('max_pool = 5\nnum_init_children = 6') },
    deleted: ['checkout-0', 'checkout-1'],
  });
  expect(end.operations).toHaveLength(3);
  for (let write = 1; write <= writes.length; write++) {
    const killed = await playTwo((number, when) => number === write && when === 'after');
    expect({ write, ...killed.end }).toEqual({ write, ...end });
  }
}, 120_000);

describe('one namespace keeps the operator from no other, which would lose its Lease after ten seconds', () => {
  const names = (count: number, prefix: string) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
  const operations = names(200_000, 'o').map((name): Operation => {
    const metadata = { name, namespace: POOL.namespace };
    return { apiVersion: '', kind: 'PgpoolOpsRequest', metadata, spec: { type: 'Reconfigure' } };
  });
  const sync = names(80_000, 'new').map((hostName) => ({ hostName }));
  const deleted = names(80_000, 'old');

  test.each<[string, () => unknown]>([
    ['many Reconfigures that wait', () => chooseOperation(operations)],
    ['one that adds and deletes many servers', () => reconfigured({}, { backend: { sync, delete: deleted } })],
    [
      'two of which one adds and the other deletes many',
      () => mergedRequests({ backend: { sync } }, { backend: { delete: deleted } }),
    ],
  ])('by %s', (_, run) => {
    const started = performance.now();
    run();
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test('Of several that wait and are too large for one the older fail, and none is read beside the others', async () => {
  const world = new World();
  await world.run(() => world.isReady());
  const large = (name: string) => ({
    type: 'Reconfigure',
    configuration: { applyConfig: conf(`# ${name} ${'x'.repeat(600_000)}`) },
  });
  for (const name of ['a', 'b', 'c']) world.apply(name, large(name));
  expect(await world.run(() => world.allEnded())).toBe(true);
  const phases = ['a', 'b', 'c'].map((name) => world.operation(name).status?.phase);
  expect(phases).toEqual(['Failed', 'Failed', 'Successful']);
  expect(conditionOf(world.operation('a'), 'Failed')?.message).toBe(
    'with a newer Reconfigure, which has not started either, it is larger than an operation can be',
  );
  expect(world.operations()).toHaveLength(3);
});
