import type { PoolIntent } from '../../lib/model/intent';
import type { TlsIntent } from '../../lib/model/tls';
import { type LiveCertificate, withLiveDates } from '../../lib/plan/live-calendar';
import type { Plan } from '../../lib/plan/types';
import { ROOT_A, ROOT_B } from '../fixtures/roots';
import { poolOf } from '../synth/fleet-of';
import { AUTHORITY_STORIES } from './authority-stories';
import { ACCEPT_ALL, commit, type Files, planBetween, rendered, type Step, tlsOf } from './commits';

const NONE: Files = new Map();
const OTHER: PoolIntent = poolOf({ namespace: 'shop', name: 'reports' });
const PLAIN = poolOf();
const WITH_TLS = poolOf({ tls: tlsOf() });
const SINGLE = poolOf({ replicas: 1, tls: tlsOf() });
const G2: TlsIntent = tlsOf({ issuerRef: { kind: 'ClusterIssuer', name: 'platform-g2' } });
const NEW_ROOT: TlsIntent = tlsOf({ issuerRef: { kind: 'ClusterIssuer', name: 'vault' }, root: 'vault-root' });
const OWN_CA: Partial<PoolIntent> = {
  issuers: [{ name: 'pgpool-ca', selfSignedCa: {} }],
  clientCertificates: [{ name: 'pgpool-app', user: 'app' }],
};
const BY_CERT: TlsIntent = {
  sslMode: 'verify-full',
  clientAuthMode: 'cert',
  issuerRef: { name: 'pgpool-ca' },
  root: 'pgpool-ca',
  certificates: [{ alias: 'server', dnsNames: ['pgpool', 'pgpool.demo.svc'] }],
};

const UNDER_A: TlsIntent = tlsOf({ root: 'root-a' });
const UNDER_B: TlsIntent = tlsOf({ issuerRef: { kind: 'ClusterIssuer', name: 'next-g1' }, root: 'root-b' });
const TRUSTING = poolOf({ tls: UNDER_A, trust: { namespaces: ['jobs', 'web'], roots: [ROOT_A] } });
const TRUSTING_BOTH = poolOf({ tls: UNDER_A, trust: { namespaces: ['jobs', 'web'], roots: [ROOT_A, ROOT_B] } });
const MOVED = poolOf({ tls: UNDER_B, trust: { namespaces: ['jobs', 'web'], roots: [ROOT_A, ROOT_B] } });

/** A plan between two commits, one pool of which changes beside one that does not. */
function story(before: PoolIntent, after: Partial<Step> & { readonly pool?: PoolIntent }): Plan {
  const base = commit(NONE, { pools: [before, OTHER] });
  const head = commit(base, { ...after, pools: [after.pool ?? before, OTHER] });
  return planBetween(base, head);
}

function because(reason: string, ...accepts: ('outage' | 'plaintext' | 'client-trust')[]) {
  return { reason, accepts };
}

const asked = (verb: 'rotate' | 'rotate-password' | 'restart' | 'settle') =>
  [[verb, 'demo/pgpool', verb === 'settle' ? {} : ACCEPT_ALL]] as const;

/** A change whose author accepted nothing, which `change` would not have recorded. */
function refusedStory(before: PoolIntent, after: PoolIntent): Plan {
  const base = commit(NONE, { pools: [before, OTHER] });
  const head = new Map(commit(base, { pools: [after, OTHER] }));
  for (const [path, text] of head) head.set(path, text.replace(/\naccepts:\n( {2}- .*\n)+/, '\n'));
  return planBetween(base, head);
}

function editedStory(): Plan {
  const base = commit(commit(NONE, { pools: [WITH_TLS, OTHER] }), { pools: [WITH_TLS, OTHER], asked: asked('rotate') });
  const head = new Map(base);
  const path = 'dist/demo/pgpool/40-0001-rotate-2-operation.k8s.yaml';
  head.set(path, (head.get(path) ?? '').replace('timeout: 5m', 'timeout: 9m'));
  return planBetween(base, head);
}

