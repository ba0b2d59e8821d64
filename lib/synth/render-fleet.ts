import { type Problem, throwProblems } from '../errors';
import { changeName } from '../model/change';
import { poolKey, type ResolvedFleet } from '../model/intent';
import { ARGOCD_FOLDER, applicationName } from '../model/names';
import { PKI_FOLDER, pkiApplicationName } from '../model/pki';
import { planRollout, type Rollout, type Stage } from '../rollout/rollout';
import { renderPkiAlarms, renderPoolAlarms } from './alarm-charts';
import { healthPatch, renderApplication, renderApplicationSet, renderProject } from './argocd-charts';
import type { Evaluation } from './evaluate';
import type { ObjectSchemas } from './object-schema';
import { renderPki, renderPkiApplication, renderPkiProject } from './pki-charts';
import { renderStages } from './pool-charts';
import { poolTemplates } from './pool-templates';
import type { Json } from './render-app';
import { type FileContent, type RenderedFiles, renderFile } from './render-files';

/** Applied beside the access of the steps. */
const ALARMS = '22-alarms.k8s.yaml';

/** A fleet, rendered and valid. */
export interface RenderedFleet {
  /** Text of every file by its path in dist/, `demo/pgpool/30-pgpool.k8s.yaml`. */
  readonly files: ReadonlyMap<string, string>;
  /** Kubernetes objects in them. */
  readonly objects: number;
}

/**
 * Every file of dist/.
 *
 * @param onPool called when a pool has been rendered.
 * @throws GitopsError with every object that its schema, or a rule, refuses.
 */
export function renderFleet(evaluation: Evaluation, schemas: ObjectSchemas, onPool?: () => void): RenderedFleet {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  let objects = 0;
  const add = (path: string, source: string, comments: readonly string[], rendered: readonly Json[]) => {
    const { text, problems: found } = renderFile({ path, source, comments, objects: rendered }, schemas);
    for (const problem of found) problems.push(problem);
    files.set(path, text);
    objects += rendered.length;
  };
  const { fleet, ledgers, rollouts } = evaluation;
  const template = poolTemplates((pool, changes) =>
    tryRender(poolContents(fleet, planRollout(pool, changes)), schemas),
  );
  for (const rollout of rollouts) {
    const rendered = template(rollout.pool, ledgers.get(poolKey(rollout.pool)) ?? []);
    if (rendered === undefined) {
      for (const content of poolContents(fleet, rollout))
        add(content.path, content.source, content.comments, content.objects);
    } else {
      for (const [path, text] of rendered.files) files.set(path, text);
      objects += rendered.objects;
    }
    onPool?.();
  }
  for (const pki of fleet.pki) {
    const comment =
      'Each CA is Ready before what it signs is asked for. Clients trust the root, whichever generation signs.';
    add(`${PKI_FOLDER}/${pki.name}/10-pki.k8s.yaml`, 'main.ts', [comment], renderPki(fleet, pki));
    if (fleet.alarms !== undefined) {
      add(`${PKI_FOLDER}/${pki.name}/${ALARMS}`, 'main.ts', [], renderPkiAlarms(fleet.alarms, pki));
    }
    add(`${ARGOCD_FOLDER}/${pkiApplicationName(pki.name)}.k8s.yaml`, 'main.ts', [], renderPkiApplication(fleet, pki));
  }
  if (fleet.pki.length > 0) add(`${ARGOCD_FOLDER}/00-project-pki.k8s.yaml`, 'main.ts', [], renderPkiProject(fleet));
  const pools = rollouts.map(({ pool }) => pool);
  add(`${ARGOCD_FOLDER}/00-project.k8s.yaml`, 'main.ts', [], renderProject(fleet, pools));
  if (fleet.argocd.applicationSet) {
    const comment = 'An Application for each pool. It deletes none: see "Argo CD" in docs/scale.md of pgpool-gitops.';
    add(`${ARGOCD_FOLDER}/applicationset.k8s.yaml`, 'main.ts', [comment], renderApplicationSet(fleet, pools));
  }
  const patch = `${ARGOCD_FOLDER}/config/argocd-cm.patch.yaml`;
  const command = `kubectl patch configmap argocd-cm -n ${fleet.argocd.namespace} --patch-file dist/${patch}`;
  add(patch, 'main.ts', [`Health scripts for Argo CD. Install them once: ${command}`], [healthPatch(fleet)]);
  throwProblems(problems);
  return { files, objects };
}

/** The files of a pool by itself; its Application is among them, unless an ApplicationSet makes it. */
export function poolContents(fleet: ResolvedFleet, rollout: Rollout): FileContent[] {
  const key = poolKey(rollout.pool);
  const stages = renderStages(rollout, fleet).map(({ stage, objects }) => ({
    path: `${key}/${stage.file}.k8s.yaml`,
    source: `main.ts and changes/${key}`,
    comments: [stageComment(stage)],
    objects,
  }));
  const { alarms } = fleet;
  if (alarms !== undefined) {
    const objects = renderPoolAlarms(alarms, rollout);
    stages.push({ path: `${key}/${ALARMS}`, source: `main.ts and changes/${key}`, comments: [], objects });
  }
  if (fleet.argocd.applicationSet) return stages;
  const path = `${ARGOCD_FOLDER}/${applicationName(rollout.pool)}.k8s.yaml`;
  return [...stages, { path, source: 'main.ts', comments: [], objects: renderApplication(fleet, rollout.pool) }];
}

/** A pool whose name only stands for others may be invalid where they are not, as one that is too long. */
function tryRender(contents: readonly FileContent[], schemas: ObjectSchemas): RenderedFiles | undefined {
  const files: [string, string][] = [];
  let objects = 0;
  for (const content of contents) {
    const { text, problems } = renderFile(content, schemas);
    if (problems.length > 0) return undefined;
    files.push([content.path, text]);
    objects += content.objects.length;
  }
  return { files, objects };
}

function stageComment(stage: Stage): string {
  const waves = stage.lastWave === undefined ? `wave ${stage.wave}` : `waves ${stage.wave} to ${stage.lastWave}`;
  const hook = stage.hook === undefined ? [] : [`${stage.hook} hook`];
  const when = [...(stage.wave === undefined ? [] : [waves]), ...hook].join(', ');
  const change = stage.operation?.change;
  if (change === undefined) return `Stage ${stage.kind}, ${when}.`;
  return `Stage ${stage.kind}, ${when}: ${changeName(change)}, ${change.reason}`;
}

/** The stages of a rollout with their files, for the terminal. */
export function stageFiles(rollout: Rollout): { when: string; kind: string; file: string }[] {
  return rollout.stages.map((stage) => ({
    when: String(stage.wave ?? stage.hook),
    kind: stage.kind,
    file: `${poolKey(rollout.pool)}/${stage.file}.k8s.yaml`,
  }));
}
