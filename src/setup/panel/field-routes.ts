import { toPlainDate } from '../../domain/kernel/instant';
import type { Http } from '../../http/context';
import { now } from '../../platform/clock';
import { knexOf, type AdminRoute, type Strapi } from '../../platform/strapi-casts';
import { fieldOverview, fieldTypes } from '../../queries/field-overview';
import { formDescription } from '../../queries/form-description';
import { settingOverview } from '../../queries/setting-overview';
import { addField } from '../../usecases/field/add-field';
import { changeField } from '../../usecases/field/change-field';
import {
  fieldChangeInput,
  fieldOrderInput,
  newFieldInput,
} from '../../usecases/field/field-inputs';
import { orderFields } from '../../usecases/field/order-fields';
import { parseInput } from '../../usecases/input/parse-input';
import { addSettingValue, settingValueInput } from '../../usecases/setting/add-setting-value';
import { panelRoute, panelUseCase } from './admin-route';
import { PANEL_ACTIONS } from './panel-permissions';

/** Addresses of the pages 字段管理 and 设置. */
export function fieldRoutes(strapi: Strapi): AdminRoute<Http>[] {
  const { act, read } = PANEL_ACTIONS;
  const db = () => knexOf(strapi);
  const one = (http: Http, name: string) => http.params[name] ?? '';
  const overview = async (http: Http, recordType: string) => {
    http.body = { data: await fieldOverview(strapi, db(), recordType) };
  };
  return [
    panelRoute('GET', '/form-descriptions/:recordType', read, async (http) => {
      http.body = { data: await formDescription(strapi, one(http, 'recordType')) };
    }),
    panelRoute('GET', '/fields', act, async (http) => {
      http.body = { data: await fieldTypes(strapi, db()) };
    }),
    panelRoute('GET', '/fields/:recordType', act, (http) =>
      overview(http, one(http, 'recordType')),
    ),
    panelRoute('POST', '/fields', act, async (http) => {
      const input = parseInput(newFieldInput, http.request.body);
      await addField(panelUseCase(strapi), input);
      await overview(http, input.recordType);
      http.status = 201;
    }),
    panelRoute('PUT', '/fields/:id', act, async (http) => {
      const input = parseInput(fieldChangeInput, http.request.body);
      const row = await changeField(panelUseCase(strapi), one(http, 'id'), input);
      await overview(http, String(row.recordType));
    }),
    panelRoute('PUT', '/field-orders/:recordType', act, async (http) => {
      const { codes } = parseInput(fieldOrderInput, http.request.body);
      await orderFields(panelUseCase(strapi), one(http, 'recordType'), codes);
      await overview(http, one(http, 'recordType'));
    }),
    panelRoute('GET', '/settings', act, async (http) => {
      http.body = { data: await settingOverview(strapi, toPlainDate(now())) };
    }),
    panelRoute('POST', '/settings', act, async (http) => {
      await addSettingValue(panelUseCase(strapi), parseInput(settingValueInput, http.request.body));
      http.body = { data: await settingOverview(strapi, toPlainDate(now())) };
      http.status = 201;
    }),
  ];
}
