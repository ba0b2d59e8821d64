/**
 * Control characters but tab and line feed, the characters that turn the direction of text or hide in it, letters that are blank,
 * and lone halves of characters.
 */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u2065\u3164\uffa0]/gu;
/** What picocolors writes: bold to inverse without concealed, and the colours. */
const COLOUR = '\\u001b\\[(?:0|[1-7]|2[2-7]|3[0-9]|4[0-9]|9[0-7])m';
const UNSEEN_OR_COLOUR = new RegExp(`${COLOUR}|${UNSEEN.source}`, 'gu');
/** User and password in a URL; in one of HTTP also what stands there alone, because that is a token. */
const PASSWORD = /(\b(?:https?:\/\/|[a-z][a-z0-9+.-]*:\/\/(?=[^\s/?#'"]*:[^\s/?#'"]*@)))[^\s/?#'"]*@/gi;

/**
 * Makes text harmless that comes from elsewhere (paths, names, conditions, messages of servers and programs): what would move
 * the cursor, colour, hide or reorder text becomes visible, and passwords in URLs are left out. Line breaks stay.
 */
export function printable(text: string): string {
  return text.replace(UNSEEN, visible).replace(PASSWORD, '$1***@');
}

/** The same, on one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s*\n\s*/g, ' ');
}

/** The same for each text in some data, before it is formatted: what comes from elsewhere begins no line of its own. */
export function printableData<T>(data: T): T {
  if (typeof data === 'string') return printableLine(data) as T;
  if (Array.isArray(data)) return data.map(printableData) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printableData(value)])) as T;
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
