import type { Certificate, OperationSpec, PgpoolSpec } from '../../lib/operator/objects';
import { ISSUER, OTHER_ISSUER, TLS, World } from './world';

interface Verb {
  readonly name: string;
  readonly from: Partial<PgpoolSpec>;
  readonly spec: Omit<OperationSpec, 'databaseRef'>;
}

const VERBS: readonly Verb[] = [
  { name: 'add', from: {}, spec: { type: 'ReconfigureTLS', tls: { sslMode: 'require', issuerRef: ISSUER } } },
  { name: 'update', from: TLS, spec: { type: 'ReconfigureTLS', tls: { issuerRef: OTHER_ISSUER } } },
  { name: 'rotate', from: TLS, spec: { type: 'ReconfigureTLS', tls: { rotateCertificates: true } } },
  { name: 'remove', from: TLS, spec: { type: 'ReconfigureTLS', tls: { remove: true } } },
  { name: 'restart', from: TLS, spec: { type: 'Restart' } },
];

/** Everything that must be the same at the end, whatever happened on the way. */
function endOf(world: World) {
  return {
    phase: world.operation('it').status?.phase,
    conditions: world.operation('it').status?.conditions?.map(({ type }) => type),
    spec: world.pgpool.spec,
    paused: world.paused,
    pool: world.pgpool.status?.phase,
    certificates: (world.store.list({ kind: 'Certificate' }) as Certificate[]).map(({ metadata, spec, status }) => [
      metadata.name,
      spec?.issuerRef.name,
      status?.revision,
    ]),
    secrets: world.store.list({ kind: 'Secret' }).map(({ metadata }) => metadata.name),
    deleted: world.deletedPods(),
    fewestServing: world.fewestServing,
  };
}

async function play({ from, spec }: Verb, crash?: (write: number, when: 'before' | 'after') => boolean) {
  const world = new World(from);
  await world.run(() => world.isReady(), { seconds: 120 });
  world.countServing();
  world.apply('it', spec);
  const before = world.calls.length;
  const over = () => world.ended('it')() && world.isReady();
  await world.run(over, { seconds: 900, ...(crash === undefined ? {} : { faults: { crash } }) });
  return { world, end: endOf(world), calls: world.calls.slice(before) };
}

const WRITES = ['create', 'update', 'delete'];

describe.each(VERBS)('$name', (verb) => {
  test('ends the same, with every pod restarted once, wherever its operator is killed', async () => {
    const { calls, end } = await play(verb);
    const writes = calls.filter((call) => WRITES.includes(call.verb)).length;
    expect(end).toMatchObject({
      phase: 'Successful',
      paused: undefined,
      pool: 'Ready',
      deleted: ['checkout-0', 'checkout-1'],
      fewestServing: 1,
    });
    expect(writes).toBeGreaterThan(10);
    let kills = 0;
    for (let write = 1; write <= writes; write++) {
      for (const when of ['before', 'after'] as const) {
        const killed = await play(verb, (number, moment) => number === write && moment === when);
        kills += killed.world.kills;
        expect({ write, when, ...killed.end }).toEqual({ write, when, ...end });
      }
    }
    // The Lease is renewed by the way, so a few of the last numbers may lie behind the end.
    expect(kills).toBeGreaterThan(writes * 2 - 6);
  }, 300_000);
});
