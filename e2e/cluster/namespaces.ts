import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout';
import { attempt, ClusterError, programEnv, run, until } from './run';

/*
 * A cluster lives in namespaces of its own (PID, mount, network), held open by one process. So two clusters never meet
 * on a port, an interface, an iptables chain or a fixed path such as /run/containerd; and when the holder ends, the
 * kernel ends every process, mount and link in them, whatever state they were in.
 */

/** Kernel settings that kubelet wants and would write; it finds them so, and the host keeps its own. */
const SYSCTLS: Readonly<Record<string, number>> = {
  'vm/overcommit_memory': 1,
  'vm/panic_on_oom': 0,
  'kernel/panic': 10,
  'kernel/panic_on_oops': 1,
  'kernel/keys/root_maxkeys': 1_000_000,
  'kernel/keys/root_maxbytes': 25_000_000,
};

function holderFile(layout: Layout): string {
  return join(layout.root, 'holder');
}

/** When a process started, in clock ticks since boot: tells it from a later one of the same number. */
function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** The process that holds a cluster's namespaces open, or undefined when it has ended. */
export function findHolder(layout: Layout): number | undefined {
  if (!existsSync(holderFile(layout))) return undefined;
  const [pid, started] = readFileSync(holderFile(layout), 'utf8').split(' ');
  return startTime(Number(pid)) === started ? Number(pid) : undefined;
}

/** Makes the namespaces of a cluster, and the link between them and the host. */
export async function openNamespaces(layout: Layout, pause: string): Promise<void> {
  for (const folder of ['log', 'sysctl', 'log/var']) mkdirSync(join(layout.root, folder), { recursive: true });
  const binds = Object.entries(SYSCTLS).map(([name, value]) => {
    const file = join(layout.root, 'sysctl', name.replaceAll('/', '-'));
    writeFileSync(file, `${value}\n`);
    return `mount --bind '${file}' '/proc/sys/${name}'`;
  });
  const script = [
    'set -e',
    // Volumes of pods have to reach containers that already run, but must not reach the host.
    'mount --make-rshared /',
    'mount -t tmpfs tmpfs /run',
    'mkdir -p /run/netns /run/lock',
    `mount --bind '${layout.root}/log/var' /var/log`,
    ...binds,
    'ip link set lo up',
    'echo 1 > /proc/sys/net/ipv4/ip_forward',
    `echo opened > '${layout.root}/opened'`,
    'exec "$0"',
  ].join('\n');
  const log = openSync(join(layout.root, 'log', 'holder.log'), 'a');
  const options = ['--mount', '--propagation', 'private', '--net', '--pid', '--fork', '--mount-proc', '--kill-child'];
  const child = spawn('unshare', [...options, 'sh', '-c', script, pause], {
    detached: true,
    stdio: ['ignore', log, log],
    env: programEnv(),
  });
  child.unref();
  closeSync(log);
  await until('namespaces', 10, () => existsSync(join(layout.root, 'opened')) || undefined);
  const inner = Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim());
  writeFileSync(holderFile(layout), `${inner} ${startTime(inner)}`);
  linkToHost(layout, inner);
}

/** A pair of virtual interfaces; the host reaches pods and Services through it. */
function linkToHost(layout: Layout, holder: number): void {
  const { link, hostAddress, nodeAddress, network } = layout;
  run('ip', ['link', 'add', link, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', `${holder}`]);
  run('ip', ['address', 'add', `${hostAddress}/24`, 'dev', link]);
  run('ip', ['link', 'set', link, 'up']);
  run('ip', ['route', 'add', network, 'via', nodeAddress, 'dev', link]);
  const inside = enterCommand(layout, 'network');
  const commands = [
    `ip address add ${nodeAddress}/24 dev eth0`,
    'ip link set eth0 up',
    `ip route add default via ${hostAddress}`,
  ];
  run(inside[0], [...inside.slice(1), 'sh', '-c', commands.join(' && ')]);
}

/** The words before a command that make it run in a cluster's namespaces, or only on its network. */
export function enterCommand(layout: Layout, which: 'all' | 'network' = 'all'): [string, ...string[]] {
  const holder = findHolder(layout);
  if (holder === undefined) throw new ClusterError(`cluster ${layout.name} is not running`);
  const all = ['--mount', '--pid'];
  return ['nsenter', '--target', `${holder}`, '--net', ...(which === 'all' ? all : []), '--'];
}

/** Ports on which something in the cluster's network listens. */
export function listeningPorts(layout: Layout): Set<number> {
  const holder = findHolder(layout);
  const ports = new Set<number>();
  for (const file of ['tcp', 'tcp6']) {
    for (const line of readFileSync(`/proc/${holder}/net/${file}`, 'utf8').split('\n').slice(1)) {
      const [, local, , state] = line.trim().split(/\s+/);
      if (state === '0A') ports.add(Number.parseInt(local?.split(':')[1] ?? '', 16));
    }
  }
  return ports;
}

/** Ends every process of a cluster, and with them its mounts and links. */
export async function closeNamespaces(layout: Layout): Promise<void> {
  const holder = findHolder(layout);
  if (holder !== undefined) {
    // The kernel ends a PID namespace with its first process.
    process.kill(holder, 'SIGKILL');
    await until('end of all processes', 30, () => findHolder(layout) === undefined || undefined);
  }
  // Gone with the network namespace, unless that was never opened in full.
  attempt('ip', ['link', 'delete', layout.link]);
}
