import {
  isReference,
  type CustomAttribute,
  type CustomType,
} from '../../domain/custom-type/custom-type';
import { customTypeOf } from '../../guard/custom-types';
import { runningStrapi } from '../../platform/strapi-casts';
import { day, documentId, flag, oneOf, orNull, shape, text, whole, type Schema } from './schema';

function valueOf({ kind, choices, min, max, maxLength }: CustomAttribute): Schema {
  if (isReference(kind)) return documentId;
  switch (kind) {
    case 'text':
    case 'longText':
      return maxLength === undefined ? text : { ...text, maxLength };
    case 'integer':
    case 'decimal':
      return {
        ...(kind === 'integer' ? whole : { type: 'number' }),
        ...(min !== undefined && { minimum: min }),
        ...(max !== undefined && { maximum: max }),
      };
    case 'date':
      return day;
    case 'yesNo':
      return flag;
    case 'choice':
      return {
        ...oneOf((choices ?? []).map(({ code }) => code)),
        description: (choices ?? []).map(({ code, label }) => `${code} ${label}`).join('；'),
      };
  }
}

/** What administrators added to the register since. */
const ADDED: Schema = {
  title: '自定义字段',
  type: 'object',
  description: '管理员增加的字段，按代码填写，见 /form-descriptions；null 为清空。',
};

const titled = (one: CustomAttribute): Schema => ({
  title: one.label,
  ...(one.required ? valueOf(one) : orNull(valueOf(one))),
});

function inputOf({ attributes }: CustomType, verb: string): Schema {
  const properties = {
    ...Object.fromEntries(attributes.map((one) => [one.name, titled(one)])),
    extra: ADDED,
  };
  const optional = attributes.filter(({ required }) => !required).map(({ name }) => name);
  if (verb === 'create') return shape(properties, [...optional, 'extra']);
  return shape({ ...properties, rev: { ...whole, title: '版本' } }, Object.keys(properties));
}

/** `{data: …}` of a register that the district designed; `null` for every other action. */
export function customBodyOf(action: string): Schema | null {
  const at = action.lastIndexOf('.');
  const [uid, verb] = [action.slice(0, at), action.slice(at + 1)];
  if (verb !== 'create' && verb !== 'update') return null;
  const type = uid.startsWith('api::') ? customTypeOf(runningStrapi(), uid) : null;
  return type === null ? null : shape({ data: inputOf(type, verb) });
}
