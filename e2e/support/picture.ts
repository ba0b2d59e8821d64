import type { ScenarioReport } from './report';
import type { Moment } from './timeline';

/** Something that took a while. */
interface Bar {
  readonly label: string;
  /** `open` is a Job or an operation that was deleted, or not seen to its end. */
  readonly kind: 'job' | 'operation' | 'paused' | 'failed' | 'open';
  readonly from: number;
  readonly to: number;
}

const WIDTH = 960;
const LABELS = 230;
const ROW = 18;
const COLORS = {
  job: '#4c78a8',
  operation: '#f58518',
  paused: '#bab0ac',
  failed: '#e45756',
  open: '#b9cbe0',
  text: '#333333',
} as const;

/** A picture of a scenario: a bar for each stage, a line for each evicted pod and each commit, and failed connections. */
export function timelinePicture(report: ScenarioReport): string {
  const lanes = Object.entries(report.stories).map(([pool, story]) => ({ pool, story, bars: barsOf(pool, story) }));
  const times = lanes.flatMap(({ story }) => story.map(({ at }) => at));
  const from = Math.min(...report.merges.map(({ at }) => at), ...times);
  const to = Math.max(from + 1000, ...times) + 1000;
  const x = (at: number) => LABELS + ((at - from) / (to - from)) * (WIDTH - LABELS - 10);
  const parts: string[] = [];
  let y = 30;
  const begin = y;
  for (const { pool, story, bars } of lanes) {
    parts.push(label(4, y + 13, `${report.scenario}/${pool}`, 'bold'));
    y += ROW;
    for (const bar of bars) {
      parts.push(label(14, y + 13, bar.label), rectangle(x(bar.from), y + 3, x(bar.to) - x(bar.from), bar));
      y += ROW;
    }
    for (const { at, text } of story.filter(({ text: each }) => each.endsWith('evicted'))) {
      parts.push(line(x(at), begin, y, COLORS.failed, text));
    }
    for (const load of (report.loads ?? []).filter((each) => each.pool === pool)) {
      parts.push(label(14, y + 13, 'new connections, failed'), ...loadBars(load.seconds, x, y));
      y += 2 * ROW;
    }
  }
  parts.push(...report.merges.map(({ at, message }) => line(x(at), begin - 6, y, '#54a24b', `commit: ${message}`)));
  parts.push(...axis(from, to, x, y));
  const title = `${report.scenario}, ${new Date(report.began).toISOString()}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 30}" font-family="sans-serif" font-size="11">`,
    '<rect width="100%" height="100%" fill="white"/>',
    label(4, 16, title, 'bold'),
    ...parts,
    '</svg>\n',
  ].join('\n');
}

/** The stages of a pool, in the order in which they began. */
function barsOf(pool: string, story: readonly Moment[]): Bar[] {
  const open = new Map<string, { kind: Bar['kind']; from: number }>();
  const bars: Bar[] = [];
  const end = story.at(-1)?.at ?? 0;
  const close = (name: string, to: number, end?: 'failed' | 'open') => {
    const begun = open.get(name);
    if (begun === undefined) return;
    open.delete(name);
    bars.push({ label: name.replace(`${pool}-`, ''), kind: end ?? begun.kind, from: begun.from, to });
  };
  for (const { at, text } of story) {
    const [, kind, name, what] = /^(Job|operation) (\S+) (\S+)$/.exec(text) ?? [];
    if (kind !== undefined && name !== undefined) {
      if (what === 'created') open.set(name, { kind: kind === 'Job' ? 'job' : 'operation', from: at });
      if (what === 'Complete' || what === 'Successful') close(name, at);
      if (what === 'Failed') close(name, at, 'failed');
      if (what === 'deleted') close(name, at, 'open');
    }
    if (text.startsWith('paused ') && !open.has('paused')) open.set('paused', { kind: 'paused', from: at });
    if (text === 'no longer paused') close('paused', at);
  }
  for (const name of [...open.keys()]) close(name, end, 'open');
  return bars.sort((a, b) => a.from - b.from);
}

function loadBars(
  seconds: Readonly<Record<string, { tried: number; failed: number }>>,
  x: (at: number) => number,
  y: number,
): string[] {
  const most = Math.max(1, ...Object.values(seconds).map(({ tried }) => tried));
  return Object.entries(seconds).flatMap(([second, { tried, failed }]) => {
    const at = Number(second) * 1000;
    const width = Math.max(1, x(at + 1000) - x(at) - 0.5);
    const bar = (count: number, color: string) => {
      const height = (count / most) * 2 * ROW;
      return `<rect x="${x(at).toFixed(1)}" y="${(y + 2 * ROW - height).toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${color}"/>`;
    };
    return [bar(tried, '#d0e4d0'), ...(failed === 0 ? [] : [bar(failed, COLORS.failed)])];
  });
}

function axis(from: number, to: number, x: (at: number) => number, y: number): string[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => (to - from) / 1000 / each <= 14) ?? 1000;
  const ticks = Array.from({ length: Math.floor((to - from) / 1000 / step) + 1 }, (_, index) => index * step);
  return ticks.map((tick) => label(x(from + tick * 1000), y + 18, `${tick} s`));
}

function rectangle(x: number, y: number, width: number, { kind, from, to }: Bar): string {
  const title = `<title>${((to - from) / 1000).toFixed(1)} s</title>`;
  return `<rect x="${x.toFixed(1)}" y="${y}" width="${Math.max(1, width).toFixed(1)}" height="${ROW - 5}" fill="${COLORS[kind]}">${title}</rect>`;
}

function line(x: number, y1: number, y2: number, color: string, title: string): string {
  return `<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${y1}" y2="${y2}" stroke="${color}" stroke-dasharray="3 2"><title>${escapeXml(title)}</title></line>`;
}

function label(x: number, y: number, text: string, weight = 'normal'): string {
  return `<text x="${x.toFixed(1)}" y="${y}" fill="${COLORS.text}" font-weight="${weight}">${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
