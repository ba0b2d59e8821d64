import { isDeepStrictEqual } from 'node:util';
import type { StructuralSchema } from '../../lib/validation/structural-schema';

type Keywords = Readonly<Record<string, unknown>>;

/** Keywords that are walked into, or that only describe. */
const ELSEWHERE = ['description', 'properties', 'items', 'additionalProperties'];
/** Keywords whose order says nothing. */
const SETS = ['required', 'enum'];

/** Where two schemas differ in what they accept and how they read it. Empty when they are equal. */
export function schemaDifferences(
  ours: StructuralSchema | undefined,
  theirs: StructuralSchema | undefined,
  path = '',
): string[] {
  if (ours === undefined && theirs === undefined) return [];
  if (ours === undefined) return [`${path}: only theirs has it`];
  if (theirs === undefined) return [`${path}: only ours has it`];
  const fields = new Set([...Object.keys(ours.properties ?? {}), ...Object.keys(theirs.properties ?? {})]);
  return [
    ...keywordDifferences(ours as Keywords, theirs as Keywords, path),
    ...[...fields].flatMap((name) =>
      schemaDifferences(ours.properties?.[name], theirs.properties?.[name], `${path}.${name}`),
    ),
    ...schemaDifferences(ours.items, theirs.items, `${path}[]`),
    ...schemaDifferences(mapValue(ours), mapValue(theirs), `${path}{}`),
  ];
}

function keywordDifferences(ours: Keywords, theirs: Keywords, path: string): string[] {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...names]
    .filter((name) => !ELSEWHERE.includes(name))
    .filter((name) => !isDeepStrictEqual(comparable(name, ours[name]), comparable(name, theirs[name])))
    .map((name) => `${path}: ${name} is ${JSON.stringify(ours[name])}, theirs ${JSON.stringify(theirs[name])}`);
}

function comparable(name: string, value: unknown): unknown {
  return SETS.includes(name) && Array.isArray(value) ? [...value].sort() : value;
}

function mapValue({ additionalProperties }: StructuralSchema): StructuralSchema | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}
