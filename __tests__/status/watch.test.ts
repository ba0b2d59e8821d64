import { CommanderError } from 'commander';
import { createColors } from 'picocolors';
import { runStatus, type StatusCommandOptions } from '../../lib/cli/commands/status';
import type { Host } from '../../lib/cli/host';
import { terminalScreen } from '../../lib/cli/screen';
import { ClusterError } from '../../lib/cluster/errors';
import type { Change } from '../../lib/model/change';
import { FakeCluster, type FakeClusterOptions } from '../cluster/fake-cluster';
import { ledgerOf, StatusWorld, tlsOf } from './world';

const G1 = tlsOf('platform-g1');
const G2 = tlsOf('platform-g2');
const LEDGER = ledgerOf(['baseline', 'as it was created', G1], ['update', 'move to the next CA', G2]);
const UPDATE = LEDGER[1] as Change;

let world: StatusWorld;
beforeEach(() => {
  world = new StatusWorld();
  world.createPool(G1);
});

interface Run {
  readonly code: number;
  readonly lines: string[];
  readonly screen: string[];
  readonly cluster: FakeCluster;
}

async function run(
  given: Partial<StatusCommandOptions>,
  {
    terminal = false,
    until,
    cluster: clusterOptions,
  }: { terminal?: boolean; until?: number; cluster?: FakeClusterOptions } = {},
): Promise<Run> {
  const lines: string[] = [];
  const screen: string[] = [];
  const host: Host = {
    result: (text) => void lines.push(text),
    note: () => {},
    colors: createColors(false),
    ask: async () => undefined,
    ...(terminal ? { screen: { draw: (text: string) => void screen.push(text) } } : {}),
  };
  const told = new AbortController();
  if (until !== undefined) world.clock.after(until, () => told.abort());
  const cluster = new FakeCluster(world.store, clusterOptions);
  const options: StatusCommandOptions = { project: '.', output: 'text', timeout: '30m', ...given };
  const context = { cluster, clock: world.clock, signal: told.signal };
  try {
    await runStatus(new Map([['shop/checkout', LEDGER]]), options, host, context);
    return { code: 0, lines, screen, cluster };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { code: error.exitCode, lines, screen, cluster };
  }
}

test('--wait appends one line for each change, and ends with 0 when the change has rolled out', async () => {
  world.clock.after(60, () => void world.carryOut(UPDATE, G2, 2));
  const { code, lines } = await run({ wait: true });
  expect(code).toBe(0);
  expect(lines.map((line) => line.replace(/^\S+ shop\/checkout /, ''))).toEqual([
    'Ready, waiting: 0001-update',
    '0001-update: ReconfigureTLS',
    '0001-update: stage pause done',
    'Ready, rolling out: 0001-update, 0 of 8',
    '0001-update: DatabasePauseSucceeded',
    'Ready, rolling out: 0001-update, 1 of 8',
    '0001-update: CertificateSynced',
    'Ready, rolling out: 0001-update, 2 of 8',
    '0001-update: UpdatePetSets',
    'Ready, rolling out: 0001-update, 3 of 8',
    '0001-update: EvictPod--checkout-0',
    '0001-update: CheckPodRunning--checkout-0',
    'Ready, rolling out: 0001-update, 4 of 8',
    '0001-update: EvictPod--checkout-1',
    // Of the same second: in the order of the object's array, which means nothing.
    '0001-update: RestartPods',
    '0001-update: CheckPodRunning--checkout-1',
    'Ready, rolling out: 0001-update, 6 of 8',
    '0001-update: UpdateDatabase',
    'Ready, rolling out: 0001-update, 7 of 8',
    '0001-update: stage operation done',
    '0001-update: stage proof done',
    '0001-update: stage resume done',
    'Ready, as intended',
  ]);
  expect(lines[0]).toMatch(/^2026-01-01T08:00:00Z /);
});

test('tells an edit past git with who has made it, when, and the command that undoes it', async () => {
  await world.carryOut(UPDATE, G2, 2);
  world.edit((spec) => ({ ...spec, sslMode: 'prefer' }));
  const time = '2026-01-01T08:05:00Z';
  world.sign({ manager: 'kubectl-edit', time, fieldsV1: { 'f:spec': { 'f:sslMode': {} } } });
  const { code, lines } = await run({ wait: true });
  expect([code, ...lines.map((line) => line.replace(/^\S+ shop\/checkout /, ''))]).toEqual([
    2,
    ...['pause', 'operation', 'proof', 'resume'].map((stage) => `0001-update: stage ${stage} done`),
    `drift: tls.sslMode is prefer, git says require, last written by kubectl-edit at ${time}`,
    expect.stringMatching(/^next: pgpool-gitops change retry shop\/checkout 0001-update/),
    'Ready, drifted: tls.sslMode',
  ]);
});

