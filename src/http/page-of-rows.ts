import { readPage } from '../platform/rows/read-page';
import { documentsOf, knexOf, type Data, type Row, type Strapi } from '../platform/strapi-casts';
import type { BoundedQuery, Order } from './bounded-query';
import type { ExtraOrder } from './extra-filter';

/** What a list reads, whichever way its page is found. */
export type ListParams = { filters: Data; fields: string[]; populate: Data };

const isExtra = (order: Order): order is ExtraOrder => typeof order !== 'string';

/** Whether neither the conditions nor the order speak of fields that administrators added. */
export const isPlain = ({ extra, sort }: BoundedQuery): boolean =>
  extra.length === 0 && !sort.some(isExtra);

/**
 * The rows of a page and how many there are in all. Records are populated by Strapi, in its own time; plain rows are one statement,
 * prepared where the caller asks for nothing but the next page.
 */
export async function pageOfRows(
  strapi: Strapi,
  uid: string,
  query: BoundedQuery,
  { filters, fields, populate }: ListParams,
): Promise<[rows: Row[], total: number]> {
  const sort = query.sort.filter((order): order is string => !isExtra(order));
  const limit = query.pageSize;
  const start = (query.page - 1) * limit;
  if (query.populate.length > 0)
    return Promise.all([
      documentsOf(strapi, uid).findMany({ filters, fields, populate, sort, start, limit }),
      documentsOf(strapi, uid).count({ filters }),
    ]);
  const request = { filters, fields, sort, start, limit, prepared: query.isUsual };
  const { rows, total } = await readPage(strapi, knexOf(strapi), uid, request);
  return [rows, total];
}
