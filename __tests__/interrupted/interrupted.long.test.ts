import { COMMANDS } from './commands';
import type { Failure } from './file-system';
import { GIT_COMMANDS } from './git-commands';
import { Matrix } from './matrix';

const FAILURES: readonly Failure[] = [
  { code: 'ENOSPC', span: 'for good', kind: 'changes' },
  { code: 'EACCES', span: 'for good', kind: 'changes' },
  { code: 'EIO', span: 'once', kind: 'changes' },
  { code: 'EIO', span: 'for good', kind: 'reads' },
];

/** How many tries each command has had, for docs/interrupted.md. */
const counts = new Map<string, { kills: number; failures: number }>();
const counted = (name: string) => counts.get(name) ?? { kills: 0, failures: 0 };

describe.each([...COMMANDS, ...GIT_COMMANDS].map((command) => [command.name, command] as const))(
  '%s',
  (name, command) => {
    let matrix: Matrix;
    beforeAll(async () => {
      matrix = await Matrix.of(command);
    });
    afterAll(() => matrix.remove());

    test('ends the same wherever it is killed, once it is run again', async () => {
      const kills = await matrix.killEverywhere();
      expect(kills).toBeGreaterThan(20);
      counts.set(name, { ...counted(name), kills });
    }, 600_000);

    test('tells in one line what fails, and ends the same once it is run again', async () => {
      let failures = 0;
      // Git takes most of the time of a try, and writes nothing of ours.
      const failing = GIT_COMMANDS.includes(command) ? FAILURES.slice(0, 1) : FAILURES;
      for (const failure of failing) for (let call = 1; await matrix.fail(call, failure); call++) failures++;
      expect(failures).toBeGreaterThan(30);
      counts.set(name, { ...counted(name), failures });
    }, 600_000);
  },
);

afterAll(() => {
  const rows = [...counts].map(([name, { kills, failures }]) => `${name}: ${kills} kills, ${failures} failures`);
  process.stdout.write(`${rows.join('\n')}\n`);
});
