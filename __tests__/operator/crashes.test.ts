import type { Certificate, PgpoolSpec, Secret } from '../../lib/cluster/resources';
import { VERBS, type Verb } from './verbs';
import { World } from './world';

/** Everything that must be the same at the end, whatever happened on the way. */
function endOf(world: World) {
  return {
    phase: world.operation('it').status?.phase,
    conditions: world.operation('it').status?.conditions?.map(({ type }) => type),
    spec: withoutTime(world.pgpool.spec),
    paused: world.paused,
    pool: world.pgpool.status?.phase,
    certificates: (world.store.list({ kind: 'Certificate' }) as Certificate[]).map(({ metadata, spec, status }) => [
      metadata.name,
      spec?.issuerRef.name,
      status?.revision,
    ]),
    secrets: world.store.list({ kind: 'Secret' }).map(({ metadata }) => metadata.name),
    passwords: passwordsSeen(world).length,
    deleted: world.deletedPods(),
    fewestServing: world.fewestServing,
  };
}

/** Everything but when the credentials came into use, which a kill puts off. */
function withoutTime({ authSecret, ...rest }: PgpoolSpec = {}) {
  if (authSecret?.activeFrom === undefined) return { ...rest, authSecret };
  return { ...rest, authSecret: { ...authSecret, activeFrom: 'known' } };
}

/** Every password that the administrator's Secrets have had. */
function passwordsSeen(world: World): unknown[] {
  const secrets = world.store.history
    .filter(({ object }) => object.kind === 'Secret')
    .map(({ object }) => object as Secret);
  return [...new Set(secrets.map(({ data }) => data?.password).filter((password) => password !== undefined))];
}

async function play({ from, spec }: Verb, crash?: (write: number, when: 'before' | 'after') => boolean) {
  const world = new World(from);
  await world.run(() => world.isReady(), { seconds: 120 });
  world.countServing();
  world.apply('it', spec);
  const before = world.calls.length;
  const over = () => world.ended('it')() && world.isReady();
  await world.run(over, { seconds: 900, ...(crash === undefined ? {} : { lives: [{ crash }] }) });
  return { world, end: endOf(world), calls: world.calls.slice(before) };
}

const WRITES = ['create', 'update', 'delete'];

describe.each(VERBS)('$name', (verb) => {
  test('ends the same, with pods deleted as often as its type says, wherever its operator is killed', async () => {
    const { calls, end } = await play(verb);
    const writes = calls.filter((call) => WRITES.includes(call.verb)).length;
    expect(end).toMatchObject({
      phase: 'Successful',
      paused: undefined,
      pool: 'Ready',
      deleted: verb.deletes ?? ['checkout-0', 'checkout-1'],
      fewestServing: verb.serving ?? 1,
    });
    expect(writes).toBeGreaterThan(10);
    // Before a write the cluster is as it was after the one before it, so `after` and the very first `before` are all.
    const points = [['before', 1], ...Array.from({ length: writes }, (_, i) => ['after', i + 1])] as const;
    let kills = 0;
    for (const [when, write] of points) {
      const killed = await play(verb, (number, moment) => number === write && moment === when);
      kills += killed.world.kills;
      expect({ when, write, ...killed.end }).toEqual({ when, write, ...end });
    }
    // The Lease is renewed by the way, so a few of the last numbers may lie behind the end.
    expect(kills).toBeGreaterThan(writes - 4);
  }, 300_000);
});
