import ts from 'typescript';
import { GitopsError } from '../errors';
import { type PoolIntent, poolKey } from '../model/intent';

/** Where a project's fleet is declared, and what its import of this package looks like. */
const NEW_FILE = (
  entries: string,
) => `// The fleet: which pools exist, and the TLS that each should have. Edit here, then \`npx pgpool-gitops change\`.
import { defineFleet } from 'pgpool-gitops';

export default defineFleet({
  repository: { url: 'https://git.example.com/platform/pgpool-fleet.git' },
  steps: { image: 'registry.example.com/platform/pgpool-gitops:0.1.0' },
  pools: [
${entries}  ],
});
`;

/**
 * main.ts with pools added at the end of its list.
 *
 * @param source the file as it is. @default - there is none yet: a whole one is made
 * @throws GitopsError when the list of pools is not written out in it, so that there is no place to add to.
 */
export function addPools(source: string | undefined, pools: readonly PoolIntent[]): string {
  const entries = pools.map((pool) => `    ${literal(pool, 2)},\n`).join('');
  if (source === undefined) return NEW_FILE(entries);
  const list = findPools(ts.createSourceFile('main.ts', source, ts.ScriptTarget.Latest, true));
  if (list === undefined) {
    throw GitopsError.of({
      code: 'import-invalid',
      file: 'main.ts',
      message: `has no list \`pools: [...]\` to add ${pools.map(poolKey).join(', ')} to`,
      fix: `add this where the pools are declared:\n${entries.trimEnd()}`,
    });
  }
  // Behind the last element and its comma, before comments that follow: those belong to nothing above.
  const end = list.elements.length === 0 ? list.getStart() + 1 : list.elements.end;
  const comma = list.elements.length > 0 && !list.elements.hasTrailingComma ? ',' : '';
  const rest = source
    .slice(end)
    .replace(/^\s*\n/, '')
    .replace(/^(\s*)\]/, '$1]');
  return `${source.slice(0, end)}${comma}\n${entries}${rest.startsWith(']') ? '  ' : ''}${rest}`;
}

function findPools(node: ts.Node): ts.ArrayLiteralExpression | undefined {
  if (
    ts.isPropertyAssignment(node) &&
    ts.isIdentifier(node.name) &&
    node.name.text === 'pools' &&
    ts.isArrayLiteralExpression(node.initializer)
  ) {
    return node.initializer;
  }
  return ts.forEachChild(node, findPools);
}

const WIDTH = 120;

/** A plain value as TypeScript, in the form that Biome and Prettier give it. */
function literal(value: unknown, depth: number): string {
  const inline = inlineLiteral(value);
  if (inline.length + depth * 2 + 1 <= WIDTH && !(depth === 2 && inline.length > WIDTH - 20)) return inline;
  const indent = '  '.repeat(depth + 1);
  const close = '  '.repeat(depth);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${indent}${literal(item, depth + 1)},\n`).join('')}${close}]`;
  }
  const fields = Object.entries(value as object).map(
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
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
