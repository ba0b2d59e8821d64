#!/usr/bin/env node
const { existsSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const bundle = join(root, 'build', 'cli.js');

if (isCurrent()) {
  require(bundle);
} else {
  process.env.TSX_DISABLE_CACHE = '1';
  require('tsx/cjs');
  require(join(root, 'lib', 'cli', 'main.ts'));
}

/**
 * Whether the bundle is what the sources say. In a checkout it is missing after `npm ci --ignore-scripts`, and old after an
 * edit or an update of a package. The package from npm holds no sources.
 */
function isCurrent() {
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return false;
  const folders = ['lib', 'imports'].map((folder) => join(root, folder));
  if (!folders.every(existsSync)) return true;
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((path) => join(folder, path)),
  );
  const others = ['package-lock.json', 'tools/bundle.ts'].map((path) => join(root, path));
  return [...folders, ...sources, ...others].every((path) => statSync(path).mtimeMs < built);
}
