import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARRIED_OUT, REGISTRY_ENUMS, REGISTRY_TABLES, stepsOf } from '../../tools/registry-tables';
import { REPOSITORY } from '../cli/project';
import { expectGenerated } from './generated';

const isUpdate = process.env.UPDATE_GOLDEN !== undefined;
const read = (file: string) => readFileSync(join(REPOSITORY, file), 'utf8');

test.each(REGISTRY_TABLES.map(({ file, name, text }) => [file, name, text] as const))(
  '%s shows the table "%s" as the registry of verbs makes it',
  (file, name, text) => {
    expectGenerated(file, name, text());
  },
);

test.each(REGISTRY_ENUMS.map(({ file, at, values }) => [file, at, values] as const))(
  '%s lists what the registry has at %j',
  (file, at, values) => {
    const schema = JSON.parse(read(file));
    const node = at.reduce((value, key) => value?.[key], schema.definitions);
    expect(node?.enum).toBeDefined();
    if (isUpdate) writeFileSync(join(REPOSITORY, file), read(file).replace(writtenAs(node.enum), rewritten(values)));
    else expect(node.enum).toEqual(values);
  },
);

test('The README names every operation of KubeDB with the verbs that record it', () => {
  const [, sentence = ''] =
    /All seven of KubeDB are recorded so: ([\s\S]*?): \[the ledger\]/.exec(read('README.md')) ?? [];
  const named = [...sentence.matchAll(/(\w+) \(([^)]*)\)/g)].flatMap(([, type, verbs = '']) =>
    [...verbs.matchAll(/`([^`]+)`/g)].map(([, verb]) => `${verb}: ${type}`),
  );
  expect(named.sort()).toEqual(CARRIED_OUT.map(({ name, operation }) => `${name}: ${operation.type}`).sort());
});

/** Finds a list as these files hold it: on one line, or a value a line where that is too long. */
function writtenAs(list: readonly string[]): RegExp {
  return new RegExp(`^( *)(.*)"enum": \\[\\s*${list.map((each) => `"${each}"`).join(',\\s*')}\\s*\\]`, 'm');
}

/** Writes it as the formatter would. */
function rewritten(values: readonly string[]): (found: string, indent: string, before: string) => string {
  return (_found, indent, before) => {
    const words = values.map((each) => `"${each}"`);
    const line = `${indent}${before}"enum": [${words.join(', ')}]`;
    if (line.length <= 120) return line;
    return `${indent}${before}"enum": [\n${words.map((each) => `${indent}  ${each}`).join(',\n')}\n${indent}]`;
  };
}

test.each(CARRIED_OUT.filter((verb) => stepsOf(verb) !== undefined).map((verb) => [verb.name, verb] as const))(
  'The milestones of %s are the conditions that the reference operator sets',
  (_, verb) => {
    const conditions = stepsOf(verb)?.flatMap(({ condition }) => condition ?? []) ?? [];
    expect(verb.operation.milestones).toEqual(['DatabasePauseSucceeded', ...conditions, 'Successful']);
  },
);
