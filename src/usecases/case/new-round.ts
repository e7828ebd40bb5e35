import { queryOf, type Data, type Row } from '../../platform/strapi-casts';
import type { GuardContext } from '../../guard/context';
import { changeRecord } from '../../guard/records';
import { ABSENCE } from '../absence/open-absence';

/** What belonged to the round that is over; its papers and visits stay on file and count for nothing in the next (domain 4b.6). */
export const ROUND_BEGINS: Data = {
  visitCount: 0,
  watchFrom: null,
  watchUntil: null,
  nextCheckOn: null,
  returnedOn: null,
  placement: null,
  deadlineOn: null,
  noticeDocumentId: null,
  noticeNumber: null,
  orderDocumentId: null,
  orderNumber: null,
  reportDocumentId: null,
  closureKind: null,
  closureProposedBy: null,
  closureProposedAt: null,
};

/** The absence from which the child is out again, tied to its case; null when nobody has recorded one. */
export async function tieOpenAbsence(context: GuardContext, current: Row): Promise<Row | null> {
  const [absence] = await queryOf(context.strapi, ABSENCE).findMany({
    where: { childNo: current.childNo, state: 'ABSENCE_OPEN', kind: 'UNEXCUSED' },
    limit: 1,
  });
  if (!absence) return null;
  return changeRecord(context, ABSENCE, absence.id, { caseDocumentId: current.documentId });
}

/** The columns of a relapse: papers of the new round count the missed days from the new absence, or from the day it became known. */
export const relapseColumns = (context: GuardContext, absence: Row | null): Data => ({
  ...ROUND_BEGINS,
  firstMissedAt: absence?.firstMissedAt ?? new Date(context.now).toISOString(),
  absenceDocumentId: absence?.documentId ?? null,
});
