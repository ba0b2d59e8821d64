import type { Agent } from 'node:http';
import type { RequestOptions } from 'node:https';
import type { Context, KubeConfig } from '@kubernetes/client-node';
import { ClusterError } from './errors';
import { type Credentials, isAddress, shownUrl } from './http';
import { type KubeconfigOptions, readKubeconfig } from './kubeconfig';
import { KubernetesCluster, type KubernetesClusterOptions } from './kubernetes-cluster';

/** Options of {@link connect}: which cluster, and which credentials. */
export interface ConnectOptions extends KubernetesClusterOptions, KubeconfigOptions {}

/** A cluster, with the address and the namespace of its context. */
export interface Connection {
  readonly cluster: KubernetesCluster;
  /** `https://10.0.0.1:6443`, for messages. */
  readonly server: string;
  /** Namespace of the context. @default - none, `default` by convention */
  readonly namespace?: string;
}

/**
 * Finds the cluster and the credentials. Sends nothing.
 *
 * @throws ClusterError when the kubeconfig or the context does not exist, or no cluster is configured.
 */
export function connect(options: ConnectOptions = {}): Connection {
  const config = readKubeconfig(options);
  const target = config.getCurrentCluster();
  const about = options.kubeconfig ?? 'kubeconfig';
  if (config.getContexts().some(isNoContext)) {
    const detail = 'there is none, and this is no pod of a cluster: name one with --kubeconfig FILE or KUBECONFIG';
    throw new ClusterError('Invalid', about, detail);
  }
  const { namespace, user } = config.getContextObject(config.getCurrentContext()) ?? {};
  // A context may name no user, as that of a proxy.
  if (target === null || (user && config.getCurrentUser() === null)) throw missing(config, about);
  if (!isAddress(URL.parse(target.server)))
    throw new ClusterError('Invalid', about, `"${shownUrl(target.server)}" is not the address of a server`);
  if (/^http:/i.test(target.server) && !target.skipTLSVerify) {
    const detail = `"${shownUrl(target.server)}" has no TLS, allowed: https, or insecure-skip-tls-verify: true beside it`;
    throw new ClusterError('Invalid', about, detail);
  }
  const cluster = new KubernetesCluster(credentialsOf(config, target.server), options);
  return { cluster, server: shownUrl(target.server), ...(namespace === undefined ? {} : { namespace }) };
}

/** What of the current context is not there: itself, its cluster, or its user. */
function missing(config: KubeConfig, about: string): ClusterError {
  const wanted = config.getCurrentContext();
  const context = config.getContextObject(wanted);
  const listed = (entries: readonly { readonly name: string }[]) =>
    entries.map(({ name }) => name).join(', ') || 'none';
  if (context === null)
    return new ClusterError('Invalid', about, `has no context "${wanted}", there are: ${listed(config.getContexts())}`);
  const [what, name, entries] =
    config.getCurrentCluster() === null
      ? ['cluster', context.cluster, config.getClusters()]
      : ['user', context.user, config.getUsers()];
  return new ClusterError(
    'Invalid',
    about,
    `context "${wanted}" names the ${what} "${name}", there are: ${listed(entries)}`,
  );
}

/** Whether a context is what client-node makes up when it finds no configuration. */
function isNoContext({ name, cluster, user }: Context): boolean {
  return name === 'loaded-context' && cluster === 'cluster' && user === 'user';
}

/**
 * Uses the part of client-node that finds credentials (files, exec plugins, OIDC, rotated tokens) and no part that sends:
 * its watches end after most errors and hide what a callback throws, and version 2 does not load on Node 20.
 */
function credentialsOf(config: KubeConfig, server: string): Credentials {
  let last: { readonly key: string; readonly agent: Agent } | undefined;
  return {
    server,
    options: async () => {
      const found: RequestOptions = {};
      await config.applyToHTTPSOptions(found).catch((error: Error) => {
        throw pluginError(config, error) ?? error;
      });
      const agent = found.agent as Agent;
      // client-node makes a new agent for every call, so without this no connection would be reused.
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

/** Why what a kubeconfig names for credentials, a program or a provider, brought none; undefined where it names none. */
function pluginError(config: KubeConfig, error: Error): ClusterError | undefined {
  const { exec, authProvider } = config.getCurrentUser() ?? {};
  if (!exec && !authProvider) return undefined;
  const about = exec ? `exec plugin ${exec.command}` : `auth-provider ${authProvider?.name}`;
  // client-node reads what it printed as JSON, and then its status, whatever that is.
  const isNoCredential = error instanceof SyntaxError || error instanceof TypeError;
  const given = exec
    ? 'what it printed is no ExecCredential with a status'
    : 'its config holds no token that can be used';
  const why = isNoCredential ? given : error.message || 'it failed';
  return new ClusterError('Unauthorized', about, `brought no credentials: ${why}`, undefined, error);
}
