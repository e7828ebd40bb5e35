/** The pure domain: no server, no database, all of it in seconds. */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/src/domain'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  // They take milliseconds; a machine that is busy elsewhere is no failure.
  testTimeout: 30_000,
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
};
