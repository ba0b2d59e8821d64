import fc from 'fast-check';
import { stringify } from 'yaml';
import { throwProblems } from '../../lib/errors';
import { readLiveObjects } from '../../lib/import/live-objects';
import { addPools } from '../../lib/import/main-file';
import { foreignIssuerGroups, takePools } from '../../lib/import/pool-intent';
import { missingIssuers } from '../../lib/import/read-cluster';
import { recordIntent } from '../../lib/ledger/record';
import { checkPool } from '../../lib/model/check-pool';
import { fuzz, mutationsOf, onlyProblems } from './fuzz';
import { LIVE, live } from './live-objects';

/** What `import` does with a file, but for what is there already. */
function imported(text: string): void {
  const objects = readLiveObjects(new Map([['live.yaml', text]]));
  missingIssuers(objects);
  const { pools, problems } = takePools(objects, 'live.yaml');
  throwProblems([...problems, ...pools.flatMap((pool, i) => checkPool(pool, 'live.yaml', i))]);
  if (pools.length === 0) return;
  addPools(undefined, pools, { issuerGroups: foreignIssuerGroups(pools) });
  recordIntent(pools, new Map(), { reason: 'a reason' }, 'main.ts');
}

const list = (items: unknown) => ({ apiVersion: 'v1', kind: 'List', items });

test('a sound pool is imported', () => {
  expect(onlyProblems(() => imported(stringify(list(LIVE))))).toEqual([]);
});

test('whatever a file of objects holds is imported or refused', async () => {
  await fuzz(mutationsOf(live), 300, (objects) => {
    onlyProblems(() => imported(JSON.stringify(list(objects))));
  });
});

test('whatever was typed into a file is imported or refused', async () => {
  const text = LIVE.map((object) => stringify(object)).join('---\n');
  const more = fc.constantFrom(
    '',
    '\n',
    '---\n',
    ': ',
    '- ',
    '&a ',
    '*a',
    '"',
    '\t',
    '!!x ',
    '{',
    '\0',
    '%',
    '|',
    '? ',
    '<<: ',
    '...\n',
  );
  await fuzz(fc.tuple(fc.nat(), fc.nat({ max: 40 }), more), 150, ([at, gone, typed]) => {
    const from = at % (text.length + 1);
    onlyProblems(() => imported(text.slice(0, from) + typed + text.slice(from + gone)));
  });
});
