import type { Kubectl } from '../cluster/kubectl';
import { until } from '../cluster/run';
import { SHOP, USER } from './postgres';
import type { Load } from './report';
import { DATABASE } from './settings';

/** What a client that never stops gets as its options. */
export interface VerifyingClientOptions {
  /** Its namespace. */
  readonly namespace: string;
  readonly pool: { readonly namespace: string; readonly name: string };
  /** ConfigMap of its namespace that the rendered manifests give roots to. */
  readonly roots: string;
  /** Name of its pod. @default - POOL-client */
  readonly name?: string;
  /** Secret of its namespace with a certificate of its own. @default - a password */
  readonly secret?: string;
}

/** A new connection that failed. */
export interface Refusal {
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  /** What libpq says. */
  readonly message: string;
}

/** What a client has seen. */
export interface Sight {
  /** New connections that were made and asked something. */
  readonly made: number;
  /** Those that failed because one side did not believe the other, or did not let it in. */
  readonly untrusted: readonly Refusal[];
  /** Those that failed because nobody was there: a pod that restarts. */
  readonly away: readonly Refusal[];
}

/** Each is a psql of its own: at five a second, clients took a third of two processors from what they look at. */
const PER_SECOND = 2;

/** Where roots and certificate are mounted. */
const FOLDERS = { roots: '/roots', own: '/own' } as const;

/**
 * What libpq says when nobody answers, or a pod ends in the middle. Everything else counts as a refusal: what is not known
 * must not pass for a pod that restarts.
 */
const AWAY = [
  /connection refused/i,
  /timeout expired/,
  /connection timed out/i,
  /no route to host/i,
  /connection reset by peer/i,
  /server closed the connection unexpectedly/,
  /SSL SYSCALL error: EOF detected/,
];

/** Whether a connection failed for want of a pod, and not for want of trust. */
export function isAway(message: string): boolean {
  return AWAY.some((pattern) => pattern.test(message)) && !/certificate|alert/i.test(message);
}

/**
 * A pod that opens two new connections to a pool every second until it is stopped, with libpq's sslmode verify-full: it
 * checks the chain by the roots that git distributes and the name of the server. Roots and its own certificate are mounted,
 * and read anew for each connection, as a client does that needs no restart.
 */
export class VerifyingClient {
  /** Starts it, and waits until it has made a connection. */
  static async start(kubectl: Kubectl, options: VerifyingClientOptions): Promise<VerifyingClient> {
    const client = new VerifyingClient(kubectl, options);
    kubectl.apply([client.object()]);
    await until(`first connection of ${client.name}`, 60, () => client.sight().made > 0 || undefined);
    return client;
  }

  private readonly name: string;

  private constructor(
    private readonly kubectl: Kubectl,
    private readonly options: VerifyingClientOptions,
  ) {
    this.name = options.name ?? `${options.pool.name}-client`;
  }

  /** What it has seen since a moment. @param since milliseconds since 1970; @default - its start */
  sight(since = 0): Sight {
    const attempts = this.attempts().filter(({ at }) => at >= since);
    const failed = attempts.filter(({ message }) => message !== undefined) as Refusal[];
    return {
      made: attempts.length - failed.length,
      untrusted: failed.filter(({ message }) => !isAway(message)),
      away: failed.filter(({ message }) => isAway(message)),
    };
  }

  /** How many roots it has loaded. */
  rootCount(): number {
    const text = this.exec('cat', `${FOLDERS.roots}/ca.crt`);
    return text.match(/-----BEGIN CERTIFICATE-----/g)?.length ?? 0;
  }

  /** Waits until the roots that it has loaded are so many. */
  async untilRoots(count: number): Promise<void> {
    await until(`${count} roots in ${this.name}`, 120, () => this.rootCount() === count || undefined);
  }

  /** Waits until it has loaded a certificate of its own. @param certificate as it stands in the Secret, in base64 */
  async untilOwn(certificate: string): Promise<void> {
    const wanted = Buffer.from(certificate, 'base64').toString().trim();
    const loaded = () => this.exec('cat', `${FOLDERS.own}/tls.crt`).trim();
    await until(`new certificate in ${this.name}`, 120, () => loaded() === wanted || undefined);
  }

  /** Stops it. @returns all that it has seen, for the report */
  stop(): Load {
    const attempts = this.attempts();
    this.kubectl.run(['delete', 'pod', this.name, '-n', this.options.namespace, '--grace-period=0', '--force']);
    return loadOf(this.options.name ?? this.options.pool.name, attempts);
  }

