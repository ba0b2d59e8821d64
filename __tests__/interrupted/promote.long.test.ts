import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { systemClock } from '../../lib/cluster/clock';
import { REPOSITORY, TestProject } from '../cli/project';
import { type FakeApiServer, serveApi } from '../cluster/fake-api-server';
import { FakeStore } from '../cluster/fake-store';
import { kubeconfigOf } from '../cluster/kubeconfig';

// promote writes no file of ours, so what can be cut short are its calls of git: each is a process, and a killed promote takes it along.

const CANARY = "{ namespace: 'demo', name: 'orders', version: '4.6.0', postgresRef: { name: 'pg' }, cohort: 'canary' }";
const REST = "{ namespace: 'demo', name: 'catalog', version: '4.6.0', postgresRef: { name: 'pg' } }";

/** In the place of git: kills the one who has called it, at one of the calls, before git runs, while it runs, or after. */
const SHIM = `#!/bin/sh
call=$(($(cat "$SHIM_COUNT") + 1)); echo $call > "$SHIM_COUNT"
PATH=$SHIM_PATH
[ "$call:$SHIM_WHEN" = "$SHIM_AT:before" ] && kill -9 $PPID && exit 1
git "$@" & git=$!
[ "$call:$SHIM_WHEN" = "$SHIM_AT:during" ] && sleep 0.00$((call % 10)) && kill -9 $git $PPID && exit 1
wait $git; status=$?
[ "$call:$SHIM_WHEN" = "$SHIM_AT:after" ] && kill -9 $PPID
exit $status
`;

let project: TestProject;
let remote: TestProject;
let api: FakeApiServer;
let newest: string;

beforeEach(async () => {
  project = TestProject.of('');
  remote = TestProject.of('');
  const declared = project
    .read('main.ts')
    .replace('pools: [', `argocd: { cohorts: [{ name: 'canary' }, { name: 'rest' }] }, pools: [${CANARY}, ${REST}`);
  project.write('main.ts', declared);
  project.write('.gitignore', 'shim/\nconfig\n');
  remote.git('init', '-q', '--bare', '-b', 'main', 'fleet');
  project.git('init', '-q', '-b', 'main');
  project.git('remote', 'add', 'origin', join(remote.root, 'fleet'));
  project.git('add', '--all');
  project.git('commit', '-q', '-m', 'fleet');
  expect(project.git('push', '-q', 'origin', 'main').code).toBe(0);
  newest = project.git('rev-parse', 'HEAD').stdout.trim();
  const store = new FakeStore(systemClock);
  const revisions = [newest, newest];
  store.create({
    apiVersion: '',
    kind: 'Application',
    metadata: { name: 'demo-orders', namespace: 'argocd' },
    status: {
      sync: { status: 'Synced', revisions },
      health: { status: 'Healthy' },
      operationState: { phase: 'Succeeded', syncResult: { revisions } },
      history: [{ revisions }],
    },
  } as never);
  api = await serveApi(store);
  project.write('config', kubeconfigOf({ url: api.url }));
});

afterEach(async () => {
  await api.close();
  project.remove();
  remote.remove();
});

const promote = () => project.start('promote', 'rest', '--kubeconfig', 'config');
const tip = () =>
  remote.git('-C', 'fleet', 'for-each-ref', '--format=%(objectname)', 'refs/heads/cohort/rest').stdout.trim();

/** Runs promote with the shim. @returns whether it was killed */
function killedAt(call: number, when: string): Promise<boolean> {
  const shim = join(project.root, 'shim');
  project.spawn('mkdir', ['-p', shim]);
  writeFileSync(join(shim, 'git'), SHIM);
  chmodSync(join(shim, 'git'), 0o755);
  writeFileSync(join(shim, 'count'), '0');
  const path = process.env.PATH ?? '';
  const env = {
    PATH: `${shim}${delimiter}${path}`,
    HOME: project.root,
    SHIM_PATH: path,
    SHIM_COUNT: join(shim, 'count'),
    SHIM_AT: String(call),
    SHIM_WHEN: when,
  };
  const bin = join(REPOSITORY, 'bin', 'pgpool-gitops.js');
  const child = spawn('node', [bin, 'promote', 'rest', '--kubeconfig', 'config'], { cwd: project.root, env });
  return new Promise((resolve) => child.on('close', (_, signal) => resolve(signal !== null)));
}

test.each(['before', 'during', 'after'])(
  'promote that is killed %s any call of git ends the same once it is run again',
  async (when) => {
    let kills = 0;
    for (let call = 1; await killedAt(call, when); call++) {
      kills++;
      const reached = tip();
      expect(['', newest]).toContain(reached);
      const { code, stdout } = await promote();
      const [moved, is] = [
        `moved cohort/rest to ${newest.slice(0, 7)}, a new branch`,
        `cohort/rest is at ${newest.slice(0, 7)} already`,
      ];
      // What a killed push has sent, the remote may still carry out.
      const last = when === 'during' && reached === '' ? [moved, is] : [reached === '' ? moved : is];
      expect(last).toContain(stdout.trimEnd().split('\n').at(-1));
      expect({ code, tip: tip() }).toEqual({ code: 0, tip: newest });
      expect(project.git('status', '--porcelain').stdout).toBe('');
      expect(project.git('fsck').code).toBe(0);
      expect(remote.git('-C', 'fleet', 'fsck').code).toBe(0);
      remote.git('-C', 'fleet', 'update-ref', '-d', 'refs/heads/cohort/rest');
    }
    // ls-files for a sparse checkout, ls-remote and fetch of the cohort before, ls-remote of this one, what is looked up between
    // them, and the push.
    expect(kills).toBe(8);
    expect(Number(readFileSync(join(project.root, 'shim', 'count'), 'utf8'))).toBe(kills);
  },
  600_000,
);

test('Of promotes that are started at once, none leaves the branch anywhere else', async () => {
  const done = await Promise.all(Array.from({ length: 4 }, promote));
  expect(tip()).toBe(newest);
  expect(done.some(({ code }) => code === 0)).toBe(true);
  for (const { code, stderr } of done.filter((each) => each.code !== 0)) {
    expect({ code, line: stderr.split('\n')[0] }).toEqual({
      code: 1,
      line: expect.stringContaining('branch cohort/rest: cannot be moved at origin: '),
    });
  }
  expect((await promote()).stdout).toBe(`cohort/rest is at ${newest.slice(0, 7)} already\n`);
}, 120_000);
