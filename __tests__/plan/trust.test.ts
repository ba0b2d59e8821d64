import type { ClientCertificateIntent, PoolIntent } from '../../lib/model/intent';
import type { TlsIntent } from '../../lib/model/tls';
import { EDGES, type TrustRow } from '../../lib/plan/types';
import { poolOf } from '../synth/fleet-of';
import { ACCEPT_ALL, commit, planBetween, type Step, tlsOf } from './commits';

const ref = (name: string) => ({ issuerRef: { kind: 'ClusterIssuer' as const, name } });

function rowsOf(before: PoolIntent, after: PoolIntent, more: Partial<Step> = {}): readonly TrustRow[] {
  const base = commit(new Map(), { pools: [before] });
  return planBetween(base, commit(base, { ...more, pools: [after] })).pools[0]?.trust ?? [];
}

/** Verdicts of a stage, in the order server, clients, backend: `holds breaks unknown`. */
function verdicts(rows: readonly TrustRow[], stage: string): string {
  const row = rows.find((candidate) => candidate.stage === stage);
  return EDGES.map((edge) => row?.[edge].verdict).join(' ');
}

const SAME = 'holds holds holds';

interface Case {
  readonly title: string;
  readonly before?: TlsIntent;
  readonly after?: TlsIntent;
  /** While pods restart, and when they have: server, clients, backend. */
  readonly during: string;
  readonly done?: string;
}

const CASES: readonly Case[] = [
  { title: 'add that serves plaintext still', after: tlsOf({ sslMode: 'prefer' }), during: SAME },
  { title: 'add that refuses plaintext', after: tlsOf(), during: 'unknown holds holds' },
  {
    title: 'add that demands client certificates',
    after: tlsOf({ sslMode: 'prefer', clientAuthMode: 'cert' }),
    during: 'holds unknown holds',
  },
  { title: 'another issuer of the same root', before: tlsOf(), after: tlsOf(ref('platform-g2')), during: SAME },
  {
    title: 'an issuer of another root, both named',
    before: tlsOf(),
    after: tlsOf({ ...ref('vault'), root: 'vault' }),
    during: 'breaks unknown unknown',
  },
  {
    title: 'an issuer of another root with client certificates',
    before: tlsOf({ clientAuthMode: 'cert' }),
    after: tlsOf({ ...ref('vault'), root: 'vault', clientAuthMode: 'cert' }),
    during: 'breaks breaks unknown',
  },
  {
    title: 'another issuer, and no root is named',
    before: tlsOf({ root: undefined }),
    after: tlsOf({ ...ref('vault'), root: undefined }),
    during: 'unknown unknown unknown',
  },
  {
    title: 'the same issuer, whose root is named now',
    before: tlsOf({ root: undefined }),
    after: tlsOf({ sslMode: 'verify-ca' }),
    during: SAME,
  },
  {
    title: 'a server certificate with an issuer of its own, when the pool goes to another root',
    before: tlsOf({ certificates: [{ alias: 'server', ...ref('web') }] }),
    after: tlsOf({ ...ref('vault'), root: 'vault', certificates: [{ alias: 'server', ...ref('web') }] }),
    during: 'unknown unknown unknown',
  },
  {
    title: 'a server certificate that loses a name',
    before: tlsOf({ certificates: [{ alias: 'server', dnsNames: ['a', 'b'] }] }),
    after: tlsOf({ certificates: [{ alias: 'server', dnsNames: ['b'] }] }),
    during: 'unknown holds holds',
  },
  {
    title: 'a server certificate that gains a name',
    before: tlsOf({ certificates: [{ alias: 'server', dnsNames: ['a'] }] }),
    after: tlsOf({ certificates: [{ alias: 'server', dnsNames: ['a', 'b'] }] }),
    during: SAME,
  },
  {
    title: 'plaintext that is refused now',
    before: tlsOf({ sslMode: 'allow' }),
    after: tlsOf(),
    during: 'unknown holds holds',
  },
  { title: 'plaintext that is allowed again', before: tlsOf(), after: tlsOf({ sslMode: 'allow' }), during: SAME },
  {
    title: 'client certificates that are demanded now',
    before: tlsOf(),
    after: tlsOf({ clientAuthMode: 'cert' }),
    during: 'holds unknown holds',
  },
  { title: 'remove', before: tlsOf(), during: 'breaks holds unknown' },
  {
    title: 'remove where clients showed certificates',
    before: tlsOf({ clientAuthMode: 'cert' }),
    during: 'breaks unknown unknown',
  },
];

