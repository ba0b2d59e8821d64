import { CHANGE_ANNOTATION } from '../../lib/model/annotations';
import { type PoolState, pgpoolFields } from '../../lib/model/facets';
import { resolveTls, type TlsState } from '../../lib/model/tls';
import { issue } from './certificates';
import { type Certificates, makeCertificates, messages, SERVICE, World } from './world';

let certificates: Certificates;
let world: World;

beforeAll(async () => {
  certificates = await makeCertificates();
});

beforeEach(() => {
  world = new World(certificates);
});

const HOSTS = ['10.0.0.1', '10.0.0.2', SERVICE];

describe('verify', () => {
  test('succeeds on a pool that is as git says, and tells the days that are left', async () => {
    const ended = await world.run('verify');
    expect(messages(ended)).toEqual([
      expect.stringMatching(/^the certificate is valid for 364 more days, to Jan 31/),
      '2 pods and the Service are as git says (sslMode require)',
      'done',
    ]);
    expect(ended.writes).toBe(0);
  });

  test('fails when the Service leads to an old certificate, though the pods are right', async () => {
    world.serve(SERVICE, certificates.old.certificate);
    const ended = await world.run('verify');
    expect([ended.ok, ended.log.at(-1)?.message]).toEqual([
      false,
      expect.stringMatching(/Service checkout\.shop\.svc +\w+ +CN=old-ca/),
    ]);
  });

  test("says that the cluster's DNS does not know the Service", async () => {
    world.served.set(SERVICE, { reason: `getaddrinfo ENOTFOUND ${SERVICE}` });
    const ended = await world.run('verify');
    expect(ended.log.at(-1)?.message).toContain(`the cluster's DNS does not know ${SERVICE}`);
  });

  test.each(['require', 'verify-ca', 'verify-full'] as const)(
    'fails with %s when clients without TLS are let in',
    async (sslMode) => {
      world.plain.set('10.0.0.2', { kind: 'accepted' });
      const ended = await world.run('verify', { sslMode });
      expect(ended.log.at(-1)?.message).toContain(
        `pod checkout-1 accepts clients without TLS, but sslMode ${sslMode} promises to refuse them`,
      );
    },
  );

  test('does not take any other error for a refusal', async () => {
    world.plain.set(SERVICE, { kind: 'other', reason: 'too many clients' });
    const ended = await world.run('verify');
    expect([ended.ok, ended.log.at(-1)?.message]).toEqual([false, expect.stringContaining('too many clients')]);
  });

  test.each(['allow', 'prefer'] as const)('fails with %s when clients without TLS are refused', async (sslMode) => {
    expect((await world.run('verify', { sslMode })).log.at(-1)?.message).toContain('promises to accept them');
    for (const host of HOSTS) world.plain.set(host, { kind: 'accepted' });
    world.plain.set(SERVICE, { kind: 'other', reason: 'too many clients' });
    expect((await world.run('verify', { sslMode })).ok).toBe(true);
  });

  test('asks with disable only that TLS is answered N', async () => {
    for (const host of HOSTS) world.serve(host, 'plain');
    expect(messages(await world.run('verify', { sslMode: 'disable' })).at(-2)).toContain('(sslMode disable)');
  });

  describe('what somebody has edited past git', () => {
    const RECORDED: PoolState = {
      tls: resolveTls({ sslMode: 'require', clientAuthMode: 'scram', issuerRef: { name: 'shop-ca' } }),
      version: '4.6.0',
      replicas: 2,
    };
    const REF = { kind: 'Pgpool', namespace: 'shop', name: 'checkout' } as const;
    const WARNING = 'warn: somebody has edited the Pgpool past git. ';
    const KEEP = 'To keep it: write it into main.ts, then pgpool-gitops change --pool shop/checkout';

    /** What verify warns of, once an edit of the live pool was made. */
    async function edited(spec: object, recorded = RECORDED): Promise<string[]> {
      const { sslMode, tls } = RECORDED.tls === undefined ? {} : pgpoolFields(RECORDED);
      const own = { version: '4.6.0', replicas: 2, sslMode, tls, clientAuthMode: 'scram' };
      world.store.edit(REF, (pool) => ({ ...pool, spec: { ...own, ...spec } }), '');
      const ended = await world.run('verify', { recorded });
      expect(ended.ok).toBe(true);
      return messages(ended)
        .map(String)
        .filter((message) => message.startsWith('warn'));
    }

    /** An operation of ours that git still renders. */
    function rendered(change: string): void {
      world.apply(`checkout-${change}`);
      const ref = { kind: 'PgpoolOpsRequest', namespace: 'shop', name: `checkout-${change}` } as const;
      const annotations = { [CHANGE_ANNOTATION]: change };
      world.store.edit(ref, (found) => ({ ...found, metadata: { ...found.metadata, annotations } }), '');
      world.end(`checkout-${change}`);
    }

    test('is nothing where the Pgpool is as recorded, or has what was never recorded', async () => {
      expect(await edited({})).toEqual([]);
      expect(await edited({ version: '4.5.3', replicas: 1 }, { tls: RECORDED.tls as TlsState })).toEqual([]);
    });

    test('is named with who wrote it, when, and the operation that undoes it', async () => {
      rendered('0003-scale');
      rendered('0007-scale');
      rendered('0008-update');
      const fieldsV1 = { 'f:spec': { 'f:replicas': {} } };
      const managedFields = [{ manager: 'kubectl-edit', time: '2026-01-31T11:00:00Z', fieldsV1 }];
      world.store.edit(REF, (pool) => ({ ...pool, metadata: { ...pool.metadata, managedFields } }), '');
      world.addPod('checkout-2', '10.0.0.1');
      expect(await edited({ replicas: 3 })).toEqual([
        `${WARNING}replicas is 3, written by kubectl-edit at 2026-01-31T11:00:00Z; git says 2. To undo it: ` +
          `pgpool-gitops change retry shop/checkout 0007-scale --reason 'undo an edit of the live pool'. ${KEEP}`,
      ]);
    });

    test('is undone by an edit where git renders no operation, or none that KubeDB would admit', async () => {
      rendered('0003-upgrade');
      expect(await edited({ version: '4.6.1', replicas: 1 })).toEqual([
        `${WARNING}version is 4.6.1; git says 4.6.0. To undo it: ` +
          `kubectl patch pgpool -n shop checkout --type merge -p '{"spec":{"version":"4.6.0"}}' ` +
          `(if a pod has restarted since, pgpool-gitops change restart shop/checkout). ${KEEP}`,
        `${WARNING}replicas is 1; git says 2. To undo it: ` +
          `kubectl patch pgpool -n shop checkout --type merge -p '{"spec":{"replicas":2}}'. ${KEEP}`,
      ]);
    });

    test('is one warning for all fields of a facet', async () => {
      const [warning] = await edited({ sslMode: 'verify-ca', clientAuthMode: 'md5' });
      expect(warning).toContain(
        'tls.sslMode is verify-ca; git says require. tls.clientAuthMode is md5; git says scram.',
      );
    });
  });

  test('waits for an operation that is under way', async () => {
    world.apply('by-hand');
    world.begin('by-hand');
    world.serve('10.0.0.1', certificates.old.certificate);
    world.clock.after(90, () => {
      world.serve('10.0.0.1', certificates.fresh.certificate);
      world.end('by-hand');
    });
    expect((await world.run('verify')).ok).toBe(true);
  });

  async function reissue(wish: Parameters<typeof issue>[0]): Promise<void> {
    const { pem, certificate } = await issue(wish);
    const uid = world.store.find({ kind: 'Certificate', namespace: 'shop', name: 'checkout-server-cert' })?.metadata
      .uid;
    world.addRequest(3, pem, uid);
    world.status('Certificate', 'checkout-server-cert', { revision: 3 });
    for (const host of HOSTS) world.serve(host, certificate);
  }

  test('warns of host names that the certificate lacks, and fails when it has none with verify-full', async () => {
    await reissue({ name: 'x', by: certificates.ca, dnsNames: [SERVICE] });
    expect(messages(await world.run('verify', { sslMode: 'verify-full' }))).toContain(
      'warn: the certificate is not valid for checkout, checkout.shop, checkout.shop.svc.cluster.local; it names DNS:checkout.shop.svc',
    );
  });

  test('fails with verify-full when no name of the Service is in the certificate, and only warns with require', async () => {
    await reissue({ name: 'x', by: certificates.ca, dnsNames: ['elsewhere'] });
    expect((await world.run('verify', { sslMode: 'verify-full' })).log.at(-1)?.message).toContain(
      'no client in the cluster can connect',
    );
    expect((await world.run('verify')).ok).toBe(true);
  });

  test('fails when the certificate is out of date, and warns in its last days', async () => {
    await reissue({ name: 'x', by: certificates.ca, dnsNames: [SERVICE], until: '2026-01-30' });
    expect((await world.run('verify')).log.at(-1)?.message).toContain('expired at Jan 30');
    world = new World(certificates);
    await reissue({ name: 'x', by: certificates.ca, dnsNames: [SERVICE], until: '2026-02-04' });
    expect((await world.run('verify')).log.find(({ level }) => level === 'warn')).toMatchObject({ days: 3 });
  });

  test('fails when the old root is still accepted, and when nobody can tell', async () => {
    expect((await world.run('verify', { oldRoot: 'PEM' })).ok).toBe(true);
    world.trust = 'trusted';
    expect((await world.run('verify', { oldRoot: 'PEM' })).log.at(-1)?.message).toContain(
      'still serves a certificate of the old root',
    );
    world.trust = { kind: 'none', reason: 'connect ECONNREFUSED' };
    expect((await world.run('verify', { oldRoot: 'PEM' })).log.at(-1)?.message).toContain(
      'cannot be asked about the old root',
    );
  });
});
