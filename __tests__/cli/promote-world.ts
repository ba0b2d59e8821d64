import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { type PromoteOptions, type Promotion, runPromote } from '../../lib/cli/commands/promote';
import type { Host } from '../../lib/cli/host';
import type { Application } from '../../lib/cluster/resources';
import { formatProblem, GitopsError } from '../../lib/errors';
import { resolveFleet } from '../../lib/model/resolve-fleet';
import { FakeCluster, type FakeClusterOptions } from '../cluster/fake-cluster';
import { FakeStore } from '../cluster/fake-store';
import { VirtualClock } from '../cluster/virtual-clock';
import { fleetOf, poolOf } from '../synth/fleet-of';

const CANARIES = [poolOf({ name: 'orders', cohort: 'canary' }), poolOf({ name: 'catalog', cohort: 'canary' })];
const FLEET = resolveFleet({
  ...fleetOf(...CANARIES, poolOf()),
  argocd: { cohorts: [{ name: 'canary' }, { name: 'rest' }] },
});
const [before, cohort] = FLEET.argocd.cohorts;
if (before === undefined || cohort === undefined) throw new Error('two cohorts are declared');
export const PROMOTION: Promotion = { fleet: FLEET, pools: CANARIES, before, cohort };

export type Status = NonNullable<Application['status']>;

/** A remote and a clone of it, with real git: what moves is a branch. */
export class World {
  readonly root = mkdtempSync(join(tmpdir(), 'promote-'));
  readonly clock = new VirtualClock();
  readonly store = new FakeStore(this.clock);
  /** Commits of main, oldest first. */
  readonly commits: string[] = [];

  constructor() {
    this.git('.', 'init', '-q', '--bare', '-b', 'main', 'remote');
    this.git('.', 'init', '-q', '-b', 'main', 'clone');
    this.git('clone', 'remote', 'add', 'origin', join(this.root, 'remote'));
    for (let i = 0; i < 3; i++) this.commit();
  }

  git(folder: string, ...args: string[]): string {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
    const done = spawnSync('git', [...identity, ...args], { cwd: join(this.root, folder), encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout.trim();
  }

  /** A commit that is merged to main. */
  commit(): string {
    this.git('clone', 'commit', '-q', '--allow-empty', '-m', `commit ${this.commits.length}`);
    this.git('clone', 'push', '-q', 'origin', 'main');
    this.commits.push(this.git('clone', 'rev-parse', 'HEAD'));
    return this.commits.at(-1) ?? '';
  }

  /** Where the branch of the cohort is. */
  tip(): string | undefined {
    return this.git('remote', 'for-each-ref', '--format=%(objectname)', 'refs/heads/cohort/rest') || undefined;
  }

  /** What Argo CD says of a canary. */
  says(name: string, status: Status, more: Partial<Application> = {}): void {
    const object = { kind: 'Application', metadata: { name: `demo-${name}`, namespace: 'argocd' }, status, ...more };
    const found = this.store.find({ kind: 'Application', namespace: 'argocd', name: `demo-${name}` });
    if (found === undefined) this.store.create({ apiVersion: '', ...object });
    else
      this.store.edit({ kind: 'Application', namespace: 'argocd', name: `demo-${name}` }, (old) => ({
        ...old,
        ...object,
        metadata: old.metadata,
      }));
  }

  async promote(
    given: Partial<PromoteOptions> = {},
    options?: FakeClusterOptions,
    promotion = PROMOTION,
  ): Promise<string[]> {
    const lines: string[] = [];
    const host: Host = {
      result: (text) => void lines.push(text),
      note: () => {},
      colors: createColors(false),
      ask: async () => undefined,
    };
    const asked = { project: join(this.root, 'clone'), remote: 'origin', timeout: '30m', ...given };
    const context = {
      cluster: new FakeCluster(this.store, options),
      clock: this.clock,
      signal: new AbortController().signal,
    };
    try {
      await runPromote(promotion, asked, host, context);
    } catch (error) {
      if (!GitopsError.is(error)) throw error;
      return error.problems.map(formatProblem);
    }
    return lines;
  }
}

/** What Argo CD says of a pool that is at a commit. */
export const done = (revision: string): Status => {
  const revisions = [revision, revision];
  return {
    sync: { status: 'Synced', revisions },
    health: { status: 'Healthy' },
    operationState: { phase: 'Succeeded', syncResult: { revisions } },
    history: [{ revisions }],
  };
};

/** As an Application that an earlier release has rendered has it: of one source. */
export const doneOfOneSource = (revision: string): Status => ({
  sync: { status: 'Synced', revision },
  health: { status: 'Healthy' },
  operationState: { phase: 'Succeeded', syncResult: { revision } },
  history: [{ revision }],
});
