import { timelineOf } from '../../e2e/support/timeline';
import { writesOf } from '../../e2e/support/watch-log';
import type { Seen } from '../../e2e/support/watch-recorder';

let revision = 0;

/** An event of a watch, with the next revision. */
function event(resource: string, type: Seen['type'], name: string, more: object = {}, metadata: object = {}): Seen {
  revision += 1;
  const object = { metadata: { name, uid: `uid-${name}`, resourceVersion: `${revision}`, ...metadata }, ...more };
  return { at: revision * 1000, resource, type, object };
}

/** The story of the pool `orders`. */
function story(seen: readonly Seen[]): string[] {
  return timelineOf(writesOf(seen), 'orders').map(({ text }) => text);
}

beforeEach(() => {
  revision = 98;
});

test('watches tell the story that the audit log tells', () => {
  const leaving = { deletionTimestamp: '2026-11-25T12:00:00Z' };
  const seen = [
    event('pgpools', 'ADDED', 'orders', { status: { phase: 'Ready' } }),
    event('jobs', 'ADDED', 'orders-0001-pause'),
    event('pgpools', 'MODIFIED', 'orders', {
      status: { conditions: [{ type: 'Paused', status: 'True', reason: 'PausedByPgpoolGitops' }] },
    }),
    event('jobs', 'MODIFIED', 'orders-0001-pause', { status: { conditions: [{ type: 'Complete', status: 'True' }] } }),
    event('pgpoolopsrequests', 'ADDED', 'orders-0001-add', { status: { phase: 'Progressing' } }),
    event('pods', 'MODIFIED', 'orders-0', {}, leaving),
    event('pods', 'MODIFIED', 'orders-0', {}, leaving),
    event('pgpools', 'MODIFIED', 'orders', { status: { phase: 'Ready', conditions: [] } }),
    event('pgpoolopsrequests', 'MODIFIED', 'orders-0001-add', { status: { phase: 'Successful' } }),
    event('jobs', 'DELETED', 'orders-0001-pause'),
  ];
  expect(story(seen)).toEqual([
    'pool Ready',
    'Job orders-0001-pause created',
    'paused True by PausedByPgpoolGitops',
    'Job orders-0001-pause Complete',
    'operation orders-0001-add created',
    'operation orders-0001-add Progressing',
    'pod orders-0 evicted',
    'no longer paused',
    'operation orders-0001-add Successful',
    'Job orders-0001-pause deleted',
  ]);
});

test('kinds that overtake each other are read in the order of their revisions, as numbers', () => {
  const [first, second, third] = [
    event('jobs', 'ADDED', 'orders-0001-pause'),
    event('pgpoolopsrequests', 'ADDED', 'orders-0001-add'),
    event('jobs', 'ADDED', 'orders-0001-proof'),
  ];
  const told = ['Job orders-0001-pause created', 'operation orders-0001-add created', 'Job orders-0001-proof created'];
  expect(story([third, second, first] as Seen[])).toEqual(told);
});

test('an object that a new watch shows again was not made again, and one of the same name was', () => {
  const again = event('jobs', 'ADDED', 'orders-0001-proof');
  expect(story([event('jobs', 'ADDED', 'orders-0001-proof'), again])).toHaveLength(1);
  const other = event('jobs', 'ADDED', 'orders-0001-proof', {}, { uid: 'another' });
  expect(story([event('jobs', 'ADDED', 'orders-0001-proof'), other])).toHaveLength(2);
});

test('a pod of a Job that ends with it was not evicted', () => {
  const metadata = { deletionTimestamp: '2026-11-25T12:00:00Z', ownerReferences: [{ kind: 'Job' }] };
  expect(story([event('pods', 'MODIFIED', 'orders-0001-pause-x1', {}, metadata)])).toEqual([]);
});
