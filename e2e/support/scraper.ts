import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AlarmStory } from '../../tools/promtool';
import { buildProgram } from '../cluster/binaries';
import { until } from '../cluster/run';
import type { ScenarioCluster } from './scenario-cluster';

/** Seconds from one scrape to the next. */
const INTERVAL = 2;

/** Where metrics are served, by the job that a Prometheus would call it. */
export type Targets = Readonly<Record<string, string>>;

/** The metrics of one moment: value by series, of each job. */
type Scrape = Readonly<Record<string, ReadonlyMap<string, string>>>;

/** Reads metrics again and again, as a Prometheus does, and keeps those of one namespace. */
export class Scraper {
  private readonly scrapes: Scrape[] = [];
  private readonly timer: NodeJS.Timeout;
  /** Unix time of the first scrape. */
  private readonly start = Math.floor(Date.now() / 1000);

  constructor(
    private readonly targets: Targets,
    private readonly namespace: string,
  ) {
    this.timer = setInterval(() => void this.scrape(), INTERVAL * 1000);
  }

  /** Ends it. */
  stop(): void {
    clearInterval(this.timer);
  }

  /** The number of the next scrape: where a story begins. */
  get next(): number {
    return this.scrapes.length;
  }

  /** Waits until a series of a job is there, or gone. @returns the number of the scrape that has seen it */
  until(job: string, series: RegExp, isThere = true): Promise<number> {
    return until(`${isThere ? '' : 'end of '}${series} of ${job}`, 120, () => {
      const last = this.scrapes.at(-1)?.[job];
      if (last === undefined) return undefined;
      return [...last.keys()].some((key) => series.test(key)) === isThere ? this.scrapes.length - 1 : undefined;
    });
  }

  /** Number of the first scrape in which a job has a series of value 1. @throws Error when there is none */
  first(job: string, series: RegExp): number {
    const found = this.scrapes.findIndex((scrape) =>
      [...(scrape[job] ?? [])].some(([key, value]) => series.test(key) && value === '1'),
    );
    if (found === -1) throw new Error(`${job} has never exported ${series}`);
    return found;
  }

  /**
   * What some jobs have exported from one scrape to another, and as it was in the last of them for a time behind that.
   *
   * @param hold how long, in seconds.
   */
  series(
    jobs: readonly string[],
    from: number,
    to: number,
    hold: number,
  ): Pick<AlarmStory, 'start' | 'interval' | 'series'> {
    const window = this.scrapes.slice(from, to + 1);
    const keys = new Set(
      window.flatMap((scrape) => jobs.flatMap((job) => [...(scrape[job]?.keys() ?? [])].map((key) => `${job} ${key}`))),
    );
    const series = [...keys].map((each): [string, string] => {
      const [job = '', key = ''] = each.split(/ (.*)/s);
      const values = window.map((scrape) => scrape[job]?.get(key));
      const samples = values.map((value, index) => value ?? (values[index - 1] === undefined ? '_' : 'stale'));
      const last = values.at(-1);
      if (last !== undefined) samples.push(`${last}+0x${Math.ceil(hold / INTERVAL)}`);
      return [key.replace('{', `{job="${job}",`), samples.join(' ')];
    });
    return { start: this.start + from * INTERVAL, interval: INTERVAL, series: Object.fromEntries(series) };
  }

  private async scrape(): Promise<void> {
    const jobs = Object.entries(this.targets).map(async ([job, url]) => {
      const text = await fetch(url, { signal: AbortSignal.timeout(INTERVAL * 1000) }).then((answer) => answer.text());
      return [job, this.samplesOf(text)] as const;
    });
    // One that cannot be reached is a scrape that failed: its series are missing.
    const done = await Promise.allSettled(jobs);
    this.scrapes.push(Object.fromEntries(done.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))));
  }

  private samplesOf(text: string): Map<string, string> {
    const own = text
      .split('\n')
      .filter(
        (line) =>
          /^(pgpool_gitops|certmanager_certificate_expiration)_/.test(line) &&
          line.includes(`namespace="${this.namespace}"`),
      );
    return new Map(
      own.map((line): [string, string] => {
        const space = line.lastIndexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)];
      }),
    );
  }
}

/** kube-state-metrics, with the rights of an account of the cluster. */
export class KubeStateMetrics {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    /** Where it serves. */
    readonly url: string,
  ) {}

  /** Starts it with a configuration, and waits until it serves. */
  static async start(
    cluster: ScenarioCluster,
    namespace: string,
    account: string,
    config: string,
  ): Promise<KubeStateMetrics> {
    const program = await buildProgram('kube-state-metrics');
    const folder = mkdtempSync(join(tmpdir(), 'pgpool-e2e-kube-state-metrics-'));
    const token = cluster.kubectl.run(['create', 'token', account, '-n', namespace, '--duration=2h']).trim();
    const kubeconfig = JSON.parse(cluster.kubectl.run(['config', 'view', '--raw', '--minify', '-o', 'json']));
    for (const each of kubeconfig.users) each.user = { token };
    writeFileSync(join(folder, 'kubeconfig'), JSON.stringify(kubeconfig), { mode: 0o600 });
    writeFileSync(join(folder, 'config.yaml'), config);
    const [port, telemetry] = [await freePort(), await freePort()];
    const options = [
      `--kubeconfig=${join(folder, 'kubeconfig')}`,
      '--custom-resource-state-only=true',
      `--custom-resource-state-config-file=${join(folder, 'config.yaml')}`,
      '--host=127.0.0.1',
      `--port=${port}`,
      '--telemetry-host=127.0.0.1',
      `--telemetry-port=${telemetry}`,
    ];
    const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'inherit'] });
    const url = `http://127.0.0.1:${port}/metrics`;
    await until('kube-state-metrics', 60, async () => (await fetch(url)).ok || undefined);
    return new KubeStateMetrics(child, folder, url);
  }

  /** Ends it. */
  stop(): void {
    this.child.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
