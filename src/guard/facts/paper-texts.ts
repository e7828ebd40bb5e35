import type { Answers } from '../../domain/inspection/answers';
import type { TypedText } from '../../domain/text/rules/text-printable.rule';
import { filledText } from '../../platform/row-values';

type Raw = Record<string, unknown>;

const typed = (path: string[], value: unknown): TypedText[] => {
  const text = typeof value === 'string' ? filledText(value) : null;
  return text === null ? [] : [{ path, text }];
};
const fields = (row: Raw, names: readonly string[]): TypedText[] =>
  names.flatMap((name) => typed([name], row[name]));

/** The words of an inspection sheet, each at its item. */
export const textsOfAnswers = (answers: Answers): TypedText[] =>
  Object.entries(answers).flatMap(([code, { value, record, remark }]) => [
    ...typed(['answers', code, 'value'], value),
    ...typed(['answers', code, 'record'], record),
    ...typed(['answers', code, 'remark'], remark),
  ]);

/** The words of a persuasion visit that stand on papers later. */
export const textsOfVisit = (row: Raw): TypedText[] =>
  fields(row, ['place', 'content', 'guardianOpinion', 'studentAttitude']);

/** The words of a proof of service. */
export const textsOfService = (row: Raw): TypedText[] =>
  fields(row, [
    'place',
    'receiverRelation',
    'proxyReason',
    'refusalReason',
    'witnessUnit',
    'publishedIn',
    'note',
  ]);
