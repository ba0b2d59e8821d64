import { conditionOf } from '../../lib/cluster/objects';
import type { Certificate, Operation, Pgpool } from '../../lib/cluster/resources';
import { OPERATION_TYPES } from '../../lib/model/operation-types';
import { PAUSED } from '../../lib/model/pause';
import { OPERATIONS, procedureFor } from '../../lib/operator/operations';
import { carryOut, messageOf, PODS, ready, typesOf } from './carry-out';
import { ISSUER, OTHER_ISSUER, POOL, TLS } from './world';

const CERTIFICATES = ['GetCertificate', 'CheckReadyCondition', 'CheckIssuingCondition', 'CertificateSynced'];
const ADD = {
  type: 'ReconfigureTLS',
  tls: { sslMode: 'require', clientAuthMode: 'scram', issuerRef: ISSUER },
} as const;
const ROTATE = { type: 'ReconfigureTLS', tls: { rotateCertificates: true } } as const;
const REMOVE = { type: 'ReconfigureTLS', tls: { remove: true } } as const;

test('add: conditions in the documented order, then the pool has the TLS and is let go', async () => {
  const world = await ready();
  world.countServing();
  const operation = await carryOut(world, 'add', ADD);
  expect(operation.status?.phase).toBe('Successful');
  expect(typesOf(operation)).toEqual([
    'ReconfigureTLS',
    'DatabasePauseSucceeded',
    ...CERTIFICATES,
    'UpdatePetSets',
    ...PODS,
    'RestartPods',
    'UpdateDatabase',
    'Successful',
  ]);
  expect(world.pgpool.spec).toMatchObject({ sslMode: 'require', clientAuthMode: 'scram', tls: { issuerRef: ISSUER } });
  expect(world.paused).toBeUndefined();
  expect(world.deletedPods()).toEqual(['checkout-0', 'checkout-1']);
  expect(world.fewestServing).toBe(1);
});

test('change of issuer: every certificate is signed by the new one before a pod restarts', async () => {
  const world = await ready(TLS);
  const operation = await carryOut(world, 'update', { type: 'ReconfigureTLS', tls: { issuerRef: OTHER_ISSUER } });
  expect(operation.status?.phase).toBe('Successful');
  for (const alias of ['server', 'client', 'metrics-exporter']) {
    const certificate = world.find('Certificate', `checkout-${alias}-cert`) as Certificate;
    expect([certificate.spec?.issuerRef.name, certificate.status?.revision]).toEqual(['new-ca', 2]);
  }
  const firstEnd = world.store.history.find(({ type, object }) => type === 'DELETED' && object.kind === 'Pod');
  const lastIssued = world.store.history.findLast(
    ({ object }) => object.kind === 'Certificate' && conditionOf(object, 'Ready')?.observedGeneration === 2,
  );
  expect(lastIssued?.revision).toBeLessThan(firstEnd?.revision ?? 0);
});

test('rotate: every certificate is issued anew once, and that is said after the pause', async () => {
  const world = await ready(TLS);
  const operation = await carryOut(world, 'rotate', ROTATE);
  expect(typesOf(operation).slice(0, 4)).toEqual([
    'ReconfigureTLS',
    'DatabasePauseSucceeded',
    'IssueCertificatesSucceeded',
    'GetCertificate',
  ]);
  const revisions = world.store
    .list({ kind: 'Certificate' })
    .map((certificate) => (certificate as Certificate).status?.revision);
  expect(revisions).toEqual([2, 2, 2]);
  expect(world.pgpool.spec?.tls).toEqual(TLS.tls);
});

test('remove: pods without TLS first, then no certificate and no key is left, but those of others', async () => {
  const world = await ready({ ...TLS, clientAuthMode: 'cert' });
  const metadata = { name: 'app-client', namespace: 'shop', labels: { 'app.kubernetes.io/instance': 'checkout' } };
  world.create('Certificate', metadata, { secretName: 'app-client', issuerRef: { name: 'shop-ca' } });
  const operation = await carryOut(world, 'remove', REMOVE);
  expect(typesOf(operation)).toEqual([
    'ReconfigureTLS',
    'DatabasePauseSucceeded',
    'UpdatePetSets',
    ...PODS,
    'RestartPods',
    'UpdateDatabase',
    'Successful',
  ]);
  expect(world.pgpool.spec).toMatchObject({ sslMode: 'disable', clientAuthMode: 'md5' });
  expect(world.pgpool.spec?.tls).toBeUndefined();
  expect(world.store.list({ kind: 'Certificate' }).map(({ metadata: { name } }) => name)).toEqual(['app-client']);
  const secrets = world.store.list({ kind: 'Secret' }).map(({ metadata: { name } }) => name);
  expect(secrets.sort()).toEqual([
    'app-client',
    'checkout-admin-7f3a',
    'checkout-auth',
    'checkout-config',
    'orders-auth',
  ]);
});

