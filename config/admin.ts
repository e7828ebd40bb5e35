import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

export default ({ env }: { env: Env }) => ({
  // Strapi counts by person, path and address, so one forgotten password does not lock a whole office out.
  rateLimit: {
    enabled: true,
    interval: { min: 5 },
    max: env.int('PANEL_LOGIN_RATE_MAX', 5),
  },
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    sessions: { accessTokenLifespan: 30 * 60, maxSessionLifespan: 12 * 60 * 60 },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  tutorials: false,
  // Demo data contains no real person, but usage data of a district's panel is nobody else's business.
  watchIgnoreFiles: ['**/var/**'],
});
