import type { Http } from '../../http/context';
import type { AdminRoute, Strapi } from '../../platform/strapi-casts';
import { promotedTypes } from '../../queries/promoted-types';
import { tickInput, tickRoles } from '../../usecases/custom-type/tick-roles';
import { parseInput } from '../../usecases/input/parse-input';
import { panelRoute, panelUseCase } from './admin-route';
import { PANEL_ACTIONS } from './panel-permissions';

/** Addresses of the page 自定义登记表. */
export function customTypeRoutes(strapi: Strapi): AdminRoute<Http>[] {
  const { act } = PANEL_ACTIONS;
  const all = async (http: Http): Promise<void> => {
    http.body = { data: await promotedTypes(strapi) };
  };
  return [
    panelRoute('GET', '/custom-types', act, all),
    panelRoute('PUT', '/custom-types/:id/roles', act, async (http) => {
      const input = parseInput(tickInput, http.request.body);
      await tickRoles(panelUseCase(strapi), http.params.id ?? '', input);
      await all(http);
    }),
  ];
}
