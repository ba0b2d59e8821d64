import { FACETS } from '.';
import type { Difference, Facet } from './facet';

/** `tls.sslMode: recorded require, intended verify-ca`. */
export function differenceText({ intended, path, recorded }: Difference): string {
  return `${path}: recorded ${valueText(path, recorded)}, intended ${valueText(path, intended)}`;
}

/** A value of a field that differs: `none`, text and numbers as they are, a whole facet in its own words, anything else as JSON. */
export function valueText(path: string, value: unknown): string {
  if (value === undefined) return 'none';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const facet: Facet<unknown> | undefined = Object.values(FACETS).find(({ name }) => name === path);
  return facet === undefined ? JSON.stringify(value) : facet.text(value);
}
