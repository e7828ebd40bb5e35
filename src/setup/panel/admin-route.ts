import { panelActor } from '../../access/panel-actor';
import type { Caller } from '../../access/request-actor';
import type { Http } from '../../http/context';
import { now } from '../../platform/clock';
import type { AdminRoute, Strapi } from '../../platform/strapi-casts';
import type { UseCase } from '../../usecases/start';

export type PanelHandler = (http: Http) => Promise<unknown>;

/** Whoever works in the panel acts for the district. */
export const panelCaller = (): Caller => ({ actor: panelActor(), scope: { kind: 'district' } });

/** The start of a use case called from the panel. */
export const panelUseCase = (strapi: Strapi): UseCase => ({
  strapi,
  caller: panelCaller(),
  now: now(),
});

/** One address of the panel's own, for signed-in accounts with this permission. */
export const panelRoute = (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  permission: string,
  handler: PanelHandler,
): AdminRoute<Http> => ({
  method,
  path,
  handler,
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [permission] } },
  ],
});
