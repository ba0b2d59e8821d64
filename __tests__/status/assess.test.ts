import type { Change } from '../../lib/model/change';
import { tls as facet } from '../../lib/model/facets/tls';
import type { TlsState } from '../../lib/model/tls';
import { ageText, untilText } from '../../lib/status/words';
import { statusOf } from './stories';
import { ledgerOf, StatusWorld, tlsOf } from './world';

const G1 = tlsOf('platform-g1');
const G2 = tlsOf('platform-g2');
const G3 = tlsOf('platform-g3');
const BASELINE = ['baseline', 'as created', G1] as const;
const LEDGER = ledgerOf(BASELINE, ['update', 'next CA', G2]);
const UPDATE = LEDGER[1] as Change;

let world: StatusWorld;
beforeEach(() => {
  world = new StatusWorld();
  world.createPool(G1);
});

/** The one pool's status now. */
async function poolOf(changes: readonly Change[]) {
  const [pool] = (await statusOf(world, changes)).pools;
  if (pool === undefined) throw new Error('no status');
  return pool;
}

/** Where the TLS of a live pool differs from a recorded one. */
function drift(spec: object, recorded: TlsState) {
  return facet.live?.drift({ name: 'checkout', spec }, recorded) ?? [];
}

describe('drift', () => {
  test('is not what an earlier state left, also from before a settle, while a change is to come', async () => {
    const changes = ledgerOf(BASELINE, ['update', 'b', G2], ['baseline', 'settled', G2], ['update', 'c', G3]);
    expect(await poolOf(changes)).toMatchObject({ state: 'waiting', drift: [] });
  });

  test.each<[string, Partial<Change>, object, string, string]>([
    ['the Secret of credentials', { auth: { name: 'admin' } }, {}, 'spec.authSecret.name', 'kubectl patch pgpool'],
    [
      'a field that pods take at a restart',
      { template: {} },
      { monitor: { agent: 'prometheus.io' } },
      'spec.monitor',
      'kubectl edit pgpool -n shop checkout   # take out what git does not say',
    ],
    ['settings', { configuration: {} }, { configuration: { secretName: 'mine' } }, 'configuration', 'kubectl patch'],
  ])('is also %s, with the command that undoes it', async (_, recorded, edit, path, command) => {
    world.edit((spec) => ({ ...spec, ...edit }));
    const found = await poolOf(ledgerOf(BASELINE).map((change) => ({ ...change, ...recorded })));
    expect(found).toMatchObject({ state: 'drifted', next: expect.stringContaining(command) });
    expect(found.drift[0]?.path).toContain(path);
  });

  test('is other replicas than git says, but for a ledger that has never recorded them', async () => {
    const recorded = ledgerOf(BASELINE).map((change) => ({ ...change, replicas: 3 }));
    expect(await poolOf(recorded)).toMatchObject({
      state: 'drifted',
      drift: [{ path: 'replicas', live: 2, intended: 3 }],
    });
    expect(await poolOf(ledgerOf(BASELINE))).toMatchObject({ state: 'as-intended', drift: [] });
    const scale: Change = { ...(recorded[0] as Change), number: 1, verb: 'scale', replicas: 2, tls: undefined };
    expect(await poolOf([...recorded, scale])).toMatchObject({ state: 'waiting', drift: [] });
  });

  test('is what no state of the ledger has ever been, also while a change is to come', async () => {
    world.setTls(tlsOf('by-hand'));
    expect(await poolOf(LEDGER)).toMatchObject({
      state: 'drifted',
      drift: [{ path: 'tls.issuerRef.name', live: 'by-hand', intended: 'platform-g2' }],
    });
  });

  test('says who has written the field last, where the API server knows', async () => {
    world.edit((spec) => ({ ...spec, sslMode: 'prefer', tls: { issuerRef: G1.issuerRef } }));
    const time = '2026-01-31T11:00:00Z';
    world.sign({ manager: 'kubectl-edit', time, fieldsV1: { 'f:spec': { 'f:sslMode': {} } } });
    const { drift: found } = await poolOf(LEDGER);
    const writers = Object.fromEntries(found.map(({ path, writer }) => [path.replace(/[.[].*/, ''), writer]));
    const ofMode = found.find(({ path }) => path.endsWith('sslMode'))?.writer;
    expect(ofMode).toEqual({ manager: 'kubectl-edit', time });
    expect(Object.values(writers)).toContain(undefined);
  });

  test('is an earlier state that came back when no change is to come', async () => {
    await world.carryOut(UPDATE, G2, 2);
    world.setTls(G1);
    expect(await poolOf(LEDGER)).toMatchObject({ state: 'drifted' });
  });

  test('is no earlier state while only a restart is to come, for a restart brings no TLS', async () => {
    await world.carryOut(UPDATE, G2, 2);
    world.setTls(G1);
    const changes = [...LEDGER, ...ledgerOf(BASELINE, BASELINE, ['restart', 'why not']).slice(2)];
    expect(await poolOf(changes)).toMatchObject({ state: 'drifted' });
  });

  test.each([
    ['a name of a Secret that is the default', { secretName: 'checkout-server-cert' }, {}],
    ['a duration as the API server writes it', { duration: '2160h0m0s' }, { duration: '2160h' }],
    ['a duration in other units', { renewBefore: '1h30m0s' }, { renewBefore: '90m' }],
  ])('is not %s', (_, live, intended) => {
    const spec = { sslMode: 'require', clientAuthMode: 'scram' } as const;
    const { issuerRef } = G1;
    const found = { ...spec, tls: { issuerRef, certificates: [{ alias: 'server', ...live }] } };
    expect(drift(found, tlsOf('platform-g1', { certificates: [{ alias: 'server', ...intended }] }))).toEqual([]);
  });

  test('is a host name, a shorter life or an issuer of one certificate that somebody has put in', () => {
    const { issuerRef } = G1;
    const certificates = [
      { alias: 'server' as const, dnsNames: ['evil.example.com'] },
      { alias: 'client' as const, duration: '1h', issuerRef: { name: 'other' } },
    ];
    const live = { sslMode: 'require', clientAuthMode: 'scram', tls: { issuerRef, certificates } };
    expect(drift(live, G1).map(({ path }) => path)).toEqual([
      'tls.certificates[server].dnsNames',
      'tls.certificates[client].issuerRef',
      'tls.certificates[client].duration',
    ]);
  });
});

describe('a proof that has failed', () => {
  const RESTARTED = [...LEDGER, ...ledgerOf(BASELINE, BASELINE, ['restart', 'serve the new certificate']).slice(2)];

  beforeEach(async () => {
    await world.carryOut(UPDATE, G2, 2);
    world.job('proof', UPDATE, 'Failed', 'backoff limit');
  });

  test('makes the pool failed, though its operation was successful', async () => {
    expect(await poolOf(LEDGER)).toMatchObject({ state: 'failed' });
    expect(await poolOf(RESTARTED)).toMatchObject({ state: 'failed' });
  });

  test('is mended by a restart that was successful', async () => {
    world.applyOperation(RESTARTED[2] as Change);
    world.progress('checkout-0002-restart', 'Successful', 'Successful');
    expect(await poolOf(RESTARTED)).toMatchObject({ state: 'as-intended', findings: [] });
  });
});

test('an operation that failed counts, whatever comes after it', async () => {
  const changes = [...LEDGER, ...ledgerOf(BASELINE, BASELINE, ['rotate', 'lost key']).slice(2)];
  world.applyOperation(UPDATE);
  world.progress('checkout-0001-update', 'Failed', 'Failed');
  world.applyOperation(changes[2] as Change);
  world.progress('checkout-0002-rotate', 'Successful', 'Successful');
  expect(await poolOf(changes)).toMatchObject({ state: 'failed', next: expect.stringContaining('change retry') });
});

describe('a pod that started before the server certificate was issued', () => {
  test('degrades a pool, until it has restarted', async () => {
    await world.wait(60);
    world.issue(G1, 2);
    expect(await poolOf(ledgerOf(BASELINE))).toMatchObject({
      state: 'degraded',
      findings: [{ severity: 'error', text: expect.stringMatching(/^checkout-0, checkout-1: 2 pods started before/) }],
    });
    await world.wait(60);
    world.startPod(0);
    world.startPod(1);
    expect(await poolOf(ledgerOf(BASELINE))).toMatchObject({ state: 'as-intended', findings: [] });
  });

  test('is nothing to tell while an operation restarts it', async () => {
    await world.wait(60);
    world.applyOperation(UPDATE);
    world.progress('checkout-0001-update', 'Progressing', 'ReconfigureTLS');
    world.issue(G2, 2);
    expect(await poolOf(LEDGER)).toMatchObject({ state: 'rolling-out', findings: [] });
  });

  test('of another pool is nothing to tell', async () => {
    world.createPool(G1, 'orders');
    await world.wait(60);
    world.issue(G1, 2, 'orders');
    expect(await poolOf(ledgerOf(BASELINE))).toMatchObject({ state: 'as-intended' });
  });
});

describe('the stage verify', () => {
  const REPEATED = [...LEDGER, ...ledgerOf(BASELINE, BASELINE, ['restart', 'why not']).slice(2)];
  const left = {
    severity: 'warning',
    text: expect.stringMatching(/^0002-restart has ended, and stage verify has not run/),
  };

  beforeEach(async () => {
    await world.carryOut(UPDATE, G2, 2);
    await world.wait(60);
    world.applyOperation(REPEATED[2] as Change);
    world.progress('checkout-0002-restart', 'Successful', 'Successful');
  });

  test('is missed where it has not run since the last operation, once it would have, with the command', async () => {
    expect(await poolOf(REPEATED)).toMatchObject({ state: 'as-intended', findings: [] });
    await world.wait(601);
    const found = await poolOf(REPEATED);
    expect(found).toMatchObject({ state: 'as-intended', findings: [left] });
    expect(found.findings[0]?.fix).toBe('argocd app sync shop-checkout');
    world.verify();
    expect(await poolOf(REPEATED)).toMatchObject({ findings: [] });
  });

  test('is not missed while a stage before it still runs, nor where it has never been there and nothing was operated', async () => {
    world.job('resume', REPEATED[2] as Change);
    await world.wait(601);
    expect(await poolOf(REPEATED)).toMatchObject({ findings: [] });
    world.store.remove({ kind: 'Job', namespace: 'shop', name: 'checkout-verify' });
    world.setTls(G2);
    expect(await poolOf(ledgerOf(['baseline', 'settled', G2]))).toMatchObject({ state: 'as-intended', findings: [] });
  });

  test('degrades a pool when it has failed, until it runs again', async () => {
    world.verify('Failed', 'backoff limit');
    const found = await poolOf(REPEATED);
    expect(found).toMatchObject({ state: 'degraded', next: 'kubectl logs -n shop job/checkout-verify' });
    expect(found.findings).toMatchObject([{ severity: 'error', text: 'stage verify failed: backoff limit' }]);
    world.verify('Complete');
    expect(await poolOf(REPEATED)).toMatchObject({ state: 'as-intended', findings: [] });
  });
});

test("somebody else's pause is a warning and keeps nothing from being as intended; ours is an error", async () => {
  world.pause('others');
  expect(await poolOf(ledgerOf(BASELINE))).toMatchObject({
    state: 'as-intended',
    findings: [{ severity: 'warning' }],
  });
  world.pause('0001-update');
  expect(await poolOf(ledgerOf(BASELINE))).toMatchObject({ state: 'degraded', findings: [{ severity: 'error' }] });
});

test.each([
  [0, '0s'],
  [999, '0s'],
  [41_000, '41s'],
  [3_600_000, '1h'],
  [3_661_000, '1h1m'],
  [3 * 86_400_000 + 4 * 3_600_000 + 5 * 60_000, '3d4h'],
  [2 * 86_400_000 + 5 * 60_000, '2d'],
  [-5000, '0s'],
])('%d ms are written as %s', (milliseconds, text) => {
  expect(ageText(milliseconds)).toBe(text);
});

test('a moment that has passed is written as ago', () => {
  const now = Date.parse('2026-01-10T00:00:00Z');
  expect(['2026-01-12T00:00:00Z', '2026-01-09T00:00:00Z', undefined].map((time) => untilText(time, now))).toEqual([
    '2d',
    '1d ago',
    '-',
  ]);
});

describe('an operation that no change has recorded', () => {
  test.each([
    ['VerticalScaling', 'UpdatePetSets', [1, 6]],
    ['HorizontalScaling', 'UpdateDatabase', [1, 3]],
    ['RotateAuth', 'UpdateCredential', [1, 7]],
    ['AnyOther', 'Successful', [0, 1]],
  ])(
    'of type %s is shown with the milestones of its own type, not with those of a change of TLS',
    async (type, next, [done, total]) => {
      world.createOperation('ppops-checkout', type);
      world.progress('ppops-checkout', 'Progressing', 'DatabasePauseSucceeded');
      const [foreign] = (await poolOf(LEDGER)).foreign;
      expect(foreign).toMatchObject({ name: 'ppops-checkout', type, progress: { done, total, next } });
    },
  );

  test('is shown while it waits for its turn, behind one that runs, and is no rollout yet', async () => {
    world.createOperation('ppops-checkout', 'VerticalScaling');
    world.progress('ppops-checkout', 'Pending');
    const waiting = await poolOf(ledgerOf(BASELINE));
    expect(waiting.state).toBe('as-intended');
    expect(waiting.foreign).toMatchObject([{ name: 'ppops-checkout', state: 'waiting', madeBy: 'a PgpoolAutoscaler' }]);
    world.createOperation('by-hand', 'Restart');
    world.progress('by-hand', 'Progressing', 'Restart');
    const both = await poolOf(ledgerOf(BASELINE));
    expect(both.state).toBe('rolling-out');
    expect(both.foreign.map(({ name, state }) => [name, state])).toEqual([
      ['by-hand', 'running'],
      ['ppops-checkout', 'waiting'],
    ]);
  });
});
