import { copyDatabase, dropDatabase } from '../../src/platform/postgres/template-database';
import { fromRunner } from './site/runner';

/** A database of a test's own, with schema, constraints and roles, and nothing else in it. */
export type TestDatabase = {
  /** connection of the application role */
  readonly url: string;
  readonly drop: () => Promise<void>;
};

/**
 * Copies the template that `npm test` prepared.
 * @param name unique among the tests that run at the same time; letters, digits and underscores
 * @param template another database to copy, which nobody may be connected to
 */
export async function createTestDatabase(
  name: string,
  template = fromRunner('TEST_TEMPLATE'),
): Promise<TestDatabase> {
  const url = fromRunner('TEST_PG_URL');
  const adminUrl = fromRunner('TEST_PG_ADMIN_URL');
  const copy = `test_${name}`;
  return {
    url: await copyDatabase(adminUrl, url, template, copy),
    drop: async () => {
      await dropDatabase(adminUrl, copy);
    },
  };
}
