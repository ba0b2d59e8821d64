import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PoolIntent } from '../../lib/model/intent';
import { REPOSITORY } from '../cluster/layout';
import { run, until } from '../cluster/run';
import { readApplication, refresh, refreshSet, untilSynced } from '../support/argo';
import { VERSIONS } from '../support/backend';
import { expectAccess, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

// Two fleets of one repository under one Argo CD. There is one cluster here, so two namespaces stand for two: what the fleets share is
// Argo CD's namespace and the repository, as it would be with two.

const NAMES = ['dev', 'prod'] as const;
type Name = (typeof NAMES)[number];
const POOL = 'orders';

/** Where the objects of each fleet are. The repository is that of the first. */
let at: Record<Name, Scenario>;

const repository = () => at.dev.fleet.repository;
const application = (name: Name) => `${name}-${at[name].namespace}-${POOL}`;

function declare(name: Name, more: Partial<PoolIntent> = {}): void {
  const fleet = {
    name,
    repository: { url: repository().url },
    argocd: { applicationSet: true },
    kubedb: { versions: VERSIONS },
    steps: { image: at.dev.cluster.programImage },
    pools: [at[name].pool(POOL, 'plain', more)],
  };
  const library = JSON.stringify(join(REPOSITORY, 'lib', 'fleet'));
  const text = `import { defineFleet } from ${library};\n\nexport default defineFleet(${JSON.stringify(fleet)});\n`;
  repository().write(`fleets/${name}/main.ts`, text);
}

/** Runs a command for both fleets. */
function both(...args: string[]): string {
  const program = join(REPOSITORY, 'bin', 'pgpool-gitops.js');
  return run(process.execPath, [program, '--project', join(repository().folder, 'fleets/*'), ...args]);
}

/** Records and renders both fleets, commits, installs what is for Argo CD, and tells it. @returns the commit */
async function merge(message: string): Promise<string> {
  both('change', '--reason', message);
  both('synth');
  both('check');
  const commit = repository().commit(message);
  repository().publish();
  const { api, kubectl } = at.dev.cluster;
  for (const name of NAMES) {
    const folder = join(repository().folder, 'fleets', name, 'dist/argocd');
    const projects = readdirSync(folder).filter((file) => file.startsWith('00-'));
    kubectl.applyFiles(projects.map((file) => join(folder, file)));
    kubectl.applyFiles([folder]);
    const patch = join(folder, 'config/argocd-cm.patch.yaml');
    kubectl.run(['patch', 'configmap', 'argocd-cm', '-n', 'argocd', '--patch-file', patch]);
    await refreshSet(api, `${name}-pgpool`);
    await until(`Application ${application(name)}`, 60, async () => {
      const path = `/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/${application(name)}`;
      return (await api.get(path)) !== undefined || undefined;
    });
  }
  await refresh(api, NAMES.map(application));
  return commit;
}

function untilBoth(commit: string): Promise<unknown> {
  return Promise.all(NAMES.map((name) => untilSynced(at.dev.cluster.api, application(name), commit, 240)));
}

/** What has happened to the pool of a fleet by an operation or a restart. */
const doneTo = (name: Name) => at[name].timeline(POOL).filter(({ text }) => /evicted|operation|pause/.test(text));

const SELECTOR = `pgpool-gitops/fleet in (${NAMES.join(',')})`;
function removeFleets(): void {
  const kinds = 'applicationset.argoproj.io,application.argoproj.io,appproject.argoproj.io';
  at.dev.cluster.kubectl.run(['delete', kinds, '-n', 'argocd', '-l', SELECTOR, '--timeout=120s']);
}

beforeAll(async () => {
  at = { dev: await Scenario.open('fleet-dev'), prod: await Scenario.open('fleet-prod') };
  removeFleets();
});

afterAll(async () => {
  removeFleets();
  for (const name of NAMES) await at[name].close([POOL]);
});

test('each fleet has an ApplicationSet, an AppProject and Applications of its own name', async () => {
  for (const name of NAMES) declare(name);
  await untilBoth(await merge('two fleets'));
  const list = at.dev.cluster.kubectl.run([
    'get',
    'applicationset,application,appproject',
    '-n',
    'argocd',
    '-l',
    SELECTOR,
    '-o',
    'name',
  ]);
  expect(list.trim().split('\n').sort()).toEqual(
    NAMES.flatMap((name) => [
      `application.argoproj.io/${application(name)}`,
      `applicationset.argoproj.io/${name}-pgpool`,
      `appproject.argoproj.io/${name}-pgpool-${at[name].namespace}`,
    ]).sort(),
  );
});

test('a change of one fleet is rolled out there, and does nothing to the other', async () => {
  declare('dev', { tls: TLS });
  const commit = await merge('TLS for dev');
  await untilBoth(commit);
  expectStages(at.dev, POOL, '0001-add');
  await expectAccess(at.dev, POOL, TLS);
  expect(doneTo('prod')).toEqual([]);
});

test('the same change follows in the other fleet, and the first is left alone', async () => {
  const before = doneTo('dev').length;
  declare('prod', { tls: TLS });
  await untilBoth(await merge('TLS for prod'));
  expectStages(at.prod, POOL, '0001-add');
  await expectAccess(at.prod, POOL, TLS);
  expect(doneTo('dev')).toHaveLength(before);
});

test('a fleet that leaves Argo CD takes nothing of the other with it', async () => {
  const { api, kubectl } = at.dev.cluster;
  kubectl.run(['delete', 'applicationset', 'dev-pgpool', '-n', 'argocd', '--timeout=60s']);
  kubectl.run(['delete', 'application', application('dev'), '-n', 'argocd', '--timeout=60s']);
  await refreshSet(api, 'prod-pgpool');
  await refresh(api, [application('prod')]);
  const status = await readApplication(api, application('prod'));
  expect(`${status?.sync?.status} ${status?.health?.status}`).toBe('Synced Healthy');
  expect(at.dev.find('pgpool', POOL)).toBeDefined();
});
