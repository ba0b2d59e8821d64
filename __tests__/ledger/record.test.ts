import { formatProblem, GitopsError } from '../../lib/errors';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { type Recorded, type RecordOptions, recordCommand, recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import { changeName } from '../../lib/model/change';
import { tlsOf } from '../../lib/model/fold';
import type { PoolIntent } from '../../lib/model/intent';
import type { TlsIntent, TlsState } from '../../lib/model/tls';
import { poolOf } from '../synth/fleet-of';

const TLS: TlsIntent = { sslMode: 'require', clientAuthMode: 'scram', issuerRef: { name: 'ca' } };

const ACCEPTED: RecordOptions = { reason: 'why', accepts: ['outage', 'plaintext'] };

/** A ledger in memory that edits and verbs are recorded into. */
class Story {
  readonly files = new Map<string, string>();

  edit(pool: PoolIntent, options: RecordOptions = { reason: 'why' }): string[] {
    return this.write(recordIntent([pool], this.ledgers(), options, 'main.ts'));
  }

  ask(command: string, pool: PoolIntent, options: RecordOptions = { reason: 'why' }): string[] {
    return this.write([recordCommand(command, pool, this.ledgers(), options, 'main.ts')]);
  }

  tls(): TlsState | undefined {
    return tlsOf(this.ledgers().get('demo/pgpool') ?? []);
  }

  ledgers() {
    const { ledgers, problems } = readLedgers(this.files);
    expect(problems).toEqual([]);
    return ledgers;
  }

  private write(recorded: Recorded[]): string[] {
    for (const { pool, change } of recorded) {
      for (const [path, text] of recordedFiles(pool, [change])) this.files.set(path, text);
    }
    return recorded.map(({ change }) => changeName(change));
  }
}

function problemsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (GitopsError.is(error)) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
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
    const container = (resources: object) =>
      poolOf({ spec: { podTemplate: { spec: { containers: [{ name: 'pgpool', resources }] } } } });
    story.edit(container({ requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '1Gi' } }));
    expect(story.edit(container({ requests: { cpu: '1000m' } }))).toEqual([]);
    expect(story.edit(container({ requests: { cpu: '2' } }))).toEqual(['0001-edit']);
    expect(story.edit(poolOf({ postgresRef: { name: 'pg', namespace: 'demo' } }))).toEqual(['0002-edit']);
    expect(story.edit(poolOf({ postgresRef: { name: 'other' }, replicas: 4, tls: TLS }))).toEqual([
      '0003-scale',
      '0004-add',
      '0005-edit',
    ]);
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
