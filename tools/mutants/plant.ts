import type { Mutant } from './mutant';

/**
 * The text of a file with the bug of a mutant in it.
 *
 * @throws Error when `from` does not occur exactly once, because then the code was changed and the mutant has to follow.
 */
export function planted({ bug, file, from, to }: Mutant, text: string): string {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0) {
    const times = text.split(from).length - 1;
    throw new Error(`${file} holds the text of "${bug}" ${times} times, and must once:\n${from}`);
  }
  return before + to + after;
}
