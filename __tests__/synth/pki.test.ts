import { parseAllDocuments } from 'yaml';
import type { Problem } from '../../lib/errors';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { recordCommand, recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { Change } from '../../lib/model/change';
import type { FleetIntent, PoolIntent } from '../../lib/model/intent';
import type { PkiIntent } from '../../lib/model/pki';
import { withRoots } from '../../lib/model/resolve-fleet';
import type { TlsIntent } from '../../lib/model/tls';
import { evaluate } from '../../lib/synth/evaluate';
import { expectProblem, expectProblems, problemsOf } from '../problems';
import { fleetOf, poolOf, render } from './fleet-of';
import { PLATFORM, REFUSED_PKIS, type RefusedPki } from './refused-pkis';

const TLS: TlsIntent = { sslMode: 'require', issuerRef: { kind: 'ClusterIssuer', name: 'platform-g1' } };

function fleet(pki: unknown, ...pools: PoolIntent[]): FleetIntent {
  return { ...fleetOf(...pools), pki: [pki as PkiIntent] };
}

function ledgerOf(declared: FleetIntent): Map<string, string> {
  const recorded = recordIntent(withRoots(declared).pools, new Map(), {}, 'main.ts');
  return new Map(recorded.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])]));
}

/** Its problems, without those of ledgers: it has none. */
function problemsIn(declared: FleetIntent): Problem[] {
  const problems = problemsOf(() => evaluate({ fleet: declared, changes: new Map() }));
  return problems.filter(({ code }) => code !== 'intent-unrecorded');
}

