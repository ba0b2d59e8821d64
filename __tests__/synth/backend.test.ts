import { formatProblem, GitopsError } from '../../lib/errors';
import { recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { ArgoCdIntent, PoolIntent } from '../../lib/model/intent';
import type { TlsIntent } from '../../lib/model/tls';
import { evaluate } from '../../lib/synth/evaluate';
import { ledgerOf } from '../rollout/histories';
import { fleetOf, poolOf, projectOf, render } from './fleet-of';

const TLS: TlsIntent = {
  sslMode: 'require',
  issuerRef: { kind: 'ClusterIssuer', name: 'platform-g1' },
  root: 'platform-root',
};

function refusals(more: Partial<PoolIntent>, pki: boolean = false): string[] {
  const fleet = {
    ...fleetOf(poolOf(more)),
    ...(pki ? { pki: [{ name: 'platform', intermediates: [{ generation: 1 }] }] } : {}),
  };
  try {
    evaluate({ fleet, changes: new Map() });
  } catch (error) {
    if (!GitopsError.is(error)) throw error;
    return error.problems
      .map(formatProblem)
      .filter((text) => !text.includes('has no ledger yet'))
      .map((text) => text.replace('main.ts: pools demo/pgpool: ', ''));
  }
  return [];
}

describe('a pool before a PostgreSQL with TLS', () => {
  test.each<[string, Partial<PoolIntent>, string[]]>([
    [
      'under its own root has no problem',
      { postgresRef: { name: 'pg', tls: true, root: 'platform-root' }, tls: TLS },
      [],
    ],
    [
      'has to say under which root that is',
      { postgresRef: { name: 'pg', tls: true }, tls: TLS },
      [
        'postgresRef.root: is missing: PostgreSQL serves TLS, and the root of the pool has to be the one that verifies it\n' +
          "    fix: postgresRef.root: 'platform-root', if its certificate is under that root",
      ],
    ],
    [
      'under another root is refused: there is one CA file for both directions',
      { postgresRef: { name: 'pg', tls: true, root: 'database-root' }, tls: TLS },
      [
        'tls.issuerRef: platform-g1 is under root "platform-root", but PostgreSQL is under root "database-root": Pgpool-II would ' +
          'refuse it, for it has one CA file for PostgreSQL and for clients\n' +
          '    fix: name an issuer under root database-root, or move PostgreSQL to the root of the pool first',
      ],
    ],
    [
      'is refused when nobody names the root of its issuer',
      { postgresRef: { name: 'pg', tls: true, root: 'database-root' }, tls: { ...TLS, root: undefined } },
      [
        expect.stringContaining(
          'tls.issuerRef: platform-g1 names no root, but PostgreSQL is under root "database-root"',
        ),
      ],
    ],
    [
      'must not name a root of a PostgreSQL without TLS',
      { postgresRef: { name: 'pg', root: 'database-root' }, tls: TLS },
      [expect.stringContaining('postgresRef.root: is not allowed without postgresRef.tls')],
    ],
  ])('%s', (_, more, problems) => {
    expect(refusals(more)).toEqual(problems);
  });

  test('knows the root from the PKI of its issuer', () => {
    const tls = { ...TLS, root: undefined };
    expect(refusals({ postgresRef: { name: 'pg', tls: true, root: 'platform-root' }, tls }, true)).toEqual([]);
    expect(refusals({ postgresRef: { name: 'pg', tls: true, root: 'database-root' }, tls }, true)).toHaveLength(1);
  });
});

test.each<[string, Partial<PoolIntent>, string]>([
  [
    'client certificates of a pool without TLS',
    { clientCertificates: [{ name: 'web', user: 'web' }] },
    'clientCertificates: are declared, but the pool has no tls: no client could show them\n    fix: declare tls, or leave them out',
  ],
  [
    'a user whose name PostgreSQL would cut off',
    { tls: TLS, clientCertificates: [{ name: 'web', user: 'u'.repeat(64) }] },
    `clientCertificates[0].user: found "${'u'.repeat(64)}" of 64 characters, allowed: at most 63`,
  ],
  [
    'an issuer that no object can be called',
    { tls: { ...TLS, issuerRef: { name: 'Platform_CA' } } },
    'tls.issuerRef.name: found "Platform_CA", allowed: a Kubernetes name (lower case letters, digits and "-", beginning and ' +
      'ending with a letter or digit)',
  ],
  [
    'a host name with a port',
    { tls: { ...TLS, certificates: [{ alias: 'server', dnsNames: ['*.demo.svc', 'pgpool:9999'] }] } },
    'tls.certificates[0].dnsNames[1]: found "pgpool:9999", allowed: a host name such as pgpool.demo.svc or *.demo.svc',
  ],
])('%s is refused', (_, more, message) => {
  expect(refusals(more)).toEqual([message]);
});

function renderedProject(argocd: ArgoCdIntent): string | undefined {
  const fleet = { ...fleetOf(poolOf()), argocd };
  const changes = new Map(
    recordIntent(fleet.pools, new Map(), {}, 'main.ts').flatMap(({ pool, change }) => [
      ...recordedFiles(pool, [change]),
    ]),
  );
  return render({ fleet, changes }).files.get('argocd/00-project.demo.k8s.yaml');
}

test('maintenance of the fleet is a sync window of its project, which a rollout that has begun may overrun', () => {
  const maintenance = [{ schedule: '0 2 * * 6', duration: '4h' }];
  const window = 'syncWindows:\n    - applications:\n        - "*"\n      duration: 4h\n      kind: allow\n';
  for (const argocd of [{ maintenance }, { maintenance, version: '3.5' as const }]) {
    expect(renderedProject(argocd)).toContain(window);
    expect(renderedProject(argocd)).toContain('      syncOverrun: true\n');
  }
  expect(renderedProject({ maintenance, version: '3.4' })).toContain(window);
  expect(renderedProject({ maintenance, version: '3.4' })).not.toContain('syncOverrun');
});

/** What is refused of a fleet with one pool and these windows. */
function refusedWindows(argocd: ArgoCdIntent): string[] {
  try {
    renderedProject(argocd);
  } catch (error) {
    if (!GitopsError.is(error)) throw error;
    return error.problems.map(formatProblem);
  }
  return [];
}

describe('a window of maintenance', () => {
  const schedule = '0 2 * * 6';

  test('is as short as one likes where Argo CD lets a rollout end behind it', () => {
    expect(refusedWindows({ maintenance: [{ schedule, duration: '5m' }] })).toEqual([]);
  });

  test('fails where it is shorter than a rollout, and Argo CD would stop that in the middle', () => {
    const maintenance = [
      { schedule, duration: '35m' },
      { schedule, duration: '34m' },
    ];
    expect(refusedWindows({ version: '3.4', maintenance })).toEqual([
      'main.ts: argocd.maintenance[1].duration: found 34m, allowed: 35m or longer, because a change may take as long, and Argo CD 3.4 stops a rollout when its window closes\n    fix: make the window longer, or set argocd.version to 3.5 or newer where that runs',
    ]);
  });

  const CRON =
    'allowed: five fields of cron as Argo CD reads them, such as 0 2 * * 6: Sunday is 0, and there is no L, W or #';
  const ZONE = 'allowed: UTC, or a time zone such as Europe/Berlin, in the letters of the IANA database';

  test.each([
    [{ schedule: '0 2 * *' }, `schedule: found "0 2 * *", ${CRON}`],
    [{ schedule: '0 25 * * *' }, `schedule: found "0 25 * * *", ${CRON}`],
    [{ schedule: '0 2 30 2 *' }, 'schedule: found "0 2 30 2 *", a day that never comes, so Argo CD would never sync'],
    [{ schedule, timeZone: 'Mars' }, `timeZone: found "Mars", ${ZONE}`],
  ])('fails where Argo CD could not read it: %j', (window, message) => {
    expect(refusedWindows({ maintenance: [{ duration: '4h', ...window }] })).toEqual([
      `main.ts: argocd.maintenance[0].${message}`,
    ]);
  });

  test('is waited for by the pause of a rollout that Argo CD would stop', () => {
    const maintenance = [{ schedule, duration: '4h' }];
    const { fleet, changes } = projectOf(ledgerOf({}, [{ command: 'restart' }]));
    const pauseOf = (version: '3.4' | '3.5') => {
      const { files } = render({ fleet: { ...fleet, argocd: { version, maintenance } }, changes });
      return [...files].find(([path]) => path.includes('pause'))?.[1];
    };
    expect(pauseOf('3.5')).not.toContain('--window');
    expect(pauseOf('3.4')).toContain('--window=0 2 * * 6|4h|UTC');
    expect(pauseOf('3.4')).toContain('--hold=2100s');
    expect(pauseOf('3.4')).toContain(`activeDeadlineSeconds: ${32 * 86_400 + 1800}`);
  });
});
