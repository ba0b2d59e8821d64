import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { systemClock } from '../../lib/cluster/clock';
import { blocksOf } from '../cli/story';
import { serveApi } from '../cluster/fake-api-server';
import { FakeStore } from '../cluster/fake-store';
import { kubeconfigOf } from '../cluster/kubeconfig';
import { pack, type Tarball } from './package';
import { StoryFolder } from './story';

// npm installs three times, and every command is a process.
jest.setTimeout(600_000);

let root: string;
let tarball: Tarball;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pgpool-gitops-stories-'));
  tarball = pack(root);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A pool that runs, its issuer, and its PostgreSQL. */
function liveStore(): FakeStore {
  const store = new FakeStore(systemClock);
  const create = (kind: string, name: string, spec: object) =>
    store.create({ apiVersion: '', kind, metadata: { namespace: 'demo', name }, spec });
  create('Pgpool', 'orders', {
    version: '4.6.0',
    replicas: 3,
    postgresRef: { name: 'ha-postgres', namespace: 'demo' },
    sslMode: 'require',
    clientAuthMode: 'scram',
    tls: { issuerRef: { apiGroup: 'cert-manager.io', kind: 'Issuer', name: 'orders-ca' } },
  });
  create('Issuer', 'orders-ca', { ca: { secretName: 'orders-ca' } });
  create('AppBinding', 'ha-postgres', { clientConfig: {} });
  return store;
}

function codeOf(document: string, mark: string): string {
  return blocksOf(document).find((block) => block.mark === mark)?.code ?? '';
}

test('a team with one cluster goes from an empty folder to a plan of a pool that runs, in six commands', async () => {
  const api = await serveApi(liveStore());
  try {
    const kubeconfig = join(root, 'kubeconfig');
    writeFileSync(kubeconfig, kubeconfigOf(api).replaceAll('"here"', '"production"'));
    const folder = new StoryFolder(join(root, 'one'), tarball, { KUBECONFIG: kubeconfig });
    await folder.type(codeOf('docs/how-to/start-a-fleet.md', 'fleet: commands'));
    expect(folder.commands).toBeLessThanOrEqual(6);
    // What the plan calls green is: nothing pending, nothing refused, and the next plan is empty.
    expect(await folder.run('npx pgpool-gitops check')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('checked 1 pool, 1 change'),
    });
    await folder.run('git add -A && git -c user.name=t -c user.email=t@example.com commit -q -m fleet');
    expect(await folder.run('npx pgpool-gitops plan --base main')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'no changes\n',
    });
  } finally {
    await api.close();
  }
});

test('a team with dev and prod under one Argo CD declares, records, renders and plans both by one command each', async () => {
  const page = 'docs/how-to/add-a-cluster.md';
  const folder = new StoryFolder(join(root, 'two'), tarball);
  await folder.type('$ git init -q -b main\n$ npm install ../pgpool-gitops/pgpool-gitops-0.1.0.tgz\n...\n');
  const [begin, rest] = blocksOf(page).filter(({ mark }) => mark === 'fleets: commands');
  await folder.type(begin?.code);
  mkdirSync(join(folder.root, 'lib'));
  writeFileSync(join(folder.root, 'lib/pools.ts'), codeOf(page, 'fleets: pools'));
  const prod = codeOf(page, 'fleets: prod');
  writeFileSync(join(folder.root, 'fleets/prod/main.ts'), prod);
  writeFileSync(
    join(folder.root, 'fleets/dev/main.ts'),
    prod.replaceAll('prod', 'dev').replace('pools(3)', 'pools(2)'),
  );
  await folder.type(rest?.code);
  for (const [name, replicas] of [
    ['dev', 2],
    ['prod', 3],
  ]) {
    const read = (path: string) => readFileSync(join(folder.root, 'fleets', String(name), 'dist', path), 'utf8');
    const [application] = parseAllDocuments(read(`argocd/${name}-demo-orders.k8s.yaml`)).map((each) => each.toJS());
    expect(application.spec).toMatchObject({
      destination: { server: `https://${name}.example.com:6443` },
      sources: expect.arrayContaining([expect.objectContaining({ path: `fleets/${name}/dist/demo/orders` })]),
    });
    expect(read('demo/orders/30-pgpool.k8s.yaml')).toContain(`replicas: ${replicas}\n`);
  }
  // Another path than the one where the fleet lies is refused where the repository is this one.
  await folder.run('git remote add origin https://git.example.com/platform/fleet.git');
  const main = join(folder.root, 'fleets/prod/main.ts');
  writeFileSync(main, prod.replace("fleet.git' }", "fleet.git', path: 'dist' }"));
  expect((await folder.run("npx pgpool-gitops --project 'fleets/*' check")).stderr).toContain(
    'repository.path: found "dist", but the manifests of this fleet are in fleets/prod/dist',
  );
});

test('a cdk8s app of its own takes the constructs and the validation, in CommonJS, without a fleet', async () => {
  const page = 'docs/how-to/use-the-constructs.md';
  const folder = new StoryFolder(join(root, 'three'), tarball);
  const [begin, synth] = blocksOf(page).filter(({ mark }) => mark === 'app: commands');
  await folder.type(begin?.code);
  const main = codeOf(page, 'app: main');
  const write = (text: string) => writeFileSync(join(folder.root, 'main.js'), text);
  write(main);
  writeFileSync(join(folder.root, 'cdk8s.yaml'), codeOf(page, 'app: config'));
  await folder.type(synth?.code);
  const rendered = readFileSync(join(folder.root, 'dist/pooler.k8s.yaml'), 'utf8');
  expect(parseAllDocuments(rendered).map((each) => each.toJS().kind)).toEqual(['Issuer', 'Pgpool']);
  expect(readdirSync(folder.root)).not.toContain('changes');

  const again = () => folder.run('npx cdk8s synth --no-check-upgrade');
  write(main.replace('replicas: 3', 'replica: 3'));
  expect(await again()).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(codeOf(page, 'app: refused').trim()),
  });
  // What no construct of ours has made is judged by the validation.
  const spec = "{ version: '4.6.0', postgresRef: { name: 'pg', namespace: 'demo' }, sslMode: 'on' }";
  const object = `{ apiVersion: 'kubedb.com/v1alpha2', kind: 'Pgpool', metadata: { name: 'other' }, spec: ${spec} }`;
  write(
    main
      .replace('{ App, Chart }', '{ ApiObject, App, Chart }')
      .replace('\napp.synth', `new ApiObject(chart, 'o', ${object});\napp.synth`),
  );
  const refused = await again();
  expect({ code: refused.code, said: refused.stdout.includes('spec.sslMode') }).toEqual({ code: 2, said: true });
});
