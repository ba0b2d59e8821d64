import { EXIT_CODES } from '../../lib/cli/host';
import { PROBLEM_CODES, type ProblemCode } from '../../lib/errors';
import { codesOf, EXAMPLES, runExample } from '../messages/examples';
import { expectGenerated } from './generated';

// One process for each code.
jest.setTimeout(600_000);

const PAGE = 'docs/reference/messages.md';
const CODES = Object.keys(PROBLEM_CODES) as ProblemCode[];

/** A code with what it means, and what a command has just printed. */
async function sectionOf(code: ProblemCode): Promise<string> {
  const example = EXAMPLES[code];
  const { stdout, stderr, code: exit } = await runExample(example);
  expect({ code, exit }).toEqual({ code, exit: 1 });
  return [
    `### ${code}`,
    `${sentence(PROBLEM_CODES[code])}. Here ${example.here}:`,
    '',
    '```console',
    `$ npx pgpool-gitops ${example.command}`,
    // A step writes its log to stdout, and nothing else.
    stderr === '' ? stdout : stderr,
    '```',
  ].join('\n');
}

/** A capital letter in front, but for the name of a file. */
function sentence(words: string): string {
  return /^[a-z]+[./]/.test(words) ? words : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

test('The page of messages shows every code with what a command prints of it', async () => {
  const sections: string[] = [];
  for (const code of CODES) sections.push(await sectionOf(code));
  expectGenerated(PAGE, 'codes', sections.join('\n\n'));
});

/** jest cannot load the client of the API server: it is an ES module. These codes are held by the tests of lib/cluster and steps. */
const OF_CLUSTERS: readonly ProblemCode[] = ['cluster-unreachable', 'cluster-refused', 'step-failed', 'not-rolled-out'];

test.each(CODES.filter((code) => !OF_CLUSTERS.includes(code)))('The example of %s has that code', async (code) => {
  expect(await codesOf(EXAMPLES[code])).toContain(code);
});

test('The page of messages has every exit code', () => {
  const rows = Object.entries(EXIT_CODES).map(([code, meaning]) => `| ${code} | ${meaning} |`);
  expectGenerated(PAGE, 'exit codes', ['| code | meaning |', '|---|---|', ...rows].join('\n'));
});
