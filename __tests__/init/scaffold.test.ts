import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { componentOf, type ScaffoldOptions, scaffold } from '../../lib/init/scaffold';
import { OWNER_LINE } from '../../lib/init/templates';

const OPTIONS: ScaffoldOptions = {
  url: 'https://git.example.com/team/fleet.git',
  branch: 'main',
  image: 'registry.example.com/steps:1.0.0',
  folder: '',
  ci: 'github',
  version: '0.1.0',
  packageName: 'fleet',
  template: (name) => `the text of ${name}\n`,
};

const files = (there: Record<string, string> = {}, options: Partial<ScaffoldOptions> = {}) =>
  new Map(scaffold({ ...OPTIONS, ...options }, (path) => there[path]).map((file) => [file.path, file]));
/** Text of a file of the package. */
const template = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');
const WORKFLOW = '.github/workflows/pgpool-gitops.yml';

test('an empty folder gets every file', () => {
  expect([...files().values()].map(({ path, action }) => `${action} ${path}`)).toEqual([
    'create main.ts',
    'create package.json',
    'create tsconfig.json',
    'create __tests__/fleet.test.js',
    'create .gitignore',
    'create .gitattributes',
    'create .pre-commit-config.yaml',
    `create ${WORKFLOW}`,
    'create .github/workflows/pgpool-gitops-rotate.yml',
  ]);
  expect(files().get(WORKFLOW)?.text).toBe(`# ${OWNER_LINE}\nthe text of ci/github-actions.yml\n`);
});

test('what it has made is the same when it runs again', () => {
  const made = Object.fromEntries([...files().values()].map(({ path, text }) => [path, text]));
  const again = [...files(made).values()].filter(({ action }) => action !== 'same');
  expect(again.map(({ path, action }) => `${action} ${path}`)).toEqual([
    'keep main.ts',
    'keep tsconfig.json',
    'keep __tests__/fleet.test.js',
  ]);
});

test('a file of the tool is refreshed, and left once its owner has taken the line out', () => {
  expect(files({ [WORKFLOW]: `# ${OWNER_LINE}\nold\n` }).get(WORKFLOW)).toMatchObject({ action: 'refresh' });
  expect(files({ [WORKFLOW]: 'mine\n' }).get(WORKFLOW)).toMatchObject({
    action: 'keep',
    text: 'mine\n',
    hint: expect.stringContaining('is not ours'),
  });
});

test('files that others write too keep every line, and get the missing ones at their end', () => {
  expect(files({ '.gitignore': 'build\r\nnode_modules/\r\n' }).get('.gitignore')).toMatchObject({ action: 'same' });
  expect(files({ '.gitattributes': '*.png binary' }).get('.gitattributes')).toMatchObject({
    action: 'extend',
    text: '*.png binary\n/dist/** text eol=lf linguist-generated\n/changes/** text eol=lf\n',
  });
});

test('pre-commit runs check, and a configuration of its owner is left with a hint until our hook is in it', () => {
  const path = '.pre-commit-config.yaml';
  const hookOf = (options: Partial<ScaffoldOptions>) =>
    parse(files({}, options).get(path)?.text ?? '').repos[0].hooks[0];
  expect(hookOf({}).entry).toBe('npx --no-install pgpool-gitops check');
  const hook = hookOf({ folder: 'fleets/prod' });
  expect(hook.entry).toBe("npx --no-install pgpool-gitops --project 'fleets/*' check");
  const wanted = new RegExp(hook.files);
  for (const each of ['main.ts', 'lib/pools.ts', 'changes/demo/a/HEAD', 'fleets/dev/dist/x.yaml'])
    expect(each).toMatch(wanted);
  for (const each of ['README.md', 'redist/x', 'main.tsx']) expect(each).not.toMatch(wanted);
  const mine = 'repos: []\n';
  expect(files({ [path]: mine }).get(path)).toEqual({
    path,
    action: 'keep',
    text: mine,
    hint: 'lacks the hook pgpool-gitops: let a local hook run `npx --no-install pgpool-gitops check`',
  });
  expect(files({ [path]: `${mine}# pgpool-gitops\n` }).get(path)).not.toHaveProperty('hint');
});

test('package.json gets only what it lacks, in its own indentation', () => {
  const mine =
    '{\n\t"name": "x",\n\t"scripts": {\n\t\t"test": "vitest"\n\t},\n\t"optionalDependencies": {\n\t\t"jest": "29"\n\t}\n}\n';
  const { action, text } = files({ 'package.json': mine }).get('package.json') ?? { action: '', text: '{}' };
  expect(action).toBe('extend');
  expect(text).toContain('\n\t"name": "x",\n');
  expect(JSON.parse(text)).toEqual({
    name: 'x',
    scripts: {
      test: 'vitest',
      change: 'pgpool-gitops change',
      synth: 'pgpool-gitops synth',
      check: 'pgpool-gitops check',
      plan: 'pgpool-gitops plan',
    },
    optionalDependencies: { jest: '29' },
    dependencies: { 'pgpool-gitops': '^0.1.0' },
  });
  expect(files({ 'package.json': 'no json' }).get('package.json')).toMatchObject({ action: 'keep', text: 'no json' });
});

