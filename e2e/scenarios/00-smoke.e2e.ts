import { type Cluster, up } from '../cluster/cluster';
import { until } from '../cluster/run';
import { application, refresh, untilSynced } from '../support/argo';
import { GitRepository } from '../support/git-repository';
import { CLUSTER } from '../support/scenario-cluster';
import { connection, NAMESPACE, smokeManifests } from '../support/smoke-manifests';

const NAME = 'smoke';
const timings: string[] = [];
let cluster: Cluster;
let repository: GitRepository;

/** Does something and notes how long it took. */
async function timed<T>(what: string, action: () => Promise<T> | T): Promise<T> {
  const started = Date.now();
  const result = await action();
  timings.push(`${what}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function commit(message: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  return repository.commit(message);
}

/** Runs psql in the PostgreSQL pod, through Pgpool-II's Service. */
function psql(sslmode: string, query: string): string {
  const command = ['psql', connection(sslmode), '-Atc', query];
  return cluster.kubectl.run(['exec', '-n', NAMESPACE, 'postgres', '--', ...command]).trim();
}

beforeAll(async () => {
  cluster = await up(CLUSTER);
  repository = GitRepository.create();
});

afterAll(() => {
  cluster.kubectl.run(['delete', 'application', NAME, '-n', 'argocd', '--ignore-not-found', '--timeout=120s']);
  cluster.kubectl.run(['delete', 'namespace', NAMESPACE, '--ignore-not-found', '--timeout=120s']);
  repository.remove();
  process.stderr.write(`${timings.join('\n')}\n`);
});

test('Argo CD syncs a git repository, wave by wave, until everything is healthy', async () => {
  const revision = commit('first', smokeManifests('hello'));
  await timed('first commit to healthy', async () => {
    cluster.kubectl.apply([application(NAME, repository.url, 'app', NAMESPACE)]);
    await untilSynced(cluster.api, NAME, revision, 180);
  });
});

test('cert-manager issued the server certificate from the root of an earlier wave', () => {
  const secret = cluster.kubectl.find<{ data: Record<string, string> }>('secret', 'server', NAMESPACE);
  const root = cluster.kubectl.find<{ data: Record<string, string> }>('secret', 'root', NAMESPACE);
  expect(secret?.data['ca.crt']).toMatch(/^LS0t/);
  expect(secret?.data['ca.crt']).toBe(root?.data['tls.crt']);
});

test('psql reaches PostgreSQL through the Service of Pgpool-II, over TLS that it verifies in full', async () => {
  // Ready pods are in the rules of the Service a moment later, and that moment is kube-proxy's.
  const answer = await timed('psql through Pgpool-II', () =>
    until('an answer', 10, () => psql('verify-full', 'select 40 + 2')),
  );
  expect(answer).toBe('42');
});

test('Pgpool-II refuses a client that does not use TLS', () => {
  expect(() => psql('disable', 'select 1')).toThrow(/no pool_hba.conf entry for host .*SSL off/);
});

test('a second commit is applied', async () => {
  const revision = commit('second', smokeManifests('hello again'));
  await timed('second commit to healthy', async () => {
    refresh(cluster.kubectl, NAME);
    await untilSynced(cluster.api, NAME, revision, 60);
  });
  const settings = cluster.kubectl.find<{ data: { greeting: string } }>('configmap', 'settings', NAMESPACE);
  expect(settings?.data.greeting).toBe('hello again');
});

test('Argo CD puts back what somebody deletes', async () => {
  cluster.kubectl.run(['delete', 'service', 'pgpool', '-n', NAMESPACE]);
  await timed('self-heal', async () => {
    const find = () => cluster.kubectl.find('service', 'pgpool', NAMESPACE);
    await until('the Service to come back', 60, find);
  });
});
