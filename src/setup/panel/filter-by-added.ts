import { AsyncLocalStorage } from 'node:async_hooks';
import { fieldsInForce, recordTypeOf } from '../../domain/form/run-time-field';
import { toPlainDate } from '../../domain/kernel/instant';
import { GuardError } from '../../guard/errors';
import { loadFields } from '../../guard/reference';
import type { Http } from '../../http/context';
import type { ExtraCondition, ExtraOrder } from '../../http/extra-filter';
import { orderByExtra, whereExtra } from '../../http/extra-sql';
import { now } from '../../platform/clock';
import {
  knexOf,
  narrowReads,
  orderReads,
  rowModelOf,
  type Strapi,
} from '../../platform/strapi-casts';
import { asksAboutAdded, takeAddedFilters } from './added-filters';
import { isAddedSort, takeAddedSort } from './added-sort';

const LIST = /^\/content-manager\/collection-types\/(api::[^/]+)$/;

type Asked = {
  readonly uid: string;
  readonly conditions: readonly ExtraCondition[];
  readonly order: ExtraOrder | null;
};

const asked = new AsyncLocalStorage<Asked>();

/** What the address asks of the added fields; it is left with what Strapi understands. */
async function takeAsked(strapi: Strapi, uid: string, http: Http): Promise<Asked> {
  const all = await loadFields(knexOf(strapi));
  const fields = fieldsInForce(all, recordTypeOf(uid), toPlainDate(now()));
  const { filters, sort, ...others } = http.query;
  const { rest, conditions } = takeAddedFilters(filters ?? {}, fields);
  const order = takeAddedSort(sort, fields);
  http.query = { ...others, filters: rest, ...(order === null && { sort }) };
  return { uid, conditions, order };
}

function answerRefused(http: Http, error: unknown): void {
  if (!(error instanceof GuardError)) throw error;
  const { message, httpStatus, details } = error;
  http.status = httpStatus;
  http.body = {
    data: null,
    error: { status: httpStatus, name: 'ValidationError', message, details },
  };
}

/**
 * Lists of the panel by fields that administrators added. Strapi filters and orders by attributes only, so conditions and
 * order are taken out of the address, held during the request, and put to its own query of the rows and of their number.
 */
export function filterByAdded(strapi: Strapi): void {
  strapi.server.use(async (context, next): Promise<void> => {
    const http = context as unknown as Http;
    const uid = LIST.exec(http.path)?.[1];
    const { filters, sort } = http.query;
    const isAsked = asksAboutAdded(filters) || isAddedSort(sort);
    if (uid === undefined || http.method !== 'GET' || !isAsked) {
      await next();
      return;
    }
    let held: Asked;
    try {
      held = await takeAsked(strapi, uid, http);
    } catch (error) {
      answerRefused(http, error);
      return;
    }
    await asked.run(held, next);
  });
}

/** Call once the database is open. */
export function narrowPanelLists(strapi: Strapi): void {
  const idsIn = (uid: string) =>
    knexOf(strapi)({ t0: rowModelOf(strapi, uid).tableName }).select('t0.id');
  narrowReads(strapi, (uid) => {
    const held = asked.getStore();
    if (held?.uid !== uid || held.conditions.length === 0) return null;
    const rows = idsIn(uid);
    for (const condition of held.conditions) whereExtra(rows, condition);
    return rows;
  });
  orderReads(strapi, (uid, found) => {
    const held = asked.getStore();
    if (held?.uid !== uid || held.order === null) return null;
    const rows = idsIn(uid).whereIn('t0.id', found());
    orderByExtra(rows, held.order);
    return rows.orderBy('t0.id');
  });
}
