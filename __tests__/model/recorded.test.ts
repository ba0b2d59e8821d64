import { recordOf } from '../../lib/json';
import { checkFleet } from '../../lib/model/check-fleet';
import type { FleetIntent, PoolIntent } from '../../lib/model/intent';
import { servesTls } from '../../lib/model/kubedb/app-binding';
import { isRecorded, type Recorded, recordedCluster, recordedIn } from '../recorded';

/** Refusals of an object that main.ts may say all the same. */
const TAKEN: readonly (readonly [reason: string, refusals: RegExp])[] = [
  ['only the cluster knows whether it has an AppBinding', /appbindings\.appcatalog\.appscode\.com .* not found/],
  ['what is rendered always has a group', /issuerRef\.apiGroup: Invalid value: "null"/],
];

/** Fields of a Pgpool that main.ts says beside `spec`. */
const OWN = ['version', 'replicas', 'postgresRef', 'deletionPolicy', 'sslMode', 'clientAuthMode', 'tls', 'autoOps'];

/** The fleet that a person would write for a Pgpool, with what is known of its PostgreSQL. */
async function fleetFor({ object }: Recorded): Promise<FleetIntent> {
  const spec = recordOf(object.spec);
  const { clientAuthMode, deletionPolicy, postgresRef, replicas, sslMode, tls, version } = spec;
  const { name, namespace } = recordOf(postgresRef);
  const isNamed = typeof name === 'string' && name !== '' && typeof namespace === 'string';
  const binding = isNamed ? await recordedCluster().tryGet({ kind: 'AppBinding', namespace, name }) : undefined;
  const behindTls = binding !== undefined && servesTls(binding.spec ?? {}) === true ? { tls: true, root: 'corp' } : {};
  const pool = {
    namespace: object.metadata.namespace,
    name: object.metadata.name,
    version,
    replicas,
    deletionPolicy,
    postgresRef:
      postgresRef !== null && typeof postgresRef === 'object' ? { ...postgresRef, ...behindTls } : postgresRef,
    spec: Object.fromEntries(Object.entries(spec).filter(([field]) => !OWN.includes(field))),
    ...(tls === undefined
      ? { clientAuthMode, ...(sslMode === 'disable' ? {} : { sslMode }) }
      : { tls: { sslMode: sslMode ?? 'verify-full', clientAuthMode, ...recordOf(tls) } }),
  };
  const pools = [JSON.parse(JSON.stringify(pool)) as PoolIntent];
  return { repository: { url: 'https://git.test/x' }, steps: { image: 'steps:1' }, pools };
}

const describeRecorded = isRecorded ? describe : describe.skip;

describeRecorded('Pgpools that KubeDB refuses, where the recordings lie beside the checkout', () => {
  test.each(['curated', 'pgpools'] as const)(
    '%s: main.ts may not say them, but for the classes that the test names',
    async (file) => {
      const refused = recordedIn(file).filter(({ admitted }) => !admitted);
      const passed: Recorded[] = [];
      for (const recorded of refused) {
        if (checkFleet(await fleetFor(recorded), 'main.ts').length === 0) passed.push(recorded);
      }
      expect(refused.length).toBeGreaterThan(10);
      expect(passed.length).toBeLessThan(refused.length / 4);
      const reasons = passed.flatMap(({ reasons: told = [] }) => told);
      expect(reasons.filter((reason) => !TAKEN.some(([, refusals]) => refusals.test(reason)))).toEqual([]);
    },
  );
});
