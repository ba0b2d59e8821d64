import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { GitopsError } from '../../errors';
import { CI_PROVIDERS, type CiProvider, type ScaffoldFile, scaffold } from '../../init/scaffold';
import { CHANGES } from '../../ledger/layout';
import { DIST, FLEET_FILE } from '../../model/names';
import { isPlaceholder, PLACEHOLDER_IMAGE, PLACEHOLDER_URL } from '../../model/placeholders';
import { shellWord } from '../../printable';
import { applyFiles } from '../../synth/apply-files';
import { tryReadText } from '../../synth/files';
import { makeFolder, removeEmpty } from '../../synth/make-folder';
import { fleetFolder } from '../fleets';
import { repositoryRoot } from '../git';
import type { Host } from '../host';
import { runGit } from '../run-git';
import { componentIn, packageFile } from '../stale-files';
import { packageVersion } from '../version';
import { writing } from '../writing';

/** Options of `init`. What is left out is asked for on a terminal, and else guessed. */
export interface InitOptions {
  /** URL of the repository, as Argo CD should use it. */
  readonly repository?: string;
  /** Branch that Argo CD follows. */
  readonly branch?: string;
  /** Image of the steps. */
  readonly image?: string;
  readonly ci?: CiProvider;
  /** Project of the user's GitLab that mirrors this repository. @default - the one that is there: none at first */
  readonly component?: string;
  /** Whether nothing is asked. @default false */
  readonly yes?: boolean;
  /** Whether the files are only shown. @default false */
  readonly dryRun?: boolean;
}

/**
 * Makes a fleet of a folder, or refreshes the files of one that this tool owns.
 *
 * @param folder is made when it is missing.
 * @throws GitopsError when it is no folder, or a file cannot be written; then nothing has changed.
 */
export async function init(folder: string, options: InitOptions, host: Host): Promise<void> {
  const { project, root } = placesOf(resolve(folder));
  assertNoPart(project);
  assertName(inRoot(root, project));
  if (options.dryRun === true) return make(project, root, options, host);
  const made = makeFolder(project);
  try {
    await writing([fleetFolder(root)], {}, host, () => make(project, root, options, host));
  } catch (error) {
    if (made !== undefined) removeEmpty(project, made);
    throw error;
  }
}

async function make(project: string, root: string, options: InitOptions, host: Host): Promise<void> {
  const inRepository = inRoot(root, project);
  const answers = await askFor(options, guesses(root), host);
  const component = options.component ?? componentIn(root);
  const read = (path: string) => tryReadText(join(root, path), path);
  const files = scaffold(
    {
      ...answers,
      folder: inRepository,
      ...(inRepository === '' ? {} : { name: packageName(basename(project)).replaceAll(/[._]/g, '-') }),
      version: packageVersion(),
      packageName: packageName(basename(root)),
      ...(component === undefined ? {} : { component }),
      template: packageFile,
    },
    read,
  );
  const written = files.filter(({ action }) => action !== 'keep' && action !== 'same');
  if (options.dryRun !== true) applyFiles(root, new Map(written.map(({ path, text }) => [path, text])), [], 'init');
  report(files, options.dryRun === true, host);
  next(answers, root, inRepository, host);
}

function inRoot(root: string, project: string): string {
  return relative(root, project).split(sep).join('/');
}

/** Refuses a name that would end a text, or run a command, in the files that name the fleet: hooks, scripts, and those of CI. */
function assertName(folder: string): void {
  if (/^[\p{L}\p{N}\p{M} ._@+=,/-]*$/u.test(folder)) return;
  const message =
    'is in a folder that hooks, scripts and files of CI cannot name, allowed: letters, digits, blanks and ._-@+=,';
  throw GitopsError.of({ code: 'usage', file: `${folder}/${FLEET_FILE}`, message, fix: 'name another folder' });
}

/** Refuses a folder that holds a part of a fleet: main.ts in it would be no change, and no manifest. */
function assertNoPart(project: string): void {
  for (let folder = project; folder !== dirname(folder); folder = dirname(folder)) {
    if (![CHANGES, DIST].includes(basename(folder)) || !existsSync(join(folder, '..', FLEET_FILE))) continue;
    const message = `is the ${basename(folder)}/ of a fleet, or in it, so no other fleet can be there`;
    throw GitopsError.of({ code: 'usage', file: relative('.', project), message, fix: 'name a folder beside it' });
  }
}