/** The third change of a root rollover: the old root is taken from clients once nothing serves it. */
function distrustStory(): Plan {
  const trusting = commit(NONE, { pools: [TRUSTING_BOTH, OTHER] });
  const moved = commit(trusting, { pools: [MOVED, OTHER] });
  const base = commit(moved, { pools: [MOVED, OTHER], asked: asked('settle') });
  const alone = poolOf({ tls: UNDER_B, trust: { namespaces: ['jobs', 'web'], roots: [ROOT_B] } });
  return planBetween(base, commit(base, { pools: [alone, OTHER] }));
}

function settledStory(): Plan {
  const base = commit(commit(NONE, { pools: [WITH_TLS, OTHER] }), { pools: [WITH_TLS, OTHER], asked: asked('rotate') });
  return planBetween(base, commit(base, { pools: [WITH_TLS, OTHER], asked: asked('settle') }));
}

function retiredStory(): Plan {
  const base = commit(NONE, { pools: [WITH_TLS, OTHER] });
  return planBetween(base, commit(base, { pools: [OTHER], retired: ['demo/pgpool'] }));
}

function updateAndRotate(): Plan {
  const pool = poolOf({ tls: G2, replicas: 2 });
  const base = commit(NONE, { pools: [poolOf({ tls: tlsOf(), replicas: 2 }), OTHER] });
  return planBetween(base, commit(base, { pools: [pool, OTHER], asked: asked('rotate') }), { calendar: true });
}

function calendarStory(): Plan {
  const pool = poolOf({ ...OWN_CA, tls: BY_CERT });
  const base = commit(NONE, { pools: [pool, OTHER] });
  return planBetween(base, base, { calendar: true });
}

/** A fleet of which the cluster knows most, a month on: renewed behind its pods' back, late, ended, and not issued yet. */
function liveCalendar(): Plan {
  const renewed = {
    notBefore: '2026-11-01T00:00:00Z',
    notAfter: '2027-01-30T00:00:00Z',
    renewalTime: '2026-12-31T00:00:00Z',
    revision: 2,
  };
  const old = {
    notBefore: '2026-08-20T00:00:00Z',
    notAfter: '2026-11-18T00:00:00Z',
    renewalTime: '2026-10-19T00:00:00Z',
  };
  return withLiveDates(calendarStory(), {
    now: '2026-11-17T12:00:00Z',
    certificates: new Map<string, LiveCertificate>([
      ['demo/pgpool-server-cert', renewed],
      ['demo/pgpool-client-cert', { ...old, revision: 1 }],
      ['demo/pgpool-app', { ...old, notAfter: '2026-11-17T00:00:00Z', revision: 1 }],
      ['demo/pgpool-metrics-exporter-cert', {}],
    ]),
    podsSince: new Map([['demo/pgpool', '2026-10-01T00:00:00Z']]),
  });
}

function unrecordedHand(): Plan {
  const base = commit(NONE, { pools: [WITH_TLS, OTHER] });
  const changes = new Map([...base].filter(([path]) => path.startsWith('changes/')));
  return planBetween(
    base,
    rendered(changes, [{ ...WITH_TLS, deletionPolicy: 'Halt', spec: { syncUsers: true } }, OTHER]),
  );
}

