import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../cluster/layout';
import type { LoadOptions } from './load-client';
import type { Load } from './report';

/** Elsewhere clients have processors of their own: what they measure must not be how long they wait for one here. Only root may. */
function preferred({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_HIGH);
  } catch {
    process.stderr.write(
      'the load client has no priority: what it measures may be how long it waits for a processor\n',
    );
  }
}

/** Clients that open new connections to a pool until they are stopped. */
export class LoadClient {
  private output = '';
  private readonly ended: Promise<number | null>;

  private constructor(
    private readonly pool: string,
    private readonly child: ChildProcess,
  ) {
    child.stdout?.on('data', (chunk: Buffer) => {
      this.output += chunk;
    });
    this.ended = new Promise((resolve) => child.once('close', resolve));
  }

  /** Starts them, in a process of their own. */
  static start(pool: string, options: LoadOptions): LoadClient {
    const program = join(REPOSITORY, 'e2e', 'support', 'load-client.ts');
    // Not by the command tsx: it would not wait for the last words after a signal.
    const args = ['--import', 'tsx', program, JSON.stringify(options)];
    const settings = { stdio: ['pipe', 'pipe', 'inherit'] as ['pipe', 'pipe', 'inherit'], cwd: REPOSITORY };
    const child = spawn(process.execPath, args, settings);
    preferred(child);
    return new LoadClient(pool, child);
  }

  /** Stops them. @returns what they saw */
  async stop(): Promise<Load> {
    this.child.kill('SIGTERM');
    const status = await this.ended;
    if (this.output === '') throw new Error(`the load client ended with ${status} and said nothing`);
    return { pool: this.pool, ...(JSON.parse(this.output) as Omit<Load, 'pool'>) };
  }
}
