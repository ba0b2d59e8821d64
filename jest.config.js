const swc = [
  '@swc/jest',
  { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
];

/** @type {import('jest').Config} */
const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  transform: { '^.+\\.ts$': swc, '/node_modules/@marcbachmann/.+\\.js$': swc },
  // Published as ES modules only, which jest cannot require.
  transformIgnorePatterns: ['/node_modules/(?!@marcbachmann/)'],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    // What starts no program and ends soon: `npm test`.
    {
      ...common,
      displayName: 'unit',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['\\.(cli|long)\\.test\\.ts$'],
    },
    // What starts commands as a person does.
    { ...common, displayName: 'cli', testMatch: ['**/*.cli.test.ts'] },
    // Properties with many runs, and what needs a browser, PostgreSQL or Pgpool-II.
    { ...common, displayName: 'long', testMatch: ['**/*.long.test.ts'] },
  ],
  testTimeout: 60_000,
  // Half of what the tests do is to wait for commands that they start, so jest's default of one processor less would be half idle.
  maxWorkers: '100%',
};