test('--wait ends with 2 at once when a change fails', async () => {
  world.clock.after(60, () => {
    world.applyOperation(UPDATE);
    world.progress('checkout-0001-update', 'Failed', 'Failed');
  });
  const { code, lines } = await run({ wait: true });
  expect([code, lines.at(-1)]).toEqual([2, expect.stringContaining('Ready, failed: 0001-update, stage operation')]);
});

test('fails when --timeout is over, and says what it still waits for', async () => {
  const failing = run({ wait: true, timeout: '10m' });
  await expect(failing).rejects.toThrow('status: timed out while it waited for shop/checkout, waiting: 0001-update');
  expect(world.time).toBe('2026-01-01T08:10:00Z');
});

test('--watch draws a terminal anew every second, and ends at a signal, with how the pool stands then', async () => {
  const { code, lines, screen } = await run({ watch: true }, { terminal: true, until: 30 });
  expect([code, lines]).toEqual([2, []]);
  expect(screen.length).toBeGreaterThan(25);
  expect(screen.at(-1)).toContain('4.6.0, 30s old');
});

test('--watch continues when all is as intended, and ends with 0', async () => {
  await world.carryOut(UPDATE, G2, 2);
  const begin = world.clock.now();
  expect(await run({ watch: true }, { until: 45 })).toMatchObject({ code: 0 });
  expect(world.clock.now() - begin).toBeGreaterThanOrEqual(45_000);
});

test('--watch looks at the cluster when something has happened, not at every drawing', async () => {
  const { cluster, screen } = await run({ watch: true }, { terminal: true, until: 60 });
  const lists = cluster.calls.filter(({ verb }) => verb === 'list').length;
  expect(screen.length).toBeGreaterThan(55);
  // Five kinds: at the start, in the first look, for each watch and after it, and every ten seconds.
  expect(lists).toBe(5 * (4 + 6));
});

test('--watch -o json writes a document a line, and only when something has changed', async () => {
  world.clock.after(20, () => world.setPhase('Critical'));
  const { lines } = await run({ watch: true, output: 'json' }, { until: 60 });
  const documents = lines.map((line) => JSON.parse(line));
  expect(documents.map(({ pools }) => pools[0].live.phase)).toEqual(['Ready', 'Critical']);
});

test('--watch continues when the API server fails for a while', async () => {
  const fail = (_: unknown, number: number) =>
    number > 6 && number < 40 ? new ClusterError('Unreachable', 'pgpools', 'connect ECONNREFUSED') : undefined;
  world.clock.after(120, () => world.setPhase('Critical'));
  const { lines } = await run({ watch: true }, { until: 300, cluster: { faults: { fail } } });
  expect(lines.at(-1)).toContain('Critical');
});

test.each([
  ['Forbidden', 'pgpools is forbidden', 'pgpools is forbidden'],
  ['Unreachable', 'connect ECONNREFUSED', 'connect ECONNREFUSED'],
  ['NotFound', 'the server could not find', 'the cluster does not know pgpoolopsrequests.ops.kubedb.com'],
] as const)(
  'fails at once when the first look ends with %s, also when it should watch',
  async (reason, detail, message) => {
    const faults = { fail: () => new ClusterError(reason, 'pgpools', detail) };
    await expect(run({ watch: true }, { cluster: { faults } })).rejects.toThrow(message);
    expect(world.time).toBe('2026-01-01T08:00:00Z');
  },
);

test('reads nothing but lists and watches of five kinds, and no Secret', async () => {
  const { cluster } = await run({ watch: true }, { until: 30 });
  expect(new Set(cluster.calls.map(({ verb, resource }) => `${verb} ${resource}`))).toEqual(
    new Set(
      ['pgpools', 'pgpoolopsrequests', 'certificates', 'jobs', 'pods'].flatMap((each) => [
        `list ${each}`,
        `watch ${each}`,
      ]),
    ),
  );
});

describe('a terminal', () => {
  const drawn = (rows: number, columns: number, ...texts: readonly string[]) => {
    let written = '';
    const screen = terminalScreen({ rows, columns }, (text) => (written += text));
    for (const text of texts) screen.draw(text);
    return written;
  };

  test('is drawn from where the last text began', () => {
    expect(drawn(10, 80, 'one\ntwo', 'three')).toBe('one\ntwo\n\x1b[2F\x1b[0Jthree\n');
  });

  test('is never scrolled or wrapped, for what has left it cannot be taken back', () => {
    expect(drawn(4, 80, 'a\nb\nc\nd\ne')).toBe('a\nb\n... 3 more lines\n');
    expect(drawn(4, 5, 'abcdef\n\x1b[31mabcde\x1b[39m')).toBe('abcd>\n\x1b[31mabcde\x1b[39m\n');
  });
});
