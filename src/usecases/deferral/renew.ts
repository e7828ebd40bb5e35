import type { z } from 'zod';
import { addDays, type PlainDate } from '../../domain/kernel/plain-date';
import { conflict, notFound } from '../../guard/errors';
import { queryOf } from '../../platform/strapi-casts';
import { changeInVersion } from '../child-record/change-in-version';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { DEFERRAL, mayBeRenewed, storeApplication } from './apply';
import type { renewDeferralInput } from './deferral-inputs';

/**
 * 续办: asks for the next period, from the day after this one ends, at most a year again. It holds when it is granted like the first; until
 * then this one runs out on its day. Answers the new application. 409 when this one is not running and was not left without school.
 */
export function renewDeferral(
  useCase: UseCase,
  documentId: string,
  { rev, ...fields }: z.infer<typeof renewDeferralInput>,
): Promise<Written> {
  const act = { name: 'deferral.renew' as const, uid: DEFERRAL, what: '缓学休学', documentId, rev };
  return changeInVersion(useCase, act, async (context, row) => {
    if (!mayBeRenewed(row))
      throw conflict(
        'DEFER-23',
        '只有已批准、正在进行的缓学（休学），或者期满后仍未入（复）学的，可以续办。',
        { state: row.state },
        ['state'],
      );
    const student = await queryOf(context.strapi, 'api::student.student').findOne({
      where: { childNo: row.childNo },
    });
    if (!student) throw notFound('学生档案');
    return storeApplication(context, student, {
      ...fields,
      guardianName: fields.guardianName ?? row.guardianName,
      kind: row.kind,
      entryDueOn: row.entryDueOn,
      fromDate: addDays(row.toDate as PlainDate, 1),
      renewsDocumentId: documentId,
    });
  });
}
