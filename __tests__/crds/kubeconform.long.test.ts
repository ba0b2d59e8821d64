import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { schemaText } from '../../tools/crd-schemas';
import { readKubernetesOpenApi } from '../../tools/kubernetes-openapi';
import { builtinSchemas } from '../../tools/kubernetes-schemas';
import { REPOSITORY } from '../cli/project';
import { describeWith } from '../programs';

// kubeconform is compiled from its sources.
jest.setTimeout(600_000);

/** What kubeconform says about one object that it does not take. */
interface Finding {
  readonly filename: string;
  readonly kind: string;
  readonly status: string;
  readonly msg: string;
}

describeWith('go', 'kubeconform, as a team checks manifests strictly', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'pgpool-gitops-kubeconform-'));
    const command = ['build', '-o', join(root, 'kubeconform'), 'github.com/yannh/kubeconform/cmd/kubeconform'];
    const { status, stderr } = spawnSync('go', command, {
      cwd: join(REPOSITORY, 'tools', 'kubeconform'),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`kubeconform cannot be built: ${stderr}`);
    // Those of built-in kinds come from the internet elsewhere.
    for (const [name, schema] of Object.entries(builtinSchemas(readKubernetesOpenApi()))) {
      const kind = name.split('/').at(-1) ?? '';
      write(join('builtin', `${kind.toLowerCase()}.json`), schemaText(schema, name));
    }
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  function write(path: string, text: string): string {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return join(root, path);
  }

  function check(...paths: readonly string[]) {
    const layout = '{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json';
    const locations = [`schemas/crds/${layout}`, join(root, 'builtin', '{{.ResourceKind}}.json')];
    const options = locations.flatMap((location) => ['-schema-location', location]);
    const { status, stdout, stderr } = spawnSync(
      join(root, 'kubeconform'),
      ['-strict', '-summary', '-output', 'json', ...options, ...paths],
      { cwd: REPOSITORY, encoding: 'utf8' },
    );
    if (stdout === '') throw new Error(stderr);
    const { resources, summary } = JSON.parse(stdout) as { resources: Finding[]; summary: Record<string, number> };
    return { status, summary, findings: resources.map(({ kind, status: state, msg }) => `${kind}: ${state}: ${msg}`) };
  }

  test('takes every object of dist/, and knows the schema of each', () => {
    const { status, summary, findings } = check('dist');
    expect(findings).toEqual([]);
    expect(status).toBe(0);
    expect(summary).toMatchObject({ invalid: 0, errors: 0, skipped: 0 });
    expect(summary.valid).toBeGreaterThanOrEqual(yamlFiles('dist').length);
  });

  const pgpool = () => readFileSync(join(REPOSITORY, 'dist/demo/orders/30-pgpool.k8s.yaml'), 'utf8');

  test.each([
    ['a field that there is not', 'replicas: 4', 'replicsa: 4', "additional properties 'replicsa' not allowed"],
    ['a value of another type', 'replicas: 4', 'replicas: four', 'got string, want integer'],
    ['a word that there is not', 'sslMode: verify-full', 'sslMode: on-demand', 'value must be one of'],
    ['no name', '  name: orders\n', '', "missing property 'name'"],
  ])('refuses a Pgpool with %s', (_, good, bad, message) => {
    const text = pgpool();
    expect(text).toContain(good);
    const { status, findings } = check(write('broken.yaml', text.replace(good, bad)));
    expect(findings.join('\n')).toContain(message);
    expect(status).toBe(1);
  });
});

function yamlFiles(folder: string): string[] {
  return readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
}
