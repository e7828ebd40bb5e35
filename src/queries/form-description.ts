import type { Caller } from '../access/request-actor';
import { customUid } from '../domain/custom-type/custom-type';
import type { FieldDescription } from '../domain/form/field';
import { fieldsInForce } from '../domain/form/run-time-field';
import { toPlainDate } from '../domain/kernel/instant';
import { customTypeOf, fieldRecordTypes, labelsOfRecord } from '../guard/custom-types';
import { notFound } from '../guard/errors';
import { loadFields } from '../guard/reference';
import { now } from '../platform/clock';
import { contentTypeOf, knexOf, type Strapi } from '../platform/strapi-casts';
import { readableTypes } from './custom-types';

/** One built-in attribute of a record type; `kind` is the attribute's type in the schema. */
export type AttributeDescription = {
  name: string;
  label: string;
  kind: string;
  required: boolean;
  choices?: { code: string; label: string }[];
};

export type FormDescription = {
  recordType: string;
  label: string;
  attributes: AttributeDescription[];
  /** What administrators added, as asked today. */
  fields: (FieldDescription & { showInList: boolean })[];
};

const BOOKKEEPING = ['rev', 'extra'];

function attributesOf(strapi: Strapi, uid: string): AttributeDescription[] {
  const named = labelsOfRecord(uid);
  return Object.entries(contentTypeOf(strapi, uid).attributes)
    .filter(([name, { private: hidden }]) => hidden !== true && !BOOKKEEPING.includes(name))
    .flatMap(([name, attribute]) => {
      const label = named?.attributes[name];
      if (label === undefined) return [];
      const codes = attribute.enum as string[] | undefined;
      return [
        {
          name,
          label,
          kind: String(attribute.type),
          required: attribute.required === true,
          ...(codes && {
            choices: codes.map((code) => ({ code, label: named?.enums?.[name]?.[code] ?? code })),
          }),
        },
      ];
    });
}

/** What a form of this type asks: the built-in attributes by label, then the fields that administrators added. 404 for other types. */
export async function formDescription(
  strapi: Strapi,
  recordType: string,
): Promise<FormDescription> {
  const types = fieldRecordTypes(strapi);
  const label = Object.hasOwn(types, recordType) ? types[recordType] : undefined;
  if (label === undefined) throw notFound('表单');
  const fields = fieldsInForce(await loadFields(knexOf(strapi)), recordType, toPlainDate(now()));
  return {
    recordType,
    label,
    attributes: attributesOf(strapi, `api::${recordType}.${recordType}`),
    fields: fields.map(
      ({ recordType: _type, orderNo: _order, active: _active, since: _since, ...field }) => field,
    ),
  };
}

/** The same for a person: a register that their role was not ticked for is answered as if it were not there. */
export async function formDescriptionFor(
  strapi: Strapi,
  caller: Caller,
  recordType: string,
): Promise<FormDescription> {
  const uid = customUid(recordType);
  const isRegister =
    Object.hasOwn(fieldRecordTypes(strapi), recordType) && customTypeOf(strapi, uid);
  if (isRegister) {
    const open = await readableTypes(strapi, caller);
    if (!open.some(({ name }) => name === recordType)) throw notFound('表单');
  }
  return formDescription(strapi, recordType);
}
