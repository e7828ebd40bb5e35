import { panelActor } from '../../access/panel-actor';
import type { Caller } from '../../access/request-actor';
import { toPlainDate } from '../../domain/kernel/instant';
import type { Http } from '../../http/context';
import { now } from '../../platform/clock';
import {
  controllerOf,
  knexOf,
  mountAdminRoutes,
  type AdminRoute,
  type Strapi,
} from '../../platform/strapi-casts';
import { panelOverview } from '../../queries/panel-overview';
import { placeNames } from '../../queries/place-names';
import { PANEL_ACTIONS } from './panel-permissions';

type Handler = (http: Http) => Promise<unknown>;

/** Whoever works in the panel acts for the district. */
const panelCaller = (): Caller => ({ actor: panelActor(), scope: { kind: 'district' } });

/** The same controller as the REST API's, called as the panel's account: one contract, one set of checks. */
const sameAs =
  (strapi: Strapi, uid: string, action: string): Handler =>
  (http) => {
    http.state.caller = panelCaller();
    return controllerOf(strapi, uid, action)(http);
  };

const route = (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  permission: string,
  handler: Handler,
): AdminRoute<Http> => ({
  method,
  path,
  handler,
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [permission] } },
  ],
});

/** The panel's own addresses. Routes of an api are content-API only, so these are mounted by hand, in `register()`. */
export function registerPanelRoutes(strapi: Strapi): void {
  const { read, act } = PANEL_ACTIONS;
  mountAdminRoutes<Http>(strapi, '/not-one-less', [
    route('GET', '/overview', read, async (http) => {
      http.body = { data: await panelOverview(knexOf(strapi), toPlainDate(now())) };
    }),
    route('GET', '/place-names', read, async (http) => {
      http.body = { data: await placeNames(knexOf(strapi)) };
    }),
    route(
      'GET',
      '/official-documents/:id/pdf',
      read,
      sameAs(strapi, 'api::official-document.official-document', 'pdf'),
    ),
    route('GET', '/cases/:id/actions', act, sameAs(strapi, 'api::case.case', 'actions')),
    route('POST', '/cases/:id/actions/:action', act, sameAs(strapi, 'api::case.case', 'act')),
    route(
      'POST',
      '/students/:id/actions/reveal',
      act,
      sameAs(strapi, 'api::student.student', 'reveal'),
    ),
    route(
      'POST',
      '/staff-members/:id/actions/open-account',
      act,
      sameAs(strapi, 'api::staff.staff', 'openAccount'),
    ),
    route('POST', '/attachments', act, sameAs(strapi, 'api::attachment.attachment', 'create')),
  ]);
}
