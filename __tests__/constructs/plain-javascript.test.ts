import { isDeepStrictEqual } from 'node:util';
import { App, Chart, Duration, Lazy, Testing } from 'cdk8s';
import type { Construct } from 'constructs';
import {
  Alarms,
  AppBinding,
  Application,
  ApplicationSet,
  AppProject,
  Bundle,
  Certificate,
  ClusterIssuer,
  GitopsError,
  Issuer,
  Pgpool,
  PgpoolOpsRequest,
  Pki,
  ReferenceOperator,
  RootsConfigMap,
  StepAccess,
  StepJob,
  TlsChange,
} from '../../lib';
import { ROOT_A } from '../fixtures/roots';

/** Values as a program in JavaScript may give them for any property. */
const WRONG: readonly unknown[] = [null, 42, Number.NaN, 'text', '', true, [], [undefined], [{}], {}, () => 0];

type Props = Readonly<Record<string, unknown>>;
interface Subject {
  make(scope: Construct, props: never): unknown;
  /** Every property, with a right value. */
  readonly props: Props;
  /** The properties that may be left out. */
  readonly optional: readonly string[];
}

const name = 'pool';
const issuer = Issuer.fromName('ca');
const pgpool = Pgpool.fromName(name);
const metadata = { name, namespace: 'demo' };
const tls = { sslMode: 'require', issuerRef: { name: 'ca' }, certificates: [{ alias: 'server' }] };
const operation = { metadata, pgpool, timeout: Duration.minutes(5), apply: 'Always', maxRetries: 1 };
const BASE = ['metadata', 'timeout', 'apply', 'maxRetries'];
const labels = { team: 'data' };
const pod = {
  ...{ labels, annotations: labels, nodeSelector: labels, imagePullSecrets: ['s'], priorityClassName: 'p' },
  ...{ resources: { limits: { cpu: '1' } }, tolerations: [{ key: 'k', operator: 'Exists' }] },
};
const project = { name: 'pgpool' };
const roots = { metadata, certificates: [ROOT_A.certificate], key: 'ca.crt' };
const vault = {
  metadata,
  server: 'https://vault.example.com',
  path: 'pki',
  role: 'r',
  serviceAccountName: 's',
  mountPath: '/v1/a',
};
const acme = {
  metadata,
  server: 'https://acme.example.com',
  privateKeySecretName: 's',
  email: 'a@example.com',
  solvers: [{}],
};

