import { systemClock } from '../../lib/cluster/clock';
import type { KubeObject } from '../../lib/cluster/objects';
import type { LiveObject } from '../../lib/import/live-objects';
import { takePools } from '../../lib/import/pool-intent';
import { IMPORTED_KINDS, missingBindings, missingIssuers, readCluster } from '../../lib/import/read-cluster';
import { ownVersions } from '../../lib/import/versions';
import { resolveTls, type TlsIntent } from '../../lib/model/tls';
import { TestProject } from '../cli/project';
import { type FakeApiServer, serveApi } from '../cluster/fake-api-server';
import { type Call, FakeCluster, listRules, type Rule } from '../cluster/fake-cluster';
import { FakeStore } from '../cluster/fake-store';
import { kubeconfigOf } from '../cluster/kubeconfig';
import { POOL, TLS, World } from '../operator/world';
import { commit, planBetween } from '../plan/commits';

const RULES = listRules(IMPORTED_KINDS);

const PLAIN = { version: '4.6.0', postgresRef: { name: 'pg' }, sslMode: 'disable' };
const WITH_TLS = {
  version: '4.6.0',
  replicas: 3,
  postgresRef: { name: 'pg' },
  sslMode: 'require',
  tls: { issuerRef: { apiGroup: 'cert-manager.io', kind: 'Issuer', name: 'ca' } },
};

function storeOf(...objects: readonly [string, string, string, object][]): FakeStore {
  const store = new FakeStore(systemClock);
  for (const [kind, namespace, name, spec] of objects) {
    store.create({ apiVersion: '', kind, metadata: { namespace, name }, spec });
  }
  return store;
}

/** A pool with TLS in each of two namespaces, its chain of issuers in one of them, and secrets that nobody may read. */
const fleet = () =>
  storeOf(
    ['Pgpool', 'demo', 'a', PLAIN],
    ['Pgpool', 'demo', 'b', WITH_TLS],
    ['Pgpool', 'shop', 'c', WITH_TLS],
    [
      'Certificate',
      'demo',
      'b-server-cert',
      { secretName: 'b-server-cert', issuerRef: { name: 'ca' }, dnsNames: ['b'] },
    ],
    ['Issuer', 'demo', 'ca', { ca: { secretName: 'intermediate' } }],
    ['Certificate', 'demo', 'g1', { isCA: true, secretName: 'intermediate', issuerRef: { name: 'top' } }],
    ['Issuer', 'demo', 'top', { ca: { secretName: 'root' } }],
    ['Certificate', 'demo', 'root-ca', { isCA: true, secretName: 'root', issuerRef: { name: 'self' } }],
    ['Issuer', 'demo', 'self', { selfSigned: {} }],
    ['AppBinding', 'demo', 'pg', { clientConfig: {} }],
    ['Secret', 'demo', 'root', {}],
  );

function read(store: FakeStore, selection = {}, rules = RULES, calls: Call[] = []) {
  return readCluster(new FakeCluster(store, { rules, calls }), selection);
}

const names = (objects: readonly LiveObject[]) =>
  takePools(objects, 'the cluster').pools.map(({ namespace, name }) => `${namespace}/${name}`);

