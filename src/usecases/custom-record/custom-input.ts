import { z } from 'zod';
import { referencesOf } from '../../domain/custom-type/custom-fields';
import { isReference, type CustomType } from '../../domain/custom-type/custom-type';
import { GuardError } from '../../guard/errors';
import type { Data } from '../../platform/strapi-casts';
import { documentId, extra, parseInput } from '../input/parse-input';

/** The body of a record as a schema: references by documentId, fields that administrators added in `extra`, all else as JSON that the design judges. */
export function customInput(type: CustomType): z.ZodType<Data> {
  const references = referencesOf(type).map(
    ({ name }) => [name, documentId.nullish()] as [string, z.ZodType],
  );
  return z.looseObject({
    ...Object.fromEntries(references),
    extra: extra.optional(),
  }) as unknown as z.ZodType<Data>;
}

/** What was typed, with blanks as nothing; keys that the register does not have are refused. */
export function readCustomInput(type: CustomType, body: unknown): Data {
  const { extra: added, ...input } = parseInput(customInput(type), body);
  const kinds = new Map(type.attributes.map(({ name, kind }) => [name, kind]));
  const unknown = Object.keys(input).filter((key) => !kinds.has(key));
  if (unknown.length > 0)
    throw new GuardError(
      400,
      unknown.map((key) => ({
        path: [key],
        code: 'INPUT-01',
        name: 'INPUT-01',
        message: `没有“${key}”这一项，请去掉后再试。`,
      })),
    );
  const answers = Object.entries(input).map(([name, value]) => {
    if (typeof value !== 'string' || isReference(kinds.get(name) ?? 'text')) return [name, value];
    const text = value.trim();
    return [name, text === '' ? null : text];
  });
  return { ...Object.fromEntries(answers), ...(added !== undefined && { extra: added }) } as Data;
}
