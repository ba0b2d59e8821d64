import type { ClientCertificateIntent } from '../../lib/model/intent';
import type { TlsIntent } from '../../lib/model/tls';
import type { EdgeName, TrustRow, Verdict } from '../../lib/plan/types';
import { RealPgpool } from '../operator/real-pgpool';
import { describeWith } from '../programs';
import { type Issued, issue } from '../steps/certificates';
import { poolOf } from '../synth/fleet-of';
import { ACCEPT_ALL, commit, planBetween, type Step, tlsOf } from './commits';

// The matrix is a claim about the wire: what it calls broken must really fail, what it says holds must really connect.
// Only Pgpool-II itself can say so.

const OLD = tlsOf();
const SAME_ROOT = tlsOf({ issuerRef: { kind: 'ClusterIssuer', name: 'platform-g2' } });
const NEXT = tlsOf({ issuerRef: { kind: 'ClusterIssuer', name: 'vault' }, root: 'vault' });
const byCert = (tls: TlsIntent): TlsIntent => ({ ...tls, clientAuthMode: 'cert' });
const APP: readonly ClientCertificateIntent[] = [{ name: 'app', user: 'postgres' }];
const STAYING = APP.map((certificate) => ({ ...certificate, issuerRef: OLD.issuerRef }));

function rowsOf(
  before: TlsIntent | undefined,
  after: TlsIntent | undefined,
  more: Partial<Step> & { clients?: typeof APP } = {},
) {
  const { clients = [], ...step } = more;
  const pool = (tls: TlsIntent | undefined) => poolOf({ tls, clientCertificates: clients });
  const base = commit(new Map(), { pools: [pool(before)] });
  return planBetween(base, commit(base, { ...step, pools: [pool(after)] })).pools[0]?.trust ?? [];
}

/** What pods serve and trust. */
type Pods = 'old' | 'renewed' | 'intermediate' | 'next' | 'plain';
/** What a client trusts, and which certificate it shows. */
interface Client {
  readonly trusts?: 'old' | 'next';
  readonly shows?: 'old' | 'next';
}

interface Cell {
  readonly title: string;
  readonly rows: () => readonly TrustRow[];
  readonly stage: string;
  readonly edge: EdgeName;
  readonly verdict: Verdict;
  readonly pods: Pods;
  readonly mode?: 'scram' | 'cert';
  readonly client: Client;
  /** What the refusal says. @default - the client connects */
  readonly refused?: RegExp;
}

const ROTATE = { asked: [['rotate', 'demo/pgpool', ACCEPT_ALL]] } as const;
const moved = (clients?: typeof APP) => () => rowsOf(byCert(OLD), byCert(NEXT), { clients });
const UNVERIFIED = /certificate verify failed/;
const UNKNOWN_CA = /unknown ca|certificate verify failed|SSL error|server closed the connection/;