const SUBJECTS: Readonly<Record<string, Subject>> = {
  Pgpool: {
    make: (scope, props) => new Pgpool(scope, 'x', props),
    props: {
      metadata,
      version: '4.6.0',
      postgresRef: AppBinding.fromName('pg', 'data'),
      replicas: 2,
      tls,
      clientAuthMode: 'scram',
      deletionPolicy: 'Halt',
      spec: {},
    },
    optional: ['clientAuthMode', 'metadata', 'replicas', 'tls', 'deletionPolicy', 'spec'],
  },
  'PgpoolOpsRequest.reconfigureTls': {
    make: (scope, props) => PgpoolOpsRequest.reconfigureTls(scope, 'x', props),
    props: { ...operation, tls: TlsChange.rotate() },
    optional: BASE,
  },
  'PgpoolOpsRequest.restart': {
    make: (scope, props) => PgpoolOpsRequest.restart(scope, 'x', props),
    props: operation,
    optional: BASE,
  },
  'PgpoolOpsRequest.updateVersion': {
    make: (scope, props) => PgpoolOpsRequest.updateVersion(scope, 'x', props),
    props: { ...operation, targetVersion: '4.6.0' },
    optional: BASE,
  },
  'PgpoolOpsRequest.horizontalScaling': {
    make: (scope, props) => PgpoolOpsRequest.horizontalScaling(scope, 'x', props),
    props: { ...operation, replicas: 2 },
    optional: BASE,
  },
  'PgpoolOpsRequest.verticalScaling': {
    make: (scope, props) => PgpoolOpsRequest.verticalScaling(scope, 'x', props),
    props: { ...operation, verticalScaling: { node: {} } },
    optional: BASE,
  },
  'PgpoolOpsRequest.reconfigure': {
    make: (scope, props) => PgpoolOpsRequest.reconfigure(scope, 'x', props),
    props: { ...operation, configuration: { removeCustomConfig: true } },
    optional: BASE,
  },
  'PgpoolOpsRequest.rotateAuth': {
    make: (scope, props) => PgpoolOpsRequest.rotateAuth(scope, 'x', props),
    props: { ...operation, secretName: 's' },
    optional: [...BASE, 'secretName'],
  },
  'Issuer.ca': {
    make: (scope, props) => Issuer.ca(scope, 'x', props),
    props: { metadata, secretName: 's' },
    optional: ['metadata'],
  },
  'Issuer.vault': {
    make: (scope, props) => Issuer.vault(scope, 'x', props),
    props: vault,
    optional: ['metadata', 'mountPath'],
  },
  'Issuer.acme': {
    make: (scope, props) => Issuer.acme(scope, 'x', props),
    props: acme,
    optional: ['metadata', 'email'],
  },
  'ClusterIssuer.ca': {
    make: (scope, props) => ClusterIssuer.ca(scope, 'x', props),
    props: { metadata, secretName: 's' },
    optional: ['metadata'],
  },
  'ClusterIssuer.vault': {
    make: (scope, props) => ClusterIssuer.vault(scope, 'x', props),
    props: vault,
    optional: ['metadata', 'mountPath'],
  },
  'ClusterIssuer.acme': {
    make: (scope, props) => ClusterIssuer.acme(scope, 'x', props),
    props: acme,
    optional: ['metadata', 'email'],
  },
  Certificate: {
    make: (scope, props) => new Certificate(scope, 'x', props),
    props: {
      ...{ metadata, secretName: 's', issuer, commonName: 'app', subject: {}, dnsNames: ['a'], isCa: false },
      ...{ duration: Duration.days(30), renewBefore: Duration.days(10), usages: ['client auth'] },
    },
    optional: ['metadata', 'commonName', 'subject', 'dnsNames', 'duration', 'renewBefore', 'isCa', 'usages'],
  },
  Pki: {
    make: (scope, props) => new Pki(scope, 'x', props),
    props: { name: 'platform', intermediates: [{ generation: 1 }], certManagerNamespace: 'cert-manager' },
    optional: ['certManagerNamespace'],
  },
  RootsConfigMap: {
    make: (scope, props) => new RootsConfigMap(scope, 'x', props),
    props: roots,
    optional: ['metadata', 'key'],
  },
  Bundle: {
    make: (scope, props) => new Bundle(scope, 'x', props),
    props: { ...roots, namespaces: ['web'] },
    optional: ['metadata', 'key'],
  },
  Alarms: {
    make: (scope, props) => new Alarms(scope, 'x', props),
    props: {
      metadata,
      certificates: [{ ...metadata, role: 'leaf', before: Duration.days(1) }],
      pools: [{ ...metadata, pausedFor: Duration.minutes(1) }],
      operations: 'of-pools',
    },
    optional: ['metadata', 'certificates', 'pools', 'operations'],
  },
  StepAccess: {
    make: (scope, props) => new StepAccess(scope, 'x', props),
    props: { pgpool, metadata: {} },
    optional: ['metadata'],
  },
  StepJob: {
    make: (scope, props) => new StepJob(scope, 'x', props),
    props: {
      ...{ metadata, step: 'pause', pgpool, serviceAccount: { name: 'steps' }, image: 'registry.example.com/i:1' },
      ...{
        deadline: Duration.minutes(5),
        change: '0001-add',
        apply: 'Always',
        needsSuccess: true,
        ttl: Duration.minutes(1),
      },
      ...{ pod, tls, maintenance: { windows: [{ schedule: '0 1 * * *', duration: '1h' }], holdSeconds: 60 } },
    },
    optional: ['change', 'apply', 'needsSuccess', 'ttl', 'pod', 'tls', 'maintenance'],
  },
  Application: {
    make: (scope, props) => new Application(scope, 'x', props),
    props: {
      metadata,
      project,
      repoUrl: 'https://git.example.com/a.git',
      path: 'dist/a',
      targetRevision: 'main',
      namespace: 'demo',
      server: 'https://k',
      facets: ['tls'],
    },
    optional: ['metadata', 'targetRevision', 'server', 'facets'],
  },
  ApplicationSet: {
    make: (scope, props) => new ApplicationSet(scope, 'x', props),
    props: {
      ...{
        metadata,
        project,
        repoUrl: 'https://git.example.com/a.git',
        path: 'dist',
        exclude: ['pki'],
        targetRevision: 'main',
      },
      ...{ cohorts: [{ name: 'canary', revision: 'canary', pools: ['a/b'] }], server: 'https://k', facets: ['tls'] },
      ...{
        autoscaled: ['a/b'],
        createNamespace: { labels },
        namePrefix: 'a-',
        names: { 'a/b': 'c' },
        labels,
        annotations: labels,
      },
    },
    optional: [
      ...['metadata', 'exclude', 'targetRevision', 'cohorts', 'server', 'facets', 'autoscaled', 'createNamespace'],
      ...['namePrefix', 'names', 'labels', 'annotations'],
    ],
  },
  AppProject: {
    make: (scope, props) => new AppProject(scope, 'x', props),
    props: {
      ...{
        metadata,
        description: 'd',
        sourceRepos: ['*'],
        namespaces: ['demo'],
        server: 'https://k',
        kinds: [{ group: '', kind: 'Secret' }],
      },
      ...{
        clusterKinds: [{ group: 'g', kind: 'K', name: 'n-*' }],
        syncWindows: [{ kind: 'allow', schedule: '0 1 * * *', duration: '1h' }],
      },
    },
    optional: ['metadata', 'description', 'server', 'clusterKinds', 'syncWindows'],
  },
  ReferenceOperator: {
    make: (scope, props) => new ReferenceOperator(scope, 'x', props),
    props: { image: 'registry.example.com/i:1', namespace: 'kubedb', replicas: 2, failurePolicy: 'Fail', pod },
    optional: ['namespace', 'replicas', 'failurePolicy', 'pod'],
  },
};

