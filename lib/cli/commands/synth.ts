import { resolve } from 'node:path';
import { changeName } from '../../model/change';
import { poolKey } from '../../model/intent';
import { DIST } from '../../model/names';
import { planRollout, type Rollout } from '../../rollout/rollout';
import { applyFiles } from '../../synth/files';
import { stageFiles } from '../../synth/render-fleet';
import type { Host } from '../host';
import { openDist, openProject } from '../project';
import { renderProject } from '../render-project';

/** Options of `synth`. */
export interface SynthOptions {
  /** Folder of the project. */
  readonly project: string;
  /** Folder to write, relative to the project. */
  readonly out?: string;
}

/**
 * Renders the fleet and writes what changed.
 *
 * @throws GitopsError with every problem; then nothing is written.
 */
export function synth(options: SynthOptions, host: Host): void {
  const folder = options.out ?? DIST;
  const input = openProject(options.project);
  const { evaluation, plan } = renderProject(input, openDist(options.project, input, folder), host.progress);
  host.progress?.show(`writing ${plan.write.size} files`);
  applyFiles(resolve(options.project, folder), plan.write, plan.remove);
  host.progress?.clear();
  for (const path of plan.write.keys()) host.result(`wrote   ${folder}/${path}`);
  for (const path of plan.remove) host.result(`removed ${folder}/${path}`);
  for (const path of plan.foreign) host.note(`left ${folder}/${path}: it is not ours, but Argo CD would apply it`);
  const same = plan.files - plan.write.size;
  host.result(`${folder}: ${plan.write.size} written, ${plan.remove.length} removed, ${same} unchanged`);
  for (const { pool, changes } of evaluation.pools) host.result(`\n${rolloutText(planRollout(pool, changes), host)}`);
}

/** A pool with its stages in wave order. */
function rolloutText(rollout: Rollout, host: Host): string {
  const pending = rollout.pending.map(changeName).join(', ');
  const title = `${host.colors.bold(poolKey(rollout.pool))}  ${pending === '' ? 'nothing pending' : `pending: ${pending}`}`;
  const stages = stageFiles(rollout).map(({ when, kind, file }) => `  ${when.padStart(8)}  ${kind.padEnd(12)} ${file}`);
  return [title, ...stages].join('\n');
}
