import { isRecord } from '../json';
import { FLEET_FILE } from '../model/names';
import { attributeLines, FLEET_TEST, IGNORE_LINES, mainFile, OWNER_LINE, type Template, tsconfig } from './templates';

/** Where merge requests are checked. */
export const CI_PROVIDERS = ['github', 'gitlab', 'none'] as const;
/** One of {@link CI_PROVIDERS}. */
export type CiProvider = (typeof CI_PROVIDERS)[number];

/** Everything that a scaffold depends on. */
export interface ScaffoldOptions extends Template {
  readonly ci: CiProvider;
  /** Version of this package, `0.1.0`. */
  readonly version: string;
  /** Name of the npm package that main.ts is a part of. */
  readonly packageName: string;
  /** Project of the user's GitLab that mirrors this repository, `platform/pgpool-gitops`. @default - none: the jobs are copied */
  readonly component?: string;
  /** Text of a file of this package, by its path in it. */
  template(path: string): string;
}

/** What happens to a file: `keep` leaves one that its owner has changed, or that was there before. */
export type FileAction = 'create' | 'refresh' | 'extend' | 'keep' | 'same';

/** A file of a new fleet. */
export interface ScaffoldFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly action: FileAction;
  /** The whole text after it. */
  readonly text: string;
  /** What the user has to do by hand, for a file that is kept. @default - nothing */
  readonly hint?: string;
}

/**
 * The files that make a fleet of a folder. Pure: reads what is there through `read`. Fleets side by side share one package.json in
 * the root of the repository, unless the folder has its own.
 *
 * Files of the user are created once; files with {@link OWNER_LINE} are refreshed; files that several tools share are
 * extended by the lines or entries that they lack, and lose none.
 *
 * @param read the text of a file by its path in the repository; undefined when there is none.
 */
export function scaffold(options: ScaffoldOptions, read: (path: string) => string | undefined): ScaffoldFile[] {
  const { folder } = options;
  const inFolder = (path: string) => (folder === '' ? path : `${folder}/${path}`);
  const inPackage = (path: string) => (read(inFolder('package.json')) === undefined ? path : inFolder(path));
  const once = (path: string, text: string): ScaffoldFile => {
    const found = read(path);
    return found === undefined ? { path, action: 'create', text } : { path, action: 'keep', text: found };
  };
  return [
    once(inFolder(FLEET_FILE), mainFile(options)),
    packageJson(inPackage('package.json'), options, read),
    once(inPackage('tsconfig.json'), tsconfig(inPackage('') === '' ? folder : '')),
    once(inFolder('__tests__/fleet.test.js'), FLEET_TEST),
    extended(inPackage('.gitignore'), IGNORE_LINES, read),
    extended('.gitattributes', attributeLines(options.folder), read),
    preCommit(options.folder, read),
    ...ciFiles(options).map(({ path, text }) => owned(path, text, read)),
  ];
}

/** A file of the tool: refreshed where its owner's line is still there. */
function owned(path: string, text: string, read: (path: string) => string | undefined): ScaffoldFile {
  const found = read(path);
  if (found === undefined) return { path, action: 'create', text };
  if (found === text) return { path, action: 'same', text };
  if (found.includes(OWNER_LINE)) return { path, action: 'refresh', text };
  const hint = `is not ours: it lacks the line "${OWNER_LINE}". Delete it to get a new one`;
  return { path, action: 'keep', text: found, hint };
}

/** The configuration of pre-commit: of the tool where there was none; else its owner's, who may have our hook in it. */
function preCommit(folder: string, read: (path: string) => string | undefined): ScaffoldFile {
  const { path, text } = preCommitFile(folder);
  const file = owned(path, text, read);
  if (file.action !== 'keep') return file;
  const hint = `lacks the hook pgpool-gitops: let a local hook run \`${checkCommand(folder)}\``;
  return { path, action: 'keep', text: file.text, ...(file.text.includes('pgpool-gitops') ? {} : { hint }) };
}

/** The configuration of https://pre-commit.com with a hook that refuses a commit whose files do not agree. */
export function preCommitFile(folder: string): { readonly path: string; readonly text: string } {
  const text = `# ${OWNER_LINE}
repos:
  - repo: local
    hooks:
      - id: pgpool-gitops
        name: main.ts, changes/ and dist/ agree
        entry: ${checkCommand(folder)}
        language: system
        pass_filenames: false
        files: \\.ts$|(^|/)(changes|dist)/
`;
  return { path: '.pre-commit-config.yaml', text };
}

function checkCommand(folder: string): string {
  const project = folder === '' ? '' : `--project '${fleetPattern(folder)}' `;
  return `npx --no-install pgpool-gitops ${project}check`;
}

/** A file of lines that others write too. */
function extended(path: string, lines: readonly string[], read: (path: string) => string | undefined): ScaffoldFile {
  const found = read(path);
  if (found === undefined) return { path, action: 'create', text: `${lines.join('\n')}\n` };
  const known = new Set(found.split(/\r?\n/).map((line) => line.trim()));
  const missing = lines.filter((line) => !known.has(line));
  if (missing.length === 0) return { path, action: 'same', text: found };
  const end = found === '' || found.endsWith('\n') ? '' : '\n';
  return { path, action: 'extend', text: `${found}${end}${missing.join('\n')}\n` };
}

