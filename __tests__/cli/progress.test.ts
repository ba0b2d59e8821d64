import { terminalHost } from '../../lib/cli/host';
import { terminalProgress } from '../../lib/cli/progress';

const ERASE = '\r\x1b[2K';

function progressAt(columns?: number) {
  const written: string[] = [];
  let time = 5000;
  const progress = terminalProgress({ columns, write: (text) => written.push(text) }, () => time);
  return { progress, written, pass: (milliseconds: number) => (time += milliseconds) };
}

test('What takes less than a second shows nothing, and clears nothing', () => {
  const { progress, written, pass } = progressAt();
  pass(999);
  progress.show('rendered 1 of 2 pools');
  progress.clear();
  expect(written).toEqual([]);
});

test('What takes longer tells ten times a second at most, on one line that is gone at the end', () => {
  const { progress, written, pass } = progressAt();
  pass(1000);
  for (let i = 1; i <= 5; i++) {
    progress.show(`rendered ${i} of 5 pools`);
    pass(50);
  }
  progress.clear();
  progress.clear();
  expect(written).toEqual([
    `${ERASE}rendered 1 of 5 pools`,
    `${ERASE}rendered 3 of 5 pools`,
    `${ERASE}rendered 5 of 5 pools`,
    ERASE,
  ]);
});

test('A line is cut where it would wrap', () => {
  const { progress, written, pass } = progressAt(10);
  pass(1000);
  progress.show('0123456789');
  expect(written).toEqual([`${ERASE}012345678`]);
});

test.each([
  ['a terminal', { isTTY: true }, {}, true],
  ['a terminal in CI', { isTTY: true }, { CI: 'true' }, false],
  ['a file or a pipe', {}, {}, false],
])('A host whose stderr is %s shows progress or not', (_, stderr, env, shown) => {
  const stdout = { on: () => undefined, write: () => true, isTTY: true };
  const host = terminalHost({ env, stdout, stderr, stdin: {} } as unknown as NodeJS.Process);
  expect(host.progress !== undefined).toBe(shown);
});
