import type { Core } from '@strapi/strapi';

// Strapi's timestamps carry no zone and are written in the process's own: in any other than UTC every deadline read by SQL would be off.
process.env.TZ = 'UTC';

type Env = Core.Config.Shared.ConfigParams['env'];

export default ({ env }: { env: Env }) => {
  const connectionString = env('DATABASE_URL');
  if (!connectionString) {
    throw new Error(
      '缺少 DATABASE_URL：请在 .env 中填写 PostgreSQL 15 以上的连接地址，或用 npm run up 启动自带的数据库。 DATABASE_URL is missing.',
    );
  }
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString, application_name: 'not-one-less' },
      pool: { min: 2, max: env.int('DATABASE_POOL_MAX', 12) },
      acquireConnectionTimeout: 20_000,
    },
    // A removed attribute must never drop its column by itself: the values may be evidence.
    settings: { forceMigration: false, runMigrations: true },
  };
};
