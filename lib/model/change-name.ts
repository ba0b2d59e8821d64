/** What a change is called by. */
export interface NamedChange {
  readonly number: number;
  readonly verb: string;
}

/** What the name of a change is, as the source of a regular expression without groups: `0007-rotate-password`. */
export const CHANGE_NAME = '[0-9]{4}-[a-z]+(?:-[a-z]+)*';

/** `0007-update`: a change's name, and its file without `.yaml`. */
export function changeName(change: NamedChange): string {
  return `${changeNumber(change.number)}-${change.verb}`;
}

/** `0007`: the number of a change as its name begins. */
export function changeNumber(number: number): string {
  return String(number).padStart(4, '0');
}

/** Number and verb of a change's name. @returns undefined when the text is no such name */
export function parseChangeName(name: string): NamedChange | undefined {
  if (!new RegExp(`^${CHANGE_NAME}$`).test(name)) return undefined;
  return { number: Number(name.slice(0, 4)), verb: name.slice(5) };
}
