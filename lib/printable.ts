/**
 * Control characters but tab and line feed, the characters that turn the direction of text or hide in it, letters that are blank,
 * and lone halves of characters.
 */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u2065\u3164\uffa0]/gu;
/** What picocolors writes: bold to inverse without concealed, and the colours. */
const COLOUR = '\\u001b\\[(?:0|[1-7]|2[2-7]|3[0-9]|4[0-9]|9[0-7])m';
const UNSEEN_OR_COLOUR = new RegExp(`${COLOUR}|${UNSEEN.source}`, 'gu');
/** User and password in a URL; in one of HTTP also what stands there alone, because that is a token. */
const PASSWORD = /(\b(?:https?:\/\/|[a-z][a-z0-9+.-]{0,20}:\/\/(?=[^\s/?#:]*:[^\s/?#]*@)))[^\s/?#]*@/gi;

/**
 * Makes text harmless that comes from elsewhere (paths, names, conditions, messages of servers and programs): what would move
 * the cursor, colour, hide or reorder text becomes visible, and passwords in URLs are left out. Line breaks stay.
 */
export function printable(text: string): string {
  return text.replace(UNSEEN, visible).replace(PASSWORD, '$1***@');
}

/** The same, on one line. */
export function printableLine(text: string): string {
  const lines = printable(text).split('\n');
  // No pattern for blanks around a line break: to search a long row of blanks for one takes time with its square.
  const trimmed = lines.map((line, i) => {
    const begun = i === 0 ? line : line.trimStart();
    return i === lines.length - 1 ? begun : begun.trimEnd();
  });
  return trimmed.filter((line, i) => line !== '' || i === 0 || i === lines.length - 1).join(' ');
}

/**
 * The same for each text in some data, before it is formatted: what comes from elsewhere begins no line of its own.
 *
 * @param most characters of a text, of which the rest is left out. @default - all
 */
export function printableData<T>(data: T, most = Number.POSITIVE_INFINITY): T {
  if (typeof data === 'string') return beginningOf(printableLine(data), most) as T;
  if (Array.isArray(data)) return data.map((each) => printableData(each, most)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printableData(value, most)])) as T;
}

/** A path as a word of a command that people copy into a shell, where somebody else may have named the file `$(command)`. */
export function shellWord(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** The first characters of a text that may be a megabyte, without half of a character, which others would store or print as another one. */
export function beginningOf(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}...` : text;
}

/** The same for text that this program has coloured. */
export function printableColoured(text: string): string {
  return text
    .replace(UNSEEN_OR_COLOUR, (found) => (found.startsWith('\u001b[') ? found : visible(found)))
    .replace(PASSWORD, '$1***@');
}

function visible(character: string): string {
  const code = (character.codePointAt(0) as number).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}
