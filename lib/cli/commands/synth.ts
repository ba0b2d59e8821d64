import { dirname } from 'node:path';
import { throwProblems } from '../../errors';
import { changeName } from '../../model/change';
import { count } from '../../model/count';
import { poolKey } from '../../model/intent';
import { DIST } from '../../model/names';
import { printableLine } from '../../printable';
import { type Rollout, rolloutOf } from '../../rollout/rollout';
import { writeDist } from '../../synth/dist';
import type { Evaluation } from '../../synth/evaluate';
import { outFolder } from '../../synth/out-folder';
import { stageFiles } from '../../synth/render-fleet';
import { type FleetFolder, forEachFleet, inGiven, twinProblems } from '../fleets';
import type { Host } from '../host';
import { openProject, type RenderedProject, renderProject } from '../project';
import { writing } from '../writing';

/** Options of `synth`. */
export interface SynthOptions {
  /** Folder to write, relative to the project. */
  readonly out?: string;
}

/**
 * Renders fleets, each into its dist/, in this order:
 *
 * 1. reads main.ts and changes/;
 * 2. checks each by itself and the two together (`evaluate`);
 * 3. renders every file, and checks every object (`renderFleet`);
 * 4. compares the files with those in dist/ (`diffDist`);
 * 5. writes those that differ, and removes those that are no longer rendered (`writeDist`);
 * 6. prints what it did; of a large fleet not every file and every pool.
 *
 * Each of the first three finds every problem before it ends, and nothing is written unless there is none.
 *
 * @throws GitopsError with every problem; then nothing is written.
 */
export async function synth(fleets: readonly FleetFolder[], { out = DIST }: SynthOptions, host: Host): Promise<void> {
  await forEachFleet(fleets, ({ project }) => outFolder(project, out));
  await writing(fleets, { out }, host, () => renderAndWrite(fleets, out, host));
}

async function renderAndWrite(fleets: readonly FleetFolder[], out: string, host: Host): Promise<void> {
  const rendered = await forEachFleet(fleets, (fleet) => ({
    fleet,
    ...renderProject(fleet.project, openProject(fleet.project), out, host.progress),
  }));
  throwProblems(twinProblems(rendered.map(({ fleet, evaluation }) => ({ ...fleet, name: evaluation.fleet.name }))));
  for (const each of rendered) writeRendered(each, out, host);
}

function writeRendered(rendered: RenderedProject & { fleet: FleetFolder }, out: string, host: Host): void {
  const { dist, diff, evaluation, fleet } = rendered;
  const folder = inGiven(fleet, out);
  const written = diff.write.map(({ path }) => path);
  host.progress?.show(`writing ${written.length} files`);
  writeDist(dist, diff);
  host.progress?.clear();
  const files = (paths: readonly string[]) => paths.map((path) => printableLine(`${folder}/${path}`));
  printFirst(files(written), (file) => host.result(`wrote   ${file}`));
  printFirst(files(diff.remove), (file) => host.result(`removed ${file}`));
  const why = ': it is not ours, but Argo CD would apply it';
  printFirst(files(diff.foreign), (file, isOne) => host.note(`left ${file}${isOne ? why : ''}`));
  host.result(`${folder}: ${written.length} written, ${diff.remove.length} removed, ${diff.same} unchanged`);
  printStages(evaluation, [...written, ...diff.remove], host);
}

/** How many files, or pools, a person reads one by one. */
const MAX_FILES = 100;
const MAX_POOLS = 20;

/** @param print called for each of the first files, and then once with how many more there are. */
function printFirst(files: readonly string[], print: (what: string, isOne: boolean) => void): void {
  for (const file of files.slice(0, MAX_FILES)) print(file, true);
  if (files.length > MAX_FILES) print(count(files.length - MAX_FILES, 'more file'), false);
}

/** Of each pool, or, of a large fleet, of the first ones that files were written for. */
function printStages({ pools }: Evaluation, paths: readonly string[], host: Host): void {
  const touched = new Set(paths.map((path) => dirname(path)));
  const shown = pools.length <= MAX_POOLS ? pools : pools.filter(({ pool }) => touched.has(poolKey(pool)));
  for (const { pool, changes } of shown.slice(0, MAX_POOLS)) {
    host.result(`\n${rolloutText(rolloutOf(pool, changes), host)}`);
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