/** What is wrong, as a person reads it; undefined where nothing is. @throws whatever is no error for people */
function faultOf({ make }: Subject, props: unknown): string | undefined {
  try {
    make(new Chart(new App(), 'chart'), props as never);
    return undefined;
  } catch (error) {
    if (GitopsError.is(error) && error.source === 'user') return error.message;
    throw error;
  }
}

const cycle: Record<string, unknown> = {};
cycle.self = [cycle];
const deep = Array.from({ length: 20_000 }).reduce<object>((inner) => ({ inner }), {});

test.each([
  ['Pgpool', 'spec'],
  ['PgpoolOpsRequest.verticalScaling', 'verticalScaling'],
  ['PgpoolOpsRequest.reconfigure', 'configuration'],
  ['Certificate', 'subject'],
  ['Issuer.acme', 'metadata'],
])('fields of %s that no JSON can hold are refused by the name of their property: %s', (of, property) => {
  const subject = SUBJECTS[of] as Subject;
  for (const value of [cycle, deep, { a: 1n }]) {
    const found = `found an object with ${Object.keys(value)[0]}, allowed: an object of at most 100 levels, without a bigint`;
    expect(faultOf(subject, { ...subject.props, [property]: value })).toBe(`chart/x: ${property}: ${found}`);
  }
});

const without = (props: Props, left: string) =>
  Object.fromEntries(Object.entries(props).filter(([key]) => key !== left));

describe.each(Object.entries(SUBJECTS))('%s', (_, subject) => {
  const { props, optional } = subject;

  test('is made of all of its properties, and of those that are needed', () => {
    expect(faultOf(subject, props)).toBeUndefined();
    expect(faultOf(subject, optional.reduce(without, props))).toBeUndefined();
  });

  test('says which property is missing', () => {
    for (const property of Object.keys(props).filter((each) => !optional.includes(each)))
      expect(faultOf(subject, without(props, property))).toContain(property);
  });

  test('takes a wrong value for a property or names the property, and never ends with an error of JavaScript', () => {
    for (const property of Object.keys(props)) {
      const faults = WRONG.map((value) => faultOf(subject, { ...props, [property]: value }));
      expect(faults.filter((fault) => fault !== undefined && !fault.includes(property))).toEqual([]);
      expect(faults.filter((fault) => fault !== undefined).length).toBeGreaterThan(5);
    }
  });

  test('names a property that there is not', () => {
    expect(faultOf(subject, { ...props, nosuchprop: 1 })).toMatch(/nosuchprop/);
  });

  test.each([undefined, null, 'text', 42])('says what it needs where its properties are %p', (given) => {
    expect(faultOf(subject, given)).toMatch(Object.keys(optional.reduce(without, props))[0] ?? '');
  });
});

test('a message says what was found, what is allowed, and which name was probably meant', () => {
  expect(
    faultOf(SUBJECTS['Issuer.acme'] as Subject, { ...without(acme, 'server'), sever: 'https://a', solvers: {} }),
  ).toBe(
    [
      'chart/x: sever: is no property, allowed: metadata, server, privateKeySecretName, email, solvers; did you mean "server"?',
      'chart/x: server: is missing, allowed: a string that is not empty',
      'chart/x: solvers: found an object with nothing, allowed: a list; each item: an object of at most 100 levels, without a bigint',
    ].join('\n'),
  );
});

test.each([undefined, {}, { issuerRef: 'ca' }, { issuerRef: { name: 'ca' }, certificates: 'all' }])(
  'TlsChange.add refuses %p',
  (given) => {
    expect(() => TlsChange.add(given as never)).toThrow(/^TlsChange: tls: found .*, allowed: an object with issuerRef/);
  },
);

/** What is rendered, or what is wrong. */
function renderedOf({ make }: Subject, props: Props): unknown {
  const chart = new Chart(new App(), 'chart');
  try {
    make(chart, props as never);
  } catch (error) {
    if (GitopsError.is(error) && error.source === 'user') return error.message;
    throw error;
  }
  return Testing.synth(chart);
}

/** A value with one part that cdk8s finds out when it renders: once for each part. */
function* lazily(value: unknown, at: readonly string[]): Generator<[string, unknown]> {
  yield [at.join('.'), Lazy.any({ produce: () => value })];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) return;
  for (const [key, part] of Object.entries(value as Props)) {
    for (const [place, other] of lazily(part, [...at, key])) {
      yield [place, Array.isArray(value) ? value.with(Number(key), other) : { ...(value as Props), [key]: other }];
    }
  }
}

test.each(Object.entries(SUBJECTS))(
  'a Lazy in %s is rendered as its value, or refused by the name of its property',
  (_, subject) => {
    const { props } = subject;
    const whole = renderedOf(subject, props);
    const lost = Object.keys(props).flatMap((property) =>
      [...lazily(props[property], [property])].filter(([, value]) => {
        const found = renderedOf(subject, { ...props, [property]: value });
        return typeof found === 'string' ? !found.includes(property) : !isDeepStrictEqual(found, whole);
      }),
    );
    expect(lost.map(([place]) => place)).toEqual([]);
  },
);
