import type { z } from 'zod';
import {
  ENDS_OUT_OF_SCHOOL,
  HOME_TEACHING_END_LABELS,
  type HomeTeachingEnd,
} from '../../domain/home-teaching/kinds';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { conflict, invalid } from '../../guard/errors';
import { changeRecord } from '../../guard/records';
import { filledText } from '../../platform/row-values';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { changeInVersion } from '../child-record/change-in-version';
import { openCaseUnlessOpen } from '../child-record/open-case-unless-open';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { HOME_TEACHING } from './apply';
import { TEACHES_AT_HOME } from './grant-teachers';
import type { endHomeTeachingInput } from './home-teaching-inputs';

const SCHOOLING_AFTER: Record<HomeTeachingEnd, string> = {
  BACK_IN_CLASS: 'ENROLLED',
  COMPLETED: 'GRADUATED',
  // What follows is applied for, or the child comes to school; until then it stands where it stood.
  PERIOD_OVER: 'HOME_TEACHING',
  MOVED_AWAY: 'LEFT_DISTRICT',
  DECEASED: 'DECEASED',
  GUARDIAN_STOPPED: 'ENROLLED_AWAY',
  OTHER_END: 'ENROLLED_AWAY',
};

const NEVER = '9999-12-31';

/** Periods that home teaching opened end with it: the enrolment, and the teachers' access to the child. */
async function endPeriods(context: GuardContext, childNo: unknown, on: PlainDate): Promise<void> {
  for (const [uid, where] of [
    ['api::enrolment.enrolment', { childNo, kind: 'HOME_TEACHING' }],
    ['api::personal-grant.personal-grant', { childNo, reason: TEACHES_AT_HOME }],
  ] as const) {
    const rows = await queryOf(context.strapi, uid).findMany({ where });
    for (const row of rows)
      if ((filledText(row.toDate) ?? NEVER) > on) {
        const toDate = String(row.fromDate) > on ? row.fromDate : on;
        await changeRecord(context, uid, row.id, { toDate });
      }
  }
}

type End = { endedOn: PlainDate; endReason: HomeTeachingEnd; endNote: string };

/** Ends one that runs, and the periods that it opened. */
export async function closeHomeTeaching(
  context: GuardContext,
  row: Row,
  end: End & { openedCaseDocumentId?: string | null },
): Promise<Row> {
  await endPeriods(context, row.childNo, end.endedOn);
  return changeRecord(context, HOME_TEACHING, row.id, { ...end, state: 'ENDED' });
}

/** Ends home teaching. A child who then is not at school gets a case at once (domain 4b.8), so that nobody falls between two rolls. */
export function endHomeTeaching(
  useCase: UseCase,
  documentId: string,
  input: z.infer<typeof endHomeTeachingInput>,
): Promise<Written> {
  const { rev, endedOn, endReason, endNote } = input;
  const act = {
    name: 'home-teaching.end' as const,
    uid: HOME_TEACHING,
    what: '送教申报',
    documentId,
    rev,
  };
  return changeInVersion(useCase, act, async (context, row) => {
    if (row.state !== 'APPROVED')
      throw conflict('HOME-32', '只有已批准、正在进行的送教可以终止。', { state: row.state });
    if (endedOn > context.today || endedOn < String(row.fromDate))
      throw invalid('HOME-33', '终止日期须在送教开始之后，且不晚于今天。', ['endedOn']);
    const student = (await queryOf(context.strapi, 'api::student.student').findOne({
      where: { childNo: row.childNo },
    })) as Row;
    await changeRecord(context, 'api::student.student', student.id, {
      schoolingState: SCHOOLING_AFTER[endReason],
    });
    const openedCaseDocumentId = ENDS_OUT_OF_SCHOOL.includes(endReason)
      ? await openCaseUnlessOpen(context, {
          student,
          origin: 'HOME_TEACHING_ENDED',
          originReason: `送教上门终止：${HOME_TEACHING_END_LABELS[endReason]}`,
        })
      : null;
    return closeHomeTeaching(context, row, { endedOn, endReason, endNote, openedCaseDocumentId });
  });
}
