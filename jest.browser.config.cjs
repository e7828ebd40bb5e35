/**
 * The built portal and panel in a real browser, against the built server with a demo district. One site for all files:
 * it is opened before the first and stopped after the last.
 */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/test/browser'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testTimeout: 240_000,
  maxWorkers: 1,
  testSequencer: '<rootDir>/test/support/suite-order.cjs',
  globalSetup: '<rootDir>/test/browser/support/open-site.ts',
  globalTeardown: '<rootDir>/test/browser/support/close-site.ts',
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
};
