import type { Problem } from '../../lib/errors';
import { recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { Change } from '../../lib/model/change';
import type { FleetIntent, PoolIntent } from '../../lib/model/intent';
import { resolveTls, type TlsIntent } from '../../lib/model/tls';
import { evaluate } from '../../lib/synth/evaluate';
import { expectProblems, problemsOf } from '../problems';
import { fleetOf, poolOf, render } from './fleet-of';
import type { RefusedIntent } from './refused-fields';
import { REFUSED_INTENTS } from './refused-intents';

const TLS: TlsIntent = { sslMode: 'require', issuerRef: { name: 'ca' } };

/** The ledger that makes every intent recorded, so that only intent itself can be wrong. */
function recorded(...pools: PoolIntent[]): Map<string, string> {
  const made = recordIntent(pools, new Map(), {}, 'main.ts');
  return new Map(made.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])]));
}

function problemsIn(fleet: FleetIntent, changes: ReadonlyMap<string, string>): readonly Problem[] {
  return problemsOf(() => evaluate({ fleet, changes }));
}

describe('intent', () => {
  test('that is recorded and valid has no problem', () => {
    const pool = poolOf({ tls: TLS });
    expect(problemsIn(fleetOf(pool), recorded(pool))).toEqual([]);
  });

  test.each<RefusedIntent>(REFUSED_INTENTS)('fails when %s', (_, fields, at, ...holds) => {
    const problems = problemsIn(fleetOf(poolOf(fields as Partial<PoolIntent>)), new Map());
    expectProblems(
      problems.filter(({ code }) => code !== 'intent-unrecorded'),
      [['intent-invalid', `main.ts: pools demo/pgpool: ${at}`, ...holds]],
    );
  });

  test('fails when its namespace is where dist/ keeps the Applications', () => {
    expectProblems(problemsIn(fleetOf(poolOf({ namespace: 'argocd' })), new Map()), [
      ['intent-invalid', 'main.ts: pools argocd/pgpool: namespace', '"argocd"', 'dist/'],
    ]);
  });

  test('fails with all problems of all pools at once', () => {
    const pools = [poolOf({ name: 'a', replicas: 0 }), poolOf({ name: 'b', replicas: 12 }), poolOf({ name: 'c' })];
    expectProblems(problemsIn(fleetOf(...pools), new Map()), [
      ['intent-invalid', 'main.ts: pools demo/a: replicas', 'found 0'],
      ['intent-invalid', 'main.ts: pools demo/b: replicas', 'found 12'],
      ['intent-unrecorded', 'main.ts: pools demo/c'],
    ]);
  });

  test('fails for a pool whose name another one begins with, whatever is wrong with that one', () => {
    const pools = [poolOf({ name: 'a' }), poolOf({ name: 'ab', replicas: 0 })];
    expectProblems(problemsIn(fleetOf(...pools), new Map()), [
      ['intent-invalid', 'main.ts: pools demo/ab: replicas', 'found 0'],
      ['intent-unrecorded', 'main.ts: pools demo/a'],
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
    expectProblems(problemsIn(fleetOf(...pools), changes), [['ledger-order', 'changes/demo/a', '0000-baseline.yaml']]);
  });

  test('fails for its cohort also when a PKI has a problem', () => {
    const pool = poolOf({ cohort: 'canary' });
    const fleet = { ...fleetOf(pool), pki: [{ name: 'platform', intermediates: [] }] };
    expectProblems(problemsIn(fleet, recorded(poolOf())), [
      ['intent-invalid', 'main.ts: pki platform: intermediates'],
      ['intent-invalid', 'main.ts: pools demo/pgpool: cohort', '"canary"', 'argocd.cohorts'],
    ]);
  });

  test('fails when two pools have one name', () => {
    expectProblems(problemsIn(fleetOf(poolOf(), poolOf()), recorded(poolOf())), [
      ['intent-invalid', 'main.ts: pools demo/pgpool', 'pools[0]', 'pools[1]'],
    ]);
  });

  test('fails when the image of the steps may move', () => {
    const fleet = { ...fleetOf(poolOf()), steps: { image: 'registry.example.com:5000/steps:latest' } };
    expectProblems(problemsIn(fleet, recorded(poolOf())), [
      ['intent-invalid', 'main.ts: steps.image', '"registry.example.com:5000/steps:latest"', '@sha256:DIGEST'],
    ]);
  });

  test('fails when it is not recorded, with every field that differs', () => {
    const problems = problemsIn(
      fleetOf(poolOf({ tls: { ...TLS, sslMode: 'prefer', issuerRef: { name: 'b' } } })),
      recorded(poolOf({ tls: TLS })),
    );
    expectProblems(problems, [
      ['intent-unrecorded', 'main.ts: pools demo/pgpool', 'tls.sslMode', 'recorded require', 'intended prefer'],
      ['intent-unrecorded', 'main.ts: pools demo/pgpool', 'tls.issuerRef.name', 'recorded ca', 'intended b'],
    ]);
  });

  test('fails when a ledger has no pool', () => {
    expectProblems(problemsIn(fleetOf(poolOf()), recorded(poolOf(), poolOf({ name: 'gone' }))), [
      ['intent-unrecorded', 'changes/demo/gone', 'main.ts', 'git rm -r changes/demo/gone'],
    ]);
  });

  test('fails when a change is rendered that hurts more since replicas were lowered', () => {
    const tls = resolveTls(TLS);
    const base: Omit<Change, 'number' | 'verb'> = { reason: 'why', timeout: '5m', apply: 'IfReady', accepts: [] };
    const changes: Change[] = [
      { ...base, number: 0, verb: 'baseline', tls },
      { ...base, number: 1, verb: 'rotate' },
    ];
    const problems = problemsIn(fleetOf(poolOf({ tls: TLS, replicas: 1 })), recordedFiles('demo/pgpool', changes));
    const place = 'changes/demo/pgpool/0001-rotate.yaml: pools demo/pgpool';
    expectProblems(problems, [
      ['accept-missing', place, '0001-rotate', 'one replica', '35 s', 'pgpool-gitops change settle demo/pgpool'],
    ]);
  });

  test('fails when the ledger holds a private key', () => {
    const changes = recorded(poolOf());
    const path = 'changes/demo/pgpool/0000-baseline.yaml';
    const key = ['-----BEGIN', 'RSA PRIVATE KEY-----'].join(' ');
    changes.set(path, `${changes.get(path)}# ${key}\n`);
    expectProblems(problemsIn(fleetOf(poolOf()), changes), [['object-forbidden', path, 'private key', 'replace']]);
  });
});

test.each(['/dist', '../dist', 'a/../../b', './dist', 'dist/', 'a//dist', '.', 'a\\\\dist'])(
  'A folder outside of the repository is refused: %s',
  (path) => {
    const { repository, ...rest } = fleetOf(poolOf());
    expectProblems(problemsIn({ ...rest, repository: { ...repository, path } }, recorded(poolOf())), [
      ['intent-invalid', 'main.ts: repository.path', JSON.stringify(path), 'fleets/prod/dist'],
    ]);
  },
);

test.each(['https://me:secret@git.example.com/a.git', 'ssh://me:se@cret@git.example.com/a.git'])(
  'A password in the URL of the repository is refused, and not repeated: %s',
  (url) => {
    const { repository, ...rest } = fleetOf(poolOf());
    const problems = problemsIn({ ...rest, repository: { ...repository, url } }, recorded(poolOf()));
    expectProblems(problems, [['intent-invalid', 'main.ts: repository.url', 'password', 'Secret of the repository']]);
    expect(JSON.stringify(problems)).not.toMatch(/secret@|cret@/);
  },
);

test.each(['https://org@dev.example.com/a.git', 'git@git.example.com:a.git', 'https://git.example.com:8443/a@b'])(
  'A URL without one is not: %s',
  (url) => {
    const { repository, ...rest } = fleetOf(poolOf());
    expect(problemsIn({ ...rest, repository: { ...repository, url } }, recorded(poolOf()))).toEqual([]);
  },
);

test('Names of AppBindings, issuers, Certificates, Secrets and accounts may hold dots, and mail addresses are taken', () => {
  const pool = poolOf({
    postgresRef: { name: 'pg.shop' },
    issuers: [
      { name: 'ca.v1', ca: { secretName: 'ca.shop' } },
      { name: 'ca.v2', selfSignedCa: {} },
    ],
    clientCertificates: [{ name: 'app.shop', user: 'app', secretName: 'app.tls' }],
    tls: {
      ...TLS,
      issuerRef: { name: 'ca.v1' },
      certificates: [{ alias: 'server', secretName: 'pool.tls', emailAddresses: ["o'neil+pools@db.example.com"] }],
    },
  });
  expect(problemsIn(fleetOf(pool), recorded(pool))).toEqual([]);
  const { files } = render({ fleet: fleetOf(pool), changes: recorded(pool) });
  expect([...files.values()].join()).toContain('secretName: app.tls');
});

describe('names', () => {
  test('fail when one that is derived passes 63 characters', () => {
    const pool = poolOf({ name: 'p'.repeat(42) });
    const place = `main.ts: pools demo/${pool.name}: name (metrics-exporter certificate)`;
    const name = `"${pool.name}-metrics-exporter-cert"`;
    expectProblems(problemsIn(fleetOf(pool), recorded(pool)), [
      ['name-too-long', place, `Certificate ${name}`, '64 characters', 'at most 63', 'shorter by 1'],
    ]);
  });

  test('are one problem for each name that is too long, with the longest that follows from it', () => {
    const pool = poolOf({ name: 'p'.repeat(60), issuers: [{ name: 'i'.repeat(63), selfSignedCa: {} }] });
    const place = `main.ts: pools demo/${pool.name}`;
    expectProblems(problemsIn(fleetOf(pool), recorded(pool)), [
      ['name-too-long', `${place}: name (metrics-exporter certificate)`, '82 characters', 'shorter by 19'],
      ['name-too-long', `${place}: issuers[0].name (self-signed Issuer)`, 'for the issuer'],
    ]);
  });

  test('fail when a Certificate of one pool is what KubeDB makes for another', () => {
    const pools = [
      poolOf({ name: 'a', tls: TLS }),
      poolOf({ name: 'b', tls: TLS, clientCertificates: [{ name: 'a-server-cert', user: 'u' }] }),
    ];
    const [client, owner] = ['main.ts: pools demo/b: clientCertificates[0]', 'pools demo/a: name (server certificate)'];
    expectProblems(problemsIn(fleetOf(...pools), recorded(...pools)), [
      ['name-collision', `${client}.name`, 'Certificate demo/a-server-cert', owner],
      ['name-collision', `${client}.secretName`, 'Secret demo/a-server-cert', owner],
    ]);
  });

  test.each(['auth', 'config'])('fail when a certificate is to be kept in the Secret NAME-%s of KubeDB', (own) => {
    const secretName = `pgpool-${own}`;
    const pool = poolOf({
      tls: { ...TLS, certificates: [{ alias: 'server', secretName }] },
      clientCertificates: [{ name: 'app', user: 'app', secretName }],
    });
    const taken = [`Secret demo/pgpool-${own}`, 'pools demo/pgpool: name ('];
    expectProblems(problemsIn(fleetOf(pool), recorded(pool)), [
      ['name-collision', 'main.ts: pools demo/pgpool: server secretName', ...taken],
      ['name-collision', 'main.ts: pools demo/pgpool: clientCertificates[0].secretName', ...taken],
    ]);
  });

  test('fail when two pools would have one Application', () => {
    const pools = [poolOf({ namespace: 'a-b', name: 'c' }), poolOf({ namespace: 'a', name: 'b-c' })];
    expectProblems(problemsIn(fleetOf(...pools), recorded(...pools)), [
      ['name-collision', 'main.ts: pools a/b-c: name', 'Application argocd/a-b-c', 'pools a-b/c: name'],
    ]);
  });

  test('may be the same in two namespaces', () => {
    const pools = [poolOf({ namespace: 'a' }), poolOf({ namespace: 'b' })];
    expect(problemsIn(fleetOf(...pools), recorded(...pools))).toEqual([]);
  });
});
