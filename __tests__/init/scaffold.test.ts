import { type ScaffoldOptions, scaffold } from '../../lib/init/scaffold';
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
const WORKFLOW = '.github/workflows/pgpool-gitops.yml';

test('an empty folder gets every file', () => {
  expect([...files().values()].map(({ path, action }) => `${action} ${path}`)).toEqual([
    'create main.ts',
    'create package.json',
    'create tsconfig.json',
    'create __tests__/fleet.test.js',
    'create .gitignore',
    'create .gitattributes',
    `create ${WORKFLOW}`,
  ]);
  expect(files().get(WORKFLOW)?.text).toBe(`# ${OWNER_LINE}\nthe text of github-actions.yml\n`);
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

test('a fleet in a folder of a repository says where its manifests are, and gets no CI', () => {
  const found = files({}, { folder: 'fleets/prod', branch: 'release' });
  expect([...found.keys()]).toContain('fleets/prod/main.ts');
  expect(found.get('fleets/prod/main.ts')?.text).toContain(
    "repository: { url: 'https://git.example.com/team/fleet.git', revision: 'release', path: 'fleets/prod/dist' },",
  );
  expect(found.get('.gitattributes')?.text).toContain('/fleets/prod/dist/** text eol=lf');
  expect([...found.keys()].filter((path) => path.includes('workflows'))).toEqual([]);
});

test('no text of a user ends a string of main.ts', () => {
  const url = "https://x'; process.exit(1); '\\";
  expect(files({}, { url }).get('main.ts')?.text).toContain(
    "repository: { url: 'https://x\\'; process.exit(1); \\'\\\\' },",
  );
});
