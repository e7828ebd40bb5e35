import { scopedFilterFor } from '../access/record-scope';
import type { Caller } from '../access/request-actor';
import { notFound } from '../guard/errors';
import { shownExtra } from '../guard/extra-values';
import { loadFields } from '../guard/reference';
import {
  contentTypeOf,
  documentsOf,
  knexOf,
  type Row,
  type Strapi,
} from '../platform/strapi-casts';
import { boundedQuery, boundsOf, type BoundedQuery } from './bounded-query';

type Page = {
  data: Row[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
};

/** Populated rows pass the same scope as a list of their own type would. */
function populateParams(
  strapi: Strapi,
  uid: string,
  query: BoundedQuery,
  caller: Caller,
): Record<string, unknown> {
  const { attributes } = contentTypeOf(strapi, uid);
  return Object.fromEntries(
    query.populate.map((name) => {
      const target = String(attributes[name]?.target);
      return [
        name,
        {
          fields: boundsOf(strapi, target).fields,
          filters: scopedFilterFor(strapi, target, caller),
        },
      ];
    }),
  );
}

/** Rows with their run-time values as they may leave, in the populated records too. */
async function readableRows(
  strapi: Strapi,
  uid: string,
  query: BoundedQuery,
  rows: Row[],
): Promise<Row[]> {
  await loadFields(knexOf(strapi));
  const { attributes } = contentTypeOf(strapi, uid);
  const readable = (type: string, row: Row): Row =>
    'extra' in row ? { ...row, extra: shownExtra(type, row.extra) } : row;
  const related = (type: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one: Row) => readable(type, one));
    return value === null || value === undefined ? value : readable(type, value as Row);
  };
  return rows.map((row) => ({
    ...readable(uid, row),
    ...Object.fromEntries(
      query.populate.map((name) => [name, related(String(attributes[name]?.target), row[name])]),
    ),
  }));
}

/** One page of a record type, within the bounds and in the caller's scope; the count is scoped too. */
export async function listRecords(
  strapi: Strapi,
  uid: string,
  caller: Caller,
  rawQuery: Record<string, unknown>,
): Promise<Page> {
  const query = boundedQuery(rawQuery, boundsOf(strapi, uid));
  const filters = { $and: [scopedFilterFor(strapi, uid, caller), query.filters] };
  const documents = documentsOf(strapi, uid);
  const [data, total] = await Promise.all([
    documents.findMany({
      filters,
      fields: query.fields,
      sort: query.sort,
      populate: populateParams(strapi, uid, query, caller),
      start: (query.page - 1) * query.pageSize,
      limit: query.pageSize,
    }),
    documents.count({ filters }),
  ]);
  const { page, pageSize } = query;
  return {
    data: await readableRows(strapi, uid, query, data),
    meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
  };
}

/** One record in scope; 404 otherwise, also for an address that is no document id. */
export async function readRecord(
  strapi: Strapi,
  uid: string,
  caller: Caller,
  documentId: string,
  rawQuery: Record<string, unknown>,
): Promise<{ data: Row }> {
  const query = boundedQuery(rawQuery, boundsOf(strapi, uid));
  const [row] = await documentsOf(strapi, uid).findMany({
    filters: {
      $and: [
        { documentId: { $eq: documentId } },
        scopedFilterFor(strapi, uid, caller),
        query.filters,
      ],
    },
    fields: query.fields,
    populate: populateParams(strapi, uid, query, caller),
    limit: 1,
  });
  if (!row) throw notFound();
  const [data] = await readableRows(strapi, uid, query, [row]);
  return { data: data ?? row };
}
