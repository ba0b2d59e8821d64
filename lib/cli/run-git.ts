import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { GitopsError } from '../errors';

/** `git log`, without what a person may have set for those that people read: no first commit, lines of gpg, other bytes. */
export const LOG: readonly string[] = [
  ...[
    'log.showRoot=true',
    'log.showSignature=false',
    'i18n.logOutputEncoding=UTF-8',
    'diff.orderFile=/dev/null',
  ].flatMap((each) => ['-c', each]),
  'log',
];

/** How git is run. */
interface GitOptions extends Pick<SpawnSyncOptions, 'env' | 'input' | 'maxBuffer'> {
  /**
   * Seconds that it may take: it waits without end for a pipe in the place of one of its files, or for a program that it starts.
   *
   * @default 300
   */
  readonly seconds?: number;
}

const MOST_SECONDS = 300;

/**
 * Runs git and returns its exit status and output.
 *
 * @param env beside that of this process.
 * @throws GitopsError when git cannot be run at all, or is not done after five minutes.
 */
export function runGit(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, signal, stdout, stderr } = startGit(root, args, { env });
  return { status, signal, stdout: stdout.toString(), stderr };
}

/**
 * What git prints, where a command does not need it.
 *
 * @param input what it reads from its standard input. @default - nothing
 * @returns undefined where git, or a repository, is missing.
 */
export function gitIfAny(root: string, args: readonly string[], input = ''): string | undefined {
  const { status, stdout } = spawn(root, args, { input });
  return status === 0 ? stdout.toString() : undefined;
}

/**
 * Runs git, for output that may be no text.
 *
 * @param options variables beside those of this process, and what differs for this call.
 * @throws GitopsError as {@link runGit}.
 */
export function startGit(root: string, args: readonly string[], options: GitOptions) {
  const { error, status, signal, stdout, stderr } = spawn(root, args, options);
  if (error !== undefined) throw notRun(error, root, commandOf(args));
  return { status, signal, stdout, stderr: stderr.toString() };
}

/** A clone may name a program that says which files have changed: one that says of an edit nothing hides it. */
const SETTINGS: readonly string[] = ['-c', 'core.fsmonitor=false'];

function spawn(root: string, args: readonly string[], { env, seconds = MOST_SECONDS, ...options }: GitOptions) {
  const done = spawnSync('git', [...SETTINGS, ...args], {
    maxBuffer: 1 << 28,
    ...options,
    cwd: root,
    env: { ...environment(), ...env },
    timeout: seconds * 1000,
    // One that waits for a pipe to open hears no other signal before it is open.
    killSignal: 'SIGKILL',
  });
  if (!isOver(done.error)) return done;
  const message = `git ${commandOf(args)} is not done after ${seconds} s, so it was ended`;
  throw unreadable(message, 'run it there by hand: it shows what it waits for');
}

/**
 * What git gives a hook, so that it finds the same repository again. It holds in the folder of the hook alone: from another one, git
 * takes that for the root of the working tree, so it would see none of the files of a fleet there.
 */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** Other meanings of the paths that git is given. */
const OF_PATHS = ['GIT_GLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS', 'GIT_LITERAL_PATHSPECS', 'GIT_NOGLOB_PATHSPECS'];

/** What lets git show another content, or another parent, in the place of that which a commit has: no other clone sees it. */
const WITHOUT_REPLACEMENTS = { GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null/none' };

function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...WITHOUT_REPLACEMENTS, LC_ALL: 'C' };
  for (const name of [...OF_HOOKS, ...OF_PATHS]) delete env[name];
  return env;
}

/** Why git could not be run, or not to its end. */
function notRun(error: NodeJS.ErrnoException, root: string, command: string): GitopsError {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) return unreadable(`${root} is no folder`);
  if (error.code === 'ENOBUFS') return unreadable(`git ${command} has more to say than fits into memory`);
  return unreadable(`git cannot be run: ${error.message}`, error.code === 'ENOENT' ? 'install git' : undefined);
}

/** The command among the arguments of git, behind settings. */
function commandOf(args: readonly string[]): string {
  return args.find((each) => /^[a-z][a-z-]*$/.test(each)) ?? '';
}

function isOver(error: NodeJS.ErrnoException | undefined): boolean {
  return error?.code === 'ETIMEDOUT';
}

/** The problem of a repository that cannot be read as a command needs it. */
export function unreadable(message: string, fix?: string): GitopsError {
  return GitopsError.of({ code: 'git-unreadable', file: '.', message, fix });
}
