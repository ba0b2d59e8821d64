import type { Change } from '../../lib/model/change';
import { assess } from '../../lib/status/assess';
import { gather } from '../../lib/status/gather';
import type { Status } from '../../lib/status/types';
import { FakeCluster } from '../cluster/fake-cluster';
import { ledgerOf, POOL, StatusWorld, tlsOf } from './world';

const G1 = tlsOf('platform-g1');
const G2 = tlsOf('platform-g2');
const BASELINE = ['baseline', 'the state that it was created with', G1] as const;
const UPDATE = ['update', 'move to the next intermediate CA', G2] as const;
const ROTATE = ['rotate', 'a laptop with a copy of the key was lost'] as const;

const LEDGER = ledgerOf(BASELINE, UPDATE);
const UPDATING = LEDGER[1] as Change;
const OPERATION = 'checkout-0001-update';
const DAY = 86_400;

/** How a world stands now, of a pool with a ledger. */
export async function statusOf(
  world: StatusWorld,
  changes: readonly Change[],
  ...others: readonly string[]
): Promise<Status> {
  const pools = [POOL, ...others.map((name) => ({ ...POOL, name }))];
  const objects = await gather(new FakeCluster(world.store), pools);
  const now = world.clock.now();
  const found = pools.map((pool) => {
    const own = pool === POOL ? changes : ledgerOf(['baseline', 'as it was created', G1]);
    const there = objects.get(pool.namespace);
    if (there === undefined) throw new Error(`nothing was read of ${pool.namespace}`);
    return assess({ pool, changes: own, objects: there, now });
  });
  return { time: world.time, pools: found };
}

async function begun(): Promise<StatusWorld> {
  const world = new StatusWorld();
  world.createPool(G1);
  await world.wait(12 * DAY + 4 * 3600);
  return world;
}

/** The update, up to the first pod that is up again. */
async function halfway(): Promise<StatusWorld> {
  const world = await begun();
  world.job('pause', UPDATING, 'Complete');
  world.pause('0001-update');
  world.applyOperation(UPDATING);
  world.progress(OPERATION, 'Progressing', 'ReconfigureTLS');
  await world.wait(3);
  world.progress(OPERATION, 'Progressing', 'DatabasePauseSucceeded');
  await world.wait(11);
  world.issue(G2, 2);
  world.progress(OPERATION, 'Progressing', 'CertificateSynced', 'GetCertificate');
  await world.wait(7);
  world.progress(OPERATION, 'Progressing', 'UpdatePetSets');
  await world.restartPod(OPERATION, 0);
  await world.wait(4);
  return world;
}

async function updated(days = 3): Promise<StatusWorld> {
  const world = await begun();
  await world.carryOut(UPDATING, G2, 2);
  await world.wait(days * DAY);
  return world;
}

/** Worlds by what has happened in them, each with what `status` says. */
export const STORIES: Readonly<Record<string, () => Promise<Status>>> = {
  'as-intended': async () => statusOf(await updated(), LEDGER),
  'nothing-to-do': async () => statusOf(await begun(), ledgerOf(BASELINE)),
  'not-synced': async () => statusOf(await begun(), LEDGER),
  'rolling-out': async () => statusOf(await halfway(), LEDGER),
  'second-change': async () => {
    const world = await updated(0);
    world.job('pause', { ...UPDATING, number: 2, verb: 'rotate' });
    await world.wait(12);
    return statusOf(world, ledgerOf(BASELINE, UPDATE, ROTATE));
  },
  'not-ready': async () => {
    const world = await begun();
    world.setPhase('NotReady');
    world.applyOperation(UPDATING);
    await world.wait(600);
    return statusOf(world, LEDGER);
  },
  'not-issued': async () => {
    const world = await begun();
    world.applyOperation(UPDATING);
    world.progress(OPERATION, 'Progressing', 'ReconfigureTLS', 'DatabasePauseSucceeded');
    world.refuseToIssue('the ClusterIssuer platform-g2 does not exist');
    await world.wait(90);
    return statusOf(world, LEDGER);
  },
  'failed-operation': async () => {
    const world = await halfway();
    await world.wait(300);
    world.progress(OPERATION, 'Failed', 'Failed');
    world.pause();
    world.setPhase('Critical');
    await world.wait(60);
    return statusOf(world, LEDGER);
  },
  'failed-proof': async () => {
    const world = await updated(0);
    world.job('proof', UPDATING, 'Failed', 'Job has reached the specified backoff limit');
    await world.wait(3600);
    return statusOf(world, LEDGER);
  },
  'synced-in-part': async () => {
    const world = await updated(1);
    const rotating = { ...UPDATING, number: 2, verb: 'rotate' };
    world.applyOperation(rotating);
    world.progress('checkout-0002-rotate', 'Successful', 'Successful');
    world.job('proof', rotating, 'Complete');
    world.job('resume', rotating, 'Complete');
    await world.wait(3600);
    return statusOf(world, ledgerOf(BASELINE, UPDATE, ROTATE));
  },
  drifted: async () => {
    const world = await updated();
    world.edit((spec) => ({ ...spec, sslMode: 'prefer', tls: { issuerRef: G1.issuerRef } }));
    world.sign({
      manager: 'kubectl-edit',
      time: '2026-01-31T11:00:00Z',
      fieldsV1: { 'f:spec': { 'f:sslMode': {}, 'f:tls': { 'f:issuerRef': { 'f:name': {} } } } },
    });
    return statusOf(world, LEDGER);
  },
  'drifted-without-tls': async () => {
    const world = await begun();
    world.setTls(undefined);
    return statusOf(world, ledgerOf(BASELINE));
  },
  'renewed-behind-git': async () => {
    const world = await updated(61);
    world.issue(G2, 3);
    await world.wait(DAY);
    return statusOf(world, LEDGER);
  },
  'expired-and-paused': async () => {
    const world = await updated();
    world.pause('0001-update');
    await world.wait(100 * DAY);
    return statusOf(world, LEDGER);
  },
  'foreign-operation': async () => {
    const world = await begun();
    world.createOperation('by-hand', 'Restart');
    world.progress('by-hand', 'Progressing', 'Restart');
    await world.wait(20);
    return statusOf(world, ledgerOf(BASELINE));
  },
  'foreign-operation-waits': async () => {
    const world = await begun();
    world.createOperation('ppops-checkout', 'VerticalScaling');
    world.progress('ppops-checkout', 'Pending');
    await world.wait(20);
    return statusOf(world, ledgerOf(BASELINE));
  },
  missing: async () => statusOf(new StatusWorld(), LEDGER),
  fleet: async () => {
    const world = await halfway();
    world.createPool(G1, 'orders');
    world.createPool(undefined, 'reports');
    await world.wait(5);
    return statusOf(world, LEDGER, 'orders', 'reports', 'gone');
  },
};
