/** What is going on with the photos of each item: being made ready, or what was wrong. */
export type PhotoNotes = {
  noteOf: (code: string) => string | undefined;
  say: (code: string, words: string | undefined) => void;
  subscribe: (listener: () => void) => () => void;
};

/** One for the sheet; only the item that is spoken of is drawn anew. */
export function openPhotoNotes(): PhotoNotes {
  const notes = new Map<string, string>();
  const listeners = new Set<() => void>();
  return {
    noteOf: (code) => notes.get(code),
    say(code, words) {
      if (words === undefined) notes.delete(code);
      else notes.set(code, words);
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