test('upgrade: every pod with the other image, then the Pgpool has the version', async () => {
  const world = await ready(TLS);
  const spec = { type: 'UpdateVersion', updateVersion: { targetVersion: '4.6.0' } };
  const operation = await carryOut(world, 'upgrade', spec);
  expect(typesOf(operation)).toEqual([
    'UpdateVersion',
    'DatabasePauseSucceeded',
    'UpdatePetSets',
    ...PODS,
    'RestartPods',
    'UpdateDatabase',
    'Successful',
  ]);
  expect(world.pgpool.spec?.version).toBe('4.6.0');
  const images = world.pods.map((pod) => (pod.spec as { containers: { image: string }[] }).containers[0]?.image);
  expect(images).toEqual(['pgpool:2', 'pgpool:2']);
});

test('upgrade to a version that is not there fails in its time, and the pool keeps its own', async () => {
  const world = await ready();
  const spec = { type: 'UpdateVersion', updateVersion: { targetVersion: '9.9.9' }, timeout: '1m', maxRetries: 0 };
  const operation = await carryOut(world, 'upgrade', spec);
  expect(messageOf(operation, 'Failed')).toContain('there is no PgpoolVersion 9.9.9');
  expect([world.pgpool.spec?.version, world.deletedPods(), world.paused]).toEqual(['4.5.0', [], undefined]);
});

test('scale up: pods are added one by one, each serves before the next, and the others stay', async () => {
  const world = await ready();
  const before = world.pods.map(({ metadata }) => metadata.uid);
  world.countServing();
  const operation = await carryOut(world, 'up', { type: 'HorizontalScaling', horizontalScaling: { node: 4 } });
  expect(typesOf(operation)).toEqual([
    'HorizontalScaling',
    'DatabasePauseSucceeded',
    ...['checkout-2', 'checkout-3'].flatMap((pod) => [
      `PatchPetset--${pod}`,
      `IsPodReady--${pod}`,
      `ClientFailure--${pod}`,
      `IsNodeHealthy--${pod}`,
    ]),
    'HorizontalScaleUp',
    'UpdateDatabase',
    'Successful',
  ]);
  expect(world.pods.map(({ metadata }) => metadata.uid).slice(0, 2)).toEqual(before);
  expect(world.pgpool.spec?.replicas).toBe(4);
  expect([world.deletedPods(), world.fewestServing]).toEqual([[], 2]);
});

test('scale down: the highest ordinals go, one by one, and the others stay', async () => {
  const world = await ready({ replicas: 4 });
  const operation = await carryOut(world, 'down', { type: 'HorizontalScaling', horizontalScaling: { node: 2 } });
  expect(typesOf(operation)).toEqual([
    'HorizontalScaling',
    'DatabasePauseSucceeded',
    'PatchPetset--checkout-3',
    'HorizontalScale',
    'GetPod--checkout-3',
    'PatchPetset--checkout-2',
    'GetPod--checkout-2',
    'HorizontalScaleDown',
    'UpdateDatabase',
    'Successful',
  ]);
  expect(world.deletedPods()).toEqual(['checkout-3', 'checkout-2']);
  expect(world.pgpool.spec?.replicas).toBe(2);
});

test('scale to the number that is there: succeeds, and touches no pod', async () => {
  const world = await ready();
  const operation = await carryOut(world, 'same', { type: 'HorizontalScaling', horizontalScaling: { node: 2 } });
  expect([operation.status?.phase, world.deletedPods()]).toEqual(['Successful', []]);
});

test('scale to 10, which the webhook admits, fails at once', async () => {
  const world = await ready();
  const operation = await carryOut(world, 'ten', { type: 'HorizontalScaling', horizontalScaling: { node: 10 } });
  expect(messageOf(operation, 'Failed')).toBe('spec.horizontalScaling.node: found 10, allowed: 1 to 9');
  expect(world.pods).toHaveLength(2);
});

