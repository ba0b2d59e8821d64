/** Texts of YAML of a size, each in a form that some reader takes long for, by name. */
export function yamlForms(bytes: number): ReadonlyMap<string, string> {
  const repeated = (part: string) => part.repeat(Math.ceil(bytes / part.length)).slice(0, bytes);
  const lines = (line: (i: number) => string) => {
    const parts: string[] = [];
    for (let i = 0, length = 0; length < bytes; i++) {
      const part = `${line(i)}\n`;
      parts.push(part);
      length += part.length;
    }
    return parts.join('');
  };
  return new Map([
    ['many keys', lines((i) => `k${i}: v`)],
    ['many keys of a flow', `{${lines((i) => `k${i}: v,`)}}`],
    ['many keys of JSON', `{${lines((i) => `"k${i}": 1,`)}"end": 1}`],
    ['one key many times', lines(() => 'k: v')],
    ['many items', lines(() => '- v')],
    ['many empty items', lines(() => '-')],
    ['many documents', lines((i) => `---\nk: ${i}`)],
    ['many empty documents', lines(() => '---')],
    ['many ends of documents', lines(() => '...')],
    ['many comments', lines(() => '# c')],
    ['a comment', `# ${repeated('c')}\nk: v\n`],
    ['many blank lines', lines(() => '')],
    ['blanks', repeated(' ')],
    ['tabs', repeated('\t')],
    ['a long plain text', `k: ${repeated('word ')}`],
    ['a plain text of many lines', `k: v\n${lines(() => '  word')}`],
    ['a quoted text of many lines', `k: "${lines(() => '  word')}"`],
    ['a quoted text of escapes', `k: "${repeated('\\n')}"`],
    ['a quoted text that never ends', `k: "${repeated('word ')}`],
    ['a single quoted text of quotes', `k: '${repeated("''")}'`],
    ['a block of many lines', `k: |\n${lines(() => '  word')}`],
    ['a folded block of many lines', `k: >\n${lines((i) => (i % 2 === 0 ? '  word' : ''))}`],
    ['a long key', `${repeated('k')}: v`],
    ['a key of a flow', `{[${repeated('a,')}]: v}`],
    ['nested flows', repeated('[')],
    ['nested mappings of flows', repeated('{a: ')],
    ['nested items', repeated('- ')],
    ['nested keys', repeated('? ')],
    ['nested blocks', Array.from({ length: Math.sqrt(bytes) }, (_, i) => `${' '.repeat(i)}k:\n`).join('')],
    ['colons', repeated(': ')],
    ['commas of a flow', `[${repeated(',')}]`],
    ['many anchors', lines((i) => `k${i}: &a${i} v`)],
    ['many aliases', `a: &a v\n${lines((i) => `k${i}: *a`)}`],
    ['many laughs', `a0: &a0 [x]\n${lines((i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`)}`],
    [
      'thirty laughs',
      Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${i === 0 ? 'x' : `*a${i}, *a${i}`}]`).join('\n'),
    ],
    ['an alias in its anchor', 'a: &a [*a]'],
    ['many merges', `a: &a {k: v}\n${lines((i) => `b${i}: {<<: *a}`)}`],
    [
      'merges of many keys',
      `a: &a\n${lines((i) => `  k${i}: v`)}${'b:\n  <<: *a\n'.repeat(1)}${Array.from({ length: 90 }, (_, i) => `c${i}: {<<: *a}\n`).join('')}`,
    ],
    ['many tags', lines(() => '- !!str v')],
    ['unknown tags', lines((i) => `- !t${i} v`)],
    ['a long tag', `!${repeated('t')} v`],
    ['directives', lines((i) => `%TAG !t${i}! tag:x,2000:`)],
    ['a directive', `%${repeated('d')}`],
    ['many numbers', lines((i) => `- 0x${i}`)],
    ['a long number', `k: ${repeated('9')}`],
    ['a long number of underscores', `k: 1${repeated('_')}`],
    ['a binary', `k: !!binary ${repeated('QUJD')}`],
    ['zeros', repeated('\0')],
    ['a byte order mark on each line', lines(() => '\ufeffk: v')],
    ['many carriage returns', repeated('k: v\r')],
    ['many wide characters', `k: ${repeated('🙂')}`],
    ['lone halves of characters', `k: ${repeated('\ud83d')}`],
    ['brackets that do not match', repeated('[}')],
    ['exclamation marks', repeated('! ')],
    ['ampersands', repeated('& ')],
    ['asterisks', repeated('* ')],
    ['percents', lines(() => '%')],
    ['pipes', lines(() => '- |')],
    ['quotes', repeated('" ')],
  ]);
}
