import type { LiveResources, Pod } from '../../lib/cluster/resources';
import { type Certificates, makeCertificates, messages, World } from './world';

const OPERATION = 'checkout-0007-update';
const OLD: LiveResources = { requests: { cpu: '500m', memory: '1Gi' }, limits: { cpu: '2', memory: '1Gi' } };
const NEW = { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '2Gi' } };
let certificates: Certificates;
let world: World;

beforeAll(async () => {
  certificates = await makeCertificates();
});

/** A pool whose pods have other resources, and whose operation begins in ten seconds. */
beforeEach(async () => {
  world = new World(certificates);
  world.proof = { kind: 'resources', resources: NEW };
  for (const i of [0, 1]) replacePod(i, OLD);
  await world.clock.sleep(10_000);
  world.apply(OPERATION);
});

function replacePod(i: number, resources: LiveResources): void {
  world.store.remove({ kind: 'Pod', namespace: 'shop', name: `checkout-${i}` });
  world.addPod(`checkout-${i}`, `10.0.0.${i + 1}`, 'pgpool:1', resources);
}

/** What a kubelet and the API server say of a pod that is resized where it runs. */
function resize(i: number, resources: LiveResources, reported: LiveResources = resources): void {
  const ref = { kind: 'Pod', namespace: 'shop', name: `checkout-${i}` } as const;
  const containers = [{ name: 'pgpool', image: 'pgpool:1', resources }];
  world.store.edit(ref, (pod) => ({ ...pod, spec: { containers } }), '');
  const containerStatuses = [{ name: 'pgpool', resources: reported }];
  world.store.edit(ref, (pod) => ({ ...pod, status: { ...(pod as Pod).status, containerStatuses } }));
}

async function proved(act: (i: number) => void = () => undefined) {
  for (const i of [0, 1]) world.clock.after(20 + 20 * i, () => act(i));
  world.clock.after(60, () => world.end(OPERATION));
  const ended = await world.run('proof');
  return { ended, last: String(ended.log.at(-1)?.message) };
}

describe('the proof of resources', () => {
  test('succeeds when every pod was restarted with them, and writes nothing', async () => {
    const { ended } = await proved((i) => replacePod(i, NEW));
    expect([ended.ok, ended.writes, messages(ended).at(-2)]).toEqual([
      true,
      0,
      '2 pods Ready with requests of cpu 1, memory 2Gi and limits of memory 2Gi; the kubelets of 0 of them report the same',
    ]);
    expect(world.calls.filter(({ resource }) => resource === 'secrets')).toEqual([]);
  });

  test('succeeds when every pod was resized where it runs, in another way to write the same', async () => {
    const { ended } = await proved((i) =>
      resize(i, { requests: { cpu: '1000m', memory: '2048Mi' }, limits: NEW.limits }),
    );
    expect([ended.ok, messages(ended).at(-2)]).toEqual([true, expect.stringContaining('kubelets of 2 of them')]);
  });

  test('fails when the operation is Successful and has done nothing', async () => {
    const { ended, last } = await proved();
    expect(ended.ok).toBe(false);
    expect(last).toContain(
      'pod checkout-0 has requests of cpu 500m, memory 1Gi and limits of cpu 2, memory 1Gi, not requests of cpu 1, memory 2Gi',
    );
  });

  test('fails when one pod was left out', async () => {
    const { ended, last } = await proved((i) => (i === 0 ? replacePod(i, NEW) : undefined));
    expect([ended.ok, last.includes('pod checkout-1 has'), last.includes('pod checkout-0 has')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('fails when only a limit was taken away and pods that are older still have it', async () => {
    for (const i of [0, 1]) resize(i, { ...NEW, limits: { ...NEW.limits, cpu: '2' } });
    expect((await proved()).ended.ok).toBe(false);
  });

  test('lets a LimitRange of the namespace add a limit to new pods', async () => {
    const { ended } = await proved((i) => replacePod(i, { ...NEW, limits: { ...NEW.limits, cpu: '2' } }));
    expect(ended.ok).toBe(true);
  });

  test('waits for the kubelet, and fails when that never resizes', async () => {
    const late = await proved((i) => {
      resize(i, NEW, OLD);
      world.clock.after(60, () => resize(i, NEW));
    });
    expect(late.ended.ok).toBe(true);
    for (const i of [0, 1]) resize(i, NEW, OLD);
    const never = await world.run('proof', { deadlineSeconds: 300 });
    expect([never.ok, String(never.log.at(-1)?.message)]).toEqual([
      false,
      expect.stringContaining('pod checkout-0 was given requests of cpu 500m, memory 1Gi'),
    ]);
  });
});
