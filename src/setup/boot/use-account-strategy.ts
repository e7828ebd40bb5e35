import { accountStrategy } from '../../http/account-strategy';
import {
  registerContentStrategy,
  restrictStrategies,
  type Strapi,
} from '../../platform/strapi-casts';

/**
 * The platform's own routes know signed-in people, and visitors by the public role; nothing else opens them. Call in `register()`, when
 * all routes are known and none is mounted yet.
 */
export function useAccountStrategy(strapi: Strapi): void {
  registerContentStrategy(strapi, accountStrategy(strapi));
  restrictStrategies(strapi, ['account', 'users-permissions']);
}
