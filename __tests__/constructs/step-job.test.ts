import { type ApiObject, Duration } from 'cdk8s';
import { ServiceAccount } from 'cdk8s-plus-28';
import { Pgpool } from '../../lib/constructs/pgpool';
import { StepJob, type StepJobProps } from '../../lib/constructs/step-job';
import type { StepName } from '../../lib/model/names';
import { resolveTls } from '../../lib/model/tls';
import { demoChart, manifestOf } from './manifests';

interface PodSpec {
  readonly containers: readonly Record<string, unknown>[];
  readonly [field: string]: unknown;
}
interface JobSpec {
  readonly template: { readonly metadata: Record<string, unknown>; readonly spec: PodSpec };
  readonly [field: string]: unknown;
}

const IMAGE = 'registry.example.com/pgpool-gitops:0.1.0';

function stepJob(props: Partial<StepJobProps> = {}) {
  const chart = demoChart();
  const construct = new StepJob(chart, 'pause', {
    metadata: { name: 'orders-0001-pause', annotations: { 'argocd.argoproj.io/sync-wave': '10' } },
    step: 'pause',
    pgpool: Pgpool.fromName('orders', 'demo'),
    serviceAccount: { name: 'orders-steps' },
    image: IMAGE,
    deadline: Duration.minutes(30),
    ...props,
  });
  return { chart, construct };
}

function specOf(props: Partial<StepJobProps> = {}): JobSpec {
  return manifestOf(stepJob(props).chart).spec as JobSpec;
}

function containerOf(props: Partial<StepJobProps> = {}): Record<string, unknown> {
  const { containers } = specOf(props).template.spec;
  expect(containers).toHaveLength(1);
  return containers[0] as Record<string, unknown>;
}

test('defaultChild is the Job', () => {
  const { construct } = stepJob();
  const job = construct.node.defaultChild as ApiObject;
  expect(`${job.apiVersion} ${job.kind} ${job.node.id}`).toBe('batch/v1 Job Resource');
});

test('The account may be one of cdk8s-plus', () => {
  const serviceAccount = ServiceAccount.fromServiceAccountName(demoChart(), 'account', 'orders-steps');
  expect(specOf({ serviceAccount }).template.spec.serviceAccountName).toBe('orders-steps');
});

test('The Job has the name and the annotations that it is given, and its pods name their pool', () => {
  expect(manifestOf(stepJob().chart).metadata).toEqual({
    name: 'orders-0001-pause',
    namespace: 'demo',
    annotations: { 'argocd.argoproj.io/sync-wave': '10' },
  });
  expect(specOf().template.metadata.labels).toMatchObject({ 'pgpool-gitops/pool': 'orders' });
});

test('The Job ends by itself and stays afterwards, as a Job that is gone is made and run again', () => {
  const spec = specOf();
  expect(spec).not.toHaveProperty('ttlSecondsAfterFinished');
  expect(spec).toMatchObject({ backoffLimit: 3, activeDeadlineSeconds: 1800 });
  expect(spec.template.spec.restartPolicy).toBe('Never');
});

test('A deadline of a part of a second is rounded up, as Kubernetes counts whole ones', () => {
  expect(specOf({ deadline: Duration.seconds(1.2) }).activeDeadlineSeconds).toBe(2);
  expect(containerOf({ deadline: Duration.seconds(1.2) }).args).toContain('--deadline=2s');
});

test('The container is restricted as the Pod Security Standards have it', () => {
  expect(containerOf().securityContext).toEqual({
    runAsNonRoot: true,
    runAsUser: 65532,
    runAsGroup: 65532,
    allowPrivilegeEscalation: false,
    privileged: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
  });
});

test('The pod is not root and shares nothing with its node', () => {
  const pod = specOf().template.spec;
  expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 65532, runAsGroup: 65532 });
  expect(pod.hostNetwork ?? false).toBe(false);
  expect(pod.hostPID ?? false).toBe(false);
  expect(pod.hostIPC ?? false).toBe(false);
  expect(pod.volumes ?? []).toEqual([]);
});

test('The pod runs as the account of the steps, with its token', () => {
  expect(specOf().template.spec).toMatchObject({
    serviceAccountName: 'orders-steps',
    automountServiceAccountToken: true,
  });
});

test('The image is the one that is pinned, and is pulled only where it is absent', () => {
  expect(containerOf()).toMatchObject({ image: IMAGE, imagePullPolicy: 'IfNotPresent' });
  expect(containerOf().image).not.toMatch(/:latest$/);
});

test('The container has requests and limits', () => {
  expect(containerOf().resources).toEqual({
    requests: { cpu: '10m', memory: '64Mi' },
    limits: { cpu: '500m', memory: '256Mi' },
  });
});

test('The container reads no Secret: it has no environment', () => {
  expect(containerOf()).not.toHaveProperty('env');
  expect(containerOf()).not.toHaveProperty('envFrom');
});

test('The command line says step, pool, change, expected sslMode and deadline', () => {
  const tls = resolveTls({ sslMode: 'verify-full', issuerRef: { name: 'pool-ca' } });
  expect(containerOf({ change: '0001-add', tls }).args).toEqual([
    'step',
    'pause',
    'demo/orders',
    '--change=0001-add',
    '--ssl-mode=verify-full',
    '--deadline=1800s',
  ]);
});

test('A hook has no change, and a pool without TLS is expected to serve none', () => {
  const pgpool = Pgpool.fromName('orders');
  const args = ['step', 'verify', 'orders', '--recorded={}', '--ssl-mode=disable', '--deadline=1800s'];
  expect(containerOf({ step: 'verify', pgpool }).args).toEqual(args);
});

test.each<StepName>(['pause', 'proof', 'resume', 'verify', 'rescue'])(
  'Step %s is named on the command line',
  (step) => {
    expect((containerOf({ step }).args as string[])[1]).toBe(step);
  },
);
