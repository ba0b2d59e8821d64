import { createHash } from 'node:crypto';
import { conditionOf, type KubeObject } from '../../lib/cluster/objects';
import type { Operation, OperationSpec, PgpoolSpec, Secret } from '../../lib/cluster/resources';
import { GIVEN_SECRET, TLS, World } from './world';

const GIVE: Omit<OperationSpec, 'databaseRef'> = {
  type: 'RotateAuth',
  authentication: { secretRef: { kind: 'Secret', name: GIVEN_SECRET } },
};
const MAKE = { type: 'RotateAuth' } as const;

async function ready(spec: Partial<PgpoolSpec> = {}): Promise<World> {
  const world = new World({ ...TLS, ...spec });
  if (!(await world.run(() => world.isReady(), { seconds: 120 }))) throw new Error('the pool did not come up');
  return world;
}

async function carryOut(world: World, spec: Omit<OperationSpec, 'databaseRef'>, name = 'it'): Promise<Operation> {
  world.apply(name, spec);
  await world.run(world.ended(name));
  return world.operation(name);
}

/** The values of a Secret, as text. */
function secret(world: World, name: string): Record<string, string> {
  const { data = {} } = world.find('Secret', name) as Secret;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]));
}

/** The line of pcp.conf that lets an administrator in. */
function pcpLine({ username, password }: Record<string, string>): string {
  return `${username}:${createHash('md5')
    .update(password ?? '')
    .digest('hex')}\n`;
}

const PODS = ['checkout-0', 'checkout-1'].flatMap((pod) => [
  `GetPod--${pod}`,
  `EvictPod--${pod}`,
  `CheckPodRunning--${pod}`,
]);

test('conditions in the documented order, each pod restarted once, and the Pgpool says since when', async () => {
  const world = await ready();
  world.countServing();
  const operation = await carryOut(world, MAKE);
  expect(operation.status?.conditions?.map(({ type }) => type)).toEqual([
    'RotateAuth',
    'DatabasePauseSucceeded',
    'UpdateCredential',
    'UpdatePetSets',
    ...PODS,
    'RestartPods',
    'Successful',
  ]);
  const { activeFrom, ...named } = world.pgpool.spec?.authSecret ?? {};
  expect(named).toEqual({ kind: 'Secret', name: 'checkout-auth' });
  expect(activeFrom).toBe(conditionOf(operation, 'UpdateCredential')?.lastTransitionTime);
  expect([world.deletedPods(), world.fewestServing, world.paused]).toEqual([
    ['checkout-0', 'checkout-1'],
    1,
    undefined,
  ]);
});

test('a new password in the Secret of the pool, and the old one beside it', async () => {
  const world = await ready();
  const before = secret(world, 'checkout-auth');
  await carryOut(world, MAKE);
  const after = secret(world, 'checkout-auth');
  expect(after).toEqual({
    ...before,
    password: expect.not.stringMatching(before.password ?? ''),
    'username.prev': 'pcp',
    'password.prev': before.password,
  });
  expect(secret(world, 'checkout-config')['pcp.conf']).toBe(pcpLine(after));
});

test('the credentials of a given Secret, which gets those of before beside its own', async () => {
  const world = await ready({ authSecret: { name: '' } });
  const before = secret(world, 'checkout-auth');
  await carryOut(world, GIVE);
  expect(secret(world, GIVEN_SECRET)).toEqual({
    username: 'admin',
    password: 'given',
    'username.prev': 'pcp',
    'password.prev': before.password,
  });
  expect(secret(world, 'checkout-config')['pcp.conf']).toBe(pcpLine({ username: 'admin', password: 'given' }));
  expect(world.pgpool.spec?.authSecret).toMatchObject({ kind: 'Secret', name: GIVEN_SECRET, externallyManaged: true });
  expect(secret(world, 'checkout-auth')).toEqual(before);
});

test('a Secret that the pool has already: every pod takes its credentials, and it keeps none of before', async () => {
  const world = await ready({ authSecret: { name: GIVEN_SECRET } });
  const operation = await carryOut(world, GIVE);
  expect(operation.status?.phase).toBe('Successful');
  expect(Object.keys(secret(world, GIVEN_SECRET))).toEqual(['username', 'password']);
  expect(world.deletedPods()).toEqual(['checkout-0', 'checkout-1']);
});

test('one after another: each makes its own password, and says its own time', async () => {
  const world = await ready();
  await carryOut(world, MAKE, 'first');
  const [first, since] = [secret(world, 'checkout-auth').password, world.pgpool.spec?.authSecret?.activeFrom];
  await carryOut(world, MAKE, 'second');
  const after = secret(world, 'checkout-auth');
  expect([after['password.prev'], after.password === first]).toEqual([first, false]);
  expect(Date.parse(world.pgpool.spec?.authSecret?.activeFrom ?? '')).toBeGreaterThan(Date.parse(since ?? ''));
});

test.each<[string, (world: World) => void, Omit<OperationSpec, 'databaseRef'>, string]>([
  [
    'a Secret that is not there',
    () => undefined,
    { type: 'RotateAuth', authentication: { secretRef: { kind: 'Secret', name: 'absent' } } },
    'there is no Secret shop/absent',
  ],
  [
    'a Secret without a password',
    (world) => world.createSecret('half', { username: 'admin' }),
    { type: 'RotateAuth', authentication: { secretRef: { kind: 'Secret', name: 'half' } } },
    'Secret shop/half lacks username or password',
  ],
])('%s: it fails in its time, and neither Pgpool nor pods have changed', async (_title, prepare, spec, message) => {
  const world = await ready();
  prepare(world);
  const before = world.pgpool.spec;
  const operation = await carryOut(world, { ...spec, timeout: '1m', maxRetries: 0 });
  expect(conditionOf(operation, 'Failed')?.message).toContain(message);
  expect([world.pgpool.spec, world.deletedPods(), world.paused]).toEqual([before, [], undefined]);
});

test('no password is made in a Secret of others', async () => {
  const world = await ready({ authSecret: { name: GIVEN_SECRET } });
  const operation = await carryOut(world, MAKE);
  expect(conditionOf(operation, 'Failed')?.message).toBe(
    `Secret shop/${GIVEN_SECRET} was not made for this pool, so no password is made in it: name another Secret in spec.authentication.secretRef`,
  );
  expect(secret(world, GIVEN_SECRET)).toEqual({ username: 'admin', password: 'given' });
});

test('no password is in a log, an event, a condition or the Pgpool', async () => {
  const world = await ready();
  const old = secret(world, 'checkout-auth').password ?? '';
  await carryOut(world, MAKE, 'first');
  const made = secret(world, 'checkout-auth').password ?? '';
  await carryOut(world, GIVE, 'second');
  const others = world.store.history.filter(({ object }) => object.kind !== 'Secret').map(({ object }) => object);
  const seen = JSON.stringify([others satisfies KubeObject[], world.log]);
  expect(seen).toContain('UpdateCredential');
  for (const password of [old, made]) {
    expect(password).not.toBe('');
    expect(seen).not.toContain(password);
    expect(seen).not.toContain(Buffer.from(password).toString('base64'));
  }
});
