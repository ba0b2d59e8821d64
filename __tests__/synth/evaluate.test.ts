import { formatProblem, GitopsError } from '../../lib/errors';
import { recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { Change } from '../../lib/model/change';
import type { FleetIntent, PoolIntent } from '../../lib/model/intent';
import { resolveTls, type TlsIntent } from '../../lib/model/tls';
import { evaluate } from '../../lib/synth/evaluate';
import { fleetOf, poolOf } from './fleet-of';

const TLS: TlsIntent = { sslMode: 'require', issuerRef: { name: 'ca' } };

/** The ledger that makes every intent recorded, so that only intent itself can be wrong. */
function recorded(...pools: PoolIntent[]): Map<string, string> {
  const made = recordIntent(pools, new Map(), {}, 'main.ts');
  return new Map(made.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])]));
}

function problemsOf(fleet: FleetIntent, changes: ReadonlyMap<string, string>): string[] {
  try {
    evaluate({ fleet, changes });
  } catch (error) {
    if (GitopsError.is(error)) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

/** Problems of one pool, without the file and the pool in front. */
function refusals(more: unknown): string[] {
  const pool = poolOf(more as Partial<PoolIntent>);
  return problemsOf(fleetOf(pool), new Map())
    .filter((problem) => !problem.includes('has no ledger yet'))
    .map((problem) => problem.replace('main.ts: pools demo/pgpool: ', ''));
}

describe('intent', () => {
  test('that is recorded and valid has no problem', () => {
    const pool = poolOf({ tls: TLS });
    expect(problemsOf(fleetOf(pool), recorded(pool))).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    [
      'sslMode is a word of the documentation that KubeDB refuses',
      { tls: { ...TLS, sslMode: 'disabled' } },
      'tls.sslMode: found "disabled", allowed: disable, allow, prefer, require, verify-ca, verify-full; did you mean "disable"?',
    ],
    [
      'sslMode is said without TLS',
      { sslMode: 'require' },
      'sslMode: unknown field, allowed: namespace, name, version, replicas, postgresRef, deletionPolicy, labels, annotations, clientAuthMode, tls, issuers, ' +
        'clientCertificates, trust, cohort, spec\n    fix: move it into `tls`; a pool without `tls` always has sslMode disable and no ' +
        'certificate authentication',
    ],
    [
      'TLS has no issuer',
      { tls: { sslMode: 'require' } },
      'tls.issuerRef: is missing: nobody would sign the certificates\n    fix: tls.issuerRef, or an issuerRef of each certificate: server, client, metrics-exporter have none',
    ],
    [
      'clients show certificates without TLS',
      { tls: { ...TLS, sslMode: 'disable', clientAuthMode: 'cert' } },
      'tls.clientAuthMode: found "cert" with sslMode "disable": without TLS no client can show a certificate\n' +
        '    fix: allowed with sslMode allow, prefer, require, verify-ca, verify-full',
    ],
    ['replicas are none', { replicas: 0 }, 'replicas: found 0, allowed: 1 to 9'],
    ['replicas are ten', { replicas: 10 }, 'replicas: found 10, allowed: 1 to 9'],
    ['replicas are no whole number', { replicas: 1.5 }, 'replicas: found 1.5, allowed: a whole number'],
    [
      'a certificate is renewed before it begins',
      { tls: { ...TLS, certificates: [{ alias: 'server', duration: '720h', renewBefore: '720h' }] } },
      'tls.certificates[0].renewBefore: found 720h, allowed: less than its duration 720h',
    ],
    [
      'renewBefore passes the life that a certificate has by default',
      { tls: { ...TLS, certificates: [{ alias: 'server', renewBefore: '2161h' }] } },
      'tls.certificates[0].renewBefore: found 2161h, allowed: less than its duration 2160h',
    ],
    [
      'a certificate lives shorter than cert-manager takes',
      { tls: { ...TLS, certificates: [{ alias: 'server', duration: '30m' }] } },
      'tls.certificates[0].duration: found 30m, allowed: at least 1h',
    ],
    [
      'a duration is in days',
      { tls: { ...TLS, certificates: [{ alias: 'server', duration: '90d' }] } },
      'tls.certificates[0].duration: found "90d", allowed: a duration such as 90s, 5m, 2160h (Kubernetes knows no days)',
    ],
    [
      'a CA does not outlast what it signs',
      { tls: TLS, issuers: [{ name: 'ca', selfSignedCa: { duration: '2160h', renewBefore: '100h' } }] },
      'issuers[0].selfSignedCa.duration: found 2160h, allowed: longer than the certificates that it signs ' +
        '(tls.certificates (default life): 2160h)',
    ],
    [
      'a certificate could outlive its CA, for the CA is renewed late',
      { tls: TLS, issuers: [{ name: 'ca', selfSignedCa: { renewBefore: '2000h' } }] },
      'issuers[0].selfSignedCa.renewBefore: found 2000h, allowed: at least the life of the certificates that it signs ' +
        '(tls.certificates (default life): 2160h), else one could outlive its CA',
    ],
    [
      'verify-full has no server certificate with the name of the Service',
      { tls: { ...TLS, sslMode: 'verify-full', certificates: [{ alias: 'server', dnsNames: [] }] } },
      'tls.certificates[0].dnsNames: sslMode is verify-full, but the server certificate lacks the Service\'s name "pgpool.demo.svc" (it names ' +
        "none)\n    fix: { alias: 'server', dnsNames: ['pgpool', 'pgpool.demo', 'pgpool.demo.svc', 'pgpool.demo.svc.cluster.local'] }",
    ],
    [
      'a pool without TLS stands before a PostgreSQL with it',
      { postgresRef: { name: 'pg', tls: true } },
      'tls: is missing, but the PostgreSQL behind the pool serves TLS (postgresRef.tls): KubeDB refuses a Pgpool without tls ' +
        'there\n    fix: declare tls, or set postgresRef.tls to what PostgreSQL really does',
    ],
    [
      'an issuer is of two kinds',
      { issuers: [{ name: 'ca', ca: { secretName: 's' }, selfSignedCa: {} }] },
      'issuers[0]: found selfSignedCa and ca, allowed: exactly one of selfSignedCa, ca, vault',
    ],
    [
      'one certificate is declared twice',
      { tls: { ...TLS, certificates: [{ alias: 'server' }, { alias: 'server' }] } },
      'tls.certificates[1].alias: "server" is the alias of certificates[0] too',
    ],
    [
      'a field of spec is said elsewhere',
      { spec: { sslMode: 'require' } },
      'spec.sslMode: is not allowed here\n    fix: say it as `tls.sslMode` of the pool',
    ],
    [
      'clientAuthMode stands beside TLS',
      { clientAuthMode: 'scram', tls: TLS },
      'clientAuthMode: is not allowed beside tls\n    fix: say it as `tls.clientAuthMode`',
    ],
    [
      'an issuer has a kind that cert-manager lacks',
      { tls: { ...TLS, issuerRef: { name: 'ca', kind: 'ClusterIsuer' } } },
      'tls.issuerRef.kind: found "ClusterIsuer", allowed: Issuer, ClusterIssuer; did you mean "ClusterIssuer"?',
    ],
    [
      'an issuer has a group that main.ts does not name',
      { tls: { ...TLS, issuerRef: { name: 'pca', kind: 'AWSPCAIssuer', apiGroup: 'awspca.cert-manager.io' } } },
      'tls.issuerRef.apiGroup: found "awspca.cert-manager.io", allowed: cert-manager.io; did you mean "cert-manager.io"?\n' +
        "    fix: certManager: { issuerGroups: ['awspca.cert-manager.io'] }, if its issuer runs in the cluster",
    ],
    [
      'a field of spec is misspelt',
      { spec: { podTemplate: { metadata: { lables: {} } } } },
      'spec.podTemplate.metadata.lables: unknown field, allowed: labels, annotations; did you mean "labels"?',
    ],
    [
      'a field of spec is of another type',
      { spec: { syncUsers: 'yes' } },
      'spec.syncUsers: found "yes", allowed: a boolean',
    ],
    [
      "KubeDB's webhook would refuse a field of spec",
      { spec: { healthChecker: { periodSeconds: 0 } } },
      'spec.healthChecker.periodSeconds: found 0, allowed: 1 or more',
    ],
    [
      'an address is none',
      { tls: { ...TLS, certificates: [{ alias: 'server', ipAddresses: ['localhost'] }] } },
      'tls.certificates[0].ipAddresses[0]: found "localhost", allowed: an IPv4 or IPv6 address',
    ],
    [
      'its namespace is where dist/ keeps the Applications',
      { namespace: 'argocd' },
      'main.ts: pools argocd/pgpool: namespace: found "argocd", where dist/ keeps the Applications, allowed: any other namespace',
    ],
  ])('fails when %s', (_, more, message) => {
    expect(refusals(more)).toEqual([message]);
  });

  test('fails with all problems of all pools at once', () => {
    const pools = [poolOf({ name: 'a', replicas: 0 }), poolOf({ name: 'b', replicas: 12 }), poolOf({ name: 'c' })];
    expect(problemsOf(fleetOf(...pools), new Map()).map((problem) => problem.split('\n')[0])).toEqual([
      'main.ts: pools demo/a: replicas: found 0, allowed: 1 to 9',
      'main.ts: pools demo/b: replicas: found 12, allowed: 1 to 9',
      'main.ts: pools demo/c: has no ledger yet',
    ]);
  });

  test('fails for a pool whose name another one begins with, whatever is wrong with that one', () => {
    const pools = [poolOf({ name: 'a' }), poolOf({ name: 'ab', replicas: 0 })];
    expect(problemsOf(fleetOf(...pools), new Map()).map((problem) => problem.split('\n')[0])).toEqual([
      'main.ts: pools demo/ab: replicas: found 0, allowed: 1 to 9',
      'main.ts: pools demo/a: has no ledger yet',
    ]);
  });

  test('is not compared with a ledger that has a problem of its own', () => {
    const pools = [poolOf({ name: 'a', tls: TLS }), poolOf({ name: 'b', tls: TLS })];
    const changes = recorded(...pools);
    changes.set(
      'changes/demo/a/0001-restart.yaml',
      'format: 1\nverb: restart\nreason: why\ntimeout: 5m\napply: IfReady\n',
    );
    changes.set('changes/demo/a/HEAD', '0001-restart.yaml\n');
    changes.delete('changes/demo/a/0000-baseline.yaml');
    expect(problemsOf(fleetOf(...pools), changes).map((problem) => problem.split('\n')[0])).toEqual([
      'changes/demo/a: has no 0000-baseline.yaml: the first file of a pool is the state that it is created with',
    ]);
  });

  test('fails for its cohort also when a PKI has a problem', () => {
    const pool = poolOf({ cohort: 'canary' });
    const fleet = { ...fleetOf(pool), pki: [{ name: 'platform', intermediates: [] }] };
    const problems = problemsOf(fleet, recorded(poolOf())).map((problem) => problem.split('\n')[0]);
    expect(problems).toEqual([
      expect.stringContaining('main.ts: pki platform'),
      'main.ts: pools demo/pgpool: cohort: found "canary", but the fleet has no cohorts',
    ]);
  });

  test('fails when two pools have one name', () => {
    const problems = problemsOf(fleetOf(poolOf(), poolOf()), recorded(poolOf()));
    expect(problems).toEqual([
      'main.ts: pools demo/pgpool: pools[0] and pools[1] are both demo/pgpool\n    fix: remove or rename one of them',
    ]);
  });

  test('fails when the image of the steps may move', () => {
    const fleet = { ...fleetOf(poolOf()), steps: { image: 'registry.example.com:5000/steps:latest' } };
    expect(problemsOf(fleet, recorded(poolOf()))).toEqual([
      'main.ts: steps.image: found "registry.example.com:5000/steps:latest", allowed: an image pinned by a version tag or a digest\n' +
        '    fix: append :VERSION or @sha256:DIGEST',
    ]);
  });

  test('fails when it is not recorded, with every field that differs', () => {
    const problems = problemsOf(
      fleetOf(poolOf({ tls: { ...TLS, sslMode: 'prefer', issuerRef: { name: 'b' } } })),
      recorded(poolOf({ tls: TLS })),
    );
    expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
      'main.ts: pools demo/pgpool: is not recorded: tls.sslMode: recorded require, intended prefer',
      'main.ts: pools demo/pgpool: is not recorded: tls.issuerRef.name: recorded ca, intended b',
    ]);
  });

  test('fails when a ledger has no pool', () => {
    expect(problemsOf(fleetOf(poolOf()), recorded(poolOf(), poolOf({ name: 'gone' })))).toEqual([
      'changes/demo/gone: is the ledger of a pool that main.ts does not declare\n' +
        '    fix: to retire the pool: git rm -r changes/demo/gone; else declare it again',
    ]);
  });

  test('fails when a change is rendered that hurts more since replicas were lowered', () => {
    const tls = resolveTls(TLS);
    const base: Omit<Change, 'number' | 'verb'> = { reason: 'why', timeout: '5m', apply: 'IfReady', accepts: [] };
    const changes: Change[] = [
      { ...base, number: 0, verb: 'baseline', tls },
      { ...base, number: 1, verb: 'rotate' },
    ];
    const problems = problemsOf(fleetOf(poolOf({ tls: TLS, replicas: 1 })), recordedFiles('demo/pgpool', changes));
    expect(problems).toEqual([
      'changes/demo/pgpool/0001-rotate.yaml: pools demo/pgpool: 0001-rotate is not accepted: the pool has one replica, so it is ' +
        'down while its pod restarts (about 35 s)\n    fix: raise replicas of the pool, or if the change has rolled out: ' +
        'pgpool-gitops change settle demo/pgpool',
    ]);
  });

  test('fails when the ledger holds a private key', () => {
    const changes = recorded(poolOf());
    const path = 'changes/demo/pgpool/0000-baseline.yaml';
    const key = ['-----BEGIN', 'RSA PRIVATE KEY-----'].join(' ');
    changes.set(path, `${changes.get(path)}# ${key}\n`);
    expect(problemsOf(fleetOf(poolOf()), changes)).toEqual([
      `${path}: a private key does not belong in git\n    fix: remove it, and replace the key: git keeps it for ever`,
    ]);
  });
});

