import { createColors } from 'picocolors';
import { CALENDAR_KINDS, readLiveFleet } from '../../lib/cli/live-fleet';
import { systemClock } from '../../lib/cluster/clock';
import type { KubeObject } from '../../lib/cluster/objects';
import { planText } from '../../lib/plan/format-text';
import { type LiveFleet, withLiveDates } from '../../lib/plan/live-calendar';
import type { CalendarEntry, Plan } from '../../lib/plan/types';
import { TestProject } from '../cli/project';
import { serveApi } from '../cluster/fake-api-server';
import { type Call, FakeCluster, listRules } from '../cluster/fake-cluster';
import { FakeStore } from '../cluster/fake-store';
import { kubeconfigOf } from '../cluster/kubeconfig';
import { VirtualClock } from '../cluster/virtual-clock';
import { STORIES } from './stories';

const computed = () => (STORIES.calendar as () => Plan)();
const SERVER = 'demo/pgpool-server-cert';
const CERTIFICATE = {
  notBefore: '2026-01-01T00:00:00Z',
  notAfter: '2026-04-01T00:00:00Z',
  renewalTime: '2026-03-02T00:00:00Z',
  revision: 3,
};

/** The server certificate of the story, at a moment, with pods that started at another. */
function serverAt(now: string, podsSince?: string, certificate: object = CERTIFICATE): CalendarEntry['live'] {
  const fleet: LiveFleet = {
    now,
    certificates: new Map([[SERVER, certificate]]),
    podsSince: new Map(podsSince === undefined ? [] : [['demo/pgpool', podsSince]]),
  };
  return withLiveDates(computed(), fleet).calendar?.find(({ role }) => role === 'server')?.live;
}

describe('a certificate that a cluster knows', () => {
  const since = '2026-01-02T00:00:00Z';

  test.each([
    ['2026-03-30T23:59:59Z', 'good'],
    ['2026-03-31T00:00:00Z', 'late'],
    ['2026-03-31T23:59:59Z', 'late'],
    ['2026-04-01T00:00:00Z', 'ended'],
  ])('is, at %s, %s, when a rotate is due a day before its end', (now, state) => {
    expect(serverAt(now, since)).toEqual({
      notAfter: '2026-04-01T00:00:00Z',
      renewalTime: '2026-03-02T00:00:00Z',
      revision: 3,
      rotateBy: '2026-03-31T00:00:00Z',
      podsBehind: false,
      state,
    });
  });

  // The one before was renewed when this one was issued, 30 days before its own end: 2026-01-31.
  test.each([
    ['2026-01-10T00:00:00Z', 'rotate'],
    ['2026-01-30T00:00:00Z', 'late'],
  ])('that was renewed behind its pods counts by the end of the one before: at %s it is %s', (now, state) => {
    expect(serverAt(now, '2025-12-01T00:00:00Z')).toMatchObject({
      rotateBy: '2026-01-30T00:00:00Z',
      podsBehind: true,
      state,
    });
  });

  test('has no date when it is not issued yet, and the entry stays computed', () => {
    expect(serverAt('2026-01-10T00:00:00Z', since, {})).toBeUndefined();
  });

  test('of a life shorter than two days is due at its renewal', () => {
    const short = {
      notBefore: '2026-01-01T00:00:00Z',
      notAfter: '2026-01-01T03:00:00Z',
      renewalTime: '2026-01-01T02:00:00Z',
    };
    expect(serverAt('2026-01-01T00:30:00Z', since, short)?.rotateBy).toBe('2026-01-01T02:00:00Z');
  });
});

test('without a cluster, a plan is the same at every moment', () => {
  expect(computed()).toEqual(computed());
  expect(JSON.stringify(computed())).not.toMatch(/20\d\d-\d\d-\d\dT/);
});

test('the text says which dates are live and which are computed', () => {
  const text = planText((STORIES['calendar-live'] as () => Plan)(), { width: 120, colors: createColors(false) });
  expect(text).toMatch(/3 of \d+ certificates have their dates from the cluster, as of 2026-11-17 12:00Z/);
  expect(text).toMatch(
    /demo\/pgpool +server +rotate: pods serve the one before +2026-11-30 00:00Z +2027-01-30 00:00Z .* live +2 /,
  );
  expect(text).toMatch(/demo\/pgpool +metrics-exporter +unknown +2136h +2160h +1440h +computed/);
});

