import { type Cluster, up } from '../cluster/cluster';
import { NODE_IMAGE } from '../cluster/images';
import { until } from '../cluster/run';
import { CLUSTER } from '../support/settings';

const PARTS = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'containerd',
  'kubelet',
  'kube-proxy',
  'coredns',
  'redis',
  'cert-manager',
  'trust-manager',
  'argocd-repo-server',
  'argocd-application-controller',
  'argocd-applicationset-controller',
];

const SERVER = `require('http').createServer((_, answer) => answer.end('hello')).listen(8080)`;
const CLIENT = `fetch('http://web.default.svc.cluster.local').then((it) => it.text()).then((it) => console.log(it))`;

let cluster: Cluster;

/** Calls the web server from inside its pod, by the name of its Service. */
function call(): string {
  return cluster.kubectl.run(['exec', 'web', '--', 'node', '-e', CLIENT]).trim();
}

beforeAll(async () => {
  cluster = await up(CLUSTER);
  const container = {
    name: 'web',
    image: NODE_IMAGE,
    imagePullPolicy: 'IfNotPresent',
    command: ['node', '-e', SERVER],
  };
  cluster.kubectl.apply([
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'web', labels: { app: 'web' } },
      spec: { containers: [container], terminationGracePeriodSeconds: 1 },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web' },
      spec: { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 8080 }] },
    },
  ]);
  await until('an answer from the pod', 60, () => call());
});

afterAll(() => {
  cluster.kubectl.run(['delete', 'pod,service', 'web', '--ignore-not-found', '--timeout=60s']);
});

test.each(PARTS)('a pod keeps running and is reached by name after %s crashed and came back', async (part) => {
  await cluster.stop(part, 'KILL');
  await cluster.start(part);
  expect(await until('an answer from the pod', 60, () => call())).toBe('hello');
  const path = 'jsonpath={.status.containerStatuses[0].restartCount}';
  expect(cluster.kubectl.run(['get', 'pod', 'web', '-o', path])).toBe('0');
});
