import type { Knex } from 'knex';
import { fieldsOfType, type RunTimeField } from '../domain/form/run-time-field';
import { fieldRecordTypes } from '../guard/custom-types';
import { notFound } from '../guard/errors';
import { fieldOfRow } from '../guard/field-definitions';
import { contentTypeOf, queryOf, type Strapi } from '../platform/strapi-casts';

/** A field as the page 字段管理 shows it; `filled` counts the records that have a value. */
export type FieldLine = RunTimeField & { documentId: string; rev: number; filled: number };

export type FieldOverview = { recordType: string; label: string; fields: FieldLine[] };

/** Record types that take fields, with the number of fields in use. */
export async function fieldTypes(
  strapi: Strapi,
  db: Knex,
): Promise<{ recordType: string; label: string; active: number }[]> {
  const counts = (await db('field_definitions')
    .where({ active: true })
    .groupBy('record_type')
    .select('record_type as recordType')
    .count('* as count')) as unknown as { recordType: string; count: string }[];
  return Object.entries(fieldRecordTypes(strapi)).map(([recordType, label]) => ({
    recordType,
    label,
    active: Number(counts.find((row) => row.recordType === recordType)?.count ?? 0),
  }));
}

/** All fields of a type in their order, retired ones too. 404 for a type that takes none. */
export async function fieldOverview(
  strapi: Strapi,
  db: Knex,
  recordType: string,
): Promise<FieldOverview> {
  const types = fieldRecordTypes(strapi);
  const label = Object.hasOwn(types, recordType) ? types[recordType] : undefined;
  if (label === undefined) throw notFound('记录类别');
  const table = contentTypeOf(strapi, `api::${recordType}.${recordType}`).collectionName;
  const rows = await queryOf(strapi, 'api::field-definition.field-definition').findMany({
    where: { recordType },
  });
  const byCode = new Map(rows.map((row) => [String(row.code), row]));
  const fields = await Promise.all(
    fieldsOfType(rows.map(fieldOfRow), recordType).map(async (field): Promise<FieldLine> => {
      const row = byCode.get(field.code);
      const filled = (await db(table)
        .whereRaw('jsonb_exists(extra, ?)', [field.code])
        .count('* as count')
        .first()) as { count: string } | undefined;
      return {
        ...field,
        documentId: row?.documentId ?? '',
        rev: Number(row?.rev ?? 1),
        filled: Number(filled?.count ?? 0),
      };
    }),
  );
  return { recordType, label, fields };
}
