import { rootEndNotes } from '../../lib/model/root-ends';
import { ROOT_A, ROOT_A_RENEWED, ROOT_B } from '../fixtures/roots';
import { InProcess } from '../interrupted/project';
import { poolOf } from '../synth/fleet-of';

// Both roots end on 2126-11-01 at 16:28:01, the renewed one 25 days later.
const END = Date.parse('2126-11-01T16:28:01Z');
const DAY = 86_400_000;
const trusting = (name: string, ...roots: (typeof ROOT_A)[]) => poolOf({ name, trust: { namespaces: ['web'], roots } });

test.each([
  ['long before', END - 91 * DAY, []],
  [
    '90 days before',
    END - 90 * DAY,
    ['trust.roots: root "root-a" of demo/a ends on 2126-11-01, in 90 days: give clients the next one before'],
  ],
  [
    'a second before',
    END - 1000,
    ['trust.roots: root "root-a" of demo/a ends on 2126-11-01, in 0 days: give clients the next one before'],
  ],
  [
    'at the end',
    END,
    ['trust.roots: root "root-a" of demo/a ended on 2126-11-01: clients that have no other refuse every pool under it'],
  ],
])('A root that clients trust is named from 90 days before its end: %s', (_, now, notes) => {
  expect(rootEndNotes([trusting('a', ROOT_A)], now)).toEqual(notes);
});

test('A root of many pools is named once, one with a new certificate by that, and each root by itself', () => {
  const pools = [trusting('a', ROOT_A, ROOT_B), trusting('b', ROOT_A), trusting('c', ROOT_A_RENEWED), poolOf()];
  expect(rootEndNotes(pools, END + DAY)).toEqual([
    'trust.roots: root "root-a" of demo/a and 1 more ended on 2126-11-01: clients that have no other refuse every pool under it',
    'trust.roots: root "root-b" of demo/a ended on 2126-11-01: clients that have no other refuse every pool under it',
    'trust.roots: root "root-a" of demo/c ends on 2126-11-26, in 24 days: give clients the next one before',
  ]);
});

test('check names it and passes, because the commit that replaces it has to pass', async () => {
  const pool = JSON.stringify({ ...trusting('a', ROOT_A), replicas: 3 });
  const project = InProcess.make().declare(pool);
  await project.run(['change']);
  await project.run(['synth']);
  const now = jest.spyOn(Date, 'now');
  now.mockReturnValue(END - 91 * DAY);
  expect(await project.run(['check'])).toMatchObject({ code: 0, stderr: '' });
  now.mockReturnValue(END);
  expect(await project.run(['check'])).toMatchObject({
    code: 0,
    stderr:
      'main.ts: trust.roots: root "root-a" of demo/a ended on 2126-11-01: clients that have no other refuse every pool under it',
  });
  now.mockRestore();
  project.remove();
});
