import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY, TestProject } from '../cli/project';

/** The tutorial's two pools, written again by hand: without TLS, and with it. */
const PLAIN = `
apiVersion: kubedb.com/v1alpha2
kind: Pgpool
metadata: { name: pgpool, namespace: demo }
spec:
  version: "4.6.0"
  replicas: 1
  postgresRef: { name: ha-postgres, namespace: demo }
  deletionPolicy: WipeOut
`;
const WITH_TLS = `
apiVersion: kubedb.com/v1alpha2
kind: Pgpool
metadata: { name: pp-tls, namespace: demo }
spec:
  version: "4.6.0"
  replicas: 1
  postgresRef: { name: ha-postgres, namespace: demo }
  sslMode: require
  clientAuthMode: cert
  tls:
    issuerRef: { apiGroup: cert-manager.io, kind: Issuer, name: pgpool-ca-issuer }
    certificates:
      - alias: server
        secretName: pp-tls-server-cert
        subject: { organizations: ["kubedb:server"] }
        dnsNames: [localhost]
        ipAddresses: [127.0.0.1]
  syncUsers: true
  healthChecker: { failureThreshold: 1, periodSeconds: 10, timeoutSeconds: 10 }
  deletionPolicy: WipeOut
`;
/** What KubeDB and a person have made beside a pool that verifies in full. */
const VERIFIED = `
apiVersion: v1
kind: List
items:
  - apiVersion: kubedb.com/v1alpha2
    kind: Pgpool
    metadata: { name: full, namespace: shop }
    spec:
      version: "4.6.0"
      replicas: 3
      postgresRef: { name: pg, namespace: demo }
      sslMode: verify-full
      tls: { issuerRef: { apiGroup: cert-manager.io, kind: ClusterIssuer, name: platform } }
  - apiVersion: cert-manager.io/v1
    kind: Certificate
    metadata: { name: full-server-cert, namespace: shop, labels: { app.kubernetes.io/managed-by: kubedb.com } }
    spec:
      secretName: full-server-cert
      issuerRef: { kind: ClusterIssuer, name: platform }
      dnsNames: [full, full.shop.svc, localhost]
  - apiVersion: cert-manager.io/v1
    kind: Certificate
    metadata: { name: full-app, namespace: shop }
    spec:
      secretName: full-app-tls
      commonName: app
      issuerRef: { group: cert-manager.io, kind: ClusterIssuer, name: platform }
      privateKey: { rotationPolicy: Always }
      usages: [digital signature, key encipherment, client auth]
      duration: 720h0m0s
`;

