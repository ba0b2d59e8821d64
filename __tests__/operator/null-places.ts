import operations from '../../imports/crds/ops.kubedb.com_pgpoolopsrequests.json';
import type { PgpoolSpec } from '../../lib/cluster/resources';
import { withoutNulls } from '../../lib/json';
import { pgpoolSchema } from '../../lib/operator/admission/schema';
import { ISSUER, type World } from './world';

/** A schema of a CRD, as far as it says where values are. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

/** Steps from a value to one in it: a key, or an index. */
export type Place = readonly (string | number)[];

/** Every place that a schema knows, with one entry for each list and mapping. */
export function placesOf(schema: Schema): Place[] {
  const { additionalProperties, items, properties = {} } = schema;
  const children: (readonly [string | number, Schema])[] = Object.entries(properties);
  if (items !== undefined) children.push([0, items]);
  if (typeof additionalProperties === 'object') children.push(['key', additionalProperties]);
  return children.flatMap(([step, child]) => [[step], ...placesOf(child).map((rest) => [step, ...rest])]);
}

export const POOL_PLACES = placesOf(pgpoolSchema() as Schema);
export const OPERATION_PLACES = placesOf(
  operations.spec.versions[0]?.schema.openAPIV3Schema.properties.spec as unknown as Schema,
);

/** Every place of a value itself. */
export function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [[key], ...placesIn((value as never)[key]).map((rest) => [key, ...rest])]);
}

/** Returns a value with null at a place. What leads there is made where it is missing. */
export function withNull(value: unknown, [step, ...rest]: Place): unknown {
  if (step === undefined) return null;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? value : [];
    return Object.assign([...list], { [step]: withNull(list[step], rest) });
  }
  const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return { ...record, [step]: withNull(record[step], rest) };
}

/** A pool that says what the operator reads, and what it does not. */
export const FULL_POOL: Partial<PgpoolSpec> = {
  deletionPolicy: 'WipeOut',
  postgresRef: { name: 'orders', namespace: 'shop' },
  authSecret: { apiGroup: '', kind: 'Secret', name: 'checkout-auth', externallyManaged: false },
  sslMode: 'require',
  clientAuthMode: 'md5',
  tls: {
    issuerRef: ISSUER,
    certificates: [
      {
        alias: 'server',
        secretName: 'checkout-tls',
        issuerRef: ISSUER,
        dnsNames: ['shop'],
        subject: { organizations: ['x'] },
      },
      { alias: 'client', duration: '720h' },
    ],
  },
  configuration: {
    inline: { 'pgpool.conf': 'max_pool = 2' },
    backends: [{ hostName: 'replica', port: 5432, weight: 1 }],
  },
  podTemplate: {
    metadata: { labels: { team: 'x' }, annotations: { note: 'y' } },
    controller: { labels: { team: 'x' }, annotations: { note: 'y' } },
    spec: {
      nodeSelector: { disk: 'ssd' },
      tolerations: [{ key: 'only', operator: 'Exists' }],
      securityContext: { fsGroup: 70, runAsNonRoot: true },
      imagePullSecrets: [{ name: 'registry' }],
      containers: [
        {
          name: 'pgpool',
          env: [{ name: 'A', value: 'b' }],
          resources: { requests: { cpu: '1' }, limits: { memory: '1Gi' } },
          securityContext: { capabilities: { drop: ['ALL'] }, seccompProfile: { type: 'RuntimeDefault' } },
        },
      ],
    },
  },
  serviceTemplates: [{ alias: 'primary', metadata: { labels: { team: 'x' } }, spec: { type: 'ClusterIP' } }],
};

/** Expects neither a word of a defect nor the stack of an error, in any condition and in the log. */
export function expectNoDefect(world: World): void {
  const objects = [world.pgpool, ...world.operations()].map(withoutNulls);
  const messages = objects.flatMap(({ status }) => (status?.conditions ?? []).map(({ message = '' }) => message));
  const told = [...messages, ...world.log].filter((text) => /defect|TypeError|RangeError|\bat \S+ \(/.test(text));
  expect(told).toEqual([]);
}
