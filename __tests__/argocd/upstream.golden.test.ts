import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { healthScripts } from '../../lib/argocd/health';
import { REPOSITORY } from '../cli/project';
import { runHealth } from './lua';
import { UPSTREAM, upstreamFiles } from './upstream';

const ROOT = join(REPOSITORY, UPSTREAM);

/** Files of the folder that are made: all but the scripts and tests of actions, which stand there alone. */
function madeFiles(): string[] {
  return readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .filter((path) => !/\/actions\/.*(action|discovery)(_test\.yaml|\.lua)$/.test(path))
    .sort();
}

const files = upstreamFiles();

if (process.env.UPDATE_GOLDEN !== undefined) {
  for (const path of madeFiles()) rmSync(join(ROOT, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
}

test('what Argo CD would be given is made from our scripts and fixtures', () => {
  expect(madeFiles()).toEqual([...files.keys()].sort());
  for (const [path, text] of files) expect([path, readFileSync(join(ROOT, path), 'utf8')]).toEqual([path, text]);
});

test('it says nothing that only this project means', () => {
  for (const [path, text] of files) {
    if (path.endsWith('.lua') || path.endsWith('_test.yaml'))
      expect([path, text]).not.toEqual([path, expect.stringContaining('pgpool-gitops')]);
    else expect([path, text]).not.toEqual([path, expect.stringContaining('pgpool-gitops/')]);
  }
});

test('both forms of a script give every object the same health, but for the deadline', () => {
  const ours = new Map(healthScripts().map((each) => [each.kind, each]));
  for (const script of healthScripts({ neutral: true })) {
    const folder = script.kind.replace('_', '/');
    for (const [path, text] of files) {
      if (!path.startsWith(`${folder}/testdata/`)) continue;
      const own = ours.get(script.kind);
      if (own === undefined) throw new TypeError(script.kind);
      const object = parse(text) as object;
      expect([path, runHealth(own, object).status]).toEqual([path, runHealth(script, object).status]);
    }
  }
});
