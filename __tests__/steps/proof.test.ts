import { type Certificates, makeCertificates, messages, World } from './world';

const OPERATION = 'checkout-0007-update';
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

describe('proof', () => {
  test('succeeds when every pod serves the certificate last issued, and writes nothing', async () => {
    const ended = await world.run('proof');
    const { serialNumber } = certificates.fresh.certificate;
    expect(messages(ended)).toEqual([
      `pod checkout-0 serves the certificate issued last, serial ${serialNumber} (revision 2)`,
      `pod checkout-1 serves the certificate issued last, serial ${serialNumber} (revision 2)`,
      'done',
    ]);
    expect(ended.writes).toBe(0);
    expect(world.calls.filter(({ resource }) => resource === 'secrets')).toEqual([]);
  });

  test('fails with a table and the mending command when a pod keeps the old certificate', async () => {
    world.serve('10.0.0.2', certificates.old.certificate);
    const ended = await world.run('proof');
    const [old, fresh] = [certificates.old, certificates.fresh].map(({ certificate }) => certificate.serialNumber);
    expect([ended.ok, ended.log.at(-1)]).toEqual([
      false,
      expect.objectContaining({
        time: '2026-01-31T12:00:30Z',
        message: [
          'step proof shop/checkout: shop/checkout stays different from git (sslMode require):',
          'WHERE           SERVED SERIAL  SERVED ISSUER  EXPECTED SERIAL',
          `pod checkout-1  ${old}           CN=old-ca      ${fresh}`,
          "    fix: pgpool-gitops change restart shop/checkout --reason 'serve the certificate last issued'",
        ].join('\n'),
      }),
    ]);
  });

  test('waits for a pod that is not up, and for one that is a moment behind', async () => {
    world.serve('10.0.0.1', { reason: 'connect ECONNREFUSED 10.0.0.1:9999' });
    world.serve('10.0.0.2', certificates.old.certificate);
    world.clock.after(20, () => world.serve('10.0.0.2', certificates.fresh.certificate));
    world.clock.after(200, () => world.serve('10.0.0.1', certificates.fresh.certificate));
    const ended = await world.run('proof');
    expect(messages(ended)[0]).toContain(
      'waits for pod checkout-0: connect ECONNREFUSED 10.0.0.1:9999; pod checkout-1',
    );
    expect([ended.ok, ended.log.at(-1)?.time]).toEqual([true, '2026-01-31T12:03:20Z']);
  });

  test('does not look at pods before the operation is Successful', async () => {
    world.phase(OPERATION, 'Progressing');
    world.serve('10.0.0.1', certificates.old.certificate);
    world.clock.after(120, () => {
      world.serve('10.0.0.1', certificates.fresh.certificate);
      world.end(OPERATION);
    });
    expect((await world.run('proof')).ok).toBe(true);
  });

  test.each(['Failed', 'Denied', 'Skipped'])('fails at once when the operation is %s', async (phase) => {
    world.phase(OPERATION, phase);
    expect((await world.run('proof')).log.at(-1)).toMatchObject({ time: '2026-01-31T12:00:00Z', level: 'error' });
  });

  test('a new pod of the same name gets a grace of its own', async () => {
    world.serve('10.0.0.2', certificates.old.certificate);
    world.clock.after(25, () => {
      world.store.remove({ kind: 'Pod', namespace: 'shop', name: 'checkout-1' });
      world.addPod('checkout-1', '10.0.0.2');
    });
    expect((await world.run('proof')).log.at(-1)?.time).toBe('2026-01-31T12:00:55Z');
  });

  test('waits for all replicas, and does not count a pod that is on its way out', async () => {
    world.store.gracefulPods = true;
    world.store.delete({ kind: 'Pod', namespace: 'shop', name: 'checkout-1' });
    world.serve('10.0.0.2', certificates.old.certificate);
    world.clock.after(60, () => {
      world.addPod('checkout-2', '10.0.0.3');
      world.serve('10.0.0.3', certificates.fresh.certificate);
    });
    const ended = await world.run('proof');
    expect([ended.ok, messages(ended)[0]]).toEqual([true, 'waits for 2 pods, there are 1']);
  });

  test('says at its deadline which pods did not answer', async () => {
    world.serve('10.0.0.1', { reason: 'no answer within 5 s' });
    const ended = await world.run('proof', { deadlineSeconds: 100 });
    expect(ended.log.at(-1)?.message).toMatch(
      /timed out.*\nWHERE +SERVED SERIAL.*\npod checkout-0 +no answer within 5 s/s,
    );
  });

  test('expects the revision that is the last one when it looks', async () => {
    const uid = world.store.find({ kind: 'Certificate', namespace: 'shop', name: 'checkout-server-cert' })?.metadata
      .uid;
    world.status('Certificate', 'checkout-server-cert', {
      revision: 2,
      conditions: [{ type: 'Issuing', status: 'True' }],
    });
    world.clock.after(10, () => {
      world.addRequest(3, certificates.old.pem, uid);
      world.status('Certificate', 'checkout-server-cert', { revision: 3 });
      world.serve('10.0.0.1', certificates.old.certificate);
      world.serve('10.0.0.2', certificates.old.certificate);
    });
    const ended = await world.run('proof');
    expect(messages(ended)[0]).toBe('waits for Certificate checkout-server-cert to be issued');
    expect(messages(ended).at(-2)).toContain('(revision 3)');
  });

  test.each([
    ['of a Certificate that had the same name', 'uid-of-before'],
    ['that only has the annotations of one', undefined],
  ])('is not misled by a request %s', async (_, owner) => {
    world.addRequest(4, certificates.fresh.pem, owner);
    world.status('Certificate', 'checkout-server-cert', { revision: 4 });
    const ended = await world.run('proof', { deadlineSeconds: 60 });
    expect(ended.log.at(-1)?.message).toContain('the signed CertificateRequest of revision 4');
  });

  test('proves with --ssl-mode=disable that every pod says N', async () => {
    for (const host of ['10.0.0.1', '10.0.0.2']) world.serve(host, 'plain');
    expect(messages(await world.run('proof', { sslMode: 'disable' }))[0]).toBe(
      'pod checkout-0 answers that it has no TLS',
    );
    world.serve('10.0.0.1', certificates.fresh.certificate);
    const ended = await world.run('proof', { sslMode: 'disable' });
    expect(ended.log.at(-1)?.message).toMatch(/pod checkout-0 +\w+ +CN=shop-ca +no TLS/);
  });

  test.each(['allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const)(
    'demands TLS with %s: N is wrong',
    async (sslMode) => {
      world.serve('10.0.0.1', 'plain');
      const ended = await world.run('proof', { sslMode });
      expect([ended.ok, ended.log.at(-1)?.message]).toEqual([false, expect.stringMatching(/pod checkout-0 +no TLS/)]);
    },
  );
});
