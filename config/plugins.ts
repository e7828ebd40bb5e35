import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

const MINUTE = 60;
const HOUR = 60 * MINUTE;

export default ({ env }: { env: Env }) => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: {
        accessTokenLifespan: 30 * MINUTE,
        idleRefreshTokenLifespan: 12 * HOUR,
        maxRefreshTokenLifespan: 7 * 24 * HOUR,
        idleSessionLifespan: 12 * HOUR,
        maxSessionLifespan: 7 * 24 * HOUR,
        httpOnly: true,
        cookie: {
          name: 'nol_refresh',
          secure: env.bool('COOKIE_SECURE', false),
          sameSite: 'strict',
          path: '/api/auth',
        },
      },
      // Per address: a whole school sits behind one. The account itself is throttled by src/access/sign-in-throttle.
      ratelimit: { enabled: true, interval: { min: 1 }, max: env.int('LOGIN_RATE_MAX', 120) },
    },
  },
  upload: { config: { sizeLimit: 1 } },
});
