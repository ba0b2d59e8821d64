import { formatProblem, GitopsError } from '../../lib/errors';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { type Renumbering, renumber } from '../../lib/ledger/renumber';
import { recordedFiles } from '../../lib/ledger/write-change';
import { type Change, changeName } from '../../lib/model/change';
import { resolveTls, type TlsState } from '../../lib/model/tls';

const TLS = resolveTls({ sslMode: 'require', issuerRef: { name: 'ca' } });
const OTHER = resolveTls({ sslMode: 'prefer', issuerRef: { name: 'ca' } });

function change(number: number, verb: string, tls?: TlsState, more: Partial<Change> = {}): Change {
  return {
    number,
    verb,
    reason: 'why',
    timeout: '5m',
    apply: 'IfReady',
    accepts: [],
    ...(tls === undefined ? {} : { tls }),
    ...more,
  };
}

const filesOf = (...changes: Change[]) => recordedFiles('demo/pgpool', changes);

function applied(files: ReadonlyMap<string, string>, { removed, written }: Renumbering): Map<string, string> {
  const after = new Map([...files, ...written]);
  for (const path of removed) after.delete(path);
  return after;
}

describe('renumbering after a rebase', () => {
  test('moves the changes of the branch behind those of its base, and mends HEAD', () => {
    const base = filesOf(change(0, 'baseline', TLS), change(1, 'rotate'));
    const ours = filesOf(change(1, 'update', OTHER), change(2, 'restart'));
    const files = new Map([...base, ...ours, ['changes/demo/pgpool/HEAD', '<<<<<<< conflict\n'] as const]);
    const done = renumber('demo/pgpool', files, new Set(base.keys()));
    expect([...done.renamed]).toEqual([
      ['0001-update', '0002-update'],
      ['0002-restart', '0003-restart'],
    ]);
    const { ledgers, problems } = readLedgers(applied(files, done));
    expect(problems).toEqual([]);
    expect(ledgers.get('demo/pgpool')?.map(changeName)).toEqual([
      '0000-baseline',
      '0001-rotate',
      '0002-update',
      '0003-restart',
    ]);
  });

  test('turns an add into an update when the base has added TLS meanwhile', () => {
    const base = filesOf(change(0, 'baseline'), change(1, 'add', TLS));
    const files = new Map([...base, ...filesOf(change(1, 'add', OTHER))]);
    // Both branches added 0001-add, so git has kept ours in the working tree under a name of its own.
    files.set('changes/demo/pgpool/0001-add.yaml', base.get('changes/demo/pgpool/0001-add.yaml') ?? '');
    files.set(
      'changes/demo/pgpool/0002-add.yaml',
      filesOf(change(2, 'add', OTHER)).get('changes/demo/pgpool/0002-add.yaml') ?? '',
    );
    const done = renumber('demo/pgpool', files, new Set(base.keys()));
    expect([...done.renamed]).toEqual([['0002-add', '0002-update']]);
    expect(readLedgers(applied(files, done)).problems).toEqual([]);
  });

  test('keeps the name that a retry refers to', () => {
    const base = filesOf(change(0, 'baseline', TLS), change(1, 'restart'));
    const ours = filesOf(change(1, 'rotate'), change(2, 'rotate', undefined, { retries: '0001-rotate' }));
    const done = renumber('demo/pgpool', new Map([...base, ...ours]), new Set(base.keys()));
    const { ledgers, problems } = readLedgers(applied(new Map([...base, ...ours]), done));
    expect(problems).toEqual([]);
    expect(ledgers.get('demo/pgpool')?.[3]?.retries).toBe('0002-rotate');
  });

  test('only mends HEAD when no number is taken twice', () => {
    const files = filesOf(change(0, 'baseline', TLS), change(1, 'rotate'));
    files.set('changes/demo/pgpool/HEAD', '0000-baseline.yaml\n');
    const done = renumber('demo/pgpool', files, new Set(files.keys()));
    expect(done.renamed.size).toBe(0);
    expect(done.written.get('changes/demo/pgpool/HEAD')).toBe('0001-rotate.yaml\n');
  });

  test('fails when the base has removed the TLS that a change rotates', () => {
    const base = filesOf(change(0, 'baseline', TLS), change(1, 'remove'));
    const files = new Map([...base, ...filesOf(change(1, 'rotate'))]);
    let problems: string[] = [];
    try {
      renumber('demo/pgpool', files, new Set(base.keys()));
    } catch (error) {
      problems = GitopsError.is(error) ? error.problems.map(formatProblem) : [];
    }
    expect(problems).toEqual([
      'changes/demo/pgpool/0001-rotate.yaml: rotates certificates of a pool that has no TLS at this point\n' +
        '    fix: delete this file, then: pgpool-gitops change',
    ]);
  });
});
