import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

// The pages are README.md, the other documents beside it, and docs/, as they are in git: the site has no text of its own.

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const repository = homepage.replace(/#.*$/, '');

/** Folders that hold no page. */
const others = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'docs')
  .map(({ name }) => `${name}/**`);

function titleOf(file) {
  return /^# (.+)$/m.exec(readFileSync(join(root, file), 'utf8'))?.[1].replaceAll('`', '') ?? file;
}

function itemsOf(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => ({ text: titleOf(`${folder}/${name}`), link: `/${folder}/${name}` }));
}

/** The anchors that a Git host makes, because the documents are written for both. */
export function slugify(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}

/** Links to files that are no pages lead to the repository, and links to a README lead to where the site has it. */
function linkFiles(md) {
  md.core.ruler.push('files-of-the-repository', ({ tokens, env }) => {
    const folder = posix.dirname(relative(root, env.realPath ?? env.path));
    for (const { children } of tokens) {
      for (const token of children ?? []) {
        const href = token.type === 'link_open' ? token.attrGet('href') : null;
        if (href === null || /^([a-z]+:|#|\/)/.test(href)) continue;
        const path = posix.join(folder, href.split('#')[0]);
        if (path.endsWith('README.md')) token.attrSet('href', href.replace('README.md', 'index.md'));
        if (!existsSync(join(root, path)) || path.endsWith('.md')) continue;
        const kind = statSync(join(root, path)).isDirectory() ? 'tree' : 'blob';
        token.attrSet('href', `${repository}/${kind}/main/${path.replace(/\/$/, '')}`);
      }
    }
  });
}

export default {
  title: 'pgpool-gitops',
  description: 'Change the TLS of KubeDB Pgpool poolers with a git commit',
  srcDir: root,
  srcExclude: others,
  outDir: join(root, 'build', 'site'),
  cacheDir: join(root, 'build', 'site-cache'),
  rewrites: { 'README.md': 'index.md', 'docs/decisions/README.md': 'docs/decisions/index.md' },
  markdown: { anchor: { slugify }, config: (md) => md.use(linkFiles) },
  themeConfig: {
    search: { provider: 'local' },
    outline: 'deep',
    sidebar: [
      { text: 'pgpool-gitops', link: '/' },
      { text: 'Tutorial', link: '/docs/tutorial.md' },
      { text: 'Runbook', link: '/docs/runbook.md' },
      { text: 'Glossary', link: '/docs/glossary.md' },
      { text: 'How to', items: itemsOf('docs/how-to') },
      { text: 'Reference', items: itemsOf('docs/reference') },
      { text: 'Explanation', items: itemsOf('docs/explanation') },
      { text: 'Decisions', link: '/docs/decisions/', collapsed: true, items: itemsOf('docs/decisions') },
    ],
  },
};
