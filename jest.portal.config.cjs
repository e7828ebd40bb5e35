/** The portal's own pure parts: no browser, no server, in seconds. */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/src/portal'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  // They take milliseconds; a machine that is busy elsewhere is no failure.
  testTimeout: 30_000,
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
};
