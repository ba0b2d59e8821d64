/** `2160h0m0s`, as the API server writes a duration, as people write it: `90d`. From two days on it is in days. */
export function shortDuration(text: string): string {
  const short = text.replace(/(\D)0s$/, '$1').replace(/(\D)0m$/, '$1');
  const hours = Number(/^([0-9]+)h$/.exec(short)?.[1]);
  return hours >= 48 && hours % 24 === 0 ? `${hours / 24}d` : short;
}