describe('a fleet in a folder of a repository', () => {
  const options = { folder: 'fleets/prod', name: 'prod', branch: 'release' };

  test('has a name, and shares package and CI with those beside it', () => {
    const found = files({}, options);
    expect([...found.keys()]).toEqual([
      'fleets/prod/main.ts',
      'package.json',
      'tsconfig.json',
      'fleets/prod/__tests__/fleet.test.js',
      '.gitignore',
      '.gitattributes',
      '.pre-commit-config.yaml',
      WORKFLOW,
      '.github/workflows/pgpool-gitops-rotate.yml',
    ]);
    expect(found.get('fleets/prod/main.ts')?.text).toContain(
      "  name: 'prod',\n  // The repository that Argo CD reads.\n" +
        "  repository: { url: 'https://git.example.com/team/fleet.git', revision: 'release' },",
    );
    expect(found.get('.gitattributes')?.text).toContain('/fleets/prod/dist/** text eol=lf');
    expect(JSON.parse(found.get('package.json')?.text ?? '{}').scripts).toMatchObject({
      check: 'pgpool-gitops --project "fleets/*" check',
    });
    expect(found.get('tsconfig.json')?.text).toContain('"fleets/**/*.ts"');
  });

  test.each(['github', 'gitlab'] as const)('is in the files and rules of %s', (ci) => {
    const [text = '', rotate = ''] = [...files({}, { ...options, ci, template }).values()]
      .map((file) => file.text)
      .slice(-2);
    for (const each of [text, rotate]) expect(each).toMatch(/^ +(fleet|FLEET|default): "fleets\/\*"$/m);
    const folder = ci === 'github' ? 'fleets/*' : '**';
    for (const path of [`'${folder}/changes/**`, `'${folder}/dist/**`]) expect(text).toContain(path);
    expect(text).not.toMatch(/[ '"](changes|dist)\/\*\*/);
  });

  test('keeps to its own package where it has one', () => {
    const found = files({ 'fleets/prod/package.json': '{}' }, options);
    expect([...found.keys()]).toContain('fleets/prod/tsconfig.json');
    expect(JSON.parse(found.get('fleets/prod/package.json')?.text ?? '{}').scripts).toMatchObject({
      check: 'pgpool-gitops check',
    });
  });
});

describe('a fleet on GitLab', () => {
  const options = { ci: 'gitlab', folder: 'fleets/prod', template } as const;
  const component = 'platform/pgpool-gitops';

  test('includes the components of this version where the repository is mirrored, and names no host', () => {
    const found = files({}, { ...options, component });
    for (const [file, name] of [
      ['pgpool-gitops', 'plan'],
      ['pgpool-gitops-rotate', 'rotate'],
    ]) {
      const text = found.get(`.gitlab/${file}.yml`)?.text ?? '';
      expect(text.startsWith(`# ${OWNER_LINE}\n`)).toBe(true);
      expect(parse(text)).toEqual({
        include: [{ component: `$CI_SERVER_FQDN/${component}/${name}@v0.1.0`, inputs: { fleet: 'fleets/*' } }],
      });
      expect(componentOf(text)).toBe(component);
      expect(Object.keys(componentInputs(name ?? ''))).toContain('fleet');
    }
  });

  test('has copies of the components elsewhere, with its fleets as the default of their input', () => {
    const found = files({}, options);
    const text = found.get('.gitlab/pgpool-gitops.yml')?.text ?? '';
    expect(componentOf(text)).toBeUndefined();
    const [copied, original] = [text, template('templates/plan.yml')].map((each) =>
      parseAllDocuments(each).map((document) => document.toJS()),
    );
    expect(copied?.[0].spec.inputs.fleet.default).toBe('fleets/*');
    expect(copied?.[1]).toEqual(original?.[1]);
  });
});

function componentInputs(name: string): Record<string, unknown> {
  return parseAllDocuments(template(`templates/${name}.yml`))[0]?.toJS().spec.inputs;
}

test('no text of a user ends a string of main.ts', () => {
  const url = "https://x'; process.exit(1); '\\";
  expect(files({}, { url }).get('main.ts')?.text).toContain(
    "repository: { url: 'https://x\\'; process.exit(1); \\'\\\\' },",
  );
});
