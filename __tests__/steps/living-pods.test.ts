import type { KubeObject, OwnerReference } from '../../lib/cluster/objects';
import type { Proof } from '../../lib/model/proof';
import { type Certificates, makeCertificates, type RunOptions, World } from './world';

const OPERATION = 'checkout-0007-update';
const PET_SET = {
  apiVersion: 'apps.k8s.appscode.com/v1',
  kind: 'PetSet',
  name: 'checkout',
  uid: 'u',
  controller: true,
};
const STATEFUL_SET = { ...PET_SET, apiVersion: 'apps/v1', kind: 'StatefulSet' };

let certificates: Certificates;
let world: World;

beforeAll(async () => {
  certificates = await makeCertificates();
});

beforeEach(() => {
  world = new World(certificates);
  world.apply(OPERATION);
  world.end(OPERATION);
});

function owned(ownerReferences: readonly OwnerReference[], name = 'checkout-1'): void {
  const ref = { kind: 'Pod', namespace: 'shop', name } as const;
  world.store.edit(ref, (pod: KubeObject) => ({ ...pod, metadata: { ...pod.metadata, ownerReferences } }), '');
}

/** Who may create pods may give one the labels of a pool, and any owner. */
const FOREIGN: readonly (readonly [string, readonly OwnerReference[]])[] = [
  ['no owner', []],
  ['an owner that does not control it', [{ ...STATEFUL_SET, controller: false }]],
  ['an owner that does not say whether it controls it', [(({ controller: _, ...owner }) => owner)(PET_SET)]],
  ['the StatefulSet of another pool', [{ ...STATEFUL_SET, name: 'checkout-2' }]],
  ['a Job', [{ ...STATEFUL_SET, apiVersion: 'batch/v1', kind: 'Job' }]],
  ['a PetSet of another group', [{ ...PET_SET, apiVersion: 'example.com/v1' }]],
  ['a StatefulSet of another group', [{ ...STATEFUL_SET, apiVersion: 'apps.example.com/v1' }]],
];

const RUNS: readonly (readonly ['proof' | 'verify', RunOptions])[] = [
  ['proof', { deadlineSeconds: 60 }],
  ['verify', { deadlineSeconds: 60 }],
];

describe.each(RUNS)('%s', (step, options) => {
  test.each(FOREIGN)('takes no pod with %s for one of the pool', async (_, owners) => {
    owned(owners);
    const { ok, log } = await world.run(step, options);
    expect([ok, log.at(-1)?.message]).toEqual([
      false,
      expect.stringContaining('pod checkout-1, which has the labels of the pool, but was not made by its StatefulSet'),
    ]);
  });

  test('takes no pod with another uid of the owner than its siblings for one of the pool', async () => {
    owned([{ ...PET_SET, uid: 'made up' }]);
    const { ok, log } = await world.run(step, options);
    expect([ok, log.at(-1)?.message]).toEqual([
      false,
      expect.stringContaining('the end of pod checkout-0 or checkout-1, of which only one was made by'),
    ]);
  });

  test('takes no pod of the StatefulSet whose name is none of its pods for one of the pool', async () => {
    world.addPod('checkout-debug', '10.0.0.1');
    expect((await world.run(step, options)).ok).toBe(false);
  });

  test.each([PET_SET, STATEFUL_SET])('takes a pod of the $kind', async (owner) => {
    for (const name of ['checkout-0', 'checkout-1'])
      owned([{ ...owner, name: 'watcher', controller: false }, owner], name);
    expect((await world.run(step, options)).ok).toBe(true);
  });
});

const PROOFS: readonly Proof[] = [
  { kind: 'pods' },
  { kind: 'credentials' },
  { kind: 'configuration', hash: '' },
  { kind: 'replicas', replicas: 2, kept: 0 },
  { kind: 'resources', resources: { requests: {}, limits: {} } },
  { kind: 'version', version: '4.5.0' },
];

test.each(PROOFS)('the proof of $kind counts no pod of others', async (proof) => {
  world.proof = proof;
  owned([]);
  const { ok, log } = await world.run('proof', { deadlineSeconds: 60 });
  expect([ok, log.at(-1)?.message]).toEqual([false, expect.stringContaining('was not made by its StatefulSet')]);
});
