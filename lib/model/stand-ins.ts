/*
 * Pools of a fleet differ mostly in their names. So what is done with the text of one can be done once for all that have the
 * same text but for their names, under names that stand for theirs. Whoever does so proves that a name is only copied;
 * what a name could change by being what it is (a number, a word, a length) is ruled out here.
 */

/** Names that stand for others: as long as any name that may take their place, so that a limit holds for both. */
const POOL = 'zqx0pgpool0gitops0pool0name0xqz';
const NAMESPACE = 'zqx0pgpool0gitops0namespace0xqz';

/** What stands in a place of a name. */
export const STAND_IN: { readonly name: string; readonly namespace: string } = { name: POOL, namespace: NAMESPACE };

/** Either of them, which `split` keeps. */
const EITHER = new RegExp(`(${POOL}|${NAMESPACE})`);

/** What both begin with, and no text of a person may hold. */
const SIGN = 'zqx0';

/** No longer than what stands for it, with a letter that no number has, to whatever base and of whatever form. */
const NO_NUMBER = /^(?=.*[g-np-wyz])[a-z](?:[a-z0-9-]{1,29}[a-z0-9])$/;

/** What some version of YAML takes for something else, and letters alone. */
const WORDS = ['yes', 'no', 'on', 'off', 'true', 'false', 'null', 'inf', 'nan'];

/**
 * Whether a name may be taken out of a text and another one put in its place: it has the form of a stand-in, and no text
 * that holds it is a word or a number of YAML, whatever stands around it. With a date right before it, it may be a time of
 * day (`2026-11-26team`): that is for who puts it there to rule out.
 */
function isReplaceable(name: string): boolean {
  return NO_NUMBER.test(name) && !holdsStandIn(name) && !WORDS.some((word) => word.includes(name));
}

/** Whether a text holds what looks like a stand-in. */
export function holdsStandIn(text: string): boolean {
  return text.includes(SIGN);
}

/**
 * Puts the stand-ins in the place of a pool's names.
 *
 * @returns undefined for a text that holds what looks like them, and for every text where a name may count for more than that
 */
export function standIns(name: string, namespace: string): (text: string) => string | undefined {
  if (!isReplaceable(name) || !isReplaceable(namespace)) return () => undefined;
  // The longer name first, and the other one in what is left: one may be a part of the other, or of what stands for it.
  const nameFirst = name.length >= namespace.length;
  const [first, second] = nameFirst ? [name, namespace] : [namespace, name];
  const [forFirst, forSecond] = nameFirst ? [POOL, NAMESPACE] : [NAMESPACE, POOL];
  return (text) => {
    if (holdsStandIn(text)) return undefined;
    if (!text.includes(first)) return text.replaceAll(second, forSecond);
    const pieces = text.split(first);
    return pieces.map((piece) => piece.replaceAll(second, forSecond)).join(forFirst);
  };
}

/**
 * What is made for the second one of a kind, and serves all that follow. For the first one nothing is made: most kinds have
 * one, and what is made for each would take memory alone.
 *
 * @param max how many kinds are remembered.
 * @returns what was made for a kind; undefined for its first one, or when nothing can be made
 */
export function madeForSecond<T>(
  max = Number.POSITIVE_INFINITY,
): (kind: string, make: () => T | undefined) => T | undefined {
  const known = new Map<string, { readonly made: T | undefined } | undefined>();
  return (kind, make) => {
    const found = known.get(kind);
    if (found !== undefined) return found.made;
    if (!known.has(kind)) {
      if (known.size < max) known.set(kind, undefined);
      return undefined;
    }
    const made = make();
    known.set(kind, { made });
    return made;
  };
}

/** The names of a pool, in the order of {@link Cut}. */
export type Names = readonly [name: string, namespace: string];

/** A text, cut at the stand-ins: its pieces, and for each stand-in which of the {@link Names} takes its place. */
export type Cut = readonly (string | 0 | 1)[];

/** Cuts a text that was made under the stand-ins. */
export function cut(text: string): Cut {
  const pieces = text.split(EITHER).filter((piece) => piece !== '');
  return pieces.map((piece) => (piece === POOL ? 0 : piece === NAMESPACE ? 1 : piece));
}

/** The text with the names of a pool. */
export function fill(pieces: Cut, names: Names): string {
  let text = '';
  for (const piece of pieces) text += typeof piece === 'string' ? piece : names[piece];
  return text;
}
