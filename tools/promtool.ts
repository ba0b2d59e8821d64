import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where promtool's Go module is. */
const MODULE = join(__dirname, 'promtool');

/**
 * Builds Prometheus's promtool from its sources, without what finds targets to scrape: rules need none of it.
 *
 * @returns its path.
 * @throws Error with what the compiler said.
 */
export function buildPromtool(folder: string): string {
  const program = join(folder, 'promtool');
  const options = ['-trimpath', '-tags', 'remove_all_sd', '-ldflags', '-s -w', '-o', program];
  const { status, stderr } = spawnSync(
    'nice',
    ['-n', '10', 'go', 'build', ...options, 'github.com/prometheus/prometheus/cmd/promtool'],
    { cwd: MODULE, encoding: 'utf8', env: { ...process.env, CGO_ENABLED: '0' } },
  );
  if (status !== 0) throw new Error(`promtool cannot be built: ${stderr}`);
  return program;
}

/** One story: series, and the alarms that fire in its course. */
export interface AlarmStory {
  readonly name: string;
  /** Unix time of the first sample. */
  readonly start: number;
  /** Seconds from one sample to the next. */
  readonly interval: number;
  /** Values by series, in promtool's notation: `5+0x10 _x3`. */
  readonly series: Readonly<Record<string, string>>;
  /** How many alarms of each name fire some seconds after the beginning; of those that are not named none may. */
  readonly moments: readonly { readonly at: number; readonly firing: Readonly<Record<string, number>> }[];
  /** Expressions that yield something some seconds after the beginning. @default - none */
  readonly yields?: { readonly at: number; readonly expressions: readonly string[] };
}

/** The file of `promtool test rules` for some stories. */
function alarmTests(rules: string, stories: readonly AlarmStory[]): object {
  return {
    rule_files: [rules],
    evaluation_interval: '30s',
    tests: stories.map(({ name, start, interval, series, moments, yields }) => ({
      name,
      start_timestamp: start,
      interval: `${interval}s`,
      input_series: Object.entries(series).map(([key, values]) => ({ series: key, values })),
      promql_expr_test: [
        ...moments.map(({ at, firing }) => ({
          expr: 'count by (alertname) (ALERTS{alertstate="firing"})',
          eval_time: `${at}s`,
          exp_samples: Object.entries(firing).map(([alert, value]) => ({ labels: `{alertname="${alert}"}`, value })),
        })),
        ...(yields?.expressions ?? []).map((expression) => ({
          expr: `count(${expression}) > bool 0`,
          eval_time: `${yields?.at}s`,
          exp_samples: [{ labels: '{}', value: 1 }],
        })),
      ],
    })),
  };
}

/**
 * Evaluates rules with Prometheus's own engine.
 *
 * @param rules the spec of a PrometheusRule.
 * @returns what promtool finds wrong; nothing where all alarms are as the stories say.
 */
export function testAlarms(promtool: string, rules: object, stories: readonly AlarmStory[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pgpool-gitops-alarms-'));
  try {
    writeFileSync(join(folder, 'rules.yaml'), JSON.stringify(rules));
    writeFileSync(join(folder, 'tests.yaml'), JSON.stringify(alarmTests('rules.yaml', stories)));
    for (const command of [
      ['check', 'rules', 'rules.yaml'],
      ['test', 'rules', 'tests.yaml'],
    ]) {
      const { status, stdout, stderr } = spawnSync(promtool, command, { cwd: folder, encoding: 'utf8' });
      if (status !== 0) return `${stdout}${stderr}`;
    }
    return '';
  } finally {
    rmSync(folder, { recursive: true });
  }
}
