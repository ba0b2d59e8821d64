import { type ParserOptions, parse } from '@babel/parser';
import { GitopsError } from '../errors';
import { isRecord, recordOf } from '../json';
import { type PoolIntent, poolKey } from '../model/intent';
import type { CatalogueVersion } from '../model/kubedb/versions';
import { FLEET_FILE } from '../model/names';
import { PLACEHOLDER_IMAGE, PLACEHOLDER_URL } from '../model/placeholders';

/** Where a project's fleet is declared, and what its import of this package looks like. */
const NEW_FILE = (
  entries: string,
  settings: string,
) => `// The fleet: which pools exist, and the TLS that each should have. Edit here, then \`npx pgpool-gitops change\`.
import { defineFleet } from 'pgpool-gitops/fleet';

export default defineFleet({
  repository: { url: '${PLACEHOLDER_URL}' },
  steps: { image: '${PLACEHOLDER_IMAGE}' },
${settings}  pools: [
${entries}  ],
});
`;

/**
 * main.ts with pools added at the end of its list.
 *
 * @param source the file as it is. @default - there is none yet: a whole one is made
 * @param settings for a new file, what it has to say of the cluster.
 * @throws GitopsError when it cannot be read, or the list of pools is not written out in it, so that there is no place to
 * add to.
 */
export function addPools(
  source: string | undefined,
  pools: readonly PoolIntent[],
  settings: FleetSettings = {},
): string {
  const entries = pools.map((pool) => `    ${literal(pool, 2)},\n`).join('');
  if (source === undefined) return NEW_FILE(entries, settingsText(settings));
  const list = findPools(source);
  if (list === undefined) {
    throw GitopsError.of({
      code: 'import-invalid',
      file: FLEET_FILE,
      message: `has no list \`pools: [...]\` to add ${pools.map(poolKey).join(', ')} to`,
      fix: `add this where the pools are declared:\n${entries.trimEnd()}`,
    });
  }
  // Behind the last element and its comma, before comments that follow: those belong to nothing above.
  const comma = list.last === undefined || list.trailingComma !== undefined ? '' : ',';
  const end = list.trailingComma ?? list.last ?? list.start + 1;
  const rest = source
    .slice(end)
    .replace(/^\s*\n/, '')
    .replace(/^(\s*)\]/, '$1]');
  return `${source.slice(0, end)}${comma}\n${entries}${rest.startsWith(']') ? '  ' : ''}${rest}`;
}

/** What main.ts has to say of a cluster beside its pools. */
export interface FleetSettings {
  /** API groups of issuers that cert-manager does not have itself. @default - none */
  readonly issuerGroups?: readonly string[];
  /** PgpoolVersions that KubeDB's release does not install so. @default - none */
  readonly versions?: readonly CatalogueVersion[];
  /** Fields of a Pgpool that a newer KubeDB has. @default - none */
  readonly newFields?: readonly string[];
}

/** Returns `certManager` and `kubedb`, where they are needed, as lines of a new file. */
export function settingsText({ issuerGroups = [], versions = [], newFields = [] }: FleetSettings): string {
  const kubedb = {
    ...(newFields.length === 0 ? {} : { newFields }),
    ...(versions.length === 0 ? {} : { versions }),
  };
  const certManager = issuerGroups.length === 0 ? '' : `  certManager: ${literal({ issuerGroups }, 1)},\n`;
  return `${certManager}${Object.keys(kubedb).length === 0 ? '' : `  kubedb: ${literal(kubedb, 1)},\n`}`;
}

/** Where the list of pools is in the source, by offsets. */
interface PoolList {
  readonly start: number;
  /** Behind its last element. @default - undefined, it is empty */
  readonly last: number | undefined;
  /** Behind the comma that follows the last element. @default - undefined, there is none */
  readonly trailingComma: number | undefined;
}

/**
 * The list `pools: [...]` of a fleet in a TypeScript source, however deep it is. Of several, the one that is exported: what the others
 * are for nobody knows.
 *
 * @returns undefined when there is none
 */
