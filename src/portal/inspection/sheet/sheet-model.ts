import { checkValues } from '../../../domain/form/check-values';
import { isEmptyValue, shownFields } from '../../../domain/form/is-shown';
import type { Answers } from '../../../domain/inspection/answers';
import { scoreOf, type Score } from '../../../domain/inspection/score';
import type { FieldValue } from '../../../domain/form/field';
import type { PlainDate } from '../../../domain/kernel/plain-date';
import type { ChecklistContent, ChecklistItem } from '../../../domain/checklist/content';
import type { Book } from '../sync/book';
import { isOnDevice } from '../sync/parts';

/** `score` is null while nothing that counts is answered, or nothing in the checklist counts. */
export type Progress = { filled: number; total: number; score: Score | null };
export type Gap = { code: string; message: string };

/** The checklist over what has been written: which items are asked, how many are answered, what is missing. */
export type SheetModel = {
  items: readonly ChecklistItem[];
  isShown: (code: string) => boolean;
  progress: () => Progress;
  /** The next unanswered item after this one, round the sheet; null when all are answered. */
  nextOpen: (after: string | null) => string | null;
  gapOf: (code: string) => string | undefined;
  /** Judges the whole sheet as the server will; the gaps stay at their items until they are changed. */
  check: (today: string) => Gap[];
  /** At each change of what is asked or answered. */
  subscribe: (listener: () => void) => () => void;
};

/** A photo that has not gone out is an answer all the same; its id is not yet one. */
const withoutDevicePhotos = (value: FieldValue): FieldValue =>
  Array.isArray(value) ? (value as readonly string[]).filter((one) => !isOnDevice(one)) : value;

/** Watches a book for one checklist. */
export function watchSheet(content: ChecklistContent, book: Book): SheetModel {
  const items = content.groups.flatMap((group) => group.items);
  const listeners = new Set<() => void>();
  let shown = new Set<string>();
  let progress: Progress = { filled: 0, total: 0, score: null };
  let gaps = new Map<string, { message: string; value: FieldValue }>();

  const values = (): Record<string, FieldValue> =>
    Object.fromEntries(items.map((item) => [item.code, book.answer(item.code).value]));

  const answers = (): Answers =>
    Object.fromEntries(items.map((item) => [item.code, book.answer(item.code)]));

  const look = (): void => {
    const asked = shownFields(items, values());
    shown = new Set(asked.map((item) => item.code));
    const filled = asked.filter((item) => !isEmptyValue(book.answer(item.code).value)).length;
    const score = scoreOf(content, answers());
    progress = { filled, total: asked.length, score };
    listeners.forEach((listener) => listener());
  };
  look();
  book.subscribe('values', look);

  return {
    items,
    isShown: (code) => shown.has(code),
    progress: () => progress,
    nextOpen(after) {
      const from = items.findIndex((item) => item.code === after) + 1;
      const round = [...items.slice(from), ...items.slice(0, from)];
      const open = round.find(
        (item) => shown.has(item.code) && isEmptyValue(book.answer(item.code).value),
      );
      return open?.code ?? null;
    },
    gapOf: (code) => {
      const gap = gaps.get(code);
      // Answered anew, it is no gap any more; the next check says whether it is another.
      return gap !== undefined && gap.value === book.answer(code).value ? gap.message : undefined;
    },
    check(today) {
      const known = Object.fromEntries(
        Object.entries(values()).map(([code, value]) => [code, withoutDevicePhotos(value)]),
      );
      const { faults } = checkValues(items, known, { today: today as PlainDate });
      gaps = new Map(
        faults.map(({ field, message }) => [field, { message, value: book.answer(field).value }]),
      );
      listeners.forEach((listener) => listener());
      return faults.map((fault) => ({ code: fault.field, message: fault.message }));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
