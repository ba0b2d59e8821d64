import { parseAllDocuments } from 'yaml';
import { formatProblem, GitopsError } from '../../lib/errors';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { recordCommand, recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { Change } from '../../lib/model/change';
import type { FleetIntent, PoolIntent } from '../../lib/model/intent';
import type { PkiIntent } from '../../lib/model/pki';
import { withRoots } from '../../lib/model/resolve-fleet';
import type { TlsIntent } from '../../lib/model/tls';
import { evaluate } from '../../lib/synth/evaluate';
import { fleetOf, poolOf, render } from './fleet-of';

const PLATFORM: PkiIntent = { name: 'platform', intermediates: [{ generation: 1 }, { generation: 2 }] };
const TLS: TlsIntent = { sslMode: 'require', issuerRef: { kind: 'ClusterIssuer', name: 'platform-g1' } };

function fleet(pki: unknown, ...pools: PoolIntent[]): FleetIntent {
  return { ...fleetOf(...pools), pki: [pki as PkiIntent] };
}

function ledgerOf(declared: FleetIntent): Map<string, string> {
  const recorded = recordIntent(withRoots(declared).pools, new Map(), {}, 'main.ts');
  return new Map(recorded.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])]));
}

function problemsOf(declared: FleetIntent): string[] {
  try {
    evaluate({ fleet: declared, changes: new Map() });
  } catch (error) {
    if (!GitopsError.is(error)) throw error;
    const problems = error.problems.map(formatProblem);
    return problems.filter((text) => !text.includes('has no ledger yet')).map((text) => text.replace('main.ts: ', ''));
  }
  return [];
}

describe('a PKI', () => {
  test('that is sound has no problem, and its root is that of the pools under it', () => {
    const declared = fleet(PLATFORM, poolOf({ tls: TLS }));
    expect(problemsOf(declared)).toEqual([]);
    expect([...ledgerOf(declared).values()].join()).toContain('root: platform-root');
  });

  test.each<[string, unknown, string]>([
    [
      'an unknown field',
      { ...PLATFORM, roots: [] },
      'pki platform: roots: unknown field, allowed: name, namespace, root, intermediates; did you mean "root"?',
    ],
    [
      'no generation',
      { ...PLATFORM, intermediates: [] },
      'pki platform: intermediates: found none, allowed: at least one\n    fix: intermediates: [{ generation: 1 }]',
    ],
    [
      'generation 0',
      { ...PLATFORM, intermediates: [{ generation: 0 }] },
      'pki platform: intermediates[0].generation: found 0, allowed: 1 or more',
    ],
    [
      'a generation twice',
      { ...PLATFORM, intermediates: [{ generation: 2 }, { generation: 2 }] },
      'pki platform: intermediates[1].generation: 2 is the generation of intermediates[0] too',
    ],
    [
      'a root that ends before what it signs',
      { ...PLATFORM, root: { renewBefore: '8760h' } },
      'pki platform: root.renewBefore: found 8760h, allowed: at least the life of the certificates that it signs ' +
        '(intermediates[0]: 43800h), else one could outlive its CA',
    ],
    [
      'a root that is renewed before it begins',
      { ...PLATFORM, root: { duration: '87600h' } },
      'pki platform: root.renewBefore: found 87600h, allowed: less than its duration 87600h',
    ],
    [
      'an intermediate that ends before a leaf',
      { ...PLATFORM, intermediates: [{ generation: 1, duration: '2160h', renewBefore: '720h' }] },
      'pki platform: intermediates[0].duration: found 2160h, allowed: longer than the certificates that it signs ' +
        '(pools demo/pgpool tls.certificates (default life): 2160h)',
    ],
    [
      'an intermediate that is renewed after a leaf was signed that outlives it',
      { ...PLATFORM, intermediates: [{ generation: 1, renewBefore: '720h' }] },
      'pki platform: intermediates[0].renewBefore: found 720h, allowed: at least the life of the certificates that it signs ' +
        '(pools demo/pgpool tls.certificates (default life): 2160h), else one could outlive its CA',
    ],
    [
      'lives of a root that is not rendered',
      { ...PLATFORM, root: { secretName: 'corp', duration: '200000h' } },
      'pki platform: root.duration: is not allowed beside secretName: such a root is not rendered\n    fix: leave one of the two out',
    ],
    [
      'a name that is too long for its objects',
      { name: 'p'.repeat(60), intermediates: [{ generation: 1 }] },
      `pki ${'p'.repeat(60)}: root: Issuer "${'p'.repeat(60)}-root" has 65 characters, allowed: at most 63\n` +
        '    fix: choose a shorter name for the pki',
    ],
  ])('is refused with %s', (_, pki, message) => {
    expect(problemsOf(fleet(pki, poolOf({ tls: TLS })))).toContain(message);
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
    expect(problemsOf(fleet(PLATFORM, ...pools))).toEqual([
      'pools demo/pgpool: tls.root: found "other", but platform-g1 is under root "platform-root" of pki platform\n' +
        '    fix: leave tls.root out: it follows from the issuer',
      'pools demo/old: tls.issuerRef.name: found "platform-g7", but pki platform has only platform-g1, platform-g2; ' +
        'did you mean "platform-g1"?\n    fix: declare the generation in pki platform, or name one of the others',
      'pools demo/app: clientCertificates[0].issuerRef.name: found "platform-g9", but pki platform has only ' +
        'platform-g1, platform-g2; did you mean "platform-g1"?\n    fix: declare the generation in pki platform, or name one of the others',
    ]);
  });

  test('of a namespace is not that of a pool in another one', () => {
    const pki = { ...PLATFORM, namespace: 'demo' };
    const tls: TlsIntent = { ...TLS, issuerRef: { name: 'platform-g9' } };
    expect(problemsOf(fleet(pki, poolOf({ namespace: 'shop', tls })))).toEqual([]);
    expect(problemsOf(fleet(pki, poolOf({ tls })))).toHaveLength(1);
  });

  test('must not take names that a pool takes, and no namespace of pools may be called pki', () => {
    const pki = { ...PLATFORM, namespace: 'demo' };
    const issuers = [{ name: 'platform-g1', selfSignedCa: {} }];
    expect(problemsOf(fleet(pki, poolOf({ issuers })))).toContain(
      'pools demo/pgpool: issuers[0].name: Issuer demo/platform-g1 is taken by pki platform: intermediates (generation 1) already\n' +
        '    fix: rename one of the two',
    );
    expect(problemsOf(fleet(PLATFORM, poolOf({ namespace: 'pki' })))).toEqual([
      'pools pki/pgpool: namespace: found "pki", where dist/ keeps the certificate authorities, allowed: any other namespace',
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
    expect(specOf('argocd/00-project-pki.k8s.yaml').clusterResourceWhitelist).toEqual([
      { group: 'cert-manager.io', kind: 'ClusterIssuer' },
    ]);
    expect(specOf('argocd/00-project.k8s.yaml').clusterResourceWhitelist).toEqual([]);
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
  expect(() => evaluate({ fleet: moved, changes: files })).toThrow(
    'main.ts: pki platform: intermediates: platform-g1 is no longer declared, but 0000-baseline of demo/pgpool uses it, and a ' +
      'cluster may still be at that change\n    fix: when it has rolled out everywhere: pgpool-gitops change settle demo/pgpool',
  );
  record([recordCommand('settle', pools[0] as PoolIntent, readLedgers(files).ledgers, {}, 'main.ts')]);
  expect(() => evaluate({ fleet: moved, changes: files })).not.toThrow();
});
