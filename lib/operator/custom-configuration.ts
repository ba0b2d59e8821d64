import type { BackendServer, ConfigurationRequest, PoolConfiguration } from '../cluster/resources';
import { parsePgpoolConf } from '../model/pgpool-conf/parse';
import { HopelessError } from './operation-run';

type Files = Readonly<Record<string, string>>;

const CONF = 'pgpool.conf';

/**
 * Returns the configuration of a pool behind a Reconfigure. To ask for the same again changes nothing, so it is the same before
 * and after it was written to the pool.
 *
 * @throws HopelessError when nothing is asked for, or a server is added and taken away at once: KubeDB's webhook admits both.
 */
export function reconfigured(current: PoolConfiguration = {}, request: ConfigurationRequest = {}): PoolConfiguration {
  checkRequest(request);
  const { applyConfig, backend, configSecret, removeCustomConfig } = request;
  const before = removeCustomConfig === true ? {} : current;
  const secretName = configSecret?.name || before.secretName;
  const inline = mergedFiles(before.inline, applyConfig);
  const backends = mergedServers(before.backends, backend);
  return {
    ...(secretName ? { secretName } : {}),
    ...(Object.keys(inline).length === 0 ? {} : { inline }),
    ...(backends.length === 0 ? {} : { backends }),
  };
}

function checkRequest({
  applyConfig = {},
  backend = {},
  configSecret,
  removeCustomConfig,
}: ConfigurationRequest): void {
  const asked = [
    removeCustomConfig === true,
    Boolean(configSecret?.name),
    Object.keys(applyConfig).length > 0,
    (backend.sync ?? []).length + (backend.delete ?? []).length > 0,
  ];
  if (!asked.includes(true)) throw new HopelessError('spec.configuration asks for nothing');
  const deleted = new Set(backend.delete);
  const twice = (backend.sync ?? []).map(nameOf).filter((name) => deleted.has(name));
  if (twice.length > 0)
    throw new HopelessError(
      `spec.configuration.backend adds and deletes ${twice.join(', ')} at once, allowed is one of both`,
    );
}

/** Returns one request that does what an older and a newer one do after each other. */
export function mergedRequests(older: ConfigurationRequest, newer: ConfigurationRequest): ConfigurationRequest {
  if (newer.removeCustomConfig === true) return newer;
  const sync = mergedServers(older.backend?.sync, newer.backend);
  const added = new Set(sync.map(nameOf));
  const gone = [...(older.backend?.delete ?? []), ...(newer.backend?.delete ?? [])];
  const isAbsolute = older.removeCustomConfig === true;
  // Nothing is left that could be deleted, and KubeDB refuses the words.
  const deleted = isAbsolute ? [] : [...new Set(gone)].filter((name) => !added.has(name));
  const applyConfig = mergedFiles(older.applyConfig, newer.applyConfig);
  const configSecret = newer.configSecret?.name ? newer.configSecret : older.configSecret;
  return {
    ...(isAbsolute ? { removeCustomConfig: true } : {}),
    ...(configSecret === undefined ? {} : { configSecret }),
    ...(Object.keys(applyConfig).length === 0 ? {} : { applyConfig }),
    ...(sync.length + deleted.length === 0
      ? {}
      : { backend: { ...(sync.length > 0 ? { sync } : {}), ...(deleted.length > 0 ? { delete: deleted } : {}) } }),
    restart:
      (['true', 'auto', 'false'] as const).find((each) => [older.restart, newer.restart].includes(each)) ?? 'auto',
  };
}

function mergedFiles(older: Files = {}, newer: Files = {}): Files {
  const conf =
    older[CONF] !== undefined && newer[CONF] !== undefined ? mergedConf(older[CONF], newer[CONF]) : undefined;
  return { ...older, ...newer, ...(conf === undefined ? {} : { [CONF]: conf }) };
}

/** A pgpool.conf with the settings of both: of one that both have only the newer. */
function mergedConf(older: string, newer: string): string {
  const replaced = new Set(parsePgpoolConf(newer).map(({ name }) => name));
  const added = new Set(newer.split('\n'));
  const kept = older
    .split('\n')
    .filter((line) => !added.has(line) && !parsePgpoolConf(line).some(({ name }) => replaced.has(name)));
  return [...kept, newer].join('\n');
}

function mergedServers(older: readonly BackendServer[] = [], change: ConfigurationRequest['backend'] = {}) {
  const changed = new Set([...(change.delete ?? []), ...(change.sync ?? []).map(nameOf)]);
  return [...older.filter((server) => !changed.has(nameOf(server))), ...(change.sync ?? [])];
}

function nameOf({ groupName, hostName }: BackendServer): string {
  return hostName ?? groupName ?? '';
}
