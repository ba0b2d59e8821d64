import { commitOf } from '../../lib/cli/git';
import { commitSnapshot, workingTreeSnapshot } from '../../lib/cli/snapshots';
import { makePlan } from '../../lib/plan/make-plan';
import type { Snapshot } from '../../lib/plan/snapshot';
import { applyFiles } from '../../lib/synth/apply-files';
import { TestProject } from '../cli/project';
import { poolOf } from '../synth/fleet-of';
import { ACCEPT_ALL, commit, tlsOf } from './commits';

const POOLS = 100;

/** A fleet of equal pools: one is rendered, and its text copied, because only the reading is tested. */
function fleet(): Map<string, string> {
  const files = new Map<string, string>();
  const one = commit(new Map(), { pools: [poolOf({ name: 'xpoolx', tls: tlsOf() })] });
  for (let i = 0; i < POOLS; i++) {
    const name = `pool-${String(i).padStart(4, '0')}`;
    for (const [path, text] of one) files.set(path.replaceAll('xpoolx', name), text.replaceAll('xpoolx', name));
  }
  return files;
}

/** A snapshot, and the paths whose text was read. */
function counted(snapshot: Snapshot): { snapshot: Snapshot; read: string[] } {
  const read: string[] = [];
  return {
    read,
    snapshot: {
      ...snapshot,
      read: (paths) => {
        read.push(...paths);
        return snapshot.read(paths);
      },
    },
  };
}

test(`a plan of ${POOLS} pools with one changed reads the files of that one alone`, () => {
  const project = new TestProject();
  const base = fleet();
  applyFiles(project.root, base, []);
  project.git('init', '-q', '-b', 'main');
  project.git('add', '-A');
  project.git('commit', '-q', '-m', 'fleet');
  const pool = poolOf({ name: 'pool-0050', tls: tlsOf() });
  const own = new Map([...base].filter(([path]) => path.startsWith('changes/demo/pool-0050/')));
  const changed = commit(own, { pools: [pool], asked: [['rotate', 'demo/pool-0050', ACCEPT_ALL]] });
  applyFiles(project.root, new Map([...changed].filter(([path]) => path.includes('/pool-0050/'))), []);
  const main = commitOf(project.root, 'main');
  const from = counted(commitSnapshot(project.root, 'main', main));
  const to = counted(workingTreeSnapshot(project.root, from.snapshot, main).snapshot);
  expect(makePlan(from.snapshot, to.snapshot).pools.map(({ pool: name }) => name)).toEqual(['demo/pool-0050']);
  // The AppProject of its namespace says what else its Application may write.
  const ofPool = (files: Iterable<string>) =>
    [...files].filter((path) => path.includes('/pool-0050/') || path.endsWith('/00-project.demo.k8s.yaml')).sort();
  // Of the working tree only what differs comes from the disk; git has the rest already.
  expect([...new Set(from.read)].sort()).toEqual(ofPool(base.keys()));
  expect([...new Set(to.read)].sort()).toEqual(ofPool(new Set([...base.keys(), ...changed.keys()])));
  project.remove();
});