test.each(CASES)('$title: $during while pods restart and after', ({ before, after, during, done }) => {
  const rows = rowsOf(poolOf({ tls: before }), poolOf({ tls: after }));
  expect(verdicts(rows, 'before')).toBe(SAME);
  expect(verdicts(rows, 'pause')).toBe(SAME);
  expect(verdicts(rows, 'operation')).toBe(during);
  for (const stage of ['proof', 'resume', 'verify']) expect(verdicts(rows, stage)).toBe(done ?? during);
});

describe('PostgreSQL with TLS', () => {
  const behind = (root: string) => ({ postgresRef: { name: 'pg', tls: true, root } });
  const vault = { ...tlsOf({ ...ref('vault') }), root: 'vault' };

  test('a root that it moves to in the same merge is unknown, and the plan says what has to be', () => {
    const rows = rowsOf(
      poolOf({ tls: tlsOf({ root: 'platform' }), ...behind('platform') }),
      poolOf({ tls: vault, ...behind('vault') }),
    );
    expect(rows.find(({ stage }) => stage === 'operation')?.backend).toEqual({
      verdict: 'unknown',
      reason: expect.stringContaining(
        'main.ts says that PostgreSQL comes to root vault with this merge: unless its chain leads to both roots',
      ),
    });
  });

  test('one that turns TLS on holds once the pool has TLS under its root, and says what has to be until then', () => {
    const rows = rowsOf(poolOf(), poolOf({ tls: tlsOf(), ...behind('platform') }));
    for (const stage of ['before', 'pause']) {
      expect(rows.find((row) => row.stage === stage)?.backend).toEqual({
        verdict: 'unknown',
        reason:
          'main.ts says that PostgreSQL serves TLS: a pool without TLS reaches it only while it takes connections without TLS, too',
      });
    }
    for (const stage of ['operation', 'proof', 'verify']) {
      expect(rows.find((row) => row.stage === stage)?.backend).toEqual({
        verdict: 'holds',
        reason: 'main.ts says that PostgreSQL is under root platform, which pods with TLS trust',
      });
    }
  });

  test('another one is judged by its root, before and after the restart that brings pods to it', () => {
    const other = { postgresRef: { name: 'other', namespace: 'data', tls: true, root: 'platform' } };
    const rows = rowsOf(poolOf({ tls: tlsOf() }), poolOf({ tls: tlsOf(), ...other }));
    const [first, ...later] = rows.map(({ stage, backend }) => [stage, backend.verdict, backend.reason]);
    expect(first).toEqual(['before', 'holds', 'as today: the same CA file is used for PostgreSQL']);
    const moved =
      'main.ts says that PostgreSQL of AppBinding data/other is under root platform, which pods with TLS trust';
    expect(later).toEqual(
      ['pgpool', 'pause', 'operation', 'proof', 'resume', 'verify'].map((stage) => [stage, 'holds', moved]),
    );
    const back = rowsOf(poolOf({ tls: tlsOf(), ...other }), poolOf({ tls: tlsOf() }));
    expect(back.at(-1)?.backend.reason).toBe(
      'main.ts says that PostgreSQL of AppBinding demo/pg serves no TLS (postgresRef.tls): no certificate is checked',
    );
  });

  test('the next intermediate under its root holds', () => {
    const rows = rowsOf(
      poolOf({ tls: tlsOf({ root: 'platform' }), ...behind('platform') }),
      poolOf({ tls: tlsOf({ ...ref('platform-g2'), root: 'platform' }), ...behind('platform') }),
    );
    expect(verdicts(rows, 'operation')).toBe(SAME);
  });

  test('one of which main.ts says nothing is unknown, and the plan says where to say it', () => {
    const rows = rowsOf(poolOf({ tls: tlsOf({ root: 'platform' }) }), poolOf({ tls: vault }));
    expect(rows.find(({ stage }) => stage === 'operation')?.backend.reason).toMatch(
      /main\.ts does not say that PostgreSQL serves TLS \(postgresRef\.tls\)/,
    );
  });
});

