import { createHash } from 'node:crypto';
import { CommanderError } from 'commander';
import { type Clock, systemClock } from '../../cluster/clock';
import { throwProblems } from '../../errors';
import { CHANGES } from '../../ledger/layout';
import { DIST } from '../../model/names';
import { planHtml } from '../../plan/format-html';
import { planJson } from '../../plan/format-json';
import { planMarkdown } from '../../plan/format-markdown';
import { planText } from '../../plan/format-text';
import { withLiveDates } from '../../plan/live-calendar';
import { makePlan } from '../../plan/make-plan';
import type { Snapshot } from '../../plan/snapshot';
import { hasChanges, type Plan } from '../../plan/types';
import { readTree } from '../../synth/files';
import { type ClusterOptions, connectTo } from '../cluster';
import { commitOf, gitTexts, gitTree, mergeBase, uncommitted } from '../git';
import { DIFFERENCES, type Host } from '../host';
import { readLiveFleet } from '../live-fleet';

/** Options of `plan`. */
export interface PlanCommandOptions extends ClusterOptions {
  /** Folder of the project. */
  readonly project: string;
  readonly base: string;
  /** @default - the working tree */
  readonly head?: string;
  readonly output: 'text' | 'markdown' | 'json' | 'html';
  /** Whether every certificate of the fleet is told. @default false */
  readonly calendar?: boolean;
  /** Whether the exit code tells that something changes. @default false */
  readonly exitCode?: boolean;
}

const FOLDERS = [DIST, CHANGES];

/** Columns where no terminal says how many it has: a pipe's output must not depend on the machine. */
const PIPE_WIDTH = 120;

/**
 * Tells what a merge will do. It reads dist/ and changes/ of both revisions and runs nothing, not even main.ts.
 *
 * @param clock for a calendar with dates of a cluster.
 * @throws GitopsError when no plan can be made, or after it was written when it is refused.
 * @throws CommanderError with exit code 2 when it was asked for and something changes.
 */
export async function plan(options: PlanCommandOptions, host: Host, clock: Clock = systemClock): Promise<void> {
  const { project, base, head, calendar } = options;
  const began = mergeBase(project, base, head ?? 'HEAD');
  const before = gitSnapshot(project, base, began.commit);
  const after = head === undefined ? workingTree(project, before) : gitSnapshot(project, head, commitOf(project, head));
  const made = await withCluster(makePlan(before, after, { calendar }), options, clock);
  if (began.movedOn) host.note(movedOnText(base, began.commit));
  if (head === undefined) noteUncommitted(project, host);
  write(made, options.output, host);
  throwProblems(made.refusals);
  if (options.exitCode && hasChanges(made)) throw new CommanderError(2, DIFFERENCES, made.summary);
}

function noteUncommitted(project: string, host: Host): void {
  const dirty = uncommitted(project, FOLDERS).length;
  if (dirty > 0) host.note(`plans ${dirty} file${dirty === 1 ? '' : 's'} of dist/ and changes/ that are not committed`);
}

function write(made: Plan, output: PlanCommandOptions['output'], host: Host): void {
  const text = format(made, output, host);
  if (output === 'text' && !hasChanges(made)) host.note('no changes');
  if (text !== '') host.result(text);
}

function format(made: Plan, output: PlanCommandOptions['output'], host: Host): string {
  switch (output) {
    case 'json':
      return planJson(made);
    case 'markdown':
      return planMarkdown(made).trimEnd();
    case 'html':
      return planHtml(made).trimEnd();
    case 'text':
      return planText(made, { width: process.stdout.columns ?? PIPE_WIDTH, colors: host.colors });
  }
}

/** The calendar's dates from a cluster, where one is named. Only then does a plan depend on anything but two trees. */
async function withCluster(made: Plan, options: PlanCommandOptions, clock: Clock): Promise<Plan> {
  const named = options.kubeconfig !== undefined || options.context !== undefined;
  if (made.calendar === undefined || !named) return made;
  const { cluster } = connectTo(options);
  try {
    const pools = made.calendar.map(({ pool }) => pool);
    return withLiveDates(made, await readLiveFleet(cluster, pools, clock));
  } finally {
    cluster.close();
  }
}

function movedOnText(base: string, commit: string): string {
  return `${base} has moved on: compared with ${commit.slice(0, 12)}, where this branch left it; git rebase ${base} to plan on top of it`;
}

function gitSnapshot(project: string, revision: string, commit: string): Snapshot {
  const ids = gitTree(project, commit, FOLDERS);
  return {
    side: { revision, commit },
    ids,
    read: (paths) => {
      const found = paths.filter((path) => ids.has(path));
      const texts = gitTexts(project, [...new Set(found.map((path) => ids.get(path) ?? ''))]);
      return new Map(found.map((path) => [path, texts.get(ids.get(path) ?? '') ?? '']));
    },
  };
}

/** What lies in the folder now, committed or not. Its files get the names that git would give them, to be compared. */
function workingTree(project: string, base: Snapshot): Snapshot {
  const files = new Map(FOLDERS.flatMap((folder) => [...readTree(project, folder)]));
  const [id = ''] = base.ids.values();
  const algorithm = id.length === 64 ? 'sha256' : 'sha1';
  return {
    side: { revision: 'working tree' },
    ids: new Map([...files].map(([path, text]) => [path, blobId(text, algorithm)])),
    read: (paths) => new Map(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path) ?? '']] : []))),
  };
}

function blobId(text: string, algorithm: string): string {
  const content = Buffer.from(text, 'utf8');
  return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');
}
