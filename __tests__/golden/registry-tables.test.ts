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
    const list = JSON.stringify(node?.enum);
    expect(list).toBeDefined();
    if (isUpdate)
      writeFileSync(join(REPOSITORY, file), read(file).replace(written(list), written(JSON.stringify(values))));
    else expect(node.enum).toEqual(values);
  },
);

/** A list as these files hold it, on one line. */
function written(list: string): string {
  return `"enum": ${list.replaceAll('","', '", "')}`;
}

test.each(CARRIED_OUT.filter((verb) => stepsOf(verb) !== undefined).map((verb) => [verb.name, verb] as const))(
  'The milestones of %s are the conditions that the reference operator sets',
  (_, verb) => {
    const conditions = stepsOf(verb)?.flatMap(({ condition }) => condition ?? []) ?? [];
    expect(verb.operation.milestones).toEqual(['DatabasePauseSucceeded', ...conditions, 'Successful']);
  },
);
