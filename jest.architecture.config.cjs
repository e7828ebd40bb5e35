/** What the compiler can't see: layers, purity, schemas, constraints, documents; run by `npm test -- architecture`. */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/test/architecture'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testTimeout: 120_000,
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
};
