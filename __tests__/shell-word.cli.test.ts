import { spawnSync } from 'node:child_process';
import { shellWord } from '../lib/printable';

test.each(['a/b-0.yaml', '', ' ', "it's", '$(id)', '`id`', 'a;b', 'a\nb', '*', '~', '-x', "''"])(
  '%j is one word of a shell',
  (path) => {
    const echoed = spawnSync('sh', ['-c', `printf '<%s>' ${shellWord(path)}`], { encoding: 'utf8' });
    expect(echoed.stdout).toBe(`<${path}>`);
  },
);
