import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readTree } from '../lib/synth/files';
import { crdsAsJson, generateImports, jsonSchemas, validators } from '../tools/imports';
import { extractKubernetesOpenApi, openApiText, readKubernetesOpenApi } from '../tools/kubernetes-openapi';
import { describeWith, KUBERNETES_MODULE } from './programs';

const IMPORTS = resolve(__dirname, '..', 'imports');

/** Files of a folder of imports/, by name. */
function filesIn(folder: string): [name: string, text: string][] {
  const root = join(IMPORTS, folder);
  return readdirSync(root)
    .sort()
    .map((name) => [name, readFileSync(join(root, name), 'utf8')]);
}

test('imports/ holds what crds/ generate, byte for byte: after a change of crds/ run npm run imports', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'imports-test-'));
  try {
    const modules = generateImports(fresh);
    expect(readdirSync(IMPORTS).sort()).toEqual([...modules, 'crds', 'validators'].sort());
    for (const name of modules) {
      expect(readFileSync(join(IMPORTS, name), 'utf8') === readFileSync(join(fresh, name), 'utf8')).toBe(true);
    }
  } finally {
    rmSync(fresh, { recursive: true });
  }
});

test('imports/crds/ holds the same CRDs as JSON: after a change of crds/ run npm run imports', () => {
  expect(filesIn('crds')).toEqual(crdsAsJson());
});

test('imports/validators/ holds what the schemas generate: after a change of crds/ or lib/model/schemas.ts run npm run imports', () => {
  const [found, made] = [filesIn('validators'), validators()];
  expect(found.map(([name]) => name)).toEqual(made.map(([name]) => name));
  const differ = found.filter(([, text], i) => text !== made[i]?.[1]);
  expect(differ.map(([name]) => name)).toEqual([]);
});

test('schemas/crds/ holds the same CRDs as JSON Schema: after a change of crds/ run npm run imports', () => {
  const [found, made] = [[...readTree(resolve(IMPORTS, '..'), 'schemas/crds')].sort(), jsonSchemas()];
  expect(found.map(([path]) => path)).toEqual(made.map(([path]) => `schemas/crds/${path}`));
  const differ = found.filter(([, text], i) => text !== made[i]?.[1]);
  expect(differ.map(([path]) => path)).toEqual([]);
});

test('tools/kubernetes-openapi.json is of the version of Kubernetes that the scenarios run: after a change run npm run imports:kubernetes', () => {
  const pinned = readFileSync(resolve(IMPORTS, '..', 'e2e', 'control-plane', 'kubernetes', 'go.mod'), 'utf8');
  expect(pinned).toContain(`k8s.io/kubernetes ${readKubernetesOpenApi().version}\n`);
});

describeWith('kubernetes-module', 'tools/kubernetes-openapi.json', () => {
  test('holds what the OpenAPI of the Go module says', () => {
    const kept = readFileSync(resolve(IMPORTS, '..', 'tools', 'kubernetes-openapi.json'), 'utf8');
    expect(kept === openApiText(extractKubernetesOpenApi(KUBERNETES_MODULE, readKubernetesOpenApi().version))).toBe(
      true,
    );
  });
});
