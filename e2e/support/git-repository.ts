import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../cluster/run';

/** A copy of a repository that Argo CD reads. */
export interface Remote {
  readonly url: string;
  /** What `git push` is given. */
  readonly push: string;
}

/** A git repository of a scenario's own, which Argo CD reads from disk or from a remote. */
export class GitRepository {
  /** Makes an empty repository in a new folder. */
  static create(remote?: Remote): GitRepository {
    const folder = mkdtempSync(join(tmpdir(), 'pgpool-e2e-git-'));
    const repository = new GitRepository(folder, remote);
    repository.git('init', '--quiet', '--initial-branch', 'main');
    for (const [key, value] of [
      ['user.name', 'e2e'],
      ['user.email', 'e2e@localhost'],
      ['commit.gpgsign', 'false'],
    ] as const) {
      repository.git('config', key, value);
    }
    return repository;
  }

  private constructor(
    /** Its work tree. */
    readonly folder: string,
    private readonly remote: Remote | undefined,
  ) {}

  /** How Argo CD names it. */
  get url(): string {
    return this.remote?.url ?? `file://${this.folder}`;
  }

  /** Writes a file of the work tree. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Reads a file of the work tree. */
  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Commits the whole work tree. @returns the commit */
  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** Lets Argo CD see every commit so far. */
  publish(): void {
    if (this.remote === undefined) return;
    this.git('-c', 'protocol.ext.allow=always', 'push', '--quiet', '--force', '--all', this.remote.push);
  }

  /** Runs git in the work tree. @returns what it wrote to stdout */
  git(...args: string[]): string {
    return run('git', args, { cwd: this.folder });
  }

  /** Deletes it. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
