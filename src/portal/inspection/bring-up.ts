import { asFailure } from '../api/failure';
import type { InspectionSheet } from '../api/inspection-records';
import { sheetQuery } from '../api/inspections';
import { queryClient } from '../app/query-client';
import { holdSheet, isHeld, releaseSheet } from './open-sheet';
import { sheetKey, unsyncedSheets } from './sync/journal';
import type { SyncStatus } from './sync/sync-loop';

/** How one sheet fared. */
export type BroughtUp = { inspectionId: string; status: SyncStatus };

async function bringOne(
  staffNo: string,
  sheet: InspectionSheet,
  now: () => number,
): Promise<BroughtUp> {
  const inspectionId = sheet.inspection.documentId;
  if (!sheet.editable) {
    const message = '这份督查表已经提交或作废，本机上后写的内容不能再上传。';
    return { inspectionId, status: { step: 'refused', message } };
  }
  const held = holdSheet(staffNo, sheet, now);
  try {
    await held.sync.now();
    return { inspectionId, status: held.sync.status() };
  } finally {
    releaseSheet(held);
  }
}

/** Sends what this device still holds of a person's sheets, as far as no page has them in hand. */
export async function bringUpSheets(staffNo: string, now: () => number): Promise<BroughtUp[]> {
  const results: BroughtUp[] = [];
  for (const { inspectionId } of unsyncedSheets(localStorage, staffNo)) {
    if (isHeld(sheetKey(staffNo, inspectionId))) continue;
    try {
      const sheet = await queryClient.query({ ...sheetQuery(inspectionId), staleTime: 0 });
      results.push(await bringOne(staffNo, sheet, now));
    } catch (error) {
      const failure = asFailure(error);
      const status: SyncStatus = failure.offline
        ? { step: 'offline' }
        : { step: 'refused', message: failure.message };
      results.push({ inspectionId, status });
    }
  }
  return results;
}
