import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MUTANTS } from './list';
import type { Mutant } from './mutant';
import { planted } from './plant';

const REPOSITORY = resolve(__dirname, '..', '..');

/** A bug may make the tests run for ever. */
const TIMEOUT_MS = 20 * 60_000;

/** How tests ended. `broken`: a file of tests did not even start, so nothing is proved. */
type Outcome = 'red' | 'green' | 'broken';

/** A copy of everything that git tracks, with the packages of this checkout. */
function scratchCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'pgpool-gitops-mutants-'));
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: REPOSITORY, encoding: 'utf8' });
  for (const path of stdout.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(REPOSITORY, path), join(root, path));
  }
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
  return root;
}

function outcomeOf(root: string, tests: readonly string[]): Outcome {
  const report = join(root, 'report.json');
  const patterns = tests.map((test) => `__tests__/${test}\\.((cli|long)\\.)?test\\.ts$`);
  rmSync(report, { force: true });
  const args = ['jest', '--ci', '--silent', '--forceExit', '--json', `--outputFile=${report}`, '-w', '1', ...patterns];
  spawnSync('npx', args, { cwd: root, stdio: 'ignore', timeout: TIMEOUT_MS });
  if (!existsSync(report)) return 'broken';
  const { numFailedTests, numPassedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  if (numRuntimeErrorTestSuites > 0 || numFailedTests + numPassedTests === 0) return 'broken';
  return numFailedTests > 0 ? 'red' : 'green';
}

function main(words: readonly string[]): number {
  const chosen = MUTANTS.filter(
    ({ bug, file }) => words.length === 0 || words.some((word) => `${file} ${bug}`.includes(word)),
  );
  // All of them before the first test runs, because that takes minutes.
  for (const mutant of chosen) planted(mutant, readFileSync(join(REPOSITORY, mutant.file), 'utf8'));
  const root = scratchCopy();
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))];
  const sound = outcomeOf(root, tests);
  if (sound !== 'green') throw new Error(`without any bug the tests are ${sound}, so they prove nothing: ${root}`);
  const survivors: Mutant[] = [];
  for (const mutant of chosen) {
    const file = join(root, mutant.file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, planted(mutant, text));
    const outcome = outcomeOf(root, mutant.tests);
    writeFileSync(file, text);
    if (outcome !== 'red') survivors.push(mutant);
    process.stdout.write(`${outcome === 'red' ? 'found ' : 'MISSED'}  ${mutant.file}: ${mutant.bug} (${outcome})\n`);
  }
  rmSync(root, { recursive: true, force: true });
  process.stdout.write(`${chosen.length - survivors.length} of ${chosen.length} planted bugs were found\n`);
  return survivors.length === 0 ? 0 : 1;
}

const USAGE = `npm run mutants [-- WORD...]

Plants each bug whose file or description holds a word (without words, each bug) in a scratch copy, and reports which tests find it.
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' } },
});
if (values.help) process.stdout.write(USAGE);
else process.exitCode = main(positionals);
