import { driftOf, undoOf } from '../../lib/cluster/drift';
import type { Pgpool } from '../../lib/cluster/resources';
import { recordedField } from '../../lib/model/facets';
import { AUTOSCALED, recordedResources } from '../../lib/model/resources';
import { resolveTls } from '../../lib/model/tls';

const POOL = { namespace: 'shop', name: 'checkout' };
const TLS = resolveTls({
  sslMode: 'require',
  issuerRef: { name: 'shop-ca' },
  certificates: [{ alias: 'server', subject: { organizations: ["O'Neil"] } }],
});

function pgpool(spec: object): Pgpool {
  return { apiVersion: 'kubedb.com/v1alpha2', kind: 'Pgpool', metadata: { ...POOL }, spec };
}

test('A facet that a Pgpool does not hold never drifts', () => {
  expect(driftOf(pgpool({}), 'trust', [])).toEqual([]);
});

describe('what pods take at a restart', () => {
  const recorded = {
    podTemplate: { spec: { nodeSelector: { disk: 'ssd' } } },
    postgresRef: { name: 'pg', namespace: 'shop' },
  };
  const live = (more: object = {}, spec: object = {}) =>
    pgpool({
      version: '4.6.0',
      postgresRef: { name: 'pg', namespace: 'shop' },
      podTemplate: {
        spec: {
          nodeSelector: { disk: 'ssd' },
          containers: [{ name: 'pgpool', resources: { requests: { cpu: '2' } } }],
          podPlacementPolicy: { name: 'default' },
          ...more,
        },
      },
      ...spec,
    });

  test('is no drift where KubeDB has filled it in, nor are resources, which are a facet of their own', () => {
    expect(driftOf(live(), 'template', recorded)).toEqual([]);
  });

  test('is drift where somebody has added or changed something, with who it was', () => {
    const managedFields = [
      { manager: 'kubectl-edit', time: '2026-01-31T12:00:00Z', fieldsV1: { 'f:spec': { 'f:podTemplate': {} } } },
    ];
    const writer = { manager: 'kubectl-edit', time: '2026-01-31T12:00:00Z' };
    const edited = live({ nodeSelector: { disk: 'hdd' }, priorityClassName: 'high' });
    expect(driftOf({ ...edited, metadata: { ...edited.metadata, managedFields } }, 'template', recorded)).toEqual([
      { path: 'spec.podTemplate.spec.nodeSelector.disk', live: 'hdd', intended: 'ssd', writer },
      { path: 'spec.podTemplate.spec.priorityClassName', live: 'high', writer },
    ]);
    expect(driftOf(live({}, { monitor: { agent: 'prometheus.io' } }), 'template', recorded)).toMatchObject([
      { path: 'spec.monitor' },
    ]);
  });

  test.each([
    ['argocd-controller', { runtimeClassName: 'new' }, []],
    ['kubedb-ops-manager', { runtimeClassName: 'new' }, []],
    ['kubectl-edit', { runtimeClassName: 'new' }, ['spec.podTemplate.spec.runtimeClassName']],
    // Git says it, so nobody has filled it in.
    ['argocd-controller', { nodeSelector: { disk: 'hdd' } }, ['spec.podTemplate.spec.nodeSelector.disk']],
    ['kubectl-edit', { nodeSelector: { disk: 'ssd', 'a.b/c': 'd' } }, ['spec.podTemplate.spec.nodeSelector.a.b/c']],
  ])('is no drift where a newer KubeDB has filled it in, by a write of %s: %j', (manager, more, paths) => {
    const fields = Object.fromEntries(Object.keys(more).map((name) => [`f:${name}`, {}]));
    const managedFields = [
      { manager, time: '2026-01-31T12:00:00Z', fieldsV1: { 'f:spec': { 'f:podTemplate': { 'f:spec': fields } } } },
      // A later write of something else.
      { manager: 'argocd-controller', time: '2026-02-01T12:00:00Z', fieldsV1: { 'f:spec': { 'f:postgresRef': {} } } },
    ];
    const edited = live(more);
    const found = driftOf({ ...edited, metadata: { ...edited.metadata, managedFields } }, 'template', recorded);
    expect(found.map(({ path, writer }) => [path, writer?.manager])).toEqual(paths.map((path) => [path, manager]));
  });

  test('is undone by an edit, for no operation takes out what somebody has added', () => {
    const command = 'kubectl edit pgpool -n shop checkout';
    const afterwards =
      'take out what git does not say; what it says Argo CD writes back; if a pod has restarted since, ' +
      'pgpool-gitops change restart shop/checkout';
    expect(undoOf(POOL, { facet: 'template', recorded, change: '0007-edit' })).toEqual({ command, afterwards });
  });

  test('is no argument of the step verify, which runs behind the sync that writes it', () => {
    expect(recordedField({ template: recorded, version: '4.6.0' })).toBe('{"version":"4.6.0"}');
  });
});

test('A drift names the field, what it is and what it should be', () => {
  expect(driftOf(pgpool({ version: '4.5.3' }), 'version', '4.6.0')).toEqual([
    { path: 'version', live: '4.5.3', intended: '4.6.0' },
  ]);
  expect(driftOf(pgpool({ version: '4.6.0' }), 'version', '4.6.0')).toEqual([]);
});

