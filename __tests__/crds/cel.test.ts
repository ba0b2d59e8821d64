import { compileCel } from '../../lib/validation/cel';
import { objectProblems } from '../validation/object-problems';
import { edited } from '../validation/valid-objects';
import { CRDS, loadCrds, schemaOf } from './load-crds';
import { CERT_MANAGER_CASES } from './rule-cases';
import { ruleSites } from './rule-sites';

describe.each(CERT_MANAGER_CASES)('$kind', ({ kind, title, refused, accepted, path, message }) => {
  test(`fails on ${title}`, () => {
    expect(objectProblems(edited(kind, refused))).toContainEqual({ path, message });
  });

  test(`The nearest to ${title} that is allowed is accepted`, () => {
    expect(objectProblems(edited(kind, accepted))).toEqual([]);
  });
});

const sites = [...loadCrds(CRDS).values()].flatMap((crd) =>
  ruleSites(schemaOf(crd)).map((site) => ({ kind: crd.spec.names.kind, ...site })),
);

test('Every rule has a case that it refuses', () => {
  const key = (kind: string, path: string, message: string) => `${kind} ${path.replace(/\[\d+\]/g, '[]')}: ${message}`;
  const covered = CERT_MANAGER_CASES.map(({ kind, path, message }) => key(kind, path, message));
  const rules = sites.map(({ kind, path, message }) => key(kind, path, message));
  expect([...new Set(covered)].sort()).toEqual([...new Set(rules)].sort());
});

test.each(sites)('The rule at $path of $kind can be used: $rule', ({ rule }) => {
  expect(compileCel(rule, 'test')).toBeInstanceOf(Function);
});

test('Every rule has a message that begins in lower case, tells what is allowed after a colon and has no full stop', () => {
  const wrong = sites.filter(({ message }) => !/^[a-z][^:]*: .*[^.]$/.test(message) && !/^a CA /.test(message));
  expect(wrong).toEqual([]);
});
