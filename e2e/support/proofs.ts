import type { X509Certificate } from 'node:crypto';
import { refusesPlaintext, type SslMode } from '../../lib/model/tls';
import { verbOf } from '../../lib/model/verbs';
import { until } from '../cluster/run';
import { authorityOf, type ClientOptions, ISSUERS, psql, ROOT } from './backend';
import type { Scenario } from './scenario';
import type { Moment } from './timeline';
import { isAway } from './verifying-client';
import { servedCertificates, servedSerials } from './wire';

interface Pgpool {
  readonly status?: { readonly phase?: string; readonly conditions?: readonly { type: string; status: string }[] };
}

function readPool({ cluster, namespace }: Scenario, pool: string): Promise<Pgpool | undefined> {
  return cluster.api.get<Pgpool>(`/apis/kubedb.com/v1alpha2/namespaces/${namespace}/pgpools/${pool}`);
}

/** What must hold after every roll-out, whatever it did. */
export async function expectSettled(scenario: Scenario, pool: string): Promise<void> {
  // Not at once: a readiness probe may fail on a busy machine, and the pool's phase follows it.
  const state = await until(`${pool} Synced and Healthy, Ready and not paused`, 60, async () => {
    const { status } = (await readPool(scenario, pool)) ?? {};
    const paused = status?.conditions?.find(({ type }) => type === 'Paused');
    const found = [
      await scenario.syncState(pool),
      status?.phase,
      paused === undefined ? 'not paused' : 'paused',
    ].join();
    if (found === SETTLED) return found;
    throw new Error(found);
  });
  expect(state).toBe(SETTLED);
}

const SETTLED = 'Synced Healthy,Ready,not paused';

/**
 * The stages of a change, in the order in which the API server saw them: pause before operation before proof before
 * resume, and the pause of our own before the operation begins.
 *
 * @param resumed whether Argo CD was restarted during the sync: it does not wait then for what it has applied before, and makes
 *   the next Job at once. The Job waits by itself, so the order of the ends is the same.
 */
export function expectStages(scenario: Scenario, pool: string, change: string, resumed = false): void {
  const number = change.slice(0, 4);
  const job = (step: string) => `Job ${pool}-${number}-${step}`;
  const operation = `operation ${pool}-${change}`;
  const wanted = [
    `${job('pause')} created`,
    'paused True by PausedByPgpoolGitops',
    `${job('pause')} Complete`,
    `${operation} created`,
    `${operation} Progressing`,
    `${operation} Successful`,
    ...(verbOf(change.slice(5)).operation?.proof === undefined
      ? []
      : [`${job('proof')} created`, `${job('proof')} Complete`]),
    `${job('resume')} created`,
    `${job('resume')} Complete`,
  ];
  const story = scenario.timeline(pool).map(({ text }) => text);
  const first = story.indexOf(wanted[0] ?? '');
  const counts = (text: string) => !resumed || !/^Job .* created$/.test(text);
  const found = story.slice(first).filter((text) => wanted.includes(text) && counts(text));
  // Another change's pause may follow; of each text the first counts, in the order of the story.
  expect([...new Set(found)]).toEqual(wanted.filter(counts));
  expect(repeated(story)).toEqual([]);
}

/** No operation and no step of a change was made more than once since the scenario began. */
export function expectRunOnce(scenario: Scenario, pool: string): void {
  expect(repeated(scenario.timeline(pool).map(({ text }) => text))).toEqual([]);
}

/** Operations and Jobs of changes that were made more than once; pause is a hook, and ends at once when it comes again. */
function repeated(story: readonly string[]): string[] {
  const made = story.filter((text) => /^(operation|Job) \S+-\d{4}-(?!pause )\S+ created$/.test(text));
  return made.filter((text, index) => made.indexOf(text) !== index);
}

/** After a roll-out that has failed: the pool is let go, and it still serves. */
export async function expectLetGo(scenario: Scenario, pool: string): Promise<void> {
  // The hook that lets go runs after the sync has failed.
  await until(`end of the pause of ${pool}`, 60, async () => {
    const conditions = (await readPool(scenario, pool))?.status?.conditions ?? [];
    const paused = conditions.find(({ type }) => type === 'Paused');
    if (paused === undefined) return true;
    throw new Error(JSON.stringify(paused));
  });
}

