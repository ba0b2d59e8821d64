import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { parse } from 'yaml';
import type { Host } from '../../lib/cli/host';
import { CALENDAR_KINDS } from '../../lib/cli/live-fleet';
import { makeProgram } from '../../lib/cli/program';
import { IMPORTED_KINDS } from '../../lib/import/read-cluster';
import { verbOf } from '../../lib/model/verbs';
import type { OperationSeconds } from '../../lib/model/verbs/verb';
import { POD_DOWN_SECONDS, STAGE_SECONDS } from '../../lib/plan/estimate';
import { MARKDOWN_LIMIT } from '../../lib/plan/format-markdown';
import { IMPACTS } from '../../lib/plan/types';
import { readTree } from '../../lib/synth/files';
import { REPOSITORY } from '../cli/project';
import { listRules } from '../cluster/fake-cluster';
import { PLAN_MARKER } from './one-fleet';

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');
const page = read('docs/reference/plan.md');
const cells = (heading: string) => {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(1).map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
};

test('the role is what import and the calendar need, and not more', () => {
  const role = parse(/<!-- role -->\n```yaml\n([\s\S]*?)```/.exec(read('docs/reference/rights.md'))?.[1] ?? '');
  const kinds = [...new Set([...IMPORTED_KINDS, ...CALENDAR_KINDS])];
  const sorted = (rules: readonly object[]) => rules.map((rule) => JSON.stringify(rule)).sort();
  expect(sorted(role.rules)).toEqual(sorted(listRules(kinds)));
});

test('the seconds are those of the model', () => {
  const told = new Map(cells('Seconds').map(([part = '', seconds = '']) => [part, seconds]));
  const row = ({ before, pod, after }: OperationSeconds) => `${before} + ${pod} for each pod + ${after}`;
  const [add, update, rotate, remove, restart] = ['add', 'update', 'rotate', 'remove', 'restart'].map(
    (verb) => verbOf(verb).operation?.seconds as OperationSeconds,
  ) as [OperationSeconds, OperationSeconds, OperationSeconds, OperationSeconds, OperationSeconds];
  expect([update, rotate]).toEqual([add, add]);
  expect(told.get('`add`, `update`, `rotate`')).toBe(row(add));
  expect(told.get('`remove`')).toBe(row(remove));
  expect(told.get('`edit`, `restart`')).toBe(row(restart));
  for (const [form, seconds] of Object.entries(verbOf('scale').operation?.forms ?? {}))
    expect(told.get(`\`${form}\``)).toBe(row(seconds));
  expect(told.get('a pod is away')).toBe(String(POD_DOWN_SECONDS.seconds));
  const { pause, proof, resume, verify, issuer, certificates } = STAGE_SECONDS;
  const stages = [pause, proof, resume, verify].map(({ seconds }) => seconds).join(', ');
  expect(told.get('stages pause, proof, resume, verify')).toBe(stages);
  expect([issuer.seconds, certificates.seconds].map(String)).toEqual(Array(2).fill(told.get('issuers, certificates')));
});

test('the impacts, formats and limits are those of the program', () => {
  expect(cells('Impact').map(([impact]) => impact)).toEqual(IMPACTS.map((impact) => `\`${impact}\``));
  const commands = makeProgram({} as Host).commands;
  const formats = (name: string) =>
    (commands.find((command) => command.name() === name) as Command).options.find(({ short }) => short === '-o')
      ?.argChoices ?? [];
  expect(cells('Formats').map(([format]) => format)).toEqual(formats('plan').map((format) => `\`${format}\``));
  for (const format of formats('check')) expect(page).toContain(`\`${format}\``);
  expect(page).toContain(MARKDOWN_LIMIT.toLocaleString('en'));
  expect(page).toContain(`\`${PLAN_MARKER}\``);
});

test('every command of README and docs is one of this version, with flags that it knows', () => {
  const pages = ['README.md', ...readTree(REPOSITORY, 'docs').keys()].filter((path) => path.endsWith('.md'));
  const lines = pages.flatMap((path) =>
    [...read(path).matchAll(/npx pgpool-gitops (?!COMMAND)([^\n#|`]+)/g)].map(([, words]) => (words ?? '').trim()),
  );
  expect(lines.length).toBeGreaterThan(40);
  for (const line of lines) {
    const words = [...line.matchAll(/"[^"]*"|'[^']*'|[^\s"']+/g)].map(([word]) => word);
    expect({ line, unknown: unknownOf(makeProgram({} as Host), words) }).toEqual({ line, unknown: [] });
  }
});

/** Flags that a command does not know; the word itself where there is no such command. */
function unknownOf(program: Command, words: readonly string[]): string[] {
  const { operands, unknown } = program.parseOptions([...words]);
  const [name = '', ...rest] = [...operands, ...unknown];
  const command = program.commands.find((candidate) => candidate.name() === name);
  if (command !== undefined) return unknownOf(command, rest);
  return program.commands.length > 0 && program.registeredArguments.length === 0 && name !== '' ? [name] : unknown;
}
