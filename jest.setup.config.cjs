/** The demo district: generator and checks in memory, the load on a real PostgreSQL; run by `npm test -- setup`. */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/test/setup'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testTimeout: 120_000,
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
};
