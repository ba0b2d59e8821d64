import { CERTIFICATE_ENDS, METRICS } from '../model/metrics';
import { PAUSED } from '../model/pause';
import { OPERATION_PHASES } from '../model/phases';
import type { KubernetesObject } from './object';

/** Name of the ConfigMap and of its dashboard, also in Grafana's addresses. */
const NAME = 'pgpool-gitops';
const DAY = 24 * 60 * 60;

const PHASES: Readonly<Record<string, { readonly health: string }>> = OPERATION_PHASES;
const ENDED = Object.keys(PHASES).filter((phase) => PHASES[phase]?.health !== 'Progressing');

const POOLS = 'namespace=~"$namespace", pool=~"$pool"';
const BY_POOL = 'max by (namespace, pool)';
const BY_OPERATION = 'max by (namespace, pool, operation)';
const PAUSED_SINCE = `${BY_POOL} (${METRICS.poolCondition.name}{${POOLS}, type="${PAUSED}", status="True"})`;
const OPEN_SINCE =
  `${BY_OPERATION} (${METRICS.operationCreated.name}{${POOLS}}) unless ` +
  `${BY_OPERATION} (${METRICS.operationPhase.name}{${POOLS}, phase=~"${ENDED.join('|')}"} == 1)`;
const ENDS_IN = `(${CERTIFICATE_ENDS}{namespace=~"$certificates"} > 0) - time()`;

/** One panel: what it shows, and how wide it is of 24. */
interface Panel {
  readonly title: string;
  readonly type: 'stat' | 'timeseries' | 'state-timeline' | 'bargauge';
  readonly width: number;
  readonly unit?: 's' | 'short';
  /** Queries by what each is called in the legend. */
  readonly queries: Readonly<Record<string, string>>;
}

const ROWS: Readonly<Record<string, readonly Panel[]>> = {
  Fleet: [
    stat('Pools', `count(${BY_POOL} (${METRICS.poolPhase.name}{${POOLS}} == 1)) or vector(0)`),
    stat('Paused', `count(${PAUSED_SINCE}) or vector(0)`),
    stat('Operations that have not ended', `count(${OPEN_SINCE}) or vector(0)`),
    stat('Certificates that end in 30 days', `count(${ENDS_IN} < ${30 * DAY}) or vector(0)`),
  ],
  Pools: [
    {
      title: 'Phase',
      type: 'state-timeline',
      width: 12,
      queries: {
        '{{namespace}}/{{pool}} {{phase}}': `max by (namespace, pool, phase) (${METRICS.poolPhase.name}{${POOLS}} == 1)`,
      },
    },
    {
      title: 'Paused for',
      type: 'timeseries',
      width: 12,
      unit: 's',
      queries: { '{{namespace}}/{{pool}}': `time() - ${PAUSED_SINCE}` },
    },
  ],
  Certificates: [
    {
      title: 'Ends in',
      type: 'bargauge',
      width: 24,
      unit: 's',
      queries: { '{{namespace}}/{{name}}': `sort(${ENDS_IN})` },
    },
  ],
  Operations: [
    {
      title: 'Age and deadline of operations that have not ended',
      type: 'timeseries',
      width: 12,
      unit: 's',
      queries: {
        '{{namespace}}/{{operation}}': `time() - (${OPEN_SINCE})`,
        '{{namespace}}/{{operation}} deadline': `${BY_OPERATION} (${METRICS.operationDeadline.name}{${POOLS}}) and (${OPEN_SINCE})`,
      },
    },
    {
      title: 'Phase',
      type: 'state-timeline',
      width: 12,
      queries: {
        '{{namespace}}/{{operation}} {{phase}}': `max by (namespace, operation, phase) (${METRICS.operationPhase.name}{${POOLS}} == 1)`,
      },
    },
  ],
};

function stat(title: string, query: string): Panel {
  return { title, type: 'stat', width: 6, queries: { [title]: query } };
}

/**
 * A dashboard of Grafana, as its JSON model: the fleet, its pools, their certificates and operations, by the metrics that the alarms
 * ask for.
 *
 * @see https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/
 */
export function dashboardModel(): Record<string, unknown> {
  return {
    uid: NAME,
    title: 'Pgpool fleet',
    tags: [NAME],
    schemaVersion: 39,
    refresh: '30s',
    time: { from: 'now-3h', to: 'now' },
    templating: {
      list: [
        { name: 'datasource', type: 'datasource', query: 'prometheus' },
        variable('namespace', `label_values(${METRICS.poolPhase.name}, namespace)`),
        variable('pool', `label_values(${METRICS.poolPhase.name}{namespace=~"$namespace"}, pool)`),
        variable('certificates', `label_values(${CERTIFICATE_ENDS}, namespace)`),
      ],
    },
    panels: panels(),
  };
}

function variable(name: string, query: string): object {
  return { name, type: 'query', datasource: DATASOURCE, query, refresh: 2, multi: true, includeAll: true };
}

/** Whichever Prometheus is chosen above. */
const DATASOURCE = { type: 'prometheus', uid: '$datasource' };

/** Each row takes one line of its own, and 8 for its panels. */
function panels(): object[] {
  let id = 0;
  return Object.entries(ROWS).flatMap(([title, row], index) => {
    const y = index * 9;
    let x = 0;
    const header = { id: ++id, type: 'row', title, collapsed: false, gridPos: { x: 0, y, w: 24, h: 1 }, panels: [] };
    const content = row.map(({ width, queries, unit = 'short', ...panel }) => {
      const gridPos = { x, y: y + 1, w: width, h: 8 };
      x += width;
      return {
        id: ++id,
        ...panel,
        datasource: DATASOURCE,
        gridPos,
        fieldConfig: { defaults: { unit }, overrides: [] },
        targets: Object.entries(queries).map(([legendFormat, expr], target) => ({
          refId: String.fromCharCode(65 + target),
          datasource: DATASOURCE,
          expr,
          legendFormat,
        })),
      };
    });
    return [header, ...content];
  });
}

/** Where a Grafana looks for dashboards. */
export interface DashboardPlace {
  readonly namespace: string;
  /** Labels by which its sidecar finds them. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The dashboard in a ConfigMap, as the sidecar of Grafana's chart reads it. */
export function dashboardObject({ namespace, labels }: DashboardPlace): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `${NAME}-dashboard`, namespace, labels },
    data: { [`${NAME}.json`]: `${JSON.stringify(dashboardModel(), undefined, 2)}\n` },
  };
}
