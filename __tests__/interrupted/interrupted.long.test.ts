import { COMMANDS } from './commands';
import { type Failure, MOMENTS } from './file-system';
import { GIT_COMMANDS } from './git-commands';
import { Matrix } from './matrix';

const FAILURES: readonly Failure[] = [
  { code: 'ENOSPC', span: 'for good', kind: 'changes' },
  { code: 'EACCES', span: 'for good', kind: 'changes' },
  { code: 'EIO', span: 'for good', kind: 'changes' },
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
      let kills = 0;
      for (const moment of MOMENTS) {
        for (let call = 1; await matrix.kill(call, moment); call++) kills++;
      }
      expect(kills).toBeGreaterThan(20);
      counts.set(name, { ...counted(name), kills });
    }, 600_000);

    test('tells in one line what fails, and ends the same once it is run again', async () => {
      let failures = 0;
      for (const failure of FAILURES) for (let call = 1; await matrix.fail(call, failure); call++) failures++;
      expect(failures).toBeGreaterThan(40);
      counts.set(name, { ...counted(name), failures });
    }, 600_000);
  },
);

afterAll(() => {
  const rows = [...counts].map(([name, { kills, failures }]) => `${name}: ${kills} kills, ${failures} failures`);
  process.stdout.write(`${rows.join('\n')}\n`);
});
