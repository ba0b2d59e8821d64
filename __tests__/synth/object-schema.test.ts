import { type CrdSource, objectSchemas } from '../../lib/synth/object-schema';
import { readCrds } from '../../lib/synth/read-crds';
import type { StructuralSchema } from '../../lib/synth/structural-schema';
import { type Edits, edited, VALID_BUILTIN, VALID_CUSTOM } from './valid-objects';

const schemas = objectSchemas(readCrds());
const problemsOf = (kind: string, edits: Edits) => schemas.validate(edited(kind, edits));

/** A CRD of kind Demo in group test, made for one test. */
function demo(spec: StructuralSchema): CrdSource {
  const schema = { openAPIV3Schema: { type: 'object', properties: { apiVersion: {}, kind: {}, metadata: {}, spec } } };
  const document = {
    kind: 'CustomResourceDefinition',
    spec: { names: { kind: 'Demo' }, versions: [{ name: 'v1', schema }] },
  };
  return { group: 'test', plural: 'demos', read: () => document };
}

const DEMO = { apiVersion: 'test/v1', kind: 'Demo', metadata: { name: 'x' } };

describe('valid objects', () => {
  test.each([...VALID_CUSTOM, ...VALID_BUILTIN])('A whole $kind of $apiVersion is accepted', (object) => {
    expect(schemas.validate(object)).toEqual([]);
  });

  test('Every CRD of the package is among them', () => {
    const groups = VALID_CUSTOM.map(({ apiVersion, kind }) => `${apiVersion.split('/')[0]} ${kind.toLowerCase()}s`);
    expect(groups.sort()).toEqual(
      readCrds()
        .map(({ group, plural }) => `${group} ${plural}`)
        .sort(),
    );
  });

  test('An object is not changed by the check, although defaults are looked at', () => {
    const object = edited('Pgpool', {});
    const before = JSON.stringify(object);
    schemas.validate(object);
    expect(JSON.stringify(object)).toBe(before);
  });

  test('A required field with a default may be absent, as the API server fills it in first', () => {
    expect(problemsOf('Pgpool', { 'spec.authSecret': { name: 'x' } })).toEqual([]);
  });

  test('A key whose value is undefined counts as absent', () => {
    expect(problemsOf('Pgpool', { 'spec.unknown': undefined, 'spec.replicas': undefined })).toEqual([]);
  });
});

describe('structure', () => {
  test('fails on an unknown field with its path and the fields that are allowed', () => {
    expect(problemsOf('Pgpool', { 'spec.tls.certificates.0.issuerRef.nmae': 'x' })).toEqual([
      {
        path: 'spec.tls.certificates[0].issuerRef.nmae',
        message: 'unknown field: allowed here: apiGroup, kind, name',
        allowed: ['apiGroup', 'kind', 'name'],
        found: 'x',
      },
    ]);
  });

  test('fails on a value that is not of the enum with the list of the allowed ones', () => {
    const allowed = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];
    expect(problemsOf('Pgpool', { 'spec.sslMode': 'disabled' })).toEqual([
      { path: 'spec.sslMode', message: `"disabled" is not allowed: ${allowed.join(', ')}`, allowed, found: 'disabled' },
    ]);
  });

  test('fails on a missing field, a wrong type and an unknown field, all told at once', () => {
    const edits = { 'spec.version': undefined, 'spec.replicas': '3', 'spec.syncUsers': null, 'spec.paused': true };
    expect(problemsOf('Pgpool', edits).map(({ path, message }) => `${path} ${message.split(':')[0]}`)).toEqual([
      'spec.version required field is missing',
      'spec.replicas is string',
      'spec.syncUsers is null',
      'spec.paused unknown field',
    ]);
  });

  test('fails on a pool whose name starts with a digit, as the CRD narrows metadata', () => {
    expect(problemsOf('Pgpool', { 'metadata.name': '1st' })).toEqual([
      {
        path: 'metadata.name',
        message: '"1st" has the wrong form: it must match ^[a-z]([-a-z0-9]*[a-z0-9])?$',
        found: '1st',
      },
    ]);
    expect(problemsOf('ConfigMap', { 'metadata.name': '1st' })).toEqual([]);
  });

  test('fails on a label that no API server takes, with a path that can be read', () => {
    const labels = { 'app.kubernetes.io/name': 'a b' };
    expect(problemsOf('ConfigMap', { 'metadata.labels': labels }).map(({ path }) => path)).toEqual([
      'metadata.labels["app.kubernetes.io/name"]',
    ]);
  });

  test('fails on an object without a name', () => {
    const missing = [{ path: 'metadata.name', message: 'required field is missing' }];
    expect(problemsOf('ConfigMap', { 'metadata.name': undefined })).toEqual(missing);
  });

  test.each([
    ['Job', { 'spec.template.spec.containers.0.imagg': 'x' }, 'spec.template.spec.containers[0].imagg'],
    ['Job', { 'spec.backoffLimit': '3' }, 'spec.backoffLimit'],
    ['Job', { 'spec.template.spec.restartPolicy': 'never' }, 'spec.template.spec.restartPolicy'],
    ['ConfigMap', { 'data.port': 9999 }, 'data.port'],
    ['Secret', { 'data.key': 'not base64' }, 'data.key'],
    ['Role', { rules: [{ resources: ['pods'] }] }, 'rules[0].verbs'],
    ['RoleBinding', { 'roleRef.apiGroup': 'rbac' }, 'roleRef.apiGroup'],
    ['ServiceAccount', { automountServiceAccountToken: 'false' }, 'automountServiceAccountToken'],
  ])('fails on a %s with %j', (kind, edits, path) => {
    expect(problemsOf(kind, edits).map((problem) => problem.path)).toEqual([path]);
  });
});

