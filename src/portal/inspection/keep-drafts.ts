import type { Inspection } from '../api/inspection-records';
import { sheetQuery } from '../api/inspections';
import { listQuery } from '../api/queries';
import { queryClient } from '../app/query-client';
import { keptAs, keyOfSheet, unsentSheets } from './begin/begun';
import { isHeld } from './in-hand';
import { dropSheet, keepCopy, ownCopies, readCopy } from './sync/sheet-copies';

/** An inspector has a handful of drafts; more would only cost the phone. */
const MOST = 10;

/** A copy of a sheet that ended elsewhere goes, so that nobody goes on with it where there is no network. */
async function dropEnded(staffNo: string, open: ReadonlySet<string>): Promise<void> {
  const unsent = new Set(unsentSheets(localStorage, staffNo).map((one) => one.inspectionId));
  for (const { inspection } of await ownCopies(staffNo)) {
    const { documentId } = inspection;
    const held = isHeld(keyOfSheet(localStorage, staffNo, documentId));
    if (held || open.has(documentId) || unsent.has(keptAs(localStorage, staffNo, documentId)))
      continue;
    // The list may be older than the sheet: the sheet itself is asked.
    const sheet = await queryClient.query({ ...sheetQuery(documentId), staleTime: 0 });
    if (!sheet.editable) await dropSheet(staffNo, documentId);
  }
}

/**
 * Keeps a person's drafts on this device as the server has them, with their checklists, so that they open without network where they
 * were begun elsewhere. Without network nothing happens.
 */
export async function keepDrafts(staffNo: string): Promise<void> {
  const query = {
    filters: { state: { $eq: 'DRAFT' }, inspectorStaffNo: { $eq: staffNo } },
    fields: ['rev'],
    sort: ['updatedAt:desc'],
    pageSize: MOST,
  };
  try {
    const drafts = await queryClient.query(listQuery<Inspection>('inspections', query));
    for (const { documentId, rev } of drafts.data) {
      const copy = await readCopy(staffNo, documentId);
      if ((copy?.inspection.rev ?? -1) >= rev) continue;
      await keepCopy(staffNo, await queryClient.query(sheetQuery(documentId)));
    }
    await dropEnded(staffNo, new Set(drafts.data.map(({ documentId }) => documentId)));
  } catch {
    // No network, or no answer in time: what is here stays as it is, and the next visit to the page tries again.
  }
}
