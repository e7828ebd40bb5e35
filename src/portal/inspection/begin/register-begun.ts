import type { InspectionSheet } from '../../api/inspection-records';
import { sheetQuery, startInspection } from '../../api/inspections';
import { queryClient } from '../../app/query-client';
import { keepCopy } from '../sync/sheet-copies';
import { keepBegun, readBegun, type Begun } from './begun';

/** Sent again, and from another tab, it is the same inspection. */
const keyOf = ({ id, byCurrent }: Begun): string => (byCurrent ? `${id}-current` : id);

/**
 * Has the server register an inspection that was begun on this device, and gives its sheet as it stands there. A draft of the same
 * person at the same school is answered instead of a second one.
 */
export async function registerBegun(staffNo: string, begun: Begun): Promise<InspectionSheet> {
  const { school, checklist, version, begunOn, byCurrent } = begun;
  const known = readBegun(localStorage, staffNo, begun.id)?.createdId;
  const createdId =
    known ??
    (
      await startInspection(
        {
          school: school.documentId,
          checklist,
          ...(byCurrent ? {} : { version }),
          begunOn,
        },
        keyOf(begun),
      )
    ).documentId;
  const sheet = await queryClient.query({ ...sheetQuery(createdId), staleTime: 0 });
  keepBegun(localStorage, staffNo, { ...begun, createdId });
  await keepCopy(staffNo, sheet);
  void queryClient.invalidateQueries({ queryKey: ['inspections', 'list'] });
  return sheet;
}
