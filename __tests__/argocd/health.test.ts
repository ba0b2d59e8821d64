import { type LuaNode, parse as parseLua } from 'luaparse';
import { healthConfig, healthScripts } from '../../lib/argocd/health';
import { OPERATION_PHASES, POOL_PHASES } from '../../lib/model/phases';
import { checkObject } from '../../lib/validation/objects';
import {
  BUNDLE,
  CERTIFICATE,
  fixturesOf,
  type HealthObject,
  OPERATION,
  POOL,
  scriptOf,
  testdataOf,
} from './health-fixtures';
import { runHealth } from './lua';

const KINDS = [POOL, OPERATION, CERTIFICATE, BUNDLE];

describe.each(KINDS)('fixtures of %s', (kind) => {
  const fixtures = fixturesOf(kind);

  test.each(fixtures)('$inputPath is $healthStatus.status', ({ object, healthStatus }) => {
    expect(runHealth(scriptOf(kind), object)).toEqual(healthStatus);
  });

  test('Every file of testdata/ is named in health_test.yaml, and begins with the health that it should have', () => {
    expect(fixtures.map(({ inputPath }) => inputPath).sort()).toEqual(testdataOf(kind).sort());
    for (const { inputPath, healthStatus } of fixtures) {
      expect(inputPath).toMatch(new RegExp(`^testdata/${healthStatus.status.toLowerCase()}_[a-zA-Z]+\\.yaml$`));
    }
  });

  test('Every object but those of an unknown phase is one that the API server would accept', () => {
    const known = fixtures.filter(({ inputPath }) => !inputPath.includes('unknownPhase'));
    for (const { inputPath, object } of known) {
      expect({ inputPath, problems: checkObject(object) }).toEqual({ inputPath, problems: [] });
    }
  });
});

describe('phase tables', () => {
  const isProvisioned = ({ status }: HealthObject) =>
    (status?.conditions ?? []).some(({ type, status: held }) => type === 'Provisioned' && held === 'True');

  test.each(Object.entries(OPERATION_PHASES))(
    'Phase %s of an operation has a fixture',
    (phase, { health, message }) => {
      const statuses = fixturesOf(OPERATION)
        .filter(({ object }) => object.status?.phase === phase)
        .map(({ healthStatus }) => healthStatus);
      expect(statuses).toContainEqual({ status: health, message: `The operation ${message}` });
    },
  );

  test.each(Object.entries(POOL_PHASES))(
    'Phase %s of a provisioned pool has a fixture',
    (phase, { health, message }) => {
      const statuses = fixturesOf(POOL)
        .filter(({ object }) => object.status?.phase === phase && isProvisioned(object))
        .map(({ healthStatus }) => healthStatus);
      expect(statuses).toContainEqual({ status: health, message: `The Pgpool ${message}` });
    },
  );

  test('Health of every phase is what a sync should do on it', () => {
    const healthOf = (phases: typeof OPERATION_PHASES | typeof POOL_PHASES) =>
      Object.fromEntries(Object.entries(phases).map(([phase, { health }]) => [phase, health]));
    expect(healthOf(OPERATION_PHASES)).toEqual({
      Pending: 'Progressing',
      Progressing: 'Progressing',
      WaitingForApproval: 'Progressing',
      Approved: 'Progressing',
      Successful: 'Healthy',
      Failed: 'Degraded',
      Denied: 'Degraded',
      Skipped: 'Degraded',
    });
    expect(healthOf(POOL_PHASES)).toEqual({
      Provisioning: 'Progressing',
      DataRestoring: 'Progressing',
      Ready: 'Healthy',
      Critical: 'Degraded',
      NotReady: 'Degraded',
      Halted: 'Degraded',
      Unknown: 'Degraded',
    });
  });
});

test('Health of a pool is the same whether Paused is absent, True, False or Unknown', () => {
  for (const { object } of fixturesOf(POOL)) {
    const without = (object.status?.conditions ?? []).filter(({ type }) => type !== 'Paused');
    const withPaused = ['True', 'False', 'Unknown'].map((status) => [{ type: 'Paused', status }, ...without]);
    const results = [without, ...withPaused].map((conditions) =>
      runHealth(scriptOf(POOL), { ...object, status: { ...object.status, conditions } }),
    );
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  }
});