describe('kinds', () => {
  test('fails on a kind without schema', () => {
    expect(schemas.validate({ apiVersion: 'v1', kind: 'Pot', metadata: { name: 'x' } })).toEqual([
      { path: 'kind', message: 'no schema for apiVersion v1 kind Pot', found: 'Pot' },
    ]);
  });

  test('fails on a version that the CRD does not have', () => {
    expect(problemsOf('Pgpool', { apiVersion: 'kubedb.com/v1' })).toEqual([
      { path: 'kind', message: 'no schema for apiVersion kubedb.com/v1 kind Pgpool', found: 'Pgpool' },
    ]);
  });

  test('fails on what is no object, and on an object without kind', () => {
    expect(schemas.validate(['x'])[0]?.message).toBe('is no object: a manifest is a map');
    expect(schemas.validate({ kind: 'Pgpool' })).toEqual([
      { path: 'apiVersion', message: 'required field is missing' },
    ]);
    expect(schemas.validate({ apiVersion: 'v1', kind: 1 })[0]?.path).toBe('kind');
  });

  test('A CRD is read at the first object of its kind and not again', () => {
    const source = demo({ type: 'object' });
    const read = jest.fn(source.read);
    const lazy = objectSchemas([{ ...source, read }]);
    expect(read).not.toHaveBeenCalled();
    lazy.validate(DEMO);
    lazy.validate(DEMO);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('fails on a file that holds no CRD', () => {
    const broken = objectSchemas([{ group: 'test', plural: 'demos', read: () => ({ kind: 'List' }) }]);
    expect(() => broken.validate(DEMO)).toThrow(
      'crds/test_demos.yaml: is no CustomResourceDefinition: one is needed in each file',
    );
  });
});

describe('CEL rules', () => {
  const withRule = (rule: string, more: StructuralSchema = {}) =>
    objectSchemas([demo({ type: 'object', ...more, 'x-kubernetes-validations': [{ rule, message: 'broken' }] })]);
  const number = { properties: { n: { type: 'integer', default: 3 } } };

  test('Rules see defaults, and whole numbers as integers', () => {
    expect(withRule('self.n == 3 && self.n / 2 == 1', number).validate({ ...DEMO, spec: {} })).toEqual([]);
  });

  test('Rules are not looked at while the structure is wrong', () => {
    const problems = withRule('self.n == 1', number).validate({ ...DEMO, spec: { n: 'x' } });
    expect(problems.map(({ message }) => message)).toEqual(['is string: integer is needed']);
  });

  test('Rules hold in map values and list items too', () => {
    const entry = { type: 'integer', 'x-kubernetes-validations': [{ rule: 'self > 0', message: 'broken' }] };
    const map = objectSchemas([demo({ type: 'object', additionalProperties: entry })]);
    expect(map.validate({ ...DEMO, spec: { a: 1, 'b.c': 0 } })).toEqual([
      { path: 'spec["b.c"]', message: 'broken', found: 0 },
    ]);
    const list = objectSchemas([demo({ type: 'array', items: entry })]);
    expect(list.validate({ ...DEMO, spec: [1, 0] })).toEqual([{ path: 'spec[1]', message: 'broken', found: 0 }]);
  });

  test('A rule that mentions oldSelf is skipped', () => {
    expect(withRule('self == oldSelf').validate({ ...DEMO, spec: {} })).toEqual([]);
  });

  test('fails on an object for which a rule cannot be evaluated', () => {
    const problems = withRule('self.absent == 1').validate({ ...DEMO, spec: {} });
    expect(problems).toEqual([{ path: 'spec', message: 'broken', found: {} }]);
  });

  test.each(['self.n ==', 'self.n.isSorted()'])('fails loudly on the unusable rule %s', (rule) => {
    expect(() => withRule(rule, number).validate({ ...DEMO, spec: { n: 1 } })).toThrow(
      `crds/test_demos.yaml: the CEL rule \`${rule}\` cannot be used: `,
    );
  });
});

test('ten times the objects take about ten times as long to check', () => {
  const seconds = (objects: number) => {
    const started = performance.now();
    for (let round = 0; round < objects / VALID_CUSTOM.length; round++) {
      for (const object of VALID_CUSTOM) schemas.validate(object);
    }
    return performance.now() - started;
  };
  seconds(800);
  expect(seconds(8000) / seconds(800)).toBeLessThan(40);
});
