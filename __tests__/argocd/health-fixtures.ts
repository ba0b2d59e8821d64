import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type HealthScript, healthScripts } from '../../lib/argocd/health';
import type { HealthStatus } from './lua';

const FOLDER = join(__dirname, 'resource_customizations');

/** A condition of KubeDB. */
export interface Condition {
  readonly type: string;
  readonly status: string;
}

/** The part of an object that a health script may look at. */
export interface HealthObject {
  readonly metadata: { readonly creationTimestamp?: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly status?: { readonly phase?: string; readonly conditions?: readonly Condition[] };
}

/** One object and the health that it should have. */
export interface HealthFixture {
  /** `testdata/progressing_pending.yaml`. */
  readonly inputPath: string;
  readonly healthStatus: HealthStatus;
  readonly object: HealthObject;
}

/** `kubedb.com_Pgpool`, `ops.kubedb.com_PgpoolOpsRequest`: the kinds that have fixtures. */
export const POOL = 'kubedb.com_Pgpool';
export const OPERATION = 'ops.kubedb.com_PgpoolOpsRequest';
export const CERTIFICATE = 'cert-manager.io_Certificate';
export const BUNDLE = 'trust.cert-manager.io_Bundle';

/** The health script of a kind. */
export function scriptOf(kind: string): HealthScript {
  const script = healthScripts({ trustManager: true }).find((health) => health.kind === kind);
  if (script === undefined) throw new TypeError(`no health script for ${kind}`);
  return script;
}

function folderOf(kind: string): string {
  return join(FOLDER, ...kind.split('_'));
}

/** The fixtures of a kind, in the form that Argo CD's own test reads: health_test.yaml and testdata/. */
export function fixturesOf(kind: string): HealthFixture[] {
  const { tests } = parse(readFileSync(join(folderOf(kind), 'health_test.yaml'), 'utf8')) as { tests: HealthFixture[] };
  return tests.map(({ inputPath, healthStatus }) => {
    const object = parse(readFileSync(join(folderOf(kind), inputPath), 'utf8')) as HealthObject;
    return { inputPath, healthStatus, object };
  });
}

/** The files of a kind's testdata/, which health_test.yaml should name. */
export function testdataOf(kind: string): string[] {
  return readdirSync(join(folderOf(kind), 'testdata')).map((file) => `testdata/${file}`);
}
