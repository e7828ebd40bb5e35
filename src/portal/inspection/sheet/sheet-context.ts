import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react';
import type { OpenSheet } from '../in-hand';
import type { Topic } from '../sync/book';
import type { Answer } from '../sync/parts';
import type { Progress } from './sheet-model';

/** The draft on the page. Its parts tell of their own changes, so that one key press draws one item and not two hundred. */
export const SheetContext = createContext<OpenSheet | null>(null);

/** The draft on the page. */
export function useOpened(): OpenSheet {
  const opened = useContext(SheetContext);
  if (opened === null) throw new Error('no sheet around this component');
  return opened;
}

/** Something read from the draft, drawn anew only when it says something else; `topics` tell when to look. */
export function useReading<T>(topics: readonly Topic[], read: (opened: OpenSheet) => T): T {
  const opened = useOpened();
  const last = useRef<{ text: string; value: T } | null>(null);
  const names = topics.join(' ');
  const subscribe = useCallback(
    (listener: () => void) => {
      const forget = [
        ...names.split(' ').map((topic) => opened.book.subscribe(topic as Topic, listener)),
        opened.sync.subscribe(listener),
      ];
      return () => forget.forEach((each) => each());
    },
    [opened, names],
  );
  return useSyncExternalStore(subscribe, () => {
    const value = read(opened);
    // A value left out has no text of its own.
    const text = value === undefined ? '' : JSON.stringify(value);
    if (last.current?.text !== text) last.current = { text, value };
    return last.current.value;
  });
}

/** What is written about one item, and how to write it. */
export function useAnswer(code: string): [Answer, (part: Partial<Answer>) => void] {
  const { book } = useOpened();
  const subscribe = useCallback(
    (listener: () => void) => book.subscribe(`item:${code}`, listener),
    [book, code],
  );
  const answer = useSyncExternalStore(subscribe, () => book.answer(code));
  const change = useCallback((part: Partial<Answer>) => book.change(code, part), [book, code]);
  return [answer, change];
}

/** Whether the item is asked, by the skip rules over what is answered so far. */
export function useShown(code: string): boolean {
  const { model } = useOpened();
  return useSyncExternalStore(model.subscribe, () => model.isShown(code));
}

/** What is wrong with the item: the server's word first, then the gaps of the last check. */
export function useComplaint(code: string): string | undefined {
  const { book, model } = useOpened();
  const subscribe = useCallback(
    (listener: () => void) => {
      const forget = [book.subscribe(`item:${code}`, listener), model.subscribe(listener)];
      return () => forget.forEach((each) => each());
    },
    [book, model, code],
  );
  return useSyncExternalStore(subscribe, () => book.refusalOf(code) ?? model.gapOf(code));
}

/** Why a photo of the item did not go out. */
export const usePhotoFailure = (code: string, ref: string): string | undefined =>
  useReading([`item:${code}`], ({ book }) => book.photoFailure(ref));

/** How far the sheet has come. */
export function useProgress(): Progress {
  const { model } = useOpened();
  return useSyncExternalStore(model.subscribe, model.progress);
}

/** The address of an item on the page. */
export const itemId = (code: string): string => `item-${code}`;

/** Brings an item under the eye and the keyboard. */
export function goToItem(code: string): void {
  const card = document.getElementById(itemId(code));
  card?.scrollIntoView({ block: 'start' });
  card?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
}