  private exec(...command: string[]): string {
    return this.kubectl.run(['exec', '-n', this.options.namespace, this.name, '--', ...command]);
  }

  private attempts(): Attempt[] {
    const log = this.kubectl.run(['logs', '-n', this.options.namespace, this.name]);
    return log.split('\n').flatMap(readAttempt);
  }

  private object(): object {
    const { namespace, roots, secret } = this.options;
    const mount = (name: keyof typeof FOLDERS) => ({ name, mountPath: FOLDERS[name], readOnly: true });
    return {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: this.name, namespace },
      spec: {
        enableServiceLinks: false,
        automountServiceAccountToken: false,
        terminationGracePeriodSeconds: 0,
        containers: [
          {
            name: 'client',
            image: DATABASE,
            imagePullPolicy: 'IfNotPresent',
            command: ['/bin/bash', '-c', script(this.options)],
            env: [
              { name: 'PGPASSWORD', value: USER.password },
              { name: 'PGCONNECT_TIMEOUT', value: '5' },
            ],
            volumeMounts: [mount('roots'), ...(secret === undefined ? [] : [mount('own')])],
          },
        ],
        volumes: [
          { name: 'roots', configMap: { name: roots } },
          // libpq refuses a key that others may read.
          ...(secret === undefined ? [] : [{ name: 'own', secret: { secretName: secret, defaultMode: 0o400 } }]),
        ],
      },
    };
  }
}

/** Each connection in the background, so that one that hangs does not slow the rest. */
function script({ pool, secret }: VerifyingClientOptions): string {
  const own = { sslcert: `${FOLDERS.own}/tls.crt`, sslkey: `${FOLDERS.own}/tls.key` };
  const words = {
    host: `${pool.name}.${pool.namespace}.svc`,
    port: '9999',
    user: USER.name,
    dbname: SHOP,
    sslmode: 'verify-full',
    sslrootcert: `${FOLDERS.roots}/ca.crt`,
    ...(secret === undefined ? {} : own),
  };
  const connection = Object.entries(words).map(([key, value]) => `${key}=${value}`);
  return `
while :; do
  {
    began=$EPOCHREALTIME
    if said=$(psql -X '${connection.join(' ')}' -Atc 'select 40 + 2' 2>&1); then ended=ok; else ended=failed; fi
    echo "$began $EPOCHREALTIME $ended \${said//$'\\n'/ }"
  } &
  sleep ${1 / PER_SECOND}
done`;
}

/** One new connection. */
interface Attempt {
  readonly at: number;
  readonly ended: number;
  /** What libpq says of one that failed. */
  readonly message?: string;
}

function readAttempt(line: string): Attempt[] {
  const [, began, ended, how, said = ''] = /^(\d+\.\d+) (\d+\.\d+) (ok|failed) ?(.*)$/.exec(line) ?? [];
  if (began === undefined || ended === undefined) return [];
  const times = { at: Number(began) * 1000, ended: Number(ended) * 1000 };
  return [how === 'ok' && said === '42' ? times : { ...times, message: said }];
}

/** As long as a client that tries again may need. */
const PATIENCE_MILLISECONDS = 1000;

function loadOf(pool: string, attempts: readonly Attempt[]): Load {
  const seconds: Record<string, { tried: number; failed: number }> = {};
  const errors: Record<string, number> = {};
  const good = attempts.filter(({ message }) => message === undefined);
  let lost = 0;
  for (const { at, ended, message } of attempts) {
    const second = `${Math.floor(at / 1000)}`;
    seconds[second] ??= { tried: 0, failed: 0 };
    seconds[second].tried += 1;
    if (message === undefined) continue;
    seconds[second].failed += 1;
    errors[message] = (errors[message] ?? 0) + 1;
    if (!good.some((other) => other.at >= ended && other.at <= ended + PATIENCE_MILLISECONDS)) lost += 1;
  }
  const begin = Math.min(...attempts.map(({ at }) => at));
  const end = Math.max(...attempts.map(({ ended }) => ended));
  const ends = [begin, ...good.map(({ ended }) => ended), end].sort((a, b) => a - b);
  const longestGap = Math.max(0, ...ends.map((end, i) => end - (ends[i - 1] ?? end)));
  const untrusted = attempts.filter(({ message }) => message !== undefined && !isAway(message)).length;
  return { pool, seconds, lost, longestGap, errors, untrusted };
}
