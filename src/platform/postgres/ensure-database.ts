import { Client } from 'pg';

/** The role by which the application connects: owns its databases, may create more, is no superuser. */
export const APPLICATION_ROLE = 'not_one_less';

/**
 * Makes sure that the application role (with this password) and its database exist.
 * @param adminUrl connection of the superuser
 */
export async function ensureDatabase(
  adminUrl: string,
  password: string,
  database: string,
): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const role = client.escapeIdentifier(APPLICATION_ROLE);
    const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [
      APPLICATION_ROLE,
    ]);
    const verb = roles.rowCount === 0 ? 'CREATE' : 'ALTER';
    await client.query(
      `${verb} ROLE ${role} LOGIN CREATEDB PASSWORD ${client.escapeLiteral(password)}`,
    );
    const databases = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      database,
    ]);
    if (databases.rowCount === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${role}`);
    }
  });
}

/** Runs `work` on one connection and closes it whatever happens. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
