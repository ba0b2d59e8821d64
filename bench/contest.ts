import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY, writeProject } from './fleet';
import { helmBinary } from './helm-binary';
import { writeChart } from './helm-chart';
import { measure, medianRun, type Program, type Run } from './measure';
import { assertEqual, assertNoTwins, filesOf, objectsIn, objectsOf } from './objects';

/** A program that renders the fleet. */
export type Contestant = 'ours' | 'helm' | 'cdk8s';

/** A fleet of one size, and what each contestant took to render it. */
export interface Contest {
  readonly pools: number;
  readonly objects: number;
  /** Medians. */
  readonly runs: Readonly<Partial<Record<Contestant, Run>>>;
}

/** What a contest is made of. */
export interface ContestOptions {
  /** Folder that everything is written to; what it holds is removed first. */
  readonly root: string;
  readonly pools: number;
  readonly rounds: number;
  /** Ours first: the others are compared with it. */
  readonly contestants: readonly ['ours', ...Contestant[]];
  note(text: string): void;
}

const TSX = ['--require', join(REPOSITORY, 'node_modules', 'tsx', 'dist', 'preflight.cjs'), '--import', 'tsx'];

function node(script: string, ...args: string[]): Pick<Program, 'command' | 'args'> {
  return { command: process.execPath, args: [...TSX, join(__dirname, 'contestants', script), ...args] };
}

/** Our own command line on a project. */
export function command(root: string, ...args: string[]): Pick<Program, 'command' | 'args'> {
  return {
    command: process.execPath,
    args: [join(REPOSITORY, 'bin', 'pgpool-gitops.js'), '--project', root, ...args],
  };
}

/**
 * Compares the objects of all contestants, then measures them in turns, so that other load of the machine slows all alike.
 *
 * @throws Error when one fails, when one renders other objects than ours, or when two pools are alike.
 */
export async function contest(options: ContestOptions): Promise<Contest> {
  const { root, pools, rounds, note } = options;
  rmSync(root, { recursive: true, force: true });
  const project = join(root, 'project');
  mkdirSync(project, { recursive: true });
  writeProject(project, pools);
  await measure({ ...command(project, 'synth'), stdout: join(root, 'ours.log') });
  const files = filesOf(join(project, 'dist'));
  assertNoTwins(files);
  const programs = programsOf(root, project);
  if (options.contestants.length > 1) {
    writeChart(join(root, 'chart'), pools, files);
    writeFileSync(join(root, 'objects.json'), JSON.stringify(files));
    await compare(options, programs);
  }
  const runs = new Map<Contestant, Run[]>();
  for (let round = 1; round <= rounds; round++) {
    for (const contestant of options.contestants) {
      rmSync(outputOf(root, project, contestant), { recursive: true, force: true });
      const run = await measure(programs[contestant]);
      runs.set(contestant, [...(runs.get(contestant) ?? []), run]);
      note(`${pools} pools, round ${round}: ${contestant} ${run.wall.toFixed(2)} s, ${run.peak.toFixed(0)} MB`);
    }
  }
  return {
    pools,
    objects: Object.values(files).reduce((sum, list) => sum + list.length, 0),
    runs: Object.fromEntries([...runs].map(([contestant, list]) => [contestant, medianRun(list)])),
  };
}

function outputOf(root: string, project: string, contestant: Contestant): string {
  return contestant === 'ours' ? join(project, 'dist') : join(root, contestant);
}

function programsOf(root: string, project: string): Record<Contestant, Program> {
  const stdout = (name: string) => join(root, `${name}.log`);
  return {
    ours: { ...command(project, 'synth'), stdout: stdout('ours') },
    helm: { command: helmBinary(), args: ['template', 'fleet', join(root, 'chart')], stdout: stdout('helm') },
    cdk8s: { ...node('plain-cdk8s.ts', join(root, 'objects.json'), join(root, 'cdk8s')), stdout: stdout('cdk8s') },
  };
}

async function compare({ root, contestants, note }: ContestOptions, programs: Record<Contestant, Program>) {
  const wanted = objectsOf(join(root, 'project', 'dist'));
  for (const contestant of contestants) {
    if (contestant === 'ours') continue;
    await measure(programs[contestant]);
    const found =
      contestant === 'helm'
        ? objectsIn([readFileSync(programs.helm.stdout, 'utf8')])
        : objectsOf(outputOf(root, '', contestant));
    assertEqual(contestant, found, wanted);
    note(`${contestant} renders the same ${wanted.size} objects`);
  }
}