function findPools(source: string): PoolList | undefined {
  const program = parsed(source);
  const all = findLists(program);
  const [list, ...others] = all.length > 1 ? fleetLists(program) : all;
  if (list === undefined || others.length > 0) return undefined;
  const comma = list.extra?.trailingComma;
  return {
    start: list.start,
    last: list.elements.at(-1)?.end,
    trailingComma: typeof comma === 'number' ? comma + 1 : undefined,
  };
}

/** With what is in parentheses inside of them: an element ends behind its own. */
const OPTIONS: ParserOptions = {
  sourceType: 'module',
  plugins: ['typescript', 'decorators'],
  createParenthesizedExpressions: true,
  errorRecovery: true,
};

function parsed(source: string): unknown {
  try {
    return parse(source, OPTIONS).program;
  } catch (error) {
    const { message, loc } = error as SyntaxError & {
      readonly loc?: { readonly line: number; readonly column: number };
    };
    throw GitopsError.of({
      code: 'import-invalid',
      file: FLEET_FILE,
      ...(loc === undefined ? {} : { line: loc.line, column: loc.column + 1 }),
      message: `cannot be read: ${message.replace(/ \(\d+:\d+\)$/, '')}`,
      fix: 'mend it, then import again',
    });
  }
}

/** The fields of an ArrayExpression that are read. */
interface List {
  readonly start: number;
  readonly elements: readonly ({ readonly end: number } | null)[];
  readonly extra?: { readonly trailingComma?: unknown };
}

/** A node of the source, of which each type has other fields. */
type Node = Readonly<Record<string, unknown>>;

/** Every list `pools: [...]` below a node. */
function findLists(node: unknown): List[] {
  if (Array.isArray(node)) return node.flatMap(findLists);
  if (!isRecord(node)) return [];
  const list = poolsOf(node);
  return [...(list === undefined ? [] : [list]), ...Object.values(node).flatMap(findLists)];
}

/** The list of a property `pools: [...]`. @returns undefined for any other node */
function poolsOf({ type, computed, key, value }: Node): List | undefined {
  const { name, value: text } = recordOf(key);
  if (type !== 'ObjectProperty' || computed === true || (name ?? text) !== 'pools') return undefined;
  return recordOf(value).type === 'ArrayExpression' ? (value as List) : undefined;
}

/** The lists of the object that is exported, or is given to a function there, or has the name of what is. */
function fleetLists(program: unknown): List[] {
  const body = recordOf(program).body;
  const statements = (Array.isArray(body) ? body : []).map(recordOf);
  const exported = statements.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
  const declared = statements
    .flatMap(({ declarations }) => (Array.isArray(declarations) ? declarations : []))
    .map(recordOf)
    .map(({ id, init }) => [recordOf(id).name, init] as const);
  return objectLists(exported, new Map(declared));
}

function objectLists(node: unknown, declared: ReadonlyMap<unknown, unknown>): List[] {
  const { type, name, expression, arguments: given, properties } = recordOf(node);
  // Once: a name may stand for itself.
  if (type === 'Identifier') return objectLists(declared.get(name), new Map());
  if (Array.isArray(given)) return given.flatMap((each) => objectLists(each, declared));
  if (Array.isArray(properties)) return properties.map(recordOf).flatMap((each) => poolsOf(each) ?? []);
  return expression === undefined ? [] : objectLists(expression, declared);
}

const WIDTH = 120;

/** A plain value as TypeScript, in the form that Biome and Prettier give it. */
function literal(value: unknown, depth: number): string {
  const inline = inlineLiteral(value);
  // No formatter breaks a text.
  if (typeof value !== 'object' || value === null) return inline;
  if (inline.length + depth * 2 + 1 <= WIDTH && !(depth === 2 && inline.length > WIDTH - 20)) return inline;
  const indent = '  '.repeat(depth + 1);
  const close = '  '.repeat(depth);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${indent}${literal(item, depth + 1)},\n`).join('')}${close}]`;
  }
  const fields = Object.entries(value).map(
    ([key, child]) => `${indent}${propertyName(key)}: ${literal(child, depth + 1)},\n`,
  );
  return `{\n${fields.join('')}${close}}`;
}

function inlineLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, child]) => `${propertyName(key)}: ${inlineLiteral(child)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

function propertyName(key: string): string {
  // Without brackets it would be what the object inherits from.
  if (key === '__proto__') return `['${key}']`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
