/** The whole server over HTTP, and its inner paths, on real PostgreSQL; run by `npm test -- integration`. */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/test/integration'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/site/open-shared-site.ts',
  globalTeardown: '<rootDir>/test/support/site/close-shared-site.ts',
  testTimeout: 120_000,
  // One server for all suites: whether a refused request stored nothing shows only when nobody else writes.
  maxWorkers: 1,
  testSequencer: '<rootDir>/test/support/suite-order.cjs',
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
};
