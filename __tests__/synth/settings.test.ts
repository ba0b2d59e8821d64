import { parse } from 'yaml';
import { formatProblem, GitopsError } from '../../lib/errors';
import { recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { ArgoCdIntent, FleetIntent, StepsIntent } from '../../lib/model/intent';
import { fleetOf, poolOf, render } from './fleet-of';

/** The files of a fleet of one pool by their paths, and how many objects are in them. */
function renderedWith(more: Partial<FleetIntent>) {
  const fleet = { ...fleetOf(poolOf()), ...more };
  const recorded = recordIntent(fleet.pools, new Map(), {}, 'main.ts');
  return render({
    fleet,
    changes: new Map(recorded.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])])),
  });
}

const filesOf = (more: Partial<FleetIntent>) => renderedWith(more).files;
const objectOf = (more: Partial<FleetIntent>, path: string) => parse(filesOf(more).get(path) ?? 'null');

function refusals(more: Partial<FleetIntent>): string {
  try {
    filesOf(more);
  } catch (error) {
    if (!GitopsError.is(error)) throw error;
    return error.problems.map(formatProblem).join('\n');
  }
  return '';
}

const IMAGE = fleetOf().steps.image;
const steps = (more: Omit<StepsIntent, 'image'> & Record<string, unknown>) => ({ steps: { image: IMAGE, ...more } });
const VERIFY = 'demo/pgpool/90-verify.k8s.yaml';

describe('the pods of the steps', () => {
  test('run as the settings say', () => {
    const { metadata, spec } = objectOf(
      steps({
        imagePullSecrets: ['registry'],
        labels: { 'sidecar.istio.io/inject': 'false' },
        annotations: { 'linkerd.io/inject': 'disabled' },
        resources: { requests: { cpu: '50m' } },
        nodeSelector: { pool: 'tools' },
        tolerations: [{ key: 'tools', operator: 'Exists', effect: 'NoSchedule' }],
        priorityClassName: 'high',
        runtimeClassName: 'gvisor',
      }),
      VERIFY,
    );
    expect(metadata).toMatchObject({
      labels: { 'sidecar.istio.io/inject': 'false', 'pgpool-gitops/pool': 'pgpool' },
      annotations: { 'linkerd.io/inject': 'disabled', 'argocd.argoproj.io/hook': 'PostSync' },
    });
    expect(spec.template.metadata).toEqual({
      labels: { 'sidecar.istio.io/inject': 'false', 'pgpool-gitops/pool': 'pgpool' },
      annotations: { 'linkerd.io/inject': 'disabled' },
    });
    expect(spec.template.spec).toMatchObject({
      imagePullSecrets: [{ name: 'registry' }],
      nodeSelector: { pool: 'tools' },
      tolerations: [{ key: 'tools', operator: 'Exists', effect: 'NoSchedule' }],
      priorityClassName: 'high',
      runtimeClassName: 'gvisor',
    });
    expect(spec.template.spec.containers[0].resources).toEqual({ requests: { cpu: '50m' } });
  });

  test('are, without settings, what they were', () => {
    expect([...filesOf(steps({}))]).toEqual([...filesOf({})]);
    expect(objectOf({}, VERIFY).spec.template.spec.containers[0].resources).toEqual({
      limits: { cpu: '500m', memory: '256Mi' },
      requests: { cpu: '10m', memory: '64Mi' },
    });
  });

  test.each([
    [{ imagePullSecrets: ['Registry'] }, 'steps.imagePullSecrets[0]: found "Registry", allowed: a Kubernetes name'],
    [{ resources: { requests: { cpu: 'much' } } }, 'steps.resources.requests.cpu: found "much", allowed: a quantity'],
    [{ tolerations: [{ key: 'a', efect: 'NoSchedule' }] }, 'steps.tolerations[0].efect: unknown field'],
    [{ labels: { 'pgpool-gitops/pool': 'other' } }, 'steps.labels: found "pgpool-gitops/pool", which is rendered here'],
    [
      { annotations: { 'argocd.argoproj.io/sync-wave': '9' } },
      'steps.annotations: found "argocd.argoproj.io/sync-wave", by which Argo CD orders and tracks the Jobs of the steps, which is rendered here',
    ],
    [
      { annotations: { 'helm.sh/hook': 'pre-install' } },
      'steps.annotations: found "helm.sh/hook", by which Argo CD orders and tracks the Jobs of the steps, which is rendered here',
    ],
    [
      { annotations: { 'container.apparmor.security.beta.kubernetes.io/step': 'unconfined' } },
      'steps.annotations: found "unconfined" for "container.apparmor.security.beta.kubernetes.io/step", allowed: runtime/default, localhost/NAME',
    ],
    [{ pullSecret: 'registry' }, 'steps.pullSecret: unknown field'],
  ])('are refused with %j', (more, expected) => expect(refusals(steps(more))).toContain(expected));

  test.each(['job-name', 'controller-uid', 'batch.kubernetes.io/job-name', 'batch.kubernetes.io/controller-uid'])(
    'have no label %s, which Kubernetes gives to Jobs',
    (key) =>
      expect(refusals(steps({ labels: { [key]: 'x' } }))).toContain(
        `steps.labels: found "${key}", which Kubernetes writes itself: it refuses a Job with another one`,
      ),
  );
});

