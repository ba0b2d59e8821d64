import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cgroupOf } from './cgroups';
import { type Layout, NODE } from './layout';

/** The image of a pod's sandbox. */
export const PAUSE_IMAGE = 'pgpool-gitops.local/pause:1';

/** Writes a configuration file. @returns its path */
export function write(layout: Layout, name: string, text: string): string {
  const folder = join(layout.root, 'config');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  // kube-proxy ends itself when its file is written, even with the same bytes.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}

/** Every write is logged, with its body for what the scenarios look at; reads, leases and events are not. */
export function auditPolicy(): string {
  const groups = ['kubedb.com', 'ops.kubedb.com', 'batch', 'cert-manager.io', 'argoproj.io'];
  return `${JSON.stringify(
    {
      apiVersion: 'audit.k8s.io/v1',
      kind: 'Policy',
      omitStages: ['RequestReceived'],
      rules: [
        { level: 'None', verbs: ['get', 'list', 'watch'] },
        {
          level: 'None',
          resources: [
            { group: '', resources: ['events'] },
            { group: 'events.k8s.io', resources: ['events'] },
            { group: 'coordination.k8s.io', resources: ['leases'] },
          ],
        },
        { level: 'Request', resources: groups.map((group) => ({ group })) },
        { level: 'Metadata' },
      ],
    },
    undefined,
    2,
  )}\n`;
}

/**
 * The pod network is point to point: each pod has a cable to the node, and the node routes. On a bridge, replies
 * between two pods would pass by the rules that undo a Service's address, unless the kernel has the module
 * br_netfilter.
 */
function cniConfig(layout: Layout): string {
  return JSON.stringify({
    cniVersion: '0.4.0',
    name: 'pods',
    plugins: [
      {
        type: 'ptp',
        ipam: {
          type: 'host-local',
          dataDir: '/run/cni',
          ranges: [[{ subnet: layout.podRange }]],
          routes: [{ dst: '0.0.0.0/0' }],
        },
      },
    ],
  });
}

/** Configures containerd, and the pod network that it sets up. Its state is in /run, which is the cluster's own. */
export function containerdConfig(layout: Layout): string {
  const cni = join(layout.root, 'config', 'cni');
  mkdirSync(cni, { recursive: true });
  writeFileSync(join(cni, '10-pods.conflist'), cniConfig(layout));
  return `version = 2
root = "${layout.root}/containerd"
state = "/run/containerd"
disabled_plugins = ["io.containerd.snapshotter.v1.aufs", "io.containerd.snapshotter.v1.btrfs",
  "io.containerd.snapshotter.v1.devmapper", "io.containerd.snapshotter.v1.zfs",
  "io.containerd.tracing.processor.v1.otlp"]

[grpc]
  address = "${layout.root}/containerd.sock"

[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "${PAUSE_IMAGE}"
  # Without the capability SYS_RESOURCE, a score lower than containerd's own cannot be set and no sandbox would start.
  restrict_oom_score_adj = true

[plugins."io.containerd.grpc.v1.cri".cni]
  bin_dir = "/usr/lib/cni"
  conf_dir = "${cni}"

[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
  runtime_type = "io.containerd.runc.v2"
`;
}

/** Configures kubelet for a machine that is not its own: it reserves nothing and moves no process of the host. */
export function kubeletConfig(layout: Layout, socket: string): string {
  const resolver = write(layout, 'resolv.conf', '');
  return JSON.stringify({
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    containerRuntimeEndpoint: `unix://${socket}`,
    authentication: { anonymous: { enabled: false }, x509: { clientCAFile: join(layout.root, 'pki', 'ca.crt') } },
    clusterDNS: [layout.nodeAddress],
    clusterDomain: 'cluster.local',
    resolvConf: resolver,
    podLogsDir: join(layout.root, 'log', 'pods'),
    cgroupDriver: 'cgroupfs',
    failCgroupV1: false,
    cgroupRoot: cgroupOf(layout),
    enforceNodeAllocatable: [],
    failSwapOn: false,
    oomScoreAdj: 0,
    // A full disk of the host must not evict pods or remove the images, which no registry could give back.
    evictionHard: { 'memory.available': '50Mi', 'nodefs.available': '1%', 'imagefs.available': '1%' },
    imageGCHighThresholdPercent: 100,
    // The default of a minute lets a rotated Secret reach a running pod only after that long.
    syncFrequency: '10s',
    // The scenarios kill the operator again and again, and nobody learns from a kubelet that starts it later each time.
    featureGates: { KubeletCrashLoopBackOffMax: true },
    crashLoopBackOff: { maxContainerRestartPeriod: '1s' },
    protectKernelDefaults: true,
  });
}

/** Configures kube-proxy; the table of connections belongs to the host and keeps its size. */
export function kubeProxyConfig(layout: Layout, kubeconfig: string): string {
  return JSON.stringify({
    apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
    kind: 'KubeProxyConfiguration',
    mode: 'iptables',
    clientConnection: { kubeconfig },
    hostnameOverride: NODE,
    clusterCIDR: layout.podRange,
    conntrack: { maxPerCore: 0, min: 0, tcpEstablishedTimeout: '0s', tcpCloseWaitTimeout: '0s' },
  });
}

/** Names of Services for pods; no name outside of the cluster is known, and none is needed. */
export function corefile(layout: Layout, kubeconfig: string): string {
  return `.:53 {
  bind ${layout.nodeAddress}
  errors
  ready 127.0.0.1:8181
  cache 5
  kubernetes cluster.local in-addr.arpa {
    kubeconfig ${kubeconfig}
    ttl 5
  }
}
`;
}
