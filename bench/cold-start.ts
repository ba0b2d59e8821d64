import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeBinary } from '../tools/node-binaries';
import { command } from './contest';
import { REPOSITORY } from './fleet';
import { measure, medianRun, type Run } from './measure';

/** Every command, as a person calls it on the sample. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  '--help': ['--help'],
  synth: ['synth'],
  check: ['check'],
  'check --base': ['check', '--base', 'HEAD'],
  plan: ['plan', '--base', 'HEAD'],
  change: ['change', '--dry-run'],
  'change rotate': ['change', 'rotate', 'demo/orders', '--reason', 'bench', '--dry-run'],
  'change renumber': ['change', 'renumber', 'demo/orders', '--base', 'HEAD', '--dry-run'],
  history: ['history', 'demo/orders'],
  import: ['import', 'live.yaml', '--dry-run'],
  // Without a cluster a step gets no further than to look for one.
  step: ['step', 'verify', '--help'],
  'operator manifests': ['operator', 'manifests', '--image', 'registry.example.com/pgpool-gitops:0.1.0'],
  completion: ['completion', 'bash'],
};

/** Without a cluster it gets no further than to look for one, with all that it needs for it loaded. */
const WITHOUT_CLUSTER: Readonly<Record<string, readonly string[]>> = {
  status: ['status', '--context', 'no-such-context'],
};

const LIVE = `apiVersion: kubedb.com/v1alpha2
kind: Pgpool
metadata: { name: live, namespace: demo }
spec: { version: 4.6.0, replicas: 2, postgresRef: { name: ha-postgres, namespace: demo } }
`;

/** The first start of a command writes its bytecode, where Node keeps any. */
const FILLING = 1;

/** How long each command takes on the sample of this repository, on this Node and on Node 24, from the shell's point of view. */
export async function coldStarts(
  root: string,
  rounds: number,
  note: (text: string) => void,
): Promise<Record<string, Record<string, Run>>> {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const part of ['changes', 'dist']) cpSync(join(REPOSITORY, part), join(root, part), { recursive: true });
  const main = readFileSync(join(REPOSITORY, 'main.ts'), 'utf8').replace("'./lib/fleet'", `'${REPOSITORY}/lib/fleet'`);
  writeFileSync(join(root, 'main.ts'), main);
  writeFileSync(join(root, 'live.yaml'), LIVE);
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'sample'],
  ]) {
    spawnSync('git', [...identity, ...args], { cwd: root });
  }
  const nodes = { [`Node ${process.versions.node.split('.')[0]}`]: process.execPath, 'Node 24': nodeBinary(24) };
  const found: Record<string, Record<string, Run>> = {};
  for (const [name, binary] of Object.entries(nodes)) {
    found[name] = await startsOn(binary, root, rounds);
    note(`cold starts on ${name}`);
  }
  return found;
}

async function startsOn(binary: string, root: string, rounds: number): Promise<Record<string, Run>> {
  const runs: Record<string, Run[]> = {};
  for (let round = 1 - FILLING; round <= rounds; round++) {
    for (const [name, args] of Object.entries({ ...COMMANDS, ...WITHOUT_CLUSTER })) {
      const code = name in WITHOUT_CLUSTER ? 1 : 0;
      const program = { ...command(root, ...args), command: binary, cwd: root, stdout: '/dev/null', code };
      const run = await measure(program);
      if (round > 0) runs[name] = [...(runs[name] ?? []), run];
    }
  }
  return Object.fromEntries(Object.entries(runs).map(([name, list]) => [name, medianRun(list)]));
}
