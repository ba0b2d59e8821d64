/*
 * Regenerates imports/ and schemas/crds/ from crds/, lib/model/schemas.ts and tools/kubernetes-openapi.json: `npm run imports`. Deterministic: the
 * same inputs, the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { crdSchemas } from './crd-schemas';
import { type Crd, validatorModules } from './validators';

const ROOT = resolve(__dirname, '..');
const CRDS = join(ROOT, 'crds');

/** Each file of crds/ as JSON, which is read in a hundredth of the time of YAML: file name and text. */
export function crdsAsJson(): [name: string, text: string][] {
  return crdFiles().map((file) => [
    file.replace(/\.yaml$/, '.json'),
    `${JSON.stringify(parse(readFileSync(join(CRDS, file), 'utf8')), undefined, 1)}\n`,
  ]);
}

/** The modules that check intent, ledger and objects: file name in imports/validators/ and text. */
export function validators(): [name: string, text: string][] {
  return validatorModules(readCrdFiles());
}

/** The JSON Schemas of custom resources, for the tools of others: path in schemas/crds/ and text. */
export function jsonSchemas(): [path: string, text: string][] {
  return crdSchemas(readCrdFiles());
}

function readCrdFiles(): Crd[] {
  return crdFiles().map((file) => parse(readFileSync(join(CRDS, file), 'utf8')) as Crd);
}

function crdFiles(): string[] {
  return readdirSync(CRDS)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
}

/**
 * Writes one TypeScript module per API group of crds/ into `folder`. All files go to `cdk8s import` as one: it writes a
 * module per group, so a second file of a group would replace the first.
 *
 * @returns the names of the modules that were written, sorted.
 */
export function generateImports(folder: string): string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    const documents = crdFiles().map((file) => readFileSync(join(CRDS, file), 'utf8'));
    writeFileSync(join(scratch, 'crds.yaml'), documents.join('---\n'));
    runImport(scratch);
    mkdirSync(folder, { recursive: true });
    const modules = readdirSync(join(scratch, 'out')).sort();
    for (const name of modules) writeFileSync(join(folder, name), readFileSync(join(scratch, 'out', name), 'utf8'));
    return modules;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** In a folder of its own, as the command writes into the cdk8s.yaml that it finds; and without asking for upgrades. */
function runImport(cwd: string): void {
  const cli = join(dirname(require.resolve('cdk8s-cli/package.json')), 'bin', 'cdk8s');
  const options = ['--output', 'out', '--language', 'typescript', '--no-save', '--check-upgrade=false'];
  execFileSync(process.execPath, [cli, 'import', 'crds.yaml', ...options], { cwd, stdio: 'pipe' });
}

/** Replaces imports/ and schemas/crds/, so that what was made of a CRD goes with it. */
function main(): void {
  const folder = join(ROOT, 'imports');
  rmSync(folder, { recursive: true, force: true });
  for (const name of generateImports(folder)) process.stderr.write(`imports/${name}\n`);
  writeAll(join(folder, 'crds'), crdsAsJson());
  writeAll(join(folder, 'validators'), validators());
  const schemas = join(ROOT, 'schemas', 'crds');
  rmSync(schemas, { recursive: true, force: true });
  writeAll(schemas, jsonSchemas());
}

function writeAll(folder: string, files: readonly (readonly [name: string, text: string])[]): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

if (require.main === module) main();
