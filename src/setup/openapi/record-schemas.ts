import { labelsOfRecord } from '../../guard/custom-types';
import { boundsOf } from '../../http/bounded-query';
import { contentTypeOf, type Strapi } from '../../platform/strapi-casts';
import {
  componentOf,
  day,
  documentId,
  flag,
  instant,
  list,
  orNull,
  refTo,
  text,
  whole,
} from './schema';
import type { Schema } from './schema';

type Attribute = {
  type: string;
  required?: boolean;
  enum?: string[];
  relation?: string;
  target?: string;
};

const SCALARS: Record<string, Schema> = {
  string: text,
  text,
  date: day,
  datetime: instant,
  integer: whole,
  decimal: { type: 'number' },
  boolean: flag,
  float: { type: 'number' },
  json: {},
};

/** Values of the fields that administrators added, by their codes. */
const EXTRA: Schema = {
  type: 'object',
  description:
    '管理员增加的字段，按代码取值，见 /form-descriptions；身份证号、学籍号、手机号已遮盖。 Run-time fields by code, personal numbers masked.',
  additionalProperties: {
    anyOf: [text, { type: 'number' }, list(text)],
  },
};

export const labelsOf = labelsOfRecord;

/** The value of a scalar attribute; an enumeration's codes with their Chinese names. Throws for a type that no record has yet. */
function valueSchema(uid: string, name: string, attribute: Attribute): Schema {
  if (attribute.type === 'enumeration') {
    const codes = attribute.enum ?? [];
    const names = labelsOf(uid)?.enums?.[name] ?? {};
    return {
      type: 'string',
      enum: codes,
      description: codes.map((code) => `${code} ${names[code] ?? ''}`.trim()).join('；'),
    };
  }
  const schema = SCALARS[attribute.type];
  if (!schema) throw new Error(`${uid}.${name}: attribute type ${attribute.type} is not described`);
  return schema;
}

function attributeSchema(uid: string, name: string, attribute: Attribute): Schema {
  const title = labelsOf(uid)?.attributes[name];
  if (attribute.type === 'relation') {
    const target = refTo(componentOf(String(attribute.target)));
    const many = attribute.relation?.endsWith('ToMany') === true;
    const description = '仅在 populate 时出现。 Present when populated.';
    return { title, description, ...(many ? list(target) : orNull(target)) };
  }
  if (name === 'extra') return { title, ...EXTRA };
  const value = valueSchema(uid, name, attribute);
  const isOpen = Object.keys(value).length === 0;
  return { title, ...(attribute.required || isOpen ? value : orNull(value)) };
}

/** A record as it leaves: public attributes only. `fields` may leave some out, so that only the ids are certain. */
export function recordSchema(strapi: Strapi, uid: string): Schema {
  const { attributes } = contentTypeOf(strapi, uid);
  const { fields, relations } = boundsOf(strapi, uid);
  const described = [...fields, ...relations]
    .filter((name) => name in attributes && !['createdAt', 'updatedAt'].includes(name))
    .map((name) => [name, attributeSchema(uid, name, attributes[name] as Attribute)]);
  return {
    title: labelsOf(uid)?.type,
    type: 'object',
    properties: {
      id: whole,
      documentId,
      createdAt: instant,
      updatedAt: instant,
      ...(Object.fromEntries(described) as Record<string, Schema>),
    },
    required: ['id', 'documentId'],
  };
}
