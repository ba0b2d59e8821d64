import { formatProblem } from '../../lib/errors';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { Change } from '../../lib/model/change';
import { resolveTls, type TlsState } from '../../lib/model/tls';
import { ROOT_A, ROOT_B } from '../fixtures/roots';

const TLS = resolveTls({ sslMode: 'require', issuerRef: { name: 'ca' } });

function change(number: number, verb: string, more: Partial<Change> = {}): Change {
  const tls: { tls?: TlsState } = verb === 'add' || verb === 'update' ? { tls: TLS } : {};
  return { number, verb, reason: 'why', timeout: '5m', apply: 'IfReady', accepts: [], ...tls, ...more };
}

function filesOf(...changes: Change[]): Map<string, string> {
  return recordedFiles('demo/pgpool', changes);
}

function problemsOf(files: ReadonlyMap<string, string>): string[] {
  return readLedgers(files).problems.map(formatProblem);
}

describe('a ledger', () => {
  test('that was written by this tool is read back as it was', () => {
    const changes = [
      change(0, 'baseline'),
      change(1, 'add'),
      change(2, 'rotate'),
      change(3, 'remove', { accepts: ['plaintext'] }),
    ];
    const { ledgers, problems } = readLedgers(filesOf(...changes));
    expect(problems).toEqual([]);
    expect(ledgers.get('demo/pgpool')).toEqual(changes);
  });

  test('fails when a number is missing', () => {
    expect(problemsOf(filesOf(change(0, 'baseline'), change(1, 'add'), change(3, 'rotate')))).toEqual([
      'changes/demo/pgpool/0003-rotate.yaml: follows 0001-add.yaml, but 0002 is missing\n    fix: restore the missing file from git',
    ]);
  });

  test('fails when two files have one number', () => {
    const files = filesOf(change(0, 'baseline', { tls: TLS }), change(1, 'restart'), change(1, 'rotate'));
    expect(problemsOf(files)).toEqual([
      'changes/demo/pgpool/0001-rotate.yaml: has the number of 0001-restart.yaml too: two branches each added one\n' +
        '    fix: pgpool-gitops change renumber demo/pgpool --base origin/main',
    ]);
  });

  test('fails for an add behind a rotate that is not settled, because its operation would run again', () => {
    const removed = [
      change(0, 'baseline', { tls: TLS }),
      change(1, 'rotate'),
      change(2, 'remove', { accepts: ['plaintext'] }),
    ];
    expect(problemsOf(filesOf(...removed, change(3, 'add')))).toEqual([
      expect.stringContaining('0003-add.yaml: adds TLS behind 0001-rotate, which is not settled'),
    ]);
    expect(problemsOf(filesOf(...removed, change(3, 'baseline'), change(4, 'add')))).toEqual([]);
  });

  test('fails for a trust that drops a root, and for a distrust that adds one', () => {
    const trusted = change(0, 'baseline', { trust: [ROOT_A] });
    expect(problemsOf(filesOf(trusted, change(1, 'trust', { trust: [ROOT_B] })))).toEqual([
      expect.stringContaining('0001-trust.yaml: is trust, but drops root root-a'),
    ]);
    expect(problemsOf(filesOf(trusted, change(1, 'distrust', { trust: [ROOT_A, ROOT_B] })))).toEqual([
      expect.stringContaining('0001-distrust.yaml: is distrust, but adds root root-b'),
    ]);
  });

  test('fails when it does not begin with a baseline', () => {
    expect(problemsOf(filesOf(change(1, 'restart')))).toEqual([
      'changes/demo/pgpool: has no 0000-baseline.yaml: the first file of a pool is the state that it is created with\n' +
        '    fix: restore it from git',
    ]);
  });

  test.each([
    ['<<<<<<< ours\n0001-add.yaml\n=======\n0001-restart.yaml\n>>>>>>> theirs\n', 'holds a merge conflict'],
    ['0000-baseline.yaml\n', 'names 0000-baseline.yaml'],
    [undefined, 'is missing'],
  ])('fails when HEAD %j', (head, found) => {
    const files = filesOf(change(0, 'baseline'), change(1, 'add'));
    if (head === undefined) files.delete('changes/demo/pgpool/HEAD');
    else files.set('changes/demo/pgpool/HEAD', head);
    expect(problemsOf(files)).toEqual([
      `changes/demo/pgpool/HEAD: ${found}, but the newest file is 0001-add.yaml\n` +
        '    fix: pgpool-gitops change renumber demo/pgpool --base origin/main',
    ]);
  });

  test.each([
    ['add', change(1, 'add'), { tls: TLS }, 'adds TLS to a pool that has it already'],
    ['rotate', change(1, 'rotate'), {}, 'rotates certificates of a pool that has no TLS at this point'],
    ['update', change(1, 'update'), {}, 'updates TLS of a pool that has none at this point'],
    ['remove', change(1, 'remove'), {}, 'removes TLS of a pool that has none at this point'],
  ])('fails when %s does not fit the TLS before it', (verb, made, start, message) => {
    expect(problemsOf(filesOf(change(0, 'baseline', start), made))).toEqual([
      `changes/demo/pgpool/0001-${verb}.yaml: ${message}`,
    ]);
  });

  test('takes a retry of an add although the pool has TLS by then', () => {
    expect(
      problemsOf(filesOf(change(0, 'baseline'), change(1, 'add'), change(2, 'add', { retries: '0001-add' }))),
    ).toEqual([]);
  });

  test('fails when a retry is not the change that it names', () => {
    const other = resolveTls({ sslMode: 'prefer', issuerRef: { name: 'ca' } });
    const files = filesOf(
      change(0, 'baseline'),
      change(1, 'add'),
      change(2, 'add', { retries: '0001-add', tls: other }),
    );
    expect(problemsOf(files)).toEqual([
      'changes/demo/pgpool/0002-add.yaml: retries 0001-add, but is not the same change',
    ]);
  });

  test('fails when a retry names no earlier change', () => {
    const files = filesOf(change(0, 'baseline'), change(1, 'add'), change(2, 'add', { retries: '0001-ad' }));
    expect(problemsOf(files)).toEqual([
      'changes/demo/pgpool/0002-add.yaml: retries 0001-ad, which is no earlier change; did you mean "0001-add"?',
    ]);
  });

  test('fails when a file is not of the ledger', () => {
    const files = filesOf(change(0, 'baseline')).set('changes/demo/pgpool/notes.txt', '').set('changes/README.md', '');
    expect(problemsOf(files)).toEqual([
      'changes/README.md: is not in the folder of a pool, allowed: changes/NAMESPACE/POOL/NNNN-VERB.yaml\n    fix: move it out of changes/',
      'changes/demo/pgpool/notes.txt: is not a file of the ledger, allowed: HEAD and NNNN-VERB.yaml such as 0007-update.yaml\n' +
        '    fix: move it out of changes/; changes are recorded with pgpool-gitops change',
    ]);
  });
});

