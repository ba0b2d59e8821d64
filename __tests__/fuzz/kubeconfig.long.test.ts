import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY } from '../cli/project';

/** jest cannot require client-node, an ES module: a program of its own runs the property. */
test.each([
  ['each context of a sound kubeconfig is asked for', 'sound'],
  ['where a path leads to no file the call says so, or does without it', 'files'],
  ['a field of another type is named, or does without it', 'types'],
  ['whatever a kubeconfig holds, a call is sent or the file is refused', 'structure'],
  ['whatever was typed into a kubeconfig, the same', 'typed'],
])(
  '%s',
  (_, name) => {
    const program = join(__dirname, 'kubeconfig-program.ts');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, name], {
      cwd: REPOSITORY,
      encoding: 'utf8',
      timeout: 240_000,
    });
    expect(
      stderr
        .split('\n')
        .filter((line) => !/Warning|node --trace/.test(line))
        .join('\n'),
    ).toBe('');
    expect(status).toBe(0);
  },
  250_000,
);
