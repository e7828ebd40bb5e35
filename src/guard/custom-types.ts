import { customLabels } from '../domain/custom-type/custom-labels';
import type { CustomType } from '../domain/custom-type/custom-type';
import { FIELD_RECORD_TYPES } from '../domain/form/run-time-field';
import { labels } from '../domain/labels';
import type { RecordLabels } from '../domain/labels/record-labels';
import {
  applicationTypes,
  contentTypeOf,
  runningStrapi,
  type ContentType,
  type Strapi,
} from '../platform/strapi-casts';

function customOf(type: ContentType | undefined): CustomType | null {
  const options = type?.pluginOptions?.['not-one-less'] as { custom?: CustomType } | undefined;
  return options?.custom ?? null;
}

/** The design of a register that the district made; `null` for a type of the platform's own. */
export const customTypeOf = (strapi: Strapi, uid: string): CustomType | null =>
  customOf(contentTypeOf(strapi, uid) as ContentType | undefined);

/** All registers that this server was started with. */
export const customTypesOf = (strapi: Strapi): CustomType[] =>
  applicationTypes(strapi).flatMap((type) => customOf(type) ?? []);

/** Chinese names of a record type, shipped or designed by the district. */
export function labelsOfRecord(uid: string): RecordLabels | undefined {
  const shipped = (labels as Record<string, RecordLabels>)[uid];
  if (shipped !== undefined) return shipped;
  const custom = uid.startsWith('api::') ? customTypeOf(runningStrapi(), uid) : null;
  return custom === null ? undefined : customLabels(custom);
}

/** Chinese name by singular name of the record types that take further fields: the platform's own, then the registers. */
export const fieldRecordTypes = (strapi: Strapi): Readonly<Record<string, string>> => ({
  ...FIELD_RECORD_TYPES,
  ...Object.fromEntries(customTypesOf(strapi).map(({ name, title }) => [name, title])),
});
