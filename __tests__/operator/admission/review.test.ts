import type { KubeObject } from '../../../lib/cluster/objects';
import { storedSpec } from '../../../lib/model/kubedb/stored';
import { type AdmissionRequest, mutate, validate } from '../../../lib/operator/admission/review';
import { pgpoolSchema } from '../../../lib/operator/admission/schema';
import { clusterOf } from '../../recorded';

const LEAST = { version: '4.5.0', postgresRef: { name: 'pg', namespace: 'demo' } };

function object(kind: string, name: string, spec: object, more: object = {}): KubeObject {
  const namespace = kind === 'PgpoolVersion' ? {} : { namespace: 'demo' };
  return { apiVersion: 'x/v1', kind, metadata: { name, ...namespace }, spec, ...more } as KubeObject;
}

const operation = (spec: object, status?: object) =>
  object('PgpoolOpsRequest', 'op', { databaseRef: { name: 'orders' }, ...spec }, status && { status });
const RESTART = { type: 'Restart' };

const appBinding = (name: string, clientConfig: object, more: object = {}) =>
  object('AppBinding', name, { clientConfig, ...more });
const service = (query?: string) => ({ service: { name: 'pg', port: 5432, query } });

const CLUSTER = clusterOf([
  object('PgpoolVersion', '4.5.0', { version: '4.5.0', updateConstraints: { allowlist: ['>= 4.5.0, <= 4.6.0'] } }),
  object('PgpoolVersion', '4.6.0', { version: '4.6.0' }),
  object('PgpoolVersion', '4.4.5', { version: '4.4.5' }),
  appBinding('pg', service('sslmode=disable')),
  appBinding('pg-ca', { ...service(), caBundle: 'Y2E=' }),
  appBinding('pg-query', service('sslmode=require')),
  appBinding('pg-secret', service(), { tlsSecret: { name: 'x' } }),
  appBinding('pg-odd', service('sslmode=require&connect_timeout=5')),
  object('Pgpool', 'orders', LEAST),
]);

const context = { cluster: CLUSTER, schema: pgpoolSchema() };

const request = (kind: string, given: Partial<AdmissionRequest>): AdmissionRequest => ({
  uid: 'u1',
  kind: { group: kind === 'Pgpool' ? 'kubedb.com' : 'ops.kubedb.com', kind },
  operation: 'CREATE',
  ...given,
});

async function refused(given: AdmissionRequest): Promise<string | undefined> {
  const { allowed, status, uid } = await validate(given, context);
  expect(uid).toBe('u1');
  expect(allowed).toBe(status === undefined);
  return status?.message;
}

const pgpool = (spec: object, more: object = {}) => object('Pgpool', 'orders', { ...LEAST, ...spec }, more);

describe('the mutating webhook', () => {
  test('fills in what KubeDB fills in', () => {
    const { allowed, patch = '', patchType } = mutate(request('Pgpool', { object: pgpool({}) }), context.schema);
    expect({ allowed, patchType }).toEqual({ allowed: true, patchType: 'JSONPatch' });
    const stored = storedSpec(LEAST, 'orders');
    expect(JSON.parse(Buffer.from(patch, 'base64').toString())).toEqual([{ op: 'add', path: '/spec', value: stored }]);
  });

  test('leaves alone what is stored already, and what is no spec', () => {
    const stored = object('Pgpool', 'orders', storedSpec(LEAST, 'orders'));
    expect(mutate(request('Pgpool', { object: stored }), context.schema)).toEqual({ uid: 'u1', allowed: true });
    const broken = { metadata: { name: 'orders' }, spec: { tls: 1, monitor: 'x', podTemplate: [], authSecret: 2 } };
    expect(mutate(request('Pgpool', { object: broken }), context.schema).allowed).toBe(true);
  });

  test('writes zeros as Go does: a name that is missing, a null among texts, and null where a pointer is missing', () => {
    const spec = {
      tls: { issuerRef: { kind: 'Issuer', name: 'ca' }, certificates: [{ alias: 'server', uris: [null, 'a'] }] },
      configuration: { backends: [{ hostName: 'pg' }], inline: { 'pgpool.conf': null } },
      podTemplate: { spec: { containers: [{}] } },
    };
    const { patch = '' } = mutate(request('Pgpool', { object: pgpool(spec) }), context.schema);
    const [{ value }] = JSON.parse(Buffer.from(patch, 'base64').toString());
    expect(value).toMatchObject({
      tls: { issuerRef: { apiGroup: null }, certificates: [{ uris: ['', 'a'] }, {}, {}] },
      configuration: { backends: [{ weight: null }], inline: { 'pgpool.conf': '' } },
      podTemplate: { spec: { containers: [{ name: '' }, { name: 'pgpool' }] } },
    });
  });
});

