import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { CHANGE_ANNOTATION, POOL_LABEL } from '../../lib/model/annotations';
import { until } from '../cluster/run';
import { ISSUERS, POSTGRES } from '../support/backend';
import { expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { DATABASE, VERSION } from '../support/settings';
import { TLS } from '../support/tls';

const NAMESPACE = 'policies';
/** Another one than that of the pool, for a direct edit: KubeDB's webhook refuses a version that it does not know. */
const OTHER_VERSION = `${VERSION}-policies`;
const FILE = 'dist/argocd/config/policies.k8s.yaml';

interface Policy {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly validations?: readonly { readonly expression: string; readonly messageExpression: string }[];
  };
}

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open(NAMESPACE);
  scenario.cluster.kubectl.apply([
    {
      apiVersion: 'catalog.kubedb.com/v1alpha1',
      kind: 'PgpoolVersion',
      metadata: { name: OTHER_VERSION },
      spec: { version: VERSION, pgpool: { image: DATABASE } },
    },
  ]);
  const accounts = { argocd: { users: ['argo-cd'] }, allow: { users: ['autoscaler'], groups: ['break-glass'] } };
  scenario.fleet.configure({ policies: accounts });
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
  scenario.cluster.kubectl.applyFiles([join(scenario.fleet.repository.folder, FILE)]);
  // They hold from some seconds later on.
  await until('policies', 60, () => Object.values(EDITS).every((edit) => edit(JANE) !== '') || undefined);
});

afterAll(() => {
  const { kubectl } = scenario.cluster;
  for (const { kind, metadata } of policies()) kubectl.run(['delete', kind, metadata.name]);
  kubectl.run(['delete', 'pgpoolversion', OTHER_VERSION]);
  return scenario.close();
});

function policies(): Policy[] {
  return parseAllDocuments(scenario.fleet.repository.read(FILE)).map((document) => document.toJS() as Policy);
}

/** Who tries: with all rights of RBAC, so that only a policy can refuse. */
const as = (user: string, ...groups: string[]) => [user, 'system:masters', ...groups] as const;
const JANE = as('jane');

