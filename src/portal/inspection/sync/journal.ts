import type { Change } from './parts';

/**
 * What was written into a sheet and is not yet at the server, one small entry an item. localStorage, because it is written before
 * the next line runs: a page may die at any time, and one entry of 200 costs a tenth of a millisecond.
 */
export type Journal = {
  read: () => Map<string, Change>;
  /** False when the device has no room. */
  write: (change: Change) => boolean;
  forget: (part: string) => void;
  /** What lies there now: another tab may have written since. */
  look: (part: string) => Change | null;
  clear: () => void;
};

/** What the journal needs of localStorage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'nol.sheet:';

/** One journal per person and inspection, so that two people may share a phone. */
export const sheetKey = (staffNo: string, inspectionId: string): string =>
  `${PREFIX}${staffNo}:${inspectionId}`;

/** The entries of this device whose name begins like this. */
export function keysUnder(shelf: Shelf, prefix: string): string[] {
  const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index));
  return keys.filter((key): key is string => key !== null && key.startsWith(prefix));
}

/** A change as it lies in the journal; null when there is none or it is damaged. */
export function parseChange(text: string | null): Change | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Change;
  } catch {
    return null;
  }
}

/** Opens the journal of one sheet. */
export function openJournal(shelf: Shelf, key: string): Journal {
  const at = (part: string): string => `${key}:${part}`;
  return {
    read() {
      const found = keysUnder(shelf, `${key}:`).flatMap(
        (name) => parseChange(shelf.getItem(name)) ?? [],
      );
      return new Map(found.map((change) => [change.part, change]));
    },
    write(change) {
      try {
        shelf.setItem(at(change.part), JSON.stringify(change));
        return true;
      } catch {
        // The browser's only answer to a full shelf is to throw.
        return false;
      }
    },
    forget: (part) => shelf.removeItem(at(part)),
    look: (part) => parseChange(shelf.getItem(at(part))),
    clear: () => keysUnder(shelf, `${key}:`).forEach((name) => shelf.removeItem(name)),
  };
}

/** The sheets, of anybody, in which nothing was written since this moment (ISO 8601). */
export function sheetsBefore(shelf: Shelf, moment: string): { staffNo: string; id: string }[] {
  const owners = keysUnder(shelf, PREFIX).map((key) => key.slice(PREFIX.length).split(':')[0]);
  return [...new Set(owners)].flatMap((staffNo = '') =>
    unsyncedSheets(shelf, staffNo)
      .filter(({ lastChangedAt }) => lastChangedAt < moment)
      .map(({ inspectionId }) => ({ staffNo, id: inspectionId })),
  );
}

/** A sheet with things not yet at the server. */
export type Unsynced = { inspectionId: string; changes: number; lastChangedAt: string };

/** The sheets of a person that hold something not yet at the server, latest first. */
export function unsyncedSheets(shelf: Shelf, staffNo: string): Unsynced[] {
  const prefix = `${PREFIX}${staffNo}:`;
  const found = new Map<string, Unsynced>();
  for (const key of keysUnder(shelf, prefix)) {
    const change = parseChange(shelf.getItem(key));
    const inspectionId = key.slice(prefix.length).split(':')[0] ?? '';
    if (change === null) continue;
    const before = found.get(inspectionId);
    const lastChangedAt =
      before && before.lastChangedAt > change.changedAt ? before.lastChangedAt : change.changedAt;
    found.set(inspectionId, { inspectionId, changes: (before?.changes ?? 0) + 1, lastChangedAt });
  }
  return [...found.values()].sort((a, b) => (a.lastChangedAt < b.lastChangedAt ? 1 : -1));
}
