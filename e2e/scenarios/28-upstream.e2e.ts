import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProgram } from '../cluster/binaries';
import { REPOSITORY } from '../cluster/layout';
import { run, until } from '../cluster/run';
import { CAPTURED_KINDS, Capture, type CapturedKind, capturedNames, fixtureText } from '../support/captured';
import { Scenario } from '../support/scenario';
import { CAPTURE } from '../support/settings';
import { TLS } from '../support/tls';

const UPSTREAM = join(REPOSITORY, 'upstream', 'argo-cd', 'resource_customizations');
/** Where the fixtures of health are that {@link UPSTREAM} is made from. */
const FIXTURES = join(REPOSITORY, '__tests__', 'argocd', 'resource_customizations');

let program: string;
let scenario: Scenario;
let capture: Capture;

beforeAll(async () => {
  program = await buildProgram('argo-cd');
  scenario = await Scenario.open('upstream');
  capture = new Capture(scenario.cluster.api, 'upstream');
});

afterAll(() => {
  capture.close();
  return scenario.close();
});

test("Argo CD's own interpreter finds of each object what the files for its repository say", () => {
  expect(run(program, ['argocd-lua', UPSTREAM])).toMatch(/^\d\d passed, 0 failed\n$/);
});

test('a pool is made, loses a pod, is rotated, and fails to move to an issuer that does not exist', async () => {
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
  scenario.cluster.kubectl.run(['delete', 'pod', 'orders-1', '-n', scenario.namespace, '--wait=false']);
  const critical = 'kubedb.com/Pgpool/testdata/degraded_critical.yaml';
  await until(
    'a pool of two pods with one of them is critical',
    60,
    () => capture.fixtures().has(critical) || undefined,
  );
  scenario.fleet.change('rotate', 'upstream/orders', '--reason', 'a key was copied');
  await scenario.rollOut('rotate');
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, issuerRef: { kind: 'Issuer', name: 'none' } } }));
  scenario.fleet.change('--timeout', '20s', '--reason', 'an issuer that is not there');
  await scenario.untilFailed('orders', await scenario.merge('an issuer that is not there'));
});

test('what the cluster showed meanwhile has the health that the fixtures of the same name have', async () => {
  const wanted = (Object.keys(CAPTURED_KINDS) as CapturedKind[]).flatMap((kind) =>
    capturedNames(kind).map((name) => `${CAPTURED_KINDS[kind].folder}/testdata/${name}.yaml`),
  );
  await until(
    'every state was seen',
    30,
    () => wanted.every((path) => capture.fixtures().has(path)) || undefined,
  ).catch(() => expect([...capture.fixtures().keys()].sort()).toEqual(wanted.sort()));
  const folder = mkdtempSync(join(tmpdir(), 'pgpool-e2e-upstream-'));
  try {
    cpSync(UPSTREAM, folder, { recursive: true });
    for (const [path, object] of capture.fixtures()) {
      writeFileSync(join(folder, path), fixtureText(object));
      if (CAPTURE) writeFileSync(join(FIXTURES, path), fixtureText(object));
    }
    expect(run(program, ['argocd-lua', folder])).toMatch(/^\d\d passed, 0 failed\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
