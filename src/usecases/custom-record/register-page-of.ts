import type { RegisterPage } from '../../documents/custom/register-page';
import { answerWords } from '../../domain/custom-type/custom-fields';
import {
  isReference,
  type CustomAttribute,
  type CustomType,
} from '../../domain/custom-type/custom-type';
import { readableExtra } from '../../domain/form/extra';
import { formatValue } from '../../domain/form/format-value';
import { shownFields } from '../../domain/form/is-shown';
import { fieldsInForce } from '../../domain/form/run-time-field';
import { formatChineseDateTime, toPlainDate } from '../../domain/kernel/instant';
import { formatChineseDate, parsePlainDate } from '../../domain/kernel/plain-date';
import { storedExtra } from '../../guard/extra-values';
import { loadFields } from '../../guard/reference';
import { textOf } from '../../platform/row-values';
import { knexOf, queryOf, type Row, type Strapi } from '../../platform/strapi-casts';
import { regionNames } from '../document/region-names';
import type { UseCase } from '../start';
import { photosOfField } from './photos-of-record';

const wordsOf = (attribute: CustomAttribute, value: unknown): string =>
  isReference(attribute.kind) ? textOf((value as Row | null)?.name) : answerWords(attribute, value);

async function schoolName(strapi: Strapi, code: string): Promise<string> {
  const row = await queryOf(strapi, 'api::school.school').findOne({
    where: { code },
    select: ['name'],
  });
  return row === null ? code : textOf(row.name);
}

/** The fields that administrators added and that are asked of this record, with what it answers; personal numbers masked. */
async function addedTo(
  { strapi, now }: UseCase,
  type: CustomType,
  row: Row,
): Promise<Pick<RegisterPage, 'added' | 'photos'>> {
  const fields = fieldsInForce(await loadFields(knexOf(strapi)), type.name, toPlainDate(now));
  const values = readableExtra(storedExtra(row.extra), fields);
  const shown = shownFields(fields, values);
  const photos = await Promise.all(
    shown.map(async ({ kind, code, label }) => {
      const ids = values[code];
      return kind === 'photo' && Array.isArray(ids)
        ? photosOfField(strapi, label, ids as readonly string[])
        : [];
    }),
  );
  const regionName = await regionNames(strapi, fields, [values]);
  const added = shown.map((field) => ({
    code: field.code,
    label: field.label,
    text: formatValue(field, values[field.code], regionName),
  }));
  return { added, photos: photos.flat() };
}

/** A record of a register in words, as its page is printed by the caller now. `row` is read with what it points at. */
export async function registerPageOf(
  useCase: UseCase,
  type: CustomType,
  row: Row,
): Promise<RegisterPage> {
  const on = parsePlainDate(textOf(row.recordedOn));
  return {
    title: type.title,
    recordNo: textOf(row.recordNo),
    school: await schoolName(useCase.strapi, textOf(row.schoolCode)),
    recordedBy: textOf(row.recordedByName),
    recordedOn: on === null ? '' : formatChineseDate(on),
    printedBy: useCase.caller.actor.name,
    printedAt: formatChineseDateTime(useCase.now),
    answers: Object.fromEntries(
      type.attributes.map((one) => [one.name, wordsOf(one, row[one.name])]),
    ),
    ...(await addedTo(useCase, type, row)),
  };
}
