import type { z } from 'zod';
import { conflict } from '../../guard/errors';
import { changeRecord } from '../../guard/records';
import { changeInVersion } from '../child-record/change-in-version';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { homeVisitReviewInput } from './family-inputs';

/** 家访登记表的审核: another than who recorded it, the class teacher or the school, says what they make of it (大渡口方案 四（八）). */
export function reviewHomeVisit(
  useCase: UseCase,
  documentId: string,
  { rev, reviewOpinion }: z.infer<typeof homeVisitReviewInput>,
): Promise<Written> {
  const uid = 'api::home-visit.home-visit';
  const act = { name: 'home-visit.review' as const, uid, what: '家访登记', documentId, rev };
  return changeInVersion(useCase, act, async (context, row) => {
    if (row.reviewedOn)
      throw conflict('FAMILY-20', '这份家访登记已经审核过，请刷新后查看。', {
        reviewedOn: row.reviewedOn,
      });
    return changeRecord(context, uid, row.id, {
      reviewOpinion,
      reviewedOn: context.today,
      reviewedByStaffNo: context.actor.staffNo,
      reviewedByName: context.actor.name,
    });
  });
}
