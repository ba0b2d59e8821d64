import type { Agent } from 'node:http';
import type { RequestOptions } from 'node:https';
import type { KubeConfig } from '@kubernetes/client-node';
import { ClusterError } from './errors';
import type { Credentials } from './http';
import { KubernetesCluster, type KubernetesClusterOptions } from './kubernetes-cluster';

/** Which cluster, and as whom. */
export interface ConnectOptions extends KubernetesClusterOptions {
  /** Path of a kubeconfig. @default - KUBECONFIG, then ~/.kube/config, then the pod's own ServiceAccount */
  readonly kubeconfig?: string;
  /** @default - the current context */
  readonly context?: string;
}

/** A cluster, with what the kubeconfig says beside it. */
export interface Connection {
  readonly cluster: KubernetesCluster;
  /** `https://10.0.0.1:6443` */
  readonly server: string;
  /** Namespace of the context. @default - none, `default` by convention */
  readonly namespace?: string;
}

/**
 * Finds the cluster and the credentials. Nothing is sent yet.
 *
 * @throws ClusterError when there is no such kubeconfig or context, or nothing to connect to.
 */
export function connect(options: ConnectOptions = {}): Connection {
  const config = loadConfig(options);
  const target = config.getCurrentCluster();
  const about = options.kubeconfig ?? 'kubeconfig';
  if (target === null) {
    const known = config.getContexts().map((context) => context.name);
    const wanted = options.context ?? config.getCurrentContext();
    throw new ClusterError('Invalid', about, `has no context "${wanted}", there are: ${known.join(', ') || 'none'}`);
  }
  if (target.server === NOTHING) {
    throw new ClusterError('Unreachable', about, 'there is no kubeconfig, and this is no pod of a cluster');
  }
  const { namespace } = config.getContextObject(config.getCurrentContext()) ?? {};
  const cluster = new KubernetesCluster(credentialsOf(config, target.server), options);
  return { cluster, server: target.server, ...(namespace === undefined ? {} : { namespace }) };
}

/** What the client falls back to when it finds nothing. */
const NOTHING = 'http://localhost:8080';

function loadConfig(options: ConnectOptions): KubeConfig {
  // An ES module of 800 models: only whoever talks to a cluster waits for it.
  const { KubeConfig: Loader } = require('@kubernetes/client-node') as typeof import('@kubernetes/client-node');
  const config = new Loader();
  try {
    if (options.kubeconfig === undefined) config.loadFromDefault();
    else config.loadFromFile(options.kubeconfig);
  } catch (cause) {
    const detail = `cannot be read: ${(cause as Error).message}`;
    throw new ClusterError('Invalid', options.kubeconfig ?? 'kubeconfig', detail, undefined, cause);
  }
  if (options.context !== undefined) config.setCurrentContext(options.context);
  return config;
}

/**
 * Of the client we use what finds credentials (files, exec plugins, OIDC, rotated tokens) and nothing that talks:
 * its watches end after most errors and hide what a callback throws, and version 2 does not load on Node 20.
 */
function credentialsOf(config: KubeConfig, server: string): Credentials {
  let last: { readonly key: string; readonly agent: Agent } | undefined;
  return {
    server,
    options: async () => {
      const found: RequestOptions = {};
      await config.applyToHTTPSOptions(found);
      const agent = found.agent as Agent;
      // It makes a new agent for every call, so no connection would ever be used again.
      const key = [found.ca, found.cert, found.key, found.servername].map(String).join('\n');
      if (last?.key !== key) {
        (agent as { keepAlive?: boolean }).keepAlive = true;
        last = { key, agent };
      }
      return { agent: last.agent, headers: found.headers, ...(found.auth == null ? {} : { auth: found.auth }) };
    },
    close: () => last?.agent.destroy(),
  };
}
