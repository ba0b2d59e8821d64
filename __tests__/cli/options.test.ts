import { Command } from 'commander';
import { terminalHost } from '../../lib/cli/host';
import { makeInClusterProgram } from '../../lib/cli/in-cluster';
import { flag } from '../../lib/cli/options';
import { run } from '../../lib/cli/run';
import { printableColoured } from '../../lib/printable';

const NAME = 'PGPOOL_GITOPS_DRY_RUN';
afterEach(() => {
  delete process.env[NAME];
});

/** What `--dry-run` is, with a value of its variable. */
function dryRun(value: string | undefined, ...args: readonly string[]): unknown {
  if (value !== undefined) process.env[NAME] = value;
  const command = new Command().addOption(flag('--dry-run', 'only show'));
  return command.parse(args, { from: 'user' }).opts().dryRun;
}

test.each(['', '0', 'false', 'False', 'no', 'off'])(
  'a flag without a value is off when its variable is "%s"',
  (value) => {
    expect(dryRun(value)).toBeUndefined();
    expect(dryRun(value, '--dry-run')).toBe(true);
  },
);

test.each(['1', 'true', 'yes'])('a flag without a value is on when its variable is "%s"', (value) => {
  expect(dryRun(value)).toBe(true);
});

test('a flag without a value is off when there is no variable', () => {
  expect(dryRun(undefined)).toBeUndefined();
});

test('a flag with a value takes what its variable holds, "false" too', () => {
  process.env.PGPOOL_GITOPS_REASON = 'false';
  const command = new Command().addOption(flag('--reason <text>', 'why'));
  expect(command.parse([], { from: 'user' }).opts().reason).toBe('false');
  delete process.env.PGPOOL_GITOPS_REASON;
});

test('colour codes in an argument reach no terminal by the error that names it', async () => {
  const written: string[] = [];
  const host = { ...terminalHost(process), note: (text: string) => void written.push(printableColoured(text)) };
  expect(await run(makeInClusterProgram(host), ['\u001b[31mred'], host)).toBe(1);
  expect(await run(makeInClusterProgram(host), ['step', 'pause', 'a/b', '--apply=\u001b[7m'], host)).toBe(1);
  const text = written.join('\n');
  expect(text).toContain('\\u001b[31mred');
  expect(text).not.toContain('\u001b');
});
