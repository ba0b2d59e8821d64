import { isDeepStrictEqual } from 'node:util';
import type { StructuralSchema } from '../../lib/synth/structural-schema';

type Keywords = Readonly<Record<string, unknown>>;

/** Where ours may be stricter: how to tell that it is. */
const STRICTER: Readonly<Record<string, (ours: number, theirs: number) => boolean>> = {
  maxItems: (ours, theirs) => ours <= theirs,
  maxLength: (ours, theirs) => ours <= theirs,
  maximum: (ours, theirs) => ours <= theirs,
  minItems: (ours, theirs) => ours >= theirs,
  minLength: (ours, theirs) => ours >= theirs,
  minimum: (ours, theirs) => ours >= theirs,
};

/** Keywords that say nothing about what is accepted, that only make ours narrower, or that are walked into. */
const ELSEWHERE = [
  'description',
  'x-kubernetes-validations',
  'required',
  'properties',
  'items',
  'additionalProperties',
  ...Object.keys(STRICTER),
];

/**
 * Why something that our schema accepts could be refused, or be read differently, under theirs.
 * Empty when ours is a subset.
 */
export function subsetProblems(ours: StructuralSchema, theirs: StructuralSchema, path = ''): string[] {
  return [
    ...keywordProblems(ours as Keywords, theirs as Keywords, path),
    ...requiredProblems(ours, theirs, path),
    ...propertyProblems(ours, theirs, path),
    ...childProblems(ours.items, theirs.items, `${path}[]`),
    ...childProblems(mapValue(ours), mapValue(theirs), `${path}{}`),
  ];
}

function keywordProblems(ours: Keywords, theirs: Keywords, path: string): string[] {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter(
    (name) => !ELSEWHERE.includes(name),
  );
  const differing = names.filter((name) => !isDeepStrictEqual(ours[name], theirs[name]));
  const looser = Object.entries(STRICTER).filter(([name, stricter]) => {
    const [own, their] = [ours[name], theirs[name]];
    return typeof their === 'number' && !(typeof own === 'number' && stricter(own, their));
  });
  return [...differing, ...looser.map(([name]) => name)].map(
    (name) => `${path}: ${name} is ${JSON.stringify(ours[name])}, theirs ${JSON.stringify(theirs[name])}`,
  );
}

function requiredProblems(ours: StructuralSchema, theirs: StructuralSchema, path: string): string[] {
  return (theirs.required ?? [])
    .filter((name) => !(ours.required ?? []).includes(name))
    .map((name) => `${path}.${name}: theirs is required`);
}

function propertyProblems(ours: StructuralSchema, theirs: StructuralSchema, path: string): string[] {
  return Object.entries(ours.properties ?? {}).flatMap(([name, schema]) => {
    const their = theirs.properties?.[name];
    return their === undefined
      ? [`${path}.${name}: theirs has no such field`]
      : subsetProblems(schema, their, `${path}.${name}`);
  });
}

function childProblems(
  ours: StructuralSchema | undefined,
  theirs: StructuralSchema | undefined,
  path: string,
): string[] {
  if (ours === undefined && theirs === undefined) return [];
  if (ours === undefined || theirs === undefined) return [`${path}: only one of both has it`];
  return subsetProblems(ours, theirs, path);
}

function mapValue({ additionalProperties }: StructuralSchema): StructuralSchema | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}
