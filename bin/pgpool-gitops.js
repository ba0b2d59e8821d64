#!/usr/bin/env node
// In a clone the sources run as they are, so that an edit of lib/ needs no build; the published package holds build/.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { useModuleStore } = require('./module-store.js');

const root = join(__dirname, '..');
// main.ts, which is run as it is too, is compiled by tsx when it comes by.
useModuleStore(root);

const source = join(root, 'lib', 'cli', 'main.ts');
if (existsSync(source)) {
  require(source);
} else {
  require(join(root, 'build', 'lib', 'cli', 'main.js'));
}
