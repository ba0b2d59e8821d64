import { type Problem, throwProblems } from '../errors';
import { changeName } from '../model/change';
import { FACET_NAMES, recordedFacets } from '../model/facets';
import { stateOf } from '../model/fold';
import { poolKey } from '../model/intent';
import { ARGOCD_FOLDER, applicationName, FLEET_FILE } from '../model/names';
import { isNewField } from '../model/new-fields';
import { PKI_FOLDER, type Pki, pkiApplicationName } from '../model/pki';
import type { ResolvedFleet } from '../model/resolve-fleet';
import type { KubernetesObject } from '../objects/object';
import { pkiObjects } from '../objects/pki';
import { type Rollout, rolloutOf, type Stage } from '../rollout/rollout';
import { monitoringObjects, pkiAlarms, poolAlarms } from './alarm-objects';
import { fleetApplicationSet, healthFile, namespaceProject, poolApplication } from './argocd-objects';
import type { EvaluatedPool, Evaluation } from './evaluate';
import { pkiApplication, pkiProject } from './pki-objects';
import { fleetPolicies } from './policy-objects';
import { stageObjects } from './pool-objects';
import { type FileContent, type RenderedFile, renderFile } from './render-files';

/** Applied beside the access of the steps. */
const ALARMS = '22-alarms.k8s.yaml';

/**
 * Renders every file of dist/.
 *
 * @param onPool called when a pool has been rendered.
 * @throws GitopsError with every object that its schema, or a rule, refuses.
 */
export function renderFleet({ fleet, pools }: Evaluation, onPool?: () => void): RenderedFile[] {
  const files: RenderedFile[] = [];
  const problems: Problem[] = [];
  const render = (content: FileContent) => {
    const rendered = renderFile(content);
    files.push(rendered.file);
    problems.push(
      ...rendered.problems.filter((problem) => !isNewField(problem.path ?? '', problem.message, fleet.newFields)),
    );
  };
  for (const { pool, changes } of pools) {
    for (const content of poolContents(fleet, rolloutOf(pool, changes))) render(content);
    onPool?.();
  }
  for (const pki of fleet.pki) for (const content of pkiContents(fleet, pki)) render(content);
  for (const content of argocdContents(fleet, pools)) render(content);
  throwProblems(problems);
  return files;
}

function pkiContents(fleet: ResolvedFleet, pki: Pki): FileContent[] {
  const folder = `${PKI_FOLDER}/${pki.name}`;
  const comment =
    'Each CA is Ready before what it signs is asked for. Clients trust the root, whichever generation signs.';
  const { alarms } = fleet;
  return [
    ofMain(`${folder}/10-pki.k8s.yaml`, pkiObjects(pki), comment),
    ...(alarms === undefined ? [] : [ofMain(`${folder}/${ALARMS}`, [pkiAlarms(alarms, pki)])]),
    ofMain(`${ARGOCD_FOLDER}/${pkiApplicationName(pki.name, fleet.name)}.k8s.yaml`, [pkiApplication(fleet, pki)]),
  ];
}

function argocdContents(fleet: ResolvedFleet, evaluated: readonly EvaluatedPool[]): FileContent[] {
  const { argocd } = fleet;
  const pools = evaluated.map(({ pool }) => pool);
  const comment = 'An Application for each pool. It deletes none: see docs/how-to/run-many-pools.md of pgpool-gitops.';
  const set = () => {
    const facets = FACET_NAMES.filter((name) =>
      evaluated.some(({ changes }) => recordedFacets(stateOf(changes)).includes(name)),
    );
    const objects = [fleetApplicationSet(fleet, pools, facets)];
    return ofMain(`${ARGOCD_FOLDER}/applicationset.k8s.yaml`, objects, comment);
  };
  return [
    ...(fleet.pki.length > 0 ? [ofMain(projectFile(PKI_FOLDER), [pkiProject(fleet)])] : []),
    ...[...byNamespace(evaluated)].map(([namespace, own]) =>
      ofMain(projectFile(namespace), [namespaceProject(fleet, namespace, own)]),
    ),
    ...(argocd.applicationSet ? [set()] : []),
    healthFile(fleet),
    ...[...monitoringObjects(fleet.alarms ?? {})].map(([name, objects]) => byHand(name, objects)),
    ...(fleet.policies === undefined ? [] : [byHand('policies', fleetPolicies(fleet, fleet.policies, evaluated))]),
  ];
}

function byNamespace(evaluated: readonly EvaluatedPool[]): Map<string, EvaluatedPool[]> {
  const groups = new Map<string, EvaluatedPool[]>();
  for (const each of evaluated) {
    const group = groups.get(each.pool.namespace);
    if (group === undefined) groups.set(each.pool.namespace, [each]);
    else group.push(each);
  }
  return groups;
}

/** The file of an AppProject. It sorts before those of Applications, and the dot is in no name of theirs. */
function projectFile(name: string): string {
  return `${ARGOCD_FOLDER}/00-project.${name}.k8s.yaml`;
}

/** A file that a person installs: what holds in the whole cluster is not for a commit to give, or to take away. */
function byHand(name: string, objects: readonly KubernetesObject[]): FileContent {
  const path = `${ARGOCD_FOLDER}/config/${name}.k8s.yaml`;
  return ofMain(path, objects, `Install it, and again when it changes: kubectl apply -f dist/${path}`);
}

/** A file that main.ts alone decides. */
function ofMain(path: string, objects: readonly KubernetesObject[], ...comments: string[]): FileContent {
  return { path, source: FLEET_FILE, comments, objects };
}

/** The files of a pool; its Application is among them, unless an ApplicationSet makes it. */
function poolContents(fleet: ResolvedFleet, rollout: Rollout): FileContent[] {
  const key = poolKey(rollout.pool);
  const stages = rollout.stages.map((stage) => ({
    path: `${key}/${stage.file}.k8s.yaml`,
    source: `main.ts and changes/${key}`,
    comments: [stageComment(stage)],
    objects: stageObjects(stage, rollout, fleet),
  }));
  const { alarms } = fleet;
  if (alarms !== undefined) {
    const objects = [poolAlarms(alarms, rollout)];
    stages.push({ path: `${key}/${ALARMS}`, source: `main.ts and changes/${key}`, comments: [], objects });
  }
  if (fleet.argocd.applicationSet) return stages;
  const path = `${ARGOCD_FOLDER}/${applicationName(rollout.pool, fleet.name)}.k8s.yaml`;
  return [...stages, ofMain(path, [poolApplication(fleet, rollout)])];
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
