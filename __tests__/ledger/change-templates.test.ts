import fc from 'fast-check';
import { changeTemplates } from '../../lib/ledger/change-templates';
import { parseChange, parseOwnChange } from '../../lib/ledger/parse-change';
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

test('Of files that are alike, two are read, and the others are made of them', () => {
  let read = 0;
  const readAlike = changeTemplates((file, content) => {
    read++;
    return parseOwnChange(file, content);
  });
  const words: Said = { reason: (own, namespace) => `${namespace}/${own}, of old`, issuer: (own) => own, dnsNames: [] };
  for (let i = 10; i < 30; i++) {
    const pool = `team-${i}/pool-${i}`;
    const text = filesOf(pool, words).get(`changes/${pool}/0001-restart.yaml`) ?? '';
    expect(readAlike(pool)('0001-restart.yaml', text)?.reason).toBe(`${pool}, of old`);
  }
  expect(read).toBe(2);
});
