import type { CompiledSchema } from '../../lib/validation/compiled';
import { readCrds } from '../../lib/validation/crds';
import { kindChecker } from '../../lib/validation/objects';
import type { StructuralSchema } from '../../lib/validation/structural-schema';
import { crdModules } from '../../tools/validators';
import { type ObjectProblem, objectProblems, told } from './object-problems';
import { type Edits, edited, VALID_BUILTIN, VALID_CUSTOM } from './valid-objects';

const problemsOf = (kind: string, edits: Edits) => objectProblems(edited(kind, edits));

describe('valid objects', () => {
  test.each([...VALID_CUSTOM, ...VALID_BUILTIN])('A whole $kind of $apiVersion is accepted', (object) => {
    expect(objectProblems(object)).toEqual([]);
  });

  test('Every CRD of the package is among them, and is itself one', () => {
    const groups = VALID_CUSTOM.map(({ apiVersion, kind }) => `${apiVersion.split('/')[0]} ${kind.toLowerCase()}s`);
    const crds = readCrds();
    expect(groups.sort()).toEqual(crds.map(({ group, plural }) => `${group} ${plural}`).sort());
    for (const crd of crds) expect(objectProblems(crd.read())).toEqual([]);
  });

  test('An object is not changed by the check, although defaults are filled in for it', () => {
    const object = edited('Pgpool', {});
    const before = JSON.stringify(object);
    objectProblems(object);
    expect(JSON.stringify(object)).toBe(before);
  });

  test('A required field with a default may be absent, because the API server fills it in first', () => {
    expect(problemsOf('PgpoolOpsRequest', { 'spec.apply': undefined })).toEqual([]);
    expect(problemsOf('PrometheusRule', { 'spec.groups': [{ name: 'x', rules: [{ expr: 'up' }] }] })).toEqual([]);
  });

  test.each([['Pgpool'], ['ConfigMap']])('A key of a %s whose value is undefined counts as absent', (kind) => {
    expect(problemsOf(kind, { unknown: undefined, 'metadata.labels': undefined })).toEqual([]);
  });
});

