import { formatProblem, shownProblems } from '../errors';
import { count } from '../model/count';
import { printableData } from '../printable';
import { calendarTable } from './calendar-table';
import { type FleetPlan, problemLines } from './fleet-plan';
import { secondsText, worstVerdict } from './summary';
import { EDGES, hasChanges, type ObjectChange, type Plan, type PoolPlan } from './types';
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
  VERDICT_SYMBOLS,
} from './words';

/**
 * First line of the Markdown: a bot finds its own comment by it.
 *
 * @param names of the fleets; those of a repository without names have one comment.
 */
export function planMarker(...names: readonly string[]): string {
  // A name is read from manifests, and may end no comment.
  const list = names.map((name) => name.replace(/[^\w./-]/g, '_')).join(', ');
  return `<!-- pgpool-gitops plan${list === '' ? '' : `: ${list}`} -->`;
}

/** The most characters that GitHub takes in one comment. */
export const MARKDOWN_LIMIT = 65_536;

/** Characters reserved for the line that says what was cut, and for the end of the page. */
const RESERVE = 600;
/** Limits of the first table and of the diagram: a reviewer does not read more in a comment. */
const MOST_ROWS = 100;
const MOST_BARS = 20;
const MOST_FIELDS = 12;

/**
 * Plans for one comment of a pull request: under {@link MARKDOWN_LIMIT} characters whatever they hold, worst first. Of several
 * fleets each has a section.
 *
 * @param pointer where the whole plan is, for a comment that had to be cut.
 */
export function fleetsMarkdown(
  given: readonly FleetPlan[],
  pointer = 'pgpool-gitops plan -o html > plan.html',
): string {
  const fleets = printableData(given);
  const marker = planMarker(...fleets.flatMap(({ plan, title }) => plan?.name ?? (fleets.length > 1 ? [title] : [])));
  const limit = Math.floor((MARKDOWN_LIMIT - marker.length) / fleets.length);
  const sections = fleets.map((fleet) => {
    const title = fleets.length > 1 ? `## Fleet ${escapeText(fleet.title)}\n\n` : '';
    const text = fleet.plan === undefined ? noPlan(fleet) : planSection(fleet.plan, pointer, limit - title.length);
    return title + text;
  });
  return `${[marker, ...sections].join('\n\n').trimEnd()}\n`;
}

/** A block of code needs no escaping, for it ends with its indentation. */
function noPlan(fleet: FleetPlan): string {
  return ['### No plan could be made', '', ...problemLines(fleet).map((line) => `    ${line}`)].join('\n');
}

function planSection(plan: Plan, pointer: string, limit: number): string {
  const head = [
    `### ${escapeText(plan.summary)}`,
    sides(plan),
    ...refusals(plan),
    ...overview(plan),
    ...authorities(plan),
    ...gantt(plan),
  ];
  const folded = [...plan.pools.map(poolDetails), ...fleetDetails(plan.fleet), ...calendarDetails(plan)];
  let text = '';
  const parts = [...head, ...folded];
  for (const [i, part] of parts.entries()) {
    if (text.length + part.length + 2 > limit - RESERVE) {
      const left = count(parts.length - i, 'part');
      return `${text}\n**${left} of this plan did not fit into a comment.** The whole of it: \`${pointer}\``;
    }
    text += `${part}\n\n`;
  }
  return text.trimEnd();
}

