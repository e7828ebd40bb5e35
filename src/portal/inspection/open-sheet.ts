import { saveInspection, sheetQuery } from '../api/inspections';
import { itemsOf } from '../../domain/checklist/content';
import type { Inspection, InspectionSheet } from '../api/inspection-records';
import { Failure } from '../api/failure';
import { queryClient } from '../app/query-client';
import { lives, SELF, showLife } from '../device/window-life';
import { watchSheet } from './sheet/sheet-model';
import { openBook, type Current } from './sync/book';
import { openJournal } from './sync/journal';
import { isDeviceId, keyOfSheet, readBegun } from './begin/begun';
import { held, type Held, type OpenSheet } from './in-hand';
import { registerBegun } from './begin/register-begun';
import type { Answers, Head } from './sync/parts';
import { sendPhoto } from './sync/send-photo';
import { startSync } from './sync/sync-loop';
import { openTurn, type Turn } from './sync/turn';
import { follow, listen, stayAlive } from './sync/window-events';

const turnAt = (key: string): Turn =>
  openTurn(localStorage, key, { self: SELF, lives, now: Date.now });

/** Whether another window of this device has the sheet in hand and brings it up. */
export const isHeldElsewhere = (key: string): Promise<boolean> => turnAt(key).elsewhere();

/** The sheet in hand asks other items than the one at the server: the page has to open it anew. */
export const OTHER_VERSION = 'SHEET-07';

/** Said of what was written on this device after the sheet had ended elsewhere. */
export const ENDED = '这份督查表已经提交或作废，本机上后写的内容不能再上传。';

const answersOf = (answers: Answers): Inspection['answers'] =>
  Object.fromEntries(Object.entries(answers).flatMap(([code, one]) => (one ? [[code, one]] : [])));

const headOf = (sheet: InspectionSheet): Head => ({
  inspectedOn: sheet.inspection.inspectedOn ?? '',
  companions: sheet.inspection.companions ?? '',
  principalName: sheet.inspection.principalName ?? '',
});

/** What was written is at the server: the copy for days without network, and the page that is opened next, say so too. */
function refresh({ inspectionId, sheet, book }: OpenSheet): void {
  const { rev, answers, head } = book.held();
  const inspection = { ...sheet.inspection, rev, answers: answersOf(answers), ...head };
  queryClient.setQueryData(sheetQuery(inspectionId).queryKey, (before) => ({
    ...(before ?? sheet),
    inspection,
  }));
}

/** Registers a sheet that was begun on this device, once; null when the server has it already. */
async function arrive(staffNo: string, opened: OpenSheet): Promise<Current | null> {
  if (!isDeviceId(opened.inspectionId)) return null;
  const begun = readBegun(localStorage, staffNo, opened.inspectionId);
  if (begun === null) throw new Failure(-1, 'SHEET-05', '这份督查表已经从本机删除。');
  const sheet = await registerBegun(staffNo, begun);
  if (!sheet.editable) throw new Failure(-1, 'SHEET-06', ENDED);
  if (sheet.inspection.checklistVersion !== opened.sheet.inspection.checklistVersion)
    throw new Failure(-1, OTHER_VERSION, '这份督查改按另一版清单填写，正在重新打开。');
  opened.inspectionId = sheet.inspection.documentId;
  opened.sheet = sheet;
  const { rev, answers } = sheet.inspection;
  return { rev, answers: answers ?? {}, head: headOf(sheet) };
}

function open(staffNo: string, sheet: InspectionSheet, now: () => number): Held {
  const { inspection, checklist } = sheet;
  const key = keyOfSheet(localStorage, staffNo, inspection.documentId);
  const { rev } = inspection;
  const answers = inspection.answers ?? {};
  const asks = new Set(itemsOf(checklist).map(({ code }) => code));
  const journal = openJournal(localStorage, key);
  const turn = turnAt(key);
  showLife();
  turn.take();
  const book = openBook({ rev, answers, head: headOf(sheet), asks }, journal, turn, now);
  const sync = startSync(book, {
    turn,
    arrive: () => arrive(staffNo, opened),
    save: (body) => saveInspection(opened.inspectionId, body),
    sendPhoto: (ref) => sendPhoto(key, opened.inspectionId, ref),
    now,
    online: () => navigator.onLine,
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  const model = watchSheet(checklist, book);
  const opened: OpenSheet = {
    key,
    inspectionId: inspection.documentId,
    sheet,
    book,
    model,
    sync,
    turn,
  };
  const endings = [
    book.subscribe('any', () => {
      const waits = book.due().length + book.duePhotos().length > 0;
      if (waits || sync.status().step === 'kept') sync.soon();
    }),
    sync.subscribe(() => {
      if (sync.status().step === 'saved') refresh(opened);
    }),
    follow(key, book),
    listen(sync),
    stayAlive(turn),
    sync.stop,
  ];
  return { opened, holders: 0, close: () => endings.forEach((end) => end()) };
}

/** Takes a draft in hand; each taking wants one `releaseSheet`. A sheet read anew is laid over what is in hand already. */
export function holdSheet(staffNo: string, sheet: InspectionSheet, now: () => number): OpenSheet {
  const key = keyOfSheet(localStorage, staffNo, sheet.inspection.documentId);
  const known = held.get(key);
  if (known) {
    const { rev, answers } = sheet.inspection;
    if (rev > known.opened.book.rev()) known.opened.book.meet({ rev, answers: answers ?? {} });
  }
  const entry = known ?? open(staffNo, sheet, now);
  held.set(key, entry);
  entry.holders += 1;
  const { book, inspectionId, sync } = entry.opened;
  if (!known && (book.waiting() > 0 || isDeviceId(inspectionId))) void sync.now();
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
