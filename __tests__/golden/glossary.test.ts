import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree } from '../../lib/synth/files';
import { GLOSSARY, glossaryWords, withGlossaryLinks } from '../../tools/glossary-links';
import { REPOSITORY } from '../cli/project';

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');
const WORDS = glossaryWords(read(GLOSSARY));

/** What users read. Decisions are for those who work on this project. */
const PAGES = ['README.md', ...readTree(REPOSITORY, 'docs').keys()].filter(
  (path) => path.endsWith('.md') && path !== GLOSSARY && !path.startsWith('docs/decisions/'),
);

test.each(PAGES)('%s links each word of the glossary where it uses it first', (path) => {
  const linked = withGlossaryLinks(path, read(path), WORDS);
  const isUpdate = process.env.UPDATE_GOLDEN !== undefined;
  if (isUpdate && read(path) !== linked) writeFileSync(join(REPOSITORY, path), linked);
  expect(read(path)).toBe(linked);
});

test('A word is linked once, and not in code, in headings, in links or in what is made', () => {
  const page =
    '# Pools\n`pool`\n<!-- a: begin -->\npool\n<!-- a: end -->\n[a pool](x.md), two pools, a pool, a pooler\n';
  const linked = page.replace('two pools', 'two [pools](../glossary.md#pool)');
  expect(withGlossaryLinks('docs/how-to/a.md', page, ['pool'])).toBe(linked);
  expect(withGlossaryLinks('docs/how-to/a.md', linked, ['pool'])).toBe(linked);
});

test('A word that is an ordinary one, too, is linked where it is meant', () => {
  const page = 'We change it by a change, and a sync wave is a wave.\n';
  expect(withGlossaryLinks('README.md', page, ['change', 'sync wave'])).toBe(
    'We change it by a [change](docs/glossary.md#change), and a [sync wave](docs/glossary.md#sync-wave) is a wave.\n',
  );
});
