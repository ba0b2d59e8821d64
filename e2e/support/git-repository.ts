import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../cluster/run';

/** A git repository of a scenario's own, which Argo CD reads from disk. */
export class GitRepository {
  /** Makes an empty repository in a new folder. */
  static create(): GitRepository {
    const folder = mkdtempSync(join(tmpdir(), 'pgpool-e2e-git-'));
    const repository = new GitRepository(folder);
    repository.git('init', '--quiet', '--initial-branch', 'main');
    return repository;
  }

  private constructor(
    /** Its work tree. */
    readonly folder: string,
  ) {}

  /** How Argo CD names it. */
  get url(): string {
    return `file://${this.folder}`;
  }

  /** Writes files and commits them. @returns the commit */
  commit(message: string, files: Readonly<Record<string, string>>): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    const author = ['-c', 'user.name=e2e', '-c', 'user.email=e2e@localhost'];
    this.git('add', '--all');
    this.git(...author, 'commit', '--quiet', '--message', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** Deletes it. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private git(...args: string[]): string {
    return run('git', args, { cwd: this.folder });
  }
}
