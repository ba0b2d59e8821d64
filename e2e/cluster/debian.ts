import { existsSync } from 'node:fs';
import { note } from './log';
import { ClusterError, hasProgram, programEnv, run } from './run';

/** What a cluster needs from Debian: a program, or a file, and the package that has it. */
const NEEDED: readonly (readonly [found: () => boolean, packageName: string])[] = [
  [() => hasProgram('etcd'), 'etcd-server'],
  [() => hasProgram('containerd'), 'containerd'],
  [() => hasProgram('runc'), 'runc'],
  [() => existsSync('/usr/lib/cni/ptp'), 'containernetworking-plugins'],
  [() => hasProgram('iptables'), 'iptables'],
  [() => hasProgram('ip'), 'iproute2'],
  [() => hasProgram('redis-server'), 'redis-server'],
  [() => hasProgram('debootstrap'), 'debootstrap'],
  [() => hasProgram('git'), 'git'],
];

/**
 * Installs what is missing, without a question.
 *
 * @throws ClusterError that names the packages, when this process may not install them
 */
export function installMissing(): void {
  const missing = NEEDED.filter(([found]) => !found()).map(([, name]) => name);
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0 || !hasProgram('apt-get')) {
    throw new ClusterError(`missing from this machine: ${missing.join(', ')}\n  fix: apt-get ${install.join(' ')}`);
  }
  note(`installing from Debian: ${missing.join(', ')}`);
  const env = programEnv({ DEBIAN_FRONTEND: 'noninteractive' });
  run('apt-get', ['update'], { env });
  run('apt-get', install, { env });
}

/** The release and the mirror that this machine's apt is configured with. */
export function debianMirror(): { release: string; mirror: string } {
  const format = '$(RELEASE) $(REPO_URI)';
  const rows = run('apt-get', ['indextargets', '--format', format, 'Created-By: Packages']).trim().split('\n');
  const codename = run('sh', ['-c', '. /etc/os-release && printf %s "$VERSION_CODENAME"']);
  const found = rows.map((row) => row.split(' ')).find(([release]) => release === codename);
  if (found?.[1] === undefined) throw new ClusterError(`apt has no source for Debian ${codename}: run apt-get update`);
  return { release: codename, mirror: found[1] };
}
