import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { delimiter, join } from 'node:path';
import type { Binaries } from './binaries';
import { auditPolicy, containerdConfig, corefile, kubeletConfig, kubeProxyConfig, write } from './config';
import { type Layout, NODE } from './layout';
import { kubeconfigOf } from './pki';
import type { Component } from './processes';
import { programEnv } from './run';

/** Every program of a cluster, in the order in which they start. */
export function componentsOf(layout: Layout, binaries: Binaries): readonly Component[] {
  return [
    etcd(layout),
    apiServer(layout, binaries),
    controllerManager(layout, binaries),
    scheduler(layout, binaries),
    containerd(layout),
    kubelet(layout, binaries),
    kubeProxy(layout, binaries),
    coredns(layout, binaries),
    redis(),
    certManager(layout, binaries),
    trustManager(layout, binaries),
    repoServer(layout, binaries),
    applicationController(layout, binaries),
    applicationSetController(layout, binaries),
  ];
}

/** The component of this name. */
export function componentOf(layout: Layout, binaries: Binaries, name: string): Component {
  const components = componentsOf(layout, binaries);
  const found = components.find((component) => component.name === name);
  if (found !== undefined) return found;
  throw new RangeError(`no component "${name}"; there are ${components.map((each) => each.name).join(', ')}`);
}

function pki(layout: Layout, file: string): string {
  return join(layout.root, 'pki', file);
}

function etcd(layout: Layout): Component {
  const peer = 'http://127.0.0.1:2380';
  const client = 'http://127.0.0.1:2379';
  const urls = ['--listen-client-urls', client, '--advertise-client-urls', client, '--listen-peer-urls', peer];
  const cluster = ['--initial-advertise-peer-urls', peer, '--initial-cluster', `default=${peer}`];
  const command = ['etcd', '--data-dir', join(layout.root, 'etcd'), ...urls, ...cluster];
  return { name: 'etcd', command, port: 2379 };
}

/** Every write to the API server, one JSON object a line. */
export function auditLog(layout: Layout): string {
  return join(layout.root, 'log', 'audit.jsonl');
}

function apiServer(layout: Layout, binaries: Binaries): Component {
  const policy = write(layout, 'audit-policy.yaml', auditPolicy());
  const options = {
    'etcd-servers': 'http://127.0.0.1:2379',
    'advertise-address': layout.nodeAddress,
    'service-cluster-ip-range': layout.serviceRange,
    'tls-cert-file': pki(layout, 'kube-apiserver.crt'),
    'tls-private-key-file': pki(layout, 'kube-apiserver.key'),
    'client-ca-file': pki(layout, 'ca.crt'),
    'service-account-key-file': pki(layout, 'service-accounts.pub'),
    'service-account-signing-key-file': pki(layout, 'service-accounts.key'),
    'service-account-issuer': 'https://kubernetes.default.svc.cluster.local',
    'kubelet-client-certificate': pki(layout, 'admin.crt'),
    'kubelet-client-key': pki(layout, 'admin.key'),
    'kubelet-preferred-address-types': 'InternalIP',
    'authorization-mode': 'Node,RBAC',
    'allow-privileged': 'true',
    'audit-policy-file': policy,
    'audit-log-path': auditLog(layout),
    // The scenarios read it by offset, so it must not begin anew in the middle.
    'audit-log-maxsize': '10000',
  };
  return {
    name: 'kube-apiserver',
    command: [binaries.kubernetes, 'kube-apiserver', ...flags(options)],
    port: 6443,
    ready: () => answersOk(layout, '/readyz'),
  };
}

function controllerManager(layout: Layout, binaries: Binaries): Component {
  const options = {
    kubeconfig: kubeconfigOf(layout, 'kube-controller-manager'),
    'root-ca-file': pki(layout, 'ca.crt'),
    'service-account-private-key-file': pki(layout, 'service-accounts.key'),
    'use-service-account-credentials': 'true',
    'leader-elect': 'false',
    'bind-address': '127.0.0.1',
  };
  const command = [binaries.kubernetes, 'kube-controller-manager', ...flags(options)];
  return { name: 'kube-controller-manager', command, port: 10257 };
}

function scheduler(layout: Layout, binaries: Binaries): Component {
  const options = {
    kubeconfig: kubeconfigOf(layout, 'kube-scheduler'),
    'leader-elect': 'false',
    'bind-address': '127.0.0.1',
  };
  return { name: 'kube-scheduler', command: [binaries.kubernetes, 'kube-scheduler', ...flags(options)], port: 10259 };
}

function containerd(layout: Layout): Component {
  const config = write(layout, 'containerd.toml', containerdConfig(layout));
  return { name: 'containerd', command: ['containerd', '--config', config], ready: () => socketExists(layout) };
}

/** The socket on which containerd serves. */
export function containerdSocket(layout: Layout): string {
  return join(layout.root, 'containerd.sock');
}

function socketExists(layout: Layout): boolean {
  const log = readFileSync(join(layout.root, 'log', 'containerd.log'), 'utf8');
  return log.includes('containerd successfully booted') && log.includes(containerdSocket(layout));
}

function kubelet(layout: Layout, binaries: Binaries): Component {
  const options = {
    config: write(layout, 'kubelet.json', kubeletConfig(layout, containerdSocket(layout))),
    kubeconfig: kubeconfigOf(layout, 'kubelet'),
    'root-dir': join(layout.root, 'kubelet'),
    'cert-dir': join(layout.root, 'pki', 'kubelet'),
    'node-ip': layout.nodeAddress,
    'hostname-override': NODE,
  };
  return { name: 'kubelet', command: [binaries.kubernetes, 'kubelet', ...flags(options)], port: 10250 };
}

