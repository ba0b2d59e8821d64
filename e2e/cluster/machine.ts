import { attempt, ClusterError, hasProgram } from './run';

/** Exit code of a command that had no cluster because this machine cannot have one: it says nothing about the code. */
const NO_CLUSTER = 3;

/** This machine cannot run a cluster, whatever the code. */
export class MachineError extends ClusterError {
  override name = 'MachineError';
}

/** @throws MachineError that says plainly why this machine cannot run a cluster */
export function checkMachine(): void {
  const wanting = [
    ...(process.platform === 'linux' ? [] : ['Linux']),
    ...(process.getuid?.() === 0 ? [] : ['root']),
    ...(hasProgram('apt-get') ? [] : ["Debian's apt"]),
    ...(hasProgram('go') ? [] : ['Go 1.21 or newer']),
  ];
  if (wanting.length === 0 && !attempt('unshare', ['--mount', '--pid', '--net', '--fork', 'true'])) {
    wanting.push('the right to make mount, PID and network namespaces');
  }
  if (wanting.length > 0) throw new MachineError(`a cluster needs ${wanting.join(', ')}, which this machine lacks`);
}

/** The exit code for an error that a person can mend. */
export function exitCodeOf(error: unknown): number {
  return error instanceof MachineError ? NO_CLUSTER : 1;
}
