import * as fc from 'fast-check';
import { formatProblem, GitopsError } from '../../lib/errors';
import { nextRootStep } from '../../lib/ledger/next-step';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { type RecordOptions, recordCommand, recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import { changeName } from '../../lib/model/change';
import { statesOf } from '../../lib/model/fold';
import type { PoolIntent } from '../../lib/model/intent';
import type { TlsIntent } from '../../lib/model/tls';
import { type RootIntent, rootNames } from '../../lib/model/trust';
import { LEAF, ROOT_A, ROOT_A_RENEWED, ROOT_B } from '../fixtures/roots';
import { fleetOf, poolOf, render } from '../synth/fleet-of';

const KEY = 'demo/pgpool';

function under(root: string, more: Partial<TlsIntent> = {}): TlsIntent {
  return {
    sslMode: 'require',
    clientAuthMode: 'scram',
    issuerRef: { kind: 'ClusterIssuer', name: `${root}-g1` },
    root,
    ...more,
  };
}

/** A pool that serves a root, and whose clients get some. */
function poolUnder(root: string, roots: readonly RootIntent[], more: Partial<PoolIntent> = {}): PoolIntent {
  const trust = roots.length === 0 ? {} : { trust: { namespaces: ['web'], roots } };
  return poolOf({ tls: under(root), ...trust, ...more });
}

/** A project's ledger, changed as `change` does it. */
class Ledger {
  files = new Map<string, string>();

  get changes() {
    const { ledgers, problems } = readLedgers(this.files);
    expect(problems).toEqual([]);
    return ledgers.get(KEY) ?? [];
  }

  record(pool: PoolIntent, options: RecordOptions = { reason: 'a reason' }): string[] {
    const recorded = recordIntent([pool], readLedgers(this.files).ledgers, options, 'main.ts');
    for (const { change } of recorded) this.write([change]);
    return recorded.map(({ change }) => changeName(change));
  }

  settle(pool: PoolIntent): void {
    this.write([recordCommand('settle', pool, readLedgers(this.files).ledgers, {}, 'main.ts').change]);
  }

  private write(changes: Parameters<typeof recordedFiles>[1]): void {
    for (const [path, text] of recordedFiles(KEY, changes)) this.files.set(path, text);
  }

  /** What clients of the pool find in their ConfigMap. */
  rendered(pool: PoolIntent): string | undefined {
    return render({ fleet: fleetOf(pool), changes: this.files }).files.get('demo/pgpool/00-trust.k8s.yaml');
  }
}

function problemsOf(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (GitopsError.is(error)) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

function begun(): Ledger {
  const ledger = new Ledger();
  ledger.record(poolUnder('root-a', [ROOT_A]));
  return ledger;
}

const count = (text: string | undefined) => (text ?? '').split('BEGIN CERTIFICATE').length - 1;

describe('a root that replaces another', () => {
  test('takes three recorded changes, and each says which comes next', () => {
    const ledger = begun();
    const both = poolUnder('root-a', [ROOT_A, ROOT_B]);
    expect(ledger.record(both)).toEqual(['0001-trust']);
    expect(count(ledger.rendered(both))).toBe(2);
    expect(nextRootStep(KEY, ledger.changes)).toContain('when clients have loaded root root-b: point tls.issuerRef');

    const moved = poolUnder('root-b', [ROOT_A, ROOT_B]);
    expect(ledger.record(moved)).toEqual(['0002-update']);
    expect(nextRootStep(KEY, ledger.changes)).toContain('pgpool-gitops change settle demo/pgpool, then drop root-a');

    ledger.settle(moved);
    expect(nextRootStep(KEY, ledger.changes)).toContain('no pod serves root root-a now');
    const done = poolUnder('root-b', [ROOT_B]);
    expect(ledger.record(done)).toEqual(['0004-distrust']);
    expect(count(ledger.rendered(done))).toBe(1);
    expect(nextRootStep(KEY, ledger.changes)).toBeUndefined();
  });

  test('is no risk once it is distributed, unless clients show certificates', () => {
    const ledger = begun();
    ledger.record(poolUnder('root-a', [ROOT_A, ROOT_B]));
    for (const more of [
      { tls: under('root-b', { clientAuthMode: 'cert' }) },
      { clientCertificates: [{ name: 'web', user: 'web' }] },
    ] satisfies Partial<PoolIntent>[]) {
      const pool = poolUnder('root-b', [ROOT_A, ROOT_B], more);
      const [problem] = problemsOf(() => ledger.record(pool));
      expect(problem).toContain('Pgpool-II verifies client certificates by one root only');
      expect(problem).toContain(
        'A new intermediate under the same root breaks no client\n    fix: --accept client-trust',
      );
    }
    const cut = poolUnder('root-b', [ROOT_A, ROOT_B], { tls: under('root-b', { clientAuthMode: 'cert' }) });
    expect(ledger.record(cut, { reason: 'the hard cut', accepts: ['client-trust'] })).toEqual(['0002-update']);
  });

  test('is refused as an update before trust has distributed it', () => {
    const ledger = begun();
    const moved = poolUnder('root-b', [ROOT_A, ROOT_B], { trust: { namespaces: ['web'], roots: [ROOT_A] } });
    expect(problemsOf(() => ledger.record(moved, { reason: 'now', accepts: ['client-trust'] }))).toEqual([
      'main.ts: pools demo/pgpool: 0001-update brings root root-b, which is not distributed to clients: root-a\n' +
        '    fix: add root-b to trust.roots first, and let that roll out: pgpool-gitops change records it as trust',
    ]);
    expect(problemsOf(() => ledger.rendered(moved)).join()).toContain(
      'trust.roots: found root-a, but the pool serves root "root-b": its clients would refuse it',
    );
  });

  test('needs client-trust when it is distributed and used in one go, for clients had no time to load it', () => {
    const ledger = begun();
    const moved = poolUnder('root-b', [ROOT_A, ROOT_B]);
    expect(problemsOf(() => ledger.record(moved)).join()).toContain('fix: --accept client-trust');
    expect(ledger.record(moved, { reason: 'the key leaked', accepts: ['client-trust'] })).toEqual([
      '0001-trust',
      '0002-update',
    ]);
  });

  test('does not drive the old one out while a pod may serve that still', () => {
    const ledger = begun();
    expect(problemsOf(() => ledger.record(poolUnder('root-a', [ROOT_B]))).join()).toContain(
      '0002-distrust leaves root root-a out, which 0000-baseline brought and pods may serve still\n' +
        '    fix: keep root-a in trust.roots, and move the pool to another root first',
    );
    ledger.record(poolUnder('root-a', [ROOT_A, ROOT_B]));
    ledger.record(poolUnder('root-b', [ROOT_A, ROOT_B]));
    expect(problemsOf(() => ledger.record(poolUnder('root-b', [ROOT_B])))).toEqual([
      'main.ts: pools demo/pgpool: 0003-distrust leaves root root-a out, which 0000-baseline brought and pods may serve still\n' +
        '    fix: keep root-a in trust.roots until all clusters have moved on: pgpool-gitops change settle demo/pgpool',
    ]);
  });

  test('can be gone back from, as long as the old one is trusted', () => {
    const ledger = begun();
    ledger.record(poolUnder('root-a', [ROOT_A, ROOT_B]));
    ledger.record(poolUnder('root-b', [ROOT_A, ROOT_B]));
    expect(ledger.record(poolUnder('root-a', [ROOT_A, ROOT_B]))).toEqual(['0003-update']);
  });
});

describe('roots of a pool', () => {
  test('that clients have not got from git so far are a trust, which is no risk', () => {
    const ledger = new Ledger();
    ledger.record(poolUnder('root-a', []));
    expect(ledger.rendered(poolUnder('root-a', []))).toBeUndefined();
    expect(ledger.record(poolUnder('root-a', [ROOT_A]))).toEqual(['0001-trust']);
    expect(problemsOf(() => ledger.settle(poolUnder('root-a', [ROOT_A]))).join()).toContain('no operation is rendered');
    expect(
      problemsOf(() => recordCommand('retry', poolOf(), readLedgers(ledger.files).ledgers, {}, 'main.ts')).join(),
    ).toContain('no operation is rendered since 0000-baseline, so there is nothing to retry');
  });

  test('are given up only when that is accepted', () => {
    const ledger = begun();
    const none = poolUnder('root-a', []);
    expect(problemsOf(() => ledger.record(none)).join()).toContain('the ConfigMaps of clients are deleted');
    expect(ledger.record(none, { reason: 'the mesh does it', accepts: ['client-trust'] })).toEqual(['0001-distrust']);
    expect(ledger.rendered(none)).toBeUndefined();
    for (const [path, text] of ledger.files) ledger.files.set(path, text.replace(/accepts:\n {2}- client-trust\n/, ''));
    expect(problemsOf(() => ledger.rendered(none)).join()).toContain('0001-distrust is not accepted');
  });

  test('may be renewed with the same key, but never get another one', () => {
    const ledger = begun();
    expect(ledger.record(poolUnder('root-a', [ROOT_A_RENEWED]))).toEqual(['0001-trust']);
    const replaced = poolUnder('root-a', [{ name: 'root-a', certificate: ROOT_B.certificate }]);
    expect(problemsOf(() => ledger.record(replaced)).join()).toContain(
      '0002-trust gives root root-a another key\n    fix: a new key is a new root: give it another name',
    );
  });

  test.each<[string, RootIntent, string]>([
    [
      'is none of a CA',
      { name: 'root-a', certificate: LEAF },
      'certificate: is no CA (CN=leaf), allowed: the root at the top of the chain',
    ],
    [
      'is no certificate',
      { name: 'root-a', certificate: 'hello' },
      'certificate: holds 0 certificates, allowed: exactly one, as PEM',
    ],
    [
      'are two',
      { name: 'root-a', certificate: ROOT_A.certificate + ROOT_B.certificate },
      'certificate: holds 2 certificates, allowed: exactly one, as PEM',
    ],
    [
      'comes with its key',
      { name: 'root-a', certificate: `${ROOT_A.certificate}-----BEGIN ${'PRIVATE'} KEY-----` },
      'certificate: holds a private key, allowed: the public certificate alone',
    ],
  ])('are refused when the certificate %s', (_, root, message) => {
    const pool = poolUnder('root-a', [root]);
    expect(problemsOf(() => render({ fleet: fleetOf(pool), changes: new Map() })).join('\n')).toContain(
      `main.ts: pools demo/pgpool: trust.roots[0].${message}`,
    );
  });

  test('are refused where one name stands for two keys, or for another root of the PKI', () => {
    const twin = poolUnder('root-a', [{ name: 'root-a', certificate: ROOT_B.certificate }], { name: 'twin' });
    const fleet = fleetOf(poolUnder('root-a', [ROOT_A]), twin);
    expect(problemsOf(() => render({ fleet, changes: new Map() })).join('\n')).toContain(
      'pools demo/twin: trust.roots[0].certificate: root "root-a" has another key at pools demo/pgpool: trust.roots[0]',
    );
    const pki = [{ name: 'p', root: { name: 'root-a' }, intermediates: [{ generation: 1 }] }];
    expect(problemsOf(() => render({ fleet: { ...fleetOf(twin), pki }, changes: new Map() })).join('\n')).toContain(
      'is of "root-b", but root root-a has the common name "root-a"',
    );
  });

  test('go to clients by a Bundle where trust-manager runs, never by a Secret', () => {
    const ledger = begun();
    const pool = poolUnder('root-a', [ROOT_A]);
    const { files } = render({ fleet: { ...fleetOf(pool), trustManager: true }, changes: ledger.files });
    const text = files.get('demo/pgpool/00-trust.k8s.yaml') ?? '';
    expect(text).toContain('kind: Bundle');
    expect(text).toContain('name: demo-pgpool-roots');
    expect(text).not.toContain('namespace: demo\n');
    expect(text).not.toMatch(/secret/i);
    expect(files.get('argocd/00-project.demo.k8s.yaml')).toContain('kind: Bundle');
  });
});

/** What a person might ask for next: a root to serve, a set to trust, or settle. */
const edit = fc.record({
  root: fc.constantFrom('root-a', 'root-b'),
  roots: fc.constantFrom([ROOT_A], [ROOT_B], [ROOT_A, ROOT_B]),
  settle: fc.boolean(),
  accepts: fc.constantFrom<RecordOptions['accepts']>([], ['client-trust']),
});

test('no cluster that jumps to the newest commit ever has a pod whose root its clients lack', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 9 }), (edits) => {
      const ledger = begun();
      for (const { root, roots, settle, accepts } of edits) {
        const pool = poolUnder(root, roots);
        if (settle) problemsOf(() => ledger.settle(pool));
        else problemsOf(() => ledger.record(pool, { reason: 'a reason', accepts }));
      }
      const { changes } = ledger;
      const states = statesOf(changes);
      const start = changes.findLastIndex(({ verb }) => verb === 'baseline');
      for (let from = start; from < changes.length; from++) {
        // Wave -50 gives the newest roots while pods serve what they served, then pods move to the newest root.
        const known = rootNames(states.at(-1)?.trust ?? []);
        expect(known).toContain(states[from]?.tls?.root);
        expect(known).toContain(states.at(-1)?.tls?.root);
      }
    }),
    { numRuns: 150 },
  );
});
