import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs of a second thread from which nothing comes: what is wrong, the file, and what it holds. */
export const BROKEN_PROGRAMS: readonly (readonly [what: string, name: string, text: string | undefined])[] = [
  ['is not there', 'nowhere.js', undefined],
  ['ends without a word', 'mute.js', ''],
  ['does not go on', 'slow.js', 'setInterval(() => undefined, 1000);'],
];

/** Does something with a program in a folder of its own. */
export function withProgram(name: string, text: string | undefined, act: (program: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'pgpool-gitops-program-'));
  const program = join(folder, name);
  if (text !== undefined) writeFileSync(program, text);
  try {
    act(program);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
