import { formatProblem, GitopsError } from '../../lib/errors';
import type { RecordOptions } from '../../lib/ledger/record';
import type { PoolIntent } from '../../lib/model/intent';
import type { TlsIntent } from '../../lib/model/tls';
import { poolOf } from '../synth/fleet-of';
import { Story } from './ledger-story';

const TLS: TlsIntent = { sslMode: 'require', clientAuthMode: 'scram', issuerRef: { name: 'ca' } };

const ACCEPTED: RecordOptions = { reason: 'why', accepts: ['outage', 'plaintext'] };

function problemsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (GitopsError.is(error)) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

interface EnvironmentVariable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: { readonly configMapKeyRef: { readonly name?: string; readonly key: string } };
}

describe('recording intent', () => {
  test('Another spelling of the same value is no edit', () => {
    const story = new Story();
    const certificate = (more: object) =>
      poolOf({ tls: { ...TLS, certificates: [{ alias: 'server', duration: '8760h0m0s', ...more }] } });
    expect(story.edit(certificate({}))).toEqual(['0000-baseline']);
    for (const duration of ['8760h', '365d', '364.5d12h']) expect(story.edit(certificate({ duration }))).toEqual([]);
    expect(story.edit(certificate({ secretName: 'pgpool-server-cert' }))).toEqual([]);
    expect(story.edit(certificate({ duration: '8759h' }))).toEqual(['0001-update']);
    expect(story.edit(certificate({ duration: '30d', renewBefore: '1.5h' }))).toEqual(['0002-update']);
    const [server] = story.tls()?.certificates ?? [];
    expect(server).toMatchObject({ duration: '720h', renewBefore: '90m' });
  });

  test('names each edit by what it does to TLS', () => {
    const story = new Story();
    expect(story.edit(poolOf())).toEqual(['0000-baseline']);
    expect(story.edit(poolOf({ tls: TLS }))).toEqual(['0001-add']);
    expect(story.edit(poolOf({ tls: { ...TLS, sslMode: 'verify-ca' } }))).toEqual(['0002-update']);
    expect(story.edit(poolOf(), { reason: 'why', accepts: ['plaintext'] })).toEqual(['0003-remove']);
    expect(story.edit(poolOf())).toEqual([]);
  });

  test('records nothing for an edit of a field that is no facet', () => {
    const story = new Story();
    story.edit(poolOf({ tls: TLS }));
    expect(story.edit(poolOf({ tls: TLS, deletionPolicy: 'Halt', spec: { syncUsers: true } }))).toEqual([]);
  });

  test('adds pods before others restart, and removes them behind that', () => {
    const story = new Story();
    story.edit(poolOf({ replicas: 1 }));
    expect(story.edit(poolOf({ replicas: 3, tls: TLS }))).toEqual(['0001-scale', '0002-add']);
    expect(story.edit(poolOf({ replicas: 2, tls: { ...TLS, sslMode: 'prefer' } }), ACCEPTED)).toEqual([
      '0003-update',
      '0004-scale',
    ]);
  });

  test('an edit of what pods take at a restart is recorded, unless KubeDB would store the same', () => {
    const story = new Story();
    const container = (...env: EnvironmentVariable[]) =>
      poolOf({ spec: { podTemplate: { spec: { containers: [{ name: 'pgpool', env }] } } } });
    story.edit(container({ name: 'A', valueFrom: { configMapKeyRef: { name: '', key: 'a' } } }));
    expect(story.edit(container({ name: 'A', valueFrom: { configMapKeyRef: { key: 'a' } } }))).toEqual([]);
    expect(story.edit(container({ name: 'A', value: 'b' }))).toEqual(['0001-edit']);
    expect(story.edit(poolOf({ postgresRef: { name: 'pg', namespace: 'demo' } }))).toEqual(['0002-edit']);
    expect(story.edit(poolOf({ postgresRef: { name: 'other' }, replicas: 4, tls: TLS }))).toEqual([
      '0003-scale',
      '0004-add',
      '0005-edit',
    ]);
  });

  test('a quantity of what pods take is compared by value, in every place that holds one', () => {
    const story = new Story();
    const pod = (memory: string, cpu: string) =>
      poolOf({
        spec: {
          podTemplate: {
            spec: {
              containers: [{ name: 'exporter', image: 'e', resources: { limits: { memory }, requests: { cpu } } }],
              overhead: { cpu },
              volumes: [{ name: 'scratch', emptyDir: { sizeLimit: memory } }],
            },
          },
          monitor: { agent: 'prometheus.io', prometheus: { exporter: { resources: { limits: { memory } } } } },
        },
      });
    story.edit(pod('2Gi', '500m'));
    expect(story.edit(pod('2147483648', '0.5'))).toEqual([]);
    expect(story.edit(pod('2048Mi', '5e-1'))).toEqual([]);
    expect(story.edit(pod('2G', '0.5'))).toEqual(['0001-edit']);
    expect(story.edit(pod('2000M', '500000u'))).toEqual([]);
    expect(story.edit(pod('2e9', '0.6'))).toEqual(['0002-edit']);
  });

  test('an upgrade comes before TLS, and goes to any newer version of the catalogue', () => {
    const story = new Story();
    story.edit(poolOf({ version: '4.4.5' }));
    expect(story.edit(poolOf({ version: '4.6.0', tls: TLS }))).toEqual(['0001-upgrade', '0002-add']);
  });

  test.each([
    ['4.6.0', '4.5.3', 'goes from 4.6.0 to 4.5.3: KubeDB has no operation that takes a version back'],
    ['4.6.0', '4.7.3', '4.7.3 is not in the catalogue of KubeDB v2026.7.10'],
    ['4.3.5', '4.6.0', '4.3.5 is not in the catalogue of KubeDB v2026.7.10'],
  ])('fails to record a version that cannot follow: from %s to %s', (from, to, message) => {
    const story = new Story();
    story.edit(poolOf({ version: from }));
    expect(problemsOf(() => story.edit(poolOf({ version: to })))).toEqual([expect.stringContaining(message)]);
  });

  test('goes to a version that main.ts knows of the cluster, but not back from it, and no further than it allows', () => {
    const catalogue = [
      { name: '4.6.0', version: '4.6.0', updateConstraints: { allowlist: ['>= 4.6.0, <= 4.7.0'] } },
      { name: '4.7.0', version: '4.7.0' },
      { name: '4.7.3', version: '4.7.3' },
    ];
    const options: RecordOptions = { reason: 'why', catalogue };
    const story = new Story();
    story.edit(poolOf({ version: '4.6.0' }));
    expect(problemsOf(() => story.edit(poolOf({ version: '4.7.3' }), options))).toEqual([
      expect.stringContaining('PgpoolVersion 4.6.0 may be followed by >= 4.6.0, <= 4.7.0'),
    ]);
    expect(story.edit(poolOf({ version: '4.7.0' }), options)).toEqual(['0001-upgrade']);
    expect(problemsOf(() => story.edit(poolOf({ version: '4.6.0' }), options))).toHaveLength(1);
    // The first upgrade would not be rendered any more.
    expect(problemsOf(() => story.edit(poolOf({ version: '4.7.3' }), options))).toEqual([
      expect.stringMatching(/from 4.6.0, where a cluster may still stand, to 4.7.3.*\n.*change settle demo\/pgpool/),
    ]);
  });

  describe("the Secret of the administrator's credentials", () => {
    const withSecret = (authSecret?: object, more: Partial<PoolIntent> = {}) =>
      poolOf({ ...more, ...(authSecret === undefined ? {} : { spec: { authSecret } }) });

    test('is recorded behind whatever else restarts pods, but for how long credentials live', () => {
      const story = new Story();
      story.edit(withSecret());
      expect(story.edit(withSecret({ rotateAfter: '720h' }))).toEqual([]);
      expect(story.edit(withSecret({ name: 'pgpool-auth', kind: 'Secret' }))).toEqual([]);
      const postgresRef = { name: 'other' };
      expect(story.edit(withSecret({ name: 'admin' }, { postgresRef, replicas: 4, tls: TLS }))).toEqual([
        '0001-scale',
        '0002-add',
        '0003-edit',
        '0004-credentials',
      ]);
      expect(story.files.get('changes/demo/pgpool/0004-credentials.yaml')).toContain('auth:\n  name: admin\n');
    });

    test('is refused on its way back to one that KubeDB makes, with what KubeDB would do and what works', () => {
      const story = new Story();
      story.edit(withSecret({ name: 'admin' }));
      expect(problemsOf(() => story.edit(withSecret()))).toEqual([
        'main.ts: pools demo/pgpool: 0001-credentials takes the pool from Secret admin back to one that KubeDB makes, and KubeDB has no ' +
          "operation for that\n    fix: put the credentials into a new Secret and name that, spec: { authSecret: { name: '...' } }; an edit " +
          'of the live Pgpool would be taken: then KubeDB uses pgpool-auth, which it makes where there is none, and pods keep Secret admin ' +
          'until each restarts',
      ]);
      expect(problemsOf(() => story.edit(withSecret({ name: 'pgpool-auth' })))).toHaveLength(1);
      expect(story.edit(withSecret({ name: 'admin-2' }))).toEqual(['0001-credentials']);
    });

    test('is refused where only externallyManaged differs, for no operation brings that', () => {
      const story = new Story();
      story.edit(withSecret({ name: 'admin' }));
      expect(problemsOf(() => story.edit(withSecret({ name: 'admin', externallyManaged: true })))).toEqual([
        expect.stringContaining('0001-credentials changes only externallyManaged of Secret admin'),
      ]);
      expect(story.edit(withSecret({ name: 'admin-2', externallyManaged: true }))).toEqual(['0001-credentials']);
    });

    test('gets a new password where KubeDB made it, and none where main.ts names one', () => {
      const story = new Story();
      story.edit(withSecret());
      expect(story.ask('rotate-password', withSecret())).toEqual(['0001-rotate-password']);
      const named = withSecret({ name: 'admin' });
      expect(story.edit(named)).toEqual(['0002-credentials']);
      expect(problemsOf(() => story.ask('rotate-password', named))).toEqual([
        'main.ts: pools demo/pgpool: 0003-rotate-password makes a new password in Secret admin, which main.ts names: what writes that ' +
          'Secret would put the old one back\n    fix: put the new password into another Secret, with a name that its content decides ' +
          'such as admin-7f3a, and name that in spec.authSecret; then pgpool-gitops change (credentials)',
      ]);
    });

    test('is refused a new password where the ledger does not say which it is, until a settle takes it in', () => {
      const story = new Story();
      story.edit(withSecret());
      for (const [path, text] of story.files) story.files.set(path, text.replace('auth: {}\n', ''));
      expect(problemsOf(() => story.ask('rotate-password', withSecret()))).toEqual([
        expect.stringMatching(/does not say which Secret it is in\n.*change settle demo\/pgpool/),
      ]);
      expect(story.ask('settle', withSecret(), {})).toEqual(['0001-baseline']);
      expect(story.ask('rotate-password', withSecret())).toEqual(['0002-rotate-password']);
    });
  });

  test('fails to leave one pod without accepting outages, and then to restart it', () => {
    const story = new Story();
    story.edit(poolOf({ replicas: 2 }));
    const one = poolOf({ replicas: 1 });
    expect(problemsOf(() => story.edit(one))).toEqual([
      'main.ts: pools demo/pgpool: 0001-scale is not accepted: one pod is left, so from then on the pool is down whenever that pod ' +
        'restarts\n    fix: --accept outage',
    ]);
    expect(story.edit(one, ACCEPTED)).toEqual(['0001-scale']);
    expect(problemsOf(() => story.ask('restart', one))).toEqual([
      expect.stringContaining('0002-restart is not accepted: the pool has one replica'),
    ]);
  });

  test('records nothing for replicas that its ledger has never recorded, until a settle takes them in', () => {
    const story = new Story();
    const pool = poolOf({ replicas: 3 });
    story.edit(pool);
    for (const [path, text] of story.files) story.files.set(path, text.replace('replicas: 3\n', ''));
    expect(story.edit(poolOf({ replicas: 5 }))).toEqual([]);
    expect(story.ask('settle', pool, {})).toEqual(['0001-baseline']);
    expect(story.edit(poolOf({ replicas: 5 }))).toEqual(['0002-scale']);
  });

  test('records nothing for a default that is written out', () => {
    const story = new Story();
    story.edit(poolOf({ tls: { sslMode: 'require', issuerRef: { name: 'ca' } } }));
    const issuerRef = { name: 'ca', kind: 'Issuer', apiGroup: 'cert-manager.io' } as const;
    const written: TlsIntent = {
      sslMode: 'require',
      clientAuthMode: 'md5',
      issuerRef,
      certificates: [{ alias: 'server' }],
    };
    expect(story.edit(poolOf({ tls: written }))).toEqual([]);
  });

  test('records nothing for a root that is named later, for it changes nothing in the cluster', () => {
    const story = new Story();
    story.edit(poolOf({ tls: TLS }));
    expect(story.edit(poolOf({ tls: { ...TLS, root: 'r' } }))).toEqual([]);
  });

  test('records a revert as a forward step', () => {
    const story = new Story();
    story.edit(poolOf({ tls: TLS }));
    story.edit(poolOf({ tls: { ...TLS, sslMode: 'verify-ca' } }));
    expect(story.edit(poolOf({ tls: TLS }))).toEqual(['0002-update']);
  });

  test('fails without a reason, and records nothing', () => {
    const story = new Story();
    story.edit(poolOf());
    const files = [...story.files];
    expect(problemsOf(() => story.edit(poolOf({ tls: TLS }), {}))).toEqual([
      'main.ts: pools demo/pgpool: a change needs a reason: it stays in the ledger for ever\n    fix: --reason "why this change is made"',
    ]);
    expect([...story.files]).toEqual(files);
  });

  test('fails with a reason that no annotation holds, and takes one of any characters', () => {
    const story = new Story();
    story.edit(poolOf());
    expect(problemsOf(() => story.edit(poolOf({ tls: TLS }), { reason: 'x'.repeat(400_000) }))).toEqual([
      'main.ts: pools demo/pgpool: found a reason of 400000 characters, allowed: at most 1000\n    fix: name the place where the whole reason stands',
    ]);
    expect(story.edit(poolOf({ tls: TLS }), { reason: '😀'.repeat(1000) })).toEqual(['0001-add']);
  });

  test('fails with everything that a change hurts and its author has not accepted', () => {
    const story = new Story();
    const one = { replicas: 1 };
    story.edit(poolOf({ ...one, tls: TLS }));
    expect(
      problemsOf(() => story.edit(poolOf({ ...one, tls: { ...TLS, sslMode: 'prefer', issuerRef: { name: 'new' } } }))),
    ).toEqual([
      'main.ts: pools demo/pgpool: 0001-update is not accepted: the pool has one replica, so it is down while its pod ' +
        'restarts (about 35 s)\n    fix: --accept outage',
      'main.ts: pools demo/pgpool: 0001-update is not accepted: sslMode goes from require to prefer, so clients may connect ' +
        'without TLS\n    fix: --accept plaintext',
      'main.ts: pools demo/pgpool: 0001-update is not accepted: the issuer goes from Issuer ca (root not named) to Issuer new ' +
        '(root not named), so clients that trust only the old root are refused\n    fix: --accept client-trust',
    ]);
  });

  test('asks for no client-trust between two issuers of one root', () => {
    const story = new Story();
    story.edit(poolOf({ tls: { ...TLS, root: 'r' } }));
    expect(story.edit(poolOf({ tls: { ...TLS, issuerRef: { name: 'new' }, root: 'r' } }))).toEqual(['0001-update']);
  });

  test('fails without client-trust when the server certificate leaves the issuer whose root is named', () => {
    const story = new Story();
    story.edit(poolOf({ tls: { ...TLS, root: 'r' } }));
    const certificates = [{ alias: 'server', issuerRef: { name: 'new' } }] as const;
    expect(problemsOf(() => story.edit(poolOf({ tls: { ...TLS, root: 'r', certificates } })))).toHaveLength(1);
  });

  test('fails without client-trust when only the server certificate gets another issuer', () => {
    const story = new Story();
    story.edit(poolOf({ tls: TLS }));
    const certificates = [{ alias: 'server', issuerRef: { name: 'new' } }] as const;
    expect(problemsOf(() => story.edit(poolOf({ tls: { ...TLS, certificates } })))).toHaveLength(1);
  });
});