/** What GitHub and GitLab take for a user, an issue, a label and the like, once `&#64;` is an `@` again; and what they make a link of. */
const REFERENCE = /[@#!~%$&](?=[\w"])|\bGH(?=-\d)|:(?=\/\/)|\bwww(?=\.)/gi;

/** Stands for a blank that takes no room, until all else is escaped. */
const NOTHING = '\u200b';

/** Escapes text that people wrote: no markup, no mention of a user, no link, no end of a table's cell. */
function escapeText(text: string): string {
  return escapeSigns(text.replace(REFERENCE, `$&${NOTHING}`)).replaceAll(NOTHING, '&#8203;');
}

/** The same of what people copy: in code neither host looks for users and issues, and no entity begins a link. */
function code(text: string): string {
  return `<code>${escapeSigns(text).replace(/:(?=\/\/)|(?<=\bwww)\./gi, entity)}</code>`;
}

function escapeSigns(text: string): string {
  return text.replace(/[&<>@|*_`[\]#\\~!]/g, entity);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(titles), row(titles.map(() => '---')), ...rows.map(row)].join('\n');
}

function sides({ base, head, unchanged }: Plan): string {
  const commit = (side: Plan['base']) => (side.commit === undefined ? '' : ` (${side.commit.slice(0, 12)})`);
  return `${code(base.revision)}${commit(base)} → ${code(head.revision)}${commit(head)}, ${count(unchanged, 'pool')} unchanged`;
}

function refusals({ refusals: problems }: Plan): string[] {
  if (problems.length === 0) return [];
  const { shown, more } = shownProblems(problems);
  const lines = shown.map(({ fix, ...problem }) => {
    const how = fix === undefined ? '' : `<br>fix: ${code(fix)}`;
    return `- ${escapeText(formatProblem(problem))}${how}`;
  });
  const others = more.map((text) => `- ${escapeText(text)}`);
  return [`**⛔ Refused: do not merge**\n\n${[...lines, ...others].join('\n')}`];
}

function overview(plan: Plan): string[] {
  if (!hasChanges(plan)) return ['Nothing changes.'];
  if (plan.pools.length === 0) return [];
  const rows = plan.pools
    .slice(0, MOST_ROWS)
    .map((pool) => [
      `${POOL_ACTIONS[pool.action].symbol} ${code(pool.pool)}`,
      pool.impact === 'outage' ? '**🔴 outage**' : pool.impact,
      pool.operations.map(({ change }) => code(change)).join(', ') || POOL_ACTIONS[pool.action].done,
      restartsText(pool),
      secondsText(pool.seconds),
      verdict(worstVerdict(pool)),
    ]);
  const more = plan.pools.length - rows.length;
  const titles = ['pool', 'impact', 'operations', 'pod restarts', 'takes', 'trust'];
  return [table(titles, rows) + (more > 0 ? `\n\nand ${count(more, 'pool')} more` : '')];
}

function verdict(found: 'holds' | 'breaks' | 'unknown'): string {
  return found === 'breaks' ? '**✗ breaks**' : `${VERDICT_SYMBOLS[found]} ${found}`;
}

/** The issuers and CAs that differ, each with its users; beside the summary because a folded pool would hide them. */
function authorities(plan: Plan): string[] {
  if (plan.authorities.length === 0) return [];
  const lines = plan.authorities.slice(0, MOST_BARS).map((authority) => {
    const { symbol, word } = ACTIONS[authority.object.action];
    const lists = authorityLists(authority).map(({ title, names }) => {
      const more = names.length > MOST_FIELDS ? ` and ${names.length - MOST_FIELDS} more` : '';
      return `\n  - ${title}: ${names.slice(0, MOST_FIELDS).map(code).join(', ')}${more}`;
    });
    return `- ${code(symbol)} ${word} ${code(objectText(authority.object))}, on which depend${lists.join('')}`;
  });
  return [`**${AUTHORITY_TITLE}**\n\n${lines.join('\n')}`];
}

/** The waves in time. Mermaid splits at colons and semicolons, so names keep only what cannot end them. */
function gantt({ pools }: Plan): string[] {
  const shown = pools.filter(({ timeline }) => timeline.length > 0).slice(0, MOST_BARS);
  if (shown.length === 0) return [];
  const plain = (text: string) => text.replace(/[^A-Za-z0-9/. -]/g, ' ');
  const lines = shown.flatMap(({ pool, timeline }) => [
    `    section ${plain(pool)}`,
    ...timeline.map(({ when, stage, change, from, to }) => {
      const mark = stage === 'operation' || stage === 'pgpool' ? 'crit, ' : '';
      return `    ${plain(`${when} ${stage}${change === undefined ? '' : ` ${change}`}`)} :${mark}${from}, ${to}`;
    }),
  ]);
  const head = [
    'gantt',
    '    title Waves, in estimated seconds from the start of the sync',
    '    dateFormat X',
    '    axisFormat %s',
  ];
  return [['```mermaid', ...head, ...lines, '```'].join('\n')];
}

function poolDetails(pool: PoolPlan): string {
  const parts = [
    pool.reasons
      .map(({ impact, may, text }) => `- **${impact}**${may ? ' (possibly)' : ''}: ${escapeText(text)}`)
      .join('\n'),
    ...pool.operations.map(operationText),
    ...pool.notes.map((note) => `> ⚠️ ${escapeText(note)}`),
    ...trustParts(pool),
    `**Objects**\n\n${objectLines(pool.objects)}`,
  ];
  const title = `${code(pool.pool)}: ${pool.impact}`;
  return `<details${pool.impact === 'outage' ? ' open' : ''}><summary>${title}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}

function operationText({ change, events, wave, reason, risks }: PoolPlan['operations'][number]): string {
  const lines = risks.map((risk) => {
    const word = risk.accepted ? `accepted ${risk.accept}` : `**⛔ ${risk.accept} is not accepted**`;
    return `- ${word}: ${escapeText(risk.reason)}`;
  });
  const seen = events.map(({ about, reasons }) => `- events of ${escapeText(about)}: ${reasons.map(code).join(', ')}`);
  return [`${code(change)} in wave ${wave}: “${escapeText(reason)}”`, ...lines, ...seen].join('\n');
}

function trustParts(pool: PoolPlan): string[] {
  if (pool.trust.length === 0) return [];
  const rows = pool.trust.map((trust) => [
    escapeText(trust.when),
    escapeText(`${trust.stage}${trust.change === undefined ? '' : ` ${trust.change}`}`),
    ...EDGES.map((edge) => verdict(trust[edge].verdict)),
  ]);
  const reasons = distinctReasons(pool).map(
    ({ edge, stages, trust }) =>
      `- ${verdict(trust.verdict)} ${EDGE_TITLES[edge]}, ${escapeText(stages)}: ${escapeText(trust.reason)}`,
  );
  return [table(['wave', 'stage', ...EDGES.map((edge) => EDGE_TITLES[edge])], rows), reasons.join('\n')];
}

function objectLines(objects: readonly ObjectChange[]): string {
  return destructiveFirst(objects)
    .map((object) => {
      const { symbol, word } = ACTIONS[object.action];
      const fields = object.fields.slice(0, MOST_FIELDS).map((field) => `\n  - ${code(fieldText(field))}`);
      const more = object.fields.length - MOST_FIELDS;
      const rest = more > 0 ? `\n  - and ${count(more, 'field')} more` : '';
      return `- ${code(symbol)} ${object.action === 'prune' ? `**${word}**` : word} ${code(objectText(object))}${fields.join('')}${rest}`;
    })
    .join('\n');
}

function fleetDetails(objects: readonly ObjectChange[]): string[] {
  if (objects.length === 0) return [];
  return [
    `<details><summary>${count(objects.length, 'object')} of no pool</summary>\n\n${objectLines(objects)}\n\n</details>`,
  ];
}

function calendarDetails(plan: Plan): string[] {
  const calendar = calendarTable(plan);
  if (calendar === undefined) return [];
  const { note, titles } = calendar;
  const rows = calendar.rows.slice(0, MOST_ROWS).map((cells) => cells.map(escapeText));
  const more = calendar.rows.length - rows.length;
  const rest = more > 0 ? `\n\nand ${count(more, 'certificate')} more` : '';
  return [
    `<details><summary>Calendar of certificates</summary>\n\n${escapeText(note)}\n\n${table(titles, rows)}${rest}\n\n</details>`,
  ];
}
