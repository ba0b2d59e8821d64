#!/usr/bin/env node
// In a clone the sources run as they are, so that an edit of lib/ needs no build; the published package holds build/.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

// For main.ts, which is run as it is too.
require('tsx/cjs');

const source = join(__dirname, '..', 'lib', 'cli', 'main.ts');
if (existsSync(source)) {
  require(source);
} else {
  require(join(__dirname, '..', 'build', 'lib', 'cli', 'main.js'));
}
