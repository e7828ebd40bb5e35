import { countFailure, forgetFailures, isThrottled } from '../access/sign-in-throttle';
import { refusal } from '../guard/errors';
import { signInLimits } from '../guard/sign-in-limits';
import type { Http } from '../http/context';
import { now } from '../platform/clock';
import { knexOf, type Strapi } from '../platform/strapi-casts';

/** Slows the guessing of one account's password. Strapi's own limit counts per address, which a whole school shares. */
export default (_config: unknown, { strapi }: { strapi: Strapi }) =>
  async (http: Http, next: () => Promise<void>): Promise<void> => {
    if (http.method !== 'POST' || http.path !== '/api/auth/local') return next();
    const { identifier } = (http.request.body ?? {}) as { identifier?: unknown };
    if (typeof identifier !== 'string') return next();
    const db = knexOf(strapi);
    const limits = await signInLimits(db, now());
    if (await isThrottled(db, identifier, limits)) {
      throw refusal(
        429,
        'ACCESS-07',
        `密码连续输错次数过多，请 ${limits.pauseMinutes} 分钟后再试，或联系区教委管理员重置密码。`,
        ['identifier'],
      );
    }
    try {
      await next();
    } catch (error) {
      await countFailure(db, identifier, limits);
      throw error;
    }
    await (http.status === 200
      ? forgetFailures(db, identifier)
      : countFailure(db, identifier, limits));
  };
