import { spawnSync } from 'node:child_process';
import { ClusterError, programEnv } from './run';

/** Calls `kubectl`, of the cluster's own version. */
export class Kubectl {
  constructor(
    /** Program and its first arguments. */
    private readonly program: readonly [string, ...string[]],
    private readonly kubeconfig: string,
  ) {}

  /** The command line that calls it, for programs that call it themselves. */
  get command(): readonly string[] {
    return [...this.program, '--kubeconfig', this.kubeconfig];
  }

  /**
   * Runs a command.
   *
   * @returns what it wrote to stdout
   * @throws ClusterError with what it wrote to stderr, when it fails
   */
  run(args: readonly string[], input?: string): string {
    const [program, ...before] = this.program;
    const env = programEnv({ KUBECONFIG: this.kubeconfig });
    const done = spawnSync(program, [...before, ...args], { input, env, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (done.status === 0) return done.stdout;
    throw new ClusterError(`kubectl ${args.join(' ')} failed: ${done.error?.message ?? done.stderr.trim()}`);
  }

  /** Reads one object. @returns undefined when there is none */
  find<T>(kind: string, name: string, namespace = 'default'): T | undefined {
    const text = this.run(['get', kind, name, '-n', namespace, '-o', 'json', '--ignore-not-found']);
    return text.trim() === '' ? undefined : (JSON.parse(text) as T);
  }

  /** Applies objects, by server-side apply: CRDs are too large for an annotation of the client's. */
  apply(objects: readonly object[]): void {
    const list = { apiVersion: 'v1', kind: 'List', items: objects };
    this.run(['apply', '--server-side', '--force-conflicts', '-f', '-'], JSON.stringify(list));
  }

  /** Applies files. */
  applyFiles(files: readonly string[]): void {
    this.run(['apply', '--server-side', '--force-conflicts', ...files.flatMap((file) => ['-f', file])]);
  }
}
