import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { App, Chart } from 'cdk8s';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import type { PgpoolSpec } from '../lib/cluster/resources';
import { ReferenceOperator } from '../lib/constructs/reference-operator';
import { isRecord, recordOf, withoutNulls } from '../lib/json';
import { STEP_NAMES } from '../lib/model/names';
import { stepJobObject } from '../lib/objects/step-job';
import { statefulSet } from '../lib/operator/desired/stateful-set';
import { podTemplateProblems } from '../lib/operator/pod-security';

type Fields = Readonly<Record<string, unknown>>;

const VOLUMES = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
];

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

/** What Kubernetes' profile `restricted` refuses of a pod, by the Pod Security Standards of 1.34. */
function refusedBy(pod: Fields): string[] {
  const context = recordOf(pod.securityContext);
  const containers = [pod.containers, pod.initContainers, pod.ephemeralContainers].flatMap(listOf);
  const refused = ['hostNetwork', 'hostPID', 'hostIPC'].filter((field) => pod[field] === true);
  for (const volume of listOf(pod.volumes)) {
    refused.push(...Object.keys(volume).filter((type) => type !== 'name' && !VOLUMES.includes(type)));
  }
  for (const [key, profile] of Object.entries(recordOf(pod.annotations))) {
    const isOfAppArmor = key.startsWith('container.apparmor.security.beta.kubernetes.io/');
    if (isOfAppArmor && !/^(runtime\/default$|localhost\/)/.test(String(profile))) refused.push(key);
  }
  if (context.sysctls !== undefined) refused.push('sysctls');
  if (containers.length === 0) refused.push('no container');
  return [
    ...refused,
    ...contextRefused(context),
    ...containers.flatMap((container) => containerRefused(container, context)),
  ];
}

function containerRefused(container: Fields, pod: Fields): string[] {
  const own = recordOf(container.securityContext);
  const { drop, add } = recordOf(own.capabilities);
  const rules: readonly (readonly [string, boolean])[] = [
    ['privileged', own.privileged !== true],
    ['allowPrivilegeEscalation', own.allowPrivilegeEscalation === false],
    ['capabilities.drop', Array.isArray(drop) && drop.includes('ALL')],
    ['capabilities.add', add === undefined || (Array.isArray(add) && add.every((each) => each === 'NET_BIND_SERVICE'))],
    ['runAsNonRoot', (own.runAsNonRoot ?? pod.runAsNonRoot) === true],
    [
      'seccompProfile',
      ['RuntimeDefault', 'Localhost'].includes(String(recordOf(own.seccompProfile ?? pod.seccompProfile).type)),
    ],
    ['procMount', own.procMount === undefined || own.procMount === 'Default'],
    ['hostPort', listOf(container.ports).every(({ hostPort }) => hostPort === undefined || hostPort === 0)],
    [
      'host of a probe',
      !/"host":/.test(
        JSON.stringify([
          container.lifecycle,
          ...['liveness', 'readiness', 'startup'].map((kind) => container[`${kind}Probe`]),
        ]),
      ),
    ],
  ];
  return [...contextRefused(own), ...rules.filter(([, holds]) => !holds).map(([name]) => name)];
}

function contextRefused({
  runAsUser,
  runAsNonRoot,
  windowsOptions,
  seLinuxOptions,
  seccompProfile,
  appArmorProfile,
}: Fields): string[] {
  const rules: readonly (readonly [string, boolean])[] = [
    ['runAsUser', runAsUser !== 0],
    ['runAsNonRoot', runAsNonRoot !== false],
    ['seccompProfile', recordOf(seccompProfile).type !== 'Unconfined'],
    ['appArmorProfile', recordOf(appArmorProfile).type !== 'Unconfined'],
    ['seLinuxOptions', seLinuxOptions === undefined],
    ['hostProcess', recordOf(windowsOptions).hostProcess !== true],
  ];
  return rules.filter(([, holds]) => !holds).map(([name]) => name);
}

/** Every pod template in a value, wherever it stands. */
function podsIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(podsIn);
  if (!isRecord(value)) return [];
  const own =
    isRecord(value.template) && isRecord(value.template.spec) && Array.isArray(value.template.spec.containers);
  const { metadata, spec } = recordOf(value.template);
  const pod = { ...recordOf(spec), annotations: recordOf(metadata).annotations };
  return [...(own ? [pod] : []), ...Object.values(value).flatMap(podsIn)];
}

const REPOSITORY = resolve(__dirname, '..');

test('every pod that is rendered for the sample, and for every story, is restricted', () => {
  const folders = ['dist', '__tests__/golden/documented-edits'].map((folder) => join(REPOSITORY, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(folder, name)),
  );
  const pods = files.flatMap((file) =>
    parseAllDocuments(readFileSync(file, 'utf8')).flatMap((document) => podsIn(document.toJS())),
  );
  expect(pods.length).toBeGreaterThan(40);
  for (const pod of pods) expect(refusedBy(pod)).toEqual([]);
});

test.each(STEP_NAMES)('the Job of step %s is restricted, and gets no Secret', (step) => {
  const job = stepJobObject(
    { name: 'x' },
    { step, pgpool: { name: 'x', namespace: 'y' }, serviceAccount: 'x', image: 'i:1', deadline: 1 },
  );
  const [pod = {}] = podsIn(job);
  expect(refusedBy(pod)).toEqual([]);
  expect(pod.volumes).toBeUndefined();
  expect(JSON.stringify(pod)).not.toMatch(/secretKeyRef|envFrom|imagePullSecrets/);
});

