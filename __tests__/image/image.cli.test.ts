import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { systemClock } from '../../lib/cluster/clock';
import { conditionOf, type KubeObject } from '../../lib/cluster/objects';
import { type Bundle, bundleImage, IMAGE_FILES } from '../../tools/bundle';
import { REPOSITORY } from '../cli/project';
import { type FakeApiServer, serveApi } from '../cluster/fake-api-server';
import { FakeStore } from '../cluster/fake-store';
import { kubeconfigOf } from '../cluster/kubeconfig';
import { readDockerfile } from './dockerfile';

/** As the Dockerfile and the rendered Jobs say. Only root may become somebody else: elsewhere the tests run as they are. */
const USER = 65532;
const ids = process.getuid?.() === 0 ? { uid: USER, gid: USER } : {};

// Each is a process or two: seconds alone, but not on a machine that builds a cluster beside.
jest.setTimeout(180_000);

let root: string;
let app: string;
let bundle: Bundle;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'image-test-'));
  bundle = await bundleImage(join(root, 'first'));
  // As in the image: the files alone, in a folder that nobody may write to.
  app = join(root, 'app');
  cpSync(join(root, 'first'), app, { recursive: true });
  chmodSync(root, 0o755);
  chmodSync(app, 0o555);
});

afterAll(() => {
  chmodSync(app, 0o755);
  rmSync(root, { recursive: true });
});

/** The entrypoint with the image's user, no environment but a PATH, and a folder that cannot be written to. */
function start(...args: string[]) {
  const [, file = ''] = readDockerfile().entrypoint;
  const env = { PATH: process.env.PATH };
  const child = spawn(process.execPath, [join(app, basename(file)), ...args], {
    cwd: app,
    env,
    ...ids,
    timeout: 170_000,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}

describe('the bundle', () => {
  test('is the same, byte for byte, when it is built again in another folder', async () => {
    await bundleImage(join(root, 'second', 'deeper'));
    const hashes = (folder: string) =>
      IMAGE_FILES.map((file) =>
        createHash('sha256')
          .update(readFileSync(join(root, folder, file)))
          .digest('hex'),
      );
    expect(hashes('second/deeper')).toEqual(hashes('first'));
  });

  test('is small, names no path of the machine, and holds nothing that renders', () => {
    const text = readFileSync(join(app, 'pgpool-gitops.cjs'), 'utf8');
    expect(text.length).toBeLessThan(3_000_000);
    expect(text).not.toContain(REPOSITORY);
    const renders = /node_modules\/(cdk8s|cdk8s-plus-28|constructs|tsx|ajv|yaml)\/|^lib\/(synth|plan|import)\//;
    expect(bundle.inputs.filter((input) => renders.test(input))).toEqual([]);
    expect(bundle.inputs).toContain('lib/steps/run-step.ts');
  });

  test('says its version and what is in it', () => {
    const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
    const metadata = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
    expect(metadata).toMatchObject({ name: 'pgpool-gitops', version, license: 'Apache-2.0' });
    expect(metadata.bundled).toMatchObject({ '@kubernetes/client-node': expect.stringMatching(/^\d/) });
  });

  test('holds the licence of every package that is in it', () => {
    const { bundled } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
    const licenses = readFileSync(join(app, 'THIRD-PARTY-LICENSES.txt'), 'utf8').split(`\n${'-'.repeat(80)}\n`);
    expect(licenses.map((section) => section.trim().split(' (')[0])).toEqual(
      Object.entries(bundled).map(([name, version]) => `${name} ${version}`),
    );
    expect(licenses.filter((section) => !/copyright/i.test(section)).map((section) => section.trim())).toEqual([
      'tr46 0.0.3 (MIT)\n\nThe package names its licence, and holds no text of it.',
    ]);
  });

  test('has a bill of materials with the same packages', () => {
    const { bundled } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
    const { components } = JSON.parse(readFileSync(join(app, 'sbom.cdx.json'), 'utf8'));
    const listed = (components as { group?: string; name: string; version: string }[]).map(
      ({ group, name, version }) => [group === undefined ? name : `${group}/${name}`, version] as const,
    );
    expect(Object.fromEntries(listed)).toEqual(bundled);
  });

  test('runs alone, as another user and from a folder that cannot be written to', async () => {
    expect(readdirSync(app).sort()).toEqual([...IMAGE_FILES].sort());
    expect(await start('step', '--help')).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/rescue/),
    });
    expect(await start('operator', '--help')).toMatchObject({ code: 0, stdout: expect.stringMatching(/--port/) });
    expect(await start('synth')).toMatchObject({ code: 1, stderr: expect.stringContaining("unknown command 'synth'") });
  });

  test('says that there is no cluster, where there is none, without a stack trace', async () => {
    const ended = await start('step', 'rescue', 'shop/checkout');
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('kubeconfig: there is none, and this is no pod of a cluster');
    expect(ended.stderr).not.toContain('    at ');
  });
});