describe('a file of the ledger', () => {
  const problemsIn = (file: string, text: string) => problemsOf(new Map([[`changes/demo/pgpool/${file}`, text]]));

  test('fails when it is not YAML, with line and column', () => {
    expect(problemsIn('0000-baseline.yaml', 'format: 1\nverb: "baseline\n')[0]).toMatch(
      /^changes\/demo\/pgpool\/0000-baseline\.yaml:3:1: is not YAML: unexpected end of the stream within a double quoted scalar/,
    );
  });

  test('fails with every unknown key and word at once, with what was probably meant', () => {
    const text =
      'format: 1\nverb: baseline\nreasn: x\nreason: y\ntls:\n  sslMode: disabled\n  clientAuthMode: md5\n' +
      '  issuerRef: { apiGroup: cert-manager.io, kind: Issuer, name: ca }\n  certificates: []\n';
    expect(problemsIn('0000-baseline.yaml', text)).toEqual([
      'changes/demo/pgpool/0000-baseline.yaml:3:1: reasn: unknown field, allowed: format, verb, reason, timeout, apply, accepts, ' +
        'retries, trust, tls; did you mean "reason"?',
      'changes/demo/pgpool/0000-baseline.yaml:6:3: tls.sslMode: found "disabled", allowed: disable, allow, prefer, require, ' +
        'verify-ca, verify-full; did you mean "disable"?',
    ]);
  });

  test('fails when its name and its verb differ', () => {
    expect(problemsIn('0000-baseline.yaml', 'format: 1\nverb: rotate\nreason: x\n')).toEqual([
      'changes/demo/pgpool/0000-baseline.yaml:2:1: verb: found "rotate", but the file\'s name says baseline',
    ]);
  });

  test('fails when its name holds an unknown verb', () => {
    expect(problemsIn('0001-rotat.yaml', '')[0]).toMatch(
      /the file's name holds an unknown verb: found "rotat", .*did you mean "rotate"\?$/,
    );
  });

  test('fails when it leaves a certificate out, for what is left out may survive from before', () => {
    const text =
      'format: 1\nverb: add\nreason: x\ntls:\n  sslMode: require\n  clientAuthMode: md5\n' +
      '  issuerRef: { apiGroup: cert-manager.io, kind: Issuer, name: ca }\n  certificates: [{ alias: client }]\n';
    expect(problemsIn('0001-add.yaml', text)).toEqual([
      'changes/demo/pgpool/0001-add.yaml:8:3: tls.certificates: found client, allowed: all of server, client, metrics-exporter, in that order',
    ]);
  });

  test('fails when its format is of another version', () => {
    expect(problemsIn('0000-baseline.yaml', 'format: 2\nverb: baseline\nreason: x\n')).toEqual([
      'changes/demo/pgpool/0000-baseline.yaml:1:1: format: found 2, allowed: 1',
    ]);
  });

  test('fails when a rotate holds TLS, and when a baseline has an operation', () => {
    const tls =
      'tls:\n  sslMode: require\n  clientAuthMode: md5\n  issuerRef: { apiGroup: g, kind: Issuer, name: ca }\n' +
      '  certificates: [{ alias: server }, { alias: client }, { alias: metrics-exporter }]\n';
    expect(problemsIn('0001-rotate.yaml', `format: 1\nverb: rotate\nreason: x\n${tls}`)).toEqual([
      'changes/demo/pgpool/0001-rotate.yaml:4:1: tls: is not allowed: rotate holds no TLS',
    ]);
    expect(problemsIn('0000-baseline.yaml', 'format: 1\nverb: baseline\nreason: x\ntimeout: 5m\n')).toEqual([
      'changes/demo/pgpool/0000-baseline.yaml:4:1: timeout: is not allowed: a baseline has no operation',
    ]);
  });

  test('fails when it is empty', () => {
    expect(problemsIn('0000-baseline.yaml', '')).toEqual([
      'changes/demo/pgpool/0000-baseline.yaml:1:1: found null, allowed: an object',
    ]);
  });
});
