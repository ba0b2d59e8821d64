import fc from 'fast-check';
import { ledgerTemplates, type ReadPool } from '../../lib/ledger/ledger-templates';
import { parseChange } from '../../lib/ledger/parse-change';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { recordedFiles } from '../../lib/ledger/write-change';
import { CHANGE_DEFAULTS, type Change } from '../../lib/model/change';
import { resolveTls } from '../../lib/model/tls';

/** Names that YAML could misread, alone or in a word; that are words of the ledger, or parts of others; and ordinary ones. */
const NAMES = [
  'yes',
  'tru',
  'true',
  'null',
  'o17',
  'b01',
  'e12',
  'x1f',
  'fee',
  'nan',
  'update',
  'verb',
  'tls',
  'server',
];
const MORE = [
  'pool',
  'pool-1',
  'pool-12',
  'team',
  'team-1',
  'orders',
  'gitops',
  'zqx0',
  'a-much-longer-name-of-a-pool',
];
const name = fc.constantFrom(...NAMES, ...MORE);

/** What a file says of its pool: words with the name in them, among them those that become a number, a date or another word. */
const WORDS: readonly ((own: string, namespace: string) => string)[] = [
  (own) => own,
  (own) => `${own}e`,
  (own) => `0${own}`,
  (own) => `2026-11-26${own}`,
  (own) => `${own}-${own}`,
  (own, namespace) => `${own}.${namespace}.svc`,
  (own, namespace) => `${namespace}/${own}, of old`,
  (own) => `it's ${own}: "quoted" #1`,
  (own) => `zqx0pgpool0gitops0pool0name0xqz ${own}`,
];
const word = fc.constantFrom(...WORDS);

/** What the files of a pool say, of whatever pool. */
interface Said {
  readonly reason: (typeof WORDS)[number];
  readonly issuer: (typeof WORDS)[number];
  readonly dnsNames: (typeof WORDS)[number][];
}
const said: fc.Arbitrary<Said> = fc.record({
  reason: word,
  issuer: word,
  dnsNames: fc.uniqueArray(word, { maxLength: 3 }),
});

/** Names in whose place others are put, as an editor would: without quotes where those would need them. */
const [OWN, NAMESPACE] = ['ypool', 'yteam'];

function filesOf(pool: string, { reason, issuer, dnsNames }: Said): Map<string, string> {
  const [namespace, own] = pool.split('/') as [string, string];
  const say = (one: (typeof WORDS)[number]) => one(OWN, NAMESPACE);
  const certificates = [{ alias: 'server' as const, dnsNames: dnsNames.map(say) }];
  const tls = resolveTls({ sslMode: 'require', issuerRef: { name: say(issuer) }, certificates });
  const changes: Change[] = [
    { ...CHANGE_DEFAULTS, accepts: [], number: 0, verb: 'baseline', reason: 'created', tls },
    { ...CHANGE_DEFAULTS, accepts: [], number: 1, verb: 'restart', reason: say(reason) },
  ];
  const put = (text: string) => text.replaceAll(OWN, own).replaceAll(NAMESPACE, namespace);
  return new Map([...recordedFiles(`${NAMESPACE}/${OWN}`, changes)].map(([path, text]) => [put(path), put(text)]));
}

/** Each file, read by the library that knows all of YAML. */
function oneByOne(files: ReadonlyMap<string, string>): ReturnType<typeof parseChange>[] {
  return [...files].filter(([path]) => !path.endsWith('/HEAD')).map(([path, text]) => parseChange(path, text));
}

test('Each file of a fleet is read as a library reads it by itself', () => {
  let compared = 0;
  const pools = fc.uniqueArray(
    fc.tuple(name, name).map((pair) => pair.join('/')),
    { minLength: 4, maxLength: 8 },
  );
  fc.assert(
    fc.property(pools, said, (keys, words) => {
      const { ledgers, problems } = readLedgers(new Map(keys.flatMap((key) => [...filesOf(key, words)])));
      for (const key of keys) {
        const alone = oneByOne(filesOf(key, words));
        const found = alone.flatMap((parsed) => ('problems' in parsed ? parsed.problems : []));
        expect(problems.filter(({ file }) => file.startsWith(`changes/${key}/`))).toEqual(found);
        if (found.length > 0) continue;
        compared++;
        expect(ledgers.get(key)).toEqual(alone.map((parsed) => 'change' in parsed && parsed.change));
      }
    }),
    { numRuns: 100 },
  );
  expect(compared).toBeGreaterThan(100);
});

