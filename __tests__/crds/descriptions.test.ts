import type { StructuralSchema } from '../../lib/validation/structural-schema';
import { CRDS, loadCrds, schemaOf, UPSTREAM } from './load-crds';

const normal = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

interface Described {
  readonly path: string;
  readonly description: string;
}

/** Every field of a schema with its description. Items and map values without one of their own are no fields. */
function fields(schema: StructuralSchema, path = ''): Described[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, child]) => [
    { path: `${path}.${name}`, description: child.description ?? '' },
    ...fields(child, `${path}.${name}`),
  ]);
  const items = schema.items === undefined ? [] : fields(schema.items, `${path}[]`);
  const { additionalProperties } = schema;
  const values = typeof additionalProperties === 'object' ? fields(additionalProperties, `${path}{}`) : [];
  return [...own, ...items, ...values];
}

const theirs = new Set(
  [...loadCrds(UPSTREAM).values()]
    .flatMap((crd) => fields(schemaOf(crd)))
    .map(({ description }) => normal(description))
    .filter((text) => text !== ''),
);

describe.each([...loadCrds(CRDS)])('%s', (_, crd) => {
  // The API server refuses a description on metadata: its schema belongs to Kubernetes.
  const described = fields(schemaOf(crd)).filter(({ path }) => path !== '.metadata');

  test('The kind and every field are described in at least two words', () => {
    expect(normal(schemaOf(crd).description ?? '').split(' ').length).toBeGreaterThan(1);
    const short = described.filter(({ description }) => normal(description).split(' ').length < 2);
    expect(short.map(({ path }) => path)).toEqual([]);
  });

  test('No description is copied from KubeDB', () => {
    const copied = described.filter(({ description }) => theirs.has(normal(description)));
    expect(copied).toEqual([]);
  });

  test('Every description is at most 160 characters and ends with a full stop', () => {
    const long = described.filter(({ description }) => description.length > 160 || !description.endsWith('.'));
    expect(long).toEqual([]);
  });
});