/** One plan for each verb, for each refusal, and for what has no verb. */
export const STORIES: Readonly<Record<string, () => Plan>> = {
  nothing: () => planBetween(commit(NONE, { pools: [OTHER] }), commit(NONE, { pools: [OTHER] })),
  create: () =>
    planBetween(
      commit(NONE, { pools: [OTHER] }),
      commit(NONE, { pools: [poolOf({ ...OWN_CA, tls: BY_CERT }), OTHER] }),
    ),
  add: () => story(PLAIN, { pool: WITH_TLS, options: because('passwords must not cross the network in the clear') }),
  update: () => story(WITH_TLS, { pool: poolOf({ tls: G2 }), options: because('the intermediate CA of 2027') }),
  'update-root': () => {
    const pool = poolOf({ tls: NEW_ROOT });
    return story(WITH_TLS, { pool, options: because('the old CA is given up', 'client-trust') });
  },
  'update-cert': () => {
    const before = poolOf({ ...OWN_CA, tls: BY_CERT });
    const issuers = [...(OWN_CA.issuers ?? []), { name: 'next-ca', selfSignedCa: {} }];
    const pool = { ...before, issuers, tls: { ...BY_CERT, issuerRef: { name: 'next-ca' }, root: 'next-ca' } };
    return story(before, { pool, options: because('the CA ends next year', 'client-trust') });
  },
  trust: () => story(TRUSTING, { pool: TRUSTING_BOTH, options: because('root-a ends next year') }),
  'update-trusted': () => story(TRUSTING_BOTH, { pool: MOVED, options: because('root-a ends next year') }),
  'update-untrusted': () =>
    story(TRUSTING, { pool: MOVED, options: because('the key of root-a has leaked', 'client-trust') }),
  'refused-untrusted': () => refusedStory(TRUSTING, MOVED),
  rotate: () => story(WITH_TLS, { asked: asked('rotate') }),
  restart: () => story(PLAIN, { asked: asked('restart') }),
  remove: () =>
    story(WITH_TLS, { pool: PLAIN, options: because('the mesh encrypts <now> @everyone | `x`', 'plaintext') }),
  edit: () =>
    story(WITH_TLS, {
      pool: { ...WITH_TLS, spec: { podTemplate: { spec: { nodeSelector: { disk: 'ssd' } } } } },
      options: because('the nodes with spinning disks go'),
    }),
  configure: () =>
    story(WITH_TLS, {
      pool: { ...WITH_TLS, spec: { configuration: { inline: { 'pgpool.conf': 'max_pool = 4' } } } },
      options: because('half of the connections are idle'),
    }),
  credentials: () =>
    story(WITH_TLS, {
      pool: { ...WITH_TLS, spec: { authSecret: { name: 'admin-7f3a', rotateAfter: '720h' } } },
      options: because('the vault keeps the password from now on'),
    }),
  'rotate-password': () => story(WITH_TLS, { asked: asked('rotate-password') }),
  upgrade: () => story({ ...WITH_TLS, version: '4.4.8' }, { pool: WITH_TLS, options: because('4.4 is past its end') }),
  'scale-up': () =>
    story(SINGLE, { pool: { ...SINGLE, replicas: 3 }, options: because('twice the clients since May') }),
  'scale-down': () =>
    story(WITH_TLS, { pool: { ...WITH_TLS, replicas: 1 }, options: because('nights are quiet', 'outage') }),
  resize: () =>
    story(WITH_TLS, {
      pool: { ...WITH_TLS, resources: { requests: { cpu: '1' }, limits: { memory: '2Gi' } } },
      options: because('connections of the new shop'),
    }),
  'resize-in-place': () =>
    story(SINGLE, {
      pool: { ...SINGLE, resources: { requests: { cpu: '1' }, mode: 'InPlace' } },
      options: because('connections of the new shop'),
    }),
  'resize-and-edit': () =>
    story(WITH_TLS, {
      pool: { ...WITH_TLS, resources: { requests: { cpu: '1' } }, spec: { monitor: { agent: 'prometheus.io' } } },
      options: because('more of both'),
    }),
  autoscale: () =>
    story(WITH_TLS, { pool: { ...WITH_TLS, resources: 'autoscaled' }, options: because('nights are quiet') }),
  'scale-and-update': () =>
    story(SINGLE, { pool: { ...SINGLE, replicas: 3, tls: G2 }, options: because('more pods, and the CA of 2027') }),
  'refused-last-pod': () => refusedStory(WITH_TLS, { ...WITH_TLS, replicas: 1 }),
  outage: () => story(SINGLE, { asked: asked('rotate') }),
  'update-and-rotate': updateAndRotate,
  distrust: distrustStory,
  settle: settledStory,
  retire: retiredStory,
  spec: unrecordedHand,
  calendar: calendarStory,
  'calendar-live': liveCalendar,
  'refused-outage': () => refusedStory(SINGLE, { ...SINGLE, tls: G2 }),
  'refused-plaintext': () => refusedStory(WITH_TLS, PLAIN),
  'refused-client-trust': () => refusedStory(WITH_TLS, poolOf({ tls: NEW_ROOT })),
  'refused-edited': editedStory,
  ...AUTHORITY_STORIES,
};