test('A file whose name goes on in another line is not taken for one like it', () => {
  const words: Said = { reason: (own) => own, issuer: (own) => own, dnsNames: [] };
  const keys = ['team-1/pool-1', 'team-1/pool-2', 'team-1/pool-3'];
  const files = new Map(keys.flatMap((key) => [...filesOf(key, words)]));
  const path = 'changes/team-1/pool-3/0001-restart.yaml';
  const [first, ...rest] = (files.get(path) ?? '').split('\n');
  files.delete(path);
  files.set(`${path}\n${first}`, rest.join('\n'));
  expect(readLedgers(files).problems).toContainEqual(
    expect.objectContaining({ code: 'ledger-unknown-file', file: `${path}\n${first}` }),
  );
});

test('A text with what stands between files is not taken for several', () => {
  const words: Said = { reason: (own) => own, issuer: (own) => own, dnsNames: [] };
  const keys = ['team-1/pool-1', 'team-1/pool-2', 'team-1/pool-3'];
  const files = new Map(keys.flatMap((key) => [...filesOf(key, words)]));
  const folder = 'changes/team-1/pool-3';
  const texts = [...files].filter(([path]) => path.startsWith(`${folder}/`));
  const [[first, text] = ['', ''], ...rest] = texts;
  for (const [path] of rest) files.delete(path);
  files.set(first, [text, ...rest.flatMap(([path, each]) => [path.slice(folder.length + 1), each])].join('\0'));
  expect(readLedgers(files).problems).toContainEqual(expect.objectContaining({ code: 'yaml-syntax', file: first }));
});

test('Of ledgers that are alike, two are read, and the others are made of them', () => {
  const words: Said = { reason: (own, namespace) => `${namespace}/${own}, of old`, issuer: (own) => own, dnsNames: [] };
  let read = 0;
  const one: ReadPool = (pool, files) => {
    read++;
    const { ledgers, problems } = readLedgers(
      new Map([...files].map(([file, text]) => [`changes/${pool}/${file}`, text])),
    );
    return { changes: ledgers.get(pool) ?? [], problems };
  };
  const readAlike = ledgerTemplates(one, one);
  const readings = Array.from({ length: 20 }, (_, i) => {
    const pool = `team-${i + 10}/pool-${i + 10}`;
    const texts = filesOf(pool, words);
    return readAlike(pool, new Map([...texts].map(([path, text]) => [path.split('/')[3] ?? '', text])));
  });
  expect(read).toBe(2);
  expect(readings.map(({ changes }) => changes[1]?.reason)).toEqual(
    readings.map((_, i) => `team-${i + 10}/pool-${i + 10}, of old`),
  );
  expect(readings.map(({ shape }) => shape)).toEqual([undefined, ...readings.slice(1).map(() => 0)]);
});

test('Ledgers of two shapes have two numbers', () => {
  const shapes: Said[] = [
    { reason: () => 'one', issuer: (own) => own, dnsNames: [] },
    { reason: () => 'two', issuer: (own) => own, dnsNames: [] },
  ];
  const files = Array.from({ length: 8 }, (_, i) => [...filesOf(`team-1/pool-${i}`, shapes[i % 2] as Said)]);
  const numbers = [...readLedgers(new Map(files.flat())).shapes];
  expect(numbers.map(([pool]) => pool)).toEqual([2, 3, 4, 5, 6, 7].map((i) => `team-1/pool-${i}`));
  expect(new Set(numbers.filter((_, i) => i % 2 === 0).map(([, shape]) => shape)).size).toBe(1);
  expect(new Set(numbers.map(([, shape]) => shape)).size).toBe(2);
});
