import type { z } from 'zod';
import { conflict } from '../../guard/errors';
import { changeRecord } from '../../guard/records';
import { changeInVersion } from '../child-record/change-in-version';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { sealedCertificate } from '../student/sealed-numbers';
import { HOME_TEACHING } from './apply';
import { followArrangement } from './grant-teachers';
import type { homeTeachingChangeInput } from './home-teaching-inputs';

/** What the approval was given for: afterwards only plan, teachers, timetable, courses and place go on changing. */
const DECIDED_FIELDS = ['kind', 'reason', 'disability', 'level', 'certificateNo', 'fromDate'];

/** Changes an application before the decision; its plan, teachers and timetable also afterwards. */
export function changeHomeTeaching(
  useCase: UseCase,
  documentId: string,
  input: z.infer<typeof homeTeachingChangeInput>,
): Promise<Written> {
  const { rev, certificateNo, ...fields } = input;
  const act = {
    name: 'home-teaching.change' as const,
    uid: HOME_TEACHING,
    what: '送教申报',
    documentId,
    rev,
  };
  return changeInVersion(useCase, act, async (context, row) => {
    const decided = DECIDED_FIELDS.find((name) => name in input);
    if (row.state === 'NOT_APPROVED' || row.state === 'ENDED')
      throw conflict('HOME-30', '这份送教申报已办结，不能再修改；需要时请重新申报。', {
        state: row.state,
      });
    if (row.state === 'APPROVED' && decided !== undefined)
      throw conflict(
        'HOME-31',
        '已经批准的送教，只能修改送教方案、教师、时段、课程计划、地点和结束日期。',
        { state: row.state },
        [decided],
      );
    const changed = await changeRecord(context, HOME_TEACHING, row.id, {
      ...fields,
      ...sealedCertificate(certificateNo),
    });
    if (row.state === 'APPROVED') await followArrangement(context, changed);
    return changed;
  });
}
