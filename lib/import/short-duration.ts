/** `2160h0m0s`, as the API server writes a duration, as people write it: `2160h`. */
export function shortDuration(text: string): string {
  return text.replace(/(\D)0s$/, '$1').replace(/(\D)0m$/, '$1');
}
