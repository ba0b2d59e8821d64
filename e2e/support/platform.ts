import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kubectl } from '../cluster/kubectl';
import { authorityOf, installBackend, ROOT } from './backend';
import { installOperator } from './operator';
import { serverObjects } from './postgres';
import { NEXT_DATABASE, OPERATOR } from './settings';

/** Installs what a platform has before its first pool: an operator, a catalogue, issuers and PostgreSQL. */
export async function installPlatform(kubectl: Kubectl, image: string): Promise<void> {
  if (OPERATOR !== 'kubedb') await installOperator(kubectl, image);
  installBackend(kubectl);
}

/** What docs/tutorial.md names: a namespace, the PostgreSQL in it, and a version. */
const TUTORIAL = { namespace: 'demo', postgres: 'ha-postgres', version: '4.6.0' } as const;

/** Installs it. Debian has no Pgpool-II 4.6.0, so the version stands for 4.6.1 here. */
export function installTutorial(kubectl: Kubectl): void {
  const { namespace, postgres, version } = TUTORIAL;
  kubectl.apply([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    {
      apiVersion: 'catalog.kubedb.com/v1alpha1',
      kind: 'PgpoolVersion',
      metadata: { name: version },
      spec: { version, pgpool: { image: NEXT_DATABASE } },
    },
    ...serverObjects({ name: postgres, namespace }, 'plain', authorityOf(kubectl, ROOT)),
  ]);
  kubectl.run(['wait', '--for', 'condition=Ready', '--timeout=60s', '-n', namespace, `pod/${postgres}`]);
}

/** Writes a program `kubectl` that asks the cluster. @returns its folder, for a PATH */
export function writeKubectl(folder: string, { command }: Kubectl): string {
  mkdirSync(folder, { recursive: true });
  const words = command.map((word) => `'${word}'`);
  writeFileSync(join(folder, 'kubectl'), `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`, { mode: 0o755 });
  return folder;
}
