import { Command } from 'commander';
import { flag } from '../../lib/cli/options';

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