describe('a PKI', () => {
  test('that is sound has no problem, and its root is that of the pools under it', () => {
    const declared = fleet(PLATFORM, poolOf({ tls: TLS }));
    expect(problemsIn(declared)).toEqual([]);
    expect([...ledgerOf(declared).values()].join()).toContain('root: platform-root');
  });

  test('may have a root whose names hold dots', () => {
    const root = { name: 'corp.root', secretName: 'corp.tls' };
    expect(problemsIn(fleet({ ...PLATFORM, root }, poolOf({ tls: TLS })))).toEqual([]);
  });

  test('gives its root to recorded pools also where another pool is wrong, and nothing to compare where it is wrong itself', () => {
    const right = poolOf({ tls: TLS });
    const changes = ledgerOf(fleet(PLATFORM, right));
    const found = (declared: FleetIntent) => problemsOf(() => evaluate({ fleet: declared, changes }));
    expectProblems(found(fleet(PLATFORM, right, poolOf({ name: 'x', replicas: 99 }))), [
      ['intent-invalid', 'main.ts: pools demo/x: replicas', 'found 99'],
    ]);
    const broken = { ...PLATFORM, intermediates: [{ generation: 0 }] };
    expectProblems(found(fleet(broken, right)), [
      ['intent-invalid', 'main.ts: pki platform: intermediates[0].generation', 'found 0'],
    ]);
  });

  test.each<RefusedPki>(REFUSED_PKIS)('is refused with %s', (_, pki, code, at, ...holds) => {
    expectProblem(problemsIn(fleet(pki, poolOf({ tls: TLS }))), [code, `main.ts: pki ${pki.name}: ${at}`, ...holds]);
  });

  test('is refused where a pool says another root, or names a generation that is not there', () => {
    const pools = [
      poolOf({ tls: { ...TLS, root: 'other' } }),
      poolOf({ name: 'old', tls: { ...TLS, issuerRef: { kind: 'ClusterIssuer', name: 'platform-g7' } } }),
      poolOf({
        name: 'app',
        tls: TLS,
        clientCertificates: [{ name: 'web', user: 'web', issuerRef: { kind: 'ClusterIssuer', name: 'platform-g9' } }],
      }),
    ];
    const known = ['platform-g1, platform-g2', 'did you mean "platform-g1"?'];
    const client = 'clientCertificates[0].issuerRef.name';
    expectProblems(problemsIn(fleet(PLATFORM, ...pools)), [
      ['intent-invalid', 'main.ts: pools demo/pgpool: tls.root', '"other"', 'platform-g1', '"platform-root"'],
      ['intent-invalid', 'main.ts: pools demo/old: tls.issuerRef.name', '"platform-g7"', ...known],
      ['intent-invalid', `main.ts: pools demo/app: ${client}`, '"platform-g9"', ...known],
    ]);
  });

  test('of a namespace is not that of a pool in another one', () => {
    const pki = { ...PLATFORM, namespace: 'demo' };
    const tls: TlsIntent = { ...TLS, issuerRef: { name: 'platform-g9' } };
    expect(problemsIn(fleet(pki, poolOf({ namespace: 'shop', tls })))).toEqual([]);
    expect(problemsIn(fleet(pki, poolOf({ tls })))).toHaveLength(1);
  });

  test('must not take names that a pool takes, and no namespace of pools may be called pki', () => {
    const pki = { ...PLATFORM, namespace: 'demo' };
    const issuers = [{ name: 'platform-g1', selfSignedCa: {} }];
    const owner = 'pki platform: intermediates (generation 1)';
    const place = 'main.ts: pools demo/pgpool: issuers[0].name';
    expectProblem(problemsIn(fleet(pki, poolOf({ issuers }))), [
      'name-collision',
      place,
      'Issuer demo/platform-g1',
      owner,
    ]);
    expectProblems(problemsIn(fleet(PLATFORM, poolOf({ namespace: 'pki' }))), [
      ['intent-invalid', 'main.ts: pools pki/pgpool: namespace', '"pki"', 'dist/'],
    ]);
  });

  test('has an Application and a project of its own: no pool may hold a ClusterIssuer', () => {
    const declared = fleet(PLATFORM, poolOf({ tls: TLS }));
    const { files } = render({ fleet: declared, changes: ledgerOf(declared) });
    const specOf = (path: string) => parseAllDocuments(files.get(path) ?? '')[0]?.toJS().spec;
    expect(specOf('argocd/pki-platform.k8s.yaml')).toMatchObject({
      project: 'pgpool-pki',
      sources: [{ path: 'dist/pki/platform' }, { ref: 'commit' }],
      destination: { namespace: 'cert-manager' },
    });
    expect(specOf('argocd/00-project.pki.k8s.yaml').clusterResourceWhitelist).toEqual([
      { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'platform-g*' },
    ]);
    expect(specOf('argocd/00-project.demo.k8s.yaml').clusterResourceWhitelist).toEqual([]);
    expect(parseAllDocuments(files.get('pki/platform/10-pki.k8s.yaml') ?? '')).toHaveLength(7);
  });
});

test('A generation stays for as long as a cluster may stand at a change that names it', () => {
  const before = fleet(PLATFORM, poolOf({ tls: TLS }));
  const files = ledgerOf(before);
  const moved = fleet(
    { ...PLATFORM, intermediates: [{ generation: 2 }] },
    poolOf({ tls: { ...TLS, issuerRef: { kind: 'ClusterIssuer', name: 'platform-g2' } } }),
  );
  const { pools } = withRoots(moved);
  const record = (changes: readonly { readonly pool: string; readonly change: Change }[]) => {
    for (const { pool, change } of changes)
      for (const [path, text] of recordedFiles(pool, [change])) files.set(path, text);
  };
  record(recordIntent(pools, readLedgers(files).ledgers, { reason: 'the next generation' }, 'main.ts'));
  expectProblems(
    problemsOf(() => evaluate({ fleet: moved, changes: files })),
    [
      [
        'issuer-in-use',
        'main.ts: pki platform: intermediates',
        'platform-g1',
        '0000-baseline',
        'pgpool-gitops change settle demo/pgpool',
      ],
    ],
  );
  record([recordCommand('settle', pools[0] as PoolIntent, readLedgers(files).ledgers, {}, 'main.ts')]);
  expect(() => evaluate({ fleet: moved, changes: files })).not.toThrow();
});
