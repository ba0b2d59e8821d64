import { formatProblems } from '../errors';
import { tableLines } from '../model/text-table';
import { printableData } from '../printable';
import { type CalendarTable, calendarTable } from './calendar-table';
import { secondsText } from './summary';
import { hasChanges, type Impact, type ObjectChange, type Plan, type PoolPlan, type Verdict } from './types';
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

/** Colours of a terminal; functions that return their input where it has none. */
export interface Palette {
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  bold(text: string): string;
  dim(text: string): string;
}

/** How text is laid out. */
export interface TextOptions {
  /** Columns of the terminal; longer lines are folded. */
  readonly width: number;
  readonly colors: Palette;
}

/** A plan for a terminal. Its last line is the summary; empty when nothing changes and no calendar was asked for. */
export function planText(given: Plan, options: TextOptions): string {
  const plan = printableData(given);
  const printer = new Printer(options);
  if (hasChanges(plan)) {
    printer.overview(plan);
    for (const pool of plan.pools) printer.pool(pool);
    if (plan.fleet.length > 0) printer.objects('of no pool', plan.fleet);
    if (plan.authorities.length > 0) printer.authorities(plan.authorities);
  }
  if (plan.refusals.length > 0) printer.refusals(plan);
  const calendar = calendarTable(plan);
  if (calendar !== undefined) printer.calendar(calendar);
  if (hasChanges(plan) || plan.refusals.length > 0) printer.line(plan.summary);
  return printer.text();
}

/** Fields of one object that are listed: an image upgrade must not hide the operations. */
const MOST_FIELDS = 8;

class Printer {
  private readonly lines: string[] = [];

  constructor(private readonly options: TextOptions) {}

  text(): string {
    return this.lines.join('\n');
  }

  line(text = ''): void {
    this.lines.push(text);
  }

  overview({ base, head, pools, unchanged }: Plan): void {
    this.line(`${base.revision} -> ${head.revision}: ${pools.length} of ${pools.length + unchanged} pools`);
    if (pools.length === 0) return;
    this.line();
    const rows = pools.map((pool) => [
      `${POOL_ACTIONS[pool.action].symbol} ${pool.pool}`,
      pool.impact,
      pool.operations.map(({ change }) => change).join(', ') || POOL_ACTIONS[pool.action].done,
      restartsText(pool),
      secondsText(pool.seconds),
    ]);
    this.table([['  pool', 'impact', 'operations', 'pod restarts', 'takes'], ...rows], (cell, column, row) =>
      row === 0 ? this.options.colors.dim(cell) : column === 1 ? this.impact(cell.trim() as Impact, cell) : cell,
    );
  }

  pool(pool: PoolPlan): void {
    const { bold } = this.options.colors;
    this.line();
    this.line(`${bold(pool.pool)}  ${this.impact(pool.impact, pool.impact)}`);
    for (const { impact, may, text } of pool.reasons) this.folded(2, `${impact}${may ? '?' : ''}: `, text);
    for (const { change, reason, risks } of pool.operations) {
      this.folded(2, `${change}: `, `"${reason}"`);
      for (const risk of risks) {
        const word = risk.accepted ? `accepted ${risk.accept}: ` : `NOT ACCEPTED ${risk.accept}: `;
        this.folded(4, word, risk.reason, risk.accepted ? undefined : this.options.colors.red);
      }
    }
    for (const note of pool.notes) this.folded(2, 'note: ', note, this.options.colors.yellow);
    if (pool.timeline.length > 0) this.timeline(pool);
    this.events(pool);
    if (pool.trust.length > 0) this.trust(pool);
    this.objects('objects', pool.objects);
  }

  objects(title: string, objects: readonly ObjectChange[]): void {
    this.line(`  ${this.options.colors.dim(title)}`);
    for (const object of destructiveFirst(objects)) {
      const { symbol, word } = ACTIONS[object.action];
      const paint = { create: 'green', update: 'yellow', prune: 'red', leave: 'dim' } as const;
      this.line(`    ${this.options.colors[paint[object.action]](`${symbol} ${word}`)} ${objectText(object)}`);
      for (const field of object.fields.slice(0, MOST_FIELDS)) this.folded(8, '', fieldText(field));
      const more = object.fields.length - MOST_FIELDS;
      if (more > 0) this.line(`        and ${more} more fields`);
    }
  }

  authorities(authorities: Plan['authorities']): void {
    this.line();
    this.line(this.options.colors.bold(AUTHORITY_TITLE.toLowerCase()));
    for (const authority of authorities) {
      const { symbol, word } = ACTIONS[authority.object.action];
      this.line(`  ${symbol} ${word} ${objectText(authority.object)}, on which depend`);
      for (const { title, names } of authorityLists(authority)) this.folded(6, `${title}: `, names.join(', '));
    }
  }

  refusals(plan: Plan): void {
    this.line();
    this.line(this.options.colors.red('refused'));
    for (const text of formatProblems(plan.refusals)) this.line(`  ${text.replaceAll('\n', '\n  ')}`);
    this.line();
  }

  calendar({ note, titles, rows }: CalendarTable): void {
    this.line();
    this.line(this.options.colors.bold('calendar'));
    this.folded(2, '', note);
    this.table([titles, ...rows].map(([first, ...rest]) => [`  ${first}`, ...rest]));
  }

  private timeline(pool: PoolPlan): void {
    this.line(`  ${this.options.colors.dim('waves')}`);
    const rows = pool.timeline.map(({ when, stage, object, from, to }) => [
      `    ${when}`,
      stage,
      object,
      `${from}..${to} s`,
    ]);
    this.table(rows);
  }

  private events({ operations }: PoolPlan): void {
    if (operations.length === 0) return;
    this.line(`  ${this.options.colors.dim('events')}`);
    for (const { about, reasons } of operations.flatMap(({ events }) => events))
      this.folded(4, `${about}: `, reasons.join(', '));
  }

  private trust(pool: PoolPlan): void {
    this.line(`  ${this.options.colors.dim('trust')}`);
    for (const { edge, stages, trust } of distinctReasons(pool)) {
      const label = `${VERDICT_SYMBOLS[trust.verdict]} ${trust.verdict.padEnd(7)} ${EDGE_TITLES[edge]}, ${stages}: `;
      this.folded(4, label, trust.reason, this.verdictColor(trust.verdict));
    }
  }

  private verdictColor(verdict: Verdict): (text: string) => string {
    const { red, yellow, green } = this.options.colors;
    return { holds: green, unknown: yellow, breaks: red }[verdict];
  }

  private impact(impact: Impact, text: string): string {
    const { red, yellow, green } = this.options.colors;
    return { none: green, reload: green, restart: yellow, outage: red }[impact](text);
  }

  private table(rows: readonly (readonly string[])[], paint?: Parameters<typeof tableLines>[1]): void {
    for (const line of tableLines(rows, paint)) this.line(line);
  }

  /** Prints a label and a text, folded at the width of the terminal. */
  private folded(indent: number, label: string, text: string, paint: (label: string) => string = (word) => word): void {
    const hanging = indent + Math.min(label.length, 4);
    const lines: string[] = [];
    let line = '';
    for (const word of `${label}${text}`.split(' ')) {
      const room = this.options.width - (lines.length === 0 ? indent : hanging);
      if (line !== '' && line.length + 1 + word.length > room) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    lines.forEach((part, i) => {
      const shown = i === 0 && part.startsWith(label) ? paint(label) + part.slice(label.length) : part;
      this.line(' '.repeat(i === 0 ? indent : hanging) + shown);
    });
  }
}
