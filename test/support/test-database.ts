import { copyDatabase, dropDatabase } from '../../src/platform/postgres/template-database';

/** A database of a test's own, with schema, constraints and roles, and nothing else in it. */
export type TestDatabase = {
  /** connection of the application role */
  readonly url: string;
  readonly drop: () => Promise<void>;
};

/**
 * Copies the template that `npm test` prepared.
 * @param name unique among the tests that run at the same time; letters, digits and underscores
 */
export async function createTestDatabase(name: string): Promise<TestDatabase> {
  const url = fromRunner('TEST_PG_URL');
  const adminUrl = fromRunner('TEST_PG_ADMIN_URL');
  const copy = `test_${name}`;
  return {
    url: await copyDatabase(adminUrl, url, fromRunner('TEST_TEMPLATE'), copy),
    drop: async () => {
      await dropDatabase(adminUrl, copy);
    },
  };
}

function fromRunner(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(`${name} is not set: run the tests by npm test -- <part>, not by jest itself`);
  }
  return value;
}
