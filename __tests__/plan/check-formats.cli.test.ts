import { checkText } from '../../lib/cli/commands/check-formats';
import { PROBLEM_CODES, type Problem } from '../../lib/errors';
import { TestProject } from '../cli/project';

const PROBLEM: Problem = {
  code: 'change-invalid',
  file: 'changes/demo/pgpool/0001-add.yaml',
  line: 7,
  column: 3,
  path: 'tls.sslMode',
  message: 'found "a,b:100%", allowed: <require> & "prefer"',
  fix: 'pgpool-gitops change',
};
const WHOLE_FILE: Problem = { code: 'dist-stale', file: 'dist/a b/ä.yaml', message: 'is missing' };
const GOOD = { problems: [], checked: { pools: 1, changes: 2, objects: 3 } };
const BAD = { problems: [PROBLEM, WHOLE_FILE] };

test('text tells what was counted, and leaves problems to stderr', () => {
  expect(checkText(GOOD, 'text')).toBe('checked 1 pool, 2 changes, 3 objects: no problems');
  expect(checkText(BAD, 'text')).toBe('');
});

test('json holds every problem as it is, and what was counted', () => {
  expect(JSON.parse(checkText(BAD, 'json'))).toEqual({
    apiVersion: 'pgpool-gitops/v1',
    kind: 'CheckReport',
    ok: false,
    problems: [PROBLEM, WHOLE_FILE],
  });
  expect(JSON.parse(checkText(GOOD, 'json'))).toMatchObject({ ok: true, ...GOOD });
});

test('github annotates the line, and escapes what would end a property or the message', () => {
  expect(checkText(BAD, 'github')).toBe(
    '::error file=changes/demo/pgpool/0001-add.yaml,line=7,col=3,title=change-invalid::tls.sslMode: ' +
      'found "a,b:100%25", allowed: <require> & "prefer"%0Afix: pgpool-gitops change\n' +
      '::error file=dist/a b/ä.yaml,title=dist-stale::is missing\n' +
      '::notice title=pgpool-gitops check::checked nothing: 2 problems',
  );
});

test('junit is a test case for each problem, or one that passes', () => {
  expect(checkText(BAD, 'junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pgpool-gitops" tests="2" failures="2">
  <testsuite name="pgpool-gitops check" tests="2" failures="2">
    <testcase classname="change-invalid" name="tls.sslMode: found &#34;a,b:100%&#34;, allowed: &#60;require&#62; &#38; &#34;prefer&#34;" file="changes/demo/pgpool/0001-add.yaml" line="7">
      <failure type="change-invalid" message="found &#34;a,b:100%&#34;, allowed: &#60;require&#62; &#38; &#34;prefer&#34;">changes/demo/pgpool/0001-add.yaml:7:3: tls.sslMode: found &#34;a,b:100%&#34;, allowed: &#60;require&#62; &#38; &#34;prefer&#34;&#10;    fix: pgpool-gitops change</failure>
    </testcase>
    <testcase classname="dist-stale" name="is missing" file="dist/a b/ä.yaml">
      <failure type="dist-stale" message="is missing">dist/a b/ä.yaml: is missing</failure>
    </testcase>
  </testsuite>
</testsuites>`);
  expect(checkText(GOOD, 'junit')).toContain(
    '<testcase classname="check" name="checked 1 pool, 2 changes, 3 objects"/>',
  );
});

test('sarif places each result in its file, and lists each rule once', () => {
  const { runs } = JSON.parse(checkText({ problems: [PROBLEM, WHOLE_FILE, PROBLEM] }, 'sarif'));
  expect(runs[0].tool.driver.rules).toEqual([
    { id: 'change-invalid', shortDescription: { text: PROBLEM_CODES['change-invalid'] } },
    { id: 'dist-stale', shortDescription: { text: PROBLEM_CODES['dist-stale'] } },
  ]);
  expect(runs[0].results.map((result: { ruleIndex: number }) => result.ruleIndex)).toEqual([0, 1, 0]);
  expect(runs[0].results[0]).toMatchObject({
    level: 'error',
    message: { text: expect.stringContaining('fix: pgpool-gitops change') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'changes/demo/pgpool/0001-add.yaml' },
          region: { startLine: 7, startColumn: 3 },
        },
      },
    ],
  });
  expect(runs[0].results[1].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'dist/a%20b/%C3%A4.yaml' },
    region: { startLine: 1 },
  });
});

test.each(['json', 'junit', 'sarif', 'github'])(
  'check -o %s writes its report to stdout whether it passes or not',
  (format) => {
    const project = TestProject.of(
      "{ namespace: 'demo', name: 'pgpool', version: '4.6.0', replicas: 3, postgresRef: { name: 'pg' } }",
    );
    const bad = project.run('check', '-o', format);
    expect(bad.code).toBe(1);
    expect(bad.stdout).toContain('intent-unrecorded');
    expect(bad.stderr).toContain('has no ledger yet');
    project.run('change');
    project.run('synth');
    const good = project.run('check', '-o', format);
    expect(good).toMatchObject({ code: 0, stderr: '' });
    expect(good.stdout).not.toContain('intent-unrecorded');
    project.remove();
  },
);