describe('what is read from a cluster', () => {
  test('is every pool, with the rights that are documented, and no Secret', async () => {
    const calls: Call[] = [];
    const objects = await read(fleet(), {}, RULES, calls);
    expect(names(objects)).toEqual(['demo/a', 'demo/b', 'shop/c']);
    expect(calls.map(({ verb, resource, namespace }) => `${verb} ${resource} ${namespace}`)).toEqual([
      'list pgpools ',
      'list certificates demo',
      'list certificates shop',
      'list issuers demo',
      'list issuers shop',
      'list appbindings demo',
      'list appbindings shop',
      'list pgpoolversions ',
    ]);
  });

  test('is the catalogue of versions where that may be read', async () => {
    const store = fleet();
    const spec = { version: '4.7.0', pgpool: { image: 'pgpool2:4.7.0' } };
    const apiVersion = 'catalog.kubedb.com/v1alpha1';
    store.create({ apiVersion, kind: 'PgpoolVersion', metadata: { name: '4.7.0' }, spec });
    expect(ownVersions(await read(store), [])).toEqual([{ name: '4.7.0', version: '4.7.0', image: 'pgpool2:4.7.0' }]);
    const rules = RULES.filter(({ resources }) => !resources.includes('pgpoolversions'));
    expect(ownVersions(await read(store, {}, rules), [])).toEqual([]);
  });

  test('is no AppBinding where it is forbidden, because it may belong to others, and a note says so', async () => {
    const rules = RULES.filter(({ resources }) => !resources.includes('appbindings'));
    const objects = await read(fleet(), { namespace: 'shop' }, rules);
    expect(names(objects)).toEqual(['shop/c']);
    expect(missingBindings(objects)).toEqual(['shop/c: AppBinding shop/pg']);
  });

  test('is every pool of a namespace, or those that are named', async () => {
    expect(names(await read(fleet(), { namespace: 'demo' }))).toEqual(['demo/a', 'demo/b']);
    const pools = [{ namespace: 'shop', name: 'c' }];
    expect(names(await read(fleet(), { namespace: 'demo', pools }))).toEqual(['shop/c']);
  });

  test('is nothing of cert-manager when no pool has TLS', async () => {
    const [pgpools] = RULES;
    const objects = await read(fleet(), { pools: [{ namespace: 'demo', name: 'a' }] }, [pgpools as Rule]);
    expect(names(objects)).toEqual(['demo/a']);
  });

  test('leads to the root of the chain, where the chain ends in the cluster', async () => {
    const [, b, c] = takePools(await read(fleet()), 'the cluster').pools;
    expect(b?.tls).toEqual({ sslMode: 'require', issuerRef: { name: 'ca' }, root: 'demo/root-ca' });
    expect(c?.tls).not.toHaveProperty('root');
  });

  test.each([
    [
      'two CAs write the same Secret',
      ['Certificate', 'demo', 'x', { isCA: true, secretName: 'root', issuerRef: { name: 'self' } }],
    ],
    ['a leaf writes it, too', undefined],
  ] as const)('leads to no root when %s, unless that is no CA', async (_, twin) => {
    const store = fleet();
    const [kind, namespace, name, spec] = twin ?? [
      'Certificate',
      'demo',
      'x',
      { secretName: 'root', issuerRef: { name: 'self' } },
    ];
    store.create({ apiVersion: '', kind, metadata: { namespace, name }, spec });
    expect(takePools(await read(store), 'the cluster').pools[1]?.tls?.root).toBe(
      twin === undefined ? 'demo/root-ca' : undefined,
    );
  });

  test('leads to no root when the chain is a circle', async () => {
    const store = fleet();
    const circle = { isCA: true, secretName: 'root', issuerRef: { name: 'ca' } };
    const ref = { kind: 'Certificate', namespace: 'demo', name: 'root-ca' } as const;
    store.edit(ref, (object) => ({ ...object, spec: circle }), '');
    expect(takePools(await read(store), 'the cluster').pools[1]?.tls).not.toHaveProperty('root');
  });

  test('tells which issuers do not exist', async () => {
    expect(missingIssuers(await read(fleet()))).toEqual(['shop/c: Issuer ca']);
  });
});

describe('reading a cluster fails', () => {
  const refused = async (selection: object, rules: readonly Rule[]) =>
    read(fleet(), selection, [...rules]).then(
      () => 'nothing was refused',
      (error: Error) => error.message,
    );

  test('for every pool that does not exist', async () => {
    const pools = [
      { namespace: 'demo', name: 'x' },
      { namespace: 'demo', name: 'a' },
      { namespace: 'y', name: 'z' },
    ];
    expect(await refused({ pools }, RULES)).toBe(
      'demo/x: there is no such Pgpool in the cluster\ny/z: there is no such Pgpool in the cluster',
    );
  });

  const needed = RULES.filter(({ resources }) => !/appbindings|pgpoolversions/.test(resources.join()));
  test.each(needed.map((rule) => [rule.resources[0] as string, rule] as const))(
    'without the right to list %s, and names all that are needed',
    async (resource, rule) => {
      const message = await refused(
        { namespace: 'demo' },
        RULES.filter((other) => other !== rule),
      );
      expect(message).toMatch(new RegExp(`^${resource}\\.[a-z.-]+ in demo: cannot list ${resource}`));
      expect(message).toContain(
        'fix: use an account that may: list pgpools.kubedb.com, list certificates.cert-manager.io, ' +
          'list issuers.cert-manager.io, list appbindings.appcatalog.appscode.com, list pgpoolversions.catalog.kubedb.com ' +
          '(docs/reference/rights.md has the ClusterRole)',
      );
    },
  );
});

