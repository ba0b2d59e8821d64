import { beginningOf } from '../printable';

const MOST_CHARACTERS = 2000;

/** The beginning of a text that quotes what others have written: it is kept in a condition and in the log. */
export function shortText(text: string): string {
  return beginningOf(text, MOST_CHARACTERS);
}
