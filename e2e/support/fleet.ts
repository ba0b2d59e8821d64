import { join } from 'node:path';
import type { ArgoCdIntent, FleetIntent, PoolIntent } from '../../lib/model/intent';
import { REPOSITORY } from '../cluster/layout';
import { run } from '../cluster/run';
import { VERSIONS } from './backend';
import type { GitRepository } from './git-repository';

/** What a scenario may say in main.ts besides pools. */
export type FleetSettings = Pick<FleetIntent, 'alarms' | 'kubedb' | 'pki' | 'policies' | 'trustManager'>;

/** Where the fleet of a scenario is declared, and how a person would work on it: edit, `change`, `synth`, commit. */
export class Fleet {
  /** Further settings of Argo CD, from the next time on that main.ts is written. */
  argocd: Omit<ArgoCdIntent, 'project'> = {};
  private pools: readonly PoolIntent[] = [];
  /** What a cluster has is said once for all scenarios: Debian's versions are in no catalogue of KubeDB. */
  private settings: FleetSettings = { kubedb: { versions: VERSIONS } };

  constructor(
    readonly repository: GitRepository,
    /** What AppProjects are named after: each scenario has its own, for each has its own repository. */
    private readonly project: string,
    /** Image of the steps. */
    private readonly image: string,
  ) {}

  /** Writes main.ts, with what it says besides pools: certificate authorities, alarms, policies. */
  configure(settings: FleetSettings): void {
    this.settings = { ...this.settings, ...settings };
    this.declare(this.pools);
  }

  /** Writes main.ts. */
  declare(pools: readonly PoolIntent[]): void {
    this.pools = pools;
    const fleet = {
      repository: { url: this.repository.url },
      argocd: { ...this.argocd, project: this.project },
      steps: { image: this.image },
      ...this.settings,
      pools,
    };
    const library = JSON.stringify(join(REPOSITORY, 'lib', 'fleet'));
    const text = `import { defineFleet } from ${library};\n\nexport default defineFleet(${JSON.stringify(fleet, undefined, 2)});\n`;
    this.repository.write('main.ts', text);
  }

  /** Whether main.ts declares certificate authorities. */
  get hasPki(): boolean {
    return (this.settings.pki ?? []).length > 0;
  }

  /** The names of all pools in main.ts. */
  poolNames(): string[] {
    return this.pools.map(({ name }) => name);
  }

  /** Edits one pool in main.ts. */
  edit(name: string, change: (pool: PoolIntent) => PoolIntent): void {
    if (!this.pools.some((pool) => pool.name === name)) throw new RangeError(`no pool ${name} in main.ts`);
    this.declare(this.pools.map((pool) => (pool.name === name ? change(pool) : pool)));
  }

  /** Runs a command of this project in the repository. @returns what it wrote to stdout */
  command(...args: string[]): string {
    const program = join(REPOSITORY, 'bin', 'pgpool-gitops.js');
    return run(process.execPath, [program, '--project', this.repository.folder, ...args]);
  }

  /** Records what was edited; with a verb and a pool, what has no intent of its own. @returns what it said */
  change(...args: string[]): string {
    return this.command('change', ...args);
  }

  /** The newest change of a pool, `0007-update`. */
  newest(pool: string): string {
    return this.repository
      .read(`changes/${this.project}/${pool}/HEAD`)
      .trim()
      .replace(/\.yaml$/, '');
  }

  /** Renders and commits. @returns the commit */
  commit(message: string): string {
    this.command('synth');
    return this.repository.commit(message);
  }
}
