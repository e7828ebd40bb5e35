import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { invalid } from '../../guard/errors';
import { changeRecord } from '../../guard/records';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { ATTACHMENT } from '../attachment/attach-evidence';
import { INSPECTION } from './load-inspection';

type Wanted = { id: string; path: string[]; purpose: string };

/** The sheet and those that it corrects, newest first: a correction keeps the photos of the sheet before it. */
async function lineOf(context: GuardContext, inspection: Row): Promise<Set<unknown>> {
  const ids = new Set<unknown>([inspection.documentId]);
  let corrects = inspection.corrects;
  while (typeof corrects === 'string' && !ids.has(corrects)) {
    ids.add(corrects);
    const row = await queryOf(context.strapi, INSPECTION).findOne({
      where: { documentId: corrects },
    });
    corrects = row?.corrects;
  }
  return ids;
}

/**
 * Makes photos and drawn signatures part of a sheet: the inspector's own, uploaded for this sheet or for one that it corrects, and
 * used by nothing else. Answers the rows by their ids. 400 at the path of each id.
 */
export async function attachToSheet(
  context: GuardContext,
  inspection: Row,
  wanted: readonly Wanted[],
): Promise<Map<string, Row>> {
  const rows = await queryOf(context.strapi, ATTACHMENT).findMany({
    where: { documentId: { $in: wanted.map(({ id }) => id) } },
  });
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  const line = await lineOf(context, inspection);
  for (const { id, path, purpose } of wanted) {
    const row = byId.get(id);
    if (!row || row.uploadedByStaffNo !== context.actor.staffNo)
      throw invalid('ATT-01', '没有找到这份附件，请重新拍照或签名。', path);
    if (row.ownerDocumentId && !line.has(row.ownerDocumentId))
      throw invalid('ATT-02', '这份附件已用于另一条记录，请重新拍照或签名。', path);
    if (row.purpose !== purpose)
      throw invalid('ATT-04', '这份附件的种类不对，请按照片、签名分别上传。', path);
    if (row.ownerDocumentId && row.ownerDocumentId !== inspection.documentId) continue;
    // From now on the school may see it: until the sheet is handed in, a photo is the inspector's own.
    await changeRecord(context, ATTACHMENT, row.id, {
      ownerType: INSPECTION,
      ownerDocumentId: inspection.documentId,
      ...scopeOfRow(inspection),
    });
  }
  return byId;
}