describe('recording a verb', () => {
  const started = (tls?: TlsIntent) => {
    const story = new Story();
    const pool = poolOf(tls === undefined ? {} : { tls });
    story.edit(pool);
    return { story, pool };
  };

  test('rotate, restart, retry and settle follow each other in one ledger', () => {
    const { story, pool } = started(TLS);
    expect(story.ask('rotate', pool)).toEqual(['0001-rotate']);
    expect(story.ask('retry', pool, {})).toEqual(['0002-rotate']);
    expect(story.ask('restart', pool)).toEqual(['0003-restart']);
    expect(story.ask('settle', pool, {})).toEqual(['0004-baseline']);
    expect(story.files.get('changes/demo/pgpool/HEAD')).toBe('0004-baseline.yaml\n');
  });

  test('a retry keeps what the change was, and what was accepted', () => {
    const story = new Story();
    story.edit(poolOf({ replicas: 1 }));
    const one = poolOf({ tls: TLS, replicas: 1 });
    story.edit(one, { reason: 'encrypt', accepts: ['outage'], timeout: '10m', apply: 'Always' });
    story.ask('retry', one, {});
    const [, original, retry] = story.ledgers().get('demo/pgpool') ?? [];
    expect(retry).toEqual({ ...original, number: 2, reason: 'retry of 0001-add', retries: '0001-add' });
  });

  test('a settle holds the state that was reached', () => {
    const { story, pool } = started(TLS);
    story.ask('restart', pool);
    story.ask('settle', pool, {});
    const changes = story.ledgers().get('demo/pgpool') ?? [];
    expect(changes[2]?.tls).toEqual(changes[0]?.tls);
  });

  test('a settle holds a root that was named since', () => {
    const { story, pool } = started(TLS);
    story.ask('restart', pool);
    story.ask('settle', poolOf({ tls: { ...TLS, root: 'r' } }), {});
    expect((story.ledgers().get('demo/pgpool') ?? [])[2]?.tls?.root).toBe('r');
  });

  test('fails to rotate a pool without TLS', () => {
    const { story, pool } = started();
    expect(problemsOf(() => story.ask('rotate', pool))).toEqual([
      'main.ts: pools demo/pgpool: 0001-rotate rotates certificates of a pool that has no TLS at this point',
    ]);
  });

  test.each(['retry', 'settle'] as const)('fails to %s when nothing has changed since the baseline', (asked) => {
    const { story, pool } = started(TLS);
    expect(problemsOf(() => story.ask(asked, pool))).toEqual([
      `changes/demo/pgpool: no operation is rendered since 0000-baseline, so there is nothing to ${asked}`,
    ]);
  });

  test('fails for a pool that has no ledger', () => {
    expect(problemsOf(() => new Story().ask('restart', poolOf()))).toEqual([
      'changes/demo/pgpool: the pool has no ledger yet\n    fix: pgpool-gitops change',
    ]);
  });
});