describe('names', () => {
  test('fail when one that is derived passes 63 characters', () => {
    const pool = poolOf({ name: 'p'.repeat(42) });
    expect(problemsOf(fleetOf(pool), recorded(pool)).map((problem) => problem.split('\n')[0])).toEqual(
      ['Certificate', 'Secret'].map(
        (kind) =>
          `main.ts: pools demo/${pool.name}: name (metrics-exporter certificate): ${kind} "${pool.name}-metrics-exporter-cert" ` +
          'has 64 characters, allowed: at most 63',
      ),
    );
  });

  test('fail when a Certificate of one pool is what KubeDB makes for another', () => {
    const pools = [
      poolOf({ name: 'a', tls: TLS }),
      poolOf({ name: 'b', tls: TLS, clientCertificates: [{ name: 'a-server-cert', user: 'u' }] }),
    ];
    expect(problemsOf(fleetOf(...pools), recorded(...pools)).map((problem) => problem.split('\n')[0])).toEqual([
      'main.ts: pools demo/b: clientCertificates[0].name: Certificate demo/a-server-cert is taken by pools demo/a: name (server certificate) already',
      'main.ts: pools demo/b: clientCertificates[0].secretName: Secret demo/a-server-cert is taken by pools demo/a: name (server certificate) already',
    ]);
  });

  test('fail when two pools would have one Application', () => {
    const pools = [poolOf({ namespace: 'a-b', name: 'c' }), poolOf({ namespace: 'a', name: 'b-c' })];
    expect(problemsOf(fleetOf(...pools), recorded(...pools))).toEqual([
      'main.ts: pools a/b-c: name: Application argocd/a-b-c is taken by pools a-b/c: name already\n    fix: rename one of the two',
    ]);
  });

  test('may be the same in two namespaces', () => {
    const pools = [poolOf({ namespace: 'a' }), poolOf({ namespace: 'b' })];
    expect(problemsOf(fleetOf(...pools), recorded(...pools))).toEqual([]);
  });
});
