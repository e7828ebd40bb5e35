import { AsyncLocalStorage } from 'node:async_hooks';
import { fieldsInForce, recordTypeOf } from '../../domain/form/run-time-field';
import { toPlainDate } from '../../domain/kernel/instant';
import { GuardError } from '../../guard/errors';
import { loadFields } from '../../guard/reference';
import type { Http } from '../../http/context';
import type { ExtraCondition } from '../../http/extra-filter';
import { whereExtra } from '../../http/extra-sql';
import { now } from '../../platform/clock';
import { knexOf, narrowReads, rowModelOf, type Strapi } from '../../platform/strapi-casts';
import { asksAboutAdded, takeAddedFilters } from './added-filters';

const LIST = /^\/content-manager\/collection-types\/(api::[^/]+)$/;

type Asked = { readonly uid: string; readonly conditions: readonly ExtraCondition[] };

const asked = new AsyncLocalStorage<Asked>();

async function conditionsOf(strapi: Strapi, uid: string, http: Http): Promise<ExtraCondition[]> {
  const fields = await loadFields(knexOf(strapi));
  const { rest, conditions } = takeAddedFilters(
    http.query.filters,
    fieldsInForce(fields, recordTypeOf(uid), toPlainDate(now())),
  );
  http.query = { ...http.query, filters: rest };
  return conditions;
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
 * Lists of the panel by fields that administrators added. Strapi filters by attributes only, so the conditions are taken out of the
 * address, held during the request, and put to its own query of the rows and of their number.
 */
export function filterByAdded(strapi: Strapi): void {
  strapi.server.use(async (context, next): Promise<void> => {
    const http = context as unknown as Http;
    const uid = LIST.exec(http.path)?.[1];
    if (uid === undefined || http.method !== 'GET' || !asksAboutAdded(http.query.filters)) {
      await next();
      return;
    }
    let conditions: ExtraCondition[];
    try {
      conditions = await conditionsOf(strapi, uid, http);
    } catch (error) {
      answerRefused(http, error);
      return;
    }
    await asked.run({ uid, conditions }, next);
  });
}

/** Call once the database is open. */
export function narrowPanelLists(strapi: Strapi): void {
  narrowReads(strapi, (uid) => {
    const held = asked.getStore();
    if (held?.uid !== uid) return null;
    const rows = knexOf(strapi)({ t0: rowModelOf(strapi, uid).tableName }).select('t0.id');
    for (const condition of held.conditions) whereExtra(rows, condition);
    return rows;
  });
}
