import { shownProblems } from '../errors';
import { count } from '../model/count';
import { printableData } from '../printable';
import { calendarTable } from './calendar-table';
import { type FleetPlan, problemLines } from './fleet-plan';
import { PLAN_STYLE } from './html-style';
import { secondsText, worstVerdict } from './summary';
import { EDGES, hasChanges, type ObjectChange, type Plan, type PoolPlan, type Span, type Verdict } from './types';
import {
  ACTIONS,
  AUTHORITY_TITLE,
  authorityLists,
  destructiveFirst,
  distinctReasons,
  EDGE_TITLES,
  fieldText,
  objectText,
  POOL_ACTIONS,
  restartsText,
} from './words';

/** Plans as one page that needs nothing else: no script, no font, no request. */
export function fleetsHtml(given: readonly FleetPlan[]): string {
  const fleets = printableData(given);
  const body = fleets.flatMap((fleet) => {
    const { plan, title } = fleet;
    const heading = fleets.length > 1 ? [`<p class="fleet">Fleet ${code(title)}</p>`] : [];
    if (plan !== undefined) return [...heading, ...planParts(plan)];
    const lines = escapeText(problemLines(fleet).join('\n'));
    return [...heading, `<section class="refused"><h2>No plan could be made</h2><pre>${lines}</pre></section>`];
  });
  return page(fleets.map(({ plan, title }) => plan?.summary ?? `${title}: no plan could be made`).join('; '), body);
}

function planParts(plan: Plan): string[] {
  const longest = Math.max(1, ...plan.pools.map(({ seconds }) => seconds));
  return [
    header(plan),
    refusals(plan),
    overview(plan),
    authorities(plan),
    ...plan.pools.map((pool) => section(pool, longest)),
    plan.fleet.length === 0 ? '' : `<section><h2>Objects of no pool</h2>${objects(plan.fleet)}</section>`,
    calendar(plan),
  ].filter((part) => part !== '');
}

