import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATION_PHASES, POOL_PHASES } from '../../lib/model/phases';
import { alarmsObject } from '../../lib/objects/alarms';
import { dashboardModel } from '../../lib/objects/dashboard';
import { type AlarmStory, buildPromtool, testAlarms } from '../../tools/promtool';
import { describeWith } from '../programs';

// promtool is compiled from its sources.
jest.setTimeout(900_000);

const START = Date.parse('2026-11-29T08:00:00Z') / 1000;
const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const INTERVAL = 30;
/** Two hours. */
const SAMPLES = 241;

const certificate = (name: string, role: 'leaf' | 'root') => ({ namespace: 'demo', name, role });
const { spec: rules } = alarmsObject(undefined, {
  certificates: [certificate('orders-server-cert', 'leaf'), certificate('orders-ca', 'root')],
  pools: [{ namespace: 'demo', name: 'orders' }],
  operations: 'of-pools',
});

/** A value from one minute until another. Before and behind it the series is not there. */
interface Span {
  readonly value: number;
  readonly from?: number;
  readonly until?: number;
}

/** An exporter: labels that it adds to each series, and whether it also exports phases that an object is not in. */
interface Exporter {
  readonly labels: string;
  readonly allPhases: boolean;
}

const EXPORTERS: Readonly<Record<string, Exporter>> = {
  'the reference operator': { labels: 'job="pgpool-gitops"', allPhases: false },
  'kube-state-metrics': {
    labels: 'job="kube-state-metrics", customresource_group="kubedb.com", customresource_kind="Pgpool"',
    allPhases: true,
  },
};

function samples({ value, from = 0, until = Number.POSITIVE_INFINITY }: Span): string {
  const values = Array.from({ length: SAMPLES }, (_, index) => {
    const minute = (index * INTERVAL) / MINUTE;
    // A scraper marks a series that is gone.
    return minute < from ? '_' : minute < until ? String(value) : minute < until + 1 ? 'stale' : '_';
  });
  return values.join(' ');
}

/** What is exported of a pool, its certificates and its operations. */
class Series {
  readonly all: Record<string, string> = {};

  constructor(private readonly exporter: Exporter) {}

  add(name: string, labels: string, span: Span): this {
    this.all[`${name}{namespace="demo", ${labels}, ${this.exporter.labels}}`] = samples(span);
    return this;
  }

  phase(name: string, labels: string, list: object, now: string, span: Omit<Span, 'value'> = {}): this {
    const phases = this.exporter.allPhases ? Object.keys(list) : [now];
    for (const phase of phases)
      this.add(name, `${labels}, phase="${phase}"`, { ...span, value: phase === now ? 1 : 0 });
    return this;
  }

  pool(phase: string, span: Omit<Span, 'value'> = {}): this {
    return this.phase('pgpool_gitops_pool_phase', 'pool="orders"', POOL_PHASES, phase, span);
  }

  paused(from: number, until?: number): this {
    const labels = 'pool="orders", type="Paused", status="True"';
    const span = { value: START + from * MINUTE, from, ...(until === undefined ? {} : { until }) };
    return this.add('pgpool_gitops_pool_condition_timestamp_seconds', labels, span);
  }

  /** An operation that is created in minute 2 and counts as failed a quarter of an hour later. */
  operation(phases: readonly { phase: string; from: number; until?: number }[], pool = 'orders'): this {
    const labels = `pool="${pool}", operation="${pool}-0001-rotate"`;
    this.add('pgpool_gitops_operation_created_timestamp_seconds', labels, { value: START + 2 * MINUTE, from: 2 });
    this.add('pgpool_gitops_operation_deadline_seconds', labels, { value: 15 * MINUTE, from: 2 });
    for (const { phase, ...span } of phases) {
      // A phase that was left is 0 for kube-state-metrics; here it is a series that is gone, which is stricter.
      this.add('pgpool_gitops_operation_phase', `${labels}, phase="${phase}"`, { ...span, value: 1 });
    }
    return this;
  }

  certificates(ends: { leaf?: number; root?: number } = {}): this {
    const { leaf = START + 90 * DAY, root = START + 3650 * DAY } = ends;
    return this.end('orders-server-cert', leaf).end('orders-ca', root);
  }

  private end(name: string, value: number): this {
    return this.add('certmanager_certificate_expiration_timestamp_seconds', `name="${name}"`, { value });
  }
}

const OPEN = Object.entries(OPERATION_PHASES).flatMap(([phase, { health }]) =>
  health === 'Progressing' ? [phase] : [],
);
const ENDS = Object.keys(OPERATION_PHASES).filter((phase) => !OPEN.includes(phase));

