import type { Http } from '../../http/context';
import type { Strapi } from '../../platform/strapi-casts';
import { speakChinese } from '../panel/chinese-sentences';
import { ensureDesignAccount } from './design-account';
import { refuseOwnTypes } from './refuse-own-types';

/** Tells the panel's script that it works on a design instance (admin/access/is-design). */
const COOKIE = 'nol-design=1; Path=/; SameSite=Strict';
const START_PAGE = '/admin/plugins/content-type-builder';

/** The application of the design instance: the Content-Type Builder on copies of the types, and nothing of the platform's work. */
export const designInstance = {
  register({ strapi }: { strapi: Strapi }): void {
    speakChinese(strapi);
    refuseOwnTypes(strapi);
    strapi.server.use(async (context, next) => {
      const http = context as unknown as Http;
      http.set('Set-Cookie', COOKIE);
      if (http.path === '/') {
        http.status = 302;
        http.set('Location', START_PAGE);
        return;
      }
      await next();
    });
  },

  async bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
    const password = process.env.DESIGN_PASSWORD ?? '';
    if (password !== '') await ensureDesignAccount(strapi, password);
  },
};
