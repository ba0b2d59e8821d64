import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY, writeProject } from './fleet';
import { helmBinary } from './helm-binary';
import { writeChart } from './helm-chart';
import { measure, medianRun, type Program, type Run } from './measure';
import { assertEqual, filesOf, objectsIn, objectsOf } from './objects';

/** Who renders. `limit` is no renderer: it writes objects that are there already. */
export type Contestant = 'ours' | 'helm' | 'cdk8s' | 'limit';

/** A fleet of one size, rendered by everybody. */
export interface Contest {
  readonly pools: number;
  readonly objects: number;
  /** Medians. */
  readonly runs: Readonly<Partial<Record<Contestant, Run>>>;
}

/** What a contest is made of. */
export interface ContestOptions {
  /** Folder that everything is written to; it is made anew. */
  readonly root: string;
  readonly pools: number;
  readonly rounds: number;
  readonly contestants: readonly Contestant[];
  /** Whether it is proved first that all render the same objects. */
  readonly prove: boolean;
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
 * Measures all contestants in turns, so that whatever else the machine does hurts them alike.
 *
 * @throws Error when one fails, or renders other objects than ours.
 */
export async function contest(options: ContestOptions): Promise<Contest> {
  const { root, pools, rounds, note } = options;
  rmSync(root, { recursive: true, force: true });
  const [project, chart, objects] = ['project', 'chart', 'objects.json'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(project, { recursive: true });
  writeProject(project, pools);
  // The first two starts fill the store of modules (bin/module-store.js).
  for (let i = 0; i < 2; i++) await measure({ ...command(project, 'synth'), stdout: join(root, 'ours.log') });
  writeChart(chart, pools, readFileSync(join(project, 'dist/argocd/00-project.k8s.yaml'), 'utf8'));
  const files = filesOf(join(project, 'dist'));
  writeFileSync(objects, JSON.stringify(files));
  const programs = programsOf(root, project, chart, objects);
  if (options.prove) await prove(options, programs);
  const runs = new Map<Contestant, Run[]>();
  for (let round = 1; round <= rounds; round++) {
    for (const contestant of options.contestants) {
      rmSync(outputOf(root, project, contestant), { recursive: true, force: true });
      const run = await runOf(contestant, programs[contestant]);
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

function programsOf(root: string, project: string, chart: string, objects: string): Record<Contestant, Program> {
  const stdout = (name: string) => join(root, `${name}.log`);
  return {
    ours: { ...command(project, 'synth'), stdout: stdout('ours') },
    helm: { command: helmBinary(), args: ['template', 'fleet', chart], stdout: stdout('helm') },
    cdk8s: { ...node('plain-cdk8s.ts', objects, join(root, 'cdk8s')), stdout: stdout('cdk8s') },
    limit: { ...node('limit.ts', objects, join(root, 'limit')), stdout: stdout('limit') },
  };
}

async function runOf(contestant: Contestant, program: Program): Promise<Run> {
  const run = await measure(program);
  if (contestant !== 'limit') return run;
  const { seconds } = JSON.parse(readFileSync(program.stdout, 'utf8')) as { seconds: number };
  return { ...run, wall: seconds };
}

async function prove(options: ContestOptions, programs: Record<Contestant, Program>): Promise<void> {
  const { root, note } = options;
  const wanted = objectsOf(join(root, 'project', 'dist'));
  for (const contestant of options.contestants) {
    if (contestant === 'ours') continue;
    await measure(programs[contestant]);
    const found =
      contestant === 'helm'
        ? objectsIn([readFileSync(programs.helm.stdout, 'utf8')])
        : objectsOf(outputOf(root, '', contestant), contestant === 'limit');
    assertEqual(contestant, found, wanted);
    note(`${contestant} renders the same ${wanted.size} objects`);
  }
}
