import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import { REPOSITORY } from '../cli/project';

/** The Dockerfile of this repository, taken apart. */
export function readDockerfile() {
  const file = DockerfileParser.parse(readFileSync(join(REPOSITORY, 'Dockerfile'), 'utf8'));
  const instructions = file.getInstructions();
  const argumentsOf = (keyword: string) =>
    instructions.filter((each) => each.getKeyword() === keyword).map((each) => argumentTexts(each));
  const labels = argumentsOf('LABEL').flat().map(assignment);
  const [base = ''] = argumentsOf('ARG')[0] ?? [];
  return {
    keywords: instructions.map((each) => each.getKeyword()),
    base: base.slice(base.indexOf('=') + 1),
    from: argumentsOf('FROM'),
    labels: Object.fromEntries(labels),
    copies: argumentsOf('COPY').map((args) => ({ sources: args.slice(0, -1), target: args.at(-1) ?? '' })),
    user: argumentsOf('USER').flat(),
    entrypoint: entrypointOf(instructions),
  };
}

function argumentTexts(instruction: Instruction): string[] {
  return instruction.getArguments().map((each) => each.getValue());
}

function assignment(text: string): [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, at), text.slice(at + 1).replace(/^"(.*)"$/, '$1')];
}

/** The words of its JSON form; a form of one string would run a shell, which swallows signals. */
function entrypointOf(instructions: readonly Instruction[]): string[] {
  const raw = instructions.find((each) => each.getKeyword() === 'ENTRYPOINT')?.getRawArgumentsContent() ?? '[]';
  return JSON.parse(raw) as string[];
}
