import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { invalid } from '../../guard/errors';
import { changeRecord } from '../../guard/records';
import { queryOf, type Row } from '../../platform/strapi-casts';

export const ATTACHMENT = 'api::attachment.attachment';

type Request = {
  ids: readonly string[];
  owner: { type: string; row: Row };
  /** The input field that the ids came in, for the error. */
  field: string;
  purposes?: readonly string[];
};

/**
 * Hands uploaded photos, signatures and proofs over to a record. Only the person who uploaded a file may hand it in, once: a picture
 * can't be evidence of two visits.
 */
export async function attachEvidence(context: GuardContext, request: Request): Promise<Row[]> {
  const { ids, owner, field, purposes } = request;
  if (new Set(ids).size !== ids.length)
    throw invalid('ATT-03', '同一份附件被选了两次，请去掉重复的一份。', [field]);
  const attached: Row[] = [];
  for (const [index, id] of ids.entries()) {
    const row = await queryOf(context.strapi, ATTACHMENT).findOne({ where: { documentId: id } });
    const path = [field, String(index)];
    if (!row || row.uploadedByStaffNo !== context.actor.staffNo)
      throw invalid('ATT-01', '没有找到这份附件，请重新拍照或上传。', path);
    if (row.ownerDocumentId)
      throw invalid(
        'ATT-02',
        '这份附件已用于另一条记录，不能重复作为佐证，请重新拍照或上传。',
        path,
      );
    if (purposes && !purposes.includes(String(row.purpose)))
      throw invalid('ATT-04', '这份附件的种类不对，请按照片、签名分别上传。', path);
    attached.push(
      await changeRecord(context, ATTACHMENT, row.id, {
        ownerType: owner.type,
        ownerDocumentId: owner.row.documentId,
        ...scopeOfRow(owner.row),
      }),
    );
  }
  return attached;
}
