import { answerWords } from '../../../domain/custom-type/custom-fields';
import type { CustomAttribute, CustomType } from '../../../domain/custom-type/custom-type';
import { isPointed, type RegisterRecord } from '../../api/registers';

/** An answer in words: names for codes, 是／否, '2026年9月1日', the name of a school or child. */
export function wordsOf(attribute: CustomAttribute, record: RegisterRecord): string {
  const value = record[attribute.name];
  return isPointed(value) ? value.name : answerWords(attribute, value);
}

/** All answers of a record with their questions. */
export const factsOf = (
  { attributes }: CustomType,
  record: RegisterRecord,
): { label: string; value: string }[] =>
  attributes.map((one) => ({ label: one.label, value: wordsOf(one, record) }));

const MOST_IN_ROW = 4;

/** The line below a record's number in a list: its first answers. */
export const lineOf = ({ attributes }: CustomType, record: RegisterRecord): string =>
  attributes
    .filter(({ kind }) => kind !== 'longText')
    .map((one) => wordsOf(one, record))
    .filter((words) => words !== '')
    .slice(0, MOST_IN_ROW)
    .join(' · ');
