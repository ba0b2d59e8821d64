import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserProgram, describeWith } from '../programs';
import { planHtml } from './one-fleet';
import { STORIES } from './stories';

const browser = browserProgram();
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

describeWith('chromium', 'the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pgpool-gitops-page-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (page: string, ...flags: string[]) => {
    const path = join(folder, 'page.html');
    writeFileSync(path, page);
    const args = [...FLAGS, `--user-data-dir=${join(folder, 'profile')}`, ...flags, `file://${path}`];
    return spawnSync(browser ?? '', args, { encoding: 'utf8', timeout: 50_000 }).stdout;
  };

  /** The page in a frame of a given width, for a window cannot be as narrow as a phone; then what it measures there. */
  function measure(name: string, width: number) {
    const html = planHtml((STORIES[name] as () => Parameters<typeof planHtml>[0])());
    const source = html
      .replace(/<meta http-equiv[^>]*>/, '')
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;');
    const script = `const frame = document.querySelector('iframe');
      frame.onload = () => {
        const page = frame.contentDocument;
        const root = page.documentElement;
        const small = [...page.querySelectorAll('.bar, .verdict svg')].filter((e) => e.getBoundingClientRect().width < 2);
        document.title = [root.scrollWidth, page.querySelectorAll('section').length, small.length].join(' ');
      };`;
    const dom = run(
      `<iframe width="${width}" height="900" style="border:0" srcdoc="${source}"></iframe><script>${script}</script>`,
      '--dump-dom',
      '--window-size=1400,1000',
      '--virtual-time-budget=3000',
    );
    const [wide, sections, small] = (/<title>([^<]*)</.exec(dom)?.[1] ?? '').split(' ').map(Number);
    return { wide, sections, small };
  }

  test.each([
    ['update-and-rotate', 1280],
    ['update-and-rotate', 390],
    ['refused-client-trust', 390],
    ['update-cert', 390],
  ])('%s fits into %i pixels, and every bar and mark of it can be seen', (name, width) => {
    const { wide, sections, small } = measure(name, width);
    expect(wide).toBeLessThanOrEqual(width);
    expect(sections).toBeGreaterThan(1);
    expect(small).toBe(0);
  });

  test('it is drawn', () => {
    const html = planHtml((STORIES['update-cert'] as () => Parameters<typeof planHtml>[0])());
    const shot = join(folder, 'page.png');
    run(html, `--screenshot=${shot}`, '--window-size=1280,1200');
    expect(readFileSync(shot).subarray(1, 4).toString()).toBe('PNG');
    // A blank page of this size compresses to about 5 kB.
    expect(statSync(shot).size).toBeGreaterThan(40_000);
  });
});
