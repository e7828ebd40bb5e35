/** Starting and stopping: real processes, real PostgreSQL; run by `npm test -- platform`. */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/test/platform'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testTimeout: 400_000,
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
};