describe('a step of the image', () => {
  const ref = { kind: 'Pgpool', namespace: 'shop', name: 'checkout' } as const;
  let store: FakeStore;
  let api: FakeApiServer;

  beforeEach(async () => {
    store = new FakeStore(systemClock);
    store.create({ apiVersion: '', kind: 'Pgpool', metadata: { name: 'checkout', namespace: 'shop' }, spec: {} });
    store.edit(ref, (pool) => ({ ...pool, status: { phase: 'Ready', conditions: [] } }));
    api = await serveApi(store);
    writeFileSync(join(root, 'config'), kubeconfigOf(api), { mode: 0o644 });
  });

  afterEach(() => api.close());

  test('does its work with the arguments that a Job is rendered with', async () => {
    const text = readFileSync(join(REPOSITORY, 'dist/shop/checkout/40-0001-update-1-pause.k8s.yaml'), 'utf8');
    const [container] = parse(text).spec.template.spec.containers;
    expect(container.command).toBeUndefined();
    const ended = await start(...container.args, `--kubeconfig=${join(root, 'config')}`);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(conditionOf(store.find(ref) as KubeObject, 'Paused')).toMatchObject({ status: 'True' });
  });

  test('fails with 1 when the cluster refuses', async () => {
    api.intercept = (_, response) => {
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ kind: 'Status', code: 403, reason: 'Forbidden', message: 'no' }));
      return true;
    };
    const ended = await start('step', 'rescue', 'shop/checkout', `--kubeconfig=${join(root, 'config')}`);
    expect(ended).toMatchObject({ code: 1, stdout: expect.stringContaining('"level":"error"') });
    expect(ended.stdout).toContain('apply the rendered Role and RoleBinding');
  });
});

describe('the Dockerfile', () => {
  const file = readDockerfile();

  test('copies exactly what the bundle is made of, and .dockerignore lets nothing else through', () => {
    expect(file.copies).toEqual([{ sources: IMAGE_FILES.map((name) => `build/image/${name}`), target: '/app/' }]);
    const rules = readFileSync(join(REPOSITORY, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(rules).toEqual(['*', ...IMAGE_FILES.map((name) => `!build/image/${name}`)]);
  });

  test('is one stage that runs nothing while it is built, from a base of an exact version that the bundle is made for', () => {
    expect(file.keywords).toEqual(['ARG', 'FROM', 'LABEL', 'ENV', 'COPY', 'USER', 'ENTRYPOINT']);
    expect(file.from).toEqual([[`$\{NODE_IMAGE}`]]);
    expect(file.base).toMatch(/^node:\d+\.\d+\.\d+-[a-z]+-slim(@sha256:[0-9a-f]{64})?$/);
    const { engines } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
    const major = (text: string) => Number(/\d+/.exec(text)?.[0]);
    expect(major(file.base)).toBeGreaterThanOrEqual(major(engines.node));
  });

  test('runs as the user of the rendered Jobs, by number, and without a shell', () => {
    expect(file.user).toEqual([`${USER}:${USER}`]);
    const job = parse(readFileSync(join(REPOSITORY, 'dist/shop/checkout/91-rescue.k8s.yaml'), 'utf8'));
    expect(job.spec.template.spec.securityContext).toMatchObject({ runAsUser: USER, runAsGroup: USER });
    expect(file.entrypoint).toEqual(['node', '/app/pgpool-gitops.cjs']);
  });

  test('is labelled with what package.json says', () => {
    const { name, version, license } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
    expect(file.labels).toMatchObject({
      'org.opencontainers.image.title': name,
      'org.opencontainers.image.version': version,
      'org.opencontainers.image.licenses': license,
    });
  });
});

test('npm run bundle makes the files where the Dockerfile looks for them', () => {
  const { scripts, files } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
  expect(scripts.bundle).toBe('tsx tools/bundle.ts image');
  expect(scripts.prepack).toContain('npm run bundle');
  expect(files).toEqual(expect.arrayContaining(['Dockerfile', '.dockerignore', 'build']));
  const done = spawnSync('npm', ['run', '--silent', 'bundle'], { cwd: REPOSITORY, encoding: 'utf8' });
  expect(
    done.stderr
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(IMAGE_FILES.map((file) => `build/image/${file}`));
});
