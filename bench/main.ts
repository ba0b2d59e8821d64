// npm run bench [-- --pools 1000 --scale 3000 --rounds 5 --dir DIR --json FILE]: see docs/reference/scale.md
import { accessSync, constants, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { barsOf } from './bars';
import { coldStarts } from './cold-start';
import { contest } from './contest';
import { oneChanged } from './one-changed';
import { reportText } from './report';

const { values } = parseArgs({
  options: {
    pools: { type: 'string', default: '1000' },
    scale: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '5' },
    dir: { type: 'string' },
    json: { type: 'string' },
  },
});

/** A folder in memory where there is one: a disk that others write to would be measured instead of the programs. */
function scratch(): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function main(): Promise<void> {
  const root = join(values.dir ?? scratch(), 'pgpool-gitops-bench');
  const [pools, scale, rounds] = [values.pools, values.scale, values.rounds].map(Number) as [number, number, number];
  // The larger one first: what one changed pool costs is measured in the smaller fleet, which is then still there.
  const large = scale > 0 ? await contest({ root, pools: scale, rounds, contestants: ['ours'], note }) : undefined;
  const small = await contest({ root, pools, rounds, contestants: ['ours', 'helm', 'cdk8s'], note });
  const changed = await oneChanged(join(root, 'project'), rounds, note);
  const cold = await coldStarts(join(root, 'sample'), rounds, note);
  rmSync(root, { recursive: true, force: true });
  const report = { node: process.version, rounds, folder: root, small, large, changed, cold };
  const bars = barsOf(report);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ ...report, bars }, undefined, 2)}\n`);
  process.stdout.write(`${reportText(report, bars)}\n`);
  process.exitCode = bars.every(({ met }) => met) ? 0 : 1;
}

void main();
