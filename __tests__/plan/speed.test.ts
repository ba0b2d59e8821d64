import { spawnSync } from 'node:child_process';
import { createColors } from 'picocolors';
import { plan } from '../../lib/cli/commands/plan';
import { commitOf } from '../../lib/cli/git';
import type { Host } from '../../lib/cli/host';
import { commitSnapshot, workingTreeSnapshot } from '../../lib/cli/snapshots';
import { makePlan } from '../../lib/plan/make-plan';
import type { Snapshot } from '../../lib/plan/snapshot';
import { applyFiles } from '../../lib/synth/files';
import { TestProject } from '../cli/project';
import { poolOf } from '../synth/fleet-of';
import { ACCEPT_ALL, commit, tlsOf } from './commits';

const POOLS = 2000;

/** A fleet of equal pools: one is rendered, and its text copied, for rendering is not what is measured. */
function fleet(): Map<string, string> {
  const files = new Map<string, string>();
  const one = commit(new Map(), { pools: [poolOf({ name: 'xpoolx', tls: tlsOf() })] });
  for (let i = 0; i < POOLS; i++) {
    const name = `pool-${String(i).padStart(4, '0')}`;
    for (const [path, text] of one) files.set(path.replaceAll('xpoolx', name), text.replaceAll('xpoolx', name));
  }
  return files;
}

/** A snapshot, and the paths whose text was asked for. */
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

test('a plan of 2,000 pools with one changed takes under 2 s, and reads and tells that one', async () => {
  const project = new TestProject();
  const base = fleet();
  applyFiles(project.root, base, []);
  // A commit of so many files would begin to clean up in the background, while the folder is removed.
  const settings = ['user.name=t', 'user.email=t@example.com', 'gc.auto=0'].flatMap((setting) => ['-c', setting]);
  const git = (...args: string[]) => spawnSync('git', [...settings, ...args], { cwd: project.root });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'fleet');
  const pool = poolOf({ name: 'pool-0500', tls: tlsOf() });
  const own = new Map([...base].filter(([path]) => /^changes\/demo\/pool-0500\//.test(path)));
  const changed = commit(own, { pools: [pool], asked: [['rotate', 'demo/pool-0500', ACCEPT_ALL]] });
  applyFiles(project.root, new Map([...changed].filter(([path]) => path.includes('/pool-0500/'))), []);
  const results: string[] = [];
  const host: Host = {
    result: (text) => results.push(text),
    note: () => undefined,
    colors: createColors(false),
    ask: async () => undefined,
  };
  // Time on the processor, for other programs of the machine are none of its business.
  const before = process.cpuUsage();
  await plan({ project: project.root, base: 'main', output: 'text' }, host);
  const { user, system } = process.cpuUsage(before);
  expect(results[0]?.split('\n')[0]).toBe('main -> working tree: 1 of 2000 pools');
  expect((user + system) / 1e6).toBeLessThan(2);
  const main = commitOf(project.root, 'main');
  const from = counted(commitSnapshot(project.root, 'main', main));
  const to = counted(workingTreeSnapshot(project.root, from.snapshot, main).snapshot);
  expect(makePlan(from.snapshot, to.snapshot).pools.map(({ pool: name }) => name)).toEqual(['demo/pool-0500']);
  const ofPool = (files: Iterable<string>) => [...files].filter((path) => path.includes('/pool-0500/')).sort();
  // Of the working tree only what differs comes from the disk; what does not is what base has.
  expect([...new Set(from.read)].sort()).toEqual(ofPool(base.keys()));
  expect([...new Set(to.read)].sort()).toEqual(ofPool(new Set([...base.keys(), ...changed.keys()])));
  project.remove();
});
