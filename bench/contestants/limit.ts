// The limit: what any renderer has to do at least. Reads objects, then makes JSON of them and writes as many files.
import { readFileSync } from 'node:fs';
import { writeFiles } from '../fleet';

const [, , input = '', output = ''] = process.argv;
const files = Object.entries(JSON.parse(readFileSync(input, 'utf8')) as Record<string, object[]>);
const started = process.hrtime.bigint();
writeFiles(
  output,
  new Map(files.map(([path, objects]) => [path, objects.map((object) => JSON.stringify(object)).join('\n')])),
);
// Only the work itself: reading the objects is no part of it.
process.stdout.write(JSON.stringify({ seconds: Number(process.hrtime.bigint() - started) / 1e9 }));