describe('the validating webhook of a Pgpool', () => {
  const tls = { issuerRef: { apiGroup: 'cert-manager.io', kind: 'Issuer', name: 'ca' } };

  test.each([
    [{}, undefined],
    [{ version: '9.9.9' }, 'spec.version: there is no PgpoolVersion 9.9.9; kubectl get pgpoolversions lists them'],
    [{ postgresRef: { name: 'gone', namespace: 'demo' } }, 'spec.postgresRef: there is no AppBinding demo/gone'],
    [{ postgresRef: { name: 'pg', namespace: 'shop' } }, 'spec.postgresRef: there is no AppBinding shop/pg'],
    [{ postgresRef: { name: '', namespace: 'demo' } }, 'spec.postgresRef: there is no AppBinding demo/'],
    [
      { postgresRef: { name: 'pg-odd', namespace: 'demo' } },
      'spec.postgresRef: the query of AppBinding demo/pg-odd is none that KubeDB reads: sslmode=MODE',
    ],
    ...['pg-ca', 'pg-query', 'pg-secret'].flatMap((name): [object, string | undefined][] => [
      [
        { postgresRef: { name, namespace: 'demo' } },
        `spec.tls: is missing, but the PostgreSQL of AppBinding demo/${name} serves TLS`,
      ],
      [{ postgresRef: { name, namespace: 'demo' }, tls }, undefined],
    ]),
    [{ replicas: 10 }, 'spec.replicas: found 10, allowed: 1 to 9'],
  ])('%j: %s', async (spec, reason) => {
    const message = reason && `Pgpool.kubedb.com "orders" is invalid: ${reason}`;
    expect(await refused(request('Pgpool', { object: pgpool(spec) }))).toBe(message);
    const update = { operation: 'UPDATE', object: pgpool(spec), oldObject: pgpool({}) };
    expect(await refused(request('Pgpool', update))).toBe(message);
  });

  test('tells several reasons in brackets', async () => {
    const message = await refused(request('Pgpool', { object: pgpool({ version: '9.9.9', replicas: 0 }) }));
    expect(message).toMatch(/^Pgpool.kubedb.com "orders" is invalid: \[spec.replicas: .*, spec.version: .*\]$/);
  });

  test('lets the finalizer of one that is being deleted go, though its PostgreSQL is gone', async () => {
    const going = object('Pgpool', 'orders', { ...LEAST, postgresRef: { name: 'gone', namespace: 'demo' } });
    const metadata = { ...going.metadata, deletionTimestamp: '2026-11-29T00:00:00Z' };
    expect(await refused(request('Pgpool', { operation: 'UPDATE', object: { ...going, metadata } }))).toBeUndefined();
  });

  test('refuses to delete one with DoNotTerminate, and no other', async () => {
    const kept = pgpool({ deletionPolicy: 'DoNotTerminate' });
    const removal = { operation: 'DELETE', object: null };
    expect(await refused(request('Pgpool', { ...removal, oldObject: kept }))).toMatch(/DoNotTerminate: it cannot/);
    expect(await refused(request('Pgpool', { ...removal, oldObject: pgpool({}) }))).toBeUndefined();
  });
});

describe('the validating webhook of an operation', () => {
  const upgrade = (targetVersion: string) => ({ type: 'UpdateVersion', updateVersion: { targetVersion } });

  test.each([
    [RESTART, undefined],
    [{ ...RESTART, databaseRef: { name: 'gone' } }, 'spec.databaseRef.name: there is no Pgpool demo/gone'],
    [{ ...RESTART, databaseRef: { name: '' } }, 'spec.databaseRef.name: there is no Pgpool demo/'],
    [{ type: 'RotateAuth', databaseRef: { name: 'gone' } }, undefined],
    [{ type: 'ReconfigureTLS' }, 'spec.tls: is missing: an operation of type ReconfigureTLS needs it'],
    [upgrade('4.6.0'), undefined],
    [upgrade('4.5.0'), undefined],
    [upgrade('4.4.5'), 'spec.updateVersion.targetVersion: PgpoolVersion 4.5.0 allows no upgrade to "4.4.5"'],
  ])('%j: %s', async (spec, reason) => {
    const message = reason && `PgpoolOpsRequest.ops.kubedb.com "op" is invalid: ${reason}`;
    expect(await refused(request('PgpoolOpsRequest', { object: operation(spec) }))).toBe(message);
    // A write of its status is judged by the pool as it is now, too.
    const update = {
      operation: 'UPDATE',
      object: operation(spec, { phase: 'Progressing' }),
      oldObject: operation(spec),
    };
    expect(await refused(request('PgpoolOpsRequest', update))).toBe(message);
  });

  test('refuses every change of its spec', async () => {
    const update = {
      operation: 'UPDATE',
      object: operation({ ...RESTART, timeout: '5m' }),
      oldObject: operation(RESTART),
    };
    expect(await refused(request('PgpoolOpsRequest', update))).toMatch(/spec: differs from what was created/);
  });
});
