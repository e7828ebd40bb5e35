import type { Inspection } from '../api/inspection-records';
import { sheetQuery } from '../api/inspections';
import { listQuery } from '../api/queries';
import { queryClient } from '../app/query-client';
import { keepCopy, readCopy } from './sync/sheet-copies';

/** An inspector has a handful of drafts; more would only cost the phone. */
const MOST = 10;

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
  } catch {
    // No network, or no answer in time: what is here stays as it is, and the next visit to the page tries again.
  }
}