describe('deadline', () => {
  const created = '2026-10-25T00:30:00Z';
  const operation = (more: Partial<HealthObject['metadata']> = {}, phase = 'Progressing'): HealthObject => ({
    metadata: { creationTimestamp: created, annotations: { 'pgpool-gitops/deadline-seconds': '1500' }, ...more },
    status: { phase },
  });
  const secondsAt = (seconds: number, start = created) => Date.parse(start) / 1000 + seconds;
  const statusAfter = (seconds: number, object = operation()) =>
    runHealth(scriptOf(OPERATION), object, { now: secondsAt(seconds) }).status;

  test('An operation may take until its deadline, and a second later it is Degraded', () => {
    expect(statusAfter(1500)).toBe('Progressing');
    expect(statusAfter(1501)).toBe('Degraded');
  });

  test('An operation whose clock is behind that of Argo CD is not late', () => {
    expect(statusAfter(-60)).toBe('Progressing');
  });

  test.each(['2026-02-28T23:59:59Z', '2027-12-31T23:59:59Z', '2028-02-29T12:00:00Z', '2028-03-01T00:00:00Z'])(
    'Age is right from %s on',
    (creationTimestamp) => {
      const statusAt = (seconds: number) => {
        const now = secondsAt(seconds, creationTimestamp);
        return runHealth(scriptOf(OPERATION), operation({ creationTimestamp }), { now }).status;
      };
      expect([1500, 1501, 86_400].map(statusAt)).toEqual(['Progressing', 'Degraded', 'Degraded']);
    },
  );

  test('An operation that has ended is judged by its phase, however old it is', () => {
    expect(statusAfter(1e7, operation({}, 'Successful'))).toBe('Healthy');
  });

  test.each([
    ['without annotations', { annotations: undefined }],
    ['without a deadline', { annotations: { 'pgpool-gitops/change': '0001-add' } }],
    ['with an empty deadline', { annotations: { 'pgpool-gitops/deadline-seconds': '' } }],
    ['with a deadline that is no number', { annotations: { 'pgpool-gitops/deadline-seconds': '25m' } }],
    ['without a creation time', { creationTimestamp: undefined }],
    ['with a creation time of another form', { creationTimestamp: '2026-10-25 00:30' }],
  ])('An operation %s is never late', (_, metadata) => {
    expect(statusAfter(1e7, operation(metadata))).toBe('Progressing');
  });

  test('A deadline of a part of a second counts, and is shown as it was written', () => {
    const object = operation({ annotations: { 'pgpool-gitops/deadline-seconds': '0.4' } });
    expect(runHealth(scriptOf(OPERATION), object, { now: secondsAt(1) })).toEqual({
      status: 'Degraded',
      message:
        'The operation is being carried out, but its deadline of 0.4 s has passed: ' +
        'mend the cause, then record pgpool-gitops change retry',
    });
  });
});

test('cert-manager may take a minute to begin with a certificate, and a second later it is Degraded', () => {
  const lastTransitionTime = '2026-11-26T01:51:46Z';
  const conditions = [{ type: 'Ready', status: 'False', reason: 'DoesNotExist', lastTransitionTime }];
  const statusAfter = (seconds: number) => {
    const now = Date.parse(lastTransitionTime) / 1000 + seconds;
    return runHealth(scriptOf(CERTIFICATE), { metadata: { generation: 1 }, status: { conditions } }, { now }).status;
  };
  expect([-5, 0, 60, 61].map(statusAfter)).toEqual(['Progressing', 'Progressing', 'Progressing', 'Degraded']);
});

describe('language', () => {
  /** Everything that a script takes from outside: `obj`, `string.match`. */
  function usesOf(script: string): string[] {
    const members: string[] = [];
    const onCreateNode = ({ type, base, identifier }: LuaNode): void => {
      if (type === 'MemberExpression') members.push(`${base?.name}.${identifier?.name}`);
    };
    const { globals = [] } = parseLua(script, { luaVersion: '5.1', scope: true, onCreateNode });
    const names = globals.map(({ name }) => String(name));
    return names.flatMap((name) => {
      const own = members.filter((member) => member.startsWith(`${name}.`));
      return name === 'obj' || own.length === 0 ? [name] : own;
    });
  }

  test('The script of a pool is Lua 5.1 and uses nothing but the base functions', () => {
    expect(new Set(usesOf(scriptOf(POOL).script))).toEqual(new Set(['obj', 'ipairs']));
  });

  test('The script of a Bundle is Lua 5.1 and uses nothing but the base functions', () => {
    expect(new Set(usesOf(scriptOf(BUNDLE).script))).toEqual(new Set(['obj', 'ipairs']));
  });

  test('The script of a Certificate is Lua 5.1 and uses functions that Lua 5.1 has', () => {
    const uses = new Set(usesOf(scriptOf(CERTIFICATE).script));
    expect(uses).toEqual(new Set(['obj', 'ipairs', 'tonumber', 'string.match', 'math.floor', 'os.time']));
  });

  test('The script of an operation is Lua 5.1 and uses functions that Lua 5.1 has', () => {
    const uses = new Set(usesOf(scriptOf(OPERATION).script));
    expect(uses).toEqual(new Set(['obj', 'tonumber', 'string.match', 'math.floor', 'os.time']));
  });

  test('The script of an operation fails without open libraries, so they are asked for', () => {
    const [fixture] = fixturesOf(OPERATION).filter(({ inputPath }) => inputPath.includes('withinDeadline'));
    const closed = { ...scriptOf(OPERATION), useOpenLibs: false };
    expect(() => runHealth(closed, fixture?.object ?? {})).toThrow("attempt to index a nil value (global 'string')");
  });

  test('Open libraries change nothing for a pool', () => {
    const open = { ...scriptOf(POOL), useOpenLibs: true };
    for (const { object, healthStatus } of fixturesOf(POOL)) expect(runHealth(open, object)).toEqual(healthStatus);
  });
});

test('healthConfig installs scripts under the keys of argocd-cm, and open libraries where a time is read', () => {
  expect(healthConfig()).toEqual({
    'resource.customizations.health.cert-manager.io_Certificate': scriptOf(CERTIFICATE).script,
    'resource.customizations.useOpenLibs.cert-manager.io_Certificate': 'true',
    'resource.customizations.health.kubedb.com_Pgpool': scriptOf(POOL).script,
    'resource.customizations.health.ops.kubedb.com_PgpoolOpsRequest': scriptOf(OPERATION).script,
    'resource.customizations.useOpenLibs.ops.kubedb.com_PgpoolOpsRequest': 'true',
  });
  expect(Object.keys(healthConfig({ trustManager: true })).sort()).toEqual(
    [...Object.keys(healthConfig()), 'resource.customizations.health.trust.cert-manager.io_Bundle'].sort(),
  );
  expect(new Set(healthScripts({ trustManager: true }).map(({ kind }) => kind))).toEqual(new Set(KINDS));
});
