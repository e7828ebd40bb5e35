import { HAND_OVER_ANSWER_RULES, HAND_OVER_RULES } from '../../domain/case/rules/hand-over-rules';
import { judge } from '../../domain/kernel/rule';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { invalid, notFound, refuseBlocking } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { filledText, textOf } from '../../platform/row-values';
import { queryOf, type Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { carryCodes } from '../student/carry-codes';
import { placeOfStudent } from '../student/place-of-student';
import { STUDENT } from '../student/register-student';
import { findPersuader } from './find-persuader';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type HandOverInput = StepRequest & { schoolCode: string; note: string };

/** The sending school hands a case to another school of the district. It answers for the case until that school has accepted. */
export function handOver(useCase: UseCase, input: HandOverInput): Promise<StepAnswer> {
  return takeStep(useCase, 'hand-over', input, async (context, current) => {
    const school = (await context
      .trx('schools')
      .where({ code: input.schoolCode })
      .first('code', 'name')) as { code: string; name: string } | undefined;
    const facts = {
      schoolCode: filledText(current.schoolCode),
      pendingSchoolCode: filledText(current.handOverSchoolCode),
      target: school ?? null,
    };
    refuseBlocking(judge(HAND_OVER_RULES, facts, context.today));
    return {
      changes: {
        handOverSchoolCode: input.schoolCode,
        handOverAt: new Date(context.now).toISOString(),
      },
      note: input.note,
      evidence: { from: facts.schoolCode, to: input.schoolCode },
    };
  });
}

function checkAnswer(context: GuardContext, current: Row, withdrawing: boolean): void {
  const facts = {
    schoolCode: filledText(current.schoolCode),
    pendingSchoolCode: filledText(current.handOverSchoolCode),
    actorSchoolCode: context.actor.schoolCode ?? null,
    withdrawing,
  };
  refuseBlocking(judge(HAND_OVER_ANSWER_RULES, facts, context.today));
}

export type AcceptInput = StepRequest & { schoolClass: string; note?: string };

/**
 * The receiving school's receipt: the child joins the class chosen, the case follows with the child, and gets a 劝返责任人 there. What was done
 * before stays as it was written, in the round that goes on; the new school reads it.
 */
export function acceptHandOver(useCase: UseCase, input: AcceptInput): Promise<StepAnswer> {
  return takeStep(useCase, 'accept-hand-over', input, async (context, current) => {
    checkAnswer(context, current, false);
    const found = await queryOf(context.strapi, STUDENT).findOne({
      where: { childNo: current.childNo },
    });
    const before = found ? await lockRecord(context, STUDENT, found.documentId) : null;
    if (!before) throw notFound('学生档案');
    const place = await placeOfStudent(
      context,
      useCase.caller,
      { schoolClass: input.schoolClass },
      before,
    );
    if (place.schoolCode !== current.handOverSchoolCode)
      throw invalid('STU-21', '请选择本校的班级。', ['schoolClass']);
    const student = await changeRecord(context, STUDENT, before.id, place);
    await carryCodes(context, before, student);
    const persuader = await findPersuader(context.trx, student, context.today);
    return {
      changes: {
        ...scopeOfRow(student),
        handOverSchoolCode: null,
        handOverAt: null,
        handedOverFrom: textOf(current.schoolCode),
        persuaderStaffNo: persuader.found ? persuader.staff.staffNo : null,
        persuaderName: persuader.found ? persuader.staff.name : null,
      },
      note: persuader.found
        ? input.note
        : [input.note, persuader.message].filter(Boolean).join('；'),
      evidence: { from: current.schoolCode, to: place.schoolCode, classCode: place.classCode },
    };
  });
}

export type AnswerInput = StepRequest & { note?: string };

const NOTHING_PENDING = { handOverSchoolCode: null, handOverAt: null };

/** The receiving school sends it back, with the reason; nothing has moved. */
export function refuseHandOver(useCase: UseCase, input: AnswerInput): Promise<StepAnswer> {
  return takeStep(useCase, 'refuse-hand-over', input, async (context, current) => {
    checkAnswer(context, current, false);
    return {
      changes: NOTHING_PENDING,
      note: input.note,
      evidence: { from: current.schoolCode, to: current.handOverSchoolCode },
    };
  });
}

/** The sending school takes the hand-over back before it was answered. */
export function withdrawHandOver(useCase: UseCase, input: AnswerInput): Promise<StepAnswer> {
  return takeStep(useCase, 'withdraw-hand-over', input, async (context, current) => {
    checkAnswer(context, current, true);
    return {
      changes: NOTHING_PENDING,
      note: input.note,
      evidence: { from: current.schoolCode, to: current.handOverSchoolCode },
    };
  });
}
