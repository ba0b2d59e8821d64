import { App, Chart, Testing } from 'cdk8s';
import { Policies, type PoliciesProps } from '../../lib/constructs/policies';
import { policyObjects } from '../../lib/objects/policies';

const OPERATORS = { groups: ['system:serviceaccounts:kubedb'] };

function objectsOf(props: PoliciesProps): unknown[] {
  const chart = new Chart(new App(), 'demo', { namespace: 'demo' });
  new Policies(chart, 'policies', props);
  return Testing.synth(chart);
}

test('it renders the objects of a fleet, which belong to no namespace', () => {
  const fields = { paths: ['/spec/tls'], namespaces: ['demo'], operators: OPERATORS };
  expect(objectsOf(fields)).toEqual(
    JSON.parse(JSON.stringify(policyObjects({ name: 'pgpool', allowed: {}, ...fields }))),
  );
});

test('without paths it is about those of every facet that a ledger can record', () => {
  expect(JSON.stringify(objectsOf({ namespaces: ['demo'], operators: OPERATORS }))).toContain(
    'object.spec.?sslMode == oldObject.spec.?sslMode',
  );
});

test.each([
  ['users that are no list', { users: 'jane' }],
  ['something else than users and groups', { people: ['jane'] }],
])('it refuses %s', (_, operators) => {
  const props = { namespaces: ['demo'], operators } as PoliciesProps;
  expect(() => objectsOf(props)).toThrow('allowed: an object with users, groups or both: lists of names');
});