describe('structure', () => {
  test('fails on an unknown field with its path, the fields that are allowed, and the one that was meant', () => {
    expect(problemsOf('Pgpool', { 'spec.tls.certificates.0.issuerRef.nam': 'x' })).toEqual([
      {
        path: 'spec.tls.certificates[0].issuerRef.nam',
        message: 'unknown field, allowed: apiGroup, kind, name; did you mean "name"?',
      },
    ]);
  });

  test('fails on a value that is not of the enum with the list of the allowed ones', () => {
    expect(problemsOf('Pgpool', { 'spec.sslMode': 'disabled' })).toEqual([
      {
        path: 'spec.sslMode',
        message:
          'found "disabled", allowed: disable, allow, prefer, require, verify-ca, verify-full; did you mean "disable"?',
      },
    ]);
  });

  test('fails on a missing field, a wrong type and an unknown field, all at once', () => {
    const edits = { 'spec.version': undefined, 'spec.replicas': '3', 'spec.syncUsers': null, 'spec.paused': true };
    expect(problemsOf('Pgpool', edits)).toEqual([
      { path: 'spec.version', message: 'is missing' },
      { path: 'spec.paused', message: expect.stringMatching(/^unknown field, allowed: /) },
      { path: 'spec.replicas', message: 'found "3", allowed: a whole number' },
      { path: 'spec.syncUsers', message: 'found null, allowed: a boolean' },
    ]);
  });

  test('fails on a pool whose name starts with a digit, because the CRD narrows metadata', () => {
    expect(problemsOf('Pgpool', { 'metadata.name': '1st' })).toEqual([
      {
        path: 'metadata.name',
        message:
          'found "1st", allowed: lower case letters, digits and "-", beginning with a letter, not ending with "-"',
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

  test.each(['labels', 'annotations'])('fails on a key of %s that no API server takes', (field) => {
    const long = `example.com/${'x'.repeat(64)}`;
    const keys = ['a b', 'a/b/c', 'Example.com/x', '/x', 'x/', '', long];
    const sound = { 'example.com/x_y.Z-1': '', x: '', [`${'x'.repeat(63)}`]: '' };
    for (const key of keys) {
      const found = problemsOf('Pgpool', { [`metadata.${field}`]: { ...sound, [key]: '' } });
      expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(`found "${key}", allowed: a name`)]);
    }
    expect(problemsOf('Pgpool', { [`metadata.${field}`]: sound })).toEqual([]);
  });

  test.each([['ConfigMap'], ['Pgpool']])('fails on a %s without a name', (kind) => {
    const missing = [{ path: 'metadata.name', message: 'is missing' }];
    expect(problemsOf(kind, { 'metadata.name': undefined })).toEqual(missing);
  });

  test.each([
    ['Job', { 'spec.template.spec.containers.0.imagg': 'x' }, 'spec.template.spec.containers[0].imagg'],
    ['Job', { 'spec.backoffLimit': '3' }, 'spec.backoffLimit'],
    ['Job', { 'spec.backoffLimit': 2 ** 31 }, 'spec.backoffLimit'],
    ['Job', { 'spec.template.spec.restartPolicy': 'never' }, 'spec.template.spec.restartPolicy'],
    ['Job', { 'spec.template.metadata': { labels: { app: 'a b' } } }, 'spec.template.metadata.labels.app'],
    ['Deployment', { 'spec.selector.matchLabels': { app: 'a b' } }, 'spec.selector.matchLabels.app'],
    [
      'Job',
      { 'spec.template.spec.containers.0.resources': { limits: { cpu: 'one' } } },
      'spec.template.spec.containers[0].resources.limits.cpu',
    ],
    ['ConfigMap', { 'data.port': 9999 }, 'data.port'],
    ['ConfigMap', { 'binaryData.key': 'not base64' }, 'binaryData.key'],
    ['Role', { rules: [{ resources: ['pods'] }] }, 'rules[0].verbs'],
    ['RoleBinding', { 'roleRef.apiGroup': 'rbac' }, 'roleRef.apiGroup'],
    ['ServiceAccount', { automountServiceAccountToken: 'false' }, 'automountServiceAccountToken'],
    ['Certificate', { 'metadata.creationTimestamp': 'yesterday' }, 'metadata.creationTimestamp'],
  ])('fails on a %s with %j', (kind, edits, path) => {
    expect(problemsOf(kind, edits).map((problem) => problem.path)).toEqual([path]);
  });
});

describe('kinds', () => {
  test.each([
    ['v1', 'Pot'],
    ['kubedb.com/v1', 'Pgpool'],
    ['v1', '../crds/kubedb.com_pgpools'],
  ])('fails on a kind without schema: %s %s', (apiVersion, kind) => {
    expect(objectProblems({ apiVersion, kind, metadata: { name: 'x' } })).toEqual([
      { path: 'kind', message: `no schema is known of ${kind} in ${apiVersion}` },
    ]);
  });

  test('fails on what is no object, and on an object without kind', () => {
    expect(objectProblems(['x'])[0]?.message).toBe('is no object: a manifest is a map');
    expect(objectProblems({ kind: 'Pgpool' })).toEqual([{ path: 'apiVersion', message: 'is missing' }]);
    expect(objectProblems({ apiVersion: 'v1', kind: 1 })).toEqual([
      { path: 'kind', message: 'found 1, allowed: a string' },
    ]);
  });
});

/** A check of kind Demo, whose spec is as given. */
function demoChecker(spec: StructuralSchema): (object: Record<string, unknown>) => ObjectProblem[] {
  const openAPIV3Schema = { type: 'object', properties: { apiVersion: {}, kind: {}, metadata: {}, spec } };
  const versions = [{ name: 'v1', schema: { openAPIV3Schema } }];
  const [module] = crdModules({ spec: { group: 'test', names: { kind: 'Demo' }, versions } });
  const compiled = { exports: {} as unknown as CompiledSchema };
  new Function('module', 'exports', module?.[1] ?? '')(compiled, {});
  const check = kindChecker(compiled.exports, 'crds/test_demos.yaml');
  return (object) => told(check(object));
}

const DEMO = { apiVersion: 'test/v1', kind: 'Demo', metadata: { name: 'x' } };

describe('CEL rules', () => {
  const withRule = (rule: string, more: StructuralSchema = {}) =>
    demoChecker({ type: 'object', ...more, 'x-kubernetes-validations': [{ rule, message: 'broken' }] });
  const number = { properties: { n: { type: 'integer', default: 3 } } };

  test('Rules see defaults, and whole numbers as integers', () => {
    expect(withRule('self.n == 3 && self.n / 2 == 1', number)({ ...DEMO, spec: {} })).toEqual([]);
  });

  test('Rules are not evaluated while the structure is wrong', () => {
    const problems = withRule('self.n == 1', number)({ ...DEMO, spec: { n: 'x' } });
    expect(problems).toEqual([{ path: 'spec.n', message: 'found "x", allowed: a whole number' }]);
  });

  test('Rules hold in map values and list items too', () => {
    const entry = { type: 'integer', 'x-kubernetes-validations': [{ rule: 'self > 0', message: 'broken' }] };
    const map = demoChecker({ type: 'object', additionalProperties: entry });
    expect(map({ ...DEMO, spec: { a: 1, 'b.c': 0 } })).toEqual([{ path: 'spec["b.c"]', message: 'broken' }]);
    const list = demoChecker({ type: 'array', items: entry });
    expect(list({ ...DEMO, spec: [1, 0] })).toEqual([{ path: 'spec[1]', message: 'broken' }]);
  });

  test('A rule that mentions oldSelf is left out', () => {
    expect(withRule('self == oldSelf')({ ...DEMO, spec: {} })).toEqual([]);
  });

  test('fails on an object for which a rule cannot be evaluated', () => {
    expect(withRule('self.absent == 1')({ ...DEMO, spec: {} })).toEqual([{ path: 'spec', message: 'broken' }]);
  });

  test.each(['self.n ==', 'self.n.isSorted()'])('fails loudly on the unusable rule %s', (rule) => {
    expect(() => withRule(rule, number)({ ...DEMO, spec: { n: 1 } })).toThrow(
      `crds/test_demos.yaml: the CEL rule \`${rule}\` cannot be used: `,
    );
  });
});
