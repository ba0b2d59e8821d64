const { transform } = require('../jest.config.js');

// PGPOOL_E2E_SET is set by run.ts: a set of scenarios that may run side by side, or one that needs the cluster alone.
const set = process.env.PGPOOL_E2E_SET || 'scenarios';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  rootDir: '..',
  roots: [`<rootDir>/e2e/${set}`],
  testMatch: ['**/*.e2e.ts'],
  transform: { '^.+\\.ts$': transform['^.+\\.ts$'] },
  testTimeout: 10 * 60_000,
};