test('restart: every pod once, with the conditions of a restart', async () => {
  const world = await ready(TLS);
  const operation = await carryOut(world, 'restart', { type: 'Restart' });
  expect(typesOf(operation)).toEqual(['Restart', 'DatabasePauseSucceeded', ...PODS, 'RestartNodes', 'Successful']);
  expect(world.deletedPods()).toEqual(['checkout-0', 'checkout-1']);
});

test('restart twice: every pod restarts for each of the operations', async () => {
  const world = await ready(TLS);
  for (const name of ['restart-1', 'restart-2']) await carryOut(world, name, { type: 'Restart' });
  expect(world.operation('restart-2').status?.phase).toBe('Successful');
  expect(world.deletedPods()).toEqual(['checkout-0', 'checkout-1', 'checkout-0', 'checkout-1']);
});

test('an update of one certificate keeps the others as they were', async () => {
  const certificates = [{ alias: 'client' as const, duration: '240h' }];
  const world = await ready({ ...TLS, tls: { issuerRef: ISSUER, certificates } });
  await carryOut(world, 'update', {
    type: 'ReconfigureTLS',
    tls: { certificates: [{ alias: 'server', duration: '480h' }] },
  });
  expect(world.pgpool.spec?.tls).toEqual({
    issuerRef: ISSUER,
    certificates: [
      { alias: 'server', duration: '480h' },
      { alias: 'client', duration: '240h' },
    ],
  });
});

test.each([
  ['rotate and remove', { rotateCertificates: true, remove: true }, 'requests remove and rotateCertificates at once'],
  [
    'remove and an issuer',
    { remove: true, issuerRef: ISSUER },
    'requests remove and issuerRef or certificates at once',
  ],
  ['nothing', {}, 'spec.tls is empty'],
  ['rotate without TLS', { rotateCertificates: true }, 'the pool has no TLS'],
  ['a mode without an issuer', { sslMode: 'require' as const }, 'issuerRef is missing'],
])('%s fails at once, and nothing is changed', async (_, tls, message) => {
  const world = await ready();
  const operation = await carryOut(world, 'wrong', { type: 'ReconfigureTLS', tls });
  expect(operation.status?.phase).toBe('Failed');
  expect(messageOf(operation, 'Failed')).toContain(message);
  expect(world.deletedPods()).toEqual([]);
  expect(world.paused).toBeUndefined();
});

test('remove fails at once when the PostgreSQL has TLS, as KubeDB would refuse the pool', async () => {
  const world = await ready(TLS);
  world.store.edit(
    { kind: 'AppBinding', namespace: 'shop', name: 'orders' },
    (object) => ({
      ...object,
      spec: { ...(object.spec as object), tlsSecret: { name: 'x' } },
    }),
    '',
  );
  const operation = await carryOut(world, 'remove', REMOVE);
  expect(operation.status?.phase).toBe('Failed');
  expect(messageOf(operation, 'Failed')).toContain('uses TLS, so the pool needs spec.tls too');
  expect(world.deletedPods()).toEqual([]);
});

test.each(['OfANewerKubeDB', ...Object.keys(OPERATION_TYPES).filter((type) => procedureFor(type) === undefined)])(
  '%s is Denied, and says that the reference operator does not do it',
  async (type) => {
    const world = await ready();
    const operation = await carryOut(world, 'other', { type });
    expect(operation.status?.phase).toBe('Denied');
    expect(messageOf(operation, 'Denied')).toBe(
      `the reference operator does not carry out ${type}, only ${Object.keys(OPERATIONS).join(' and ')}; KubeDB does`,
    );
  },
);

test('IfReady waits for a Ready pool, Always does not', async () => {
  const world = await ready();
  world.controllers.serves = () => false;
  world.store.delete({ kind: 'Pod', namespace: 'shop', name: 'checkout-0' });
  await world.run(() => world.pgpool.status?.phase === 'Critical', { seconds: 60 });
  world.apply('patient', { type: 'ReconfigureTLS', tls: ADD.tls });
  await world.run(() => false, { seconds: 300 });
  expect(world.operation('patient').status?.phase).toBe('Pending');
  world.controllers.serves = () => true;
  world.controllers.act();
  await world.run(world.ended('patient'));
  expect(world.operation('patient').status?.phase).toBe('Successful');
});