/** What --project names the fleets of a folder and those beside it by. */
function fleetPattern(folder: string): string {
  if (folder === '') return '.';
  const parents = folder.split('/').slice(0, -1);
  return parents.length === 0 ? folder : `${parents.join('/')}/*`;
}

function scripts(folder: string): Record<string, string> {
  const project = folder === '' ? '' : ` --project "${fleetPattern(folder)}"`;
  const commands = ['change', 'synth', 'check', 'plan'].map((name) => [name, `pgpool-gitops${project} ${name}`]);
  return { ...Object.fromEntries(commands), test: 'jest' };
}

/** Adds what package.json lacks, and changes nothing that it has. */
function packageJson(
  path: string,
  { packageName, version, folder }: ScaffoldOptions,
  read: (path: string) => string | undefined,
): ScaffoldFile {
  const found = read(path);
  const entries = {
    scripts: scripts(path === 'package.json' ? folder : ''),
    dependencies: { 'pgpool-gitops': `^${version}` },
    devDependencies: { jest: '^30.5.2' },
  };
  if (found === undefined) {
    return { path, action: 'create', text: jsonText({ name: packageName, private: true, ...entries }, '  ') };
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(found);
  } catch {
    parsed = undefined;
  }
  if (!isRecord(parsed))
    return { path, action: 'keep', text: found, hint: 'is no JSON object: mend it, then run init again' };
  const merged: Record<string, unknown> = { ...parsed };
  for (const [section, wanted] of Object.entries(entries)) {
    const has = (name: string) => Object.values(parsed).some((value) => isRecord(value) && name in value);
    const missing = Object.entries(wanted).filter(([name]) =>
      section === 'scripts' ? !(name in record(parsed, section)) : !has(name),
    );
    if (missing.length > 0) merged[section] = { ...record(parsed, section), ...Object.fromEntries(missing) };
  }
  const text = jsonText(merged, /^([ \t]+)"/m.exec(found)?.[1] ?? '  ');
  return JSON.stringify(merged) === JSON.stringify(parsed)
    ? { path, action: 'same', text: found }
    : { path, action: 'extend', text };
}

function record(value: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const found = value[key];
  return isRecord(found) ? found : {};
}

function jsonText(value: unknown, indent: string): string {
  return `${JSON.stringify(value, undefined, indent)}\n`;
}

/** The files of the CI provider: the same for all fleets that lie beside each other. */
export function ciFiles({
  ci,
  folder,
  template,
  version,
  component,
}: Pick<ScaffoldOptions, 'ci' | 'folder' | 'template' | 'version' | 'component'>): {
  readonly path: string;
  readonly text: string;
}[] {
  if (ci === 'none') return [];
  const pattern = fleetPattern(folder);
  const text = (source: string) =>
    ci === 'gitlab' && component !== undefined
      ? included(source, pattern, { component, version })
      : inFolders(template(source), pattern);
  return CI_FILES[ci].map(([path, source]) => ({
    path,
    text: `# ${OWNER_LINE}\n${text(source)}`,
  }));
}

/** A file that includes a component of GitLab. */
function included(
  source: string,
  pattern: string,
  { component, version }: Required<Pick<ScaffoldOptions, 'component' | 'version'>>,
): string {
  const name = source.replace(/^templates\/|\.yml$/g, '');
  return `include:
  - component: $CI_SERVER_FQDN/${component}/${name}@v${version}
    inputs:
      fleet: ${JSON.stringify(pattern)}
`;
}

/** The project of {@link ScaffoldOptions.component} that a file of `init` names. @returns undefined when it names none */
export function componentOf(text: string): string | undefined {
  return /^ +- component: \$CI_SERVER_FQDN\/(.+)\/\w+@/m.exec(text)?.[1];
}

/** A template, which is written for a fleet in the root, for fleets elsewhere. */
function inFolders(text: string, pattern: string): string {
  if (pattern === '.') return text;
  return text
    .replaceAll(/^(\s*(?:fleet|FLEET|default): )\.$/gm, (_, key: string) => `${key}${JSON.stringify(pattern)}`)
    .replaceAll(/'(changes|dist)\/\*\*'/g, (_, name) => `'${pattern}/${name}/**'`);
}

/** Where `init` writes which file of this package. */
const CI_FILES = {
  github: [
    ['.github/workflows/pgpool-gitops.yml', 'ci/github-actions.yml'],
    ['.github/workflows/pgpool-gitops-rotate.yml', 'ci/github-rotate.yml'],
  ],
  gitlab: [
    ['.gitlab/pgpool-gitops.yml', 'templates/plan.yml'],
    ['.gitlab/pgpool-gitops-rotate.yml', 'templates/rotate.yml'],
  ],
} as const;