describe('namespaces that do not exist', () => {
  const argocd: ArgoCdIntent = { createNamespaces: { labels: { team: 'data' } } };

  test('are made by Argo CD on request, and the project of the namespace allows that one alone', () => {
    const { spec } = objectOf({ argocd }, 'argocd/demo-pgpool.k8s.yaml');
    expect(spec.syncPolicy.syncOptions).toContain('CreateNamespace=true');
    expect(spec.syncPolicy.managedNamespaceMetadata).toEqual({ labels: { team: 'data' } });
    expect(objectOf({ argocd }, 'argocd/00-project.demo.k8s.yaml').spec.clusterResourceWhitelist).toEqual([
      { group: '', kind: 'Namespace', name: 'demo' },
    ]);
    const set = objectOf({ argocd: { ...argocd, applicationSet: true } }, 'argocd/applicationset.k8s.yaml');
    expect(set.spec.template.spec.syncPolicy).toEqual(spec.syncPolicy);
  });

  test('are nobody else’s labels: an empty wish leaves them alone, and without one nothing is made', () => {
    const empty = objectOf({ argocd: { createNamespaces: {} } }, 'argocd/demo-pgpool.k8s.yaml').spec.syncPolicy;
    expect(empty.syncOptions).toContain('CreateNamespace=true');
    expect(empty).not.toHaveProperty('managedNamespaceMetadata');
    expect(JSON.stringify([...filesOf({})])).not.toMatch(/CreateNamespace|kind: Namespace/);
  });
});

describe('the health scripts', () => {
  const config = (argocd: ArgoCdIntent) =>
    [...filesOf({ argocd })].filter(([path]) => path.startsWith('argocd/config/') && !path.includes('metrics'));
  const { data } = objectOf({}, 'argocd/config/argocd-cm.patch.yaml');

  test.each<[ArgoCdIntent, string, object, string]>([
    [{}, 'argocd-cm.patch.yaml', { data }, 'kubectl patch configmap argocd-cm -n argocd --patch-file'],
    [{ installedBy: 'helm' }, 'values.yaml', { configs: { cm: data } }, 'helm upgrade ... -f'],
    [
      { installedBy: 'operator', namespace: 'gitops' },
      'argocd.patch.yaml',
      { spec: { extraConfig: data } },
      'kubectl patch argocd NAME -n gitops --type merge --patch-file',
    ],
  ])('of %j are the same scripts in one form', (argocd, name, content, command) => {
    const files = config(argocd);
    const [path, text] = files.find(([each]) => each === `argocd/config/${name}`) ?? ['', ''];
    expect(parse(text)).toMatchObject(content);
    expect(text).toContain(`${command} dist/${path}`);
    expect(Object.keys(data)).toContain('resource.customizations.health.kubedb.com_Pgpool');
    const forms = ['argocd-cm.patch.yaml', 'values.yaml', 'argocd.patch.yaml'];
    expect(files.filter(([each]) => forms.some((form) => each.endsWith(`/${form}`)))).toHaveLength(1);
  });
});

test('durations in days and fractions are rendered as Kubernetes reads them', () => {
  const fleet = (lives: Readonly<Record<'ca' | 'caRenewal' | 'leaf' | 'renewal' | 'root' | 'window', string>>) => {
    const life = { duration: lives.leaf, renewBefore: lives.renewal };
    const pool = poolOf({
      issuers: [{ name: 'ca', selfSignedCa: { duration: lives.ca, renewBefore: lives.caRenewal } }],
      tls: { sslMode: 'require', issuerRef: { name: 'ca' }, certificates: [{ alias: 'server', ...life }] },
      clientCertificates: [{ name: 'app', user: 'app', ...life }],
    });
    const root = { duration: lives.root };
    const maintenance = [{ schedule: '0 2 * * 6', duration: lives.window }];
    return {
      pools: [pool],
      pki: [{ name: 'platform', namespace: 'cert-manager', root, intermediates: [{ generation: 1 }] }],
      argocd: { version: '3.6' as const, maintenance },
    };
  };
  const asPeopleWrite = { ca: '3650d', caRenewal: '365d', leaf: '90d', renewal: '1.5h', root: '7300d', window: '0.5d' };
  const asRecorded = {
    ca: '87600h',
    caRenewal: '8760h',
    leaf: '2160h',
    renewal: '90m',
    root: '175200h',
    window: '12h',
  };
  const rendered = filesOf(fleet(asPeopleWrite));
  expect([...rendered]).toEqual([...filesOf(fleet(asRecorded))]);
  const certificates = parse(rendered.get('demo/pgpool/30-pgpool.k8s.yaml') ?? '').spec.tls.certificates;
  expect(certificates[0]).toMatchObject({ duration: '2160h', renewBefore: '90m' });
});
