import { isRecord, recordOf } from '../../json';
import { didYouMean } from '../../validation/wording';
import type { Report } from '../check-lives';
import { type PoolIntent, REPLICAS } from '../intent';
import { HIDDEN_SETTINGS, isAmong, knownSettings } from './known';
import { parsePgpoolConf, type Setting } from './parse';

/** Where a pool says the text of its pgpool.conf. */
const PLACE = 'spec.configuration.inline["pgpool.conf"]';

/** Most bytes of all files, as JSON: Linux takes no argument of a program of more than 131,072 bytes. */
const MOST_BYTES = 100_000;

/** Settings that KubeDB writes from other fields of a Pgpool, and which those are. */
const RESERVED: Readonly<Record<string, string>> = {
  backend_hostname0: 'postgresRef',
  backend_port0: 'postgresRef',
  pcp_port: 'the ports of the Service',
  port: 'the ports of the Service',
  ssl: 'tls',
  ssl_ca_cert: 'tls',
  ssl_cert: 'tls',
  ssl_key: 'tls',
};
const RESERVED_NAMES = new Set(Object.keys(RESERVED));

/** What KubeDB of the supported release writes where a pool says nothing. */
const DEFAULT_MAX_POOL = 15;

/** Reports what no pool should say in pgpool.conf, and more connections than its PostgreSQL has. */
export function checkPgpoolConf(pool: PoolIntent, report: Report): void {
  const { inline, secretName } = recordOf(recordOf(pool.spec).configuration);
  if (secretName === `${pool.name}-config`) {
    const message = `found "${secretName}", the Secret into which KubeDB writes the files of the pool: yours would be lost`;
    report('spec.configuration.secretName', message, 'give your Secret another name');
  }
  const bytes = Buffer.byteLength(JSON.stringify(inline ?? {}));
  if (bytes > MOST_BYTES) {
    const message = `found ${bytes} bytes, allowed: ${MOST_BYTES} at most, because the step verify gets them as an argument`;
    report(
      'spec.configuration.inline',
      message,
      'put them into a Secret, and name that: spec.configuration.secretName',
    );
  }
  const text = isRecord(inline) ? inline['pgpool.conf'] : undefined;
  const settings = typeof text === 'string' ? parsePgpoolConf(text) : [];
  const known = settings.length === 0 ? undefined : knownSettings(pool.version);
  for (const setting of settings) checkSetting(setting, pool.version, known, report);
  checkConnections(pool, settings, report);
}

function checkSetting(
  { name, value }: Setting,
  version: string,
  known: ReadonlySet<string> | undefined,
  report: Report,
): void {
  if (isAmong(name, HIDDEN_SETTINGS) && value !== '') {
    const message = `sets ${name}: everybody who reads the repository, or the Pgpool, would know it`;
    report(
      PLACE,
      message,
      'put pgpool.conf into a Secret of the cluster, and name that: spec.configuration.secretName',
    );
    return;
  }
  if (isAmong(name, RESERVED_NAMES)) {
    const from = RESERVED[name] ?? RESERVED[name.replace(/[0-9]+$/, '0')];
    report(PLACE, `sets ${name}, which KubeDB writes itself, from ${from}`, 'leave it out');
    return;
  }
  if (known === undefined || isAmong(name, known)) return;
  const message = `sets ${name}, which Pgpool-II ${version} does not know${didYouMean(name, [...known])}`;
  report(PLACE, message, 'leave it out: Pgpool-II starts without a word of it, and it has no effect');
}

/** Pgpool-II opens a second connection to cancel a query, so each of its own counts twice. */
function checkConnections(pool: PoolIntent, settings: readonly Setting[], report: Report): void {
  const { maxConnections } = pool.postgresRef;
  const numberOf = (wanted: string) => {
    const value = settings.findLast(({ name }) => name === wanted)?.value;
    return value !== undefined && /^[0-9]+$/.test(value) ? Number(value) : undefined;
  };
  const children = numberOf('num_init_children');
  if (maxConnections === undefined || children === undefined) return;
  const { replicas = REPLICAS.default } = pool;
  const each = numberOf('max_pool') ?? DEFAULT_MAX_POOL;
  const most = 2 * children * each * replicas;
  if (most <= maxConnections) return;
  report(
    'postgresRef.maxConnections',
    `found ${maxConnections}, but the pool may open ${most}: 2 x num_init_children ${children} x max_pool ${each} x replicas ${replicas}`,
    'fewer num_init_children, max_pool or replicas; or more max_connections of PostgreSQL, which this is',
  );
}
