const swc = [
  '@swc/jest',
  { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': swc, '/node_modules/@marcbachmann/.+\\.js$': swc },
  // Published as ES modules only, which jest cannot require.
  transformIgnorePatterns: ['/node_modules/(?!@marcbachmann/)'],
  testTimeout: 60_000,
  // Half of what the tests do is to wait for commands that they start, so one processor less, as jest would have it, is half idle.
  maxWorkers: '100%',
};
