import { sessionStore } from '../api/session';
import { saveInspection } from '../api/inspections';
import type { InspectionSheet } from '../api/inspection-records';
import { upload } from '../api/upload';
import { Failure } from '../api/failure';
import { getPicture, putPicture } from '../forms/drafts/picture-store';
import { watchSheet, type SheetModel } from './sheet/sheet-model';
import { openBook, type Book } from './sync/book';
import { openJournal, sheetKey } from './sync/journal';
import { pictureOf, type Head } from './sync/parts';
import { startSync, type SyncLoop } from './sync/sync-loop';

/** A draft that is being filled in on this device: what was written, the checklist over it, and its way to the server. */
export type OpenSheet = {
  key: string;
  inspectionId: string;
  sheet: InspectionSheet;
  book: Book;
  model: SheetModel;
  sync: SyncLoop;
};

type Held = { opened: OpenSheet; holders: number; close: () => void };

/** One of a kind per sheet, so that a page and the work in the background cannot write past each other. */
const held = new Map<string, Held>();

const headOf = (sheet: InspectionSheet): Head => ({
  inspectedOn: sheet.inspection.inspectedOn ?? '',
  companions: sheet.inspection.companions ?? '',
  principalName: sheet.inspection.principalName ?? '',
});

async function sendPhoto(key: string, inspection: string, ref: string): Promise<string> {
  const { id, fileName, takenAt } = pictureOf(ref);
  const file = await getPicture(key, id);
  if (file === null) {
    throw new Failure(-1, 'PHOTO-03', '这张照片在本机找不到了，请删除后重新拍照。');
  }
  const attachment = await upload(
    { file, fileName, takenAt, purpose: 'PHOTO', inspection, key: id },
    () => undefined,
  );
  // Still to be seen without network, now under its lasting name.
  await putPicture(key, attachment, file);
  return attachment;
}

function listen(sync: SyncLoop): () => void {
  const go = (): void => void sync.now();
  const goWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') go();
  };
  const goWhenSignedIn = (): void => {
    if (sessionStore.read() === 'signed-in') go();
  };
  window.addEventListener('online', go);
  document.addEventListener('visibilitychange', goWhenHidden);
  const forgetSession = sessionStore.subscribe(goWhenSignedIn);
  return () => {
    window.removeEventListener('online', go);
    document.removeEventListener('visibilitychange', goWhenHidden);
    forgetSession();
  };
}

function open(staffNo: string, sheet: InspectionSheet, now: () => number): Held {
  const { inspection } = sheet;
  const id = inspection.documentId;
  const key = sheetKey(staffNo, id);
  const { rev } = inspection;
  const answers = inspection.answers ?? {};
  const journal = openJournal(localStorage, key);
  const book = openBook({ rev, answers, head: headOf(sheet) }, journal, now);
  const sync = startSync(book, {
    save: (body) => saveInspection(id, body),
    sendPhoto: (ref) => sendPhoto(key, id, ref),
    now,
    online: () => navigator.onLine,
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  const forgetBook = book.subscribe('any', () => {
    if (book.due().length + book.duePhotos().length > 0) sync.soon();
  });
  const deafen = listen(sync);
  const model = watchSheet(sheet.checklist, book);
  const close = (): void => {
    forgetBook();
    deafen();
    sync.stop();
  };
  return { opened: { key, inspectionId: id, sheet, book, model, sync }, holders: 0, close };
}

/** Takes a draft in hand; each taking wants one `releaseSheet`. A sheet read anew is laid over what is in hand already. */
export function holdSheet(staffNo: string, sheet: InspectionSheet, now: () => number): OpenSheet {
  const key = sheetKey(staffNo, sheet.inspection.documentId);
  const known = held.get(key);
  if (known) {
    const { rev, answers } = sheet.inspection;
    if (rev > known.opened.book.rev()) known.opened.book.meet({ rev, answers: answers ?? {} });
  }
  const entry = known ?? open(staffNo, sheet, now);
  held.set(key, entry);
  entry.holders += 1;
  if (!known && entry.opened.book.waiting() > 0) void entry.opened.sync.now();
  return entry.opened;
}

/** Lets a draft go; what is still waiting goes out first, if it can. */
export function releaseSheet({ key, sync }: OpenSheet): void {
  const entry = held.get(key);
  if (!entry) return;
  entry.holders -= 1;
  void sync.now().then(() => {
    if (entry.holders > 0 || held.get(key) !== entry) return;
    held.delete(key);
    entry.close();
  });
}

/** Ends a draft on this device at once: it was submitted or given up. */
export function closeSheet(key: string): void {
  held.get(key)?.close();
  held.delete(key);
}

/** Whether a page has this sheet in hand. */
export const isHeld = (key: string): boolean => held.has(key);