test('what the reference operator has made of a pool is taken over with nothing left to do', async () => {
  const world = new World(TLS);
  expect(await world.run(() => world.isReady(), { seconds: 60 })).toBe(true);
  const objects = await read(world.store);
  expect(objects.filter(({ kind }) => kind === 'Certificate').length).toBeGreaterThanOrEqual(3);
  const { pools } = takePools(objects, 'the cluster');
  const first = commit(new Map(), { pools });
  expect([...first.keys()].filter((path) => path.startsWith('changes/'))).toEqual([
    'changes/shop/checkout/0000-baseline.yaml',
    'changes/shop/checkout/HEAD',
  ]);
  // The Pgpool that is rendered asks for the TLS that the live one has, and no operation brings it there.
  expect([...first.values()].filter((text) => /^kind: PgpoolOpsRequest$/m.test(text))).toEqual([]);
  const again = commit(first, { pools });
  expect(planBetween(first, again)).toMatchObject({ summary: 'no changes', pools: [] });
  const live = world.find('Pgpool', POOL.name) as KubeObject<{ sslMode: string; clientAuthMode: string }>;
  const { sslMode, clientAuthMode } = resolveTls(pools[0]?.tls as TlsIntent);
  expect({ sslMode, clientAuthMode }).toEqual({
    sslMode: live.spec?.sslMode,
    clientAuthMode: live.spec?.clientAuthMode,
  });
});

describe('pgpool-gitops import from a cluster', () => {
  let project: TestProject;
  let api: FakeApiServer;

  beforeEach(async () => {
    project = TestProject.of('');
    api = await serveApi(fleet());
    project.write('kubeconfig', kubeconfigOf(api));
  });
  afterEach(async () => {
    await api.close();
    project.remove();
  });

  const run = (...args: string[]) => project.start('import', '--kubeconfig', 'kubeconfig', ...args);

  test('writes main.ts and baselines through an API server, such that nothing is pending', async () => {
    const done = await run();
    expect(done).toEqual({
      code: 0,
      stdout: 'imported demo/a\nimported demo/b\nimported shop/c\n',
      stderr:
        'shop/c: Issuer ca does not exist: taken over as it is\n' +
        'shop/c: AppBinding shop/pg cannot be read: if its PostgreSQL serves TLS, say so in postgresRef (tls, root)\n' +
        'next: read main.ts, then pgpool-gitops synth\n',
    });
    expect(api.seen.filter(({ path }) => path.includes('secrets'))).toEqual([]);
    expect(project.run('synth').stdout).toContain('nothing pending');
    expect(project.run('check').code).toBe(0);
  });

  test('takes the pools that are named, and shows what it would write', async () => {
    const done = await run('-n', 'demo', 'a', 'shop/c', '--dry-run');
    expect(done.stdout).toMatch(/^would import demo\/a\nwould import shop\/c\n\n--- main\.ts\n/);
    expect(project.read('main.ts')).not.toContain("name: 'c'");
  });

  test('fails with one line for each thing that is wrong, and writes nothing', async () => {
    const before = project.tree();
    const line = async (...args: string[]) => (await project.start('import', ...args)).stderr.split('\n')[0];
    expect(await line()).toBe('import: found neither a file nor a cluster');
    expect(await line('--kubeconfig', 'kubeconfig', 'live.yaml')).toBe(
      'import: found "live.yaml", allowed: NAMESPACE/POOL, or POOL with -n NAMESPACE',
    );
    expect(await line('--kubeconfig', 'nowhere')).toMatch(/^nowhere: cannot be read: ENOENT/);
    expect(await line('--kubeconfig', 'kubeconfig', '--context', 'there')).toBe(
      'kubeconfig: has no context "there", there are: here',
    );
    expect(await line('--kubeconfig', 'kubeconfig', '-n', 'empty')).toBe('the cluster: no Pgpool among the objects');
    api.intercept = ({ path }, response) => {
      if (!path.includes('certificates')) return false;
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found\n');
      return true;
    };
    expect(await line('--kubeconfig', 'kubeconfig', '-n', 'demo')).toBe(
      'certificates.cert-manager.io: the cluster does not know this kind: cert-manager is not installed there',
    );
    await api.close();
    expect(await line('--kubeconfig', 'kubeconfig')).toMatch(/^pgpools\.kubedb\.com: cannot reach http:\/\/127/);
    expect(project.tree()).toEqual(before);
    // Every line is a process of its own, and a machine may be busy.
  }, 240_000);
});
