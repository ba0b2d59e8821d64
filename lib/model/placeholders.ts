/** Host of addresses that a person has to replace: the domain `invalid` can never exist. */
const PLACEHOLDER_HOST = 'replace-me.invalid';

/** Stands for the URL of the git repository until a person writes it. */
export const PLACEHOLDER_URL = `https://${PLACEHOLDER_HOST}/fleet.git`;

/** Stands for the image of the steps until a person writes it. */
export const PLACEHOLDER_IMAGE = `${PLACEHOLDER_HOST}/pgpool-gitops:0.1.0`;

/** Whether a value of main.ts still has to be replaced. */
export function isPlaceholder(text: string): boolean {
  return text.includes(PLACEHOLDER_HOST);
}
