import { distance } from 'fastest-levenshtein';

/**
 * The allowed word that a person most likely meant.
 *
 * @returns undefined when none is near enough to be worth a guess.
 */
function suggest(found: string, allowed: readonly string[]): string | undefined {
  const ranked = allowed
    .map((word) => ({ word, edits: distance(found.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const nearest = ranked[0];
  if (nearest === undefined) return undefined;
  const limit = Math.max(1, Math.floor(Math.max(found.length, nearest.word.length) / 3));
  return nearest.edits <= limit ? nearest.word : undefined;
}

/** `; did you mean "x"?`, the end of a message about a word that is not known; empty when no word is near enough. */
export function didYouMean(found: string, allowed: readonly string[]): string {
  const near = suggest(found, allowed);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** `found X, allowed are A, B, C; did you mean A?`: the sentence for a word outside a closed list. */
export function notAllowed(found: unknown, allowed: readonly string[]): string {
  const shown = typeof found === 'string' ? `"${found}"` : JSON.stringify(found);
  return `found ${shown}, allowed: ${allowed.join(', ')}${typeof found === 'string' ? didYouMean(found, allowed) : ''}`;
}
