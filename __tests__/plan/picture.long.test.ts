import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY, TestProject } from '../cli/project';
import { blocksOf, edit, runCommands } from '../cli/story';
import { browserProgram, describeWith } from '../programs';

// `npm run pictures` keeps what is drawn here. Another browser draws other pixels, so a test compares sizes alone.

const PICTURE = join(REPOSITORY, 'docs', 'images', 'plan.png');
const SIZE = { width: 1000, height: 950 } as const;

/** Width and height of a PNG. */
function sizeOf(png: Buffer) {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** The plan of the README's story, as a page. */
function planPage(project: TestProject): string {
  for (const command of ['git init -q -b main', 'git add -A', 'git commit -q -m a'])
    runCommands(project, `$ ${command}`);
  const [diff, commands] = blocksOf('README.md');
  edit(project, diff?.code ?? '');
  runCommands(project, commands?.code ?? '');
  const { code, stdout } = project.run('plan', '--base', 'main', '-o', 'html');
  expect(code).toBe(0);
  return stdout;
}

describeWith('chromium', 'the picture of a plan', () => {
  test('is the page of the README’s story, as a browser draws it', () => {
    const project = TestProject.sample();
    project.write('plan.html', planPage(project));
    const shot = join(project.root, 'plan.png');
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--disable-background-networking',
    ];
    const profile = `--user-data-dir=${join(project.root, 'profile')}`;
    const window = `--window-size=${SIZE.width},${SIZE.height}`;
    const page = `file://${join(project.root, 'plan.html')}`;
    spawnSync(browserProgram() ?? '', [...flags, profile, window, `--screenshot=${shot}`, page], { timeout: 50_000 });
    const png = readFileSync(shot);
    project.remove();
    expect(sizeOf(png)).toEqual(SIZE);
    if (process.env.UPDATE_PICTURES !== undefined) writeFileSync(PICTURE, png);
    expect(sizeOf(readFileSync(PICTURE))).toEqual(SIZE);
    expect(statSync(PICTURE).size).toBeLessThan(150_000);
  });
});
