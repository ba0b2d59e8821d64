import { posix } from 'node:path';

/** The page of the glossary. */
export const GLOSSARY = 'docs/glossary.md';

/**
 * How words are found that mean something else, too: "clients change a setting" is no change. A word without a line here is found in singular
 * and plural.
 */
const FORMS: Readonly<Record<string, string>> = {
  change: String.raw`(?<=\b(?:a|the|each|every|one|this|no|recorded|pending|newest|several|later|next|all|its) )changes?(?! of\b)`,
  hook: 'hooks?(?! (?:of git|for pre-commit))',
  intermediate: 'intermediates?',
  leaf: 'leaf|leaves(?= of)',
  pause: String.raw`(?<=\b(?:a|the|its|our|stage|at) )pause`,
  pending: 'pending',
  promote: 'promot(?:es?|ed|ion|ing)',
  root: '(?<!read-only )roots?',
  rotate: 'rotat(?:es?|ed|ions?|ing)',
  settle: 'settl(?:es?|ed|ing)',
  step: String.raw`(?<=\b(?:the|a|each|which|of the|our) )steps?(?! (?:\d|of Argo CD))`,
  'sync wave': '(?:sync )?waves?',
  trust: String.raw`(?<=\b(?:of|the|whose|in) )trust`,
};

/** The words of the glossary: its headings of the third level. */
export function glossaryWords(glossary: string): string[] {
  return [...glossary.matchAll(/^### (.+)$/gm)].map(([, word = '']) => word);
}

/** A part of a page, by its offsets. */
interface Span {
  readonly from: number;
  readonly to: number;
}

// Fences, comments, what the golden mechanism makes, headings; then code, links and pictures within a line.
const NO_PROSE = [
  /^( *)```[\s\S]*?^\1```$/gm,
  /<!-- ([\w ]+): begin -->[\s\S]*?<!-- \1: end -->/g,
  /<!-- versions -->[\s\S]*?<!-- end -->/g,
  /<!--[\s\S]*?-->/g,
  /^#.*$/gm,
  // The first column of a table names something.
  /^\| [^|\n]*\|/gm,
  /`[^`\n]+`/g,
  /!?\[[^\]]*\]\([^)]*\)/g,
  /<[^>\n]+>/g,
  /\*\*[^*\n]+\*\*:/g,
];

/**
 * A page with a link to the glossary at the first place where it uses each of its words.
 *
 * @param path of the page, from the root of the repository.
 */
export function withGlossaryLinks(path: string, page: string, words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).reduce((text, word) => withLink(path, text, word), page);
}

function withLink(path: string, page: string, word: string): string {
  const target = `${posix.relative(posix.dirname(path), GLOSSARY)}#${word.toLowerCase().replaceAll(' ', '-')}`;
  const blocks: Span[] = NO_PROSE.flatMap((each) => [...page.matchAll(each)]).map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
  const uses = page.matchAll(new RegExp(`(?<![\\w/-])(?:${FORMS[word] ?? `${word}s?`})(?![\\w/-])`, 'g'));
  const first = [...uses].find(({ index }) => !blocks.some(({ from, to }) => from <= index && index < to));
  const linked = page.indexOf(`](${target})`);
  if (first === undefined || (linked >= 0 && linked < first.index)) return page;
  const [found] = first;
  return `${page.slice(0, first.index)}[${found}](${target})${page.slice(first.index + found.length)}`;
}