/** The folder as git calls it, which follows symbolic links; and the root of its repository, or where there is none the folder itself. */
function placesOf(folder: string): { readonly project: string; readonly root: string } {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const project = join(realpathSync(existing), relative(existing, folder));
  return { project, root: repositoryRoot(existing) ?? project };
}

type Answers = Required<Pick<InitOptions, 'branch' | 'image' | 'ci'>> & { readonly url: string };

/** What the repository says. A password in the URL of a remote is left out: main.ts is in git. */
function guesses(root: string): Answers {
  const git = (...args: string[]) => {
    const { status, stdout } = existsSync(root) ? runGit(root, args) : { status: 1, stdout: '' };
    return status === 0 ? stdout.trim() : '';
  };
  const url = withoutPassword(git('remote', 'get-url', 'origin'));
  const branch = git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD').replace(/^origin\//, '');
  const ci = providerOf(root, url);
  return { url: url || PLACEHOLDER_URL, branch: branch || 'main', image: PLACEHOLDER_IMAGE, ci };
}

/** A URL without the password in it, which may itself hold an `@`; for HTTP without the user, too, because that may be a token. */
export function withoutPassword(url: string): string {
  return url.replace(/^(https?:\/\/)[^/?#]*@/i, '$1').replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#:@]*):[^/?#]*@/i, '$1@');
}

function providerOf(root: string, url: string): CiProvider {
  if (existsSync(join(root, '.github')) || /[/@.]github\./.test(url)) return 'github';
  if (existsSync(join(root, '.gitlab-ci.yml')) || /[/@.]gitlab\./.test(url)) return 'gitlab';
  return 'none';
}

async function askFor(options: InitOptions, guessed: Answers, host: Host): Promise<Answers> {
  const ask = async (given: string | undefined, question: string, guess: string) => {
    if (given !== undefined || options.yes === true) return given ?? guess;
    return (await host.ask(`${question} [${guess}] `)) ?? guess;
  };
  const url = await ask(options.repository, 'URL of the repository, as Argo CD should use it', guessed.url);
  const branch = await ask(options.branch, 'Branch that Argo CD follows', guessed.branch);
  const image = await ask(options.image, 'Image of the steps', guessed.image);
  const ci = await ask(options.ci, `CI: ${CI_PROVIDERS.join(', ')}`, guessed.ci);
  if (CI_PROVIDERS.includes(ci as CiProvider)) return { url, branch, image, ci: ci as CiProvider };
  const message = `CI: found "${ci}", allowed: ${CI_PROVIDERS.join(', ')}`;
  throw GitopsError.of({ code: 'usage', file: 'init', message });
}

/** A name that npm takes. */
function packageName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+|-+$/g, '');
  return name === '' || name === 'pgpool-gitops' ? 'pgpool-fleet' : name;
}

const WORDS = {
  create: ['wrote    ', 'would write    '],
  refresh: ['refreshed', 'would refresh  '],
  extend: ['extended ', 'would extend   '],
  keep: ['left     ', 'would leave    '],
  same: ['unchanged', 'unchanged      '],
} as const;

function report(files: readonly ScaffoldFile[], dryRun: boolean, host: Host): void {
  for (const { path, action, hint } of files) {
    host.result(`${WORDS[action][dryRun ? 1 : 0]} ${path}${hint === undefined ? '' : `: it ${hint}`}`);
  }
}

function next({ url, image, ci }: Answers, root: string, folder: string, host: Host): void {
  const enter = root === resolve('.') ? [] : [`cd ${shellWord(relative('.', root))}`];
  const open = [...(isPlaceholder(url) ? ['repository.url'] : []), ...(isPlaceholder(image) ? ['steps.image'] : [])];
  const project = folder === '' ? '' : `--project ${shellWord(folder)} `;
  const tool = `npx pgpool-gitops ${project}`;
  const ciHint = ci === 'gitlab' ? ['', 'add to .gitlab-ci.yml: include: { local: .gitlab/pgpool-gitops*.yml }'] : [];
  host.note(
    [
      '',
      'next:',
      ...[...enter, 'npm install'].map((line) => `  ${line}`),
      `  ${tool}import --context NAME   # pools that run already; or add one to main.ts, and ${tool}change`,
      ...(open.length === 0
        ? []
        : [`  fill in ${open.join(' and ')} in main.ts: check fails until then once there is a pool`]),
      `  ${tool}synth && ${tool}plan`,
      ...ciHint,
      '',
      'changes/ and dist/ decide what reaches the cluster: let their reviewers be owners of them in CODEOWNERS.',
    ].join('\n'),
  );
}
