import { scopedFilterFor } from '../../access/record-scope';
import type { Caller } from '../../access/request-actor';
import { customUid, type CustomType } from '../../domain/custom-type/custom-type';
import { notFound } from '../../guard/errors';
import { queryOf, type Row, type Strapi } from '../../platform/strapi-casts';

/** A record of a register in the caller's scope, with what it points at; 404 otherwise. */
export async function customRecordInScope(
  strapi: Strapi,
  caller: Caller,
  type: CustomType,
  documentId: string,
  populate: readonly string[] = [],
): Promise<Row> {
  const uid = customUid(type.name);
  const row = await queryOf(strapi, uid).findOne({
    where: { $and: [{ documentId }, scopedFilterFor(strapi, uid, caller)] },
    populate: [...populate],
  });
  if (!row) throw notFound(type.title);
  return row;
}