/**
 * Three more syncs, the last of them a self-heal: no operation and no step of a change may run again. Pause may, as a
 * hook, but without pausing.
 */
export async function expectNoSecondRun(scenario: Scenario, pool: string): Promise<void> {
  const count = () => scenario.timeline(pool).filter(isRun).length;
  const before = count();
  for (let sync = 0; sync < 2; sync++) expect(await scenario.sync(pool)).toBe('Succeeded');
  await scenario.selfHeal(pool);
  expect(scenario.timeline(pool).filter(isRun).slice(before)).toEqual([]);
}

function isRun({ text }: Moment): boolean {
  return /^(operation|paused) |evicted$|^Job \S+-\d{4}-(?!pause )\S+ created$/.test(text);
}

/** What psql may do with a pool. */
export interface Access {
  readonly sslMode: SslMode;
  /** PEM of the root that clients trust. @default - that of the platform */
  readonly trust?: string;
  /** Whether a client must have a certificate, and the Secret of one that has. @default - a password is enough */
  readonly clientSecret?: string;
}

/** psql through the Service: let in as sslMode and clientAuthMode demand, and refused where they forbid it. */
export async function expectAccess(scenario: Scenario, pool: string, access: Access): Promise<void> {
  const attempts = attemptsOf(scenario, access);
  const service = { namespace: scenario.namespace, name: pool };
  // Ready pods are in the rules of the Service a moment later, and that moment is kube-proxy's.
  const answers = await until(`psql through ${pool}`, 20, () => {
    const found = psql(scenario.cluster.kubectl, service, attempts);
    const out = found.filter((answer, index) => attempts[index]?.expected === LET_IN && answer !== LET_IN);
    const away = found.filter(isAway);
    if (out.length + away.length > 0) throw new Error([...out, ...away].join('\n'));
    return found;
  });
  for (const [index, { expected }] of attempts.entries()) expect(answers[index]).toMatch(expected);
}

/** What the query answers. */
const LET_IN = '42';

/** How a client connects, and the answer it should get: {@link LET_IN}, or why it is refused. */
interface Attempt extends ClientOptions {
  readonly expected: typeof LET_IN | RegExp;
}

function attemptsOf(scenario: Scenario, { clientSecret, sslMode, trust, ...access }: Access): Attempt[] {
  if (sslMode === 'disable') {
    return [
      { sslmode: 'disable', expected: LET_IN },
      { sslmode: 'require', expected: /does not support SSL/ },
    ];
  }
  const { kubectl } = scenario.cluster;
  const root = trust ?? authorityOf(kubectl, ROOT);
  const stranger = authorityOf(kubectl, trust === undefined ? ISSUERS.other : ROOT);
  const own = clientSecret === undefined ? {} : { certificate: clientCertificate(scenario, clientSecret) };
  const refusesPlain = refusesPlaintext({ sslMode, ...access });
  return [
    { sslmode: 'verify-ca', root, ...own, expected: LET_IN },
    { sslmode: 'verify-ca', root: stranger, ...own, expected: /certificate verify failed/ },
    { sslmode: 'disable', expected: refusesPlain ? /SSL off|no pool_hba/ : LET_IN },
    clientSecret === undefined
      ? { sslmode: 'require', password: 'wrong', expected: /authentication failed|password/ }
      : { sslmode: 'verify-ca', root, expected: /certificate|SSL|authentication/i },
  ];
}

function clientCertificate(scenario: Scenario, name: string) {
  const data = scenario.find<{ data: Record<string, string> }>('secret', name)?.data ?? {};
  const text = (key: string) => Buffer.from(data[key] ?? '', 'base64').toString();
  return { certificate: text('tls.crt'), key: text('tls.key') };
}

/** What every pod serves, for a comparison of before and after. */
export function served(scenario: Scenario, pool: string): Promise<Record<string, string>> {
  return servedSerials(scenario.cluster, scenario.namespace, pool);
}

/** The certificates that the pods of a pool serve, by the order of their names. */
export async function servedByPods(scenario: Scenario, pool: string): Promise<X509Certificate[]> {
  const served = await servedCertificates(scenario.cluster, scenario.namespace, pool);
  return [...served].map(([name, certificate]) => {
    if (certificate === undefined) throw new Error(`pod ${name} serves no TLS`);
    return certificate;
  });
}
