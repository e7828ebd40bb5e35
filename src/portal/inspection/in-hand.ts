import type { InspectionSheet } from '../api/inspection-records';
import type { SheetModel } from './sheet/sheet-model';
import type { Book } from './sync/book';
import type { SyncLoop } from './sync/sync-loop';
import type { Turn } from './sync/turn';

/** A draft that is being filled in on this device: what was written, the checklist over it, and its way to the server. */
export type OpenSheet = {
  key: string;
  /** The server's id; the device's own until the server has it. */
  inspectionId: string;
  /** As the server last gave it. */
  sheet: InspectionSheet;
  book: Book;
  model: SheetModel;
  sync: SyncLoop;
  turn: Turn;
};

export type Held = { opened: OpenSheet; holders: number; close: () => void };

/** One of a kind per sheet, so that a page and the work in the background cannot write past each other. */
export const held = new Map<string, Held>();

/** Whether a page has this sheet in hand. */
export const isHeld = (key: string): boolean => held.has(key);

/** Ends a draft on this device at once: it was submitted or given up, and no other window is to bring back what goes. */
export function closeSheet(key: string): void {
  held.get(key)?.opened.turn.take();
  held.get(key)?.close();
  held.delete(key);
}

/** Ends every draft whose key begins like this. */
export function closeSheetsUnder(prefix: string): void {
  for (const key of [...held.keys()]) if (key.startsWith(prefix)) closeSheet(key);
}
