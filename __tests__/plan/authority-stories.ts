import type { PoolIntent } from '../../lib/model/intent';
import type { PkiIntent } from '../../lib/model/pki';
import type { TlsIntent } from '../../lib/model/tls';
import type { Plan } from '../../lib/plan/types';
import { ROOT_A } from '../fixtures/roots';
import { poolOf } from '../synth/fleet-of';
import { commit, planBetween } from './commits';

const PKI: PkiIntent = {
  name: 'platform',
  root: { name: 'root-a' },
  intermediates: [{ generation: 1 }, { generation: 2 }],
};

function by(generation: number, more: Partial<TlsIntent> = {}): TlsIntent {
  return { sslMode: 'require', issuerRef: { kind: 'ClusterIssuer', name: `platform-g${generation}` }, ...more };
}

/** Three pools under one root, two of them with clients that get it from git, one with a client certificate. */
const TRUSTING = poolOf({ tls: by(1), trust: { namespaces: ['jobs', 'web'], roots: [ROOT_A] } });
const BY_CERT = poolOf({
  namespace: 'shop',
  name: 'checkout',
  tls: by(1, { clientAuthMode: 'cert' }),
  clientCertificates: [{ name: 'checkout-app', user: 'app' }],
  trust: { namespaces: ['web', 'mobile'], roots: [ROOT_A] },
});
const ON_G2 = poolOf({ namespace: 'shop', name: 'reports', tls: by(2) });
const OWN = poolOf({
  namespace: 'shop',
  name: 'own',
  issuers: [{ name: 'own-ca', ca: { secretName: 'ca-2026' } }],
  tls: { sslMode: 'require', issuerRef: { name: 'own-ca' } },
});
/** Uses the Issuer of its neighbour. */
const NEIGHBOUR = poolOf({ namespace: 'shop', name: 'neighbour', tls: OWN.tls });
const POOLS = [TRUSTING, BY_CERT, ON_G2, OWN, NEIGHBOUR];

/** A merge that replaces some pools, or the PKI. */
function merge(after: {
  readonly pki?: PkiIntent;
  readonly pools?: readonly PoolIntent[];
  readonly settled?: readonly string[];
}): Plan {
  const base = commit(new Map(), { pools: POOLS, fleet: { pki: [PKI] } });
  const fleet = { pki: [after.pki ?? PKI] };
  const options = { reason: 'the generation of 2027', accepts: ['client-trust'] } as const;
  const asked = (after.settled ?? []).map((pool) => ['settle', pool, {}] as const);
  return planBetween(base, commit(base, { pools: after.pools ?? POOLS, fleet, options, asked }));
}

const longer = PKI.intermediates.map((intermediate) => ({ ...intermediate, duration: '52560h' }));
const onG2 = (pool: PoolIntent): PoolIntent => (pool === TRUSTING ? { ...pool, tls: by(2) } : pool);
const repointed = (pool: PoolIntent): PoolIntent =>
  pool === OWN ? { ...pool, issuers: [{ name: 'own-ca', ca: { secretName: 'ca-2027' } }] } : pool;

/** What becomes of issuers and CAs, and whom that concerns. */
export const AUTHORITY_STORIES: Readonly<Record<string, () => Plan>> = {
  'authority-generation': () => {
    const pki = { ...PKI, intermediates: [...PKI.intermediates, { generation: 3 }] };
    const pools = POOLS.map((pool) => (pool === TRUSTING ? { ...pool, tls: by(3) } : pool));
    return merge({ pki, pools });
  },
  'authority-renewed': () => merge({ pki: { ...PKI, intermediates: longer } }),
  'authority-root-renewed': () => merge({ pki: { ...PKI, root: { name: 'root-a', duration: '219000h' } } }),
  'refused-authority-dropped': () => {
    const pools = POOLS.map((pool) =>
      pool === BY_CERT ? { ...BY_CERT, tls: by(2, { clientAuthMode: 'cert' }) } : onG2(pool),
    );
    const settled = ['demo/pgpool', 'shop/checkout'];
    return merge({ pki: { ...PKI, intermediates: [{ generation: 2 }] }, pools, settled });
  },
  'refused-authority-repointed': () => merge({ pools: POOLS.map(repointed) }),
};
