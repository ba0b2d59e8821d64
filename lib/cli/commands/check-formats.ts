import {
  formatProblem,
  PROBLEM_CODES,
  type Problem,
  type ProblemCode,
  printableProblem,
  shownProblems,
} from '../../errors';
import { count } from '../../model/count';

/** How `check` writes what it found. */
export type CheckFormat = 'text' | 'json' | 'junit' | 'sarif' | 'github';

/** What was checked, and what is wrong. */
export interface CheckResult {
  readonly problems: readonly Problem[];
  /** What was checked; absent when a problem ended the check before it was counted. */
  readonly checked?: { readonly pools: number; readonly changes: number; readonly objects: number };
}

/** The result of `check` in one format. Every format holds the problems, but for text, which leaves them to stderr. */
export function checkText({ problems: found, checked }: CheckResult, format: CheckFormat): string {
  const problems = found.map(printableProblem);
  const result = { problems, ...(checked === undefined ? {} : { checked }) };
  switch (format) {
    case 'text':
      return problems.length > 0 ? '' : `${countText(result)}: no problems`;
    case 'json': {
      const report = {
        apiVersion: 'pgpool-gitops/v1',
        kind: 'CheckReport',
        ok: problems.length === 0,
        problems,
        checked,
      };
      return JSON.stringify(report, undefined, 2);
    }
    case 'junit':
      return junit(result);
    case 'sarif':
      return JSON.stringify(sarif(result), undefined, 2);
    case 'github':
      return github(result);
  }
}

function countText({ checked }: CheckResult): string {
  if (checked === undefined) return 'checked nothing';
  const { pools, changes, objects } = checked;
  return `checked ${count(pools, 'pool')}, ${count(changes, 'change')}, ${count(objects, 'object')}`;
}

function message({ path, message: text, fix }: Problem): string {
  return `${path === undefined ? '' : `${path}: `}${text}${fix === undefined ? '' : `\nfix: ${fix}`}`;
}

/** GitHub shows these at the line of the file. The title is its own property, so the message keeps the mending command. */
function github(result: CheckResult): string {
  const { shown, more } = shownProblems(result.problems);
  const lines = shown.map((problem) => {
    const { file, code, line, column } = problem;
    const place = line === undefined ? '' : `,line=${line}${column === undefined ? '' : `,col=${column}`}`;
    return `::error file=${property(file)}${place},title=${property(code)}::${data(message(problem))}`;
  });
  return [
    ...lines,
    ...more.map((text) => `::error title=pgpool-gitops check::${data(text)}`),
    `::notice title=pgpool-gitops check::${data(`${countText(result)}: ${count(result.problems.length, 'problem')}`)}`,
  ].join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function junit(result: CheckResult): string {
  const { problems } = result;
  const cases = problems.map((problem) => {
    const { file, line, code } = problem;
    const place = `classname="${xml(code)}" name="${xml(message({ ...problem, fix: undefined }))}" file="${xml(file)}"`;
    const failure = `<failure type="${xml(code)}" message="${xml(problem.message)}">${xml(formatProblem(problem))}</failure>`;
    return `    <testcase ${place}${line === undefined ? '' : ` line="${line}"`}>\n      ${failure}\n    </testcase>`;
  });
  const passed = problems.length > 0 ? [] : [`    <testcase classname="check" name="${xml(countText(result))}"/>`];
  const counts = `tests="${Math.max(1, problems.length)}" failures="${problems.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pgpool-gitops" ${counts}>`,
    `  <testsuite name="pgpool-gitops check" ${counts}>`,
    ...cases,
    ...passed,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

function xml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 knows no way to write these, not even escaped
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '�')
      .replace(/[&<>"\n]/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}

function sarif({ problems }: CheckResult) {
  const rules = [...new Set(problems.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'pgpool-gitops', rules: rules.map(rule) } },
        results: problems.map((problem) => ({
          ruleId: problem.code,
          ruleIndex: rules.indexOf(problem.code),
          level: 'error',
          message: { text: message(problem) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: problem.file.split('/').map(encodeURIComponent).join('/') },
                // Viewers drop a result without a region: one that concerns the whole file begins at its first line.
                region: {
                  startLine: problem.line ?? 1,
                  ...(problem.column === undefined ? {} : { startColumn: problem.column }),
                },
              },
            },
          ],
        })),
      },
    ],
  };
}

function rule(id: ProblemCode) {
  return { id, shortDescription: { text: PROBLEM_CODES[id] } };
}