function dashboardExpressions(): string[] {
  const panels = dashboardModel().panels as readonly { readonly targets?: readonly { readonly expr: string }[] }[];
  return panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr.replace(/\$\w+/g, '.*')));
}

function storiesOf(exporter: Exporter): AlarmStory[] {
  const story = (name: string, series: Series, moments: Record<number, Record<string, number>>): AlarmStory => ({
    name,
    start: START,
    interval: INTERVAL,
    series: series.all,
    moments: Object.entries(moments).map(([minute, firing]) => ({ at: Number(minute) * MINUTE, firing })),
  });
  const calm = () => new Series(exporter).pool('Ready').certificates();
  const [leaf, root] = [START + 10 * DAY + 10 * MINUTE, START + 365 * DAY + 10 * MINUTE];
  return [
    {
      ...story(
        'a rollout',
        calm()
          .paused(2, 8)
          .operation([
            { phase: 'Progressing', from: 2, until: 7 },
            { phase: 'Successful', from: 7 },
          ]),
        { 1: {}, 5: {}, 8: {}, 20: {}, 60: {}, 119: {} },
      ),
      yields: { at: 5 * MINUTE, expressions: dashboardExpressions() },
    },
    ...OPEN.map((phase) =>
      story(`an operation that stays ${phase}`, calm().operation([{ phase, from: 2 }]), {
        16: {},
        19: { PgpoolOperationLate: 1 },
        119: { PgpoolOperationLate: 1 },
      }),
    ),
    story('an operation that no operator has seen', calm().operation([]), { 16: {}, 19: { PgpoolOperationLate: 1 } }),
    ...ENDS.map((phase) =>
      story(`an operation that ended as ${phase}`, calm().operation([{ phase, from: 4 }]), { 19: {}, 119: {} }),
    ),
    story('an operation of another pool', calm().operation([{ phase: 'Progressing', from: 2 }], 'orders-2'), {
      60: {},
    }),
    story(
      'an operation that is stuck, and holds its pool',
      calm()
        .paused(2)
        .operation([{ phase: 'Progressing', from: 3 }]),
      {
        19: { PgpoolOperationLate: 1 },
        35: { PgpoolOperationLate: 1, PgpoolPaused: 1 },
      },
    ),
    story('a pause that is left', calm().paused(2), { 31: {}, 34: { PgpoolPaused: 1 }, 119: { PgpoolPaused: 1 } }),
    story('a pause that is lifted late', calm().paused(2, 50), { 45: { PgpoolPaused: 1 }, 57: {} }),
    story('a leaf that ends', new Series(exporter).pool('Ready').certificates({ leaf }), {
      9: {},
      24: {},
      26: { PgpoolCertificateEnds: 1 },
    }),
    story('a root that ends', new Series(exporter).pool('Ready').certificates({ root }), {
      24: {},
      26: { PgpoolCertificateEnds: 1 },
    }),
    story('a certificate that was never issued', new Series(exporter).pool('Ready').certificates({ leaf: 0 }), {
      119: {},
    }),
    story('a pool that nobody exports any more', new Series(exporter).pool('Ready', { until: 5 }).certificates(), {
      19: {},
      22: { PgpoolUnseen: 1 },
    }),
    story('certificates that nobody exports', new Series(exporter).pool('Ready'), {
      10: {},
      16: { PgpoolCertificatesUnseen: 1 },
    }),
  ];
}

describeWith('go', "the alarms, by Prometheus's own engine", () => {
  let folder: string;
  let promtool: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pgpool-gitops-promtool-'));
    promtool = buildPromtool(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(Object.entries(EXPORTERS))(
    'each fires in its case and in no other, by the metrics of %s',
    (_, exporter) => {
      expect(testAlarms(promtool, rules as object, storiesOf(exporter))).toBe('');
    },
  );

  test('they fire once where both export', () => {
    const both = Object.values(EXPORTERS).map(storiesOf);
    const stories = (both[0] ?? []).map((story, index) => ({
      ...story,
      series: { ...story.series, ...both[1]?.[index]?.series },
    }));
    // cert-manager alone exports certificates.
    const found = stories.filter(({ name }) => !/^a (leaf|root)/.test(name));
    expect(testAlarms(promtool, rules as object, found)).toBe('');
  });

  test('an alarm that fires where it should not is found', () => {
    const [rollout] = storiesOf({ labels: 'job="x"', allPhases: false });
    const wrong = { ...rollout, moments: [{ at: 5 * MINUTE, firing: { PgpoolPaused: 1 } }] } as AlarmStory;
    expect(testAlarms(promtool, rules as object, [wrong])).toContain('PgpoolPaused');
  });
});
