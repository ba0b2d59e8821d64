const { transform } = require('../jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  rootDir: '..',
  roots: ['<rootDir>/e2e/scenarios'],
  testMatch: ['**/*.e2e.ts'],
  transform: { '^.+\\.ts$': transform['^.+\\.ts$'] },
  globalSetup: '<rootDir>/e2e/support/setup.ts',
  globalTeardown: '<rootDir>/e2e/support/teardown.ts',
  // One cluster, one node: two scenarios at once would only measure each other.
  maxWorkers: 1,
  testTimeout: 10 * 60_000,
};
