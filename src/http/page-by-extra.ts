import type { Knex } from 'knex';
import {
  documentsOf,
  rowModelOf,
  rowsQueryOf,
  type Data,
  type Row,
  type Strapi,
} from '../platform/strapi-casts';
import type { BoundedQuery } from './bounded-query';
import { orderByExtra, whereExtra } from './extra-sql';

type Params = { filters: Data; fields: string[]; populate: Data };

/** Columns that stand in a sort beside run-time values. */
function orderByColumn(strapi: Strapi, uid: string, query: Knex.QueryBuilder, sort: string): void {
  const [name = '', direction = 'asc'] = sort.split(':');
  const column = rowModelOf(strapi, uid).attributes[name]?.columnName ?? name;
  void query.orderBy(`t0.${column}`, direction.toLowerCase());
}

/**
 * One page of a list that is narrowed or ordered by fields that administrators added, with the number of all rows. The page is found
 * by its ids, with the same filters as any list, scope among them; then its rows are read as always.
 */
export async function pageByExtra(
  strapi: Strapi,
  uid: string,
  { extra, sort, page, pageSize }: BoundedQuery,
  { filters, ...params }: Params,
): Promise<[Row[], number]> {
  const found = rowsQueryOf(strapi, uid, filters);
  for (const condition of extra) whereExtra(found, condition);
  const counted = found.clone().clearSelect().count<{ n: string }[]>('* as n');
  for (const order of sort) {
    if (typeof order === 'string') orderByColumn(strapi, uid, found, order);
    else orderByExtra(found, order);
  }
  const ids = found
    .orderBy('t0.id')
    .offset((page - 1) * pageSize)
    .limit(pageSize);
  const [[total], listed] = await Promise.all([counted, ids as Promise<{ id: number }[]>]);
  const order = listed.map(({ id }) => id);
  const rows = await documentsOf(strapi, uid).findMany({
    ...params,
    filters: { id: { $in: order } },
    limit: pageSize,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [order.flatMap((id) => byId.get(id) ?? []), Number(total?.n ?? 0)];
}