function kubeProxy(layout: Layout, binaries: Binaries): Component {
  const config = write(layout, 'kube-proxy.json', kubeProxyConfig(layout, kubeconfigOf(layout, 'kube-proxy')));
  return { name: 'kube-proxy', command: [binaries.kubernetes, 'kube-proxy', '--config', config], port: 10256 };
}

function coredns(layout: Layout, binaries: Binaries): Component {
  const config = write(layout, 'Corefile', corefile(layout, kubeconfigOf(layout, 'coredns')));
  return { name: 'coredns', command: [binaries.coredns, '-conf', config], port: 53 };
}

function redis(): Component {
  const options = ['--bind', '127.0.0.1', '--port', '6379', '--save', '', '--appendonly', 'no'];
  return { name: 'redis', command: ['redis-server', ...options], port: 6379 };
}

function certManager(layout: Layout, binaries: Binaries): Component {
  const kubeconfig = kubeconfigOf(layout, 'cert-manager');
  return { name: 'cert-manager', command: [binaries['cert-manager'], '--kubeconfig', kubeconfig] };
}

/** Nobody calls its webhook, but it does not start without one. */
function trustManager(layout: Layout, binaries: Binaries): Component {
  const options = {
    kubeconfig: kubeconfigOf(layout, 'trust-manager'),
    'leader-elect': 'false',
    'metrics-port': '0',
    'readiness-probe-port': '6060',
    'webhook-port': '9443',
    'webhook-certificate-dir': pki(layout, 'webhook'),
  };
  return { name: 'trust-manager', command: [binaries['trust-manager'], ...flags(options)], port: 6060 };
}

function repoServer(layout: Layout, binaries: Binaries): Component {
  // It refuses to serve without TLS while its default says where the CA of its clients is.
  const plain = ['--disable-tls', '--client-ca-path='];
  const command = [binaries['argo-cd'], 'argocd-repo-server', '--redis', '127.0.0.1:6379', ...plain];
  return { name: 'argocd-repo-server', command, port: 8081, env: argoEnv(layout) };
}

function applicationController(layout: Layout, binaries: Binaries): Component {
  const client = ['--kubeconfig', kubeconfigOf(layout, 'argo-cd'), '--namespace', 'argocd'];
  const others = ['--repo-server', '127.0.0.1:8081', '--repo-server-plaintext', '--redis', '127.0.0.1:6379'];
  const command = [binaries['argo-cd'], 'argocd-application-controller', ...client, ...others];
  return { name: 'argocd-application-controller', command, port: 8082, env: argoEnv(layout) };
}

function applicationSetController(layout: Layout, binaries: Binaries): Component {
  const options = {
    namespace: 'argocd',
    'argocd-repo-server': '127.0.0.1:8081',
    'repo-server-plaintext': 'true',
    // Its defaults are ports of the repository server.
    'metrics-addr': '127.0.0.1:8086',
    'probe-addr': '127.0.0.1:8087',
    'webhook-addr': '127.0.0.1:7000',
  };
  const command = [binaries['argo-cd'], 'argocd-applicationset-controller', ...flags(options)];
  return { name: 'argocd-applicationset-controller', command, port: 8087, env: argoEnv(layout) };
}

/** Folder of the scripts that Argo CD's image has in its PATH. */
export function argoScripts(layout: Layout): string {
  return join(layout.root, 'argocd', 'bin');
}

/** Argo CD expects to run in a pod; these move what it would read and write there into the cluster's folder. */
function argoEnv(layout: Layout): Record<string, string> {
  const folder = join(layout.root, 'argocd');
  return {
    // Out of the cluster, the destination https://kubernetes.default.svc means the cluster of KUBECONFIG: a flag that
    // names the same file does not count for it.
    ARGOCD_FAKE_IN_CLUSTER: 'true',
    KUBECONFIG: kubeconfigOf(layout, 'argo-cd'),
    ARGOCD_GPG_ENABLED: 'false',
    ARGOCD_APP_CONF_PATH: folder,
    ARGOCD_TLS_DATA_PATH: join(folder, 'tls'),
    ARGOCD_SSH_DATA_PATH: join(folder, 'ssh'),
    ARGOCD_PLUGINSOCKFILEPATH: join(folder, 'plugins'),
    ARGOCD_ASK_PASS_SOCK: join(folder, 'ask-pass.sock'),
    TMPDIR: join(folder, 'tmp'),
    PATH: [argoScripts(layout), programEnv().PATH].join(delimiter),
  };
}

function flags(options: Readonly<Record<string, string>>): string[] {
  return Object.entries(options).map(([name, value]) => `--${name}=${value}`);
}

/** Whether the API server answers a question about its health with 200. */
function answersOk(layout: Layout, path: string): Promise<boolean> {
  const [ca, cert, key] = ['ca.crt', 'admin.crt', 'admin.key'].map((file) => readFileSync(pki(layout, file)));
  return new Promise((resolve) => {
    const options = { host: layout.nodeAddress, port: 6443, path, ca, cert, key, timeout: 2000, agent: false };
    const call = request(options, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    call.on('error', () => resolve(false));
    call.on('timeout', () => call.destroy());
    call.end();
  });
}
