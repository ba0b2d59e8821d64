import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import type { KubeConfig } from '@kubernetes/client-node';
import { isRecord, recordOf } from '../json';
import { parseYaml } from '../model/read-yaml';
import { ClusterError } from './errors';
import { readAtMost } from './files';
import { checkTypes } from './kubeconfig-types';

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
  checkCurrent(config, options.kubeconfig ?? 'kubeconfig');
  return config;
}

/** @returns undefined when the options name no file, and there is none in the home folder */
function filesOf({ kubeconfig, searchPath = '' }: KubeconfigOptions): readonly string[] | undefined {
  if (kubeconfig !== undefined) return [kubeconfig];
  if (searchPath === '') {
    // Not by client-node, which knows no tokenFile, reads a device for ever, and quotes a line with a token.
    const own = join(homeFolder(), '.kube', 'config');
    return isAbsolute(own) && existsSync(own) ? [own] : undefined;
  }
  const named = searchPath.split(delimiter).filter((file) => file !== '');
  const existing = named.filter((file) => existsSync(file));
  if (existing.length > 0) return existing;
  throw new ClusterError('Invalid', 'KUBECONFIG', `none of its files exists: ${named.join(', ') || searchPath}`);
}

/** @returns nothing for a user who has none, as in a container, or one that no path is */
function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}

/** Largest file of a kubeconfig, and largest output of a program that it names. */
const MOST_BYTES = 16 * 1024 * 1024;

/** As client-node reads it, but for a device, which never ends. */
function readFile(config: KubeConfig, file: string): KubeConfig {
  try {
    const text = readAtMost(file, MOST_BYTES);
    if (text === undefined) throw new Error(`it has more than ${MOST_BYTES / 1024 / 1024} MiB`);
    // kubectl takes an empty file for none.
    if (text.trim() === '') return config;
    const found = parsed(file, text);
    const tokenFiles = tokenFilesOf(found);
    config.loadFromString(text);
    config.makePathsAbsolute(dirname(file));
    for (const [name, tokenFile] of tokenFiles) {
      const user = config.getUser(name);
      const token = readAtMost(resolve(dirname(file), tokenFile), MOST_BYTES);
      if (token === undefined) throw new Error(`${tokenFile} has more than ${MOST_BYTES / 1024 / 1024} MiB`);
      if (user !== null) Object.assign(user, { token: token.trim() });
    }
    return config;
  } catch (cause) {
    if (ClusterError.isCluster(cause)) throw cause;
    throw unreadable(file, cause);
  }
}

/** @throws Error where it is no kubeconfig, which quotes no line of it: that may hold a token. */
function parsed(file: string, text: string): Record<string, unknown> {
  const reading = parseYaml(file, text, {});
  if ('problem' in reading) throw new Error(`line ${reading.problem.line} ${reading.problem.message}`);
  const [found, ...others] = reading.documents;
  if (others.length > 0) throw new Error(`it holds ${others.length + 1} YAML documents, allowed: one`);
  if (!isRecord(found)) throw new Error('it is no kubeconfig, which has clusters, users and contexts');
  checkTypes(found, file);
  return found;
}

/**
 * Files of tokens by the users that have them. client-node does not know them; it knows a field of its own, whose file it reads at once,
 * and be it a device.
 */
function tokenFilesOf(found: Record<string, unknown>): Map<string, string> {
  const users = Array.isArray(found.users) ? found.users.map(recordOf) : [];
  const files = new Map<string, string>();
  for (const [i, { name, user }] of users.entries()) {
    const { tokenFile, 'token-file': unknown } = recordOf(user);
    if (unknown !== undefined) throw new Error(`users[${i}].user.token-file is unknown, allowed: tokenFile`);
    if (typeof tokenFile === 'string' && tokenFile !== '') files.set(String(name), tokenFile);
  }
  return files;
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
      const end = (why: string) => {
        child.kill('SIGKILL');
        child.emit('error', new Error(`${command} ${why}`));
        // A program of its own that it has started may hold these open.
        child.stdout.destroy();
        child.stderr.destroy();
      };
      const timer = setTimeout(() => end(`has not ended within ${seconds} s`), seconds * 1000);
      // Not its exit: a program that it has started may hold its output open, and this process with it.
      child.once('close', () => clearTimeout(timer));
      let printed = 0;
      const count = (chunk: string | Buffer) => {
        printed += chunk.length;
        if (printed > MOST_BYTES) end(`has printed more than ${MOST_BYTES / 1024 / 1024} MiB`);
      };
      for (const stream of [child.stdout, child.stderr]) stream.on('data', count);
      return child;
    };
  }
}

/** Providers that client-node still has and kubectl has not: they wait for a program, whatever it takes. */
const GONE_PROVIDERS: readonly unknown[] = ['gcp', 'azure'];

/** Refuses, in what is used, a provider of credentials that waits for ever, and files that never end: each call reads them. */
function checkCurrent(config: KubeConfig, about: string): void {
  const [cluster, user] = [config.getCurrentCluster(), config.getCurrentUser()];
  const provider = user?.authProvider?.name;
  if (GONE_PROVIDERS.includes(provider)) {
    const detail = `users ${user?.name}: found auth-provider ${provider}, which kubectl no longer has, allowed: exec`;
    throw new ClusterError('Invalid', about, detail);
  }
  if (user?.exec && !user.exec.command)
    throw new ClusterError('Invalid', about, `users ${user.name}: exec has no command`);
  const { tokenFile } = recordOf(recordOf(user?.authProvider).config);
  for (const file of [cluster?.caFile, user?.certFile, user?.keyFile, tokenFile]) {
    if (typeof file !== 'string' || isBounded(file)) continue;
    throw new ClusterError('Invalid', about, `${file} is no file of at most ${MOST_BYTES / 1024 / 1024} MiB`);
  }
}

/** Whether a file ends, or is missing: then client-node says so. */
function isBounded(file: string): boolean {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    return found === undefined || (found.isFile() && found.size <= MOST_BYTES);
  } catch {
    // Not even a path, or behind what nobody may look at.
    return false;
  }
}

function unreadable(file: string, cause: unknown): ClusterError {
  return new ClusterError('Invalid', file, `cannot be read: ${(cause as Error).message}`, undefined, cause);
}
