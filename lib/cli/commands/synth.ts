import { dirname, resolve } from 'node:path';
import { changeName } from '../../model/change';
import { count } from '../../model/count';
import { poolKey } from '../../model/intent';
import { DIST } from '../../model/names';
import { planRollout, type Rollout } from '../../rollout/rollout';
import type { Evaluation } from '../../synth/evaluate';
import { applyFiles } from '../../synth/files';
import { type DistPlan, textsOf } from '../../synth/plan-dist';
import { stageFiles } from '../../synth/render-fleet';
import type { Host } from '../host';
import { openDist, openProject, stageDist } from '../project';
import { renderProject } from '../render-project';

/** Options of `synth`. */
export interface SynthOptions {
  /** Folder of the project. */
  readonly project: string;
  /** Folder to write, relative to the project. */
  readonly out?: string;
}

/**
 * Renders the fleet, writes what changed, and tells what that is; of a large fleet not every file and every pool.
 *
 * @throws GitopsError with every problem; then nothing is written.
 */
export function synth(options: SynthOptions, host: Host): void {
  const folder = options.out ?? DIST;
  const input = openProject(options.project);
  const staged = stageDist(options.project, input, folder);
  const dist = openDist(options.project, input, folder);
  const { evaluation, plan } = renderProject(input, dist, host.progress, staged);
  host.progress?.show(`writing ${plan.write.size} files`);
  if (staged?.commit() !== true) applyFiles(resolve(options.project, folder), textsOf(plan), plan.remove);
  host.progress?.clear();
  const files = (paths: Iterable<string>) => [...paths].map((path) => `${folder}/${path}`);
  tellFirst(files(plan.write.keys()), (file) => host.result(`wrote   ${file}`));
  tellFirst(files(plan.remove), (file) => host.result(`removed ${file}`));
  const why = ': it is not ours, but Argo CD would apply it';
  tellFirst(files(plan.foreign), (file, isOne) => host.note(`left ${file}${isOne ? why : ''}`));
  const same = plan.files - plan.write.size;
  host.result(`${folder}: ${plan.write.size} written, ${plan.remove.length} removed, ${same} unchanged`);
  tellStages(evaluation, plan, host);
}

/** How many files, or pools, a person reads one by one. */
const MAX_FILES = 100;
const MAX_POOLS = 20;

/** @param tell gets a file, and behind the last one that is told by itself how many more there are. */
function tellFirst(files: readonly string[], tell: (what: string, isOne: boolean) => void): void {
  for (const file of files.slice(0, MAX_FILES)) tell(file, true);
  if (files.length > MAX_FILES) tell(count(files.length - MAX_FILES, 'more file'), false);
}

/** Of each pool, or, of a large fleet, of the first ones that files were written for. */
function tellStages({ pools }: Evaluation, plan: DistPlan, host: Host): void {
  const touched = new Set([...plan.write.keys(), ...plan.remove].map((path) => dirname(path)));
  const shown = pools.length <= MAX_POOLS ? pools : pools.filter(({ pool }) => touched.has(poolKey(pool)));
  for (const { pool, changes } of shown.slice(0, MAX_POOLS)) {
    host.result(`\n${rolloutText(planRollout(pool, changes), host)}`);
  }
  if (shown.length > MAX_POOLS) host.result(`\nand ${count(shown.length - MAX_POOLS, 'more pool')}`);
}

/** A pool with its stages in wave order. */
function rolloutText(rollout: Rollout, host: Host): string {
  const pending = rollout.pending.map(changeName).join(', ');
  const title = `${host.colors.bold(poolKey(rollout.pool))}  ${pending === '' ? 'nothing pending' : `pending: ${pending}`}`;
  const stages = stageFiles(rollout).map(({ when, kind, file }) => `  ${when.padStart(8)}  ${kind.padEnd(12)} ${file}`);
  return [title, ...stages].join('\n');
}
