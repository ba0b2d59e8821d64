import { parseAllDocuments } from 'yaml';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import { FACET_NAMES, pgpoolPaths } from '../../lib/model/facets';
import type { FleetIntent, PoliciesIntent } from '../../lib/model/intent';
import { fleetOf, poolOf, render } from './fleet-of';

const FILE = 'argocd/config/policies.k8s.yaml';

interface Policy {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly matchConditions?: readonly { readonly name: string; readonly expression: string }[];
    readonly validations?: readonly { readonly expression: string; readonly messageExpression: string }[];
    readonly matchResources?: {
      readonly namespaceSelector: { readonly matchExpressions: readonly { values: string[] }[] };
    };
  };
}

function policiesOf(policies?: PoliciesIntent): Policy[] {
  const pools = [poolOf({ namespace: 'shop' }), poolOf({ namespace: 'demo', name: 'orders' })];
  const fleet: FleetIntent = { ...fleetOf(...pools), ...(policies === undefined ? {} : { policies }) };
  const recorded = recordIntent(fleet.pools, readLedgers(new Map()).ledgers, {}, 'main.ts');
  const changes = new Map(recorded.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])]));
  const text = render({ fleet, changes }).files.get(FILE);
  return text === undefined ? [] : parseAllDocuments(text).map((document) => document.toJS() as Policy);
}

function conditionsOf(policy: Policy | undefined): Record<string, string> {
  return Object.fromEntries((policy?.spec.matchConditions ?? []).map(({ name, expression }) => [name, expression]));
}

test('none is rendered unless main.ts asks for them', () => {
  expect(policiesOf()).toEqual([]);
});

test('two policies are rendered, each with a binding for the namespaces of the pools', () => {
  const found = policiesOf({});
  expect(found.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
    'ValidatingAdmissionPolicy pgpool-recorded',
    'ValidatingAdmissionPolicyBinding pgpool-recorded',
    'ValidatingAdmissionPolicy pgpool-operations',
    'ValidatingAdmissionPolicyBinding pgpool-operations',
  ]);
  const bindings = found.filter(({ kind }) => kind.endsWith('Binding'));
  for (const { spec } of bindings) {
    expect(spec.matchResources?.namespaceSelector.matchExpressions[0]?.values).toEqual(['demo', 'shop']);
  }
});

test('each path of a facet that a ledger has recorded has a rule, and the label has one', () => {
  const [policy] = policiesOf({});
  const rules = policy?.spec.validations?.map(({ expression }) => expression) ?? [];
  // New pools record every facet that they have; these have no trust, which no Pgpool holds anyway.
  const fields = FACET_NAMES.flatMap(pgpoolPaths)
    .map((path) => path.replace('/spec/', '').replaceAll('/', '.?'))
    .sort();
  expect(fields).toEqual(expect.arrayContaining(['clientAuthMode', 'podTemplate', 'sslMode', 'tls']));
  expect(rules.slice(0, -1)).toEqual(fields.map((field) => `object.spec.?${field} == oldObject.spec.?${field}`));
  expect(rules.at(-1)).toContain('"pgpool-gitops/pool" in object.metadata.labels');
});

test('every path that a facet can record is one of plain fields, which an expression can name', () => {
  const paths = FACET_NAMES.flatMap(pgpoolPaths);
  expect(paths.filter((path) => !/^(\/[a-z][a-zA-Z]*)+$/.test(path))).toEqual([]);
});

test("only KubeDB's and Argo CD's accounts may change them, and nobody may make an operation, unless main.ts says more", () => {
  const [recorded, , operations] = policiesOf({});
  expect(conditionsOf(recorded)).toMatchObject({
    'by-no-such-user': '!(request.userInfo.username in ["system:serviceaccount:argocd:argocd-application-controller"])',
    'by-no-such-group': '!request.userInfo.groups.exists(group, group in ["system:serviceaccounts:kubedb"])',
  });
  expect(conditionsOf(operations)).toEqual({});
});

test('whom main.ts allows may do both, and no text of a name becomes an expression', () => {
  const evil = '"]) || true || !(1 in ["\\';
  const [recorded, , operations] = policiesOf({
    allow: { users: [evil], groups: ['dba'] },
    kubedb: { users: ['ops'] },
  });
  const users = JSON.stringify([evil]);
  expect(conditionsOf(operations)).toEqual({
    'by-no-such-user': `!(request.userInfo.username in ${users})`,
    'by-no-such-group': '!request.userInfo.groups.exists(group, group in ["dba"])',
  });
  expect(conditionsOf(recorded)['by-no-such-user']).toContain(`"ops", "system:serviceaccount:argocd:`);
  expect(conditionsOf(recorded)['by-no-such-user']).toContain(JSON.stringify(evil));
});