function page(title: string, body: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>pgpool-gitops plan: ${escapeText(title)}</title>
<style>${PLAN_STYLE}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function code(text: string): string {
  return `<code>${escapeText(text)}</code>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[], kind = 'cards'): string {
  const head = titles.map((title) => `<th scope="col">${escapeText(title)}</th>`).join('');
  // On a phone each row becomes a card, whose lines need their titles.
  const cells = (row: readonly string[]) =>
    row.map((cell, i) => `<td data-title="${escapeText(titles[i] ?? '')}"><span>${cell}</span></td>`).join('');
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n');
  const inner = `<thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody>`;
  return `<div class="scroll"><table class="${kind}">${inner}</table></div>`;
}

function chip(impact: string): string {
  return `<span class="chip ${impact}">${impact}</span>`;
}

function header({ base, head, summary, impact, unchanged, refusals: refused }: Plan): string {
  const commit = base.commit === undefined ? '' : ` <small>${escapeText(base.commit.slice(0, 12))}</small>`;
  return `<header>
<p class="sides">${code(base.revision)}${commit} → ${code(head.revision)} · ${count(unchanged, 'pool')} unchanged</p>
<h1>${escapeText(summary)}</h1>
<p>${chip(impact)}${refused.length > 0 ? ' <span class="chip outage">refused</span>' : ''}</p>
</header>`;
}

function refusals({ refusals: problems }: Plan): string {
  if (problems.length === 0) return '';
  const { shown, more } = shownProblems(problems);
  const items = shown.map(({ file, path, message, fix }) => {
    const where = path === undefined ? '' : ` ${escapeText(path)}:`;
    return `${code(file)}${where} ${escapeText(message)}${fix === undefined ? '' : `<br>fix: ${code(fix)}`}`;
  });
  return `<section class="refused"><h2>✗ Refused: do not merge</h2>${list([...items, ...more.map(escapeText)])}</section>`;
}

function overview(plan: Plan): string {
  if (!hasChanges(plan)) return '<section><p>Nothing changes.</p></section>';
  if (plan.pools.length === 0) return '';
  const rows = plan.pools.map((pool) => [
    `${POOL_ACTIONS[pool.action].symbol} <a href="#${anchor(pool)}">${escapeText(pool.pool)}</a>`,
    chip(pool.impact),
    pool.operations.map(({ change }) => code(change)).join(' ') || POOL_ACTIONS[pool.action].done,
    restartsText(pool),
    secondsText(pool.seconds),
    verdict(worstVerdict(pool)),
  ]);
  return `<section>${table(['pool', 'impact', 'operations', 'pod restarts', 'takes', 'trust'], rows)}</section>`;
}

/** The issuers and CAs that differ, each with its users. */
function authorities(plan: Plan): string {
  if (plan.authorities.length === 0) return '';
  const items = plan.authorities.map((authority) => {
    const { symbol, word } = ACTIONS[authority.object.action];
    const lists = authorityLists(authority).map(({ title, names }) => `${title}: ${names.map(code).join(', ')}`);
    const action = `<span class="action ${authority.object.action}">${symbol} ${word}</span>`;
    return `${action} ${code(objectText(authority.object))}, on which depend${list(lists)}`;
  });
  return `<section><h2>${AUTHORITY_TITLE}</h2><div class="objects">${list(items)}</div></section>`;
}

function anchor({ pool }: PoolPlan): string {
  return `pool-${escapeText(pool.replace('/', '--'))}`;
}

/** Shapes differ as well as colours, because not everyone sees colours. */
const ICONS = {
  holds: '<path d="M3 8.5l3.2 3.2L13 4.8"/>',
  breaks: '<path d="M4 4l8 8M12 4l-8 8"/>',
  unknown: '<path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.6v.4"/>',
} as const satisfies Record<Verdict, string>;

function verdict(found: Verdict): string {
  return `<span class="verdict ${found}"><svg viewBox="0 0 16 16" aria-hidden="true">${ICONS[found]}</svg>${found}</span>`;
}

function section(pool: PoolPlan, longest: number): string {
  const reasons = pool.reasons.map(
    ({ impact, may, text }) => `<b>${impact}${may ? ' (possibly)' : ''}</b>: ${escapeText(text)}`,
  );
  const parts = [
    list(reasons),
    ...pool.operations.map(operation),
    ...pool.notes.map((note) => `<p class="note">${escapeText(note)}</p>`),
    timeline(pool, longest),
    trust(pool),
    events(pool),
    `<details><summary>${count(pool.objects.length, 'object')}</summary>${objects(pool.objects)}</details>`,
  ];
  const title = `<h2>${escapeText(pool.pool)} ${chip(pool.impact)}</h2>`;
  return `<section id="${anchor(pool)}">${title}\n${parts.filter((part) => part !== '').join('\n')}</section>`;
}

function operation({ change, wave, reason, risks }: PoolPlan['operations'][number]): string {
  const items = risks.map((risk) => {
    const word = risk.accepted
      ? `accepted <b>${risk.accept}</b>`
      : `<b class="bad">✗ ${risk.accept} is not accepted</b>`;
    return `${word}: ${escapeText(risk.reason)}`;
  });
  return `<div class="operation"><p>${code(change)} in wave ${wave}: “${escapeText(reason)}”</p>${list(items)}</div>`;
}

function events({ operations }: PoolPlan): string {
  if (operations.length === 0) return '';
  const items = operations
    .flatMap((each) => each.events)
    .map(({ about, reasons }) => `${escapeText(about)}: ${reasons.map(code).join(', ')}`);
  return `<details><summary>events that Kubernetes shows</summary>${list(items)}</details>`;
}

function timeline({ timeline: spans, seconds }: PoolPlan, longest: number): string {
  if (spans.length === 0) return '';
  const percent = (value: number) => `${((value / longest) * 100).toFixed(2)}%`;
  const rows = spans.map((span) => {
    const label = `${span.stage}${span.change === undefined ? '' : ` ${span.change}`}`;
    const place = `margin-left:${percent(span.from)};width:${percent(span.to - span.from)}`;
    return `<li><span class="wave">${escapeText(span.when)}</span><span class="label">${escapeText(label)} <small>${escapeText(span.object)}</small></span><span class="track"><span class="bar ${kindOf(span)}" style="${place}"></span></span><span class="time">${span.from}–${span.to} s</span></li>`;
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => `<span>${Math.round(longest * part)} s</span>`).join('');
  return `<h3>Waves, ${secondsText(seconds)} in all (estimated)</h3>
<ol class="timeline">${rows.join('\n')}<li class="axis" aria-hidden="true"><span></span><span></span><span class="ticks">${ticks}</span><span></span></li></ol>
<p class="key"><span class="bar pods"></span> pods restart <span class="bar step"></span> no pod restarts</p>`;
}

/** Pods restart while an operation runs, and when a sync replaces the Pgpool's pods. */
function kindOf({ object }: Span): 'pods' | 'step' {
  return object.startsWith('PgpoolOpsRequest') || object.startsWith('Pgpool ') ? 'pods' : 'step';
}

function trust(pool: PoolPlan): string {
  if (pool.trust.length === 0) return '';
  const rows = pool.trust.map((row) => [
    escapeText(row.when),
    escapeText(`${row.stage}${row.change === undefined ? '' : ` ${row.change}`}`),
    ...EDGES.map((edge) => verdict(row[edge].verdict)),
  ]);
  const reasons = distinctReasons(pool).map(
    ({ edge, stages, trust: found }) =>
      `${verdict(found.verdict)} <b>${escapeText(EDGE_TITLES[edge])}</b>, ${escapeText(stages)}: ${escapeText(found.reason)}`,
  );
  const titles = ['wave', 'stage', ...EDGES.map((edge) => EDGE_TITLES[edge])];
  return `<h3>Trust</h3>${table(titles, rows, 'matrix')}${list(reasons)}`;
}

function objects(changes: readonly ObjectChange[]): string {
  const items = destructiveFirst(changes).map((object) => {
    const { symbol, word } = ACTIONS[object.action];
    const fields = list(object.fields.map((field) => code(fieldText(field))));
    return `<span class="action ${object.action}">${symbol} ${word}</span> ${code(objectText(object))}${fields}`;
  });
  return `<div class="objects">${list(items)}</div>`;
}

function calendar(plan: Plan): string {
  const { calendar: entries } = plan;
  const shown = calendarTable(plan);
  if (entries === undefined || shown === undefined) return '';
  const rows = shown.rows.map((cells) => cells.map(escapeText));
  const advice = [...new Map(entries.map((entry) => [entry.advice, entry.role])).keys()];
  return `<section><h2>Calendar of certificates</h2><p>${escapeText(shown.note)}</p>${table(shown.titles, rows, 'cards calendar')}${list(advice.map(escapeText))}</section>`;
}
