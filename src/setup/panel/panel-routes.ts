import { toPlainDate } from '../../domain/kernel/instant';
import type { Http } from '../../http/context';
import { loadFields } from '../../guard/reference';
import { now } from '../../platform/clock';
import {
  controllerOf,
  knexOf,
  mountAdminRoutes,
  type AdminRoute,
  type Strapi,
} from '../../platform/strapi-casts';
import { panelOverview } from '../../queries/panel-overview';
import { scanFailures } from '../../queries/scan-failures';
import { placeNames } from '../../queries/place-names';
import { panelCaller, panelRoute, type PanelHandler } from './admin-route';
import { fieldRoutes } from './field-routes';
import { customTypeRoutes } from './custom-type-routes';
import { checklistRoutes } from './checklist-routes';
import { PANEL_ACTIONS } from './panel-permissions';
import { templateRoutes } from './template-routes';

/** The same controller as the REST API's, called as the panel's account: one contract, one set of checks. */
const sameAs =
  (strapi: Strapi, uid: string, action: string): PanelHandler =>
  (http) => {
    http.state.caller = panelCaller();
    return controllerOf(strapi, uid, action)(http);
  };

/** Another instance may have added a field a moment ago: the panel's pages are where people look for it first. */
const withFieldsOfToday =
  (strapi: Strapi) =>
  (one: AdminRoute<Http>): AdminRoute<Http> => ({
    ...one,
    handler: async (http) => {
      await loadFields(knexOf(strapi));
      return one.handler(http);
    },
  });

/** The panel's own addresses. Routes of an api are content-API only, so these are mounted by hand, in `register()`. */
export function registerPanelRoutes(strapi: Strapi): void {
  const { read, act } = PANEL_ACTIONS;
  const routes = [
    panelRoute('GET', '/overview', read, async (http) => {
      http.body = { data: await panelOverview(knexOf(strapi), toPlainDate(now())) };
    }),
    panelRoute('GET', '/scan-failures', act, async (http) => {
      http.body = { data: await scanFailures(knexOf(strapi)) };
    }),
    panelRoute('GET', '/place-names', read, async (http) => {
      http.body = { data: await placeNames(knexOf(strapi)) };
    }),
    panelRoute(
      'GET',
      '/official-documents/:id/pdf',
      read,
      sameAs(strapi, 'api::official-document.official-document', 'pdf'),
    ),
    panelRoute('GET', '/cases/:id/actions', act, sameAs(strapi, 'api::case.case', 'actions')),
    panelRoute('POST', '/cases/:id/actions/:action', act, sameAs(strapi, 'api::case.case', 'act')),
    panelRoute(
      'POST',
      '/students/:id/actions/reveal',
      act,
      sameAs(strapi, 'api::student.student', 'reveal'),
    ),
    panelRoute(
      'POST',
      '/staff-members/:id/actions/open-account',
      act,
      sameAs(strapi, 'api::staff.staff', 'openAccount'),
    ),
    panelRoute('POST', '/attachments', act, sameAs(strapi, 'api::attachment.attachment', 'create')),
    ...checklistRoutes(strapi),
    ...templateRoutes(strapi),
    ...fieldRoutes(strapi),
    ...customTypeRoutes(strapi),
  ];
  mountAdminRoutes<Http>(strapi, '/not-one-less', routes.map(withFieldsOfToday(strapi)));
}
