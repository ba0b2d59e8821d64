import { App, Chart } from 'cdk8s';
import { AppProject } from '../../lib/constructs/app-project';
import { ApplicationSet } from '../../lib/constructs/application-set';
import { attach, type Cluster } from '../cluster/cluster';
import { until } from '../cluster/run';
import { applicationNames, refreshAll, syncStates } from '../support/argo';
import { GitRepository } from '../support/git-repository';
import { Memory } from '../support/memory';
import { type Measurement, writeMeasurements } from '../support/report';
import { CLUSTER } from '../support/settings';

/*
 * Many Applications of one repository, made by the ApplicationSet that a fleet gets. Their folders hold what a pool's stage
 * access holds, and no pods: it is Argo CD that is measured, not the machine that runs the pools.
 */

const COUNT = Number(process.env.PGPOOL_E2E_APPLICATIONS || 200);
const NAME = 'many';
const SECONDS = 30 * 60;
jest.setTimeout(2 * SECONDS * 1000);

let cluster: Cluster;
let repository: GitRepository;
let memory: Memory;
const measurements: Measurement[] = [];

const names = Array.from({ length: COUNT }, (_, i) => `pool-${String(i).padStart(4, '0')}`);

/** What stands for the manifests of a pool. */
function manifests(name: string, version: string): string {
  const metadata = { name, labels: { 'pgpool-gitops/pool': name } };
  const rules = [{ apiGroups: ['kubedb.com'], resources: ['pgpools'], resourceNames: [name], verbs: ['get'] }];
  const subjects = [{ kind: 'ServiceAccount', name, namespace: NAME }];
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name };
  const rbac = 'rbac.authorization.k8s.io/v1';
  return [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { version } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    { apiVersion: rbac, kind: 'Role', metadata, rules },
    { apiVersion: rbac, kind: 'RoleBinding', metadata, subjects, roleRef },
  ]
    .map((object) => JSON.stringify(object))
    .join('\n---\n');
}

function commit(version: string, changed: readonly string[]): string {
  for (const name of changed)
    repository.write(`dist/${NAME}/${name}/21-access.k8s.yaml`, `${manifests(name, version)}\n`);
  return repository.commit(version);
}

/** Seconds from the begin until every Application is Synced and Healthy at a commit. */
async function measure(what: string, began: number, revision: string): Promise<void> {
  await until(what, SECONDS, async () => {
    memory.look();
    const found = await syncStates(cluster.api, NAME);
    const done = found.filter(
      (each) => each.sync === 'Synced' && each.health === 'Healthy' && each.revision === revision,
    );
    if (done.length === COUNT) return true;
    throw new Error(`${done.length} of ${COUNT}, ${found.length} exist`);
  });
  measurements.push({ what, seconds: (Date.now() - began) / 1000 });
}

beforeAll(async () => {
  cluster = await attach(CLUSTER);
  repository = GitRepository.create();
  memory = new Memory(cluster.layout, [
    'argocd-application-controller',
    'argocd-applicationset-controller',
    'argocd-repo-server',
    'redis',
  ]);
  memory.begin();
  cluster.kubectl.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAME } }]);
});

afterAll(async () => {
  const { api, kubectl } = cluster;
  writeMeasurements('many-applications', { applications: COUNT, measurements, memory: memory.rows() });
  const gone = ['--ignore-not-found', '--wait=false'];
  kubectl.run(['delete', 'applicationset', NAME, '-n', 'argocd', '--ignore-not-found']);
  const ours = await applicationNames(api, NAME);
  if (ours.length > 0) kubectl.run(['delete', 'applications', '-n', 'argocd', ...ours, ...gone]);
  kubectl.run(['delete', 'namespace', NAME, ...gone]);
  kubectl.run(['delete', 'appproject', NAME, '-n', 'argocd', ...gone]);
  repository.remove();
});

test(`${COUNT} Applications are made and synced`, async () => {
  const revision = commit('1', names);
  const chart = new Chart(new App(), 'argocd', { namespace: 'argocd' });
  const kinds = [
    { group: '', kind: 'ConfigMap' },
    { group: '', kind: 'ServiceAccount' },
    { group: 'rbac.authorization.k8s.io', kind: 'Role' },
    { group: 'rbac.authorization.k8s.io', kind: 'RoleBinding' },
  ];
  const project = new AppProject(chart, 'project', {
    metadata: { name: NAME },
    sourceRepos: [repository.url],
    namespaces: [NAME],
    kinds,
  });
  new ApplicationSet(chart, 'set', { metadata: { name: NAME }, project, repoUrl: repository.url, path: 'dist' });
  const [first, second] = chart.toJson();
  cluster.kubectl.apply([first]);
  const began = Date.now();
  cluster.kubectl.apply([second]);
  await measure('from the ApplicationSet to all Synced', began, revision);
});

test('a commit that changes every one', async () => {
  const revision = commit('2', names);
  const began = Date.now();
  await refreshAll(cluster.api, NAME);
  await measure('from a commit that changes all to all Synced', began, revision);
});

test('a commit that changes one of them', async () => {
  const revision = commit('3', names.slice(0, 1));
  const began = Date.now();
  await refreshAll(cluster.api, NAME);
  await measure('from a commit that changes one to all compared with it', began, revision);
});
