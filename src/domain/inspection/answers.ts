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

/** The answers to what is asked; what a skip rule left out is not printed. */
export const answersAsked = (content: ChecklistContent, answers: Answers): Answers =>
  Object.fromEntries(
    askedItems(content, answers).flatMap(({ code }) => {
      const answer = answers[code];
      return answer ? [[code, answer]] : [];
    }),
  );

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

/** A photo of a sheet and where in the answers it stands. */
export type SheetPhoto = { readonly id: string; readonly path: string[] };

/** Every photo of a sheet: those beside the answers, and those that are the answer of an item that asks for photos. */
export function photosOf(content: ChecklistContent, answers: Answers): SheetPhoto[] {
  const asksForPhotos = new Set(
    itemsOf(content).flatMap(({ code, kind }) => (kind === 'photo' ? [code] : [])),
  );
  const under = (code: string, part: string, ids: readonly string[]): SheetPhoto[] =>
    ids.map((id, index) => ({ id, path: ['answers', code, part, String(index)] }));
  return Object.entries(answers).flatMap(([code, { value, photos }]) => [
    ...(asksForPhotos.has(code) && Array.isArray(value)
      ? under(code, 'value', value as readonly string[])
      : []),
    ...under(code, 'photos', photos),
  ]);
}
