import type { z } from 'zod';
import { conflict, invalid } from '../../guard/errors';
import { changeRecord } from '../../guard/records';
import { queryOf } from '../../platform/strapi-casts';
import { changeInVersion } from '../child-record/change-in-version';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { DEFERRAL } from './apply';
import type { endDeferralInput } from './deferral-inputs';

/** The child came to school, at the end of the period or before. */
export function endDeferral(
  useCase: UseCase,
  documentId: string,
  { rev, endedOn }: z.infer<typeof endDeferralInput>,
): Promise<Written> {
  const act = { name: 'deferral.end' as const, uid: DEFERRAL, what: '缓学休学', documentId, rev };
  return changeInVersion(useCase, act, async (context, row) => {
    if (row.state !== 'APPROVED')
      throw conflict('DEFER-21', '只有已批准的缓学、休学可以登记入（复）学。', {
        state: row.state,
      });
    if (endedOn > context.today)
      throw invalid('DEFER-22', '入（复）学日期不能晚于今天。', ['endedOn']);
    if (endedOn < String(row.fromDate))
      throw invalid('DEFER-24', '入（复）学日期早于缓学（休学）的开始日期，请核对。', ['endedOn']);
    const student = await queryOf(context.strapi, 'api::student.student').findOne({
      where: { childNo: row.childNo },
    });
    if (student)
      await changeRecord(context, 'api::student.student', student.id, {
        schoolingState: 'ENROLLED',
      });
    return changeRecord(context, DEFERRAL, row.id, {
      state: 'ENDED',
      endedOn,
      endKind: 'CAME_TO_SCHOOL',
    });
  });
}
