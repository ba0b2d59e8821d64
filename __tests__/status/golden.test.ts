import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { createColors } from 'picocolors';
import { type KubeObject, refOf } from '../../lib/cluster/objects';
import type { Change } from '../../lib/model/change';
import { statusJson } from '../../lib/status/format-json';
import { statusText } from '../../lib/status/format-text';
import type { Status } from '../../lib/status/types';
import schema from '../../schemas/status.schema.json';
import { terminalPicture } from '../../tools/terminal-picture';
import { expectGeneratedFile } from '../golden/generated';
import { expectGolden } from '../golden/golden-tree';
import { STORIES, statusOf as storyStatus } from './stories';
import { ledgerOf, StatusWorld, tlsOf } from './world';

const names = Object.keys(STORIES);
const told = new Map<string, Status>();
beforeAll(async () => {
  for (const [name, make] of Object.entries(STORIES)) told.set(name, await make());
});

function statusOf(name: string): Status {
  const found = told.get(name);
  if (found === undefined) throw new Error(`no story ${name}`);
  return found;
}

test.each(names)('%s reads as its golden files', (name) => {
  const status = statusOf(name);
  const text = statusText(status, createColors(false));
  expectGolden(
    join(__dirname, 'golden', name),
    new Map([
      ['status.txt', `${text}\n`],
      ['status.json', `${statusJson(status)}\n`],
    ]),
  );
  expect(text).not.toMatch(/[ \t]$/m);
});

test('a story is the same when the cluster is read again', async () => {
  for (const [name, make] of Object.entries(STORIES)) expect(statusJson(await make())).toBe(statusJson(statusOf(name)));
});

test.each(names)('the JSON of %s is what its published schema says', (name) => {
  const ajv = new Ajv({ allErrors: true, strict: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(JSON.parse(statusJson(statusOf(name))));
  expect(validate.errors ?? []).toEqual([]);
});

test('an operation with 50,000 conditions, and 5,000 operations of others, are shown in part', async () => {
  const world = new StatusWorld();
  const ledger = ledgerOf(['baseline', 'as created', tlsOf('g1')], ['update', 'next CA', tlsOf('g2')]);
  world.createPool(tlsOf('g1'));
  world.applyOperation(ledger[1] as Change);
  const operation = world.store.list({ kind: 'PgpoolOpsRequest' })[0] as KubeObject;
  const conditions = Array.from({ length: 50_000 }, (_, i) => ({ type: `C${i}`, status: 'True' }));
  world.store.edit(refOf(operation), (found) => ({ ...found, status: { phase: 'Progressing', conditions } }));
  const { resourceVersion: _, uid: __, ...metadata } = operation.metadata;
  for (let i = 0; i < 5000; i++)
    world.store.create({ ...operation, metadata: { ...metadata, name: `other-${i}`, annotations: {} } });
  const status = await storyStatus(world, ledger);
  const lines = statusText(status, createColors(false)).split('\n');
  expect(lines.length).toBeLessThan(400);
  expect(lines).toContainEqual('  ...    left out: 49800 earlier conditions');
  expect(lines).toContainEqual('  ...    left out: 4980 more operations');
  expect(statusText(status, createColors(false))).toContain('C49999');
  const validate = addFormats(new Ajv({ strict: true })).compile(schema);
  expect([validate(JSON.parse(statusJson(status))), validate.errors]).toEqual([true, null]);
});

test('every state but one has a story of its own', () => {
  const standings = [...told.values()].flatMap(({ pools }) => pools.map(({ state }) => state));
  expect([...new Set(standings)].sort()).toEqual(
    ['as-intended', 'degraded', 'drifted', 'failed', 'missing', 'rolling-out', 'waiting'].sort(),
  );
});

test('the picture in docs/images/status.svg is that page in a terminal', () => {
  const shown = `$ npx pgpool-gitops status shop/checkout --watch\n${statusText(statusOf('rolling-out'), createColors(true))}`;
  expectGeneratedFile('docs/images/status.svg', terminalPicture('pgpool-gitops status --watch', shown));
});

test('the page in docs/reference/status.md is the one of a story', () => {
  const page = readFileSync(join(__dirname, '../../docs/reference/status.md'), 'utf8');
  expect(page).toContain(`status shop/checkout\n${statusText(statusOf('rolling-out'), createColors(false))}\n\`\`\``);
});
