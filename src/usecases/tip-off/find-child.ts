import type { z } from 'zod';
import { judge } from '../../domain/kernel/rule';
import { FOUND_CHILD_RULES } from '../../domain/tip-off/rules/tip-off-rules';
import type { GuardContext } from '../../guard/context';
import { invalid, notFound, refuseBlocking } from '../../guard/errors';
import { changeRecord, createRecord, lockRecord } from '../../guard/records';
import type { Row } from '../../platform/strapi-casts';
import { openCaseUnlessOpen } from '../child-record/open-case-unless-open';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { nextChildNo } from '../student/next-child-no';
import { STUDENT } from '../student/register-student';
import { handleTipOff } from './handle-tip-off';
import { reporterWords } from './open-reporter';
import type { foundChildInput, linkChildInput } from './tip-off-inputs';
import { TIP_OFF } from './tip-off-uids';

const HANDLED = ['TIP_ACCEPTED', 'TIP_FORWARDED'] as const;

async function tie(
  context: GuardContext,
  tipOff: Row,
  student: Row,
  openCase: boolean,
): Promise<Row> {
  // The case says which tip-off it came from, never who gave it: the school reads the case.
  const request = {
    student,
    origin: 'TIP_OFF' as const,
    originReason: `群众举报${String(tipOff.tipOffNo)}`,
  };
  return changeRecord(context, TIP_OFF, tipOff.id, {
    student: student.id,
    childNo: student.childNo,
    caseDocumentId: openCase ? await openCaseUnlessOpen(context, request) : null,
  });
}

/** The child is on record: ties the tip-off to it, and opens a case unless one runs. */
export function linkTipOffToChild(
  useCase: UseCase,
  documentId: string,
  { rev, student: studentId, openCase }: z.infer<typeof linkChildInput>,
): Promise<Written> {
  const act = { name: 'link' as const, documentId, rev, from: HANDLED };
  return handleTipOff(useCase, act, async (context, tipOff) => {
    const student = await lockRecord(context, STUDENT, studentId);
    if (!student) throw notFound('学生档案');
    return tie(context, tipOff, student, openCase);
  });
}

/** Nobody ever enrolled the child: registers it as 未入学 and opens its case, in one act (domain 4b.4). */
export function registerChildOfTipOff(
  useCase: UseCase,
  documentId: string,
  { rev, ...child }: z.infer<typeof foundChildInput>,
): Promise<Written> {
  const act = { name: 'register-child' as const, documentId, rev, from: HANDLED };
  return handleTipOff(useCase, act, async (context, tipOff) => {
    const { note, residenceAddress } = child;
    const texts = { note: note ?? '', residenceAddress: residenceAddress ?? '' };
    refuseBlocking(
      judge(FOUND_CHILD_RULES, { texts, reporterWords: reporterWords(tipOff) }, context.today),
    );
    for (const field of ['townCode', 'residenceTownCode'] as const) {
      const code = child[field];
      if (code && !(await context.trx('towns').where({ code }).first('id')))
        throw invalid('STU-20', '没有这个镇街，请从名单中选择。', [field]);
    }
    const student = await createRecord(context, STUDENT, {
      ...child,
      schoolingState: 'NEVER_ENROLLED',
      childNo: await nextChildNo(context.trx),
    });
    return tie(context, tipOff, student, true);
  });
}