/** Tries something without doing it. @returns why it is refused; nothing when it is not */
function tried(who: readonly string[], args: readonly string[], input?: object): string {
  const [user, ...groups] = who;
  const account = [`--as=${user}`, ...groups.map((group) => `--as-group=${group}`)];
  try {
    scenario.cluster.kubectl.run(
      [...args, '-n', NAMESPACE, '--dry-run=server', ...account],
      input === undefined ? undefined : JSON.stringify(input),
    );
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

function patched(who: readonly string[], patch: object): string {
  return tried(who, ['patch', 'pgpool', 'orders', '--type=merge', '-p', JSON.stringify(patch)]);
}

function operated(who: readonly string[], pool: string, annotations: Record<string, string> = {}): string {
  const metadata = { name: 'by-hand', namespace: NAMESPACE, annotations };
  const spec = { type: 'Restart', databaseRef: { name: pool } };
  return tried(who, ['create', '-f', '-'], {
    apiVersion: 'ops.kubedb.com/v1alpha1',
    kind: 'PgpoolOpsRequest',
    metadata,
    spec,
  });
}

type Edit = (who: readonly string[]) => string;

/** Another value of each field of `authSecret` that git records, alone. */
const CREDENTIALS = {
  activeFrom: '2026-01-31T12:00:00Z',
  apiGroup: 'example.com',
  externallyManaged: true,
  kind: 'Vault',
  name: 'of-a-person',
};

/** What is refused, by the words that its refusal begins with. */
const EDITS: Readonly<Record<string, Edit>> = {
  ...Object.fromEntries(
    Object.entries(CREDENTIALS).map(([field, value]): [string, Edit] => [
      `spec.authSecret.${field} of Pgpool policies/orders is recorded in git`,
      (who) => patched(who, { spec: { authSecret: { [field]: value } } }),
    ]),
  ),
  'spec.configuration of Pgpool policies/orders is recorded in git': (who) =>
    patched(who, { spec: { configuration: { inline: { 'pgpool.conf': 'max_pool = 3' } } } }),
  'spec.clientAuthMode of Pgpool policies/orders is recorded in git': (who) =>
    patched(who, { spec: { clientAuthMode: 'md5' } }),
  'spec.monitor of Pgpool policies/orders is recorded in git': (who) =>
    patched(who, { spec: { monitor: { agent: 'prometheus.io' } } }),
  'spec.podTemplate of Pgpool policies/orders is recorded in git': (who) =>
    patched(who, { spec: { podTemplate: { spec: { priorityClassName: 'system-node-critical' } } } }),
  'spec.postgresRef of Pgpool policies/orders is recorded in git': (who) =>
    patched(who, { spec: { postgresRef: { name: POSTGRES.tls.name } } }),
  'spec.replicas of Pgpool policies/orders is recorded in git': (who) => patched(who, { spec: { replicas: 3 } }),
  'spec.sslMode of Pgpool policies/orders is recorded in git': (who) => patched(who, { spec: { sslMode: 'prefer' } }),
  'spec.tls of Pgpool policies/orders is recorded in git': (who) =>
    patched(who, { spec: { tls: { issuerRef: { name: ISSUERS.second } } } }),
  'spec.version of Pgpool policies/orders is recorded in git': (who) =>
    patched(who, { spec: { version: OTHER_VERSION } }),
  [`label ${POOL_LABEL} of Pgpool policies/orders`]: (who) =>
    patched(who, { metadata: { labels: { [POOL_LABEL]: null } } }),
  'the operations of Pgpool policies/orders are recorded in git': (who) => operated(who, 'orders'),
};

/** Every rule, by the words that its refusal begins with. */
function rules() {
  return policies().flatMap(({ metadata, spec: { validations = [] } }) =>
    validations.map(({ messageExpression }, index) => {
      const about = /^"(.*? of )/.exec(messageExpression)?.[1] ?? messageExpression;
      return { policy: metadata.name, index, validations, about };
    }),
  );
}

test('every rule is tried here', () => {
  const tried = rules().map(({ about }) => Object.keys(EDITS).find((words) => words.startsWith(about)));
  // Not toEqual, to which a rule that is not tried, undefined, would be no difference.
  expect(tried.sort()).toStrictEqual(Object.keys(EDITS).sort());
});

test.each(Object.entries(EDITS))(
  '%s: it is refused to a person, and to an account of the cluster, whatever their rights',
  (words, edit) => {
    expect(edit(JANE)).toContain(words);
    expect(edit(as('system:serviceaccount:policies:default'))).toContain(words);
  },
);

test.each(Object.entries(EDITS))('%s: it is not refused to those whom main.ts allows', (_, edit) => {
  expect(edit(as('jane', 'break-glass'))).toBe('');
  expect(edit(as('autoscaler'))).toBe('');
});

test("KubeDB's accounts change what is recorded, and make no operation", () => {
  const kubedb = as('system:serviceaccount:kubedb:operator', 'system:serviceaccounts:kubedb');
  const refused = Object.entries(EDITS).filter(([, edit]) => edit(kubedb) !== '');
  expect(refused.map(([words]) => words)).toEqual([expect.stringContaining('the operations of')]);
});

test('what git does not record, what bears the annotation of a change, and what is for no pool is let through', () => {
  expect(patched(JANE, { metadata: { labels: { team: 'shop' } } })).toBe('');
  expect(patched(JANE, { spec: { deletionPolicy: 'Halt' } })).toBe('');
  expect(operated(JANE, 'orders', { [CHANGE_ANNOTATION]: '0001-restart' })).toBe('');
  // Kubernetes asks the policies first, so that a webhook answers says that they have let it through.
  expect(operated(JANE, 'another')).toContain('there is no Pgpool policies/another');
});

test('a change goes through every stage under them', async () => {
  scenario.fleet.change('rotate', `${NAMESPACE}/orders`, '--reason', 'a key was copied');
  await scenario.rollOut('rotate');
  expectStages(scenario, 'orders', '0001-rotate');
  await expectSettled(scenario, 'orders');
});

test.each(Object.entries(EDITS))(
  '%s: without its rule, and with all others, it is let through',
  async (words, edit) => {
    const { kubectl } = scenario.cluster;
    const rule = rules().find(({ about }) => words.startsWith(about));
    if (rule === undefined) throw new Error(`no rule for ${words}`);
    const path = `/spec/validations/${rule.index}/expression`;
    const set = (value: unknown) =>
      kubectl.run([
        'patch',
        'validatingadmissionpolicy',
        rule.policy,
        '--type=json',
        '-p',
        JSON.stringify([{ op: 'replace', path, value }]),
      ]);
    set('true');
    try {
      await until(`${words} without its rule`, 60, () => edit(JANE) === '' || undefined);
      const refused = Object.entries(EDITS).filter(([, each]) => each(JANE) !== '');
      expect(refused.map(([each]) => each)).toEqual(Object.keys(EDITS).filter((each) => each !== words));
    } finally {
      set(rule.validations[rule.index]?.expression);
    }
    await until(`${words} with its rule`, 60, () => edit(JANE) !== '' || undefined);
  },
);
