import { type Problem, throwProblems } from '../errors';
import { changeName } from '../model/change';
import { poolKey } from '../model/intent';
import { ARGOCD_FOLDER, applicationName } from '../model/names';
import { PKI_FOLDER, pkiApplicationName } from '../model/pki';
import type { Rollout, Stage } from '../rollout/rollout';
import { healthPatch, renderApplication, renderProject } from './argocd-charts';
import type { Evaluation } from './evaluate';
import { checkForbidden } from './forbidden';
import { manifestText } from './manifest';
import type { ObjectSchemas } from './object-schema';
import { renderPki, renderPkiApplication, renderPkiProject } from './pki-charts';
import { renderStages } from './pool-charts';
import type { Json } from './render-app';

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
 * @throws GitopsError with every object that its schema, or a rule, refuses.
 */
export function renderFleet(evaluation: Evaluation, schemas: ObjectSchemas): RenderedFleet {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  let objects = 0;
  const add = (path: string, source: string, comments: readonly string[], rendered: readonly Json[]) => {
    const text = textOf(path, source, comments, rendered, problems);
    for (const object of rendered) problems.push(...checkObject(object, path, text, schemas));
    files.set(path, text);
    objects += rendered.length;
  };
  const { fleet, rollouts } = evaluation;
  for (const rollout of rollouts) {
    const key = poolKey(rollout.pool);
    for (const { stage, objects: rendered } of renderStages(rollout, fleet)) {
      add(`${key}/${stage.file}.k8s.yaml`, `main.ts and changes/${key}`, [stageComment(stage)], rendered);
    }
    add(
      `${ARGOCD_FOLDER}/${applicationName(rollout.pool)}.k8s.yaml`,
      'main.ts',
      [],
      renderApplication(fleet, rollout.pool),
    );
  }
  for (const pki of fleet.pki) {
    const comment =
      'Each CA is Ready before what it signs is asked for. Clients trust the root, whichever generation signs.';
    add(`${PKI_FOLDER}/${pki.name}/10-pki.k8s.yaml`, 'main.ts', [comment], renderPki(fleet, pki));
    add(`${ARGOCD_FOLDER}/${pkiApplicationName(pki.name)}.k8s.yaml`, 'main.ts', [], renderPkiApplication(fleet, pki));
  }
  if (fleet.pki.length > 0) add(`${ARGOCD_FOLDER}/00-project-pki.k8s.yaml`, 'main.ts', [], renderPkiProject(fleet));
  const pools = rollouts.map(({ pool }) => pool);
  add(`${ARGOCD_FOLDER}/00-project.k8s.yaml`, 'main.ts', [], renderProject(fleet, pools));
  const patch = `${ARGOCD_FOLDER}/config/argocd-cm.patch.yaml`;
  const command = `kubectl patch configmap argocd-cm -n ${fleet.argocd.namespace} --patch-file dist/${patch}`;
  add(patch, 'main.ts', [`Health scripts for Argo CD. Install them once: ${command}`], [healthPatch(fleet)]);
  throwProblems(problems);
  return { files, objects };
}

function textOf(
  path: string,
  source: string,
  comments: readonly string[],
  objects: readonly Json[],
  problems: Problem[],
): string {
  try {
    return manifestText(source, comments, objects);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    problems.push({ code: 'object-invalid', file: `dist/${path}`, message: error.message });
    return '';
  }
}

function checkObject(object: Json, path: string, text: string, schemas: ObjectSchemas): Problem[] {
  const file = `dist/${path}`;
  const invalid = schemas.validate(object);
  const forbidden = checkForbidden(object, file, text);
  if (invalid.length === 0) return forbidden;
  const name = String((object.metadata as { name?: string } | undefined)?.name);
  const problems = invalid.map(
    ({ path: at, message }): Problem => ({
      code: 'object-invalid',
      file,
      path: `${String(object.kind)} ${name}: ${at}`,
      message,
    }),
  );
  return [...problems, ...forbidden];
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