test('Always mends a pool whose pods do not serve: those that are missed by nobody restart first', async () => {
  const world = await ready({ replicas: 3 });
  const broken = world.pods.find(({ metadata }) => metadata.name === 'checkout-1')?.metadata.uid;
  world.store.edit({ kind: 'Pod', namespace: 'shop', name: 'checkout-1' }, (pod) => ({
    ...pod,
    status: { phase: 'Running', conditions: [] },
  }));
  world.controllers.serves = (pod) => pod.metadata.uid !== broken;
  await world.run(() => world.pgpool.status?.phase === 'Critical', { seconds: 60 });
  const operation = await carryOut(world, 'mend', { type: 'Restart', apply: 'Always' });
  expect(operation.status?.phase).toBe('Successful');
  expect(world.deletedPods()).toEqual(['checkout-1', 'checkout-0', 'checkout-2']);
});

test('one operation at a time, the older first; one that was overtaken by its like is Skipped', async () => {
  const world = await ready();
  world.apply('first', ADD);
  await world.run(() => world.operation('first').status?.phase === 'Progressing', { seconds: 30 });
  world.apply('second', { type: 'ReconfigureTLS', tls: { issuerRef: OTHER_ISSUER } });
  world.apply('restart', { type: 'Restart' });
  world.clock.after(1, () => world.apply('third', ROTATE));
  await world.run(() => world.operation('third') !== undefined && world.ended('third')() && world.ended('restart')());
  const phases = ['first', 'second', 'third', 'restart'].map((name) => world.operation(name).status?.phase);
  expect(phases).toEqual(['Successful', 'Skipped', 'Successful', 'Successful']);
  const running = (revision: number) =>
    world.store
      .list({ kind: 'PgpoolOpsRequest' }, revision)
      .filter((each) => (each as Operation).status?.phase === 'Progressing');
  const most = Math.max(...world.store.history.map(({ revision }) => running(revision).length));
  expect(most).toBe(1);
});

test('an operation begins when the provisioner has acknowledged the pause, not when it was requested', async () => {
  const world = await ready();
  await carryOut(world, 'add', ADD);
  const at = (kind: 'Pgpool' | 'PgpoolOpsRequest', revision: number) =>
    world.store.list({ kind }, revision)[0] as Pgpool | undefined;
  const first = world.store.history.find(({ revision }) => {
    const operation = at('PgpoolOpsRequest', revision);
    return operation !== undefined && conditionOf(operation, 'DatabasePauseSucceeded') !== undefined;
  });
  const pgpool = at('Pgpool', first?.revision ?? 0);
  expect(pgpool && conditionOf(pgpool, PAUSED)?.status).toBe('True');
});

test('a Paused that is there is left during the operation, and lifted at its end', async () => {
  const world = await ready();
  const paused = {
    type: PAUSED,
    status: 'True' as const,
    reason: 'PausedByPgpoolGitops',
    message: 'held for change 0001-add',
  };
  world.store.edit({ kind: 'Pgpool', ...POOL }, (object) => {
    const { status } = object as Pgpool;
    return { ...object, status: { ...status, conditions: [...(status?.conditions ?? []), paused] } };
  });
  world.apply('add', ADD);
  await world.run(() => typesOf(world.operation('add')).includes('UpdatePetSets'));
  expect(world.paused).toMatchObject(paused);
  await world.run(world.ended('add'));
  expect(world.operation('add').status?.phase).toBe('Successful');
  expect(world.paused).toBeUndefined();
});

test('an operation on a pool that does not exist waits; when its pool goes away under way, it fails', async () => {
  const world = await ready();
  world.create(
    'PgpoolOpsRequest',
    { name: 'astray', namespace: 'shop' },
    { type: 'Restart', databaseRef: { name: 'nobody' } },
  );
  world.apply('add', ADD);
  await world.run(() => typesOf(world.operation('add')).includes('UpdatePetSets'));
  world.store.delete({ kind: 'Pgpool', ...POOL });
  await world.run(world.ended('add'));
  expect(messageOf(world.operation('add'), 'Failed')).toBe('Pgpool shop/checkout is gone');
  expect(world.operation('astray').status?.phase).toBeUndefined();
});

test('events tell every step, once', async () => {
  const world = await ready();
  await carryOut(world, 'add', ADD);
  const events = world.store.list({ kind: 'Event', namespace: 'shop' }) as unknown as {
    reason: string;
    type: string;
    involvedObject: { name: string };
  }[];
  const reasons = events.filter(({ involvedObject }) => involvedObject.name === 'add').map(({ reason }) => reason);
  expect(reasons.sort()).toEqual([...typesOf(world.operation('add'))].sort());
});
