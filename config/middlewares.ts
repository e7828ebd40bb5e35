import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

export default ({ env }: { env: Env }) => [
  'global::request-log',
  'global::chinese-errors',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'blob:'],
          'frame-src': ["'self'", 'blob:'],
          'frame-ancestors': ["'self'"],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  // The default reflects any origin with credentials; nobody but the portal itself calls from a browser.
  {
    name: 'strapi::cors',
    config: { origin: env.array('CORS_ORIGINS', []), credentials: true },
  },
  'global::whole-query',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '2mb',
      formLimit: '1mb',
      textLimit: '1mb',
      formidable: { maxFileSize: 64 * 1024 * 1024, maxFiles: 1, maxFields: 20 },
    },
  },
  'global::storable-input',
  'global::sign-in-throttle',
  'strapi::session',
  'strapi::favicon',
  'global::portal',
  'strapi::public',
];
