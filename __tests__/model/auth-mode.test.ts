import { checkAuthMode } from '../../lib/ledger/check-intent';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { recordCommand } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { PoolIntent } from '../../lib/model/intent';
import { commit, type Files, rendered, type Step, tlsOf } from '../plan/commits';
import { expectProblems, problemsOf } from '../problems';
import { poolOf } from '../synth/fleet-of';

const DEMO = 'demo/pgpool';
const MD5 = poolOf();
const SCRAM = poolOf({ clientAuthMode: 'scram' });
const plain = (pool: PoolIntent): Step => ({ pools: [pool] });

function commits(...steps: readonly Step[]): Files {
  return steps.reduce<Files>((files, step) => commit(files, step), new Map());
}

/** What is refused of the last of some commits. */
function refused(...steps: readonly Step[]) {
  const before = commits(...steps.slice(0, -1));
  return problemsOf(() => commit(before, steps.at(-1) as Step));
}

test.each<[string, Step[], string[]]>([
  ['scram instead of the default', [plain(MD5), plain(SCRAM)], ['"scram"', '"md5" since 0000-baseline']],
  ['the default instead of scram', [plain(SCRAM), plain(MD5)], ['"md5"', '"scram" since 0000-baseline']],
  ['md5 in words', [plain(SCRAM), plain({ ...MD5, clientAuthMode: 'md5' })], ['"md5"', '"scram"']],
  [
    'another one than TLS has left',
    [plain(poolOf({ tls: tlsOf({ clientAuthMode: 'cert' }) })), plain(SCRAM)],
    ['"scram"', '"md5" since 0000-baseline'],
  ],
])(
  'fails for a live pool without TLS with %s, because neither a sync nor an operation brings it',
  (_, steps, holds) => {
    expectProblems(refused(...steps), [
      ['ledger-order', 'main.ts: pools demo/pgpool: clientAuthMode', ...holds, 'change settle demo/pgpool'],
    ]);
  },
);

test.each<[string, Step[]]>([
  ['when the pool is created with it', [plain(SCRAM)]],
  ['when the default is said in words', [plain(MD5), plain({ ...MD5, clientAuthMode: 'md5' })]],
  ['when TLS brings another one', [plain(SCRAM), plain(poolOf({ tls: tlsOf({ clientAuthMode: 'cert' }) }))]],
  ['when it is what TLS has left', [plain(poolOf({ tls: tlsOf() })), plain(SCRAM)]],
  ['when TLS came and went, and nothing is said', [plain(MD5), plain(poolOf({ tls: tlsOf() })), plain(MD5)]],
])('clientAuthMode without TLS is accepted %s', (_, steps) => {
  expect(refused(...steps)).toEqual([]);
});

test('check refuses it, too, where nobody ran change', () => {
  const ledger = new Map([...commits(plain(MD5))].filter(([path]) => path.startsWith('changes/')));
  expectProblems(
    problemsOf(() => rendered(ledger, [SCRAM])),
    [['ledger-order', 'main.ts: pools demo/pgpool: clientAuthMode']],
  );
});

test('A settle takes it in, because then every cluster has it', () => {
  const before = commits(plain(MD5));
  const { ledgers } = readLedgers(new Map([...before].filter(([path]) => path.startsWith('changes/'))));
  const { change, pool } = recordCommand('settle', SCRAM, ledgers, {}, 'main.ts');
  expect(change).toMatchObject({ number: 1, verb: 'baseline', pgpool: { clientAuthMode: 'scram' } });
  const settled = new Map([...before, ...recordedFiles(pool, [change])]);
  expect(problemsOf(() => commit(settled, plain(SCRAM)))).toEqual([]);
  expect(problemsOf(() => commit(settled, plain(MD5)))).not.toEqual([]);
});

test('A ledger of before, whose baseline does not say it, is not judged', () => {
  const old = new Map(
    [...commits(plain(MD5))].map(([path, text]) => [path, text.replace(/\npgpool:\n( .*\n)+/, '\n')] as const),
  );
  const { ledgers } = readLedgers(new Map([...old].filter(([path]) => path.startsWith('changes/'))));
  expect(ledgers.get(DEMO)?.[0]?.pgpool).toBeUndefined();
  expect(checkAuthMode(SCRAM, ledgers.get(DEMO) ?? [], 'main.ts')).toEqual([]);
});