test('the reference operator is restricted, and so is its namespace', () => {
  const chart = new Chart(new App(), 'chart');
  new ReferenceOperator(chart, 'Operator', { image: 'i:1' });
  const objects = chart.toJson() as Fields[];
  const pods = podsIn(objects);
  expect(pods).toHaveLength(1);
  for (const pod of pods) expect(refusedBy(pod)).toEqual([]);
  const namespace = objects.find(({ kind }) => kind === 'Namespace');
  expect(recordOf(namespace?.metadata).labels).toEqual({ 'pod-security.kubernetes.io/enforce': 'restricted' });
});

describe('the pods of a Pgpool', () => {
  const settings = [
    'runAsUser',
    'runAsGroup',
    'fsGroup',
    'runAsNonRoot',
    'privileged',
    'allowPrivilegeEscalation',
    'capabilities',
    'seccompProfile',
    'appArmorProfile',
    'seLinuxOptions',
    'procMount',
    'windowsOptions',
    'sysctls',
    'readOnlyRootFilesystem',
    'supplementalGroups',
  ];
  const values: readonly unknown[] = [
    0,
    1,
    70,
    true,
    false,
    null,
    'Unmasked',
    [0],
    [70],
    { type: 'Unconfined' },
    { type: 'RuntimeDefault' },
    { type: 'spc_t' },
    { hostProcess: true },
    { drop: ['ALL'] },
    { drop: ['ALL'], add: ['SYS_ADMIN'] },
    { drop: [] },
    { add: ['NET_ADMIN'] },
    [{ name: 'kernel.msgmax', value: '1' }],
  ];
  const context = fc.dictionary(fc.constantFrom(...settings), fc.constantFrom(...values), { maxKeys: 4 });
  const pod = fc.record(
    {
      securityContext: context,
      containers: fc.array(fc.record({ name: fc.constantFrom('pgpool', 'x'), securityContext: context }), {
        maxLength: 2,
      }),
      hostNetwork: fc.boolean(),
      hostPID: fc.boolean(),
      volumes: fc.constantFrom([], [{ name: 'h', hostPath: { path: '/' } }]),
      initContainers: fc.constantFrom([], [{ name: 'i', securityContext: { privileged: true } }]),
    },
    { requiredKeys: [] },
  );
  const version = {
    apiVersion: 'catalog.kubedb.com/v1alpha1',
    kind: 'PgpoolVersion',
    metadata: { name: '4.6.0' },
    spec: { version: '4.6.0', pgpool: { image: 'i:1' } },
  };
  const annotations = fc.dictionary(
    fc.constantFrom('container.apparmor.security.beta.kubernetes.io/pgpool', 'a'),
    fc.constantFrom('unconfined', 'runtime/default', 'localhost/x', ''),
  );
  const made = (spec: unknown, metadata: unknown = {}) => {
    const template = withoutNulls({ podTemplate: { metadata, spec } } as PgpoolSpec);
    const refused = podTemplateProblems(template);
    const set = statefulSet({ pool: { namespace: 'demo', name: 'x' }, spec: template, version: version as never });
    return { refused, pods: podsIn(set) };
  };

  test('are restricted, whatever a podTemplate says that is admitted', () => {
    let admitted = 0;
    fc.assert(
      fc.property(pod, annotations, (spec, given) => {
        const { refused, pods } = made(spec, { annotations: given });
        expect(pods).toHaveLength(1);
        if (refused.length > 0) return;
        admitted++;
        for (const each of pods) expect(refusedBy(each)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(admitted).toBeGreaterThan(100);
  });

  test.each(settings)('are restricted, whatever %s alone is', (setting) => {
    for (const value of values) {
      const securityContext = { [setting]: value };
      for (const spec of [{ securityContext }, { containers: [{ name: 'pgpool', securityContext }] }]) {
        const { refused, pods } = made(spec);
        expect([value, ...(refused.length > 0 ? [] : pods.flatMap(refusedBy))]).toEqual([value]);
      }
    }
  });

  test('are restricted without a podTemplate', () => {
    const { refused, pods } = made(undefined);
    expect([refused, ...pods.map(refusedBy)]).toEqual([[], []]);
  });
});

test('refuses what the profile refuses', () => {
  const sound = {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  };
  const of = (own: object, more: object = {}) =>
    refusedBy({ containers: [{ name: 'a', securityContext: { ...sound, ...own } }], ...more });
  expect(of({})).toEqual([]);
  expect(of({ privileged: true })).toEqual(['privileged']);
  expect(of({ runAsUser: 0 })).toEqual(['runAsUser']);
  expect(of({ capabilities: { drop: ['ALL'], add: ['SYS_TIME'] } })).toEqual(['capabilities.add']);
  expect(of({}, { hostPID: true, volumes: [{ name: 'h', hostPath: {} }] })).toEqual(['hostPID', 'hostPath']);
  expect(of({ seccompProfile: undefined, runAsNonRoot: undefined })).toEqual(['runAsNonRoot', 'seccompProfile']);
});
