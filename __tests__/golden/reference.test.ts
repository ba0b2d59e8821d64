import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACETS } from '../../lib/model/facets';
import { PGPOOL_FIELDS, TEMPLATE_FIELDS } from '../../lib/model/pgpool-fields';
import { operatorMetrics } from '../../lib/operator/metrics';
import { commandTable, flagTables } from '../../tools/command-reference';
import { mainTsReference } from '../../tools/main-ts-reference';
import { REPOSITORY } from '../cli/project';
import { CRDS, loadCrds, schemaOf } from '../crds/load-crds';
import { expectGenerated } from './generated';

/** The operator's own metrics, as its registry describes them; those of Node are prom-client's. */
async function metricsTable(): Promise<string> {
  const metrics = await operatorMetrics().registry.getMetricsAsJSON();
  const { registry } = operatorMetrics();
  const rows = metrics
    .filter(({ name }) => name.startsWith('pgpool_gitops_'))
    .map(({ name, help, type }) => {
      const { labelNames = [] } = registry.getSingleMetric(name) as unknown as { labelNames?: string[] };
      const labels = labelNames.length === 0 ? '' : `{${labelNames.join(',')}}`;
      return `| \`${name}${labels}\` | ${type} | ${help} |`;
    });
  return ['| metric | type | what it says |', '|---|---|---|', ...rows].join('\n');
}

test('The page of main.ts has every field with what its doc comment says', () => {
  expectGenerated('docs/reference/main-ts.md', 'fields', mainTsReference());
});

test('The page of commands has every command and every flag', () => {
  expectGenerated('docs/reference/commands.md', 'commands', commandTable());
  expectGenerated('docs/reference/commands.md', 'flags', flagTables());
});

test('The page of the operator has every metric', async () => {
  expectGenerated('docs/reference/operator.md', 'metrics', await metricsTable());
});

/** The rows of the table of fields: what each cell says, and the path in `spec` that the first one names. */
function fieldRows() {
  const page = readFileSync(join(REPOSITORY, 'docs/reference/pgpool-fields.md'), 'utf8');
  const [, table = ''] = /^\| field \| git \|.*\n([\s\S]*?)\n\n/m.exec(page) ?? [];
  return [...table.matchAll(/^\| `([\w.]+).*$/gm)].map(([row, path = '']) => {
    const [, , git = '', argoCd = '', , atAnEdit = '', ...more] = row.split('|').map((cell) => cell.trim());
    return { path, field: path.split('.')[0] ?? '', git, argoCd, atAnEdit, isWhole: more.length === 1 };
  });
}

test('The page of fields has a row for each field of a Pgpool, and says which are recorded', () => {
  const rows = fieldRows();
  expect(rows.filter(({ isWhole }) => !isWhole)).toEqual([]);
  const crd = [...loadCrds(CRDS).values()].find(({ spec }) => spec.names.kind === 'Pgpool');
  const spec = crd === undefined ? {} : (schemaOf(crd).properties?.spec?.properties ?? {});
  expect([...new Set(rows.map(({ field }) => field))].sort()).toEqual(Object.keys(spec).sort());
  const recorded = rows.filter(({ git }) => git.includes('recorded')).map(({ field }) => field);
  const facets = ['version', 'replicas', 'tls', 'sslMode', 'clientAuthMode', 'authSecret', 'configuration'];
  facets.push(...TEMPLATE_FIELDS);
  expect([...new Set(recorded)].sort()).toEqual(facets.sort());
});

test('The page of fields says what a sync ignores and what waits for a restart, as the code does', () => {
  const ignored: string[] = Object.values(FACETS).flatMap(({ ignoredPaths }) => [...ignoredPaths]);
  for (const { path, field, argoCd, atAnEdit } of fieldRows()) {
    const isIgnored = ignored.includes(`/spec/${path.replaceAll('.', '/')}`);
    expect({ path, argoCd: argoCd.split(/[,:]/)[0] }).toEqual({ path, argoCd: isIgnored ? 'ignored' : 'applied' });
    const { takenAt } = PGPOOL_FIELDS.get(path) ?? PGPOOL_FIELDS.get(field) ?? {};
    if (!isIgnored)
      expect({ path, waits: atAnEdit.includes('restart') }).toEqual({ path, waits: takenAt === 'restart' });
  }
});

test('The page of main.ts says of each field of a pool and of the fleet what an edit does', () => {
  const page = readFileSync(join(REPOSITORY, 'docs/reference/main-ts.md'), 'utf8');
  const firstColumn = (heading: string) => {
    const [, section = ''] = page.split(`\n## ${heading}\n`);
    const cells = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
    return cells.flatMap((cell) => cell.replaceAll('`', '').split(', ')).sort();
  };
  expect(firstColumn('pools[]').length).toBeGreaterThan(10);
  expect(firstColumn('When a field of a pool is edited')).toEqual(firstColumn('pools[]'));
  expect(firstColumn('When a field of the fleet is edited')).toEqual(firstColumn('The fleet'));
});
