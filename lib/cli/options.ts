import { InvalidArgumentError, Option } from 'commander';
import { recordedDuration, tryParseDuration } from '../model/duration';

/** Prefix of the environment variable of each flag: `--dry-run` is PGPOOL_GITOPS_DRY_RUN. */
const ENV = 'PGPOOL_GITOPS_';

/** What a variable of a flag without a value holds to say no. */
const OFF = ['', '0', 'false', 'no', 'off'];

/** An option that may come from the environment too. */
export function flag(flags: string, description: string): Option {
  const option = new Option(flags, description);
  const name = ENV + option.name().toUpperCase().replaceAll('-', '_');
  // commander sets a flag without a value whenever its variable is set, even to `false`.
  const isOff = option.isBoolean() && OFF.includes(process.env[name]?.toLowerCase() ?? 'unset');
  return isOff ? option : option.env(name);
}

/** `-o`, with the formats that a command knows. */
export function output(formats: readonly string[]): Option {
  return flag('-o, --output <format>', 'how to write it').choices(formats).default('text');
}

/** Which cluster, for every command that talks to one; named as kubectl names them. */
export function clusterFlags(): Option[] {
  return [
    flag('--kubeconfig <file>', 'kubeconfig, unless KUBECONFIG, ~/.kube/config or the pod itself has one'),
    flag('--context <name>', 'context of the kubeconfig, unless the current one'),
    flag('--request-timeout <duration>', 'how long the API server may be silent, 15s unless given').argParser(
      parseDuration,
    ),
  ];
}

/** @throws InvalidArgumentError when it is no path of a project of GitLab. */
export function parseProject(value: string): string {
  if (/^\w[\w.-]*(\/\w[\w.-]*)+$/.test(value)) return value;
  throw new InvalidArgumentError('allowed: the path of a project such as platform/pgpool-gitops');
}

/** @throws InvalidArgumentError when it is no whole number from 1. */
export function parseCount(value: string): number {
  if (/^[1-9][0-9]*$/.test(value)) return Number(value);
  throw new InvalidArgumentError('allowed: a whole number from 1');
}

/**
 * A duration, as it is recorded: `30d` is `720h`.
 *
 * @throws InvalidArgumentError when it is none.
 */
export function parseDuration(value: string): string {
  if (tryParseDuration(value) !== undefined) return recordedDuration(value);
  throw new InvalidArgumentError('allowed: a duration such as 90s, 5m, 1.5h, 30d');
}