const CELLS: readonly Cell[] = [
  {
    title: 'a rotate changes no root',
    rows: () => rowsOf(OLD, OLD, ROTATE),
    stage: 'verify',
    edge: 'server',
    verdict: 'holds',
    pods: 'renewed',
    client: { trusts: 'old' },
  },
  {
    title: 'an intermediate CA of the same root',
    rows: () => rowsOf(OLD, SAME_ROOT),
    stage: 'operation',
    edge: 'server',
    verdict: 'holds',
    pods: 'intermediate',
    client: { trusts: 'old' },
  },
  {
    title: 'an intermediate CA of the same root, client certificates',
    rows: () => rowsOf(byCert(OLD), byCert(SAME_ROOT)),
    stage: 'operation',
    edge: 'clients',
    verdict: 'holds',
    pods: 'intermediate',
    mode: 'cert',
    client: { trusts: 'old', shows: 'old' },
  },
  {
    title: 'another root, before pods have restarted',
    rows: () => rowsOf(OLD, NEXT),
    stage: 'pause',
    edge: 'server',
    verdict: 'holds',
    pods: 'old',
    client: { trusts: 'old' },
  },
  {
    title: 'another root, once a pod has restarted',
    rows: () => rowsOf(OLD, NEXT),
    stage: 'operation',
    edge: 'server',
    verdict: 'breaks',
    pods: 'next',
    client: { trusts: 'old' },
    refused: UNVERIFIED,
  },
  {
    title: 'a certificate that follows the issuer, before pods have restarted',
    rows: moved(APP),
    stage: 'pause',
    edge: 'clients',
    verdict: 'holds',
    pods: 'old',
    mode: 'cert',
    client: { trusts: 'old', shows: 'old' },
  },
  {
    title: 'a certificate that follows the issuer, once a pod has restarted',
    rows: moved(APP),
    stage: 'operation',
    edge: 'clients',
    verdict: 'breaks',
    pods: 'next',
    mode: 'cert',
    client: { trusts: 'next', shows: 'old' },
    refused: UNKNOWN_CA,
  },
  {
    title: 'a certificate that follows the issuer, once pods have restarted',
    rows: moved(APP),
    stage: 'verify',
    edge: 'clients',
    verdict: 'holds',
    pods: 'next',
    mode: 'cert',
    client: { trusts: 'next', shows: 'next' },
  },
  {
    title: 'a certificate that stays with the old issuer, before pods have restarted',
    rows: moved(STAYING),
    stage: 'pause',
    edge: 'clients',
    verdict: 'holds',
    pods: 'old',
    mode: 'cert',
    client: { trusts: 'old', shows: 'old' },
  },
  {
    title: 'a certificate that stays with the old issuer, once pods have restarted',
    rows: moved(STAYING),
    stage: 'verify',
    edge: 'clients',
    verdict: 'breaks',
    pods: 'next',
    mode: 'cert',
    client: { trusts: 'next', shows: 'old' },
    refused: UNKNOWN_CA,
  },
  {
    title: 'passwords, and a client that shows a certificate of the old root all the same',
    rows: () => rowsOf(OLD, NEXT),
    stage: 'verify',
    edge: 'clients',
    verdict: 'unknown',
    pods: 'next',
    client: { trusts: 'next', shows: 'old' },
    refused: UNKNOWN_CA,
  },
  {
    title: 'passwords, and a client that shows none',
    rows: () => rowsOf(OLD, NEXT),
    stage: 'verify',
    edge: 'clients',
    verdict: 'unknown',
    pods: 'next',
    client: { trusts: 'next' },
  },
  {
    title: 'TLS is removed, and a client demands it',
    rows: () => rowsOf(OLD, undefined),
    stage: 'verify',
    edge: 'server',
    verdict: 'breaks',
    pods: 'plain',
    client: { trusts: 'old' },
    refused: /server does not support SSL/,
  },
  {
    title: 'TLS is added before a PostgreSQL that serves none',
    rows: () => rowsOf(undefined, tlsOf({ sslMode: 'prefer' })),
    stage: 'verify',
    edge: 'backend',
    verdict: 'holds',
    pods: 'old',
    client: { trusts: 'old' },
  },
];

describeWith('pgpool2', 'an edge of the matrix, by a handshake with a real Pgpool-II', () => {
  let real: RealPgpool;
  let roots: Record<'old' | 'next', Issued>;
  let users: Record<'old' | 'next', Issued>;
  let served: Record<Exclude<Pods, 'plain'>, Record<string, string>>;

  beforeAll(async () => {
    real = new RealPgpool();
    roots = { old: await issue({ name: 'old-root' }), next: await issue({ name: 'next-root' }) };
    users = {
      old: await issue({ name: 'postgres', by: roots.old }),
      next: await issue({ name: 'postgres', by: roots.next }),
    };
    const intermediate = await issue({ name: 'intermediate', by: roots.old, isCa: true });
    const files = async (by: Issued, root: Issued, chain = '') => {
      const leaf = await issue({ name: 'pgpool', by, dnsNames: ['pgpool.demo.svc'] });
      return { 'tls.crt': `${leaf.pem}\n${chain}`, 'tls.key': leaf.keyPem, 'ca.crt': root.pem };
    };
    served = {
      old: await files(roots.old, roots.old),
      renewed: await files(roots.old, roots.old),
      intermediate: await files(intermediate, roots.old, intermediate.pem),
      next: await files(roots.next, roots.next),
    };
  }, 120_000);

  afterAll(async () => real?.end());

  test.each(CELLS)('$title: $edge $verdict at $stage', async (cell) => {
    const { pods, mode = 'scram', client, refused } = cell;
    const row = cell.rows().find(({ stage }) => stage === cell.stage) as TrustRow;
    expect(row[cell.edge].verdict).toBe(cell.verdict);
    const own = (issued: Issued) => ({ 'tls.crt': issued.pem, 'tls.key': issued.keyPem, 'ca.crt': roots.old.pem });
    const started =
      pods === 'plain'
        ? await real.start({ sslMode: 'disable', clientAuthMode: 'scram' })
        : await real.start(
            { sslMode: 'require', clientAuthMode: mode, tls: {} },
            { server: served[pods], client: own(users.old) },
          );
    expect(started).toBeUndefined();
    const shown: Record<string, string> =
      client.shows === undefined ? {} : { cert: users[client.shows].pem, key: users[client.shows].keyPem };
    const trusted: Record<string, string> = client.trusts === undefined ? {} : { rootcert: roots[client.trusts].pem };
    const said = real.query('sslmode=verify-ca', { ...shown, ...trusted });
    // What holds connects, what breaks is refused; of what is unknown the reason names both, and both are tried.
    if (cell.verdict !== 'unknown') expect(refused === undefined).toBe(cell.verdict === 'holds');
    if (refused === undefined) expect(said).toBe('1');
    else expect(said).toMatch(refused);
  });
});
