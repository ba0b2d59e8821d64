import { stringify } from 'yaml';
import { healthScripts } from '../../lib/argocd/health';
import { fixturesOf, type HealthFixture, type HealthObject, OPERATION, POOL } from './health-fixtures';
import { type HealthStatus, runHealth } from './lua';

/** Folder of what Argo CD's own repository would be given. */
export const UPSTREAM = 'upstream/argo-cd/resource_customizations';

/** The kinds for which Argo CD has nothing: Certificate and Bundle it has already. */
const KINDS = [POOL, OPERATION];

/** Objects that the actions are tried on, from the fixtures of health. */
const ACTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [POOL]: { paused: 'healthy_readyPaused' },
  [OPERATION]: { failed: 'degraded_failed', progressing: 'progressing_progressing' },
};

/** The files of {@link UPSTREAM} that are made from our scripts and fixtures: path in it, and text. */
export function upstreamFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const kind of KINDS) {
    const folder = kind.replace('_', '/');
    const script = healthScripts({ neutral: true }).find((each) => each.kind === kind);
    if (script === undefined) throw new TypeError(`no health script for ${kind}`);
    files.set(`${folder}/health.lua`, script.script);
    const fixtures = neutralFixtures(kind);
    const tests = fixtures.map(({ inputPath, object }) => ({
      healthStatus: ordered(runHealth(script, object)),
      inputPath,
    }));
    files.set(`${folder}/health_test.yaml`, stringify({ tests }, { lineWidth: 0 }));
    for (const { inputPath, object } of fixtures) files.set(`${folder}/${inputPath}`, stringify(object));
    for (const [name, from] of Object.entries(ACTIONS[kind] ?? {})) {
      const { object } = fixtures.find(({ inputPath }) => inputPath === `testdata/${from}.yaml`) ?? {};
      if (object === undefined) throw new TypeError(`no fixture ${from} of ${kind}`);
      files.set(`${folder}/actions/testdata/${name}.yaml`, stringify(object));
      if (name === 'paused') files.set(`${folder}/actions/testdata/resumed.yaml`, stringify(withoutPause(object)));
    }
  }
  return files;
}

function ordered({ status, message }: HealthStatus): HealthStatus {
  return { status, message };
}

/** The fixtures of a kind, without what this project alone writes. Those of its deadline show nothing then. */
function neutralFixtures(kind: string): HealthFixture[] {
  return fixturesOf(kind)
    .filter(({ inputPath }) => !/Deadline/.test(inputPath))
    .map((fixture) => ({ ...fixture, object: neutral(fixture.object) }));
}

function neutral(object: HealthObject): HealthObject {
  const { labels, annotations, ...metadata } = object.metadata as Record<string, Record<string, string>>;
  const others = (found: Record<string, string> = {}) =>
    Object.fromEntries(Object.entries(found).filter(([key]) => !key.startsWith('pgpool-gitops/')));
  return {
    ...object,
    metadata: { ...metadata, annotations: others(annotations), labels: others(labels) },
  } as HealthObject;
}

function withoutPause(object: HealthObject): HealthObject {
  const conditions = (object.status?.conditions ?? []).filter(({ type }) => type !== 'Paused');
  return { ...object, status: { ...object.status, conditions } };
}
