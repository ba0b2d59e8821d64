import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { REPOSITORY } from './project';

/** An app of somebody else, in which one object is ours by its kind and one is of a kind that nobody knows. */
const APP = `
const { ApiObject, App, Chart } = require('cdk8s');
const app = new App();
const chart = new Chart(app, 'app');
new ApiObject(chart, 'pool', JSON.parse(process.env.POOL));
new ApiObject(chart, 'widget', { apiVersion: 'example.com/v1', kind: 'Widget', spec: { any: 'thing' } });
app.synth();
`;

/** As docs/how-to/use-the-constructs.md has it. */
const CONFIG = `language: typescript
app: node app.js
output: out
validations:
  - package: ./node_modules/pgpool-gitops
    version: 0.1.0
    class: StrictValidation
`;

const POOL = {
  apiVersion: 'kubedb.com/v1alpha2',
  kind: 'Pgpool',
  metadata: { name: 'pool', namespace: 'demo' },
  spec: { version: '4.6.0', postgresRef: { name: 'pg' }, replicas: 2 } as Record<string, unknown>,
};

let folder: string;
beforeAll(() => {
  spawnSync('npm', ['run', '--silent', 'build'], { cwd: REPOSITORY });
  folder = mkdtempSync(join(tmpdir(), 'pgpool-gitops-validation-'));
  writeFileSync(join(folder, 'app.js'), APP);
  writeFileSync(join(folder, 'cdk8s.yaml'), CONFIG);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(REPOSITORY, join(folder, 'node_modules', 'pgpool-gitops'));
  for (const name of ['cdk8s', 'constructs'])
    symlinkSync(join(REPOSITORY, 'node_modules', name), join(folder, 'node_modules', name));
});
afterAll(() => rmSync(folder, { recursive: true }));

function synth(pool: unknown) {
  const cli = join(dirname(require.resolve('cdk8s-cli/package.json')), 'bin', 'cdk8s');
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const { status, stdout, stderr } = spawnSync(
    'node',
    [cli, 'synth', '--check-upgrade=false', '--validation-reports-output-file', report],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, POOL: JSON.stringify(pool) } },
  );
  if (!stdout.includes('Validations finished')) throw new Error(`${stdout}${stderr}`);
  const { reports } = JSON.parse(readFileSync(report, 'utf8'));
  return { status, violations: reports[0].violations, summary: reports[0].summary };
}

test('the page about constructs shows the configuration that is tested here', () => {
  expect(readFileSync(join(REPOSITORY, 'docs/how-to/use-the-constructs.md'), 'utf8')).toContain(
    CONFIG.slice(CONFIG.indexOf('validations:')),
  );
  const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
  expect(CONFIG).toContain(`version: ${version}\n`);
});

test('an app whose objects hold passes, and objects without a schema are counted', () => {
  const { status, violations, summary } = synth(POOL);
  expect(violations).toEqual([]);
  expect(status).toBe(0);
  expect(summary).toMatchObject({
    status: 'success',
    metadata: { checked: '1', invalid: '0', 'without a schema': '1' },
  });
});

test('an app with a field that there is not and a value of another type fails, and both are named with their construct', () => {
  const { status, violations, summary } = synth({ ...POOL, spec: { ...POOL.spec, replicas: 'two', replicsa: 2 } });
  expect(status).toBe(2);
  expect(summary).toMatchObject({ status: 'failure', metadata: { checked: '1', invalid: '1' } });
  expect(violations.map(({ ruleName }: { ruleName: string }) => ruleName).sort()).toEqual([
    'Pgpool: spec.replicas',
    'Pgpool: spec.replicsa',
  ]);
  expect(violations[0].violatingConstructs).toMatchObject([{ resourceName: 'pool', constructPath: 'app/pool' }]);
});

test('an app that breaks a CEL rule fails', () => {
  const issuerRef = { group: 'cert-manager.io', kind: 'Issuer', name: 'ca' };
  const certificate = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: 'c', namespace: 'demo' },
    spec: { secretName: 's', issuerRef, isCA: true },
  };
  const { status, violations } = synth(certificate);
  expect(status).toBe(2);
  expect(violations).toMatchObject([{ ruleName: 'Certificate: spec.privateKey' }]);
});