test.each(['rotate', 'restart'] as const)('%s touches no edge', (verb) => {
  const pool = poolOf({ tls: tlsOf() });
  const rows = rowsOf(pool, pool, { asked: [[verb, 'demo/pgpool', ACCEPT_ALL]] });
  expect(rows.length).toBeGreaterThan(3);
  for (const { stage } of rows) expect(verdicts(rows, stage)).toBe(SAME);
});

describe('certificates of applications', () => {
  const client = (more: Partial<ClientCertificateIntent> = {}) => [{ name: 'app', user: 'app', ...more }];
  const vault = tlsOf({ ...ref('vault'), root: 'vault' });

  test('those that follow the issuer are issued anew after the operation, and refused only while it runs', () => {
    const rows = rowsOf(
      poolOf({ tls: tlsOf(), clientCertificates: client() }),
      poolOf({ tls: vault, clientCertificates: client() }),
    );
    expect(rows.map(({ stage, when }) => `${when} ${stage}: ${verdicts(rows, stage)}`)).toEqual([
      `- before: ${SAME}`,
      `10 pause: ${SAME}`,
      '12 operation: breaks breaks unknown',
      '13 certificates: breaks holds unknown',
      '14 proof: breaks holds unknown',
      '16 resume: breaks holds unknown',
      'PostSync verify: breaks holds unknown',
    ]);
    expect(rows.find(({ stage }) => stage === 'operation')?.clients).toEqual({
      verdict: 'breaks',
      accept: 'client-trust',
      reason:
        'Certificate app stays with ClusterIssuer platform-g1 (root platform) until every pod has restarted, and a pod trusts only vault from then on',
    });
  });

  test('those that stay with the old issuer are refused once pods have restarted', () => {
    const clientCertificates = client(ref('platform-g1'));
    const rows = rowsOf(poolOf({ tls: tlsOf(), clientCertificates }), poolOf({ tls: vault, clientCertificates }));
    expect(verdicts(rows, 'pause')).toBe(SAME);
    expect(verdicts(rows, 'verify')).toBe('breaks breaks unknown');
  });

  test('one of an issuer that is not the pool’s is unknown from the start', () => {
    const pool = poolOf({ tls: tlsOf(), clientCertificates: client(ref('other')) });
    const rows = rowsOf(pool, pool, { asked: [['rotate', 'demo/pgpool', ACCEPT_ALL]] });
    expect(verdicts(rows, 'before')).toBe('holds unknown holds');
    expect(verdicts(rows, 'verify')).toBe('holds unknown holds');
  });
});

describe('issuers that are rendered', () => {
  const pool = (more: { commonName?: string } = {}) =>
    poolOf({ tls: tlsOf({ issuerRef: { name: 'ca' }, root: 'ca' }), issuers: [{ name: 'ca', selfSignedCa: more }] });

  test('a CA that is issued anew leaves every edge unknown, though no operation runs', () => {
    const rows = rowsOf(pool(), pool({ commonName: 'another' }));
    expect(rows.map(({ stage }) => `${stage}: ${verdicts(rows, stage)}`)).toEqual([
      `before: ${SAME}`,
      'issuer: unknown unknown unknown',
    ]);
  });

  test('a new pool has no matrix: nobody trusts it yet', () => {
    const plan = planBetween(
      commit(new Map(), { pools: [poolOf()] }),
      commit(new Map(), { pools: [poolOf(), { ...pool(), name: 'b' }] }),
    );
    expect(plan.pools[0]?.trust).toEqual([]);
  });
});
