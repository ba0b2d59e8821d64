import { until } from '../cluster/run';
import { POSTGRES } from '../support/backend';
import { expectAccess, expectNoSecondRun, expectSettled, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { VERSION } from '../support/settings';
import { TLS } from '../support/tls';

const POOLS = ['plain', 'secure'] as const;
const NAMESPACE = 'import';
let scenario: Scenario;

/** Pools as people write them: little, and in other spellings than those in which KubeDB stores them. */
function pgpool(name: (typeof POOLS)[number], more: object): object {
  return {
    apiVersion: 'kubedb.com/v1alpha2',
    kind: 'Pgpool',
    metadata: { name, namespace: NAMESPACE, labels: { team: 'shop' } },
    spec: {
      version: VERSION,
      postgresRef: { name: POSTGRES.plain.name, namespace: POSTGRES.plain.namespace },
      ...more,
    },
  };
}

interface Live {
  readonly metadata: { readonly uid: string; readonly resourceVersion: string };
  readonly spec: Readonly<Record<string, unknown>>;
  readonly status?: { readonly phase?: string };
}

const livePool = (name: string) => scenario.find<Live>('pgpool', name);

beforeAll(async () => {
  scenario = await Scenario.open(NAMESPACE);
  const issuerRef = { apiGroup: 'cert-manager.io', ...TLS.issuerRef };
  const resources = { requests: { cpu: '0.05', memory: '1024Mi' } };
  const podTemplate = { spec: { containers: [{ name: 'pgpool', resources }] } };
  scenario.cluster.kubectl.apply([
    pgpool('plain', {}),
    pgpool('secure', { replicas: 2, sslMode: 'require', clientAuthMode: 'scram', tls: { issuerRef }, podTemplate }),
  ]);
  await until(
    'live pools Ready',
    120,
    () => POOLS.every((name) => livePool(name)?.status?.phase === 'Ready') || undefined,
  );
});

afterAll(() => scenario.close(POOLS));

test('live pools are taken over: the first sync is admitted and restarts nothing', async () => {
  const { cluster, fleet } = scenario;
  const before = await Promise.all(POOLS.map((pool) => served(scenario, pool)));
  const specs = POOLS.map((name) => livePool(name)?.spec);
  fleet.declare([]);
  fleet.command('import', '--kubeconfig', cluster.kubeconfig, '-n', NAMESPACE);
  await scenario.rollOut('live pools are taken over');
  for (const pool of POOLS) await expectSettled(scenario, pool);
  expect(POOLS.map((name) => livePool(name)?.spec)).toEqual(
    specs.map((spec) => ({ ...spec, autoOps: { disabled: true } })),
  );
  expect(await Promise.all(POOLS.map((pool) => served(scenario, pool)))).toEqual(before);
  for (const pool of POOLS) {
    expect(scenario.timeline(pool).filter(({ text }) => /^operation|evicted$/.test(text))).toEqual([]);
  }
});

test('then nothing differs: main.ts, plan and status say so, and Argo CD stays Synced', async () => {
  const { cluster, fleet } = scenario;
  expect(fleet.change()).toBe('');
  expect(fleet.command('plan', '--base', 'HEAD')).toBe('');
  expect(fleet.command('status', '--kubeconfig', cluster.kubeconfig)).toMatch(/as intended/);
  for (const pool of POOLS) await expectNoSecondRun(scenario, pool);
  for (const pool of POOLS) await expectSettled(scenario, pool);
});

test('and a change of an imported pool rolls out, and the cluster proves that it is settled', async () => {
  const { cluster, fleet } = scenario;
  fleet.change('rotate', `${NAMESPACE}/secure`, '--reason', 'the first change');
  await scenario.rollOut('rotate');
  await expectSettled(scenario, 'secure');
  await expectAccess(scenario, 'secure', TLS);
  fleet.change('settle', `${NAMESPACE}/secure`, '--kubeconfig', cluster.kubeconfig);
});