function storeOf(): FakeStore {
  const clock = new VirtualClock();
  const store = new FakeStore(clock);
  const create = (kind: string, name: string, status: object, labels = {}, namespace = 'demo') => {
    store.create({ apiVersion: '', kind, metadata: { name, namespace, labels }, spec: {} });
    const ref = { kind: kind as 'Pod', namespace, name };
    store.edit(ref, (object: KubeObject) => ({ ...object, status }));
  };
  const pool = (instance: string) => ({
    'app.kubernetes.io/name': 'pgpools.kubedb.com',
    'app.kubernetes.io/instance': instance,
  });
  create('Certificate', 'pgpool-server-cert', CERTIFICATE);
  create('Pod', 'pgpool-0', { startTime: '2026-01-05T00:00:00Z' }, pool('pgpool'));
  create('Pod', 'pgpool-1', { startTime: '2026-01-03T00:00:00Z' }, pool('pgpool'));
  create('Pod', 'pgpool-2', {}, pool('pgpool'));
  create('Pod', 'other-0', { startTime: '2020-01-01T00:00:00Z' }, pool('other'));
  create('Pod', 'stranger', { startTime: '2010-01-01T00:00:00Z' }, { 'app.kubernetes.io/instance': 'pgpool' });
  return store;
}

describe('what is read from a cluster', () => {
  const RULES = listRules(CALENDAR_KINDS);

  test('is the status of Certificates and the start of the oldest pod, with the rights that are documented', async () => {
    const calls: Call[] = [];
    const clock = new VirtualClock();
    const cluster = new FakeCluster(storeOf(), { rules: RULES, calls });
    const fleet = await readLiveFleet(cluster, ['demo/pgpool', 'demo/other', 'demo/pgpool'], clock);
    expect(fleet.certificates.get(SERVER)).toEqual(CERTIFICATE);
    expect(Object.fromEntries(fleet.podsSince)).toEqual({
      'demo/pgpool': '2026-01-03T00:00:00Z',
      'demo/other': '2020-01-01T00:00:00Z',
    });
    expect(Date.parse(fleet.now)).toBeLessThanOrEqual(clock.now());
    expect(calls.map(({ verb, resource, namespace }) => `${verb} ${resource} ${namespace}`)).toEqual([
      'list certificates demo',
      'list pods demo',
    ]);
  });

  test.each(RULES.map((rule) => [rule.resources[0] as string, rule] as const))(
    'fails without the right to list %s',
    async (resource, rule) => {
      const cluster = new FakeCluster(storeOf(), { rules: RULES.filter((other) => other !== rule) });
      await expect(readLiveFleet(cluster, ['demo/pgpool'], systemClock)).rejects.toThrow(
        new RegExp(`^${resource}.* in demo: cannot list ${resource}.*\\n +fix: use an account that may: list cert`),
      );
    },
  );
});

test('plan --calendar takes its dates through an API server, and says so in JSON', async () => {
  const project = TestProject.sample();
  const api = await serveApi(storeOf());
  project.write('kubeconfig', kubeconfigOf(api));
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'a'],
  ])
    project.git(...args);
  const plan = (...args: string[]) => project.start('plan', '--base', 'main', '--calendar', '-o', 'json', ...args);
  expect(JSON.parse((await plan()).stdout)).not.toHaveProperty('calendarAt');
  expect(api.seen).toEqual([]);
  const live = JSON.parse((await plan('--kubeconfig', 'kubeconfig')).stdout);
  expect(Math.abs(Date.parse(live.calendarAt) - Date.now())).toBeLessThan(120_000);
  expect(api.seen.map(({ path }) => path)).toContain('/apis/cert-manager.io/v1/namespaces/shop/certificates');
  await api.close();
  const { code, stderr } = await plan('--kubeconfig', 'kubeconfig');
  expect({ code, line: stderr.split('\n')[0] }).toEqual({
    code: 1,
    line: expect.stringMatching(/^certificates\.cert-manager\.io in [\w-]+: cannot reach http/),
  });
  project.remove();
}, 120_000);
