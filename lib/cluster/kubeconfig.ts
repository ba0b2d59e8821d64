import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import type { KubeConfig } from '@kubernetes/client-node';
import { recordOf } from '../json';
import { ClusterError } from './errors';

/** Where credentials are looked for. */
export interface KubeconfigOptions {
  /** Path of a kubeconfig. @default - those of `searchPath`, then ~/.kube/config, then the pod's own ServiceAccount */
  readonly kubeconfig?: string;
  /** The value of KUBECONFIG: paths, of which those that do not exist are left out, as kubectl does. @default - none */
  readonly searchPath?: string;
  /** @default - the current context */
  readonly context?: string;
  /** Time after which a program that the kubeconfig names is killed: that of the call that needs its credentials. @default 15 */
  readonly requestTimeoutSeconds?: number;
}

/**
 * Reads the kubeconfig. Sends nothing.
 *
 * @throws ClusterError when a file cannot be read, or no file of `searchPath` exists.
 */
export function readKubeconfig(options: KubeconfigOptions): KubeConfig {
  // An ES module of 800 models, so it is loaded only when a command connects.
  const { KubeConfig: Loader } = require('@kubernetes/client-node') as typeof import('@kubernetes/client-node');
  const config = new Loader();
  limitPlugins(config, options.requestTimeoutSeconds ?? 15);
  const files = filesOf(options);
  try {
    if (files === undefined) config.loadFromDefault();
    else
      merge(
        config,
        files.map((file) => readFile(new Loader(), file)),
      );
  } catch (cause) {
    if (ClusterError.isCluster(cause)) throw cause;
    throw unreadable('kubeconfig', cause);
  }
  if (options.context !== undefined) config.setCurrentContext(options.context);
  checkTexts(config, options.kubeconfig ?? 'kubeconfig');
  return config;
}

/** @returns undefined when the options name no file */
function filesOf({ kubeconfig, searchPath = '' }: KubeconfigOptions): readonly string[] | undefined {
  if (kubeconfig !== undefined) return [kubeconfig];
  const named = searchPath.split(delimiter).filter((file) => file !== '');
  if (named.length === 0) return undefined;
  const existing = named.filter((file) => existsSync(file));
  if (existing.length > 0) return existing;
  throw new ClusterError('Invalid', 'KUBECONFIG', `none of its files exists: ${named.join(', ')}`);
}

function readFile(config: KubeConfig, file: string): KubeConfig {
  try {
    config.loadFromFile(file);
    return config;
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** Merges as kubectl does: of one name, and of the current contexts, the first file's counts. */
function merge(config: KubeConfig, parts: readonly KubeConfig[]): void {
  config.loadFromOptions({
    clusters: firstOfName(parts.flatMap((part) => part.getClusters() ?? [])),
    users: firstOfName(parts.flatMap((part) => part.getUsers() ?? [])),
    contexts: firstOfName(parts.flatMap((part) => part.getContexts() ?? [])),
    currentContext: parts.map((part) => part.getCurrentContext()).find((name) => name) ?? '',
  });
}

function firstOfName<T extends { readonly name: string }>(entries: readonly T[]): T[] {
  return [...new Map([...entries].reverse().map((entry) => [entry.name, entry])).values()].reverse();
}

/** A part of client-node's reader of exec plugins; see limitPlugins. */
interface PluginReader {
  execFn?: (command: string, args: readonly string[], options: object) => ReturnType<typeof spawn>;
}

/**
 * Gives programs that a kubeconfig names no standard input, which client-node leaves open for ever, and a time after which
 * they are killed.
 */
function limitPlugins(config: KubeConfig, seconds: number): void {
  const { authenticators = [] } = config as unknown as { readonly authenticators?: readonly PluginReader[] };
  for (const reader of authenticators) {
    if (reader.execFn === undefined) continue;
    reader.execFn = (command, args, options) => {
      const child = spawn(command, args ?? [], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        // A program of its own that it has started may hold these open.
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, seconds * 1000);
      child.once('exit', () => clearTimeout(timer));
      return child;
    };
  }
}

/** Refuses names, addresses and credentials that are no text: client-node takes any value of YAML for one. */
function checkTexts(config: KubeConfig, file: string): void {
  const parts = { clusters: config.getClusters(), users: config.getUsers(), contexts: config.getContexts() };
  const texts = Object.entries(parts).flatMap(([list, entries]) =>
    (entries ?? []).flatMap((entry, i) => fieldsOf(`${list}[${i}]`, entry)),
  );
  for (const [path, value] of [['current-context', config.getCurrentContext()] as const, ...texts]) {
    if (value === undefined || value === null || typeof value === 'string') continue;
    const found = JSON.stringify(value).slice(0, 60);
    throw new ClusterError('Invalid', file, `${path}: found ${found}, allowed: text`);
  }
}

/** Fields of a cluster, a user or a context that are text, with what a program that finds credentials is called with. */
function fieldsOf(path: string, entry: object): [string, unknown][] {
  const { exec, authProvider, skipTLSVerify, ...texts } = entry as Readonly<Record<string, unknown>>;
  const { command, args, env } = recordOf(exec);
  const listed = (name: string, list: unknown): [string, unknown][] =>
    Array.isArray(list)
      ? list.map((each, i) => [`${path}.exec.${name}[${i}]`, each])
      : [[`${path}.exec.${name}`, list]];
  const variables = Array.isArray(env) ? env.flatMap((each) => Object.values(recordOf(each))) : env;
  return [
    ...Object.entries(texts).map(([name, value]): [string, unknown] => [`${path}.${name}`, value]),
    [`${path}.exec.command`, command],
    ...listed('args', args),
    ...listed('env', variables),
    [`${path}.auth-provider.name`, recordOf(authProvider).name],
  ];
}

function unreadable(file: string, cause: unknown): ClusterError {
  return new ClusterError('Invalid', file, `cannot be read: ${(cause as Error).message}`, undefined, cause);
}
