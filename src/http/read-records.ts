import { scopedFilterFor } from '../access/record-scope';
import type { Caller } from '../access/request-actor';
import type { FieldDescription } from '../domain/form/field';
import { fieldsInForce, recordTypeOf } from '../domain/form/run-time-field';
import { toPlainDate } from '../domain/kernel/instant';
import { notFound } from '../guard/errors';
import { shownExtra } from '../guard/extra-values';
import { loadFields } from '../guard/reference';
import { now } from '../platform/clock';
import { contentTypeOf, knexOf, type Row, type Strapi } from '../platform/strapi-casts';
import { boundedQuery, boundsOf, type BoundedQuery } from './bounded-query';
import { pageByExtra } from './page-by-extra';
import { isPlain, pageOfRows } from './page-of-rows';

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
  const filled = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'extra' in value && value.extra !== null;
  const populated = rows.flatMap((row) => query.populate.flatMap((name) => row[name]));
  // Most rows have no value in a field that was added at run time, and need not know which there are.
  if ([...rows, ...populated].some(filled)) await loadFields(knexOf(strapi));
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

/** What administrators added to the type, read only for a query that asks about it. */
async function addedFields(
  strapi: Strapi,
  uid: string,
  { filters, sort }: Record<string, unknown>,
): Promise<FieldDescription[]> {
  const mentioned = /\bextra\b/.test(JSON.stringify([filters, sort]));
  if (!mentioned) return [];
  return fieldsInForce(await loadFields(knexOf(strapi)), recordTypeOf(uid), toPlainDate(now()));
}

/** One page of a record type, within the bounds and in the caller's scope; the count is scoped too. */
export async function listRecords(
  strapi: Strapi,
  uid: string,
  caller: Caller,
  rawQuery: Record<string, unknown>,
): Promise<Page> {
  const added = await addedFields(strapi, uid, rawQuery);
  const query = boundedQuery(rawQuery, boundsOf(strapi, uid), added);
  const filters = { $and: [scopedFilterFor(strapi, uid, caller), query.filters] };
  const read = isPlain(query) ? pageOfRows : pageByExtra;
  const [data, total] = await read(strapi, uid, query, {
    filters,
    fields: query.fields,
    populate: populateParams(strapi, uid, query, caller),
  });
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
  const named = { documentId: { $eq: documentId } };
  const [[row]] = await pageOfRows(
    strapi,
    uid,
    { ...query, page: 1, pageSize: 1 },
    {
      filters: { $and: [named, scopedFilterFor(strapi, uid, caller), query.filters] },
      fields: query.fields,
      populate: populateParams(strapi, uid, query, caller),
    },
  );
  if (!row) throw notFound();
  const [data] = await readableRows(strapi, uid, query, [row]);
  return { data: data ?? row };
}
