import type { InspectionSheet } from '../../api/inspection-records';
import { openKeyedStore } from '../../device/keyed-store';
import { dropPictures, dropPicturesUnder } from '../../forms/drafts/picture-store';
import { closeSheet, closeSheetsUnder } from '../in-hand';
import { dropTurns } from './turn';
import { begunOf, forgetBegun, keyOfSheet } from '../begin/begun';
import { openJournal, sheetKey, sheetsBefore, unsyncedSheets } from './journal';

/** As other drafts: what nobody sent for a month leaves the device. */
const KEPT_MS = 30 * 24 * 3_600_000;

const copies = openKeyedStore<InspectionSheet>('nol-sheets', 'sheets');

/** Keeps a sheet as the server gave it, so that it opens without network. The children's names behind the counts stay at the server. */
export function keepCopy(staffNo: string, sheet: InspectionSheet): Promise<boolean> {
  const counts = Object.entries(sheet.prefilled).map(([code, known]) => [
    code,
    known && { ...known, rows: [] },
  ]);
  const copy = { ...sheet, prefilled: Object.fromEntries(counts) as InspectionSheet['prefilled'] };
  return copies.put(keyOfSheet(localStorage, staffNo, sheet.inspection.documentId), copy);
}

/** The sheet as it was when this device last saw it. */
export const readCopy = (staffNo: string, inspectionId: string): Promise<InspectionSheet | null> =>
  copies.get(keyOfSheet(localStorage, staffNo, inspectionId));

/** Every sheet that this device keeps of a person. */
export const ownCopies = (staffNo: string): Promise<InspectionSheet[]> =>
  copies.under(sheetKey(staffNo, ''));

/** Forgets everything of a sheet: what was written, its pictures, its copy. */
export async function dropSheet(staffNo: string, inspectionId: string): Promise<void> {
  const key = keyOfSheet(localStorage, staffNo, inspectionId);
  closeSheet(key);
  dropTurns(localStorage, key);
  forgetBegun(localStorage, staffNo, inspectionId);
  openJournal(localStorage, key).clear();
  await Promise.all([dropPictures(key), copies.dropUnder(key)]);
}

/** Forgets every sheet of a person, those included that a page has in hand. */
export async function dropSheetsOf(staffNo: string): Promise<void> {
  closeSheetsUnder(sheetKey(staffNo, ''));
  dropTurns(localStorage, sheetKey(staffNo, ''));
  const waiting = unsyncedSheets(localStorage, staffNo);
  await Promise.all(waiting.map(({ inspectionId }) => dropSheet(staffNo, inspectionId)));
  for (const { id } of begunOf(localStorage, staffNo)) forgetBegun(localStorage, staffNo, id);
  const prefix = sheetKey(staffNo, '');
  await Promise.all([dropPicturesUnder(prefix), copies.dropUnder(prefix)]);
}

/** Forgets what is older than a month; `now` in epoch milliseconds. */
export async function dropOldSheets(now: number): Promise<void> {
  const old = sheetsBefore(localStorage, new Date(now - KEPT_MS).toISOString());
  await Promise.all(old.map(({ staffNo, id }) => dropSheet(staffNo, id)));
}
