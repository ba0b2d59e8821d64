const { transform } = require('../jest.config.js').projects[0];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  rootDir: '..',
  roots: ['<rootDir>/e2e/scenarios', '<rootDir>/e2e/alone'],
  testMatch: ['**/*.e2e.ts'],
  transform: { '^.+\\.ts$': transform['^.+\\.ts$'] },
  testTimeout: 10 * 60_000,
};
