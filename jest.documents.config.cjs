/** The document engine: real browser, real PDF files; the rendering process runs from `dist`. */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/src/documents', '<rootDir>/src/platform/browser', '<rootDir>/test/golden'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testTimeout: 120_000,
  // Each worker starts browsers of its own.
  maxWorkers: 1,
  globalSetup: '<rootDir>/test/golden/support/prepare.cjs',
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
};