test('An operation undoes an edit of replicas and TLS where git renders one; a version goes down by an edit alone', () => {
  const undo = (facet: 'tls' | 'version' | 'replicas', recorded: unknown) =>
    undoOf(POOL, { facet, recorded, change: '0007-x' });
  const retry = "pgpool-gitops change retry shop/checkout 0007-x --reason 'undo an edit of the live pool'";
  expect(undo('replicas', 2)).toEqual({ command: retry });
  expect(undo('tls', TLS)).toEqual({ command: retry });
  expect(undo('version', '4.6.0')).toEqual({
    command: `kubectl patch pgpool -n shop checkout --type merge -p '{"spec":{"version":"4.6.0"}}'`,
    afterwards: 'if a pod has restarted since, pgpool-gitops change restart shop/checkout',
  });
});

test('A patch of settings leaves none of those that somebody has added', () => {
  const configuration = { inline: { 'pgpool.conf': "a = 'b'" } };
  const live = pgpool({ configuration: { secretName: 'mine', inline: { 'pgpool.conf': 'a = b' } } });
  expect(driftOf(live, 'configuration', configuration)).toEqual([{ path: 'configuration.secretName', live: 'mine' }]);
  const patch = (recorded: object) => undoOf(POOL, { facet: 'configuration', recorded }).command;
  expect(patch(configuration)).toBe(
    'kubectl patch pgpool -n shop checkout --type json -p ' +
      `'[{"op":"add","path":"/spec/configuration","value":{"inline":{"pgpool.conf":"a = '\\''b'\\''"}}}]'`,
  );
  expect(patch({})).toContain(`'[{"op":"add","path":"/spec/configuration","value":{}}]'`);
  expect(undoOf(POOL, { facet: 'configuration', recorded: {}, change: '0007-configure' }).command).toBe(
    "pgpool-gitops change retry shop/checkout 0007-configure --reason 'undo an edit of the live pool'",
  );
});

test('Resources that somebody has written drift, and only an edit brings them back where git renders no operation', () => {
  const containers = [{ name: 'pgpool', resources: { requests: { cpu: '1' } } }];
  const fieldsV1 = { 'f:spec': { 'f:podTemplate': { 'f:spec': { 'f:containers': {} } } } };
  const managedFields = [{ manager: 'kubectl-edit', time: '2026-01-31T12:00:00Z', fieldsV1 }];
  const live = pgpool({ podTemplate: { spec: { containers } } });
  const edited = { ...live, metadata: { ...live.metadata, managedFields } };
  const recorded = recordedResources({});
  expect(driftOf(edited, 'resources', recorded)).toEqual([
    {
      path: 'resources.requests.cpu',
      live: '1',
      intended: '500m',
      writer: { manager: 'kubectl-edit', time: '2026-01-31T12:00:00Z' },
    },
  ]);
  expect(driftOf(edited, 'resources', AUTOSCALED)).toEqual([]);
  expect(driftOf(pgpool({}), 'resources', { ...recorded, mode: 'InPlace' })).toEqual([]);
  expect(undoOf(POOL, { facet: 'resources', recorded })).toEqual({
    command: 'kubectl edit pgpool -n shop checkout',
    afterwards:
      'write there requests of cpu 500m, memory 1Gi and limits of memory 1Gi; if a pod has restarted since, ' +
      'pgpool-gitops change restart shop/checkout',
  });
  expect(undoOf(POOL, { facet: 'resources', recorded, change: '0007-resize' }).command).toContain('change retry');
});

test('A patch takes away TLS that the ledger does not have, and a quote ends no word of a shell', () => {
  expect(undoOf(POOL, { facet: 'tls' }).command).toBe(
    `kubectl patch pgpool -n shop checkout --type merge -p '{"spec":{"sslMode":"disable","tls":null}}'`,
  );
  expect(undoOf(POOL, { facet: 'tls', recorded: TLS }).command).toContain(`"organizations":["O'\\''Neil"]`);
});

describe("the Secret of the administrator's credentials", () => {
  const live = (authSecret: object) => pgpool({ authSecret: { kind: 'Secret', ...authSecret } });

  test('is no drift where KubeDB made it, has rotated its password, or says that others write it', () => {
    const since = { activeFrom: '2026-01-31T12:00:00Z' };
    for (const found of [pgpool({}), live({ name: '' }), live({ name: 'checkout-auth', ...since })])
      expect(driftOf(found, 'auth', {})).toEqual([]);
    expect(driftOf(live({ name: 'admin', externallyManaged: true, ...since }), 'auth', { name: 'admin' })).toEqual([]);
  });

  test('is drift where another one is named, with the one who named it', () => {
    const managedFields = [
      { manager: 'kubectl-edit', time: '2026-01-31T12:00:00Z', fieldsV1: { 'f:spec': { 'f:authSecret': {} } } },
    ];
    const edited = live({ name: 'other' });
    const found = { ...edited, metadata: { ...edited.metadata, managedFields } };
    const writer = { manager: 'kubectl-edit', time: '2026-01-31T12:00:00Z' };
    const path = 'spec.authSecret.name';
    expect(driftOf(found, 'auth', {})).toEqual([{ path, live: 'other', intended: 'checkout-auth', writer }]);
    expect(driftOf(live({}), 'auth', { name: 'admin' })).toEqual([{ path, live: 'checkout-auth', intended: 'admin' }]);
  });

  test('is named again by an edit where no operation does, and how long credentials live stays as it is', () => {
    expect(undoOf(POOL, { facet: 'auth', recorded: { name: 'admin' } })).toEqual({
      command: `kubectl patch pgpool -n shop checkout --type merge -p '{"spec":{"authSecret":{"kind":"Secret","name":"admin"}}}'`,
      afterwards: 'if a pod has restarted since, pgpool-gitops change restart shop/checkout',
    });
  });
});
