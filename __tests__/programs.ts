import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readKubernetesOpenApi } from '../tools/kubernetes-openapi';
import { UPSTREAM } from './crds/load-crds';

/** Where Debian keeps several versions of PostgreSQL side by side. */
const POSTGRES = '/usr/lib/postgresql';

/** Folder of PostgreSQL's programs; undefined where it is not installed. */
export function postgresPrograms(): string | undefined {
  if (!existsSync(POSTGRES)) return undefined;
  return readdirSync(POSTGRES)
    .map((version) => join(POSTGRES, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

/** Name of a browser that runs; undefined where there is none. */
export function browserProgram(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return names.find((name) => spawnSync(name, ['--version']).status === 0);
}

/** Where Go keeps the sources of Kubernetes, once the scenarios have been built here. */
export const KUBERNETES_MODULE = join(
  process.env.GOMODCACHE ?? join(process.env.GOPATH ?? join(homedir(), 'go'), 'pkg', 'mod'),
  `k8s.io/kubernetes@${readKubernetesOpenApi().version}`,
);

/**
 * What a suite may need, and whether this machine has it. `.ci/run` installs all but the CRDs, which are KubeDB's own, and the
 * sources of Kubernetes, which come with the scenarios.
 */
const NEEDS = {
  chromium: () => browserProgram() !== undefined,
  pgpool2: () => existsSync('/usr/sbin/pgpool') && postgresPrograms() !== undefined,
  go: () => spawnSync('go', ['version']).status === 0,
  jq: () => spawnSync('jq', ['--version']).status === 0,
  'kubernetes-module': () => existsSync(KUBERNETES_MODULE),
  'upstream-crds': () => existsSync(UPSTREAM),
} as const satisfies Record<string, () => boolean>;

/**
 * A suite that is skipped where the machine lacks what it needs. The need is part of its title, so that
 * tools/test-report.ts can count what was skipped, and fail where it should have run.
 */
export function describeWith(need: keyof typeof NEEDS, title: string, suite: () => void): void {
  (NEEDS[need]() ? describe : describe.skip)(`${title} [needs ${need}]`, suite);
}
