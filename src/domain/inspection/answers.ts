import { itemsOf, type ChecklistContent, type ChecklistItem } from '../checklist/content';
import { failsItem } from '../checklist/content';
import type { FieldValue, FieldValues } from '../form/field';
import { shownFields } from '../form/is-shown';

/** What an inspector put down for one item: the answer, 督查情况记录, 备注, and photos by their attachments' documentIds. */
export type ItemAnswer = {
  readonly value: FieldValue;
  readonly record: string;
  readonly remark: string;
  readonly photos: readonly string[];
};

/** Answers by the code of their item. */
export type Answers = Readonly<Record<string, ItemAnswer>>;

/** The bare answers, as skip rules and the checks of fields read them. */
export const valuesOf = (answers: Answers): FieldValues =>
  Object.fromEntries(Object.entries(answers).map(([code, { value }]) => [code, value]));

/** The items that are asked, given these answers. */
export function askedItems(content: ChecklistContent, answers: Answers): ChecklistItem[] {
  const shown = new Set(
    shownFields(itemsOf(content), valuesOf(answers)).map((field) => field.code),
  );
  return itemsOf(content).filter(({ code }) => shown.has(code));
}

/** The items whose answers open a finding. */
export const failedItems = (content: ChecklistContent, answers: Answers): ChecklistItem[] =>
  askedItems(content, answers).filter((item) => failsItem(item, answers[item.code]?.value));

/** The given answers put over those that are there; `null` takes one away. */
export function mergeAnswers(
  answers: Answers,
  given: Readonly<Record<string, ItemAnswer | null>>,
): Answers {
  const merged = { ...answers, ...given };
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, ItemAnswer] => entry[1] !== null),
  );
}
