import { asFailure } from '../api/failure';
import type { InspectionSheet } from '../api/inspection-records';
import { sheetQuery } from '../api/inspections';
import { queryClient } from '../app/query-client';
import { keyOfSheet, readBegun, unsentSheets } from './begin/begun';
import { registerBegun } from './begin/register-begun';
import { isHeld } from './in-hand';
import { ENDED, holdSheet, isHeldElsewhere, releaseSheet } from './open-sheet';
import type { SyncStatus } from './sync/sync-loop';

/** How one sheet fared; `inspectionId` is the one this device keeps it under. */
export type BroughtUp = { inspectionId: string; status: SyncStatus };

/** The sheet at the server, which registers it first where it was begun on this device. */
function atServer(staffNo: string, id: string): Promise<InspectionSheet> {
  const begun = readBegun(localStorage, staffNo, id);
  if (begun !== null && begun.createdId === undefined) return registerBegun(staffNo, begun);
  return queryClient.query({ ...sheetQuery(begun?.createdId ?? id), staleTime: 0 });
}

async function bringOne(
  staffNo: string,
  inspectionId: string,
  now: () => number,
): Promise<BroughtUp> {
  const sheet = await atServer(staffNo, inspectionId);
  if (!sheet.editable) return { inspectionId, status: { step: 'refused', message: ENDED } };
  const held = holdSheet(staffNo, sheet, now);
  try {
    await held.sync.now();
    return { inspectionId, status: held.sync.status() };
  } finally {
    releaseSheet(held);
  }
}

/** Sends what this device still holds of a person's sheets, as far as no page and no other window has them in hand. */
export async function bringUpSheets(staffNo: string, now: () => number): Promise<BroughtUp[]> {
  const results: BroughtUp[] = [];
  for (const { inspectionId } of unsentSheets(localStorage, staffNo)) {
    const key = keyOfSheet(localStorage, staffNo, inspectionId);
    if (isHeld(key)) continue;
    if (await isHeldElsewhere(key)) {
      results.push({ inspectionId, status: { step: 'kept' } });
      continue;
    }
    try {
      results.push(await bringOne(staffNo, inspectionId, now));
    } catch (error) {
      const { offline, message, code } = asFailure(error);
      const status: SyncStatus = offline ? { step: 'offline' } : { step: 'refused', message, code };
      results.push({ inspectionId, status });
    }
  }
  return results;
}
