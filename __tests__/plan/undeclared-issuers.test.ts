import type { FleetIntent, PoolIntent } from '../../lib/model/intent';
import type { TlsIntent } from '../../lib/model/tls';
import { poolOf } from '../synth/fleet-of';
import { commit, planBetween, tlsOf } from './commits';

const PLAIN = poolOf();
const PKI: Partial<FleetIntent> = {
  pki: [{ name: 'platform', intermediates: [{ generation: 1 }, { generation: 2 }] }],
};
const VAULT = { kind: 'Issuer', name: 'vault' } as const;
const vault = { server: 'https://vault.example.com', path: 'pki/sign/x', role: 'r', serviceAccountName: 's' };

const withIssuer = (issuerRef: TlsIntent['issuerRef'], more: Partial<PoolIntent> = {}) =>
  poolOf({ tls: { sslMode: 'require', issuerRef }, ...more });

/** Notes of pool demo/pgpool, when a commit brings it from one intent to another. */
function notesOf(
  before: PoolIntent | undefined,
  after: PoolIntent,
  fleet: Partial<FleetIntent> = {},
  ...others: PoolIntent[]
) {
  const base = commit(new Map(), { pools: [...(before === undefined ? [] : [before]), ...others], fleet });
  const { pools } = planBetween(base, commit(base, { pools: [after, ...others], fleet }));
  return pools.find(({ pool }) => pool === 'demo/pgpool')?.notes;
}

const noteOf = (issuer: string) =>
  `no manifest here declares ${issuer}: it has to be in the cluster, else no certificate is issued and the sync fails`;

test.each<[string, PoolIntent | undefined, PoolIntent, string]>([
  ['a new pool', undefined, withIssuer(VAULT), 'Issuer demo/vault'],
  ['a pool that gets TLS', PLAIN, withIssuer({ kind: 'ClusterIssuer', name: 'corp' }), 'ClusterIssuer corp'],
  ['a pool that moves', withIssuer(VAULT), withIssuer({ name: 'vualt' }), 'Issuer demo/vualt'],
  [
    'one certificate alone',
    withIssuer(VAULT),
    poolOf({
      tls: { sslMode: 'require', issuerRef: VAULT, certificates: [{ alias: 'client', issuerRef: { name: 'own' } }] },
    }),
    'Issuer demo/own',
  ],
  [
    'a certificate of a client',
    withIssuer(VAULT),
    withIssuer(VAULT, { clientCertificates: [{ name: 'app', user: 'app', issuerRef: { name: 'apps' } }] }),
    'Issuer demo/apps',
  ],
])('The issuer of %s is named where nothing declares it', (_, before, after, issuer) => {
  expect(notesOf(before, after)).toEqual([noteOf(issuer)]);
});

test('Several are named in one note', () => {
  const certificates = [{ alias: 'client', issuerRef: { name: 'own' } }] as const;
  expect(notesOf(PLAIN, poolOf({ tls: { sslMode: 'require', issuerRef: VAULT, certificates } }))).toEqual([
    'no manifest here declares Issuer demo/own and Issuer demo/vault: they have to be in the cluster, else no certificate is issued and the sync fails',
  ]);
});

test.each<[string, PoolIntent, Partial<FleetIntent>, PoolIntent[]]>([
  ['of the pool itself', withIssuer(VAULT, { issuers: [{ name: 'vault', vault }] }), {}, []],
  ['with a CA of its own', withIssuer(VAULT, { issuers: [{ name: 'vault', selfSignedCa: {} }] }), {}, []],
  [
    'of another pool of the namespace',
    withIssuer(VAULT),
    {},
    [withIssuer(VAULT, { name: 'other', issuers: [{ name: 'vault', vault }] })],
  ],
  ['of a PKI', poolOf({ tls: tlsOf({ root: undefined }) }), PKI, []],
])('An issuer %s is not named, because it is rendered', (_, after, fleet, others) => {
  expect(notesOf(PLAIN, after, fleet, ...others)).toEqual([]);
});

test('An issuer of the same name in another namespace is another one', () => {
  const other = withIssuer(VAULT, { namespace: 'shop', issuers: [{ name: 'vault', vault }] });
  expect(notesOf(PLAIN, withIssuer(VAULT), {}, other)).toEqual([noteOf('Issuer demo/vault')]);
});

test('An issuer that the pool had before is not named again', () => {
  expect(notesOf(withIssuer(VAULT), withIssuer(VAULT, { deletionPolicy: 'Halt' }))).toEqual([]);
});
