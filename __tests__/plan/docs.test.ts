import { existsSync, readFileSync } from 'node:fs';
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
import { MARKDOWN_LIMIT, PLAN_MARKER } from '../../lib/plan/format-markdown';
import { IMPACTS } from '../../lib/plan/types';
import { REPOSITORY } from '../cli/project';
import { listRules } from '../cluster/fake-cluster';

const page = readFileSync(join(REPOSITORY, 'docs/reference/plan.md'), 'utf8');
const cells = (heading: string) => {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(1).map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
};

test('the role is what import and the calendar need, and not more', () => {
  const role = parse(/<!-- role -->\n```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
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

test('every command is one of this version, with flags that it knows', () => {
  const lines = [...page.matchAll(/npx pgpool-gitops ([^\n#|`]+)/g)].map(([, words]) => (words ?? '').trim());
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) {
    const [name = '', ...words] = line.split(/\s+/);
    const command = makeProgram({} as Host).commands.find((candidate) => candidate.name() === name) as Command;
    expect({ line, unknown: command.parseOptions(words).unknown }).toEqual({ line, unknown: [] });
  }
});

test('every link leads to a file', () => {
  const links = [...page.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((path) => !existsSync(join(REPOSITORY, 'docs', path)))).toEqual([]);
});
