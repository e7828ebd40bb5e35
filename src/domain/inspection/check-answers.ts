import { itemsOf, type ChecklistContent } from '../checklist/content';
import { checkValue } from '../form/check-value';
import { checkValues } from '../form/check-values';
import type { PlainDate } from '../kernel/plain-date';
import type { Finding } from '../kernel/rule';
import { valuesOf, type Answers } from './answers';

type AnswerFault = Finding & { readonly code: string };

/** A number half typed is out of bounds; a draft has to hold it all the same. */
const ONLY_WHEN_SUBMITTED = new Set(['FIELD-05']);

/** What a draft can't hold: answers to items that the checklist does not have, and answers of another kind than the item's. */
export function checkDraftAnswers(
  content: ChecklistContent,
  given: Readonly<Record<string, { readonly value: unknown } | null>>,
  today: PlainDate,
): AnswerFault[] {
  const items = new Map(itemsOf(content).map((item) => [item.code, item]));
  return Object.entries(given).flatMap(([code, answer]): AnswerFault[] => {
    const item = items.get(code);
    if (!item)
      return [
        {
          path: ['answers', code],
          code: 'FIELD-01',
          message: '本次督查所用的清单里没有这一项，请刷新后再填。',
        },
      ];
    return checkValue(item, answer?.value ?? null, { today })
      .filter((fault) => !ONLY_WHEN_SUBMITTED.has(fault.code))
      .map((fault) => ({
        path: ['answers', code, 'value'],
        code: fault.code,
        message: fault.message,
      }));
  });
}

/** What is missing or wrong before a sheet is submitted; items that a skip rule leaves out need no answer. */
export function checkAllAnswers(
  content: ChecklistContent,
  answers: Answers,
  today: PlainDate,
): Finding[] {
  return checkValues(itemsOf(content), valuesOf(answers), { today }).faults.map(
    ({ field, message }) => ({ path: ['answers', field, 'value'], message }),
  );
}