describe('import', () => {
  let project: TestProject;
  beforeEach(() => {
    project = TestProject.of('');
  });
  afterEach(() => project.remove());

  test.each([
    ['a pool without TLS', PLAIN],
    ['a pool with TLS', WITH_TLS],
    ['a pool that verifies in full, with its Certificates', VERIFIED],
  ])('takes %s over such that nothing is pending', (_, yaml) => {
    project.write('live.yaml', yaml);
    expect(project.run('import', 'live.yaml')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^imported /) });
    expect(project.run('change')).toMatchObject({ code: 0, stdout: '' });
    const { code, stdout } = project.run('synth');
    expect(code).toBe(0);
    expect(stdout).toContain('nothing pending');
    expect(project.run('check').code).toBe(0);
    expect(Object.values(project.tree()).filter((text) => /^kind: PgpoolOpsRequest$/m.test(text))).toEqual([]);
  });

  test('leaves out what is a default, and what KubeDB has chosen for the certificate that it issued', () => {
    project.write('live.yaml', `${WITH_TLS}---${VERIFIED}`);
    project.run('import', 'live.yaml');
    const main = project.read('main.ts');
    for (const noise of ['healthChecker', 'secretName: ', 'apiGroup', 'autoOps']) {
      expect(main.replace("secretName: 'full-app-tls'", '')).not.toContain(noise);
    }
    expect(main).not.toContain('full.shop.svc');
    expect(main).toContain("{ name: 'full-app', user: 'app', secretName: 'full-app-tls', duration: '30d' }");
  });

  test('adds to the pools that main.ts has, and leaves those that have a ledger', () => {
    project.write('a.yaml', PLAIN);
    project.write('b.yaml', WITH_TLS);
    project.run('import', 'a.yaml');
    const before = project.read('main.ts');
    expect(project.run('import', 'a.yaml', 'b.yaml')).toMatchObject({
      stdout: 'imported demo/pp-tls\n',
      stderr: expect.stringContaining('demo/pgpool: has a ledger already, left as it is'),
    });
    expect(project.read('main.ts')).toContain("name: 'pgpool'");
    expect(project.read('main.ts').length).toBeGreaterThan(before.length);
    project.run('synth');
    expect(project.run('check').stdout).toContain('checked 2 pools');
  });

  test('takes the others of a run when one cannot be taken, and tells which and why', () => {
    const early = PLAIN.replace('name: pgpool,', 'name: early,').replace('  replicas: 1', '  backend: {}');
    project.write('live.yaml', `${early}---${PLAIN}`);
    expect(project.run('import', 'live.yaml')).toMatchObject({
      code: 1,
      stdout: 'imported demo/pgpool\n',
      stderr: expect.stringMatching(/^live\.yaml: Pgpool demo\/early: has spec\.backend(.|\n)*\n1 problem\n$/m),
    });
  });

  test('takes no pool from whose name longer ones follow than Kubernetes allows', () => {
    const name = 'catalog-of-everything-that-we-sell-at-home-and-abroad';
    project.write('live.yaml', `${WITH_TLS.replace('name: pp-tls,', `name: ${name},`)}---${PLAIN}`);
    expect(project.run('import', 'live.yaml')).toMatchObject({
      code: 1,
      stdout: 'imported demo/pgpool\n',
      stderr: expect.stringContaining(
        `Certificate "${name}-metrics-exporter-cert" has 75 characters, allowed: at most 63`,
      ),
    });
  });

  test('takes fields of a newer KubeDB, which a new main.ts names and one that is there has to name', () => {
    const newer = PLAIN.replace('  replicas: 1', '  replicas: 1\n  pods: { mode: session }');
    project.write('live.yaml', newer);
    const fix = "fix: if it is one of a newer KubeDB: kubedb: { newFields: ['spec.pods'] }";
    expect(project.run('import', 'live.yaml')).toMatchObject({ code: 1, stderr: expect.stringContaining(fix) });
    rmSync(join(project.root, 'main.ts'));
    const early = PLAIN.replace('name: pgpool,', 'name: early,').replace('  replicas: 1', '  backend: {}');
    project.write('early.yaml', early);
    expect(project.run('import', 'live.yaml', 'early.yaml')).toMatchObject({
      stdout: 'imported demo/pgpool\n',
      stderr: expect.stringMatching(/kubedb\.newFields lets through what this release does not know: spec\.pods\n/),
    });
    project.write('main.ts', project.read('main.ts').replace('pgpool-gitops/fleet', join(REPOSITORY, 'lib', 'fleet')));
    expect(project.run('synth').code).toBe(0);
    expect(project.read('dist/demo/pgpool/30-pgpool.k8s.yaml')).toContain('pods:\n    mode: session\n');
    project.write('more.yaml', newer.replace('name: pgpool,', 'name: more,'));
    expect(project.run('import', 'more.yaml')).toMatchObject({ code: 0, stdout: 'imported demo/more\n' });
  });

  test('takes a version that nothing is known of, and is rendered with it', () => {
    rmSync(join(project.root, 'main.ts'));
    project.write('live.yaml', PLAIN.replace('4.6.0', '4.7.1'));
    expect(project.run('import', 'live.yaml').code).toBe(0);
    expect(project.read('main.ts')).toContain("kubedb: { versions: [{ name: '4.7.1', version: '4.7.1' }] }");
    project.write('main.ts', project.read('main.ts').replace('pgpool-gitops/fleet', join(REPOSITORY, 'lib', 'fleet')));
    expect(project.run('synth').code).toBe(0);
  });

  test('fails for a main.ts that is wrong itself, because what it declares is not known', () => {
    project.write('main.ts', project.read('main.ts').replace('steps:1', 'steps').replace('pools', 'pool: [], pools'));
    project.write('live.yaml', PLAIN);
    expect(project.run('import', 'live.yaml')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('main.ts: pool: unknown field'),
    });
  });

  test('fails before it writes when a pool is there twice, or main.ts declares it already', () => {
    project.write('a.yaml', PLAIN);
    project.write('twice.yaml', `${PLAIN}---${PLAIN}`);
    const before = project.read('main.ts');
    expect(project.run('import', 'twice.yaml')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('Pgpool demo/pgpool: is there twice'),
    });
    expect(project.read('main.ts')).toBe(before);
    project.run('import', 'a.yaml');
    rmSync(join(project.root, 'changes'), { recursive: true });
    expect(project.run('import', 'a.yaml')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('main.ts: pools demo/pgpool: declares it already'),
    });
  });

  test('leaves placeholders in a main.ts of its own, which check refuses until they are replaced', () => {
    rmSync(join(project.root, 'main.ts'));
    project.write('live.yaml', PLAIN);
    expect(project.run('import', 'live.yaml').code).toBe(0);
    // No package of that name is installed beside a project of a test.
    project.write('main.ts', project.read('main.ts').replace('pgpool-gitops/fleet', join(REPOSITORY, 'lib', 'fleet')));
    expect(project.run('synth').code).toBe(0);
    const { code, stderr } = project.run('check');
    expect(code).toBe(1);
    for (const path of ['repository.url', 'steps.image'])
      expect(stderr).toContain(`main.ts: ${path}: found the placeholder`);
  });

  test('fails when there is no Pgpool, no YAML, no file, and writes nothing', () => {
    const before = project.read('main.ts');
    project.write('none.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\n');
    project.write('bad.yaml', 'a: [\n');
    expect(project.run('import', 'none.yaml').stderr).toContain('none.yaml: no Pgpool among the objects');
    expect(project.run('import', 'bad.yaml').stderr).toMatch(/^bad\.yaml:\d+:\d+: is not YAML/);
    expect(project.run('import', 'nowhere.yaml')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nowhere.yaml: cannot be read: ENOENT'),
    });
    expect(project.run('import', '.').stderr).toBe(
      '.: is a folder, allowed: files of YAML or JSON, or - for stdin\n    fix: pgpool-gitops import ./*.yaml\n' +
        '1 problem; nothing was written\n',
    );
    expect(project.run('import', '/dev/zero').stderr).toContain('/dev/zero: has more than 64 MiB');
    expect(project.read('main.ts')).toBe(before);
  });

  test('fails for a main.ts without a list of pools, and says what to add', () => {
    project.write('live.yaml', PLAIN);
    project.write('main.ts', project.read('main.ts').replace('pools: []', 'pools: [].slice()'));
    const { code, stderr } = project.run('import', 'live.yaml');
    expect(code).toBe(1);
    expect(stderr).toContain("namespace: 'demo'");
  });
});
